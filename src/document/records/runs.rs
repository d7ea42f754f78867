//! Values of the register as runs for people: "**head** · *label:* value · *no:* this, that".
//!
//! Written over the format, like the statement's facts, so that no field can be forgotten. Says a
//! yes, a no and a none once for all fields that share it, and leaves out what nobody has said.

use super::Records;
use crate::document::fields::{is_none, is_unknown, label, named};
use crate::document::phrases::Phrases;
use crate::model::blocks::{Address, Contact, Statute};
use crate::schema::{Field, Kind};
use crate::templates::Markup;
use serde_json::Value;

/// What a field says.
pub(super) enum Said {
    Unknown,
    None,
    Yes,
    No,
    /// One line for a single value or a list of words, one for each entry of a list of groups.
    Words(Vec<Markup>),
}

/// The parts of a run while it is made.
#[derive(Default)]
struct Parts {
    said: Vec<Markup>,
    yes: Vec<Markup>,
    no: Vec<Markup>,
    none: Vec<Markup>,
}

/// How deep a run stands in another: its marks differ, so that each can be told from the outer.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Depth {
    /// On a line of its own.
    Line,
    /// A part of a line, or in a cell.
    Part,
    /// Within a part.
    Inner,
}

impl Depth {
    fn below(self) -> Self {
        if self == Self::Line { Self::Part } else { Self::Inner }
    }

    fn between(self) -> &'static str {
        match self {
            Self::Line => " · ",
            Self::Part => "; ",
            Self::Inner => ", ",
        }
    }
}

/// What `field` says in `value`, the entry's own value of it.
pub(super) fn said(records: &Records, field: &Field, value: Option<&Value>, depth: Depth) -> Said {
    let Some(value) = value.filter(|value| !is_unknown(value)) else { return Said::Unknown };
    match value {
        value if is_none(field, value) => Said::None,
        Value::Bool(true) => Said::Yes,
        Value::Bool(false) => Said::No,
        value => match lines(records, field, value, depth) {
            lines if lines.is_empty() => Said::Unknown,
            lines => Said::Words(lines),
        },
    }
}

fn lines(records: &Records, field: &Field, value: &Value, depth: Depth) -> Vec<Markup> {
    match value {
        Value::Array(items) if field.ty.kind == Kind::Group => {
            let entries = items.iter().map(|item| entry(records, &field.fields, item, depth));
            entries.filter(|line| !line.is_empty()).collect()
        }
        Value::Array(items) => {
            let words: Vec<Markup> = items.iter().map(|item| one(records, field, item)).collect();
            vec![series(&words)]
        }
        Value::Object(map) if field.ty.kind == Kind::Map => vec![series(&named(map))],
        Value::Object(_) if field.ty.kind == Kind::Group => {
            let line = block(records, &field.fields, value)
                .unwrap_or_else(|| run(records, &field.fields, value, depth));
            Vec::from_iter((!line.is_empty()).then_some(line))
        }
        value => vec![one(records, field, value)],
    }
}

/// Words one after the other: with commas, or with semicolons where a comma is part of one.
pub(super) fn series(words: &[Markup]) -> Markup {
    let comma = words.iter().any(|word| word.to_string().contains(','));
    Markup::join(words, if comma { "; " } else { ", " })
}

/// A single value; what has a place of its own in the records is a link to it.
fn one(records: &Records, field: &Field, value: &Value) -> Markup {
    let words = records.phrases.value(field, value);
    let (Kind::Ref(entity), Some(id)) = (&field.ty.kind, value.as_str()) else { return words };
    records.anchor(entity, id).map_or(words.clone(), |anchor| Markup::linked(&words, &format!("#{anchor}")))
}

