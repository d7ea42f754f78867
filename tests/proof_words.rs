//! Page and paper say the words of the blocks, in order, in every document and language.
//!
//! Since all three are equal, neither side can hide more than a twentieth as chrome; that is
//! asserted by itself too, over everything the page and the paper show.

mod common;

use common::html_text::{self, Piece, main_words, pieces};
use common::maximal::maximal_with;
use common::pdf_text::{self, structure_words, texts_of, unclaimed_content};
use common::whole::{judged, shipped, words};
use std::collections::BTreeSet;
use std::path::Path;
use verantwoord::document::words as said;
use verantwoord::document::{DocumentKind, kind_word};
use verantwoord::output::{Rendered, render};
use verantwoord::register::{Loaded, read, read_texts};

fn bytes<'r>(rendered: &'r Rendered, path: &str) -> &'r [u8] {
    let file = rendered.files.iter().find(|file| file.path == path);
    &file.unwrap_or_else(|| panic!("{path} is not written")).bytes
}

/// The first word that differs, with its neighbours.
fn assert_same(name: &str, expected: &[String], found: &[String]) {
    let differs = expected.iter().zip(found).position(|(a, b)| a != b);
    let at = differs.unwrap_or(expected.len().min(found.len()));
    let near = |words: &[String]| words[at.saturating_sub(8)..words.len().min(at + 8)].join(" ");
    assert!(expected == found, "{name} differs at word {at}:\n{}\n{}", near(expected), near(found));
}

/// What would break an output that trusts the texts of the register: marks of Markdown, of
/// templates and of HTML, a bar in a table, a tail without an end.
const HOSTILE: [&str; 3] = [
    " *a_ **b `c` [d](e) ![f](g) <b>h</b> &amp; {{ i }} {% j %} {! k !} {#l} | m ~~n~~ \\ o",
    "\n\n# p\n- q\n\n> r\n\n| s | t |\n|---|---|\n| u |\n\n```\nv\n",
    " <!-- w [x](tone:critical) [y](lang:en) [z](#) https://a.example/?b=c&d=e (&#x41;) $x$ ^y^",
];

/// The register with every document in three languages: what it says in two of them is then told in
/// one that it does not know, too.
fn in_three_languages(mut loaded: Loaded) -> Loaded {
    let languages = || ["nl", "en", "de"].map(str::to_owned).to_vec();
    loaded.register.register.languages = languages();
    loaded.register.notices.iter_mut().for_each(|notice| notice.languages = languages());
    loaded
}

#[test]
fn the_shipped_register_says_the_same_everywhere() {
    assert_said(&in_three_languages(shipped()), 9);
}

#[test]
fn the_complete_register_says_the_same_everywhere() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/registers/voorbeeld");
    assert_said(&in_three_languages(read(&folder).unwrap()), 9);
}

#[test]
fn texts_that_look_like_something_else_are_said_as_they_are() {
    let yaml = maximal_with(&HOSTILE).yaml.into_bytes();
    let mut loaded = read_texts(vec![("full.yaml".to_owned(), yaml)]);
    assert_eq!(loaded.findings, []);
    loaded.register.register.languages = vec!["nl".to_owned()];
    // Three in Dutch, and the statement in English that the notice asks for.
    assert_said(&loaded, 4);
}

/// Compares all documents; there are so many kinds in so many languages.
fn assert_said(loaded: &Loaded, kinds: usize) {
    let words = words();
    let judged = judged(loaded);
    let source = judged.source(&words);
    let rendered = render(&source).unwrap();
    let mut seen = BTreeSet::new();
    for which in source.documents() {
        let path = source.path(which).unwrap();
        let sections = source.sections(which).unwrap().map(Result::unwrap);
        let expected: Vec<String> = sections.flat_map(|section| said::words(&section)).collect();
        let expected: Vec<String> = expected.iter().map(|word| word.replace('\u{ad}', "")).collect();
        assert!(expected.len() > 500, "{path} says {} words", expected.len());
        let page = std::str::from_utf8(bytes(&rendered, &format!("{path}.html"))).unwrap();
        let paper = bytes(&rendered, &format!("{path}.pdf"));
        assert_same(&format!("{path}.html"), &expected, &main_words(page));
        assert_same(&format!("{path}.pdf"), &expected, &structure_words(paper));
        assert_eq!(unclaimed_content(paper), [], "{path}.pdf");
        let mut on_paper = pdf_text::outline(paper);
        if loaded.register.register.logo.is_some() {
            // The logo is a picture before all else on paper; the page has it in its band, outside `main`.
            let logo = on_paper.remove(0);
            assert!(logo.starts_with("picture: ") && page.contains("organisation logo"), "{path}: {logo}");
        }
        assert_same(&format!("{path}, what its words are,"), &html_text::outline(page), &on_paper);
        assert_sentences(&path, which.language, paper);
        assert_little_chrome(&path, page, expected.len());
        seen.insert((kind_word(which.kind), which.language.to_owned()));
    }
    assert_eq!(seen.len(), kinds, "{seen:?}");
    assert!(source.documents().iter().any(|which| which.kind == DocumentKind::Statement));
}

/// Every entry of the contents reads as a title, a comma and a page: "Uw rechten, pagina 4".
fn assert_sentences(path: &str, language: &str, paper: &[u8]) {
    let page = match language {
        "nl" => ", pagina ",
        "de" => ", Seite ",
        _ => ", page ",
    };
    let entries = texts_of(paper, "TOCI");
    assert!(entries.len() > 3, "{path}: {entries:?}");
    for entry in entries {
        let (title, number) = entry.rsplit_once(page).unwrap_or_else(|| panic!("{path}: {entry}"));
        assert!(!title.is_empty() && number.parse::<usize>().is_ok(), "{path}: {entry}");
    }
}

/// Text in `main` that is marked as chrome is at most a twentieth of what the blocks say.
fn assert_little_chrome(path: &str, page: &str, expected: usize) {
    let mut hidden = 0;
    for piece in pieces(page) {
        let Piece::Text { text, within } = piece else { continue };
        let inside = |wanted: &dyn Fn(&common::html_text::Element) -> bool| within.iter().any(wanted);
        if inside(&|e| e.name == "main") && inside(&|e| e.attributes.contains_key("data-chrome")) {
            hidden += text.split_whitespace().count();
        }
    }
    assert!(hidden * 20 <= expected, "{path}.html marks {hidden} words as chrome, and says {expected}");
}
