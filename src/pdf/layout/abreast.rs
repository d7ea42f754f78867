//! Sections whose parts stand side by side: the summary and the figures.

use super::Typesetter;
use super::piece::{Cell, Frame, Piece, Row, Rule};
use super::section::Look;
use super::sizes::{self, Column, GUTTER, HAIRLINE, PARAGRAPH_GAP};
use crate::document::block::{Block, Class, Inline, Section};
use crate::pdf::PdfError;
use crate::pdf::fonts::Face;
use crate::pdf::prose::TextStyle;
use crate::pdf::structure::{NodeId, Role};

/// The share of the narrow column beside a table in the width of the page.
const ASIDE: f32 = 0.3;

impl Typesetter<'_> {
    /// A section under a heading no larger than its text.
    pub fn small_section(
        &mut self,
        section: &Section,
        parent: NodeId,
        column: Column,
        out: &mut Vec<Piece>,
    ) -> Result<(), PdfError> {
        let node = self.tree.node(parent, Role::Section);
        let text = TextStyle { face: Face::Bold, ..sizes::small(self.palette) };
        self.heading_in(section, node, column, text, false, out)?;
        let look = Look { readable: false, ..self.look(Class::Brief) };
        self.blocks(&section.blocks, node, column, look, out)?;
        for inner in &section.sections {
            out.push(Piece::Gap(PARAGRAPH_GAP));
            self.small_section(inner, node, column, out)?;
        }
        Ok(())
    }

    /// Short questions with an answer, two abreast, a rule above each pair.
    pub fn brief(
        &mut self,
        section: &Section,
        node: NodeId,
        column: Column,
        out: &mut Vec<Piece>,
    ) -> Result<(), PdfError> {
        let look = self.look(Class::Plain);
        self.heading(section, node, column, true, out)?;
        self.blocks(&section.blocks, node, column, look, out)?;
        out.push(Piece::Gap(PARAGRAPH_GAP));
        let rule = Rule { x: column.x, width: column.width, weight: HAIRLINE, colour: self.palette.rule };
        let pairs = section.sections.chunks(2);
        let last = pairs.len().saturating_sub(1);
        for (at, pair) in pairs.enumerate() {
            let mut cells = Vec::new();
            for (side, part) in pair.iter().enumerate() {
                let half = column.part(side, 2);
                let mut pieces = Vec::new();
                self.small_section(part, node, half, &mut pieces)?;
                cells.push(Cell { pad: 8.0, ..column_cell(half, pieces) });
            }
            let below = (at == last).then_some(rule);
            out.push(Piece::Row(Row { above: Some(rule), below, ..Row::new(cells) }));
        }
        Ok(())
    }

    /// A table at the left with its heading, the subsections in a narrow column at its right.
    pub fn with_aside(
        &mut self,
        section: &Section,
        node: NodeId,
        column: Column,
        out: &mut Vec<Piece>,
    ) -> Result<(), PdfError> {
        let look = Look { text: sizes::small(self.palette), readable: false, ..self.look(section.class) };
        let narrow = (column.width * ASIDE).round();
        let left = column.inset(0.0, narrow + GUTTER);
        let right = column.inset(column.width - narrow, 0.0);
        let (mut main, mut aside) = (Vec::new(), Vec::new());
        self.heading(section, node, left, true, &mut main)?;
        self.blocks(&section.blocks, node, left, look, &mut main)?;
        for part in &section.sections {
            let node = self.tree.node(node, Role::Section);
            self.heading(part, node, right, true, &mut aside)?;
            let look = Look { readable: false, ..self.look(Class::Figures) };
            self.blocks(&part.blocks, node, right, look, &mut aside)?;
        }
        out.push(Piece::Row(Row::new(vec![column_cell(left, main), column_cell(right, aside)])));
        Ok(())
    }

    /// Headings with a number each, side by side, rules between them.
    pub fn figures(
        &mut self,
        section: &Section,
        node: NodeId,
        column: Column,
        out: &mut Vec<Piece>,
    ) -> Result<(), PdfError> {
        let look = self.look(Class::Plain);
        self.heading(section, node, column, true, out)?;
        self.blocks(&section.blocks, node, column, look, out)?;
        out.push(Piece::Gap(PARAGRAPH_GAP));
        for row in section.sections.chunks(4) {
            let mut cells = Vec::new();
            for (at, part) in row.iter().enumerate() {
                let place = column.part(at, row.len().max(2));
                let pieces = self.figure_cell(part, node, place)?;
                cells.push(column_cell(place, pieces));
            }
            out.push(Piece::Row(Row::new(cells)));
            out.push(Piece::Gap(12.0));
        }
        Ok(())
    }

    fn figure_cell(
        &mut self,
        section: &Section,
        parent: NodeId,
        column: Column,
    ) -> Result<Vec<Piece>, PdfError> {
        let mut pieces = vec![Piece::Open(Frame {
            x: column.x,
            width: column.width,
            pad_top: 7.0,
            pad_bottom: 2.0,
            fill: None,
            border: None,
            radius: 0.0,
            bar: Some((HAIRLINE, self.palette.rule)),
            continued: false,
        })];
        let inner = column.inset(12.0, 0.0);
        let node = self.tree.node(parent, Role::Section);
        let label = TextStyle { face: Face::Bold, ..sizes::quiet(self.palette) };
        self.heading_in(section, node, inner, label, false, &mut pieces)?;
        for (at, block) in section.blocks.iter().enumerate() {
            match block {
                Block::Paragraph(inlines) if at == 0 => {
                    self.number(inlines, node, inner, &mut pieces)?;
                }
                _ => {
                    let look = Look { readable: false, ..self.look(Class::Figures) };
                    self.blocks(std::slice::from_ref(block), node, inner, look, &mut pieces)?;
                }
            }
        }
        for part in &section.sections {
            self.small_section(part, node, inner, &mut pieces)?;
        }
        pieces.push(Piece::Close);
        Ok(pieces)
    }

    /// A paragraph whose strong words are set large; all of it, when it is hardly longer than a number.
    fn number(
        &mut self,
        inlines: &[Inline],
        parent: NodeId,
        column: Column,
        out: &mut Vec<Piece>,
    ) -> Result<(), PdfError> {
        let node = self.tree.node(parent, Role::Paragraph);
        let large = sizes::number(self.palette);
        let text = sizes::body(self.palette);
        let short = crate::document::words::plain(inlines).chars().count() <= 6;
        let mut prose = self.compose(inlines, node, text);
        for (_, style) in &mut prose.spans {
            if short || (style.text.face == Face::Bold && style.badge.is_none()) {
                style.text = TextStyle { colour: style.text.colour, ..large };
            }
        }
        out.extend(self.strips(&prose, column, false)?.into_iter().map(Piece::Strip));
        Ok(())
    }
}

/// Pieces as a cell of a row.
pub fn column_cell(column: Column, pieces: Vec<Piece>) -> Cell {
    Cell { x: column.x, width: column.width, pieces: pieces.into(), ..Cell::default() }
}
