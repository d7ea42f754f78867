//! The rules on notices that turn on a day, one day before and on the day itself.

use verantwoord::notice::notices;
use verantwoord::register::read_texts;
use verantwoord::rules::{Context, judge};

fn finds(code: &str, yaml: &str, as_of: &str) -> bool {
    let loaded = read_texts(vec![("register.yaml".to_owned(), yaml.as_bytes().to_vec())]);
    assert_eq!(loaded.findings, []);
    let notices = notices(&loaded.register);
    let context = Context { register: &loaded.register, notices: &notices, as_of: as_of.parse().unwrap() };
    judge(&context).findings.iter().any(|finding| finding.code == code)
}

fn further_use(since: &str, told: &str, rest: &str) -> String {
    format!(
        "purposes: [{{id: p}}]\n\
         activities: [{{id: a, secondary_use: [{{purpose: p, since: {since}}}]}}]\n\
         notices: [{{id: n, activities: [a]{told}{rest}}}]\n"
    )
}

#[test]
fn a_new_purpose_counts_from_its_first_day() {
    let late = further_use("2026-06-01", ", date: 2026-06-01", "");
    assert!(!finds("NOT-022", &late, "2026-05-31") && finds("NOT-022", &late, "2026-06-01"));
    let in_time = further_use("2026-06-01", ", date: 2026-05-31", "");
    assert!(!finds("NOT-022", &in_time, "2026-06-01"));
    // When it was told is not known: that is not the same as too late.
    assert!(!finds("NOT-022", &further_use("2026-06-01", "", ""), "2026-06-01"));
    let version = ", changes: [{date: 2026-05-31, purposes: [p]}]";
    assert!(!finds("NOT-022", &further_use("2026-06-01", ", date: 2026-10-01", version), "2026-06-01"));
}

#[test]
fn a_change_in_the_law_counts_from_its_first_day() {
    let of =
        |date: &str| format!("rights: {{minors_text: Vraag het.}}\nnotices: [{{id: n, date: {date}}}]\n");
    let old = of("2026-08-31");
    assert!(!finds("NOT-030", &old, "2026-08-31") && finds("NOT-030", &old, "2026-09-01"));
    assert!(!finds("NOT-030", &of("2026-09-01"), "2026-11-22"));
    // The change is one of Dutch law, and says nothing to a statement on other topics.
    let german = format!("register: {{national_law: [\"DE\"]}}\n{old}");
    assert!(!finds("NOT-030", &german, "2026-09-01"));
    assert!(!finds("NOT-030", "notices: [{id: n, date: 2018-05-24}]\n", "2026-09-01"));
}
