//! A file's tree against the format: every key, word and type, all errors at once.
//!
//! Only shape is judged, never what the law asks: a missing key is no fault (but for an id, without
//! which an entry cannot be named). Every entry and value is visited once, along with its field.

mod countries;
pub(super) mod hints;
mod languages;
mod localized;
mod scalars;
mod text;
mod words;

pub use scalars::is_id;

use super::fault::{Args, Fault, clip};
use super::locate::{head, target};
use super::merge::subject;
use super::source::Source;
use super::tree::{Form, View};
use crate::finding::{Arg, Finding};
use crate::schema::{Entity, Field, Kind, Type, schema};

/// Everything in the file with number `file` that the format does not know.
pub fn check(source: &Source, file: usize) -> Vec<Finding> {
    let mut check = Check { source, file, subject: format!("file:{}", source.name), findings: Vec::new() };
    check.file();
    check.findings
}

struct Check<'a> {
    source: &'a Source,
    file: usize,
    /// What the findings are about, while an entry or block is visited.
    subject: String,
    findings: Vec<Finding>,
}

/// A field as it is being read: its key for messages, its type, and the fields within.
#[derive(Clone, Copy)]
struct Slot<'s> {
    key: &'s str,
    ty: &'s Type,
    fields: &'s [Field],
}

impl<'a> Check<'a> {
    fn file(&mut self) {
        let root = self.source.root().filter(|root| !root.is_null());
        let Some(root) = root else {
            let text = &self.source.text;
            let bytes = self.source.first_line(text.len() - text.trim_start().len()..text.len());
            self.report(Fault::of_type("empty-file", bytes, Vec::new()));
            return;
        };
        if root.form() != Form::Mapping {
            self.mistyped("not-a-register", root, "", "keys");
            return;
        }
        for value in root.children() {
            self.top(value);
        }
    }

    fn top(&mut self, value: View<'a>) {
        let entities = &schema().entities;
        let key = value.key().unwrap_or_default();
        let Some(entity) = entities.iter().find(|entity| entity.key == key) else {
            let known = entities.iter().map(|entity| (entity.key.as_str(), &entity.label));
            self.unknown_key(value, "", known);
            return;
        };
        let file = std::mem::replace(&mut self.subject, subject(key, None));
        if self.is_said(value, key, false) {
            self.entity(entity, value);
        }
        self.subject = file;
    }

    fn entity(&mut self, entity: &Entity, value: View<'a>) {
        match (entity.list, value.form()) {
            (true, Form::Sequence) => {
                for entry in value.children() {
                    self.subject = subject(&entity.key, Some(entry));
                    if self.is_said(entry, &entity.key, false) {
                        self.group(&entity.key, &entity.fields, entry);
                    }
                }
            }
            (true, _) => self.mistyped("not-a-list", value, &entity.key, "list"),
            (false, _) => self.group(&entity.key, &entity.fields, value),
        }
    }

    /// The fields of a mapping.
    fn group(&mut self, key: &str, fields: &[Field], value: View<'a>) {
        if value.form() != Form::Mapping {
            self.mistyped("not-a-group", value, key, "group");
            return;
        }
        for part in value.children() {
            let name = part.key().unwrap_or_default();
            match fields.iter().find(|field| field.key == name) {
                Some(field) => self.field(field, part),
                None => self.unknown_key(part, key, fields.iter().map(|f| (f.key.as_str(), &f.label))),
            }
        }
        let named = fields.iter().any(|field| field.key == "id" && field.ty.kind == Kind::Id);
        if named && value.get("id").is_none() {
            let bytes = self.source.first_line(value.bytes());
            self.report(Fault::of_type("no-id", bytes, vec![("key", key.into())]));
        }
    }

    fn field(&mut self, field: &Field, value: View<'a>) {
        let slot = Slot { key: &field.key, ty: &field.ty, fields: &field.fields };
        if !self.is_said(value, slot.key, slot.ty.or_none) || self.is_none(slot, value) {
            return;
        }
        if !slot.ty.list {
            self.single(slot, value);
        } else if value.form() != Form::Sequence {
            self.mistyped("not-a-list", value, slot.key, "list");
        } else {
            for item in value.children() {
                if !self.is_said(item, slot.key, false) {
                } else if is_word(item, "none") {
                    self.mistyped("none-in-list", item, slot.key, "list");
                } else {
                    self.single(slot, item);
                }
            }
        }
    }

