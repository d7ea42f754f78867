//! Prose into strips, one a line, with the items of each line in place.
//!
//! The first two and the last two lines of a paragraph stay together.

use super::Typesetter;
use super::notes;
use super::piece::{Piece, Strip};
use super::sizes::{Column, HAIRLINE, tint};
use crate::document::block::Inline;
use crate::pdf::PdfError;
use crate::pdf::fragments::BADGE_PAD;
use crate::pdf::lines::{self, Line, Measure};
use crate::pdf::page::{Item, LinkArea, Note, Rect, Run, Shape, Word};
use crate::pdf::prose::{Prose, Style, TextStyle};
use crate::pdf::structure::{NodeId, Role};
use std::sync::Arc;

/// How the lines of a paragraph stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Align {
    Start,
    Middle,
}

impl Typesetter<'_> {
    /// A paragraph in a column.
    pub fn paragraph(
        &mut self,
        inlines: &[Inline],
        parent: NodeId,
        column: Column,
        text: TextStyle,
        out: &mut Vec<Piece>,
    ) -> Result<(), PdfError> {
        let node = self.tree.node(parent, Role::Paragraph);
        let prose = self.compose_passage(inlines, node, text, notes::IN_PASSAGE);
        out.extend(self.strips(&prose, column, true)?.into_iter().map(Piece::Strip));
        Ok(())
    }

    /// Prose as strips in a column.
    pub fn strips(&mut self, prose: &Prose, column: Column, hyphenate: bool) -> Result<Vec<Strip>, PdfError> {
        self.aligned(prose, column, hyphenate, Align::Start)
    }

    /// Prose as strips with lines of about one length: a heading with a word alone on its last line
    /// looks like an accident.
    pub fn balanced(&mut self, prose: &Prose, column: Column) -> Result<Vec<Strip>, PdfError> {
        let mut best = self.strips(prose, column, false)?;
        let step = column.width / 24.0;
        let mut narrower = column;
        while best.len() > 1 && narrower.width > column.width * 0.55 {
            narrower.width -= step;
            let tried = self.strips(prose, narrower, false)?;
            if tried.len() > best.len() {
                break;
            }
            best = tried;
        }
        Ok(best)
    }

    /// Prose as strips in a column, its lines at the start or in the middle.
    pub fn aligned(
        &mut self,
        prose: &Prose,
        column: Column,
        hyphenate: bool,
        align: Align,
    ) -> Result<Vec<Strip>, PdfError> {
        let lines = lines::lines(prose, Measure { width: column.width, hyphenate }, &mut self.shaper)?;
        let count = lines.len();
        let mut strips = Vec::with_capacity(count);
        for (at, line) in lines.into_iter().enumerate() {
            let x = match align {
                Align::Start => column.x,
                Align::Middle => column.x + (column.width - line.width) / 2.0,
            };
            let keep = at + 1 < count && (at == 0 || at + 2 == count);
            let notes = self.notes_of(&line, prose)?;
            strips.push(Strip { height: line.leading(), keep, items: self.items(line, x)?, notes });
        }
        Ok(strips)
    }

    /// The notes whose numbers stand in a line.
    fn notes_of(&mut self, line: &Line, prose: &Prose) -> Result<Vec<Arc<Note>>, PdfError> {
        let here = line.parts.iter().filter_map(|(_, part)| part.style.note);
        here.map(|note| self.note(&prose.notes[note])).collect()
    }

    /// The items of a line: a run for each stretch of one style, with its ground and its link.
    fn items(&mut self, line: Line, left: f32) -> Result<Vec<Item>, PdfError> {
        let (baseline, hyphen) = (line.baseline(), line.hyphen);
        let mut items = Vec::new();
        let mut open: Option<(Style, Run)> = None;
        for (x, part) in line.parts {
            if open.as_ref().is_none_or(|(style, _)| !style.looks_like(&part.style)) {
                self.close_run(open.take(), &mut items)?;
                let text = part.style.text;
                let run = Run {
                    x: left + x + part.before,
                    y: baseline - raise(&part.style),
                    face: text.face,
                    size: text.size,
                    colour: text.colour,
                    slot: part.style.slot,
                    words: Vec::new(),
                    hyphen: false,
                    said: None,
                };
                open = Some((part.style, run));
            }
            if let Some((_, run)) = &mut open {
                run.words.push(Word { shaped: part.shaped, space: part.space });
            }
        }
        if let (true, Some((_, run))) = (hyphen, &mut open) {
            run.words.push(Word { shaped: self.shaper.shape(run.face, "-")?, space: false });
            run.hyphen = true;
        }
        self.close_run(open, &mut items)?;
        Ok(items)
    }

    fn close_run(&mut self, open: Option<(Style, Run)>, items: &mut Vec<Item>) -> Result<(), PdfError> {
        let Some((style, run)) = open else { return Ok(()) };
        let width = self.run_width(&run)?;
        let Run { x, y, size, .. } = run;
        if let Some(tone) = style.badge {
            let pad = BADGE_PAD * size;
            let (ground, _) = self.palette.tone(tone);
            let rect = Rect {
                round_top: 2.5,
                round_bottom: 2.5,
                ..Rect::filled(x - pad, y - size * 0.97, width + 2.0 * pad, size * 1.32, ground)
            };
            items.push(Item::Shape(Shape::Rect(rect)));
        }
        if let Some(link) = style.link {
            let line = Shape::Line {
                x1: x,
                y1: y + size * 0.16,
                x2: x + width,
                y2: y + size * 0.16,
                width: HAIRLINE,
                colour: tint(run.colour, 0.6),
                dotted: false,
            };
            items.push(Item::Shape(line));
            let area = LinkArea { link, x, y: y - size * 0.9, width, height: size * 1.2 };
            items.push(Item::Link(area));
        }
        items.push(Item::Text(run));
        Ok(())
    }

    /// The width of a run in points, without a space at its end.
    pub fn run_width(&mut self, run: &Run) -> Result<f32, PdfError> {
        let space = self.shaper.width(run.face, " ")?;
        let last = run.words.len().saturating_sub(1);
        let width = |(at, word): (usize, &Word)| {
            word.shaped.width + if word.space && at < last { space } else { 0.0 }
        };
        Ok(run.words.iter().enumerate().map(width).sum::<f32>() * run.size)
    }
}

/// How far text stands above its line: the number of a note about as high as a capital.
fn raise(style: &Style) -> f32 {
    if style.note.is_some() { style.text.size * 0.48 } else { 0.0 }
}
