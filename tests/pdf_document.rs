//! A document with everything in it, written and read back.

mod common;

use common::pdf_parents::disagreements;
use common::pdf_text::{
    named_elements, shown_on_pages, structure_tags, structure_words, texts_of, unclaimed_content,
};
use common::sample::{self, fact, link, paragraph, section};
use std::collections::BTreeSet;
use verantwoord::document::block::{Block, Class, Inline, Section, Target};
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
fn a_note_comes_right_after_its_number() {
    let bytes = written("nl").bytes;
    let tags = structure_tags(&bytes);
    let tags: Vec<&str> = tags.iter().map(|tag| tag.trim()).collect();
    let notes: Vec<usize> = (0..tags.len()).filter(|at| tags[*at].starts_with("Note ")).collect();
    assert_eq!(notes.len(), 2);
    for at in notes {
        assert_eq!((&tags[at - 2..at], tags[at + 1]), (["Reference", "Lbl"].as_slice(), "Lbl"));
    }
    let with = |text: &str| texts_of(&bytes, "P").into_iter().find(|found| found.contains(text)).unwrap();
    let read = with("Na een regeleinde.");
    assert!(read.ends_with("(artikel 15 lid 3 AVG) En verder. (artikel 16 AVG)"), "{read}");
}

/// A long document with a note on every sheet.
fn long_with_notes() -> Vec<Section> {
    let mut sections = long();
    for (at, section) in sections.iter_mut().enumerate() {
        let note = Inline::Note(sample::text(&format!("noot bij blad {at}")));
        section.blocks.push(Block::Paragraph([sample::text("Klaar. "), vec![note]].concat()));
    }
    sections
}

#[test]
fn every_note_has_a_name_of_its_own() {
    let long = pdf::write(&sample::head("nl"), long_with_notes().into_iter()).unwrap();
    sample::keep("long-notes", &long.bytes);
    for (bytes, count) in [(written("nl").bytes, 2), (long.bytes, 503)] {
        let named = named_elements(&bytes);
        let tags = structure_tags(&bytes);
        let of_notes: Vec<&str> = tags.iter().filter_map(|tag| tag.trim().strip_prefix("Note id=")).collect();
        assert_eq!(named.iter().map(|(name, _)| name).collect::<BTreeSet<_>>().len(), count);
        assert!(named.iter().all(|(name, of_element)| name == of_element));
        assert!(named.iter().map(|(name, _)| name.as_str()).is_sorted(), "a reader looks names up by halves");
        assert_eq!(of_notes.into_iter().collect::<BTreeSet<_>>().len(), count);
        assert_eq!(unclaimed_content(&bytes), []);
        let (wrong, _) = disagreements(&bytes);
        assert_eq!(wrong, Vec::<String>::new());
    }
}

#[test]
fn an_entry_of_the_contents_reads_as_a_sentence() {
    let entries = texts_of(&written("nl").bytes, "TOCI");
    assert_eq!(entries[0], "In het kort, op pagina 1");
}

/// Two chapters whose headings are in part in another language.
fn mixed() -> Vec<Section> {
    let foreign = |words: &str| Inline::Foreign("en".to_owned(), vec![Inline::Text(words.to_owned())]);
    let chapter = |id: &str, heading: Vec<Inline>| {
        let words = vec![paragraph(&sample::words(20))];
        Section { heading, ..section(Class::Plain, id, 2, "", words) }
    };
    vec![
        section(Class::Hero, "titel", 1, "Verwerkingen", Vec::new()),
        chapter("een", vec![Inline::Text("Over ".to_owned()), foreign("rent and repairs")]),
        chapter("twee", vec![foreign("Camera surveillance"), Inline::Text(" bij de deur".to_owned())]),
    ]
}

