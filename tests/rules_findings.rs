//! Registers and what is found in them: the statement of 2018, a complete register, and that
//! register with one thing changed.

use verantwoord::finding::Severity;
use verantwoord::notice::notices;
use verantwoord::register::{Loaded, read_texts};
use verantwoord::rules::waivers::field_of;
use verantwoord::rules::{Context, Judgement, judge};

const CLEAN: &str = include_str!("registers/example-activity.yaml");
const OF_2018: &str = include_str!("registers/example-jutphaas.yaml");

/// The code that must find a change of the clean register, what stands there, and what it becomes.
const CHANGES: &[(&str, &str, &str)] = &[
    ("REF-001", "supplier: zaaksysteem", "supplier: zaaksystem"),
    ("REF-003", "    security_measures: [logboek]\n", ""),
    (
        "REF-004",
        "    purposes: [aanpassing-beoordelen, aanpassing-uitvoeren, administratie-bewaren]\n    data_subjects",
        "    data_subjects",
    ),
    (
        "REF-005",
        "    data_categories: [contact, gezondheid, facturen]\n    minimisation_note",
        "    minimisation_note",
    ),
    (
        "REF-006",
        "    data_subjects: [huurder]\n    data_categories: [contact, g",
        "    data_categories: [contact, g",
    ),
    ("REF-009", "subprocessors: none", "subprocessors: [{party: zaaksysteem}]"),
    (
        "REF-012",
        "    data_categories: [contact, gezondheid, facturen]\n    minimisation_note",
        "    data_categories: [contact, gezondheid]\n    minimisation_note",
    ),
    ("A30-001", "  email: info@woonstichting-voorbeeld.example\n  phone: \"+31 10 000 00 00\"\n", ""),
    ("A30-006", "factuur van de aanpassing", "overige gegevens"),
    ("A30-007", "    recipients:\n      - {party: zaaksysteem", "    x_was:\n      - {party: zaaksysteem"),
    ("A30-011", "    period: P6W\n", ""),
    (
        "NOT-004",
        "        purposes: [aanpassing-uitvoeren]\n        data_subjects",
        "        purposes: [administratie-bewaren]\n        data_subjects",
    ),
    (
        "NOT-013",
        "        purposes: [aanpassing-beoordelen]\n        consent:\n          record_ref: ZAAK-TOESTEMMING\n          withdraw_how: {nl: \"Bel of mail ons.\", en: \"Call or e-mail us.\"}\n",
        "        purposes: [aanpassing-beoordelen]\n        consent:\n",
    ),
    ("NOT-014", "    name: Autoriteit Persoonsgegevens\n", ""),
    ("NOT-015", "{data_categories: [gezondheid], kind: voluntary}", "{data_categories: [gezondheid]}"),
    ("NOT-019", "[facturen], publicly_accessible: false", "[facturen]"),
    ("NOT-025", "    activities: [woningaanpassing]\n", ""),
    ("NOT-028", "persoonsgegevens.nl/een-tip", "persoonsgegevens.nl/nl/een-tip"),
    (
        "LEG-002",
        "      - basis: contract\n        purposes: [aanpassing-uitvoeren]\n",
        "      - basis: contract\n",
    ),
    (
        "LEG-003",
        "        purposes: [administratie-bewaren]\n        statute: {act: AWR, article: 52(4)}",
        "        purposes: [administratie-bewaren]",
    ),
    ("LEG-006", "      - basis: contract\n", "      - basis: legitimate-interests\n"),
    ("SPC-001", "        condition: explicit-consent\n", ""),
    ("SPC-005", "kind: payment-history}", "kind: bank-account, class: special}"),
    ("SPC-007", "kind: payment-history}", "kind: conviction}"),
    ("SPC-010", "kind: payment-history}", "kind: bsn}"),
    ("SPC-013", "kind: payment-history}", "kind: id-document-copy}"),
    ("RET-002", "period: P7Y", "period: P5Y"),
    (
        "RET-005",
        "    starts_at: {event: end-of-case, description: {nl: \"de aanpassing klaar is\", en: \"the adaptation is finished\"}}\n",
        "",
    ),
    ("RET-016", "{event: decision, description", "{description"),
    ("PRO-001", "      ref: VWO-2025-11\n", ""),
    ("PRO-008", "    support_access_countries: [\"IN\"]\n    ultimate", "    ultimate"),
    ("PRO-013", "    role: independent-controller\n    sector: care", "    sector: care"),
    ("TRF-001", "    mechanism: standard-contractual-clauses\n", ""),
    ("RGT-017", "  minors_text:", "  offered: [{right: access, text: U mag alles zien.}]\n  minors_text:"),
    ("GOV-011", "expires: 2027-03-14", "expires: 2026-11-21"),
    ("GOV-012", "expires: 2027-03-14", "expires: 2027-09-15"),
    ("GOV-013", "rule: PRO-012", "rule: PRO-001"),
    ("CON-001", "    changes:\n", "    claims: [{id: k, kind: eu-only}]\n    changes:\n"),
    (
        "CON-002",
        "    changes:\n",
        "    claims: [{id: k, kind: compliance, absolute: true}, {id: l, kind: compliance, absolute: false}]\n    changes:\n",
    ),
    ("PUB-002", "date: 2026-10-01\n    next_review", "date: 2024-11-21\n    next_review"),
    ("PUB-003", "    version: \"2.0\"\n    date", "    date"),
];

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
fn the_statement_of_2018_has_these_gaps_and_no_others() {
    let found = lines(&load(&[("register.yaml", OF_2018)]), "2026-11-22");
    let expected = [
        "advice RGT-017 rights offered.text",
        "error A30-001 controller legal_name",
        "error A30-011 activity:klantgegevens data_categories",
        "error A30-011 activity:klantgegevens data_categories",
        "error CON-002 notice:privacyverklaring claims",
        "error CON-003 notice:privacyverklaring claims",
        "error CON-014 controller legal_name",
        "error LEG-001 activity:klantgegevens legal_bases",
        "error NOT-004 activity:klantgegevens purposes",
        "error PRO-001 party:softwareleveranciers processing_agreement",
        "error PRO-008 party:softwareleveranciers country",
        "error PRO-013 party:andere-instanties role",
        "error PRO-013 party:politie role",
        "error PRO-013 party:uitvoerders role",
        "error PRO-013 party:zorginstelling role",
        "error SPC-001 activity:klantgegevens special_conditions",
        "error SPC-005 data-category:bijzonder elements.kind",
        "error SPC-006 data-category:bijzonder elements.kind",
        "error SPC-007 activity:klantgegevens criminal_data.ground",
        "error SPC-013 activity:klantgegevens identity_check.statute",
        "warning A30-001 controller postal_address",
        "warning GOV-004 controller dpo.decision_ref",
        "warning NOT-028 controller supervisory_authority.complaint_url",
        "warning PUB-002 notice:privacyverklaring date",
        "warning RET-016 retention-schedule:contact-na-vertrek starts_at.description",
    ];
    // Not there: CON-001 (no country is known), SPC-010 (the number is looked at, not recorded),
    // NOT-015 and NOT-019 (nobody said where data come from), RET-005 (the start has words).
    assert_eq!(found, expected);
}

#[test]
fn a_complete_register_has_no_findings() {
    let loaded = load(&[("register.yaml", CLEAN)]);
    let judgement = judged_on(&loaded, "2026-11-22");
    assert!(judgement.findings.is_empty(), "{:?}", judgement.findings);
    let examined = |code| judgement.examined.iter().find(|(c, _)| *c == code).unwrap().1;
    assert_eq!((examined("LEG-001"), examined("SPC-001"), examined("TRF-001")), (1, 1, 1));
    assert_eq!((examined("CON-001"), examined("SPC-010")), (0, 0), "nothing to look at is said");
}

#[test]
fn one_change_is_found_by_one_rule() {
    let mut wrong = Vec::new();
    for (code, from, to) in CHANGES {
        let found = codes(&changed(from, to), "2026-11-22");
        if found != [*code] {
            wrong.push(format!("{code}: {found:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_rule_about_time_turns_on_its_day() {
    let gap = |as_of: &str| codes(CLEAN, as_of).contains(&"GOV-011".to_owned());
    assert!(!gap("2027-03-14") && gap("2027-03-15"));
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
