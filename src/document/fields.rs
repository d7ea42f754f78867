//! Any entry of the register as facts, in the order and with the labels of `fields.yaml`.
//!
//! Written once over the format instead of once per field: a field that is added to the format is
//! shown without another line of code, and none can be forgotten.

use super::phrases::{Phrases, mail_link, phone_link, web_link};
use crate::model::Register;
use crate::model::values::{Date, Duration, Localized, Term};
use crate::schema::{Field, Kind, schema};
use crate::templates::Markup;
use serde::Serialize;
use serde_json::Value;

/// A field with its value in words.
#[derive(Debug, Clone, Serialize)]
pub struct FactView {
    /// The key of the field, as in `legal_bases`.
    pub key: String,
    pub label: Markup,
    /// One line for a single value, more for a list.
    pub lines: Vec<Markup>,
    /// `known` or `none`.
    pub state: &'static str,
}

/// Walks values of the register by the format, for the public: fields that are not public do not
/// exist here.
pub struct Facts<'a> {
    pub phrases: Phrases<'a>,
    /// Fields that are told elsewhere in the document and left out here, by key.
    pub without: &'a [&'a str],
}

impl Facts<'_> {
    /// The facts of an entry; `value` is the entry as JSON, `fields` its format. Fields that are
    /// missing are left out.
    pub fn of(&self, fields: &[Field], value: &Value) -> Vec<FactView> {
        let shown = fields.iter().filter(|field| field.public && !self.without.contains(&field.key.as_str()));
        shown.filter_map(|field| self.fact(field, value.get(&field.key)?)).collect()
    }

    fn fact(&self, field: &Field, value: &Value) -> Option<FactView> {
        let (lines, state) = match value {
            value if is_unknown(value) => return None,
            value if is_none(field, value) => (vec![self.phrases.none()], "none"),
            value => (self.lines(field, value), "known"),
        };
        let label = Markup::escaped(&label(field, self.phrases.tag()));
        (!lines.is_empty()).then(|| FactView { key: field.key.clone(), label, lines, state })
    }

    fn lines(&self, field: &Field, value: &Value) -> Vec<Markup> {
        match value {
            Value::Array(items) if field.ty.kind == Kind::Group => {
                items.iter().map(|item| self.group(field, item)).filter(|line| !line.is_empty()).collect()
            }
            Value::Array(items) => items.iter().map(|item| self.phrases.value(field, item)).collect(),
            Value::Object(_) if field.ty.kind == Kind::Group => self.parts(field, value),
            Value::Object(map) if field.ty.kind == Kind::Map => named(map),
            value => vec![self.phrases.value(field, value)],
        }
    }

    /// A group of fields on one line: "label: value; label: value".
    fn group(&self, field: &Field, value: &Value) -> Markup {
        Markup::join(&self.parts(field, value), "; ")
    }

    /// The fields of a group, each as "label: value".
    fn parts(&self, field: &Field, value: &Value) -> Vec<Markup> {
        let facts = Facts { phrases: self.phrases, without: &[] }.of(&field.fields, value);
        let part = |fact: FactView| Markup::join(&[fact.label, Markup::join(&fact.lines, ", ")], ": ");
        facts.into_iter().map(part).collect()
    }
}

/// The entries of a map of names, each as "name: text".
pub fn named(map: &serde_json::Map<String, Value>) -> Vec<Markup> {
    let entry = |(name, text): (&String, &Value)| format!("{name}: {}", text.as_str().unwrap_or_default());
    map.iter().map(|pair| Markup::escaped(&entry(pair))).collect()
}

/// Whether somebody said here that there is none.
pub fn is_none(field: &Field, value: &Value) -> bool {
    field.ty.or_none && value.as_str() == Some("none")
}

