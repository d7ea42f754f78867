//! Layouts as text: what stands where in whole documents, and what holds on every page of them.

mod common;

use common::pdf_text::{hyphens_within, structure_words, texts_of};
use common::process::write;
use common::random::Random;
use common::sample::{self, fact, paragraph, section, text};
use common::torture;
use common::whole::{judged, shipped, words};
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use verantwoord::document::block::{Block, Cell, Class, Inline, List, Section, Table};
use verantwoord::document::words as said;
use verantwoord::document::{Head, kind_word};
use verantwoord::pdf;
use verantwoord::register::{Loaded, read};

/// The margins of a page, and the lowest baseline above its foot, in points.
const LEFT: f32 = 50.0;
const RIGHT: f32 = 545.28;
const LOWEST: f32 = 778.0;

/// The documents that are kept: the torture, and those of both registers in Dutch.
fn documents() -> Vec<(String, Head, Vec<Section>)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/registers/voorbeeld");
    let mut all = vec![("torture".to_owned(), sample::head("nl"), torture::sections())];
    add("jutphaas", &shipped(), &mut all);
    add("voorbeeld", &read(&folder).unwrap(), &mut all);
    all
}

fn add(name: &str, loaded: &Loaded, all: &mut Vec<(String, Head, Vec<Section>)>) {
    let (words, judged) = (words(), judged(loaded));
    let source = judged.source(&words);
    for which in source.documents().into_iter().filter(|which| which.language == "nl") {
        let kind = kind_word(which.kind);
        // One statement is enough of each register.
        if which.notice.unwrap_or(0) == 0 {
            let sections = source.sections(which).unwrap().map(Result::unwrap).collect();
            all.push((format!("{name}-{kind}"), source.head(which).unwrap(), sections));
        }
    }
}

/// A text on a page, as the layout tells it.
#[derive(Debug, Clone)]
struct Text {
    page: usize,
    x: f32,
    y: f32,
    end: f32,
    size: f32,
    role: String,
    text: String,
}

/// The texts of a layout, in its order.
fn texts(told: &str) -> Vec<Text> {
    told.lines().filter_map(read_text).collect()
}

fn read_text(line: &str) -> Option<Text> {
    let (place, text) = line.split_once(", \"")?;
    let [page, place, face, role] = place.split(", ").collect::<Vec<_>>()[..] else { panic!("{line}") };
    let number = |text: &str| text.parse::<f32>().unwrap_or_else(|_| panic!("{line}"));
    let (start, end) = place.split_once(" to ")?;
    let (x, y) = start.split_once(" × ")?;
    Some(Text {
        page: page.strip_prefix("page ")?.parse().ok()?,
        x: number(x),
        y: number(y),
        end: number(end),
        size: number(face.rsplit_once(' ')?.1),
        role: role.to_owned(),
        text: text.rsplit_once('"')?.0.to_owned(),
    })
}

#[test]
fn layouts_are_those_that_were_looked_at() {
    let list = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/layouts.txt");
    let kept = Path::new(env!("CARGO_TARGET_TMPDIR")).join("layout");
    let known = fs::read_to_string(&list).unwrap_or_default();
    let known: BTreeMap<&str, &str> = known.lines().filter_map(|line| line.split_once(' ')).collect();
    let (mut lines, mut changed) = (String::new(), Vec::new());
    for (name, head, sections) in documents() {
        let told = pdf::told(&head, sections.into_iter()).unwrap();
        let digest: String =
            Sha256::digest(&told).iter().take(12).map(|byte| format!("{byte:02x}")).collect();
        lines.push_str(&format!("{name} {digest}\n"));
        let (accepted, found) = (kept.join(format!("{name}.txt")), kept.join(format!("{name}.new.txt")));
        let same = known.get(name.as_str()) == Some(&digest.as_str()) || std::env::var_os("CASES").is_some();
        write(if same { &accepted } else { &found }, &told);
        if !same {
            changed.push(format!("{} (before: {})", found.display(), accepted.display()));
        }
    }
    if std::env::var_os("CASES").is_some() {
        write(&list, lines);
    }
    let how = "look at the pages, then CASES=write cargo test --test pdf_layout";
    assert!(changed.is_empty(), "{how}\n{}", changed.join("\n"));
}

