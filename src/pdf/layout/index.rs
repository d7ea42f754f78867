//! An index: words at the left, links to sheets in two columns beside them, each with its page.

use super::Typesetter;
use super::contents::NUMBER;
use super::piece::{Cell, Piece, Row, Rule, Strip};
use super::section::Look;
use super::sizes::{self, Column, GUTTER, HAIRLINE};
use crate::document::block::{Block, Fact, Inline, Link, Target};
use crate::pdf::PdfError;
use crate::pdf::structure::{NodeId, Role};

/// The width of the words.
const WORDS: f32 = 118.0;
/// The space above and below a word.
const PAD: f32 = 2.2;

impl Typesetter<'_> {
    pub fn index(
        &mut self,
        facts: &[Fact],
        list: NodeId,
        column: Column,
        look: Look,
        out: &mut Vec<Piece>,
    ) -> Result<(), PdfError> {
        let words = Column { width: WORDS, ..column };
        let room = column.inset(WORDS + GUTTER * 0.75, 0.0);
        let rule = Rule { x: column.x, width: column.width, weight: HAIRLINE, colour: self.palette.rule };
        for (at, fact) in facts.iter().enumerate() {
            let item = self.tree.node(list, Role::Item);
            let cell = |at: Column, pieces: Vec<Piece>| Cell {
                x: at.x,
                width: at.width,
                pad: PAD,
                pieces: pieces.into(),
                ..Cell::default()
            };
            let mut cells = vec![cell(words, self.term(fact, item, words, look, false)?)];
            let body = self.tree.node(item, Role::Body);
            let half = fact.detail.len().div_ceil(2).max(1);
            for (side, details) in fact.detail.chunks(half).enumerate() {
                let place = room.part(side, 2);
                let mut pieces = Vec::new();
                for detail in details {
                    self.place(detail, body, place, look, &mut pieces)?;
                }
                cells.push(cell(place, pieces));
            }
            let above = (at == 0).then_some(rule);
            out.push(Piece::Row(Row { above, below: Some(rule), ..Row::new(cells) }));
        }
        Ok(())
    }

    /// A link into the document with its page; anything else as it is.
    fn place(
        &mut self,
        detail: &Block,
        body: NodeId,
        column: Column,
        look: Look,
        out: &mut Vec<Piece>,
    ) -> Result<(), PdfError> {
        if let Block::Paragraph(inlines) = detail
            && let [Inline::Link(Link { target: Target::Anchor(anchor), content })] = inlines.as_slice()
            && let Some(mark) = self.anchors.get(anchor).copied()
        {
            let paragraph = self.tree.node(body, Role::Paragraph);
            let node = self.tree.node(paragraph, Role::Link);
            let prose = self.compose(content, node, sizes::close(self.palette));
            let strips: Vec<Strip> = self.leader(mark, &prose, node, column.inset(0.0, NUMBER), false)?;
            out.extend(strips.into_iter().map(Piece::Strip));
            return Ok(());
        }
        self.block(detail, body, column, look, out)
    }
}
