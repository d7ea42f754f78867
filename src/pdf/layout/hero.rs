//! The title of a document with its first words, and the contact card beside it.

use super::Typesetter;
use super::abreast::column_cell;
use super::piece::{Frame, Piece, Row};
use super::section::Look;
use super::sizes::{self, Column, GUTTER, PARAGRAPH_GAP};
use crate::document::block::{Block, Class, Section};
use crate::pdf::PdfError;
use crate::pdf::structure::NodeId;

/// The share of the contact card in the width of the page.
const CARD: f32 = 0.36;

impl Typesetter<'_> {
    /// The title with its first words at the left, its sections as a card at the right.
    pub fn hero(
        &mut self,
        section: &Section,
        node: NodeId,
        column: Column,
        out: &mut Vec<Piece>,
    ) -> Result<(), PdfError> {
        let card = (column.width * CARD).round();
        let alone = section.sections.is_empty();
        let left = if alone { column } else { column.inset(0.0, card + GUTTER * 1.4) };
        let mut title = Vec::new();
        self.heading(section, node, left, true, &mut title)?;
        self.title_blocks(&section.blocks, node, left, &mut title)?;
        let mut cells = vec![column_cell(left, title)];
        if !alone {
            let right = column.inset(column.width - card, 0.0);
            let pieces = self.contact_card(section, node, right)?;
            cells.push(column_cell(right, pieces));
        }
        out.push(Piece::Row(Row::new(cells)));
        out.push(Piece::Gap(22.0));
        Ok(())
    }

    /// The first paragraph large, the others small.
    fn title_blocks(
        &mut self,
        blocks: &[Block],
        node: NodeId,
        column: Column,
        out: &mut Vec<Piece>,
    ) -> Result<(), PdfError> {
        let quiet = Look { text: sizes::quiet(self.palette), ..self.look(Class::Hero) };
        for (at, block) in blocks.iter().enumerate() {
            match block {
                Block::Paragraph(inlines) if at == 0 => {
                    self.paragraph(inlines, node, column, sizes::lead(self.palette), out)?;
                }
                _ => self.blocks(std::slice::from_ref(block), node, column, quiet, out)?,
            }
            out.push(Piece::Gap(PARAGRAPH_GAP * 1.5));
        }
        Ok(())
    }

    fn contact_card(
        &mut self,
        section: &Section,
        node: NodeId,
        column: Column,
    ) -> Result<Vec<Piece>, PdfError> {
        let mut pieces = vec![Piece::Open(Frame {
            x: column.x,
            width: column.width,
            pad_top: 13.0,
            pad_bottom: 14.0,
            fill: Some(self.palette.brand_soft),
            border: None,
            radius: 0.0,
            bar: Some((4.0, self.palette.brand_text)),
            continued: false,
        })];
        let inner = column.inset(18.0, 14.0);
        for (at, part) in section.sections.iter().enumerate() {
            if at > 0 {
                pieces.push(Piece::Gap(10.0));
            }
            self.small_section(part, node, inner, &mut pieces)?;
        }
        pieces.push(Piece::Close);
        Ok(pieces)
    }
}
