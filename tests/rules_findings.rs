//! What rules do on a day, in an order, under a law and along a chain; each rule by itself is
//! tested by its page and by `rulebook.rs`.

use verantwoord::finding::Severity;
use verantwoord::notice::notices;
use verantwoord::register::{Loaded, read_texts};
use verantwoord::rules::waivers::field_of;
use verantwoord::rules::{Context, Judgement, judge};

const CLEAN: &str = include_str!("registers/example-activity.yaml");
const OF_2018: &str = include_str!("registers/example-jutphaas.yaml");
const PLANNED: &str = "activities: [{id: huur}]\naccepted_gaps:\n- rule: LEG-001\n  subject: activity:huur\n  \
    plan: {action: kiezen, owner: directie, due: 2027-03-14}\n";

fn load(files: &[(&str, &str)]) -> Loaded {
    let bytes = |(name, text): &(&str, &str)| ((*name).to_owned(), text.as_bytes().to_vec());
    let loaded = read_texts(files.iter().map(bytes).collect());
    assert!(loaded.findings.is_empty(), "{:?}", loaded.findings);
    loaded
}

fn judged_on(loaded: &Loaded, as_of: &str) -> Judgement {
    let notices = notices(&loaded.register);
    judge(&Context { register: &loaded.register, notices: &notices, as_of: as_of.parse().unwrap() })
}

/// Every finding as `severity code subject field`, sorted.
fn lines(loaded: &Loaded, as_of: &str) -> Vec<String> {
    let findings = judged_on(loaded, as_of).findings;
    let line = |f: &verantwoord::finding::Finding| {
        let field = field_of(f).unwrap_or_default();
        format!("{} {} {} {field}", f.severity.word(), f.code, f.subject)
    };
    let mut lines: Vec<String> = findings.iter().map(line).collect();
    lines.sort();
    lines
}

fn codes(text: &str, as_of: &str) -> Vec<String> {
    let loaded = load(&[("register.yaml", text)]);
    let mut codes: Vec<String> = Vec::new();
    for finding in judged_on(&loaded, as_of).findings {
        if !codes.iter().any(|code| code == finding.code) {
            codes.push(finding.code.to_owned());
        }
    }
    codes.sort();
    codes
}

fn changed(from: &str, to: &str) -> String {
    let times = CLEAN.matches(from).count();
    assert_eq!(times, 1, "the clean register holds this once: {from}");
    CLEAN.replacen(from, to, 1)
}

#[test]
fn a_rule_says_how_much_it_looked_at() {
    let loaded = load(&[("register.yaml", CLEAN)]);
    let judgement = judged_on(&loaded, "2026-11-22");
    let examined = |code| judgement.examined.iter().find(|(c, _)| *c == code).unwrap().1;
    assert_eq!((examined("LEG-001"), examined("SPC-001"), examined("TRF-001")), (1, 1, 1));
    assert_eq!((examined("CON-001"), examined("SPC-010")), (0, 0), "nothing to look at is said");
}

#[test]
fn a_rule_about_time_turns_on_its_day() {
    let gap = |as_of: &str| codes(CLEAN, as_of).contains(&"GOV-011".to_owned());
    assert!(!gap("2027-03-14") && gap("2027-03-15"));
    let planned = |as_of: &str| codes(PLANNED, as_of).contains(&"GOV-011".to_owned());
    assert!(!planned("2027-03-14") && planned("2027-03-15"));
    let old = |as_of: &str| codes(CLEAN, as_of).contains(&"PUB-002".to_owned());
    assert!(!old("2028-10-01") && old("2028-10-02"));
}

#[test]
fn adequacy_and_membership_count_on_the_day_itself() {
    let british = changed(
        "    country: \"IN\"\n    mechanism: standard-contractual-clauses\n",
        "    country: \"GB\"\n",
    );
    assert!(!codes(&british, "2020-12-31").contains(&"TRF-001".to_owned()));
    assert!(codes(&british, "2021-01-01").contains(&"TRF-001".to_owned()));
}

