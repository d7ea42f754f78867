//! Every text in a register, found by the format itself, with its place and what the format says of it.
//!
//! Entries are looked at one by one, so that a large register is never in memory twice.

use crate::finding::Arg;
use crate::model::values::Localized;
use crate::model::{Path, Register, subject_kind};
use crate::schema::{Field, Kind, schema};
use serde::Serialize;
use serde_json::Value;

/// Groups that hold the contact details that art. 30 asks for.
const CONTACTS: [&str; 9] = [
    "contact",
    "contact_point",
    "privacy_contact",
    "eu_representative",
    "representative",
    "dpo",
    "supervisory_authority",
    "postal_address",
    "visiting_address",
];

/// A value of the register with its place in the format.
pub(super) struct Found<'a> {
    pub path: Path,
    /// As `kind:id`.
    pub subject: &'a str,
    /// What readers call the entry.
    pub name: &'a Arg,
    pub field: &'static Field,
    pub text: &'a str,
    /// Its language, where it is written for each language.
    pub language: Option<&'a str>,
    /// Whether it stands in contact details.
    pub contact: bool,
    /// Whether the format lets the statement show it.
    pub public: bool,
}

/// Calls `visit` with every piece of text in the register.
pub(super) fn each_text(register: &Register, visit: &mut impl FnMut(Found)) {
    let r = register;
    block("register", &r.register, visit);
    block("controller", &r.controller, visit);
    entries("data_subjects", &r.data_subjects, visit);
    entries("data_categories", &r.data_categories, visit);
    entries("purposes", &r.purposes, visit);
    entries("parties", &r.parties, visit);
    entries("arrangements", &r.arrangements, visit);
    entries("transfers", &r.transfers, visit);
    entries("systems", &r.systems, visit);
    entries("security_measures", &r.security_measures, visit);
    entries("retention_schedules", &r.retention_schedules, visit);
    entries("activities", &r.activities, visit);
    block("rights", &r.rights, visit);
    entries("notices", &r.notices, visit);
    block("texts", &r.texts, visit);
    entries("accepted_gaps", &r.accepted_gaps, visit);
}

fn block<T: Serialize>(key: &'static str, value: &T, visit: &mut impl FnMut(Found)) {
    entry(key, Path::of(key), value, visit);
}

fn entries<T: Serialize>(key: &'static str, list: &[T], visit: &mut impl FnMut(Found)) {
    list.iter().enumerate().for_each(|(at, value)| entry(key, Path::entry(key, at), value, visit));
}

fn entry<T: Serialize>(key: &'static str, path: Path, value: &T, visit: &mut impl FnMut(Found)) {
    let Some(entity) = schema().entity(key) else { return };
    let value = serde_json::to_value(value).expect("an entry is plain data");
    let kind = subject_kind(key).unwrap_or(key);
    let id = value["id"].as_str().unwrap_or_default();
    let name: Option<Localized> = serde_json::from_value(value["name"].clone()).ok();
    let name = match (&name, id) {
        (Some(name), _) => Arg::from(name),
        (None, "") => Arg::Label(key),
        (None, id) => Arg::from(id),
    };
    let subject = if id.is_empty() { kind.to_owned() } else { format!("{kind}:{id}") };
    // What is withheld by `publish: false` is in no statement, whatever its fields allow.
    let public = value["publish"] != Value::Bool(false);
    let within = Within { subject: &subject, name: &name, contact: false, public };
    walk(&entity.fields, &value, &path, within, visit);
}

/// What holds for all texts below a value.
#[derive(Clone, Copy)]
struct Within<'a> {
    subject: &'a str,
    name: &'a Arg,
    contact: bool,
    public: bool,
}

fn walk(fields: &'static [Field], group: &Value, path: &Path, within: Within, visit: &mut impl FnMut(Found)) {
    for field in fields {
        let Some(value) = group.get(&field.key) else { continue };
        let path = path.join(field.key.as_str());
        let contact = within.contact || CONTACTS.contains(&field.key.as_str());
        let within = Within { contact, public: within.public && field.public, ..within };
        let Within { subject, name, public, .. } = within;
        let found = |path: Path, language, text| Found {
            path,
            subject,
            name,
            field,
            text,
            language,
            contact,
            public,
        };
        let single = std::slice::from_ref(value);
        for (at, item) in value.as_array().map_or(single, Vec::as_slice).iter().enumerate() {
            let path = if value.is_array() { path.join(at) } else { path.clone() };
            match item {
                Value::String(text) => visit(found(path, None, text)),
                Value::Object(texts) if matches!(field.ty.kind, Kind::Localized | Kind::Markdown) => {
                    let texts = texts.iter().filter_map(|(tag, text)| Some((tag.as_str(), text.as_str()?)));
                    texts.for_each(|(tag, text)| visit(found(path.join(tag), Some(tag), text)));
                }
                _ => walk(&field.fields, item, &path, within, visit),
            }
        }
    }
}
