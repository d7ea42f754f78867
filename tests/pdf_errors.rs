//! What no PDF can be made of, and documents at the edges of what it can.

mod common;

use common::pdf_text::structure_words;
use common::sample::{self, link, paragraph, section};
use verantwoord::document::block::{Block, Class, Section, Target};
use verantwoord::document::words;
use verantwoord::pdf::{self, Pdf, PdfError};

fn write(sections: Vec<Section>) -> Result<Pdf, PdfError> {
    pdf::write(&sample::head("nl"), sections.into_iter())
}

#[test]
fn a_character_without_a_glyph_is_named_with_its_text() {
    let error =
        write(vec![section(Class::Plain, "een", 1, "Een", vec![paragraph("in 漢字 huis")])]).unwrap_err();
    assert_eq!(error, PdfError::NoGlyph { character: '漢', around: "in 漢字 huis".to_owned() });
}

#[test]
fn a_link_to_nowhere_is_named() {
    let nowhere = Block::Paragraph(vec![link("daar", Target::Anchor("weg".to_owned()))]);
    let error = write(vec![section(Class::Plain, "een", 1, "Een", vec![nowhere])]).unwrap_err();
    assert_eq!(error, PdfError::NoAnchor { anchor: "weg".to_owned(), text: "daar".to_owned() });
}

#[test]
fn an_anchor_used_twice_is_named() {
    let twice = || section(Class::Plain, "een", 2, "Een", Vec::new());
    assert_eq!(write(vec![twice(), twice()]).unwrap_err(), PdfError::AnchorTwice("een".to_owned()));
}

#[test]
fn a_document_without_sections_is_a_page() {
    let pdf = write(Vec::new()).unwrap();
    assert_eq!(pdf.pages, 1);
    assert!(structure_words(&pdf.bytes).is_empty());
}

#[test]
fn many_sections_have_their_contents_before_them() {
    let sections: Vec<Section> = (0..90)
        .map(|at| {
            let blocks = vec![paragraph(&sample::words(60))];
            section(Class::Sheet, &format!("blad-{at}"), 2, &format!("Blad {at}"), blocks)
        })
        .collect();
    let pdf = write(sections.clone()).unwrap();
    sample::keep("long", &pdf.bytes);
    let expected: Vec<String> = sections.iter().flat_map(words::words).collect();
    assert_eq!(structure_words(&pdf.bytes), expected);
    let entries = common::pdf_text::texts_of(&pdf.bytes, "TOCI");
    assert_eq!(entries.len(), 90);
    assert_eq!(entries[0], "Blad 0 4", "three pages of contents come first");
}

#[test]
fn a_word_wider_than_the_page_is_cut_and_read_whole() {
    let word = "a".repeat(3000);
    let pdf = write(vec![section(Class::Card, "een", 1, "Een", vec![paragraph(&word)])]).unwrap();
    assert_eq!(structure_words(&pdf.bytes), ["Een", word.as_str()]);
}