#[test]
fn findings_do_not_depend_on_the_order_of_files_and_keys() {
    let whole = lines(&load(&[("register.yaml", OF_2018)]), "2026-11-22");
    let tops: Vec<&str> = OF_2018.split("\n\n").collect();
    let files: Vec<(String, String)> = tops
        .iter()
        .enumerate()
        .map(|(at, text)| (format!("{}.yaml", (b'z' - at as u8) as char), format!("{text}\n")))
        .collect();
    let files: Vec<(&str, &str)> = files.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
    assert_eq!(lines(&load(&files), "2026-11-22"), whole);
}

#[test]
fn dutch_rules_run_only_where_dutch_law_holds() {
    let german = OF_2018.replace("national_law: [\"NL\"]", "national_law: [\"DE\"]");
    assert!(
        !codes(&german, "2026-11-22").iter().any(|c| ["SPC-007", "NOT-028", "CON-003"].contains(&c.as_str()))
    );
    let unsaid = OF_2018.replace("  national_law: [\"NL\"]\n", "");
    assert!(codes(&unsaid, "2026-11-22").contains(&"SPC-007".to_owned()));
}

#[test]
fn unknown_is_not_none() {
    let none = "activities:\n  - {id: a, recipients: none}\n";
    let nothing = "activities:\n  - {id: a, recipients: []}\n";
    assert!(!codes(none, "2026-11-22").contains(&"A30-007".to_owned()));
    assert!(codes(nothing, "2026-11-22").contains(&"A30-007".to_owned()));
    // Nobody said that the activity ended, nor in which role it is done: it counts.
    assert!(codes(nothing, "2026-11-22").contains(&"LEG-001".to_owned()));
    // Countries that nobody named break no promise.
    let promise = "parties: [{id: p, role: processor}]\n\
        activities: [{id: a, recipients: [{party: p}]}]\n\
        notices: [{id: n, activities: [a], claims: [{id: c, kind: eu-only}]}]\n";
    assert!(!codes(promise, "2026-11-22").contains(&"CON-001".to_owned()));
    // Saying that there are no special data does not make them so.
    let special = "data_categories: [{id: d, elements: [{id: e, kind: health}]}]\n\
        activities: [{id: a, data_categories: [d], special_conditions: none}]\n";
    assert!(codes(special, "2026-11-22").contains(&"SPC-001".to_owned()));
}

#[test]
fn a_promise_counts_along_the_whole_chain() {
    let text = "parties:\n\
        - {id: a, role: processor, subprocessors: [{party: b}]}\n\
        - {id: b, subprocessors: [{party: c}, {party: a}]}\n\
        - {id: c, support_access_countries: [\"US\"]}\n\
        activities: [{id: x, recipients: [{party: a}]}]\n\
        notices: [{id: n, activities: [x], claims: [{id: k, kind: eu-only, scope: eea}]}]\n";
    let loaded = load(&[("register.yaml", text)]);
    let findings = judged_on(&loaded, "2026-11-22").findings;
    let broken = findings.iter().find(|finding| finding.code == "CON-001").unwrap();
    assert_eq!(broken.severity, Severity::Error);
    let other = loaded.sources.locate(broken.other.as_ref().unwrap());
    assert_eq!(&loaded.sources.text(0)[other.bytes], "\"US\"");
}

#[test]
fn a_long_chain_of_processors_does_not_exhaust_the_stack() {
    let parties: String = (0..2_000)
        .map(|at| format!("- {{id: p{at}, subprocessors: [{{party: p{}}}]}}\n", (at + 1) % 2_000))
        .collect();
    let text = format!("parties:\n{parties}");
    let loaded = load(&[("register.yaml", &text)]);
    let findings = judged_on(&loaded, "2026-11-22").findings;
    assert_eq!(findings.iter().filter(|finding| finding.code == "REF-009").count(), 1);
}
