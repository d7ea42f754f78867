//! Notes to the foot of the page that their numbers stand on: short ones three abreast, under a short
//! rule.
//!
//! How tall they are together depends on which they are and not on the order they came in, so that
//! columns that are filled one after the other can leave room for all of them.

use super::Typesetter;
use super::piece::{Piece, Strip};
use super::sizes::{self, BOTTOM, Column, HAIRLINE};
use crate::pdf::PdfError;
use crate::pdf::lines::{self, Measure};
use crate::pdf::page::{Note, Page, Shape};
use crate::pdf::prose::{self, Prose};
use std::sync::Arc;

/// The letters that the notes of a paragraph, and those of a row of a table, take at the foot. What is
/// more stays in the passage, so that a page has always room for a line and its notes.
pub const IN_PASSAGE: usize = 600;
const IN_ROW: usize = 3600;

/// From the text down to the rule, and from there to the first note.
const ABOVE: f32 = 9.0;
const BELOW: f32 = 4.5;
const RULE: f32 = 64.0;
/// Notes abreast when they are short.
const ABREAST: usize = 3;
/// From the left end of a number to the text of its note: at least, and after the number.
const INDENT: f32 = 12.0;
const AFTER_NUMBER: f32 = 4.0;

/// The same for a cell in a row of so many.
pub fn in_cell(columns: usize) -> usize {
    (IN_ROW / columns.max(1)).min(IN_PASSAGE)
}

impl Typesetter<'_> {
    /// A note in lines, its number before the first.
    pub fn note(&mut self, note: &prose::Note) -> Result<Arc<Note>, PdfError> {
        let page = Column { x: 0.0, ..Column::PAGE };
        let indent = (self.widest(&note.label, page)? + AFTER_NUMBER).max(INDENT);
        let text = page.inset(indent, 0.0);
        let width = indent + self.widest(&note.text, text)?;
        let label = self.strips(&note.label, page, false)?;
        let text = Strip::stacked(self.strips(&note.text, text, true)?);
        let items = label.into_iter().flat_map(|strip| strip.items).chain(text.items).collect();
        Ok(Arc::new(Note { number: note.number, width, height: text.height.max(sizes::NOTE_LEADING), items }))
    }

    /// The width of the widest line of a prose in a column.
    fn widest(&mut self, prose: &Prose, column: Column) -> Result<f32, PdfError> {
        let measure = Measure { width: column.width, hyphenate: true };
        let lines = lines::lines(prose, measure, &mut self.shaper)?;
        Ok(lines.iter().map(|line| line.width).fold(0.0, f32::max))
    }

    /// Sets the notes of a page at its foot.
    pub fn set_notes(&self, page: &mut Page) {
        let notes = sorted(page.notes.drain(..));
        if notes.is_empty() {
            return;
        }
        let rule = BOTTOM - height(&notes) + ABOVE;
        let (x1, x2) = (Column::PAGE.x, Column::PAGE.x + RULE);
        let colour = self.palette.muted;
        page.grounds.push(Shape::Line { x1, y1: rule, x2, y2: rule, width: HAIRLINE, colour, dotted: false });
        let mut y = rule + BELOW;
        for row in rows(&notes) {
            for (at, note) in row.iter().enumerate() {
                let x = Column::PAGE.part(at, ABREAST).x;
                note.items.iter().for_each(|item| page.put(item.moved(x), y));
            }
            y += tallest(row);
        }
    }
}

/// The height that notes take at the foot of a page, with those that come to them.
pub fn height_with(notes: &[Arc<Note>], more: &[Arc<Note>]) -> f32 {
    match (notes, more) {
        ([], []) => 0.0,
        _ => height(&sorted(notes.iter().chain(more).cloned())),
    }
}

/// All notes in pieces.
pub fn of<'a>(pieces: impl Iterator<Item = &'a Piece>) -> Vec<Arc<Note>> {
    let mut found = Vec::new();
    pieces.for_each(|piece| add(piece, &mut found));
    found
}

/// Adds all notes in a piece.
pub fn add(piece: &Piece, found: &mut Vec<Arc<Note>>) {
    match piece {
        Piece::Strip(strip) => found.extend(strip.notes.iter().cloned()),
        Piece::HeadOpen(head, repeat) => found.extend(head.strip(*repeat).notes.iter().cloned()),
        Piece::Row(row) if row.noted => {
            row.cells.iter().flat_map(|cell| &cell.pieces).for_each(|piece| add(piece, found));
        }
        _ => {}
    }
}

fn sorted(notes: impl Iterator<Item = Arc<Note>>) -> Vec<Arc<Note>> {
    let mut notes: Vec<_> = notes.collect();
    notes.sort_by_key(|note| note.number);
    notes
}

/// The height of notes in their order.
fn height(notes: &[Arc<Note>]) -> f32 {
    let rows: f32 = rows(notes).map(tallest).sum();
    if rows > 0.0 { ABOVE + BELOW + rows } else { 0.0 }
}

/// Notes in rows: a long one alone, short ones that follow each other abreast.
fn rows(notes: &[Arc<Note>]) -> impl Iterator<Item = &[Arc<Note>]> {
    let room = Column::PAGE.part(0, ABREAST).width;
    let short = move |note: &Note| note.width <= room && note.height <= sizes::NOTE_LEADING;
    notes.chunk_by(move |a, b| short(a) && short(b)).flat_map(|row| row.chunks(ABREAST))
}

fn tallest(row: &[Arc<Note>]) -> f32 {
    row.iter().map(|note| note.height).fold(0.0, f32::max)
}
