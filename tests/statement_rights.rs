//! Where every basis is known, each right is in the statement exactly when its basis asks for it.

mod common;

use common::whole::{judged, words};
use verantwoord::document::DocumentKind;
use verantwoord::document::block::Section;
use verantwoord::register::read_texts;

/// The anchors of the rights that a statement shows for these activities.
fn rights(purposes: &str, activity: &str) -> Vec<String> {
    let yaml = format!(
        "purposes: [{{id: p, name: Doel{purposes}}}]\nactivities: [{{id: a, name: Werk, purposes: [p]{activity}}}]\n"
    );
    let loaded = read_texts(vec![("register.yaml".to_owned(), yaml.as_bytes().to_vec())]);
    assert_eq!(loaded.findings, [], "{yaml}");
    let words = words();
    let judged = judged(&loaded);
    let source = judged.source(&words);
    let which = source.documents().into_iter().find(|which| which.kind == DocumentKind::Statement).unwrap();
    let sections: Vec<Section> = source.sections(which).unwrap().map(Result::unwrap).collect();
    let chapters = sections.iter().filter(|section| ["rechten", "bezwaar"].contains(&section.id.as_str()));
    let anchors = chapters.flat_map(|chapter| &chapter.sections).map(|section| section.id.clone());
    anchors.filter_map(|id| id.strip_prefix("right-").map(str::to_owned)).collect()
}

const ALWAYS: [&str; 4] = ["access", "rectification", "erasure", "restriction"];

#[test]
fn each_right_is_there_exactly_when_its_basis_is() {
    let cases: [(&str, &str, &[&str]); 8] = [
        ("", ", legal_bases: [{basis: consent}]", &["portability", "withdrawal-of-consent"]),
        ("", ", legal_bases: [{basis: contract}]", &["portability"]),
        ("", ", legal_bases: [{basis: legal-obligation}]", &[]),
        ("", ", legal_bases: [{basis: vital-interests}]", &[]),
        ("", ", legal_bases: [{basis: public-task}]", &["objection"]),
        ("", ", legal_bases: [{basis: legitimate-interests}]", &["objection"]),
        (", tags: [statistics]", ", legal_bases: [{basis: legal-obligation}]", &["objection-to-research"]),
        (
            "",
            ", legal_bases: [{basis: legal-obligation}], direct_marketing: {channels: [email]}, automated_decisions: {art22: true}",
            &["objection-to-marketing", "human-review"],
        ),
    ];
    for (purpose, activity, expected) in cases {
        let found = rights(purpose, activity);
        let mut wanted: Vec<&str> = ALWAYS.iter().chain(expected).copied().collect();
        let mut shown: Vec<&str> = found.iter().map(String::as_str).collect();
        wanted.sort_unstable();
        shown.sort_unstable();
        assert_eq!(shown, wanted, "{activity}");
    }
}

#[test]
fn an_unknown_basis_gives_the_rights_that_depend_on_it() {
    let found = rights("", "");
    for right in ALWAYS.iter().chain(&["portability", "objection", "withdrawal-of-consent"]) {
        assert!(found.iter().any(|id| id == right), "{right} in {found:?}");
    }
}
