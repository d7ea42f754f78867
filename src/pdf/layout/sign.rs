//! Lines to sign on: who signs below each, three side by side.

use super::Typesetter;
use super::abreast::column_cell;
use super::piece::{Cell, Piece, Row, Rule, Strip};
use super::section::Look;
use super::sizes::Column;
use crate::document::block::{Block, Class, Fact, Section};
use crate::pdf::PdfError;
use crate::pdf::page::Item;
use crate::pdf::structure::{NodeId, Numbering, Role};

/// The room above a line to write in, and the most lines side by side.
const ROOM: f32 = 46.0;
const ABREAST: usize = 3;

impl Typesetter<'_> {
    /// Each subsection, and each fact, is a line to sign on.
    pub fn sign(
        &mut self,
        section: &Section,
        node: NodeId,
        column: Column,
        out: &mut Vec<Piece>,
    ) -> Result<(), PdfError> {
        let look = self.look(Class::Plain);
        self.heading(section, node, column, true, out)?;
        for block in &section.blocks {
            match block {
                Block::Facts(facts) => self.signers(facts, node, column, out)?,
                other => self.blocks(std::slice::from_ref(other), node, column, look, out)?,
            }
        }
        for row in section.sections.chunks(ABREAST) {
            let mut cells = Vec::new();
            for (at, part) in row.iter().enumerate() {
                let place = column.part(at, ABREAST);
                let mut pieces = vec![self.line_to_sign_on(place)];
                self.small_section(part, node, place, &mut pieces)?;
                cells.push(column_cell(place, pieces));
            }
            out.push(Piece::Row(Row::new(cells)));
        }
        Ok(())
    }

    fn signers(
        &mut self,
        facts: &[Fact],
        parent: NodeId,
        column: Column,
        out: &mut Vec<Piece>,
    ) -> Result<(), PdfError> {
        let list = self.tree.node(parent, Role::List(Numbering::None));
        for row in facts.chunks(ABREAST) {
            let mut cells = Vec::new();
            for (at, fact) in row.iter().enumerate() {
                cells.push(self.signer(fact, list, column.part(at, ABREAST))?);
            }
            out.push(Piece::Row(Row::new(cells)));
        }
        Ok(())
    }

    fn signer(&mut self, fact: &Fact, list: NodeId, place: Column) -> Result<Cell, PdfError> {
        let look = Look { readable: false, ..self.look(Class::Sign) };
        let mut pieces = vec![self.line_to_sign_on(place)];
        pieces.extend(self.term_and_detail(fact, list, place, look)?);
        Ok(column_cell(place, pieces))
    }

    fn line_to_sign_on(&self, column: Column) -> Piece {
        let rule = Rule { x: column.x, width: column.width, weight: 1.0, colour: self.palette.ink };
        let items = vec![Item::Shape(rule.at(ROOM))];
        Piece::Strip(Strip { height: ROOM + 5.0, keep: true, items, ..Strip::default() })
    }
}
