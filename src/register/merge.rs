//! Files become one register by their top-level keys; what occurs twice is found, with both places.
//!
//! The same key twice in a mapping, a single block in two files, and the same id twice in a list
//! are REF-002: which of the two is meant cannot be decided.

use super::fault::{Args, Fault};
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
            let args = vec![("what", "key".into()), ("name", super::fault::clip(name).into())];
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

/// The same id twice: among the entries of a list, or among all elements or claims in it.
fn repeated_ids(sources: &Sources, entity: &'static Entity, top: &Top, findings: &mut Vec<Finding>) {
    let entries = || top.entries.iter().map(|seat| (seat.file as usize, sources.seat(*seat)));
    let mut check = |list: &str, ids: Vec<(usize, View<'_>, String)>| {
        let mut first: BTreeMap<String, (usize, View<'_>)> = BTreeMap::new();
        for (file, id, subject) in ids {
            let Some((other, written)) = first.get(&id.text().to_lowercase()) else {
                first.insert(id.text().to_lowercase(), (file, id));
                continue;
            };
            let name = super::fault::clip(id.text());
            let args = vec![("what", "id".into()), ("name", name.into()), ("list", list.into())];
            let other = Spot { file: *other, bytes: target(&sources.files[*other], *written) };
            let fault = repeated(target(&sources.files[file], id), other, args);
            findings.push(fault.finding(file, subject));
        }
    };
    check(&entity.key, entries().filter_map(|(file, entry)| id(file, entry, entity, entry)).collect());
    for field in entity.fields.iter().filter(|f| f.fields.iter().any(|part| part.key == "id")) {
        let parts = entries().flat_map(|(file, entry)| {
            let parts = entry.get(&field.key).into_iter().flat_map(View::children);
            parts.filter_map(move |part| id(file, part, entity, entry))
        });
        check(&format!("{}.{}", entity.key, field.key), parts.collect());
    }
}

fn id<'a>(
    file: usize,
    part: View<'a>,
    entity: &Entity,
    entry: View<'a>,
) -> Option<(usize, View<'a>, String)> {
    let id = part.get("id").filter(|id| matches!(id.form(), Form::Plain | Form::Quoted) && !id.is_null())?;
    Some((file, id, subject(&entity.key, Some(entry))))
}

fn repeated(bytes: std::ops::Range<usize>, other: Spot, args: Args) -> Fault {
    Fault { code: "REF-002", bytes, other: Some(other), args }
}

/// What a finding in `entry` of the list, or in the block, `key` is about.
pub fn subject(key: &str, entry: Option<View<'_>>) -> String {
    let kind = subject_kind(key).unwrap_or("register");
    let id = entry.and_then(|entry| entry.get("id")).filter(|id| !id.is_null());
    match id {
        Some(id) if matches!(id.form(), Form::Plain | Form::Quoted) => {
            format!("{kind}:{}", super::fault::clip(id.text()))
        }
        _ => kind.to_owned(),
    }
}