impl Phrases<'_> {
    /// A single value of `field` in words.
    pub fn value(&self, field: &Field, value: &Value) -> Markup {
        let phrases = self;
        let text = value.as_str().unwrap_or_default();
        match &field.ty.kind {
            Kind::Localized | Kind::Markdown => serde_json::from_value::<Localized>(value.clone())
                .map_or_else(|_| phrases.unknown(), |localized| phrases.text(&localized)),
            Kind::Ref(entity) if entity == "retention_schedules" => phrases.schedule_name(text),
            Kind::Ref(entity) => phrases.name_of(entity, text),
            Kind::Enum(list) => phrases.word(list, text),
            Kind::Bool => phrases.yes_no(value.as_bool() == Some(true)),
            Kind::Number => Markup::escaped(&phrases.language.number(value.as_u64().unwrap_or_default())),
            Kind::Money => Markup::escaped(&phrases.language.money(value.as_f64().unwrap_or_default())),
            Kind::Date => {
                text.parse::<Date>().map_or_else(|_| Markup::escaped(text), |date| phrases.date(date))
            }
            Kind::Period => {
                text.parse::<Term>().map_or_else(|_| Markup::escaped(text), |term| phrases.term(term))
            }
            Kind::Duration => {
                let duration = text.parse::<Duration>();
                duration.map_or_else(
                    |_| Markup::escaped(text),
                    |d| Markup::escaped(&phrases.language.duration(d)),
                )
            }
            Kind::Country => phrases.country(text),
            Kind::Language => Markup::escaped(&phrases.language.language_name(text)),
            Kind::Url => web_link(text),
            Kind::Email => mail_link(text),
            Kind::Phone => phone_link(text),
            Kind::Id | Kind::Document => Markup::code(text),
            Kind::Text | Kind::Group | Kind::Map => Markup::escaped(text),
        }
    }

    /// The name of the entry `id` of `entity`, or the id itself.
    pub fn name_of(&self, entity: &str, id: &str) -> Markup {
        let register = self.register;
        let name = match entity {
            "data_subjects" => register.data_subject_group(id).and_then(|e| e.name.as_ref()),
            "data_categories" => register.data_category(id).and_then(|e| e.name.as_ref()),
            "data_categories.elements" => element_name(register, id),
            "purposes" => register.purpose(id).and_then(|e| e.name.as_ref()),
            "parties" => match register.party(id) {
                Some(party) => return self.party(party),
                None => None,
            },
            "arrangements" => register.arrangement(id).and_then(|e| e.name.as_ref()),
            "security_measures" => register.security_measure(id).and_then(|e| e.name.as_ref()),
            "retention_schedules" => register.retention_schedule(id).and_then(|e| e.name.as_ref()),
            "activities" => register.activity(id).and_then(|e| e.name.as_ref()),
            "transfers" => return self.transfer_name(id),
            "systems" => {
                let system = register.system(id).and_then(|s| s.name.as_deref());
                return Markup::escaped(system.unwrap_or(id));
            }
            _ => None,
        };
        self.name(name, id)
    }

    fn schedule_name(&self, id: &str) -> Markup {
        let Some(schedule) = self.register.retention_schedule(id) else { return Markup::escaped(id) };
        Markup::join(&[self.name(schedule.name.as_ref(), id), self.schedule(schedule)], ": ")
    }

    fn transfer_name(&self, id: &str) -> Markup {
        let Some(transfer) = self.register.transfer(id) else { return Markup::escaped(id) };
        let importer = transfer.importer.as_ref().map(|party| self.name_of("parties", party));
        let country = transfer.country.as_ref().map(|code| self.country(code));
        let parts: Vec<Markup> = importer.into_iter().chain(country).collect();
        if parts.is_empty() { Markup::escaped(id) } else { Markup::join(&parts, ", ") }
    }
}

fn element_name<'a>(register: &'a Register, id: &str) -> Option<&'a Localized> {
    let mut elements = register.data_categories.iter().flat_map(|category| &category.elements);
    elements.find(|element| element.id == id).and_then(|element| element.name.as_ref())
}

/// The label of a field in `language`, or else in English.
pub fn label(field: &Field, language: &str) -> String {
    let label = field.label.get(language).or_else(|| field.label.get("en"));
    label.cloned().unwrap_or_else(|| field.key.clone())
}

/// The format of the entries of the top-level key `entity`.
pub fn fields_of(entity: &str) -> &'static [Field] {
    schema().entity(entity).map_or(&[], |entity| entity.fields.as_slice())
}

/// Whether nobody has said anything here: missing, empty, or a group of nothing else.
pub fn is_unknown(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::Array(items) => items.is_empty(),
        Value::Object(map) => map.values().all(is_unknown),
        Value::String(text) => text.is_empty(),
        _ => false,
    }
}
