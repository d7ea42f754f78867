//! A statement cannot differ from the record: what it says is read from the same entries.
//!
//! Compares the facts of every statement with the activities it covers, and two statements on the
//! same activity with each other. Facts hold no language, so languages cannot differ either.

use std::collections::BTreeSet;
use std::path::Path;
use verantwoord::model::values::Stated;
use verantwoord::model::words::LegalBasis;
use verantwoord::model::{Activity, Register};
use verantwoord::notice::{NoticeFacts, notices};
use verantwoord::register::read_texts;

/// The whole example association: three statements that share activities.
fn register() -> Register {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/registers/voorbeeld");
    let mut texts = Vec::new();
    for folder in [folder.clone(), folder.join("verwerkingen")] {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.extension().is_some_and(|ending| ending == "yaml") {
                texts.push((path.display().to_string(), std::fs::read(&path).unwrap()));
            }
        }
    }
    texts.sort();
    let loaded = read_texts(texts);
    assert_eq!(loaded.findings, []);
    loaded.register
}

fn covered<'a>(facts: &NoticeFacts<'a>) -> impl Iterator<Item = &'a Activity> {
    facts.activities.iter().map(|(_, activity)| *activity)
}

/// The main purpose above a purpose, or itself.
fn main_purpose<'a>(register: &'a Register, id: &'a str) -> &'a str {
    let parent = register.purpose(id).and_then(|purpose| purpose.parent.as_deref());
    parent.map_or(id, |parent| main_purpose(register, parent))
}

#[test]
fn a_statement_gives_the_legal_bases_of_the_record() {
    let register = register();
    for facts in notices(&register) {
        let stated: BTreeSet<LegalBasis> =
            facts.purposes.iter().flat_map(|p| p.bases.iter().map(|b| b.basis)).collect();
        let recorded: BTreeSet<LegalBasis> = covered(&facts).flat_map(Activity::bases).collect();
        assert!(!recorded.is_empty());
        assert_eq!(stated, recorded, "{}", facts.subject());
        for purpose in &facts.purposes {
            for basis in &purpose.bases {
                assert!(covered(&facts).any(|a| a.legal_bases.iter().any(|e| std::ptr::eq(e, basis.entry))));
                assert!(basis.entry.purposes.iter().any(|id| purpose.covers(id)), "{}", purpose.purpose.id);
            }
        }
    }
}

#[test]
fn a_statement_gives_the_purposes_of_the_record() {
    let register = register();
    for facts in notices(&register) {
        let stated: BTreeSet<&str> = facts.purposes.iter().map(|p| p.purpose.id.as_str()).collect();
        let named = |activity: &Activity| -> Vec<String> {
            let recipients = activity.recipients.iter().flat_map(Stated::entries);
            let checks = activity.identity_check.iter().flat_map(|check| &check.purposes);
            let all = activity.purposes.iter().chain(recipients.flat_map(|r| &r.purposes)).chain(checks);
            all.map(|id| main_purpose(&register, id).to_owned()).collect()
        };
        let recorded: BTreeSet<String> = covered(&facts).flat_map(named).collect();
        assert_eq!(stated, recorded.iter().map(String::as_str).collect(), "{}", facts.subject());
    }
}

#[test]
fn a_statement_gives_the_recipients_of_the_record() {
    let register = register();
    for facts in notices(&register) {
        let stated: BTreeSet<&str> = facts.recipients.iter().map(|r| r.party.id.as_str()).collect();
        let entries = covered(&facts).flat_map(|a| a.recipients.iter().flat_map(Stated::entries));
        let parties = entries.filter_map(|entry| register.party(entry.party.as_deref()?));
        let shown = parties.filter(|party| party.publish != Some(false));
        assert_eq!(stated, shown.map(|party| party.id.as_str()).collect(), "{}", facts.subject());
    }
}

#[test]
fn two_statements_on_one_activity_say_the_same() {
    let mut register = register();
    let all: Vec<String> = register.activities.iter().map(|activity| activity.id.clone()).collect();
    for id in all {
        for notice in &mut register.notices {
            notice.activities = vec![id.clone()];
        }
        let said: BTreeSet<String> = notices(&register)
            .iter()
            .map(|facts| {
                let NoticeFacts { purposes, categories, recipients, outside, .. } = facts;
                let NoticeFacts { countries, retention, rights, .. } = facts;
                format!("{purposes:?}{outside:?}{countries:?}{retention:?}{rights:?}{recipients:?}")
                    + &categories.iter().map(|c| c.category.id.as_str()).collect::<String>()
            })
            .collect();
        assert_eq!(said.len(), 1, "{id}");
    }
}
