//! A sheet: the fields of an entry in a fixed order, each on a line of facts.
//!
//! A plan says the order and which fields share a line. A field that no plan knows comes after those
//! that it does, so that none is lost. What was said to be none and what nobody has said is gathered
//! at the end, but for what the law asks: that keeps its place.

use super::Records;
use super::runs::{self, Depth, Said};
use crate::document::fields::{is_unknown, label};
use crate::schema::Field;
use crate::templates::Markup;
use serde::Serialize;
use serde_json::Value;

/// A line of a sheet: its key among the words, or none for a single field with its own label.
pub(super) type Line = (&'static str, &'static [&'static str]);

/// The lines of a field that are not made from the format alone; none for other fields.
pub(super) type Own = fn(&Records, &Field, &Value) -> Option<Vec<Markup>>;

/// What a sheet holds and in which order.
#[derive(Clone, Copy)]
pub(super) struct Plan {
    pub lines: &'static [Line],
    /// Fields that say "not recorded" in their place: those that answer a letter that starts with
    /// one of these, as in `30(1)`, and those of this key.
    pub asked: &'static [&'static str],
    /// Which letters are set beside a label.
    pub letters: &'static str,
    /// Fields whose absence says nothing: there is no other way to say that they do not apply.
    pub silent: &'static [&'static str],
    /// Fields that are told elsewhere: the name is the heading.
    pub without: &'static [&'static str],
    pub own: Own,
}

/// A line of facts.
#[derive(Serialize)]
pub(super) struct Row {
    pub label: Markup,
    /// The letters of art. 30 that it answers: none or one line.
    pub marks: Vec<Markup>,
    pub lines: Vec<Markup>,
}

/// What is gathered at the end of a sheet.
#[derive(Default)]
struct Rest {
    yes: Vec<Markup>,
    no: Vec<Markup>,
    none: Vec<Markup>,
    unknown: Vec<Markup>,
}

struct Setter<'r, 'a> {
    records: &'r Records<'a>,
    plan: Plan,
    value: &'r Value,
    rest: Rest,
}

/// The lines of the entry `value`, whose format is `fields`.
pub(super) fn rows(records: &Records, fields: &[Field], value: &Value, plan: Plan) -> Vec<Row> {
    let mut setter = Setter { records, plan, value, rest: Rest::default() };
    let mut rows = Vec::new();
    for (word, keys) in plan.lines {
        let named = |key: &&str| fields.iter().find(|field| field.key == **key);
        let shared: Vec<&Field> = keys.iter().filter_map(named).collect();
        match shared.as_slice() {
            [field] if word.is_empty() => rows.extend(setter.single(field)),
            shared => rows.extend(setter.shared(word, shared)),
        }
    }
    let planned = |field: &&Field| plan.lines.iter().any(|(_, keys)| keys.contains(&field.key.as_str()));
    let left = fields.iter().filter(|field| !planned(field));
    for field in left.filter(|field| !plan.without.contains(&field.key.as_str())) {
        rows.extend(setter.single(field));
    }
    rows.extend(setter.rest());
    rows
}

impl Setter<'_, '_> {
    fn said(&self, field: &Field, depth: Depth) -> Said {
        let value = self.value.get(&field.key).filter(|value| !is_unknown(value));
        match value.and_then(|value| (self.plan.own)(self.records, field, value)) {
            Some(lines) if !lines.is_empty() => Said::Words(lines),
            _ => runs::said(self.records, field, value, depth),
        }
    }

    /// A field on a line of its own.
    fn single(&mut self, field: &Field) -> Option<Row> {
        let phrases = &self.records.phrases;
        let asked = self.asked(field);
        let lines = match self.said(field, Depth::Line) {
            Said::Words(lines) => lines,
            Said::Unknown if asked => vec![phrases.unknown()],
            Said::None if asked => vec![phrases.none()],
            Said::Yes if asked => vec![phrases.yes_no(true)],
            Said::No if asked => vec![phrases.yes_no(false)],
            other => {
                self.gather(field, &other);
                return None;
            }
        };
        let label = Markup::escaped(&label(field, phrases.tag()));
        Some(Row { label, marks: self.marks(&[field]), lines })
    }

    /// Fields that share a line.
    fn shared(&mut self, word: &str, fields: &[&Field]) -> Option<Row> {
        let mut shown: Vec<&Field> = Vec::new();
        let mut missing = Vec::new();
        for field in fields {
            match self.said(field, Depth::Part) {
                Said::Unknown if self.asked(field) => missing.push(runs::name(&self.records.phrases, field)),
                Said::Unknown | Said::None => {
                    let said = self.said(field, Depth::Part);
                    self.gather(field, &said);
                }
                _ => shown.push(field),
            }
        }
        let marks = self.marks(fields);
        let mut parts = runs::parts(self.records, shown.into_iter(), self.value, Depth::Line);
        let unknown = self.records.phrases.unknown();
        parts.extend(missing.into_iter().map(|name| Markup::join(&[name, unknown.clone()], ": ")));
        let label = self.records.phrases.say(word);
        (!parts.is_empty()).then(|| Row { label, marks, lines: vec![Markup::join(&parts, " · ")] })
    }

    fn gather(&mut self, field: &Field, said: &Said) {
        let name = runs::name(&self.records.phrases, field);
        match said {
            Said::Unknown if self.plan.silent.contains(&field.key.as_str()) => {}
            Said::Unknown => self.rest.unknown.push(name),
            Said::None => self.rest.none.push(name),
            Said::Yes => self.rest.yes.push(name),
            Said::No => self.rest.no.push(name),
            Said::Words(_) => {}
        }
    }

    /// The closing lines.
    fn rest(self) -> impl Iterator<Item = Row> {
        let phrases = self.records.phrases;
        let Rest { yes, no, none, unknown } = self.rest;
        let gathered = [
            ("records-rest-yes", yes),
            ("records-rest-no", no),
            ("records-rest-none", none),
            ("records-rest-unknown", unknown),
        ];
        let filled = gathered.into_iter().filter(|(_, names)| !names.is_empty());
        filled.map(move |(word, names)| Row {
            label: phrases.say(word),
            marks: Vec::new(),
            lines: vec![Markup::join(&names, ", ")],
        })
    }

    fn asked(&self, field: &Field) -> bool {
        self.plan.asked.iter().any(|prefix| {
            field.key == *prefix || field.answers.iter().any(|letter| letter.starts_with(prefix))
        })
    }

    fn marks(&self, fields: &[&Field]) -> Vec<Markup> {
        let mut letters: Vec<&str> = Vec::new();
        for letter in fields.iter().flat_map(|field| &field.answers) {
            if letter.starts_with(self.plan.letters) && !letters.contains(&letter.as_str()) {
                letters.push(letter);
            }
        }
        letters.sort_unstable();
        let mark =
            || self.records.phrases.language.with("art-mark", &[("letters", letters.join(", ").into())]);
        Vec::from_iter((!letters.is_empty()).then(|| Markup::escaped(&mark())))
    }
}

/// No field has lines of its own.
pub(super) fn nothing_own(_: &Records, _: &Field, _: &Value) -> Option<Vec<Markup>> {
    None
}