#[test]
fn every_page_keeps_to_its_rules() {
    for (name, head, sections) in documents() {
        let told = pdf::told(&head, sections.into_iter()).unwrap();
        let texts = texts(&told);
        assert!(texts.len() > 100, "{name}");
        if name == "torture" {
            sample::keep(&name, &pdf::write(&head, torture::sections().into_iter()).unwrap().bytes);
        }
        keeps_to_the_page(&name, &texts);
        no_text_lies_over_another(&name, &texts);
        no_heading_is_left_behind(&name, &texts);
        no_line_stands_alone(&name, &texts);
        let notes = notes_stand_below_their_numbers(&name, &texts);
        assert!(name != "torture" || notes > 300, "{notes} notes");
    }
}

/// The notes of a page are those whose numbers stand on it, once each, below all its text; numbers run
/// through the document. Gives how many there are.
fn notes_stand_below_their_numbers(name: &str, texts: &[Text]) -> usize {
    let mut all = Vec::new();
    for page in texts.chunk_by(|a, b| a.page == b.page) {
        let of = |role: &str| -> Vec<usize> {
            let found = page.iter().filter(|text| text.role == role);
            let mut numbers: Vec<usize> = found.map(|text| text.text.trim().parse().unwrap()).collect();
            numbers.sort_unstable();
            numbers
        };
        let (numbers, notes) = (of("Reference"), of("Note"));
        assert_eq!(numbers, notes, "{name}, page {}", page[0].page);
        all.extend(notes);
        let is_note = |text: &&Text| text.role.starts_with("Note");
        let top = page.iter().filter(is_note).map(|text| text.y - text.size).fold(f32::MAX, f32::min);
        let artifact = |text: &&Text| text.role == "artifact" && text.y > LOWEST;
        for text in page.iter().filter(|text| !is_note(text) && !artifact(text)) {
            assert!(text.y < top - 4.0, "{name}: {text:?} among the notes from {top}");
        }
    }
    all.sort_unstable();
    assert!(all.iter().copied().eq(1..=all.len()), "{name}: {all:?}");
    all.len()
}

fn keeps_to_the_page(name: &str, texts: &[Text]) {
    for text in texts {
        let artifact = text.role == "artifact";
        assert!(text.x >= LEFT - 0.2 && text.end <= RIGHT + 0.2, "{name}: {text:?}");
        assert!(text.y <= LOWEST || artifact, "{name}: {text:?}");
    }
}

fn no_text_lies_over_another(name: &str, texts: &[Text]) {
    for page in texts.chunk_by(|a, b| a.page == b.page) {
        for (at, one) in page.iter().enumerate() {
            for other in &page[at + 1..] {
                // The height of small letters, so that lines may be close.
                let apart = (one.y - other.y).abs() >= 0.5 * one.size.min(other.size);
                let beside = one.end <= other.x + 0.6 || other.end <= one.x + 0.6;
                assert!(apart || beside, "{name}:\n{one:?}\n{other:?}");
            }
        }
    }
}

/// After a heading comes text of another kind, on the same page.
fn no_heading_is_left_behind(name: &str, texts: &[Text]) {
    let heading = |text: &Text| text.role.starts_with('H');
    for page in texts.chunk_by(|a, b| a.page == b.page) {
        let is_own = |text: &&Text| text.role != "artifact" && !text.role.starts_with("Note");
        let own: Vec<&Text> = page.iter().filter(is_own).collect();
        if let Some(last) = own.last().filter(|last| heading(last)) {
            let more = texts.iter().any(|text| text.page > last.page && text.role != "artifact");
            assert!(!more, "{name}: {last:?}");
        }
    }
}

/// A paragraph that is split has two lines on either side.
fn no_line_stands_alone(name: &str, texts: &[Text]) {
    let mut paragraphs: Vec<Vec<&Text>> = Vec::new();
    for text in texts.iter().filter(|text| text.role.trim_end_matches('+') == "P") {
        match paragraphs.last_mut() {
            Some(paragraph) if text.role == "P+" => paragraph.push(text),
            _ => paragraphs.push(vec![text]),
        }
    }
    for paragraph in paragraphs {
        let mut lines: BTreeMap<usize, BTreeSet<i32>> = BTreeMap::new();
        for text in &paragraph {
            lines.entry(text.page).or_default().insert((text.y * 10.0) as i32);
        }
        let alone = lines.values().any(|lines| lines.len() < 2);
        assert!(lines.len() < 2 || !alone, "{name}: {:?}", paragraph[0]);
    }
}

