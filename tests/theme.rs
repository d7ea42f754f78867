//! The house style of a register: its colour and name on every document, refused where it cannot be read.

mod common;

use common::whole::{judged, words};
use verantwoord::output::render;
use verantwoord::register::{Loaded, read_texts};

fn register(theme: &str) -> Loaded {
    let yaml = format!(
        "register:\n  languages: [nl]\n  theme: {theme}\n\
         controller: {{legal_name: Stichting Voorbeeld}}\n\
         activities:\n- {{id: huur, name: Huur innen, role: controller, status: active}}\n"
    );
    read_texts(vec![("register.yaml".to_owned(), yaml.into_bytes())])
}

#[test]
fn one_colour_and_a_name_are_on_every_document() {
    let loaded = register("{brand: '1d2b8f', name: De Wilg}");
    assert_eq!(loaded.findings, []);
    let words = words();
    let judged = judged(&loaded);
    let rendered = render(&judged.source(&words)).unwrap();
    let mut pages = 0;
    for file in rendered.files.iter().filter(|file| file.path.ends_with(".html")) {
        let page = std::str::from_utf8(&file.bytes).unwrap();
        assert!(page.contains("--brand:#1d2b8f;") && page.contains("De Wilg"), "{}", file.path);
        pages += 1;
    }
    assert_eq!(pages, 3);
}

#[test]
fn a_style_that_cannot_be_read_stops_the_build_at_its_token() {
    let loaded = register("{brand: '888888', on_brand: 'fff'}");
    let [finding] = &loaded.findings[..] else { panic!("{:?}", loaded.findings) };
    assert_eq!(finding.code, "LOAD-004");
    let place = loaded.sources.locate(&finding.place);
    assert_eq!((place.file.as_str(), place.line), ("register.yaml", 3));
    assert_eq!(&loaded.sources.files()[0].text[place.bytes], "'fff'");
}