/// A group that people write in a form of its own: an address, a contact, an act, an event.
fn block(records: &Records, fields: &[Field], value: &Value) -> Option<Markup> {
    let phrases = &records.phrases;
    let keys: Vec<&str> = fields.iter().map(|field| field.key.as_str()).collect();
    match keys.as_slice() {
        ["street", ..] => {
            serde_json::from_value::<Address>(value.clone()).ok().map(|address| phrases.address(&address))
        }
        ["name", "email", "phone", "website", "address"] => {
            let contact = serde_json::from_value::<Contact>(value.clone()).ok()?;
            Some(Markup::join(&phrases.contact(&contact), ", "))
        }
        ["act", "article"] => {
            serde_json::from_value::<Statute>(value.clone()).ok().map(|statute| phrases.statute(&statute))
        }
        ["event", "description", "definition"] => {
            let words = fields.iter().filter_map(|field| {
                let value = value.get(&field.key).filter(|value| !is_unknown(value))?;
                Some(one(records, field, value))
            });
            Some(Markup::join(&words.collect::<Vec<_>>(), "; "))
        }
        _ => None,
    }
}

/// An entry of a list of groups: what names it first, then the rest.
pub(super) fn entry(records: &Records, fields: &[Field], value: &Value, depth: Depth) -> Markup {
    let named = fields.iter().find(|field| field.key == "name").or(fields.first());
    let head = named.and_then(|field| {
        let said = said(records, field, value.get(&field.key), Depth::Inner);
        match said {
            Said::Words(words) => Some((field, series(&words))),
            _ => None,
        }
    });
    let Some((field, words)) = head else { return run(records, fields, value, depth) };
    let rest = fields.iter().filter(|other| other.key != field.key);
    match (depth, parts(records, rest, value, depth.below_head())) {
        (Depth::Line, rest) => {
            let parts: Vec<Markup> = std::iter::once(Markup::bold(&words)).chain(rest).collect();
            Markup::join(&parts, depth.between())
        }
        (_, rest) if rest.is_empty() => words,
        (_, rest) => Markup::join(&[words, Markup::parenthesis(&Markup::join(&rest, ", "))], " "),
    }
}

/// The fields of a group that has no head, one after the other.
fn run(records: &Records, fields: &[Field], value: &Value, depth: Depth) -> Markup {
    let parts = parts(records, fields.iter(), value, depth);
    let line = Markup::join(&parts, depth.between());
    if depth == Depth::Inner && parts.len() > 1 { Markup::parenthesis(&line) } else { line }
}

/// The fields of an entry, each with its label; yes, no and none each once for all.
pub(super) fn parts<'f>(
    records: &Records,
    fields: impl Iterator<Item = &'f Field>,
    value: &Value,
    depth: Depth,
) -> Vec<Markup> {
    let mut parts = Parts::default();
    for field in fields {
        let name = name(&records.phrases, field);
        match said(records, field, value.get(&field.key), depth.below()) {
            Said::Unknown => {}
            Said::None => parts.none.push(name),
            Said::Yes => parts.yes.push(name),
            Said::No => parts.no.push(name),
            Said::Words(lines) => parts.said.push(labelled(name, &lines, depth)),
        }
    }
    let gathered = [("records-yes", parts.yes), ("records-no", parts.no), ("records-none", parts.none)];
    let mut all = parts.said;
    for (word, names) in gathered.into_iter().filter(|(_, names)| !names.is_empty()) {
        all.push(labelled(records.phrases.say(word), &[Markup::join(&names, ", ")], depth));
    }
    all
}

/// A label with what it says.
pub(super) fn labelled(name: Markup, lines: &[Markup], depth: Depth) -> Markup {
    let label = Markup::join(&[name, Markup::escaped("")], ":");
    let label = if depth == Depth::Line { Markup::emphasis(&label) } else { label };
    Markup::join(&[label, Markup::join(lines, "; ")], " ")
}

/// The label of a field as it stands within a line: with a small letter, unless it is a name or an
/// abbreviation.
pub(super) fn name(phrases: &Phrases, field: &Field) -> Markup {
    Markup::escaped(&phrases.language.within_sentence(&label(field, phrases.tag())))
}

impl Depth {
    /// How deep the fields after a head stand.
    fn below_head(self) -> Self {
        if self == Self::Line { Self::Line } else { Self::Inner }
    }
}
