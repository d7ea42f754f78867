//! Pieces onto a page: takes what fits between two heights and leaves the rest in the queue.
//!
//! When a page is full, open frames and tables are ended on it and started again at the head of the
//! queue, so that the next page needs to know nothing about this one. Rows fill their columns the
//! same way and may stay half placed. Room for the notes of a line is kept at the foot of its page.

use super::heights::{Need, need};
use super::notes;
use super::piece::{Frame, Head, Piece, Repeat, Strip};
use crate::pdf::page::{Note, Page, Rect, Shape};
use std::collections::VecDeque;
use std::sync::Arc;

/// Places pieces from `top` down to `bottom`, above the notes of the page and theirs; gives the height
/// reached.
///
/// At the start of a page the first strip is placed even if it is too tall, so that every page
/// takes something and the queue always empties.
pub fn fill(pieces: &mut VecDeque<Piece>, page: &mut Page, top: f32, bottom: f32, start: Start) -> f32 {
    fill_to(pieces, page, (top, bottom), start, Foot::Open)
}

/// The same; in a column of a row there is room for its notes already.
pub fn fill_to(
    pieces: &mut VecDeque<Piece>,
    page: &mut Page,
    (top, bottom): (f32, f32),
    start: Start,
    foot: Foot,
) -> f32 {
    let (fresh, at_top) = (start == Start::Page, start != Start::Below);
    let mut pen = Pen { page, y: top, bottom, foot, gap: 0.0, fresh, at_top, open: Vec::new() };
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

/// Whether notes still take room from above the bottom.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Foot {
    Open,
    Kept,
}

/// Where the next piece goes.
pub struct Pen<'p> {
    pub page: &'p mut Page,
    pub y: f32,
    pub bottom: f32,
    pub foot: Foot,
    pub gap: f32,
    pub fresh: bool,
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
                let Need { height, notes } = need(pieces.iter());
                self.y + gap + height <= self.limit(&notes) + 0.01
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

    pub fn pads(&self) -> f32 {
        let pad = |opened: &Opened| match opened {
            Opened::Frame { frame, .. } => frame.pad_bottom,
            Opened::Head(_) => 0.0,
        };
        self.open.iter().map(pad).sum()
    }

    /// How far pieces may reach when these notes come to those of the page.
    pub fn limit(&self, notes: &[Arc<Note>]) -> f32 {
        let foot = match self.foot {
            Foot::Open => notes::height_with(&self.page.notes, notes),
            Foot::Kept => 0.0,
        };
        self.bottom - self.pads() - foot
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

    pub fn advance(&mut self, height: f32) {
        self.y += height;
        (self.gap, self.at_top) = (0.0, false);
    }

    fn strip(&mut self, strip: Strip) {
        self.y += self.gap;
        self.page.notes.extend(strip.notes);
        for item in strip.items {
            self.page.put(item, self.y);
        }
        self.advance(strip.height);
        self.fresh = self.fresh && strip.height == 0.0;
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
