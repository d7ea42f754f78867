//! What a column is made of before it has a place: strips, gaps, rows, frames and repeated heads.
//!
//! A piece knows its x and its height; `flow` gives it a page and a y. Heights in points.

use crate::pdf::page::{Item, MarkId, Shape};
use crate::theme::Colour;
use std::collections::VecDeque;
use std::sync::Arc;

/// A row up to this height is never split over two pages.
const WHOLE_ROW: f32 = 150.0;

/// One piece of a column.
#[derive(Debug, Clone, PartialEq)]
pub enum Piece {
    Strip(Strip),
    /// Space between pieces: the larger of two neighbours counts, and none at the top of a page.
    Gap(f32),
    Row(Row),
    Open(Frame),
    Close,
    /// A table starts: its head comes again on each page that the table continues on.
    TableOpen(Arc<Strip>, Repeat),
    TableClose,
    Mark(MarkId),
}

/// Whether the head of a table is its own or a repetition for the eye only.
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
}

/// Columns side by side, each with its own pieces; split over pages when taller than a limit.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Row {
    pub cells: Vec<Cell>,
    /// Whether the next piece has to stand on the same page.
    pub keep: bool,
    /// The height when nothing is split.
    pub height: f32,
    pub above: Option<Rule>,
    pub below: Option<Rule>,
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

impl Row {
    /// A row of cells, its height computed from them.
    pub fn new(cells: Vec<Cell>) -> Self {
        let height = cells.iter().map(Cell::height).fold(0.0, f32::max);
        Self { cells, height, ..Self::default() }
    }

    /// The height that the first page of the row needs.
    pub fn least(&self) -> f32 {
        if self.height <= WHOLE_ROW {
            return self.height;
        }
        self.cells.iter().map(|cell| 2.0 * cell.pad + need(cell.pieces.iter())).fold(0.0, f32::max)
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

/// The height of pieces when nothing is split.
pub fn natural<'a>(pieces: impl Iterator<Item = &'a Piece>) -> f32 {
    let mut sum = Sum::default();
    for piece in pieces {
        sum.add(piece, Row::height_of);
    }
    sum.height + sum.below
}

/// The height that pieces need on a page before the first place where the page may end.
pub fn need<'a>(pieces: impl Iterator<Item = &'a Piece>) -> f32 {
    let mut sum = Sum::default();
    for piece in pieces {
        sum.add(piece, Row::least);
        let ends = match piece {
            Piece::Strip(strip) => !strip.keep,
            Piece::Row(row) => !row.keep || row.least() < row.height,
            Piece::Close | Piece::TableClose => true,
            _ => false,
        };
        if ends {
            break;
        }
    }
    sum.height + sum.below
}

impl Row {
    fn height_of(&self) -> f32 {
        self.height
    }
}

/// Keeps pieces on one page if together they are no taller than a limit.
pub fn keep_together(pieces: &mut [Piece], limit: f32) {
    if natural(pieces.iter()) > limit {
        return;
    }
    let inner = pieces.len().saturating_sub(1);
    for piece in &mut pieces[..inner] {
        match piece {
            Piece::Strip(strip) => strip.keep = true,
            Piece::Row(row) => row.keep = true,
            _ => {}
        }
    }
}

/// Heights added up, with gaps that collapse and vanish at the top.
#[derive(Default)]
struct Sum {
    height: f32,
    gap: f32,
    /// What open frames need below.
    below: f32,
    pads: Vec<f32>,
    started: bool,
}

impl Sum {
    fn add(&mut self, piece: &Piece, row_height: impl Fn(&Row) -> f32) {
        match piece {
            Piece::Gap(gap) if self.started => self.gap = self.gap.max(*gap),
            Piece::Gap(_) | Piece::Mark(_) | Piece::TableClose => {}
            Piece::Strip(strip) => self.grow(strip.height),
            Piece::Row(row) => self.grow(row_height(row)),
            Piece::TableOpen(head, _) => self.grow(head.height),
            Piece::Open(frame) => {
                self.grow(frame.pad_top);
                self.started = false;
                self.below += frame.pad_bottom;
                self.pads.push(frame.pad_bottom);
            }
            Piece::Close => {
                self.gap = 0.0;
                if let Some(pad) = self.pads.pop() {
                    self.below -= pad;
                    self.height += pad;
                }
                self.started = true;
            }
        }
    }

    fn grow(&mut self, by: f32) {
        self.height += self.gap + by;
        self.gap = 0.0;
        self.started = true;
    }
}
