//! Rules on transfers and assessments whose outcome turns on a day, on both sides of it.

use verantwoord::notice::notices;
use verantwoord::register::read_texts;
use verantwoord::rules::{Context, judge};

/// Whether a rule finds something in a register on a day.
fn finds(code: &str, yaml: &str, as_of: &str) -> bool {
    let loaded = read_texts(vec![("register.yaml".to_owned(), yaml.as_bytes().to_vec())]);
    assert!(loaded.findings.is_empty(), "{:?}", loaded.findings);
    let notices = notices(&loaded.register);
    let context = Context { register: &loaded.register, notices: &notices, as_of: as_of.parse().unwrap() };
    judge(&context).findings.iter().any(|finding| finding.code == code)
}

const BRITISH: &str =
    "transfers: [{id: t, country: \"GB\", mechanism: adequacy, within_decision_scope: true}]";

#[test]
fn the_british_decision_ends_after_27_december_2031() {
    assert!(!finds("TRF-003", BRITISH, "2031-12-27"));
    assert!(finds("TRF-003", BRITISH, "2031-12-28"));
    assert!(!finds("TRF-004", BRITISH, "2030-12-27"));
    assert!(finds("TRF-004", BRITISH, "2030-12-28"));
    assert!(!finds("TRF-004", BRITISH, "2031-12-28"), "what has ended is another gap");
}

#[test]
fn a_decision_does_not_hold_before_its_first_day() {
    let brazil = "transfers: [{id: t, country: \"BR\", mechanism: adequacy, within_decision_scope: true}]";
    assert!(finds("TRF-003", brazil, "2026-01-25"));
    assert!(!finds("TRF-003", brazil, "2026-01-26"));
    let america = "transfers: [{id: t, country: \"US\", mechanism: data-privacy-framework}]";
    assert!(finds("TRF-003", america, "2023-07-09"));
    assert!(!finds("TRF-003", america, "2023-07-10"));
}

#[test]
fn a_decision_is_attacked_from_the_day_of_the_appeal() {
    let america = "transfers: [{id: t, country: \"US\", mechanism: data-privacy-framework, fallback: none}]";
    assert!(!finds("TRF-004", america, "2025-10-30"));
    assert!(finds("TRF-004", america, "2025-10-31"));
}

#[test]
fn old_instruments_end_on_their_day() {
    let on = |instrument: &str| format!("transfers: [{{id: t, country: \"US\", instrument: {instrument}}}]");
    assert!(!finds("TRF-007", &on("scc-2010-87"), "2022-12-27"));
    assert!(finds("TRF-007", &on("scc-2010-87"), "2022-12-28"));
    assert!(!finds("TRF-007", &on("privacy-shield"), "2020-07-15"));
    assert!(finds("TRF-007", &on("privacy-shield"), "2020-07-16"));
}

#[test]
fn britain_changed_position_at_the_end_of_2020_and_croatia_in_2013() {
    let since = |country: &str, day: &str| {
        format!("register: {{last_reviewed: {day}}}\ntransfers: [{{id: t, country: \"{country}\"}}]")
    };
    assert!(!finds("TRF-018", &since("GB", "2018-05-24"), "2020-12-31"));
    assert!(finds("TRF-018", &since("GB", "2018-05-24"), "2021-01-01"));
    assert!(!finds("TRF-018", &since("GB", "2022-05-24"), "2025-12-27"));
    assert!(finds("TRF-018", &since("GB", "2022-05-24"), "2025-12-28"), "renewed");
    assert!(!finds("TRF-018", &since("GB", "2025-12-28"), "2026-11-22"));
    assert!(finds("TRF-018", &since("HR", "2013-06-30"), "2026-11-22"));
    assert!(!finds("TRF-018", &since("HR", "2013-07-01"), "2026-11-22"));
    assert!(!finds("TRF-018", "transfers: [{id: t, country: \"GB\"}]", "2026-11-22"), "never reviewed");
}

#[test]
fn the_list_of_the_dutch_authority_holds_from_27_november_2019() {
    let list = "activities: [{id: a, nature: {kinds: [exclusion-list]}}]";
    assert!(!finds("DPI-002", list, "2019-11-26"));
    assert!(finds("DPI-002", list, "2019-11-27"));
}

#[test]
fn a_term_ends_after_its_last_day() {
    let assessed = "transfers: [{id: t, country: \"IN\", tia: {ref: x, date: 2024-11-22}}]";
    assert!(!finds("TRF-010", assessed, "2026-11-22") && finds("TRF-010", assessed, "2026-11-23"));
    let due = "activities: [{id: a, dpia: {ref: x, review_due: 2026-11-22}}]";
    assert!(!finds("DPI-005", due, "2026-11-22") && finds("DPI-005", due, "2026-11-23"));
    let signed = "arrangements: [{id: a, signed: 2026-11-22}]";
    assert!(finds("REF-011", signed, "2026-11-21") && !finds("REF-011", signed, "2026-11-22"));
}