    /// One value of a field, or one of the values of its list.
    fn single(&mut self, slot: Slot<'_>, value: View<'a>) {
        match &slot.ty.kind {
            Kind::Group => self.group(slot.key, slot.fields, value),
            Kind::Map => self.map(slot.key, value),
            Kind::Localized | Kind::Markdown => self.localized(slot, value),
            _ => self.scalar(slot, value),
        }
    }

    /// Names with a text each.
    fn map(&mut self, key: &str, value: View<'a>) {
        if value.form() != Form::Mapping {
            self.mistyped("not-a-group", value, key, "map");
            return;
        }
        for part in value.children().filter(|part| !is_free(*part)) {
            let name = part.key().unwrap_or_default();
            if self.is_said(part, name, false) {
                self.text(name, "text", part);
            }
        }
    }

    /// Whether something is written here at all; reports what is left open.
    fn is_said(&mut self, value: View<'a>, key: &str, or_none: bool) -> bool {
        let blank = value.form() == Form::Quoted && value.text().trim().is_empty();
        if !value.is_null() && !blank {
            return true;
        }
        let problem = if or_none { "empty-or-none" } else { "empty" };
        let bytes = target(self.source, value);
        // Nothing written in a list: there is no key, only the line with its hyphen.
        let bytes =
            if bytes.is_empty() { super::syntax::point(&self.source.text, bytes.start) } else { bytes };
        self.report(Fault::of_type(problem, bytes, vec![("key", key.into())]));
        false
    }

    /// Whether the word `none` stands here; reports it where it is not allowed, or written otherwise.
    fn is_none(&mut self, slot: Slot<'_>, value: View<'a>) -> bool {
        if !is_word(value, "none") {
            let meant = slot.ty.or_none && hints::means_none(value.text());
            if meant {
                self.mistyped("none-meant", value, slot.key, words::expected(slot.ty));
            }
            return meant;
        }
        let a_word = matches!(&slot.ty.kind, Kind::Enum(list) if words::has(list, "none"));
        if !slot.ty.or_none && a_word && !slot.ty.list {
            return false;
        }
        if !slot.ty.or_none {
            self.mistyped("none-not-allowed", value, slot.key, words::expected(slot.ty));
        }
        true
    }

    fn unknown_key<'k>(
        &mut self,
        value: View<'a>,
        within: &str,
        known: impl Iterator<Item = (&'k str, &'k crate::schema::Labels)>,
    ) {
        if is_free(value) {
            return;
        }
        let found = value.key().unwrap_or_default();
        let known: Vec<_> = known.collect();
        let mut args: Args = vec![("key", clip(found).into()), ("within", within.into())];
        args.extend(hints::among(found, known.iter().copied()).map(|key| ("suggestion", key.into())));
        args.push(("allowed", Arg::List(known.iter().map(|(key, _)| (*key).into()).collect())));
        let bytes = head(self.source, value);
        self.report(Fault { code: "REF-014", bytes, other: None, args });
    }

    /// A value of another type than was expected.
    fn mistyped(&mut self, problem: &'static str, value: View<'a>, key: &str, expected: &'static str) {
        let form = match value.form() {
            Form::Mapping => "mapping",
            Form::Sequence => "list",
            Form::Plain | Form::Quoted => "text",
        };
        let args = vec![
            ("key", key.into()),
            ("expected", expected.into()),
            ("form", form.into()),
            ("found", clip(value.text()).into()),
        ];
        self.report(Fault::of_type(problem, target(self.source, value), args));
    }

    fn report(&mut self, fault: Fault) {
        self.findings.push(fault.finding(self.file, self.subject.clone()));
    }
}

/// Whether the format leaves this key to the user.
fn is_free(value: View<'_>) -> bool {
    value.key().is_some_and(|key| key.starts_with("x_"))
}

/// Whether a scalar is exactly this word.
fn is_word(value: View<'_>, word: &str) -> bool {
    matches!(value.form(), Form::Plain | Form::Quoted) && value.text().trim() == word
}
