//! The statement sets the right to object apart from the other rights (art. 21(4)).

mod common;

use common::whole::{judged, words};
use verantwoord::document::DocumentKind;
use verantwoord::document::block::Section;
use verantwoord::register::read_texts;

const REGISTER: &str = "register: {languages: [nl, en]}\n\
    purposes: [{id: onderzoek, name: {nl: Onderzoek, en: Research}, tags: [research]}]\n\
    activities:\n\
    - {id: a, purposes: [onderzoek], legal_bases: [{basis: legitimate-interests}], direct_marketing: {channels: [email]}}\n\
    rights: {offered: [{right: access}, {right: objection, text: {nl: U mag nee zeggen., en: You may say no.}}]}\n";

#[test]
fn the_right_to_object_stands_apart_from_the_other_rights() {
    let words = words();
    let loaded = read_texts(vec![("register.yaml".to_owned(), REGISTER.as_bytes().to_vec())]);
    assert_eq!(loaded.findings, []);
    let judged = judged(&loaded);
    let source = judged.source(&words);
    let statements = source.documents().into_iter().filter(|which| which.kind == DocumentKind::Statement);
    let mut seen = 0;
    for which in statements {
        let sections: Vec<Section> = source.sections(which).unwrap().map(Result::unwrap).collect();
        let (rights, objection) = match which.language {
            "nl" => (chapter(&sections, "rechten"), chapter(&sections, "bezwaar")),
            _ => (chapter(&sections, "rights"), chapter(&sections, "objection")),
        };
        assert_eq!(objection.len(), 3, "general, to advertising, to research");
        assert!(objection.iter().all(|heading| !rights.contains(heading)), "{rights:?}");
        seen += 1;
    }
    assert_eq!(seen, 2);
}

/// The headings in the chapter with this id.
fn chapter(sections: &[Section], id: &str) -> Vec<String> {
    let ids: Vec<&str> = sections.iter().map(|section| section.id.as_str()).collect();
    let found = sections.iter().find(|section| section.id == id);
    let found = found.unwrap_or_else(|| panic!("no chapter {id} in {ids:?}"));
    found.sections.iter().map(|section| format!("{:?}", section.heading)).collect()
}