/// What Dutch and registers are made of.
const PARTS: [&str; 16] = [
    "huurders",
    "administratie",
    "coëfficiënt",
    "geïnde",
    "reële",
    "vacuüm",
    "verwerkers",
    "overeenkomst",
    "aansprakelijkheids",
    "zeeëend",
    "ruïne",
    "bewaartermijn",
    "knieën",
    "e-mail",
    "gegevens",
    "beschermings",
];

/// Words of every kind, some of them longer than a line.
fn random_word(random: &mut Random) -> String {
    let compound = |random: &mut Random, most: usize, joint: &str| -> String {
        let count = random.below(most) + 1;
        (0..count).map(|_| PARTS[random.below(PARTS.len())]).collect::<Vec<_>>().join(joint)
    };
    match random.below(12) {
        0 => format!(
            "https://www.{}.example/{}?a={}",
            compound(random, 2, ""),
            compound(random, 5, "/"),
            random.below(99)
        ),
        1 => format!("{}@{}.nl", compound(random, 2, "."), compound(random, 2, "-")),
        2 => format!("€\u{a0}{}.{:03},{:02}", random.below(999), random.below(999), random.below(99)),
        3 => format!("“{}”", compound(random, 2, "")),
        4 => format!("‘{}’-{}", compound(random, 1, ""), compound(random, 2, "")),
        5 => format!("({}/{})", compound(random, 2, ""), compound(random, 1, "")),
        6 => compound(random, 4, "\u{ad}"),
        7 => format!("art. {} lid {}", random.below(99), random.below(9)),
        8 => compound(random, 14, ""),
        _ => compound(random, 3, ""),
    }
}

fn random_inlines(random: &mut Random) -> Vec<Inline> {
    let mut inlines = Vec::new();
    for _ in 0..random.below(25) + 1 {
        let word = random_word(random);
        let gap = if random.below(9) == 0 { "" } else { " " };
        inlines.push(match random.below(14) {
            0 => Inline::Strong(text(&word)),
            1 => Inline::Emphasis(text(&word)),
            2 => Inline::Foreign("en".to_owned(), text(&word)),
            3 => Inline::Abbreviation("AVG".to_owned(), "verordening".to_owned()),
            4 => Inline::Code(word),
            5 => Inline::Note(random_note(random)),
            _ => Inline::Text(word),
        });
        inlines.push(Inline::Text(gap.to_owned()));
    }
    inlines
}

/// A note of a word or of many, plain or not.
fn random_note(random: &mut Random) -> Vec<Inline> {
    let words = (0..random.below(12) + 1).map(|_| random_word(random)).collect::<Vec<_>>().join(" ");
    match random.below(4) {
        0 => vec![Inline::Strong(text(&words))],
        1 => vec![Inline::Foreign("en".to_owned(), text(&words)), Inline::Text(" en verder".to_owned())],
        _ => text(&words),
    }
}

/// A section in one of the classes, narrow and wide, with paragraphs in every place that has any.
fn random_section(at: usize, random: &mut Random) -> Section {
    let paragraph = |random: &mut Random| Block::Paragraph(random_inlines(random));
    let classes = [Class::Plain, Class::Card, Class::Goal, Class::Sheet, Class::Finding, Class::Entry];
    let columns = random.below(7) + 2;
    let row = |random: &mut Random| -> Vec<Cell> {
        let items = |random: &mut Random| (0..random.below(3)).map(|_| random_inlines(random)).collect();
        (0..columns).map(|_| Cell { items: items(random), ..Cell::plain(random_inlines(random)) }).collect()
    };
    let table = Table {
        caption: random_inlines(random),
        weights: vec![1.0; columns],
        head: (0..columns).map(|at| text(&format!("kop {at}"))).collect(),
        rows: (0..3).map(|_| row(random)).collect(),
        row_heads: true,
    };
    let items = (0..4).map(|_| vec![paragraph(random)]).collect();
    let facts = (0..4).map(|at| fact(&format!("feit {at}"), vec![paragraph(random)])).collect();
    let blocks = vec![
        paragraph(random),
        Block::List(List { start: None, items }),
        Block::Facts(facts),
        Block::Table(table),
    ];
    let mut section =
        section(classes[at % classes.len()], &format!("s-{at}"), if at == 0 { 1 } else { 2 }, "Kop", blocks);
    section.heading = random_inlines(random);
    section.heading.retain(|inline| !matches!(inline, Inline::Note(_)));
    section
}

