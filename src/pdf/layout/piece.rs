//! What a column is made of before it has a place: strips, gaps, rows, frames and repeated heads.
//!
//! A piece knows its x and its height; `flow` gives it a page and a y. Heights in points.

use super::heights::{Need, natural, need};
use super::notes;
use crate::pdf::page::{Item, MarkId, Note, Page, Run, Shape};
use crate::theme::Colour;
use std::collections::VecDeque;
use std::sync::Arc;

/// A row up to this height is never split over two pages.
pub const WHOLE_ROW: f32 = 150.0;

/// One piece of a column.
#[derive(Debug, Clone, PartialEq)]
pub enum Piece {
    Strip(Strip),
    /// Space between pieces: the larger of two neighbours counts, and none at the top of a page.
    Gap(f32),
    Row(Row),
    Open(Frame),
    Close,
    /// Something with a head starts: its head comes again on each page that it continues on.
    HeadOpen(Arc<Head>, Repeat),
    HeadClose,
    Mark(MarkId),
}

/// What stands above a table, a card or a sheet, and what stands there on the pages after its first.
#[derive(Debug, Clone, PartialEq)]
pub struct Head {
    pub first: Strip,
    /// For the eye only: whatever it is made of belongs to no node.
    pub again: Strip,
}

/// Whether a head is the first or a repetition for the eye only.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Repeat {
    First,
    Again,
}

/// A horizontal strip that is never split.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Strip {
    pub height: f32,
    /// Whether the next piece has to stand on the same page.
    pub keep: bool,
    /// Items with heights counted from the top of the strip.
    pub items: Vec<Item>,
    /// The notes whose numbers stand in it: they go to the foot of its page.
    pub notes: Vec<Arc<Note>>,
}

/// Columns side by side, each with its own pieces; split over pages when taller than a limit.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Row {
    pub cells: Vec<Cell>,
    /// Whether the next piece has to stand on the same page.
    pub keep: bool,
    /// The height when nothing is split.
    pub height: f32,
    /// Whether numbers of notes stand in it.
    pub noted: bool,
    pub above: Option<Rule>,
    pub below: Option<Rule>,
    /// What its first column says on the pages after its first, for the eye only.
    pub again: Option<Arc<Strip>>,
}

/// One column of a row.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Cell {
    pub x: f32,
    pub width: f32,
    /// Space above and below the pieces.
    pub pad: f32,
    pub ground: Option<Colour>,
    pub pieces: VecDeque<Piece>,
}

/// A line across a row.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Rule {
    pub x: f32,
    pub width: f32,
    pub weight: f32,
    pub colour: Colour,
}

/// A box around pieces: a card, a callout, a band. Continues on the next page when it has to.
#[derive(Debug, Clone, PartialEq)]
pub struct Frame {
    pub x: f32,
    pub width: f32,
    pub pad_top: f32,
    pub pad_bottom: f32,
    pub fill: Option<Colour>,
    pub border: Option<(f32, Colour)>,
    pub radius: f32,
    /// A bar at the left edge: its width and colour.
    pub bar: Option<(f32, Colour)>,
    /// Whether it started on an earlier page.
    pub continued: bool,
}

impl Strip {
    /// Strips below one another as one that is never split.
    pub fn stacked(strips: Vec<Self>) -> Self {
        let (mut page, mut height) = (Page::default(), 0.0);
        for strip in strips {
            page.notes.extend(strip.notes);
            strip.items.into_iter().for_each(|item| page.put(item, height));
            height += strip.height;
        }
        let grounds = page.grounds.into_iter().map(Item::Shape);
        let links = page.links.into_iter().map(Item::Link);
        let items = grounds.chain(links).chain(page.items).collect();
        Self { height, keep: true, items, notes: page.notes }
    }

    /// The strip for the eye only: its text belongs to no node, its links lead nowhere, and its notes
    /// stand elsewhere.
    pub fn silent(&self) -> Self {
        let items = self.items.iter().filter_map(|item| match item {
            Item::Text(run) => Some(Item::Text(Run { slot: None, ..run.clone() })),
            Item::Shape(shape) => Some(Item::Shape(*shape)),
            _ => None,
        });
        Self { items: items.collect(), height: self.height, keep: self.keep, notes: Vec::new() }
    }
}

impl Piece {
    fn is_noted(&self) -> bool {
        match self {
            Self::Strip(strip) => !strip.notes.is_empty(),
            Self::Row(row) => row.noted,
            Self::HeadOpen(head, repeat) => !head.strip(*repeat).notes.is_empty(),
            Self::Gap(_) | Self::Open(_) | Self::Close | Self::HeadClose | Self::Mark(_) => false,
        }
    }
}

impl Head {
    /// The head that is set.
    pub fn strip(&self, repeat: Repeat) -> &Strip {
        match repeat {
            Repeat::First => &self.first,
            Repeat::Again => &self.again,
        }
    }
}

/// Makes the strips from a place on the head of what follows; marks and gaps before them stay.
pub fn open_head(pieces: &mut Vec<Piece>, from: usize, again: Strip) {
    let (mut strips, mut after) = (Vec::new(), Vec::new());
    for piece in pieces.split_off(from) {
        match piece {
            Piece::Strip(strip) => strips.push(strip),
            Piece::Mark(_) => pieces.push(piece),
            _ if strips.is_empty() => pieces.push(piece),
            _ => after.push(piece),
        }
    }
    let head = Head { first: Strip::stacked(strips), again };
    pieces.push(Piece::HeadOpen(Arc::new(head), Repeat::First));
    pieces.extend(after);
}

impl Row {
    /// A row of cells, its height computed from them.
    pub fn new(cells: Vec<Cell>) -> Self {
        let height = cells.iter().map(Cell::height).fold(0.0, f32::max);
        let noted = cells.iter().flat_map(|cell| &cell.pieces).any(Piece::is_noted);
        Self { cells, height, noted, ..Self::default() }
    }

    /// Whether it is never split: it is no taller than a limit, nor are the notes that go with it.
    pub fn is_whole(&self) -> bool {
        self.height <= WHOLE_ROW && (!self.noted || notes::height_with(&[], &self.notes()) <= WHOLE_ROW)
    }

    /// All notes whose numbers stand in it.
    pub fn notes(&self) -> Vec<Arc<Note>> {
        notes::of(self.cells.iter().flat_map(|cell| &cell.pieces).filter(|_| self.noted))
    }

    /// What the first page of the row needs.
    pub fn first(&self) -> Need {
        if self.is_whole() {
            return Need { height: self.height, notes: self.notes() };
        }
        let mut first = Need::default();
        for cell in &self.cells {
            let Need { height, notes } = need(cell.pieces.iter());
            first.height = first.height.max(2.0 * cell.pad + height);
            first.notes.extend(notes);
        }
        first
    }
}

impl Cell {
    fn height(&self) -> f32 {
        2.0 * self.pad + natural(self.pieces.iter())
    }
}

impl Rule {
    /// The line at a height of the page.
    pub fn at(self, y: f32) -> Shape {
        let (x1, x2) = (self.x, self.x + self.width);
        Shape::Line { x1, y1: y, x2, y2: y, width: self.weight, colour: self.colour, dotted: false }
    }
}
