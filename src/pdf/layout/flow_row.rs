//! Rows onto a page: columns side by side, whole where they can be, else each filled as far as all of
//! them may reach.

use super::flow::{Foot, Pen, Start, fill_to};
use super::heights::natural;
use super::notes;
use super::piece::{Cell, Piece, Row, Rule, Strip};
use crate::pdf::page::{Page, Rect, Shape};
use std::collections::VecDeque;
use std::sync::Arc;

/// How often the height of a split row is halved to find where its notes leave room.
const HALVES: usize = 8;

/// What comes of filling a row down to a limit: whether its notes find room below it, and whether
/// every column begins.
struct Tried {
    fits: bool,
    begins: bool,
}

impl Pen<'_> {
    /// Places a row; gives what is left of it.
    pub fn row(&mut self, row: Row) -> Option<Piece> {
        self.y += self.gap;
        let whole = self.y + row.height <= self.limit(&row.notes()) + 0.01;
        let limit = if whole { f32::MAX } else { self.row_limit(&row) };
        if !whole && !self.fresh && !self.tried(&row, limit).begins {
            return Some(Piece::Row(row));
        }
        if let Some(rule) = row.above {
            self.page.grounds.push(rule.at(self.y));
        }
        let (below, keep, again) = (row.below, row.keep, row.again);
        let (mut bottom, mut rest) = (self.y, Vec::new());
        let grounds: Vec<usize> = row.cells.iter().map(|_| self.page.reserve()).collect();
        let columns: Vec<(f32, f32, _)> = row.cells.iter().map(|c| (c.x, c.width, c.ground)).collect();
        for mut cell in row.cells {
            let (start, ends) = (self.cell_start(), (self.y + cell.pad, limit - cell.pad));
            let reached = fill_to(&mut cell.pieces, self.page, ends, start, Foot::Kept);
            bottom = bottom.max(reached + cell.pad);
            rest.push(cell);
        }
        for (ground, (x, width, fill)) in grounds.into_iter().zip(columns) {
            if let Some(fill) = fill {
                self.page.grounds[ground] =
                    Shape::Rect(Rect::filled(x, self.y, width, bottom - self.y, fill));
            }
        }
        if let Some(rule) = below {
            self.page.grounds.push(rule.at(bottom));
        }
        self.advance(bottom - self.y);
        self.fresh = false;
        remainder(rest, keep, below, again)
    }

    fn cell_start(&self) -> Start {
        if self.fresh { Start::Page } else { Start::Cell }
    }

    /// How far down the columns of a row that is split may be filled. They are filled one after the
    /// other, and the notes of each take room from all: the lower they reach, the more notes there are,
    /// so that the lowest place is found by halves.
    fn row_limit(&self, row: &Row) -> f32 {
        let (mut low, mut high) = (self.y, self.limit(&[]));
        if self.foot == Foot::Kept || !row.noted || self.tried(row, high).fits {
            return high;
        }
        for _ in 0..HALVES {
            let middle = (low + high) / 2.0;
            if self.tried(row, middle).fits { low = middle } else { high = middle }
        }
        low
    }

    /// What comes of filling a row down to a limit.
    fn tried(&self, row: &Row, limit: f32) -> Tried {
        if !row.noted {
            return Tried { fits: true, begins: true };
        }
        let mut page = Page { notes: self.page.notes.clone(), ..Page::default() };
        let (mut reached, mut begins) = (self.y, true);
        for cell in &row.cells {
            let mut pieces = next_page(&cell.pieces, self.bottom);
            let before = natural(pieces.iter());
            let ends = (self.y + cell.pad, limit - cell.pad);
            let end = fill_to(&mut pieces, &mut page, ends, self.cell_start(), Foot::Kept);
            begins &= before == 0.0 || natural(pieces.iter()) < before;
            reached = reached.max(end + cell.pad);
        }
        let foot = notes::height_with(&page.notes, &[]);
        Tried { fits: reached <= self.bottom - self.pads() - foot + 0.01, begins }
    }
}

/// The first of some pieces, more than a page has room for.
fn next_page(pieces: &VecDeque<Piece>, room: f32) -> VecDeque<Piece> {
    let mut height = 0.0;
    let on_page = |piece: &&Piece| {
        let goes_on = height <= room;
        height += match piece {
            Piece::Strip(strip) => strip.height,
            Piece::Row(row) => row.height,
            _ => 0.0,
        };
        goes_on
    };
    pieces.iter().take_while(on_page).cloned().collect()
}

/// The row with what its cells could not place, or nothing when all is placed.
fn remainder(
    mut cells: Vec<Cell>,
    keep: bool,
    below: Option<Rule>,
    again: Option<Arc<Strip>>,
) -> Option<Piece> {
    if cells.iter().all(|cell| cell.pieces.is_empty()) {
        return None;
    }
    debug_assert!(cells.iter().any(|cell| natural(cell.pieces.iter()) > 0.0));
    if let (Some(first), Some(again)) = (cells.first_mut(), &again)
        && first.pieces.is_empty()
    {
        first.pieces.push_back(Piece::Strip(again.silent()));
    }
    Some(Piece::Row(Row { keep, below, again, ..Row::new(cells) }))
}
