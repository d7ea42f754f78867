//! The table of rules as a whole.

use std::collections::BTreeSet;
use verantwoord::finding::{Gate, Severity};
use verantwoord::rules::{Waivable, all, rule};
use verantwoord::templates::Templates;

#[test]
fn codes_are_unique_and_well_formed() {
    let mut seen = BTreeSet::new();
    for rule in all() {
        assert!(seen.insert(rule.code), "{} is used twice", rule.code);
        let (family, number) = rule.code.split_once('-').unwrap();
        assert!(family.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit()), "{}", rule.code);
        assert!(number.len() == 3 && number.bytes().all(|b| b.is_ascii_digit()), "{}", rule.code);
    }
    assert!(rule("LEG-001").is_some() && rule("LEG-999").is_none());
}

#[test]
fn every_rule_cites_the_law() {
    let templates = Templates::load(None).unwrap_or_else(|faults| panic!("{faults:?}"));
    for rule in all() {
        assert!(!rule.citations.is_empty(), "{} cites nothing", rule.code);
        for language in templates.languages() {
            let language = templates.words(language).unwrap();
            let printed: Vec<String> = rule.citations.iter().map(|c| c.print(language)).collect();
            assert!(printed.iter().all(|text| !text.contains("()")), "{}: {printed:?}", rule.code);
        }
    }
}

#[test]
fn a_contradiction_cannot_be_accepted_and_the_loader_judges_alone() {
    for rule in all() {
        if rule.gate == Gate::Integrity && rule.severity == Severity::Error {
            assert_eq!(rule.waivable, Waivable::No, "{}", rule.code);
        }
        assert_eq!(rule.gate == Gate::Load, rule.check.is_none(), "{}", rule.code);
    }
}
