//! Where entries go, and whether the register then says what was meant and nothing else.

use super::super::CannotRun;
use super::super::prepare::{Judged, Prepared};
use crate::edit::{self, Entry, Value};
use crate::history::{Key, beyond};
use crate::language::Language;
use crate::model::values::Date;
use crate::model::{AcceptedGap, RemediationPlan};
use crate::register::{Loaded, read_texts};
use crate::rules::waivers::Reported;

const LIST: &str = "accepted_gaps";

/// A file as it is to be written.
pub(super) struct Written {
    /// Relative to the register folder.
    pub file: String,
    /// Its text until now; empty for a new file.
    pub old: String,
    pub new: String,
    /// Whether the file is there.
    pub exists: bool,
    /// The register with the change.
    pub loaded: Loaded,
    /// How many entries there were.
    pub before: usize,
}

/// The first way to write `gaps` that can be read back: in the last file with such a list, in the
/// only file, or in a file of their own.
pub(super) fn place(
    prepared: &Prepared,
    judged: &Judged,
    gaps: &[AcceptedGap],
    language: &Language,
) -> Result<Written, CannotRun> {
    let entries: Vec<Entry> = gaps.iter().map(entry).collect();
    let ways = ways(prepared, &entries, language);
    let Some(written) = ways.into_iter().find_map(|way| read_back(prepared, gaps, way)) else {
        let text = edit::new_file(LIST, &entries);
        return Err(format!("{}\n{text}", language.text("waive-unsafe")).into());
    };
    match brings(prepared, judged, &written.loaded, language) {
        Some(message) => Err(language.with("waive-brings", &[("message", message.into())]).into()),
        None => Ok(written),
    }
}

/// A file, its text now (none when it is not there), and its text with the entries.
type Way = (String, Option<String>, String);

fn ways(prepared: &Prepared, entries: &[Entry], language: &Language) -> Vec<Way> {
    let files = prepared.loaded.sources.files();
    let changed = |source: &crate::register::Source, changes: Option<Vec<edit::Change>>| {
        changes.map(|c| (source.name.clone(), Some(source.text.clone()), edit::apply(&source.text, &c)))
    };
    let lists = files.iter().rev().filter_map(|file| changed(file, edit::append(file, LIST, entries)));
    let mut ways: Vec<Way> = lists.collect();
    if let ([only], true) = (files, ways.is_empty()) {
        ways.extend(changed(only, edit::new_section(only, LIST, entries)));
    }
    let name = format!("{}.yaml", language.text("waive-file"));
    if !files.iter().any(|file| file.name == name) {
        ways.push((name, None, edit::new_file(LIST, entries)));
    }
    ways
}

/// The register read again with the change, when it holds the new entries last and is the same
/// apart from them.
fn read_back(prepared: &Prepared, gaps: &[AcceptedGap], (file, old, new): Way) -> Option<Written> {
    let others = prepared.loaded.sources.files().iter().filter(|source| source.name != file);
    let mut texts: Vec<(String, Vec<u8>)> =
        others.map(|source| (source.name.clone(), source.text.clone().into_bytes())).collect();
    texts.push((file.clone(), new.clone().into_bytes()));
    let loaded = read_texts(texts);
    let register = &prepared.loaded.register;
    let before = register.accepted_gaps.len();
    let mut expected = register.clone();
    // A list in a file that sorts before another goes on in that one.
    let at = loaded.register.accepted_gaps.windows(gaps.len()).position(|window| window == gaps)?;
    expected.accepted_gaps.splice(at.min(before)..at.min(before), gaps.iter().cloned());
    let sound = loaded.findings.is_empty() && loaded.register == expected;
    let exists = old.is_some();
    sound.then(|| Written { file, old: old.unwrap_or_default(), new, exists, loaded, before: at })
}

/// The message of the first finding that the change itself brings.
fn brings(prepared: &Prepared, judged: &Judged, loaded: &Loaded, language: &Language) -> Option<String> {
    let after = prepared.judge_also(loaded);
    let keys = |reported: &[Reported]| -> Vec<Key> { reported.iter().map(Key::of).collect() };
    let (before, now) = (keys(&judged.reported), keys(&after));
    let new = beyond(now.iter(), before.iter()).into_iter().next()?;
    let one = after.iter().find(|one| Key::of(one) == *new)?;
    Some(format!("{} {}", one.finding.code, prepared.pages.message(language, &one.finding, language.tag())))
}

fn entry(gap: &AcceptedGap) -> Entry {
    let mut entry = Vec::new();
    let mut text = |key, text: &Option<String>| {
        entry.extend(text.clone().map(|text| (key, Value::Text(text))));
    };
    text("rule", &gap.rule);
    text("subject", &gap.subject);
    text("field", &gap.field);
    text("reason", &gap.reason);
    text("owner", &gap.owner);
    text("accepted_by", &gap.accepted_by);
    entry.extend(day("accepted_on", gap.accepted_on));
    entry.extend(day("expires", gap.expires));
    entry.extend(gap.plan.as_ref().map(|plan| ("plan", Value::Group(plan_entry(plan)))));
    entry
}

fn plan_entry(plan: &RemediationPlan) -> Entry {
    let text = |key, text: &Option<String>| text.clone().map(|text| (key, Value::Text(text)));
    let texts = [text("action", &plan.action), text("owner", &plan.owner), day("due", plan.due)];
    texts.into_iter().flatten().collect()
}

fn day(key: &'static str, day: Option<Date>) -> Option<(&'static str, Value)> {
    day.map(|day| (key, Value::Word(day.to_string())))
}
