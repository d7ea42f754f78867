//! The statement of the clean register in plain Dutch: reading ease, sentences, hedges, and a summary first.
//!
//! Reads the blocks that page and PDF are made of: paragraphs, items of lists, callouts and details.
//! Headings, tables and terms are no sentences. `cargo test --test statement_plain -- --ignored
//! --nocapture` prints every sentence and hedge that keeps it from its targets, with its place.

mod common;

use common::whole::{judged, words};
use std::path::Path;
use verantwoord::document::DocumentKind;
use verantwoord::document::block::{Block, Class, Section};
use verantwoord::document::words::{plain, sentences};
use verantwoord::plain::{LEAST_WORDS, Measures, Prose, Reading, address, hedges, measures};
use verantwoord::register::read;

/// The least reading ease (Flesch-Douma).
const EASE: f64 = 65.0;
/// The most words in a sentence.
const LONGEST: usize = 20;
/// The most hedges.
const HEDGES: usize = 0;

/// A piece of running text with the heading above it.
struct Piece {
    place: String,
    text: String,
}

/// The Dutch statements of the clean register: the title of each with its sections.
fn statements() -> Vec<(String, Vec<Section>)> {
    let words = words();
    let loaded = read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/registers/voorbeeld")).unwrap();
    assert_eq!(loaded.findings, []);
    let judged = judged(&loaded);
    let source = judged.source(&words);
    let dutch = |which: &verantwoord::document::Which| {
        which.kind == DocumentKind::Statement && which.language == "nl"
    };
    let statements = source.documents().into_iter().filter(dutch);
    let statements = statements.map(|which| {
        let sections: Vec<Section> = source.sections(which).unwrap().map(Result::unwrap).collect();
        (plain(&sections[0].heading), sections)
    });
    let statements: Vec<_> = statements.collect();
    assert_eq!(statements.len(), 3);
    statements
}

fn pieces(sections: &[Section], found: &mut Vec<Piece>) {
    for section in sections {
        let place = format!("#{} {}", section.id, plain(&section.heading));
        blocks(&section.blocks, &place, found);
        pieces(&section.sections, found);
    }
}

fn blocks(list: &[Block], place: &str, found: &mut Vec<Piece>) {
    for block in list {
        match block {
            Block::Paragraph(inlines) => {
                found.push(Piece { place: place.to_owned(), text: sentences(inlines) });
            }
            Block::List(items) => items.items.iter().for_each(|item| blocks(item, place, found)),
            Block::Facts(facts) => facts.iter().for_each(|fact| blocks(&fact.detail, place, found)),
            Block::Callout(callout) => blocks(&callout.blocks, place, found),
            Block::Table(_) | Block::Figure(_) => {}
        }
    }
}

/// Each statement as its title and its running text.
fn texts() -> Vec<(String, Vec<Piece>)> {
    let of = |(title, sections): (String, Vec<Section>)| {
        let mut found = Vec::new();
        pieces(&sections, &mut found);
        assert!(found.len() > 20, "{title}: the text was found");
        (title, found)
    };
    statements().into_iter().map(of).collect()
}

fn whole(pieces: &[Piece]) -> Measures {
    let text: Vec<&str> = pieces.iter().map(|piece| piece.text.as_str()).collect();
    measures(&text.join("\n"), LEAST_WORDS)
}

#[test]
fn the_statement_reads_easily() {
    let mut hard = Vec::new();
    for (title, pieces) in texts() {
        let found = whole(&pieces);
        let ease = found.flesch_douma().unwrap();
        println!(
            "{title}: Flesch-Douma {ease:.1}, LIX {:.1}, {} words in {} sentences, {:.1} a sentence, longest {}, \
             {:.1} passive in each 100",
            found.lix().unwrap(),
            found.words,
            found.sentences,
            found.average_sentence().unwrap(),
            found.longest,
            found.passives_per_100_sentences().unwrap(),
        );
        let mut hardest: Vec<(f64, &Piece, Reading)> = pieces
            .iter()
            .map(|piece| (piece, Reading::of(&piece.text)))
            .filter_map(|(piece, reading)| Some((reading.measures.flesch_douma()?, piece, reading)))
            .collect();
        hardest.sort_by(|a, b| a.0.total_cmp(&b.0));
        for (ease, piece, reading) in hardest.iter().take(10) {
            println!("  {ease:.0} {}: {}", piece.place, reading.hardest);
        }
        if ease < EASE {
            hard.push(format!("{title}: {ease:.1}"));
        }
    }
    assert!(hard.is_empty(), "reading ease below {EASE}: {hard:#?}");
}

#[test]
fn no_sentence_is_too_long() {
    let mut long = Vec::new();
    for (title, pieces) in texts() {
        for piece in pieces {
            let prose = Prose::of(&piece.text);
            for sentence in prose.sentences().into_iter().filter(|s| s.words.len() > LONGEST) {
                long.push(format!(
                    "{title} {} ({} words): {}",
                    piece.place,
                    sentence.words.len(),
                    sentence.text
                ));
            }
        }
    }
    assert!(long.is_empty(), "{} sentences of more than {LONGEST} words: {long:#?}", long.len());
}

#[test]
fn nothing_is_left_in_doubt() {
    let mut doubt = Vec::new();
    for (title, pieces) in texts() {
        for piece in pieces {
            let found = hedges(&piece.text);
            doubt.extend(
                found.iter().map(|hedge| format!("{title} {} \"{hedge}\": {}", piece.place, piece.text)),
            );
        }
    }
    assert_eq!(doubt.len(), HEDGES, "{} hedges: {doubt:#?}", doubt.len());
}

#[test]
fn the_statement_speaks_as_wij_to_u() {
    for (title, pieces) in texts() {
        let text: Vec<&str> = pieces.iter().map(|piece| piece.text.as_str()).collect();
        let found = address(&text.join("\n"));
        println!("{title}: u {}, je {}, wij {}", found.formal, found.informal, found.we);
        assert!(found.formal > 20 && found.we > 20, "{title}: {found:?}");
        // The one passage for children says *je*.
        let informal = pieces.iter().filter(|piece| address(&piece.text).informal > 0);
        let places: Vec<&str> = informal.map(|piece| piece.place.as_str()).collect();
        assert!(places.len() <= 1, "{title} says je at {places:#?}");
    }
}

#[test]
fn every_statement_opens_with_a_summary() {
    for (title, sections) in statements() {
        let classes: Vec<Class> = sections.iter().map(|section| section.class).collect();
        assert_eq!(classes[..2], [Class::Hero, Class::Brief], "{title}");
        assert!(
            sections[1].sections.len() >= 5,
            "{title}: who, why, which data, with whom, how long, rights"
        );
        let mut summary = Vec::new();
        pieces(&sections[..2], &mut summary);
        println!("{title}: {} words in the first layer", whole(&summary).words);
    }
}
