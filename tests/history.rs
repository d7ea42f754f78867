//! Earlier reports in the gap report: the trend, what changed, and since when a gap is open.

mod common;

use common::html_text;
use common::whole::{AS_OF, judged, shipped, words};
use verantwoord::history::History;
use verantwoord::output::render;

/// A code, a subject and a field.
type Finding<'a> = (&'a str, &'a str, &'a str);

/// The words of the Dutch gap report, with these earlier reports.
fn report(files: &[(&str, &[Finding])]) -> String {
    let files: Vec<(String, String)> = files
        .iter()
        .map(|(day, findings)| {
            let entry = |(code, subject, field): &Finding| {
                serde_json::json!({"code": code, "severity": "error", "subject": subject, "field": field})
            };
            let findings: Vec<_> = findings.iter().map(entry).collect();
            let report = serde_json::json!({"version": 1, "as_of": day, "findings": findings});
            (format!("{day}.json"), report.to_string())
        })
        .collect();
    let mut words = words();
    words.history = History::read(&files, AS_OF.parse().unwrap()).unwrap();
    let loaded = shipped();
    let judged = judged(&loaded);
    let rendered = render(&judged.source(&words)).unwrap();
    let page = rendered.files.iter().find(|file| file.path == "internal/nl/tekortenrapport.html").unwrap();
    html_text::main_words(std::str::from_utf8(&page.bytes).unwrap()).join(" ")
}

const OPEN: (&str, &str, &str) = ("PRO-001", "party:leveranciers-software", "");
const GONE: (&str, &str, &str) = ("TRF-001", "party:weg", "country");

#[test]
fn the_first_report_says_that_it_is_the_first() {
    let text = report(&[]);
    assert!(text.contains("Dit is het eerste rapport."), "{text}");
    assert!(!text.contains("Vergeleken met") && !text.contains("Open sinds"));
}

#[test]
fn a_later_report_says_what_was_solved_and_since_when_the_rest_is_open() {
    let loaded = shipped();
    let now = judged(&loaded).reported;
    let open = now.iter().filter(|one| one.waived.is_none()).count();
    let first = now.iter().find(|one| one.finding.code == OPEN.0).unwrap();
    let field = verantwoord::rules::waivers::field_of(&first.finding).unwrap();
    let same = (OPEN.0, first.finding.subject.as_str(), field.as_str());
    let text = report(&[("2026-02-12", &[same]), ("2026-08-14", &[same, GONE])]);
    assert!(text.contains("Vergeleken met 14 augustus 2026"), "{text}");
    assert!(text.contains(&format!("1 opgelost en {} bij gekomen.", open - 1)), "{text}");
    assert!(text.contains("Open sinds 12-02-2026"));
    let solved = text.split("Wat is opgelost").nth(1).unwrap();
    assert!(solved.trim_start().starts_with("Code Tekort Onderwerp TRF-001"), "{solved}");
}
