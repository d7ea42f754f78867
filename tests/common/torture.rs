//! A document that is hard to set: every kind of block where there is too little room for it.

use super::sample::{self, fact, link, paragraph, section, text, with, words};
use super::torture_notes;
use verantwoord::document::block::{
    Block, Callout, CalloutKind, Cell, Class, Inline, List, Section, Table, Target, Tone,
};
use verantwoord::document::figure::{Anchor, Figure, Paint, Shape};

/// No language has a longer one that means something.
pub const COMPOUND: &str = "Hottentottententententoonstellingsmakersopleidingsinstituutsaansprakelijkheidswaardevaststellingsveranderingen";

/// Every section of the document.
pub fn sections() -> Vec<Section> {
    let mut all = vec![
        title(),
        prose(),
        lists(),
        cards(),
        tables(),
        facts(),
        callouts(),
        pictures(),
        torture_notes::section_of_notes(),
        edges(),
    ];
    all.extend((0..12).map(pushed));
    all
}

fn cell(words: &str) -> Cell {
    Cell::plain(text(words))
}

fn list(start: Option<u64>, items: Vec<Vec<Block>>) -> Block {
    Block::List(List { start, items })
}

fn title() -> Section {
    let small =
        |id: &str, heading: &str, text: &str| section(Class::Plain, id, 2, heading, vec![paragraph(text)]);
    let side = vec![small("wie", COMPOUND, sample::LONG_WORD), small("mail", "Post", &words(40))];
    with(
        section(Class::Hero, "titel", 1, &format!("Alles wat {COMPOUND} kan"), vec![paragraph(COMPOUND)]),
        side,
    )
}

fn prose() -> Section {
    let within = vec![
        Inline::Text("Half".to_owned()),
        Inline::Strong(text("vet")),
        Inline::Emphasis(text("schuin")),
        Inline::Text("woord, ".to_owned()),
        link(COMPOUND, Target::Anchor("tabel".to_owned())),
        Inline::Text(", ".to_owned()),
        Inline::Badge(Tone::Critical, "een badge van een halve regel lang".to_owned()),
        Inline::Text(" ".to_owned()),
        Inline::Code(sample::LONG_WORD.to_owned()),
        Inline::Text(" ".to_owned()),
        Inline::Foreign("en".to_owned(), text(&"notwithstanding ".repeat(30))),
        Inline::Abbreviation("AVG".to_owned(), "Algemene verordening gegevensbescherming".to_owned()),
        Inline::Text(".".to_owned()),
    ];
    let blocks = vec![
        Block::Paragraph(within),
        paragraph(sample::HOSTILE),
        paragraph(&format!("{}\u{a0}{}", "onafgebroken\u{a0}".repeat(20), sample::LONG_WORD)),
        paragraph("Reeël, coëfficiënt, geïnd, zeeëend, vacuüm, knieën, ruïne: het trema blijft staan."),
    ];
    section(Class::Plain, "proza", 2, "Lopende tekst", blocks)
}

fn lists() -> Section {
    let mut deep = list(None, vec![vec![paragraph(&words(30))]]);
    for _ in 0..6 {
        deep = list(None, vec![vec![paragraph(COMPOUND), deep]]);
    }
    let numbers = (0..40).map(|at| vec![paragraph(&words(at % 30 + 1))]).collect();
    let blocks = vec![deep, paragraph("Wat volgt is genummerd:"), list(Some(991), numbers)];
    section(Class::Plain, "lijsten", 2, "Lijsten", blocks)
}

fn cards() -> Section {
    let pairs = |count: usize| -> Block {
        let one = |at: usize| fact(&format!("Feit {at}"), vec![paragraph(&words(at % 4 * 30 + 3))]);
        Block::Facts((0..count).map(one).collect())
    };
    let card =
        |class, id: &str, count| section(class, id, 3, COMPOUND, vec![paragraph(&words(20)), pairs(count)]);
    let mut finding = card(Class::Finding, "kaart-b", 5);
    finding.heading.push(Inline::Badge(Tone::High, "hoog".to_owned()));
    let tall = section(Class::Card, "kaart-c", 3, "Hoger dan een bladzijde", vec![paragraph(&words(1400))]);
    let inner = vec![card(Class::Goal, "kaart-a", 30), finding, tall, card(Class::Goal, "kaart-d", 3)];
    with(section(Class::Cards, "kaarten", 2, "Kaarten", Vec::new()), inner)
}