#[test]
fn an_entry_of_the_contents_says_which_of_its_words_are_in_another_language() {
    let pdf = pdf::write(&sample::head("nl"), mixed().into_iter()).unwrap();
    sample::keep("contents-languages", &pdf.bytes);
    let entries = texts_of(&pdf.bytes, "TOCI");
    assert_eq!(
        entries,
        ["Over rent and repairs, op pagina 1", "Camera surveillance bij de deur, op pagina 1"]
    );
    let tags = structure_tags(&pdf.bytes);
    let contents: Vec<&str> = tags.iter().map(|tag| tag.trim()).skip_while(|tag| *tag != "TOC").collect();
    let link = |says| format!("Link says={says}, op pagina 1");
    for says in ["Over rent and repairs", "Camera surveillance bij de deur"] {
        let at = contents.iter().position(|tag| *tag == link(says)).unwrap();
        assert_eq!(contents[at + 1], "Span lang=en", "{contents:?}");
    }
    assert_eq!(structure_words(&pdf.bytes), mixed().iter().flat_map(words::words).collect::<Vec<_>>());
    assert_eq!(unclaimed_content(&pdf.bytes), []);
}

/// A document that is written in batches: links forward and back, and an index with page numbers.
fn long() -> Vec<Section> {
    let to =
        |at: usize| Block::Paragraph(vec![link(&format!("Blad {at}"), Target::Anchor(format!("blad-{at}")))]);
    let title = section(Class::Hero, "titel", 1, "Verwerkingsregister", vec![to(3)]);
    let sheet = |at: usize| {
        let facts = vec![
            fact("Volgende", vec![to((at + 1) % 500)]),
            fact("Doel", vec![paragraph(&sample::words(40))]),
        ];
        section(Class::Sheet, &format!("blad-{at}"), 3, &format!("Blad {at}"), vec![Block::Facts(facts)])
    };
    let places = vec![fact("Alle bladen", (0..500).map(to).collect())];
    let index = section(Class::Index, "zoeken", 2, "Zoeken", vec![Block::Facts(places)]);
    let chapter = section(Class::Plain, "bladen", 2, "Bladen", Vec::new());
    [title, chapter].into_iter().chain((0..500).map(sheet)).chain([index]).collect()
}

fn written_long() -> Pdf {
    let pdf = pdf::write(&sample::head("nl"), long().into_iter()).unwrap();
    sample::keep("long-index", &pdf.bytes);
    pdf
}

#[test]
fn content_and_structure_agree_on_who_belongs_to_whom() {
    for (pdf, least) in [(written("nl"), 300), (written_long(), 3000)] {
        let (wrong, looked_at) = disagreements(&pdf.bytes);
        assert_eq!(wrong, Vec::<String>::new());
        assert!(looked_at > least, "{looked_at}");
    }
}

#[test]
fn a_long_document_says_all_its_words_and_numbers_every_page() {
    let pdf = written_long();
    let expected: Vec<String> = long().iter().flat_map(words::words).collect();
    assert_eq!(structure_words(&pdf.bytes), expected);
    let pages = shown_on_pages(&pdf.bytes);
    assert_eq!(pages.len(), pdf.pages);
    for (at, page) in pages.iter().enumerate() {
        assert!(page.contains(&format!("pagina {} van {}", at + 1, pages.len())), "page {at}: {page}");
    }
}

#[test]
fn an_index_names_the_page_that_each_sheet_starts_on() {
    let pdf = written_long();
    let pages = shown_on_pages(&pdf.bytes);
    let says: Vec<String> = structure_tags(&pdf.bytes)
        .iter()
        .filter_map(|tag| Some(tag.split_once("says=")?.1.to_owned()))
        .collect();
    for at in [0, 77, 250, 499] {
        let named = says.iter().find_map(|says| says.strip_prefix(&format!("Blad {at}, op pagina ")));
        let number: usize = named.expect("an entry").parse().unwrap();
        assert!(pages[number - 1].contains(&format!("Blad {at}Volgende")), "sheet {at} on page {number}");
    }
}

#[test]
fn the_same_document_gives_the_same_bytes() {
    let (first, long) = (written("nl"), written_long());
    let other = written("en");
    assert_ne!(first.bytes, other.bytes);
    assert!(written("nl") == first, "other documents in between");
    for threads in [1, 4] {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
        assert!(pool.install(|| written("nl")) == first, "{threads} threads");
        assert!(pool.install(written_long) == long, "{threads} threads, long");
    }
}
