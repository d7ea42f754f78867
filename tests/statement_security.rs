//! What a statement tells about security: only measures that have words for readers.

mod common;

use common::html_text;
use common::whole::{judged, words};
use verantwoord::output::render;
use verantwoord::register::read_texts;

#[test]
fn a_measure_without_public_words_stays_out_of_the_statement() {
    let yaml = "register: {languages: [nl]}\n\
        controller: {legal_name: Stichting Voorbeeld}\n\
        security_measures:\n\
        \x20 - {id: slot, name: Kluisdeuren, type: physical-security, applies_to_all: true}\n\
        \x20 - {id: sleutel, name: Sleutelbeheer, type: policy, public_text: Wij tellen sleutels., applies_to_all: true}\n\
        activities:\n\
        \x20 - {id: huur, name: Huur innen, role: controller, status: active}\n";
    let loaded = read_texts(vec![("register.yaml".to_owned(), yaml.as_bytes().to_vec())]);
    assert!(loaded.findings.is_empty(), "{:?}", loaded.findings);
    let words = words();
    let judged = judged(&loaded);
    let rendered = render(&judged.source(&words)).unwrap();
    let page = |document: &str| {
        let mut files = rendered.files.iter().zip(&rendered.manifest.files);
        let html = |entry: &&str| entry.ends_with(".html");
        let found = files.find(|(file, entry)| entry.document == document && html(&file.path.as_str()));
        html_text::main_words(std::str::from_utf8(&found.unwrap().0.bytes).unwrap()).join(" ")
    };
    assert!(page("statement").contains("Sleutelbeheer") && !page("statement").contains("Kluisdeuren"));
    assert!(page("records").contains("Kluisdeuren"));
}
