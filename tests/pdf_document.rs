//! A document with everything in it, written and read back.

mod common;

use common::pdf_text::{structure_tags, structure_words, texts_of, unclaimed_content};
use common::sample;
use verantwoord::document::words;
use verantwoord::pdf::{self, Pdf};

/// Writes the sample.
fn written(language: &str) -> Pdf {
    let pdf = pdf::write(&sample::head(language), sample::sections().into_iter()).unwrap();
    sample::keep(&format!("sample-{language}"), &pdf.bytes);
    pdf
}

fn expected_words() -> Vec<String> {
    sample::sections().iter().flat_map(words::words).collect()
}

#[test]
fn the_structure_tree_says_the_words_of_the_blocks() {
    for language in ["nl", "en"] {
        let read = structure_words(&written(language).bytes);
        let expected = expected_words();
        for (at, (read, expected)) in read.iter().zip(&expected).enumerate() {
            assert_eq!(read, expected, "word {at} in {language}");
        }
        assert_eq!(read.len(), expected.len());
    }
}

#[test]
fn all_marked_content_has_one_place_in_the_tree() {
    assert_eq!(unclaimed_content(&written("nl").bytes), []);
}

#[test]
fn headings_come_in_order_at_their_levels() {
    let pdf = written("nl");
    assert_eq!(texts_of(&pdf.bytes, "H1"), ["Wat doen wij met uw gegevens?"]);
    let chapters = texts_of(&pdf.bytes, "H2");
    assert_eq!(
        chapters[..4],
        ["Wie is verantwoordelijk?", "Vraag over uw gegevens?", "Iets laten wissen?", "In het kort"]
    );
    assert_eq!(chapters.last().unwrap(), "Vaststelling");
    assert!(texts_of(&pdf.bytes, "H3").contains(&"U zoekt een woning".to_owned()));
}

#[test]
fn lists_tables_links_and_figures_are_tagged_as_what_they_are() {
    let tags = structure_tags(&written("nl").bytes);
    let tags: Vec<&str> = tags.iter().map(|tag| tag.trim()).collect();
    let count = |wanted: &str| tags.iter().filter(|tag| **tag == wanted).count();
    assert_eq!(count("Table"), 2);
    assert_eq!(count("Caption"), 3, "two tables and the contents");
    assert_eq!(count("TH Column"), 5 + 4);
    assert_eq!(count("TH Row"), 3 + 60);
    assert_eq!(count("TD"), 3 * 4 + 60 * 3);
    assert_eq!(count("L None"), 2 + 1 + 2);
    assert!(count("L Disc") >= 4 && count("L Decimal") == 3);
    assert!(tags.contains(&"Figure alt=Balken van 4 weken tot 7 jaar."));
    assert!(tags.contains(&"Span lang=en"));
    assert!(tags.contains(&"Link says=link naar buiten"));
    assert!(tags.contains(&"Link says=In het kort, op pagina 1"));
    assert!(count("Code") == 3 && count("Div") == 5 + 2);
}

#[test]
fn an_entry_of_the_contents_reads_as_a_sentence() {
    let entries = texts_of(&written("nl").bytes, "TOCI");
    assert_eq!(entries[0], "In het kort, op pagina 1");
}

#[test]
fn the_same_document_gives_the_same_bytes() {
    let first = written("nl");
    let other = written("en");
    assert_ne!(first.bytes, other.bytes);
    assert!(written("nl") == first, "another document in between");
    for threads in [1, 4] {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
        assert!(pool.install(|| written("nl")) == first, "{threads} threads");
    }
}
