//! Files become one register by their top-level keys; what occurs twice is found, with both places.
//!
//! The same key twice in a mapping, a single block in two files, and the same id twice in a list
//! are REF-002: which of the two is meant cannot be decided.

use super::fault::{Args, Fault, clip};
use super::locate::{head, target};
use super::source::{Seat, Source, Sources, Top};
use super::tree::{Form, View};
use crate::finding::{Finding, Spot};
use crate::model::subject_kind;
use crate::schema::{Entity, schema};
use std::collections::BTreeMap;

/// Fills the top-level keys of `sources` from all sound files, and gives what occurs twice.
pub fn merge(sources: &mut Sources) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut tops: BTreeMap<&'static str, Top> = BTreeMap::new();
    for (file, source) in sources.files.iter().enumerate().filter(|(_, source)| source.sound) {
        let Some(root) = source.root().filter(|root| root.form() == Form::Mapping) else { continue };
        repeated_keys(root, file, source, &mut findings);
        for value in root.children() {
            let Some(entity) = value.key().and_then(|key| schema().entity(key)) else { continue };
            let top = tops.entry(&entity.key).or_default();
            top.seats.push(Seat { file: file as u32, node: value.number() });
            if entity.list && value.form() == Form::Sequence {
                let entry = |entry: View<'_>| Seat { file: file as u32, node: entry.number() };
                top.entries.extend(value.children().map(entry));
            }
        }
    }
    sources.tops = tops;
    for entity in &schema().entities {
        let Some(top) = sources.tops.get(entity.key.as_str()) else { continue };
        if entity.list {
            repeated_ids(sources, entity, top, &mut findings);
        } else {
            repeated_block(sources, entity, top, &mut findings);
        }
    }
    findings
}

/// Every mapping of a file in which a key is written twice.
fn repeated_keys(root: View<'_>, file: usize, source: &Source, findings: &mut Vec<Finding>) {
    for top in root.children() {
        let list = top.key().unwrap_or_default();
        let parts: Vec<(View<'_>, String)> = match top.form() {
            Form::Sequence => top.children().map(|entry| (entry, subject(list, Some(entry)))).collect(),
            _ => vec![(top, subject(list, None))],
        };
        for (part, subject) in parts {
            each_mapping(part, &mut |mapping| twice(mapping, file, source, &subject, findings));
        }
    }
    twice(root, file, source, &format!("file:{}", source.name), findings);
}

fn each_mapping<'a>(view: View<'a>, visit: &mut impl FnMut(View<'a>)) {
    if view.form() == Form::Mapping {
        visit(view);
    }
    for part in view.children() {
        each_mapping(part, visit);
    }
}

/// The keys that are written twice in one mapping.
fn twice(mapping: View<'_>, file: usize, source: &Source, subject: &str, findings: &mut Vec<Finding>) {
    let mut parts: Vec<View<'_>> = mapping.children().collect();
    parts.sort_by_key(|part| (part.key(), part.number()));
    for same in parts.chunk_by(|a, b| a.key() == b.key()) {
        for part in &same[1..] {
            let name = part.key().unwrap_or_default();
            let args = vec![("what", "key".into()), ("name", clip(name).into())];
            let first = Spot { file, bytes: head(source, same[0]) };
            let fault = repeated(head(source, *part), first, args);
            findings.push(fault.finding(file, subject.to_owned()));
        }
    }
}

/// A single block that stands in several files.
fn repeated_block(sources: &Sources, entity: &'static Entity, top: &Top, findings: &mut Vec<Finding>) {
    let Some((first, others)) = top.seats.split_first() else { return };
    let key = |seat: &Seat| head(&sources.files[seat.file as usize], sources.seat(*seat));
    for other in others.iter().filter(|other| other.file != first.file) {
        let args = vec![("what", "block".into()), ("name", entity.key.as_str().into())];
        let fault = repeated(key(other), Spot { file: first.file as usize, bytes: key(first) }, args);
        findings.push(fault.finding(other.file as usize, subject(&entity.key, None)));
    }
}

/// The same id twice, former ids included: among the entries of a list, or among all elements or claims in it.
fn repeated_ids(sources: &Sources, entity: &'static Entity, top: &Top, findings: &mut Vec<Finding>) {
    let entries = || top.entries.iter().map(|seat| (seat.file as usize, sources.seat(*seat)));
    let ids = entries().filter_map(|(file, entry)| Id::of(file, entry, entity, entry));
    let former = entries().flat_map(|(file, entry)| Id::former(file, entry, entity));
    same_ids(sources, &entity.key, ids.chain(former), findings);
    for field in entity.fields.iter().filter(|f| f.fields.iter().any(|part| part.key == "id")) {
        let parts = entries().flat_map(|(file, entry)| {
            let parts = entry.get(&field.key).into_iter().flat_map(View::children);
            parts.filter_map(move |part| Id::of(file, part, entity, entry))
        });
        same_ids(sources, &format!("{}.{}", entity.key, field.key), parts, findings);
    }
}

/// An id as it is written.
struct Id<'a> {
    file: usize,
    written: View<'a>,
    subject: String,
}

impl<'a> Id<'a> {
    /// The id of `part`, which is `entry` or stands in it.
    fn of(file: usize, part: View<'a>, entity: &Entity, entry: View<'a>) -> Option<Self> {
        let written = part.get("id").filter(|id| id.is_text())?;
        Some(Self { file, written, subject: subject(&entity.key, Some(entry)) })
    }

    /// The ids that `entry` had before.
    fn former(file: usize, entry: View<'a>, entity: &Entity) -> impl Iterator<Item = Self> {
        let subject = subject(&entity.key, Some(entry));
        let written = entry.get("aliases").into_iter().flat_map(View::children).filter(|id| id.is_text());
        written.map(move |written| Self { file, written, subject: subject.clone() })
    }
}

fn same_ids<'a>(
    sources: &'a Sources,
    list: &str,
    ids: impl Iterator<Item = Id<'a>>,
    findings: &mut Vec<Finding>,
) {
    let mut first: BTreeMap<String, Spot> = BTreeMap::new();
    for id in ids {
        let bytes = target(&sources.files[id.file], id.written);
        let name = id.written.text().to_lowercase();
        if let Some(other) = first.get(&name) {
            let args =
                vec![("what", "id".into()), ("name", clip(id.written.text()).into()), ("list", list.into())];
            findings.push(repeated(bytes, other.clone(), args).finding(id.file, id.subject));
        } else {
            first.insert(name, Spot { file: id.file, bytes });
        }
    }
}

fn repeated(bytes: std::ops::Range<usize>, other: Spot, args: Args) -> Fault {
    Fault { code: "REF-002", bytes, other: Some(other), args }
}

/// What a finding in `entry` of the list, or in the block, `key` is about.
pub fn subject(key: &str, entry: Option<View<'_>>) -> String {
    let kind = subject_kind(key).unwrap_or("register");
    let id = entry.and_then(|entry| entry.get("id")).filter(|id| id.is_text());
    id.map_or_else(|| kind.to_owned(), |id| format!("{kind}:{}", clip(id.text())))
}
