//! One change of the clean register makes one rule fire, and no other than it says.

use super::judged::{AS_OF, Files, clean, codes, judged, lines, load};
use super::places;
use super::shuffle::{Parsed, reversed};
use rayon::prelude::*;
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use verantwoord::finding::{Finding, Severity};
use verantwoord::register::Loaded;
use verantwoord::rules::{all, rule};

/// A change, as `changes/*.yaml` hold it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Change {
    /// The rule that must find it.
    code: String,
    /// The file of the clean register.
    file: String,
    /// What stands there, once.
    from: String,
    to: String,
    /// More edits that belong to the same change.
    #[serde(default)]
    and: Vec<Edit>,
    /// Other rules that find it as well.
    #[serde(default)]
    also: Vec<Companion>,
    /// The day, when it is not the usual one.
    as_of: Option<String>,
    /// The heaviest severity of what the rule finds.
    severity: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Edit {
    file: String,
    from: String,
    to: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Companion {
    code: String,
    reason: String,
}

/// A rule that is excepted from something, with the reason.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Exception {
    pub code: String,
    pub reason: String,
}

/// The exceptions in a file beside this one; each must name a rule and say why.
pub fn exceptions(name: &str) -> BTreeMap<String, String> {
    let text = fs::read_to_string(format!("{}/tests/rulebook/{name}", env!("CARGO_MANIFEST_DIR"))).unwrap();
    let list: Vec<Exception> = serde_yaml::from_str(&text).unwrap_or_else(|error| panic!("{name}: {error}"));
    for one in &list {
        assert!(rule(&one.code).is_some(), "{name}: {} is no rule", one.code);
        assert!(one.reason.ends_with('.'), "{name}: {} says no reason", one.code);
    }
    list.into_iter().map(|one| (one.code, one.reason)).collect()
}

fn changes() -> Vec<(String, Change)> {
    let folder = format!("{}/tests/rulebook/changes", env!("CARGO_MANIFEST_DIR"));
    let mut files: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    let mut changes = Vec::new();
    for file in files {
        let name = file.file_name().unwrap().to_str().unwrap().to_owned();
        let list: Vec<Change> = serde_yaml::from_str(&fs::read_to_string(&file).unwrap())
            .unwrap_or_else(|error| panic!("{name}: {error}"));
        changes.extend(list.into_iter().map(|change| (name.clone(), change)));
    }
    changes
}

/// The clean register with the change made.
fn changed(clean: &Files, change: &Change) -> Result<Files, String> {
    let mut files = clean.clone();
    let first = Edit { file: change.file.clone(), from: change.from.clone(), to: change.to.clone() };
    for edit in std::iter::once(&first).chain(&change.and) {
        let Some((_, text)) = files.iter_mut().find(|(name, _)| *name == edit.file) else {
            return Err(format!("the clean register has no file {}", edit.file));
        };
        match text.matches(&edit.from).count() {
            1 => *text = text.replacen(&edit.from, &edit.to, 1),
            times => return Err(format!("{} holds this {times} times: {}", edit.file, edit.from)),
        }
    }
    Ok(files)
}

/// What is wrong with a change: nothing when exactly what it says is found.
fn faults((clean, parsed): &(Files, Parsed), change: &Change) -> Vec<String> {
    let files = match changed(clean, change) {
        Ok(files) => files,
        Err(fault) => return vec![fault],
    };
    let as_of = change.as_of.as_deref().unwrap_or(AS_OF);
    let loaded = match load(&files) {
        Ok(loaded) => loaded,
        Err(findings) => return vec![format!("is no register: {findings:?}")],
    };
    let findings = judged(&loaded, as_of).findings;
    let mut faults = of_codes(change, &findings);
    let parsed = parsed.of_changed(&files);
    faults.extend(of_places(&parsed, &loaded, &findings));
    if let Some(as_of) = &change.as_of {
        let before = load(clean).map(|loaded| judged(&loaded, as_of).findings).unwrap_or_default();
        if before.iter().any(|finding| finding.code == change.code) {
            faults.push(format!("is found on {as_of} without the change too"));
        }
    }
    faults
}