fn tables() -> Section {
    let tone = |at: usize| Tone::ALL[at % Tone::ALL.len()].1;
    let lines = |count: usize| -> Cell {
        let mut content = Vec::new();
        for at in 0..count {
            content.extend([Inline::Text(format!("regel {at} met {COMPOUND}")), Inline::Break]);
        }
        Cell::plain(content)
    };
    let mut rows: Vec<Vec<Cell>> = (0..24)
        .map(|at| {
            let toned = Cell { tone: Some(tone(at)), ..Cell::plain(text("tekst")) };
            vec![cell(&format!("Rij {at}")), cell(&words(at * 7 % 60)), toned, cell(sample::LONG_WORD)]
        })
        .collect();
    rows[7][1] = cell(&words(900));
    rows[12][1] = lines(30);
    rows[15][1] = Cell { items: vec![text(COMPOUND); 40], ..cell("Een lijst die over een bladzijde gaat:") };
    rows[16][1].items = vec![text("een"), text(&words(25)), text("drie")];
    rows[17][2] = Cell { items: vec![text("een"), text("twee")], ..Cell::default() };
    let table = Table {
        caption: text("Rijen die over bladzijden gaan"),
        weights: vec![1.0, 3.0, 1.0, 1.0],
        head: ["Wie", "Wat", COMPOUND, "Waar"].map(text).into(),
        rows,
        row_heads: true,
    };
    let many = Table {
        caption: text("Negen kolommen"),
        weights: vec![1.0; 9],
        head: (0..9).map(|at| text(&format!("Persoonsgegevens {at}"))).collect(),
        rows: (0..4).map(|_| (0..9).map(|_| cell("huurdersadministratie coëfficiënt")).collect()).collect(),
        row_heads: false,
    };
    let blocks = vec![paragraph("Een tabel:"), Block::Table(table), Block::Table(many)];
    section(Class::Plain, "tabel", 2, "Tabellen", blocks)
}

fn facts() -> Section {
    let all = || {
        vec![
            fact(COMPOUND, vec![paragraph("kort")]),
            fact("Lang", vec![paragraph(&words(700))]),
            fact("Met een lijst", vec![list(None, vec![vec![paragraph("een")], vec![paragraph(COMPOUND)]])]),
            fact("Met kader", vec![callout(CalloutKind::Warning, 30)]),
        ]
    };
    let of = |class, id: &str| section(class, id, 3, &format!("Feiten {id}"), vec![Block::Facts(all())]);
    let inner = vec![of(Class::Sheet, "blad"), of(Class::Entry, "regel"), of(Class::Plain, "gewoon")];
    with(section(Class::Plain, "feiten", 2, "Feiten", Vec::new()), inner)
}

fn callout(kind: CalloutKind, count: usize) -> Block {
    let blocks = vec![paragraph(&words(count)), list(None, vec![vec![paragraph(COMPOUND)]])];
    Block::Callout(Callout { kind, label: "Let op".to_owned(), blocks })
}

fn callouts() -> Section {
    let blocks = [(CalloutKind::Note, 5), (CalloutKind::Tip, 300), (CalloutKind::Important, 1200)];
    let blocks = blocks.map(|(kind, count)| callout(kind, count)).into();
    section(Class::Plain, "kaders", 2, "Kaders", blocks)
}

fn pictures() -> Section {
    let figure = |id: &str, (width, height): (f32, f32)| Figure {
        id: id.to_owned(),
        title: format!("Een figuur van {width} bij {height}"),
        description: "Een balk.".to_owned(),
        width,
        height,
        shapes: vec![
            Shape::Rect { x: 0.0, y: 0.0, width, height: height * 0.9, paint: Paint::Brand },
            Shape::Label {
                x: width / 2.0,
                y: height,
                size: 10.0,
                bold: false,
                anchor: Anchor::Middle,
                paint: Paint::Ink,
                text: "balk".to_owned(),
            },
        ],
        narrow: None,
        alternative: vec![paragraph("Een balk.")],
    };
    let blocks = [("a", (460.0, 90.0)), ("b", (100.0, 2000.0)), ("c", (4000.0, 100.0))];
    let blocks = blocks.map(|(id, size)| Block::Figure(figure(&format!("figuur-{id}"), size))).into();
    section(Class::Plain, "figuren", 2, "Figuren", blocks)
}

/// Blocks and sections with nothing in them.
fn edges() -> Section {
    let blocks = vec![
        Block::Paragraph(Vec::new()),
        list(None, Vec::new()),
        list(Some(u64::MAX), vec![Vec::new()]),
        Block::Facts(Vec::new()),
        Block::Table(Table {
            caption: Vec::new(),
            weights: Vec::new(),
            head: Vec::new(),
            rows: Vec::new(),
            row_heads: true,
        }),
    ];
    let inner = [Class::Brief, Class::Figures, Class::Sign, Class::Index, Class::Heat, Class::Verdict]
        .iter()
        .enumerate()
        .map(|(at, class)| section(*class, &format!("leeg-{at}"), 3, "", Vec::new()))
        .collect();
    with(section(Class::Plain, "leeg", 2, "Leeg", blocks), inner)
}

/// A heading with a paragraph, each a little further down the page than the one before it.
fn pushed(at: usize) -> Section {
    let blocks = vec![paragraph(&words(90 + at * 17)), paragraph(&words(45)), paragraph(&words(29))];
    section(Class::Plain, &format!("lager-{at}"), 2 + (at % 3 == 1) as u8, &format!("Kop {at}"), blocks)
}
