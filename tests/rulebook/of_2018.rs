//! What the rules find in the statement of 2018, and nothing else.

use super::judged::{AS_OF, Files, folder, judged, lines, load};
use super::places;
use super::shuffle::{Parsed, reversed};
use std::collections::BTreeMap;
use std::fs;
use verantwoord::rules::rule;

/// The file of `of-2018/` that holds what rules with this prefix find.
const FAMILIES: [(&str, &str); 14] = [
    ("REF", "references"),
    ("A30", "record"),
    ("NOT", "notice"),
    ("LEG", "legal_basis"),
    ("SPC", "sensitive"),
    ("RET", "retention"),
    ("PRO", "processors"),
    ("TRF", "transfers"),
    ("SEC", "security"),
    ("DPI", "dpia"),
    ("RGT", "rights"),
    ("GOV", "governance"),
    ("CON", "contradictions"),
    ("PUB", "publication"),
];

fn register() -> Files {
    folder("register")
}

fn found(files: &Files) -> Vec<String> {
    let loaded = load(files).unwrap_or_else(|findings| panic!("{findings:#?}"));
    lines(&judged(&loaded, AS_OF).findings)
}

/// The lines of one family's file, in the order of the file.
fn expected(family: &str) -> Vec<String> {
    let path = format!("{}/tests/rulebook/of-2018/{family}.txt", env!("CARGO_MANIFEST_DIR"));
    let text = fs::read_to_string(path).unwrap_or_else(|error| panic!("of-2018/{family}.txt: {error}"));
    text.lines().map(ToOwned::to_owned).collect()
}

#[test]
fn the_statement_of_2018_has_these_gaps_and_no_others() {
    let mut by_family: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for line in found(&register()) {
        let code = line.split(' ').nth(1).unwrap();
        let family = FAMILIES.iter().find(|(prefix, _)| code.starts_with(prefix)).unwrap().1;
        by_family.entry(family).or_default().push(line);
    }
    let mut wrong = Vec::new();
    for (prefix, family) in FAMILIES {
        let (found, expected) = (by_family.remove(family).unwrap_or_default(), expected(family));
        assert!(expected.is_sorted(), "of-2018/{family}.txt is not sorted");
        let in_family = |line: &String| {
            line.split(' ').nth(1).is_some_and(|code| code.starts_with(prefix) && rule(code).is_some())
        };
        assert!(expected.iter().all(in_family), "of-2018/{family}.txt holds a line of no {prefix} rule");
        if found != expected {
            let more: Vec<_> = found.iter().filter(|line| !expected.contains(line)).collect();
            let less: Vec<_> = expected.iter().filter(|line| !found.contains(line)).collect();
            wrong.push(format!(
                "{family}: found but not expected {more:#?}, expected but not found {less:#?}, \
                {} found, {} expected",
                found.len(),
                expected.len()
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn what_is_found_does_not_depend_on_the_order_of_files_keys_and_entries() {
    assert_eq!(found(&reversed(&Parsed::of(&register()))), found(&register()));
}

#[test]
fn every_finding_points_at_its_value_or_at_what_should_hold_it() {
    let files = register();
    let loaded = load(&files).unwrap();
    let findings = judged(&loaded, AS_OF).findings;
    let parsed = Parsed::of(&files);
    let wrong: Vec<String> = findings.iter().filter_map(|f| places::fault(&parsed, &loaded, f)).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
