//! The summary always has every special category, every country outside the EEA and every automated
//! decision; and a party that is withheld is told without its name.

mod common;

use common::whole::{judged, words};
use verantwoord::document::DocumentKind;
use verantwoord::document::block::Section;
use verantwoord::document::words as said;
use verantwoord::register::read_texts;

/// The chapters of the only statement of a register, in Dutch.
fn chapters(yaml: &str) -> Vec<Section> {
    let loaded = read_texts(vec![("register.yaml".to_owned(), yaml.as_bytes().to_vec())]);
    assert_eq!(loaded.findings, [], "{yaml}");
    let words = words();
    let judged = judged(&loaded);
    let source = judged.source(&words);
    let which = source.documents().into_iter().find(|which| which.kind == DocumentKind::Statement).unwrap();
    source.sections(which).unwrap().map(Result::unwrap).collect()
}

/// What a chapter says.
fn text(chapters: &[Section], id: &str) -> String {
    let found = chapters.iter().find(|chapter| chapter.id == id);
    found.map(|chapter| said::words(chapter).join(" ")).unwrap_or_else(|| panic!("no chapter {id}"))
}

fn summary(yaml: &str) -> String {
    text(&chapters(yaml), "in-het-kort")
}

/// A category with one element of each of these kinds.
fn categories(kinds: &[&str]) -> String {
    let element = |kind: &&str| format!("{{id: e-{kind}, name: x, kind: {kind}}}");
    let elements: Vec<String> = kinds.iter().map(element).collect();
    format!("data_categories: [{{id: c, name: Gegevens, elements: [{}]}}]\n", elements.join(", "))
}

#[test]
fn every_special_category_is_in_the_summary() {
    let activity = "activities: [{id: a, name: Werk, data_categories: [c]}]\n";
    let cases: [(&[&str], &[&str]); 3] = [
        (&["health"], &["gezondheid"]),
        (
            &["health", "religion", "suspicion"],
            &["gezondheid", "geloof of levensovertuiging", "strafbare feiten"],
        ),
        (&["address"], &[]),
    ];
    for (kinds, expected) in cases {
        let said = summary(&format!("{}{activity}", categories(kinds)));
        assert_eq!(said.contains("Extra gevoelig"), !expected.is_empty(), "{said}");
        assert!(expected.iter().all(|class| said.contains(class)), "{said}");
    }
    assert!(
        summary(activity.replace("data_categories: [c]", "version: \"1\"").as_str()).contains("nog niet")
    );
}

#[test]
fn every_country_outside_the_eea_is_in_the_summary() {
    let transfers =
        "transfers: [{id: een, country: \"IN\"}, {id: twee, country: \"BR\"}, {id: drie, country: \"IN\"}]\n";
    let with = |value: &str| format!("{transfers}activities: [{{id: a, name: Werk{value}}}]\n");
    let one = summary(&with(", transfers: [een]"));
    assert!(one.contains("Ja: naar India.") && !one.contains("Brazil"), "{one}");
    let several = summary(&with(", transfers: [een, twee, drie]"));
    assert!(several.contains("India") && several.contains("Brazil"), "{several}");
    assert!(summary(&with(", transfers: none")).contains("Nee."));
    assert!(!summary(&with("")).contains("Nee."));
}

#[test]
fn every_automated_decision_is_in_the_summary() {
    let with = |first: &str, second: &str| {
        summary(&format!("activities: [{{id: a, name: Loting{first}}}, {{id: b, name: Korting{second}}}]\n"))
    };
    let (yes, no) = (", automated_decisions: {art22: true}", ", automated_decisions: none");
    assert!(with(yes, no).contains("Ja, bij: Loting."));
    assert!(with(yes, yes).contains("Ja, bij: Loting en Korting."));
    assert!(with(yes, "").contains("Ja, bij: Loting."));
    assert!(!with(no, no).contains("Beslist een computer"));
    assert!(with(no, "").contains("Beslist een computer over u? Dat is nog niet vastgelegd."));
}

#[test]
fn the_summary_stays_short_on_a_large_register() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/registers/voorbeeld");
    let loaded = verantwoord::register::read(&folder).unwrap();
    let words = words();
    let judged = judged(&loaded);
    let source = judged.source(&words);
    let mut seen = 0;
    for which in source.documents().into_iter().filter(|which| which.kind == DocumentKind::Statement) {
        let sections: Vec<Section> = source.sections(which).unwrap().map(Result::unwrap).collect();
        let brief = sections.iter().find(|section| section.id.starts_with("in-")).unwrap();
        let count = said::words(brief).len();
        assert!((100..=280).contains(&count), "{count} words");
        seen += 1;
    }
    assert_eq!(seen, 6);
}

#[test]
fn a_withheld_party_keeps_its_role_and_reason_but_not_its_name() {
    let yaml = "parties: [{id: geheim, name: Stille Bank, description: Telt geld., country: \"NL\", role: processor, publish: false}]\n\
        activities: [{id: a, name: Werk, recipients: [{party: geheim, reason: Om te tellen.}]}]\n";
    let chapters = chapters(yaml);
    let sharing = text(&chapters, "delen");
    assert!(
        sharing.contains("Bedrijven die voor ons werken") && sharing.contains("Om te tellen."),
        "{sharing}"
    );
    assert!(sharing.contains("een partij die wij niet bij naam noemen"));
    let all: Vec<String> = chapters.iter().map(|chapter| said::words(chapter).join(" ")).collect();
    for hidden in ["Stille Bank", "geheim", "Telt geld"] {
        assert!(!all.join(" ").contains(hidden), "{hidden}");
    }
}
