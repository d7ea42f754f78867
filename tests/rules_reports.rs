//! Findings as text: one shape for each reader, from the same findings.

use verantwoord::notice::notices;
use verantwoord::register::{Loaded, read_texts};
use verantwoord::reports::{Report, concise, counts, full, json, summary};
use verantwoord::rules::pages::Pages;
use verantwoord::rules::waivers::{Reported, apply};
use verantwoord::rules::{Context, judge};
use verantwoord::templates::Templates;

/// Two activities without recipients, of which one is accepted, and one without a legal basis.
const REGISTER: &str = "\
activities:
  - id: huur
    name: {nl: Huur innen, en: Collecting rent}
    purposes: [innen]
    legal_bases: [{basis: contract}]
    recipients: []
  - id: klacht
    name: {nl: Klachten, en: Complaints}
    legal_bases: [{basis: contract}]
    status: planned
accepted_gaps:
  - {rule: A30-007, subject: activity:klacht, reason: r, accepted_by: b, accepted_on: 2026-09-01, expires: 2027-03-01}
";

struct Case {
    templates: Templates,
    pages: Pages,
    loaded: Loaded,
    reported: Vec<Reported>,
}

fn case(text: &str, codes: &[&str]) -> Case {
    let templates = Templates::load(None).unwrap_or_else(|faults| panic!("{faults:?}"));
    let pages = Pages::read(&templates.languages(), |path| templates.raw(path)).unwrap();
    let loaded = read_texts(vec![("a.yaml".into(), text.as_bytes().to_vec())]);
    assert!(loaded.findings.is_empty(), "{:?}", loaded.findings);
    let as_of = "2026-11-22".parse().unwrap();
    let facts = notices(&loaded.register);
    let found = judge(&Context { register: &loaded.register, notices: &facts, as_of }).findings;
    let found = found.into_iter().filter(|finding| codes.contains(&finding.code)).collect();
    let reported = apply(&loaded.register, found, as_of);
    Case { templates, pages, loaded, reported }
}

impl Case {
    fn report(&self, language: &str) -> Report<'_> {
        Report {
            reported: &self.reported,
            sources: &self.loaded.sources,
            pages: &self.pages,
            language: self.templates.language(language).unwrap(),
            first: self.loaded.register.first_language(),
            folder: "register",
            as_of: "2026-11-22".parse().unwrap(),
            aside: &verantwoord::reports::NOTHING,
        }
    }
}

#[test]
fn heavy_findings_come_first_and_accepted_ones_are_counted() {
    let case = case(REGISTER, &["A30-007", "A30-012", "REF-001"]);
    assert_eq!(
        concise(&case.report("en")),
        "register/a.yaml:4:16: error[REF-001]: \"innen\" is not in the list \"Purposes\"; that list is still empty.\n\
         register/a.yaml:6:17: error[A30-007]: \"Collecting rent\" does not say who receives the data, nor that \
         nobody does.\n\
         register/a.yaml:2:5: warning[A30-012]: \"Collecting rent\" does not say how you protect the data.\n\
         register/a.yaml:7:5: warning[A30-012]: \"Complaints\" does not say how you protect the data.\n"
    );
    let counted = counts(&case.reported);
    assert_eq!((counted.errors, counted.warnings, counted.waived), (2, 2, 1));
    assert_eq!(
        summary(&case.report("nl")),
        "2 fouten en 2 waarschuwingen; 1 geaccepteerd tekort staat hier niet bij.\n"
    );
    assert_eq!(summary(&case.report("en")), "2 errors and 2 warnings; 1 accepted gap is not counted here.\n");
}

#[test]
fn the_full_form_shows_the_line_and_what_to_do() {
    let case = case(REGISTER, &["REF-001"]);
    let text = full(&case.report("en"), false);
    let expected = "\
error[REF-001]: \"innen\" is not in the list \"Purposes\"; that list is still empty.
 --> register/a.yaml:4:16
  |
4 |     purposes: [innen]
  |                ^^^^^
  |
  = consequence: The documents lack what should have been here, and no reader notices.
  = what to do: Compare the id with the list it refers to; look out for typing mistakes.
  = source: GDPR 5(2) and GDPR 30(1)

";
    assert_eq!(text, expected);
    let coloured = full(&case.report("en"), true);
    assert!(coloured.contains("\u{1b}["), "colour is shown by the codes of a terminal");
}

#[test]
fn a_finding_with_two_places_shows_both() {
    let text = "controller:\n  trade_names: [A, B]\nnotices:\n  - id: n\n    date: 2026-01-01\n";
    let shown = full(&case(text, &["CON-014"]).report("nl"), false);
    assert!(
        shown.contains("--> register/a.yaml:1:1") && shown.contains("::: register/a.yaml:2:16"),
        "{shown}"
    );
}

#[test]
fn json_keeps_its_shape_and_holds_accepted_findings_too() {
    let case = case(REGISTER, &["A30-007"]);
    let value: serde_json::Value = serde_json::from_str(&json(&case.report("nl"))).unwrap();
    assert_eq!((&value["version"], &value["as_of"]), (&1.into(), &"2026-11-22".into()));
    let findings = value["findings"].as_array().unwrap();
    assert_eq!(findings.len(), 2);
    let open = &findings[0];
    for (key, expected) in [
        ("code", "A30-007"),
        ("severity", "error"),
        ("gate", "gap"),
        ("file", "register/a.yaml"),
        ("subject", "activity:huur"),
        ("field", "recipients"),
    ] {
        assert_eq!(open[key], expected, "{key}");
    }
    assert_eq!((open["line"].as_u64(), open["column"].as_u64()), (Some(6), Some(17)));
    assert_eq!(open["waived"], false);
    assert_eq!((&findings[1]["waived"], &findings[1]["until"]), (&true.into(), &"2027-03-01".into()));
    assert_eq!(findings[1]["articles"][0], "GDPR 30(1)(d)");
}

#[test]
fn nothing_found_is_said() {
    assert_eq!(summary(&case(REGISTER, &[]).report("nl")), "Geen bevindingen.\n");
}