fn of_codes(change: &Change, findings: &[Finding]) -> Vec<String> {
    let mut faults = Vec::new();
    let found = codes(findings);
    let mut expected: BTreeSet<&str> = change.also.iter().map(|other| other.code.as_str()).collect();
    expected.insert(&change.code);
    if found != expected {
        faults.push(format!("found {found:?}, expected {expected:?}: {:#?}", lines(findings)));
    }
    let severities = findings.iter().filter(|f| f.code == change.code).map(|f| f.severity);
    if severities.max().map(Severity::word).is_some_and(|word| word != change.severity) {
        faults.push(format!("is not of severity {}: {:?}", change.severity, lines(findings)));
    }
    for other in &change.also {
        if !other.reason.ends_with('.') {
            faults.push(format!("does not say why {} is found too", other.code));
        }
    }
    faults
}

fn of_places(files: &Parsed, loaded: &Loaded, findings: &[Finding]) -> Vec<String> {
    findings.iter().filter_map(|finding| places::fault(files, loaded, finding)).collect()
}

#[test]
fn one_change_is_found_by_one_rule() {
    let files = clean();
    let clean = (files.clone(), Parsed::of(&files));
    let wrong: Vec<String> = changes()
        .par_iter()
        .flat_map_iter(|(name, change)| {
            let label = format!("{name} {}", change.code);
            faults(&clean, change).into_iter().map(move |fault| format!("{label}: {fault}"))
        })
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// What depends on order in the clean register with all these changes made at once. Changes that
/// do not go together, by the same new id perhaps, are made apart.
fn of_order(clean: &Files, changes: &[Change]) -> Vec<String> {
    let files = changes.iter().fold(clean.clone(), |files, one| changed(&files, one).unwrap_or(files));
    let found = |files: &Files| load(files).map(|loaded| lines(&judged(&loaded, AS_OF).findings));
    match (found(&files), changes) {
        (Ok(as_is), _) => {
            let other = found(&reversed(&Parsed::of(&files))).unwrap_or_default();
            let only = |these: &[String], those: &[String]| {
                these.iter().filter(|line| !those.contains(line)).cloned().collect::<Vec<_>>()
            };
            let (here, there) = (only(&as_is, &other), only(&other, &as_is));
            if as_is == other { vec![] } else { vec![format!("as it is {here:#?}, reversed {there:#?}")] }
        }
        (Err(_), [first, .., last]) if !std::ptr::eq(first, last) => {
            let (these, those) = changes.split_at(changes.len() / 2);
            [of_order(clean, these), of_order(clean, those)].concat()
        }
        (Err(findings), _) => vec![format!("is no register: {findings:?}")],
    }
}

#[test]
fn what_is_found_does_not_depend_on_the_order_of_files_keys_and_entries() {
    let changes: Vec<Change> = changes().into_iter().map(|(_, change)| change).collect();
    let wrong = of_order(&clean(), &changes);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_rule_has_a_change_or_a_reason_for_none() {
    let excepted = exceptions("without-change.yaml");
    let changed: BTreeSet<String> = changes().into_iter().map(|(_, change)| change.code).collect();
    let mut wrong = Vec::new();
    for rule in all().filter(|rule| rule.check.is_some()) {
        match (changed.contains(rule.code), excepted.contains_key(rule.code)) {
            (false, false) => wrong.push(format!("{} has no change in tests/rulebook/changes", rule.code)),
            (true, true) => wrong.push(format!("{} has a change and a reason for none", rule.code)),
            _ => {}
        }
    }
    let strangers = changed.iter().filter(|code| rule(code).is_none_or(|rule| rule.check.is_none()));
    wrong.extend(strangers.map(|code| format!("{code} is no rule that a change can fire")));
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
