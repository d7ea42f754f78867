//! Invented documents with every class, block, inline, tone and callout, to write and to look at.
#![allow(dead_code)]

use verantwoord::document::block::*;
use verantwoord::document::figure::{Anchor, Figure, Paint, Shape};
use verantwoord::document::{Chrome, DocumentKind, Head};
use verantwoord::theme::Theme;

/// The head of an invented document.
pub fn head(kind: DocumentKind) -> Head {
    let (title, stamps) = match kind {
        DocumentKind::Statement => ("Privacyverklaring", vec![]),
        DocumentKind::Records => ("Verwerkingsregister", vec!["Voorbeeld".to_owned()]),
        DocumentKind::Gaps => ("Tekortenrapport", vec!["Concept".to_owned(), "Voorbeeld".to_owned()]),
    };
    Head {
        kind,
        language: "nl".into(),
        title: title.into(),
        description: "Welke gegevens Woonstichting De Linde gebruikt, en waarom.".into(),
        organisation: "Woonstichting De Linde".into(),
        foot: "Versie 2026.2 · 1 november 2026 · kenmerk 9f2c 41ab".into(),
        stamps,
        date: "2026-11-01".parse().unwrap(),
        fingerprint: "9f2c41ab".into(),
        alternate: None,
        attachments: Vec::new(),
        chrome: Chrome {
            contents: "Op deze pagina".into(),
            skip: "Naar de inhoud".into(),
            page_of: "pagina {page} van {pages}".into(),
            contents_entry: "{title}, pagina {page}".into(),
            continued: "{title} (vervolg)".to_owned(),
        },
        theme: Theme::default(),
        logo: None,
        faces: Default::default(),
    }
}

pub fn text(text: &str) -> Inline {
    Inline::Text(text.into())
}

pub fn strong(content: &str) -> Inline {
    Inline::Strong(vec![text(content)])
}

pub fn code(code: &str) -> Inline {
    Inline::Code(code.into())
}

pub fn to(anchor: &str, content: &str) -> Inline {
    Inline::Link(Link { target: Target::Anchor(anchor.into()), content: vec![text(content)] })
}

pub fn out(address: &str, content: &str) -> Inline {
    Inline::Link(Link { target: Target::Url(address.into()), content: vec![text(content)] })
}

pub fn p(content: &str) -> Block {
    Block::Paragraph(vec![text(content)])
}

pub fn para(content: Vec<Inline>) -> Block {
    Block::Paragraph(content)
}

pub fn list(items: &[&str]) -> Block {
    Block::List(List { start: None, items: items.iter().map(|item| vec![p(item)]).collect() })
}

pub fn numbered(start: u64, items: &[&str]) -> Block {
    Block::List(List { start: Some(start), items: items.iter().map(|item| vec![p(item)]).collect() })
}

pub fn facts(facts: Vec<(&str, Vec<Block>)>) -> Block {
    let facts = facts.into_iter().map(|(term, detail)| Fact { term: vec![text(term)], detail });
    Block::Facts(facts.collect())
}

pub fn callout(kind: CalloutKind, label: &str, blocks: Vec<Block>) -> Block {
    Block::Callout(Callout { kind, label: label.into(), blocks })
}

pub fn section(class: Class, level: u8, id: &str, heading: &str) -> Section {
    Section { class, id: id.into(), level, heading: vec![text(heading)], blocks: vec![], sections: vec![] }
}

pub fn with(mut section: Section, blocks: Vec<Block>, sections: Vec<Section>) -> Section {
    section.blocks = blocks;
    section.sections = sections;
    section
}

pub fn cell(content: &str) -> Cell {
    Cell::plain(vec![text(content)])
}

pub fn toned(tone: Tone, word: &str) -> Cell {
    Cell { tone: Some(tone), ..Cell::plain(vec![Inline::Badge(tone, word.into())]) }
}

pub fn table(caption: &str, weights: &[f32], head: &[&str], rows: Vec<Vec<Cell>>) -> Block {
    Block::Table(Table {
        caption: vec![text(caption)],
        weights: weights.to_vec(),
        head: head.iter().map(|cell| if cell.is_empty() { vec![] } else { vec![text(cell)] }).collect(),
        rows,
        row_heads: true,
    })
}

fn label(x: f32, y: f32, bold: bool, anchor: Anchor, paint: Paint, text: &str) -> Shape {
    Shape::Label { x, y, size: 10.0, bold, anchor, paint, text: text.into() }
}

/// Bars with their values, in every paint and anchor.
pub fn figure(id: &str) -> Block {
    let mut shapes = vec![
        Shape::Line { x1: 150.0, y1: 8.0, x2: 150.0, y2: 122.0, width: 0.75, paint: Paint::Rule },
        label(440.0, 136.0, false, Anchor::End, Paint::Muted, "jaren na het einde"),
    ];
    let bars = [
        ("Camerabeelden", 10.0, "4 weken"),
        ("Huurcontract", 180.0, "7 jaar"),
        ("Sollicitaties", 24.0, "1 jaar"),
    ];
    for (row, (name, width, value)) in bars.into_iter().enumerate() {
        let y = 16.0 + row as f32 * 24.0;
        shapes.push(label(0.0, y + 11.0, true, Anchor::Start, Paint::Ink, name));
        shapes.push(Shape::Rect { x: 150.0, y, width, height: 15.0, paint: Paint::Brand });
        shapes.push(label(158.0 + width, y + 11.0, false, Anchor::Start, Paint::Ink, value));
    }
    for (at, (word, tone)) in Tone::ALL.iter().enumerate() {
        let x = at as f32 * 62.0;
        shapes.push(Shape::Rect { x, y: 92.0, width: 58.0, height: 22.0, paint: Paint::Ground(*tone) });
        shapes.push(label(x + 29.0, 107.0, false, Anchor::Middle, Paint::On(*tone), word));
    }
    Block::Figure(Figure {
        id: id.into(),
        title: "Zo lang bewaren wij uw gegevens".into(),
        description:
            "Balken van kort naar lang: camerabeelden 4 weken, sollicitaties 1 jaar, contract 7 jaar.".into(),
        width: 440.0,
        height: 142.0,
        shapes,
        narrow: None,
        alternative: vec![list(&["Camerabeelden: 4 weken", "Sollicitaties: 1 jaar", "Huurcontract: 7 jaar"])],
    })
}
