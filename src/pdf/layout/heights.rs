//! How tall pieces are: whole, and up to the first place where a page may end; and what is kept
//! together by that.

use super::notes;
use super::piece::{Piece, Row};
use crate::pdf::page::Note;
use std::sync::Arc;

/// The height of pieces when nothing is split.
pub fn natural<'a>(pieces: impl Iterator<Item = &'a Piece>) -> f32 {
    let mut sum = Sum::default();
    for piece in pieces {
        sum.add(piece, |row| row.height);
    }
    sum.height + sum.below
}

/// What pieces need of a page.
#[derive(Default)]
pub struct Need {
    pub height: f32,
    /// The notes that go with them to the foot.
    pub notes: Vec<Arc<Note>>,
}

impl Need {
    /// The height with that of the notes, on a page that has no others.
    pub fn whole(&self) -> f32 {
        self.height + notes::height_with(&[], &self.notes)
    }
}

/// What pieces need on a page before the first place where the page may end.
pub fn need<'a>(pieces: impl Iterator<Item = &'a Piece>) -> Need {
    let (mut sum, mut found) = (Sum::default(), Vec::new());
    for piece in pieces {
        let ends = if let Piece::Row(row) = piece {
            let first = row.first();
            sum.grow(first.height);
            found.extend(first.notes);
            !row.keep || first.height < row.height
        } else {
            sum.add(piece, |row| row.height);
            notes::add(piece, &mut found);
            match piece {
                Piece::Strip(strip) => !strip.keep,
                Piece::Close | Piece::HeadClose => true,
                _ => false,
            }
        };
        if ends {
            break;
        }
    }
    Need { height: sum.height + sum.below, notes: found }
}

/// The height of pieces when nothing is split, with that of their notes.
pub fn with_notes(pieces: &[Piece]) -> f32 {
    natural(pieces.iter()) + notes::height_with(&[], &notes::of(pieces.iter()))
}

/// Keeps pieces on one page if together they are no taller than a limit.
pub fn keep_together(pieces: &mut [Piece], limit: f32) {
    if with_notes(pieces) > limit {
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

/// Keeps the start and the end of pieces that may be split each together, at least so high.
pub fn keep_ends(pieces: &mut [Piece], first: f32, last: f32) {
    let count = pieces.len();
    let start = (1..count).take_while(|end| with_notes(&pieces[..*end]) < first).last();
    let end = (1..count).rev().take_while(|start| with_notes(&pieces[*start..]) < last).last();
    // The piece before what is too low stays with it.
    let (start, end) = (start.unwrap_or(0), end.map_or(count, |end| end - 1));
    for (at, piece) in pieces.iter_mut().enumerate().filter(|(at, _)| at + 1 < count) {
        match piece {
            Piece::Strip(strip) => strip.keep |= at < start || at >= end,
            Piece::Row(row) => row.keep |= at < start || at >= end,
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
            Piece::Gap(_) | Piece::Mark(_) | Piece::HeadClose => {}
            Piece::Strip(strip) => self.grow(strip.height),
            Piece::Row(row) => self.grow(row_height(row)),
            Piece::HeadOpen(head, repeat) => self.grow(head.strip(*repeat).height),
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
