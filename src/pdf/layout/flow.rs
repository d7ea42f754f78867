//! Pieces onto a page: takes what fits between two heights and leaves the rest in the queue.
//!
//! When a page is full, open frames and tables are ended on it and started again at the head of the
//! queue, so that the next page needs to know nothing about this one. Rows fill their columns the
//! same way and may stay half placed.

use super::heights::{natural, need};
use super::piece::{Cell, Frame, Head, Piece, Repeat, Row, Rule, Strip};
use crate::pdf::page::{Page, Rect, Shape};
use std::collections::VecDeque;
use std::sync::Arc;

/// Places pieces from `top` down to `bottom`; gives the height reached.
///
/// At the start of a page the first strip is placed even if it is too tall, so that every page
/// takes something and the queue always empties.
pub fn fill(pieces: &mut VecDeque<Piece>, page: &mut Page, top: f32, bottom: f32, start: Start) -> f32 {
    let (fresh, at_top) = (start == Start::Page, start != Start::Below);
    let mut pen = Pen { page, y: top, bottom, gap: 0.0, fresh, at_top, open: Vec::new() };
    while pen.fits(pieces) {
        let Some(piece) = pieces.pop_front() else { break };
        if let Some(rest) = pen.place(piece) {
            pieces.push_front(rest);
            break;
        }
    }
    pen.suspend(pieces);
    pen.y
}

/// What stands above the place where pieces start.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Start {
    /// Nothing: the page is empty.
    Page,
    /// Nothing in this column of a row; other things on the page.
    Cell,
    /// Other pieces of the same column.
    Below,
}

struct Pen<'p> {
    page: &'p mut Page,
    y: f32,
    bottom: f32,
    gap: f32,
    fresh: bool,
    /// At the top of the page or of a frame, where a gap vanishes.
    at_top: bool,
    open: Vec<Opened>,
}

/// What has to be ended at the foot of the page and started again on the next.
enum Opened {
    Frame { frame: Frame, top: f32, ground: usize },
    Head(Arc<Head>),
}

impl Pen<'_> {
    fn fits(&self, pieces: &VecDeque<Piece>) -> bool {
        match pieces.front() {
            None => false,
            Some(Piece::Close | Piece::HeadClose) => true,
            Some(_) if self.fresh => true,
            Some(_) => {
                let gap = if self.at_top { 0.0 } else { self.leading_gap(pieces) };
                self.y + gap + need(pieces.iter()) <= self.bottom - self.pads() + 0.01
            }
        }
    }

    /// The gap that would be set before the next thing that has a height.
    fn leading_gap(&self, pieces: &VecDeque<Piece>) -> f32 {
        let gaps = pieces.iter().map_while(|piece| match piece {
            Piece::Gap(gap) => Some(*gap),
            Piece::Mark(_) => Some(0.0),
            _ => None,
        });
        gaps.fold(self.gap, f32::max)
    }

    fn pads(&self) -> f32 {
        let pad = |opened: &Opened| match opened {
            Opened::Frame { frame, .. } => frame.pad_bottom,
            Opened::Head(_) => 0.0,
        };
        self.open.iter().map(pad).sum()
    }

    fn place(&mut self, piece: Piece) -> Option<Piece> {
        match piece {
            Piece::Gap(gap) if !self.at_top => self.gap = self.gap.max(gap),
            Piece::Gap(_) => {}
            Piece::Mark(mark) => self.page.marks.push((mark, self.y + self.gap)),
            Piece::Strip(strip) => self.strip(strip),
            Piece::Row(row) => return self.row(row),
            Piece::Open(frame) => self.open_frame(frame),
            Piece::Close => {
                if let Some(Opened::Frame { frame, top, ground }) = self.open.pop() {
                    self.y += frame.pad_bottom;
                    self.end_frame(&frame, top, ground, true);
                }
                (self.gap, self.at_top) = (0.0, false);
            }
            Piece::HeadOpen(head, repeat) => {
                let fresh = self.fresh;
                self.strip(match repeat {
                    Repeat::First => Strip::clone(&head.first),
                    Repeat::Again => head.again.silent(),
                });
                // A head alone does not count as something on the page.
                self.fresh = fresh;
                self.open.push(Opened::Head(head));
            }
            Piece::HeadClose => {
                self.open.pop();
            }
        }
        None
    }

    fn advance(&mut self, height: f32) {
        self.y += height;
        (self.gap, self.at_top) = (0.0, false);
    }

    fn strip(&mut self, strip: Strip) {
        self.y += self.gap;
        for item in strip.items {
            self.page.put(item, self.y);
        }
        self.advance(strip.height);
        self.fresh = self.fresh && strip.height == 0.0;
    }

    fn row(&mut self, row: Row) -> Option<Piece> {
        self.y += self.gap;
        let limit = self.bottom - self.pads();
        let whole = self.y + row.height <= limit + 0.01;
        if let Some(rule) = row.above {
            self.page.grounds.push(rule.at(self.y));
        }
        let (below, keep, again) = (row.below, row.keep, row.again);
        let (mut bottom, mut rest) = (self.y, Vec::new());
        let grounds: Vec<usize> = row.cells.iter().map(|_| self.page.reserve()).collect();
        let columns: Vec<(f32, f32, _)> = row.cells.iter().map(|c| (c.x, c.width, c.ground)).collect();
        for mut cell in row.cells {
            let end = if whole { f32::MAX } else { limit - cell.pad };
            let start = if self.fresh { Start::Page } else { Start::Cell };
            let reached = fill(&mut cell.pieces, self.page, self.y + cell.pad, end, start);
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

    fn open_frame(&mut self, frame: Frame) {
        self.y += self.gap;
        let ground = self.page.reserve();
        let top = self.y;
        self.advance(frame.pad_top);
        self.at_top = true;
        self.open.push(Opened::Frame { frame, top, ground });
    }

    fn end_frame(&mut self, frame: &Frame, top: f32, ground: usize, ends: bool) {
        let round = |at: bool| if at { frame.radius } else { 0.0 };
        let rect = Rect {
            x: frame.x,
            y: top,
            width: frame.width,
            height: self.y - top,
            fill: frame.fill,
            border: frame.border,
            round_top: round(!frame.continued),
            round_bottom: round(ends),
        };
        self.page.grounds[ground] = Shape::Rect(rect);
        if let Some((width, colour)) = frame.bar {
            let bar = Rect::filled(frame.x, top, width, self.y - top, colour);
            self.page.grounds.push(Shape::Rect(bar));
        }
    }

    /// Ends what is open on this page and starts it again in the queue, if anything is left.
    fn suspend(&mut self, pieces: &mut VecDeque<Piece>) {
        while let Some(opened) = self.open.pop() {
            match opened {
                Opened::Head(head) => pieces.push_front(Piece::HeadOpen(head, Repeat::Again)),
                Opened::Frame { frame, top, ground } => {
                    self.y += frame.pad_bottom;
                    self.end_frame(&frame, top, ground, false);
                    pieces.push_front(Piece::Open(Frame { continued: true, ..frame }));
                }
            }
        }
    }
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
