//! Notes wherever notes may stand: many on a page, in columns that are split, longer than a line, and more
//! and longer than the foot of a page has room for.
#![allow(dead_code)]

use super::sample::{fact, section, text, with, words};
use verantwoord::document::block::{
    Block, Callout, CalloutKind, Cell, Class, Inline, List, Section, Table, Tone,
};

/// A sentence with where it comes from.
fn noted(sentence: &str, note: &str) -> Vec<Inline> {
    vec![Inline::Text(format!("{sentence} ")), Inline::Note(text(note))]
}

fn paragraph(count: usize, note: &str) -> Block {
    Block::Paragraph(noted(&format!("{}.", words(count)), note))
}

/// Lines of a cell, each with a note.
fn lines(count: usize) -> Cell {
    let line = |at: usize| {
        let mut line = noted(&format!("regel {at}."), &format!("artikel {at} AVG"));
        line.push(Inline::Break);
        line
    };
    Cell::plain((0..count).flat_map(line).collect())
}

pub fn section_of_notes() -> Section {
    let parts = vec![
        running(),
        abreast(),
        columns(Class::Plain, "noten-tabel"),
        columns(Class::Heat, "noten-hitte"),
        sheet(),
    ];
    with(section(Class::Plain, "noten", 2, "Noten", Vec::new()), parts)
}

fn running() -> Section {
    let many = (0..60).flat_map(|at| noted(&format!(" Zin {at}."), &format!("lid {at}"))).collect();
    let mut odd = noted("Met", "opmaak");
    odd.extend([
        Inline::Note(vec![Inline::Strong(text("dicht op elkaar"))]),
        Inline::Strong(noted("vet", "in het vet")),
        Inline::Text("verder".to_owned()),
        Inline::Badge(Tone::High, "hoog".to_owned()),
        Inline::Note(vec![
            Inline::Foreign("en".to_owned(), text("in English")),
            Inline::Break,
            Inline::Code("x=1".to_owned()),
        ]),
        Inline::Note(vec![Inline::Note(text("noot in een noot"))]),
        Inline::Note(Vec::new()),
    ]);
    let item = |at: usize| vec![paragraph(at * 5 % 40 + 1, &format!("bron {at}"))];
    let callout =
        Callout { kind: CalloutKind::Tip, label: "Tip".to_owned(), blocks: vec![paragraph(30, "tip")] };
    let mut blocks = vec![
        Block::Paragraph(vec![Inline::Note(text("een noot alleen"))]),
        Block::Paragraph(many),
        Block::Paragraph(odd),
        paragraph(10, &words(80)),
        Block::List(List { start: None, items: (0..12).map(item).collect() }),
        Block::Callout(callout),
    ];
    blocks.extend((0..30).map(|at| paragraph(at * 7 % 50 + 2, &words(at * 11 % 45 + 1))));
    section(Class::Plain, "noten-tekst", 3, "Noten in lopende tekst", blocks)
}

fn abreast() -> Section {
    let part = |at: usize| {
        let blocks =
            vec![paragraph(at * 9 % 30 + 4, &format!("artikel {at} AVG")), paragraph(6, "Uitvoeringswet")];
        section(Class::Plain, &format!("noten-{at}"), 4, &format!("Recht {at}"), blocks)
    };
    with(
        section(Class::Brief, "noten-kort", 3, "Noten naast elkaar", Vec::new()),
        (0..21).map(part).collect(),
    )
}

fn columns(class: Class, id: &str) -> Section {
    let cell = |count: usize, note: &str| Cell::plain(noted(&words(count), note));
    let mut rows: Vec<Vec<Cell>> = (0..25)
        .map(|at| vec![cell(2, "kop"), cell(at * 5 % 40, "wet"), cell(3, &words(at % 30 + 1))])
        .collect();
    rows[3][1] = lines(40);
    rows[3][2] = lines(25);
    rows[9][2] = cell(400, "aan het einde");
    rows[9][0] = lines(12);
    rows[14][1].items = (0..30).map(|at| noted("een punt", &format!("lid {at}"))).collect();
    let head = ["Wie", "Wat", "Waar"].map(text).into();
    let (caption, weights) = (text("Rijen met noten"), vec![1.0, 2.0, 2.0]);
    let table = Table { caption, weights, head, rows, row_heads: true };
    let blocks = vec![paragraph(12, "boven de tabel"), Block::Table(table)];
    section(class, id, 3, "Noten in kolommen", blocks)
}

fn sheet() -> Section {
    let detail =
        |count: usize| (0..count).map(|at| paragraph(at % 20 + 3, &format!("kenmerk {at}"))).collect();
    let facts = || Block::Facts([1, 2, 60, 3].map(|count| fact("Feit", detail(count))).into());
    let of = |class, id: &str| section(class, id, 4, "Feiten met noten", vec![facts()]);
    let inner = vec![
        of(Class::Sheet, "noten-blad"),
        of(Class::Goal, "noten-doel"),
        of(Class::Finding, "noten-tekort"),
    ];
    with(section(Class::Plain, "noten-feiten", 3, "Noten in feiten", Vec::new()), inner)
}
