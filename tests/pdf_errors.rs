//! What no PDF can be made of, and documents at the edges of what it can.

mod common;

use common::pdf_text::structure_words;
use common::sample::{self, link, paragraph, section};
use verantwoord::document::block::{Block, Cell, Class, List, Section, Table, Target};
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
    let title = section(Class::Hero, "titel", 1, "Verwerkingsregister", Vec::new());
    let sheets = (0..450).map(|at| {
        let blocks = vec![paragraph(&sample::words(60))];
        section(Class::Sheet, &format!("blad-{at}"), 2, &format!("Blad {at}"), blocks)
    });
    let sections: Vec<Section> = std::iter::once(title).chain(sheets).collect();
    let pdf = write(sections.clone()).unwrap();
    sample::keep("long", &pdf.bytes);
    let expected: Vec<String> = sections.iter().flat_map(words::words).collect();
    assert_eq!(structure_words(&pdf.bytes), expected);
    let entries = common::pdf_text::texts_of(&pdf.bytes, "TOCI");
    assert_eq!(entries.len(), 450);
    assert_eq!(entries[0], "Blad 0, op pagina 12", "eleven pages of title and contents come first");
}

#[test]
fn signs_that_share_a_glyph_read_as_what_they_are() {
    let text = "caf\u{65}\u{301} non\u{2011}breaking 50\u{a0}% \u{b5}m \u{3bc}m \u{2126} \u{3a9} en \u{43f}\u{440}\u{438}\u{432}\u{435}\u{442} en verder tot het einde";
    let sections = vec![section(Class::Plain, "een", 1, "Een", vec![paragraph(text), paragraph(text)])];
    let expected: Vec<String> = sections.iter().flat_map(words::words).collect();
    let pdf = write(sections).unwrap();
    sample::keep("signs", &pdf.bytes);
    assert_eq!(structure_words(&pdf.bytes), expected);
}

#[test]
fn odd_tables_and_empty_blocks_are_no_reason_to_stop() {
    let cell = |text: &str| Cell::plain(sample::text(text));
    let table = |head: usize, row: usize| {
        Block::Table(Table {
            caption: Vec::new(),
            weights: vec![f32::NAN, 0.0],
            head: (0..head).map(|_| sample::text("kop")).collect(),
            rows: vec![(0..row).map(|_| cell("cel")).collect()],
            row_heads: false,
        })
    };
    let empty = Block::List(List { start: Some(u64::MAX), items: vec![Vec::new(), vec![table(0, 0)]] });
    let blocks =
        vec![table(1, 3), table(3, 1), empty, Block::Paragraph(Vec::new()), Block::Facts(Vec::new())];
    let sections = vec![section(Class::Goal, "een", 1, "", blocks)];
    let expected: Vec<String> = sections.iter().flat_map(words::words).collect();
    assert_eq!(structure_words(&write(sections).unwrap().bytes), expected);
}

#[test]
fn a_word_wider_than_the_page_is_cut_and_read_whole() {
    let word = "a".repeat(3000);
    let pdf = write(vec![section(Class::Card, "een", 1, "Een", vec![paragraph(&word)])]).unwrap();
    assert_eq!(structure_words(&pdf.bytes), ["Een", word.as_str()]);
}
