//! Facts: terms with their details, two abreast or a column of terms beside a column of details.

use super::Typesetter;
use super::heights::natural;
use super::piece::{Cell, Piece, Row, Rule, Strip, WHOLE_ROW, open_head};
use super::section::{Facts, Look};
use super::sizes::{self, Column, GUTTER, HAIRLINE};
use crate::document::block::{Block, Fact, Inline};
use crate::document::words;
use crate::pdf::PdfError;
use crate::pdf::page::Item;
use crate::pdf::structure::{NodeId, Numbering, Role};

/// The width of the column of terms.
const TERMS: f32 = 150.0;
/// The same where facts stand close.
const CLOSE_TERMS: f32 = 124.0;
/// The space between the values of a detail.
const VALUE_GAP: f32 = 1.5;

impl Typesetter<'_> {
    pub fn facts(
        &mut self,
        facts: &[Fact],
        parent: NodeId,
        column: Column,
        look: Look,
        out: &mut Vec<Piece>,
    ) -> Result<(), PdfError> {
        let list = self.tree.node(parent, Role::List(Numbering::None));
        let text = if is_close(look) { sizes::close(self.palette) } else { sizes::small(self.palette) };
        let look = Look { text, readable: false, gap: VALUE_GAP, ..look };
        // In half a page, terms beside details would leave neither room.
        match look.facts {
            Facts::Abreast if column.width > 300.0 => self.abreast(facts, list, column, look, out),
            Facts::Index => self.index(facts, list, column, look, out),
            _ if column.width < 260.0 && !self.on_a_line(facts, column)? => {
                self.stacked(facts, list, column, look, out)
            }
            _ => self.beside(facts, list, column, look, out),
        }
    }

    fn abreast(
        &mut self,
        facts: &[Fact],
        list: NodeId,
        column: Column,
        look: Look,
        out: &mut Vec<Piece>,
    ) -> Result<(), PdfError> {
        if out.last().is_some_and(|piece| !matches!(piece, Piece::Open(_))) {
            let rule = Rule { x: column.x, width: column.width, weight: HAIRLINE, colour: self.palette.rule };
            let items = vec![Item::Shape(rule.at(1.5))];
            out.push(Piece::Strip(Strip { height: 7.0, keep: true, items, ..Strip::default() }));
        }
        for (at, pair) in facts.chunks(2).enumerate() {
            if at > 0 {
                out.push(Piece::Gap(sizes::PARAGRAPH_GAP - 2.0));
            }
            let mut cells = Vec::new();
            for (side, fact) in pair.iter().enumerate() {
                let part = column.part(side, 2);
                let pieces = self.term_and_detail(fact, list, part, look)?;
                cells.push(Cell { x: part.x, width: part.width, pieces: pieces.into(), ..Cell::default() });
            }
            out.push(Piece::Row(Row::new(cells)));
        }
        Ok(())
    }

    fn stacked(
        &mut self,
        facts: &[Fact],
        list: NodeId,
        column: Column,
        look: Look,
        out: &mut Vec<Piece>,
    ) -> Result<(), PdfError> {
        for (at, fact) in facts.iter().enumerate() {
            if at > 0 {
                out.push(Piece::Gap(sizes::PARAGRAPH_GAP * 0.75));
            }
            out.extend(self.term_and_detail(fact, list, column, look)?);
        }
        Ok(())
    }

    /// A term above its detail.
    pub fn term_and_detail(
        &mut self,
        fact: &Fact,
        list: NodeId,
        column: Column,
        look: Look,
    ) -> Result<Vec<Piece>, PdfError> {
        let item = self.tree.node(list, Role::Item);
        let mut pieces = self.term(fact, item, column, look, true)?;
        let body = self.tree.node(item, Role::Body);
        let terms = pieces.len();
        self.blocks(&fact.detail, body, column, look, &mut pieces)?;
        if natural(pieces.iter()) > WHOLE_ROW {
            let again = self.again(&fact.term, column, look.text)?;
            let detail = pieces.split_off(terms);
            open_head(&mut pieces, 0, again);
            pieces.extend(detail);
            pieces.push(Piece::HeadClose);
        }
        Ok(pieces)
    }

    fn beside(
        &mut self,
        facts: &[Fact],
        list: NodeId,
        column: Column,
        look: Look,
        out: &mut Vec<Piece>,
    ) -> Result<(), PdfError> {
        let ruled = matches!(look.facts, Facts::Ruled | Facts::Close);
        // Rows under rules line up over the whole document; others only with each other.
        let width = match look.facts {
            Facts::Ruled => TERMS,
            Facts::Close | Facts::Entry => CLOSE_TERMS,
            _ => self.widest_term(facts)?.min(TERMS),
        };
        let pad = match look.facts {
            Facts::Ruled => 3.5,
            Facts::Close => 2.2,
            Facts::Entry => 1.0,
            _ => 1.5,
        };
        let terms = Column { width, ..column };
        let details = column.inset(width + GUTTER * 0.75, 0.0);
        let rule = Rule { x: column.x, width: column.width, weight: HAIRLINE, colour: self.palette.rule };
        for (at, fact) in facts.iter().enumerate() {
            let item = self.tree.node(list, Role::Item);
            let term = self.term(fact, item, terms, look, false)?;
            let body = self.tree.node(item, Role::Body);
            let mut detail = Vec::new();
            self.blocks(&fact.detail, body, details, look, &mut detail)?;
            let cell = |at: Column, pieces: Vec<Piece>| Cell {
                x: at.x,
                width: at.width,
                pad,
                pieces: pieces.into(),
                ..Cell::default()
            };
            let row = Row::new(vec![cell(terms, term), cell(details, detail)]);
            let above = (ruled && at == 0).then_some(rule);
            let again = match row.is_whole() {
                false => self.row_again(&fact.term, terms, look.text)?,
                true => None,
            };
            out.push(Piece::Row(Row { above, below: ruled.then_some(rule), again, ..row }));
        }
        Ok(())
    }

    /// Whether every detail fits beside the widest term, on a line or two of whole words.
    fn on_a_line(&mut self, facts: &[Fact], column: Column) -> Result<bool, PdfError> {
        let room = column.width - self.widest_term(facts)?.min(TERMS) - GUTTER * 0.75;
        let text = sizes::small(self.palette);
        for fact in facts {
            let [Block::Paragraph(inlines)] = fact.detail.as_slice() else { return Ok(false) };
            // Code is wider than text.
            let wide = if inlines.iter().any(|inline| matches!(inline, Inline::Code(_))) { 1.3 } else { 1.0 };
            let mut total = 0.0;
            for word in words::sentences(inlines).split_whitespace() {
                let width = self.shaper.width(text.face, word)? * text.size * wide;
                total += width + 3.0;
                if width > room || total > 1.8 * room {
                    return Ok(false);
                }
            }
        }
        Ok(true)
    }

    fn widest_term(&mut self, facts: &[Fact]) -> Result<f32, PdfError> {
        let text = sizes::term(self.palette);
        let mut widest: f32 = 0.0;
        for fact in facts {
            let term = words::plain(&fact.term);
            widest = widest.max(self.shaper.width(text.face, term.trim())? * text.size);
        }
        Ok(widest + 1.0)
    }

    pub fn term(
        &mut self,
        fact: &Fact,
        item: NodeId,
        column: Column,
        look: Look,
        keep: bool,
    ) -> Result<Vec<Piece>, PdfError> {
        let label = self.tree.node(item, Role::Label);
        let text = if is_close(look) { sizes::close_term(self.palette) } else { sizes::term(self.palette) };
        let prose = self.compose(&fact.term, label, text);
        let mut strips = self.strips(&prose, column, true)?;
        strips.iter_mut().for_each(|strip| strip.keep |= keep);
        Ok(strips.into_iter().map(Piece::Strip).collect())
    }
}

/// Whether facts and tables stand close.
pub fn is_close(look: Look) -> bool {
    matches!(look.facts, Facts::Close | Facts::Entry | Facts::Index)
}