#[test]
fn every_paragraph_gives_back_its_words() {
    let folded = |text: &str| text.replace('\u{ad}', "").split_whitespace().collect::<Vec<_>>().join(" ");
    let (mut hyphens, mut paragraphs, mut notes) = (0, 0, 0);
    for seed in 0..12 {
        let mut random = Random::new(seed);
        let sections: Vec<Section> = (0..6).map(|at| random_section(at, &mut random)).collect();
        let expected: Vec<String> = sections.iter().flat_map(said::words).map(|word| folded(&word)).collect();
        let told = pdf::told(&sample::head("nl"), sections.clone().into_iter()).unwrap();
        keeps_to_the_page(&format!("seed {seed}"), &texts(&told));
        let pdf = pdf::write(&sample::head("nl"), sections.clone().into_iter()).unwrap();
        sample::keep(&format!("words-{seed}"), &pdf.bytes);
        notes += notes_stand_below_their_numbers(&format!("seed {seed}"), &texts(&told));
        assert_eq!(structure_words(&pdf.bytes), expected, "seed {seed}");
        let wanted: Vec<String> = sections.iter().flat_map(paragraphs_of).map(|text| folded(&text)).collect();
        assert_eq!(texts_of(&pdf.bytes, "P"), wanted, "seed {seed}");
        hyphens += told.matches('~').count();
        paragraphs += wanted.len();
        assert_eq!(hyphens_within(&pdf.bytes), [""; 0], "seed {seed}");
    }
    assert!(hyphens > 300 && paragraphs > 500, "{hyphens} hyphens in {paragraphs} paragraphs");
    assert!(notes > 500, "{notes} notes at the foot of their page");
}

fn paragraphs_of(section: &Section) -> Vec<String> {
    let mut found = Vec::new();
    for block in &section.blocks {
        match block {
            Block::Paragraph(inlines) => found.push(said::plain(inlines)),
            Block::List(list) => list.items.iter().flatten().for_each(|block| found.extend(text_of(block))),
            Block::Facts(facts) => {
                facts.iter().flat_map(|fact| &fact.detail).for_each(|block| found.extend(text_of(block)));
            }
            Block::Table(table) => {
                let items = table.rows.iter().flatten().flat_map(|cell| &cell.items);
                found.extend(items.map(|item| said::plain(item)));
            }
            _ => {}
        }
    }
    found
}

fn text_of(block: &Block) -> Option<String> {
    match block {
        Block::Paragraph(inlines) => Some(said::plain(inlines)),
        _ => None,
    }
}

#[test]
fn notes_stand_with_their_numbers_in_a_document_that_is_given_out_in_batches() {
    let mut random = Random::new(7);
    let sheet = |at: usize| {
        let sentence = vec![Inline::Text("Een zin. ".to_owned()), Inline::Note(random_note(&mut random))];
        let blocks = vec![Block::Paragraph(sentence), paragraph(&sample::words(at % 90))];
        section(Class::Plain, &format!("s-{at}"), if at == 0 { 1 } else { 2 }, "Kop", blocks)
    };
    let sections: Vec<Section> = (0..450).map(sheet).collect();
    let told = pdf::told(&sample::head("nl"), sections.into_iter()).unwrap();
    // Some are too long for the foot of a page.
    let notes = notes_stand_below_their_numbers("batches", &texts(&told));
    assert!(notes > 400, "{notes} notes");
}

#[test]
fn a_word_without_end_stays_on_the_page() {
    let endless = vec![paragraph(&"a".repeat(4000)), paragraph(&"ë\u{ad}".repeat(900))];
    let told =
        pdf::told(&sample::head("nl"), std::iter::once(section(Class::Goal, "een", 1, "Een", endless)));
    keeps_to_the_page("endless", &texts(&told.unwrap()));
}
