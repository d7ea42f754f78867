//! Tables: a caption, a head that comes again on each page, rows that split when they have to.

use super::Typesetter;
use super::facts::is_close;
use super::notes;
use super::paragraph::Align;
use super::piece::{self, Head, Piece, Repeat, Row, Rule, Strip};
use super::section::Look;
use super::sizes::{self, BLOCK_GAP, Column, HAIRLINE};
use crate::document::block::{Block, Cell, Inline, List, Table};
use crate::pdf::PdfError;
use crate::pdf::fonts::Face;
use crate::pdf::page::{Item, Page};
use crate::pdf::prose::TextStyle;
use crate::pdf::structure::{NodeId, Role};
use std::collections::VecDeque;
use std::sync::Arc;

/// Space around the text of a cell.
const PAD: f32 = 3.8;
const SIDE: f32 = 5.0;
/// The space above and below it where rows stand close.
const CLOSE_PAD: f32 = 3.2;

/// What all cells of a table share.
struct Frame<'t> {
    table: &'t Table,
    node: NodeId,
    column: Column,
    columns: Vec<Column>,
    /// How lists in its cells look.
    look: Look,
    /// Whether coloured cells stand apart and their words in the middle.
    heat: bool,
    /// Whether rows stand close, in small type.
    close: bool,
}

impl Typesetter<'_> {
    pub fn table(
        &mut self,
        table: &Table,
        parent: NodeId,
        column: Column,
        look: Look,
        out: &mut Vec<Piece>,
    ) -> Result<(), PdfError> {
        let node = self.tree.node(parent, Role::Table);
        out.push(Piece::Gap(BLOCK_GAP));
        self.caption(&table.caption, node, column, out)?;
        let columns = self.columns(table, column, look.heat)?;
        let frame = Frame { table, node, column, columns, look, heat: look.heat, close: is_close(look) };
        let head = self.head_strip(&frame)?;
        let head = Head { again: head.silent(), first: head };
        out.push(Piece::HeadOpen(Arc::new(head), Repeat::First));
        let last = table.rows.len().saturating_sub(1);
        for (at, row) in table.rows.iter().enumerate() {
            // No row stands alone at the foot of a page under its head, or at the top of the last.
            let keep = at < last && (at == 0 || at + 1 == last);
            out.push(Piece::Row(Row { keep, ..self.row(row, &frame)? }));
        }
        out.push(Piece::HeadClose);
        out.push(Piece::Gap(BLOCK_GAP + 4.0));
        Ok(())
    }

    fn caption(
        &mut self,
        caption: &[Inline],
        table: NodeId,
        column: Column,
        out: &mut Vec<Piece>,
    ) -> Result<(), PdfError> {
        let node = self.tree.node(table, Role::Caption);
        let prose = self.compose(caption, node, sizes::caption(self.palette));
        for strip in self.strips(&prose, column, false)? {
            out.push(Piece::Strip(Strip { keep: true, ..strip }));
        }
        out.push(Piece::Gap(3.0));
        Ok(())
    }

    /// The columns by their weights, none narrower than the longest word of its head if it can be.
    ///
    /// Those of a heat table are all as narrow as their weights say: their heads may be hyphenated.
    fn columns(&mut self, table: &Table, column: Column, heat: bool) -> Result<Vec<Column>, PdfError> {
        let head = sizes::column_head(self.palette);
        let cells = table.rows.iter().map(Vec::len);
        let count = cells.chain([table.head.len()]).max().unwrap_or(0).max(1);
        let mut least = Vec::with_capacity(count);
        for cell in &table.head {
            let words = crate::document::words::plain(cell);
            let mut widest: f32 = 0.0;
            for word in words.split_whitespace() {
                widest = widest.max(self.shaper.width(head.face, word)?);
            }
            let needed = if heat { 0.0 } else { widest * head.size + 2.0 * SIDE + 0.5 };
            least.push(needed.min(column.width / count as f32));
        }
        least.resize(count, 2.0 * SIDE);
        let mut x = column.x;
        Ok(shares(&table.weights, &least, column.width)
            .into_iter()
            .map(|width| {
                let part = Column { x, width };
                x += width;
                part
            })
            .collect())
    }

    /// The head as one strip, ruled below, that can be set again.
    fn head_strip(&mut self, frame: &Frame) -> Result<Strip, PdfError> {
        let text = match frame.heat {
            true => TextStyle { size: 7.25, face: Face::Bold, ..sizes::tight(self.palette) },
            false => sizes::column_head(self.palette),
        };
        let row = self.tree.node(frame.node, Role::Row);
        let mut columns: Vec<Vec<Strip>> = Vec::new();
        for (at, head) in frame.table.head.iter().enumerate() {
            let node = self.tree.node(row, Role::Head { column: true });
            let prose = self.compose(head, node, text);
            let align = frame.align(at);
            columns.push(self.aligned(
                &prose,
                frame.columns[at].inset(frame.side(), frame.side()),
                true,
                align,
            )?);
        }
        let tall = |strips: &Vec<Strip>| strips.iter().map(|strip| strip.height).sum::<f32>();
        let height = columns.iter().map(tall).fold(0.0, f32::max);
        let mut page = Page::default();
        for strips in columns {
            // Short heads stand at the foot of the row.
            let mut y = 2.0 + height - tall(&strips);
            for strip in strips {
                strip.items.into_iter().for_each(|item| page.put(item, y));
                y += strip.height;
            }
        }
        let height = height + 2.0 + PAD;
        if !frame.heat {
            let Column { x, width } = frame.column;
            let rule = Rule { x, width, weight: 1.1, colour: self.palette.ink };
            page.grounds.push(rule.at(height));
        }
        let grounds = page.grounds.into_iter().map(Item::Shape);
        let links = page.links.into_iter().map(Item::Link);
        let items = grounds.chain(links).chain(page.items).collect();
        Ok(Strip { height: height + 1.0, keep: true, items, ..Strip::default() })
    }

    fn row(&mut self, cells: &[Cell], frame: &Frame) -> Result<Row, PdfError> {
        let node = self.tree.node(frame.node, Role::Row);
        let mut row = Vec::with_capacity(cells.len());
        for (at, cell) in cells.iter().enumerate() {
            row.push(self.cell(cell, at, node, frame)?);
        }
        let Column { x, width } = frame.column;
        let rule = if frame.heat {
            Rule { x, width, weight: 2.0, colour: self.palette.card }
        } else {
            Rule { x, width, weight: HAIRLINE, colour: self.palette.rule }
        };
        let row = Row { below: Some(rule), ..Row::new(row) };
        let again = match cells.first() {
            Some(head) if frame.table.row_heads && !row.is_whole() => {
                let column = frame.columns[0].inset(frame.side(), frame.side());
                let text = if frame.close { sizes::close(self.palette) } else { sizes::small(self.palette) };
                self.row_again(&head.content, column, text)?
            }
            _ => None,
        };
        Ok(Row { again, ..row })
    }

    fn cell(&mut self, cell: &Cell, at: usize, row: NodeId, frame: &Frame) -> Result<piece::Cell, PdfError> {
        let is_head = at == 0 && frame.table.row_heads;
        let role = if is_head { Role::Head { column: false } } else { Role::Cell };
        let node = self.tree.node(row, role);
        let mut text = match (frame.heat, frame.close) {
            (true, _) => sizes::tight(self.palette),
            (_, true) => sizes::close(self.palette),
            _ => sizes::small(self.palette),
        };
        if is_head || (frame.heat && cell.tone.is_some()) {
            text.face = Face::Bold;
        }
        let tone = cell.tone.map(|tone| self.palette.tone(tone));
        text = TextStyle { colour: tone.map_or(text.colour, |(_, ink)| ink), ..text };
        let column = frame.columns[at];
        let inner = column.inset(frame.side(), frame.side());
        let mut pieces = VecDeque::new();
        if !cell.content.is_empty() || cell.items.is_empty() {
            let unbadged = without_badge(cell);
            let content = unbadged.as_deref().unwrap_or(&cell.content);
            let prose = self.compose_passage(content, node, text, notes::in_cell(frame.columns.len()));
            let strips = self.aligned(&prose, inner, true, frame.align(at))?;
            pieces.extend(strips.into_iter().map(Piece::Strip));
        }
        if !cell.items.is_empty() {
            let look = Look { text, readable: false, ..frame.look };
            pieces.extend(self.items_of(cell, node, inner, look)?);
        }
        // White between the grounds of neighbours.
        let gap = if frame.heat && at > 0 { 1.0 } else { 0.0 };
        Ok(piece::Cell {
            x: column.x + gap,
            width: column.width - 2.0 * gap,
            pad: if frame.close { CLOSE_PAD } else { PAD },
            ground: tone.map(|(ground, _)| ground),
            pieces,
        })
    }

    /// The list of a cell, below its text.
    fn items_of(
        &mut self,
        cell: &Cell,
        node: NodeId,
        column: Column,
        look: Look,
    ) -> Result<Vec<Piece>, PdfError> {
        let items = cell.items.iter().map(|item| vec![Block::Paragraph(item.clone())]).collect();
        let mut pieces = Vec::new();
        self.list(&List { start: None, items }, node, column, look, &mut pieces)?;
        // Its lines stand as close as those of the text above them.
        pieces.retain(|piece| !matches!(piece, Piece::Gap(_)));
        Ok(pieces)
    }
}

impl Frame<'_> {
    fn side(&self) -> f32 {
        if self.heat { 1.0 } else { SIDE }
    }

    fn align(&self, column: usize) -> Align {
        if self.heat && column > 0 { Align::Middle } else { Align::Start }
    }
}

/// A coloured cell needs no badge of the same colour: its words as they are.
fn without_badge(cell: &Cell) -> Option<Vec<Inline>> {
    cell.tone?;
    let plain = |inline: &Inline| match inline {
        Inline::Badge(_, text) => Inline::Strong(vec![Inline::Text(text.clone())]),
        other => other.clone(),
    };
    Some(cell.content.iter().map(plain).collect())
}

/// Widths by weight that add up to `total`, each at least its least.
fn shares(weights: &[f32], least: &[f32], total: f32) -> Vec<f32> {
    let sane = |at: usize| weights.get(at).copied().filter(|w| w.is_finite() && *w > 0.0).unwrap_or(1.0);
    let mut fixed: Vec<Option<f32>> = vec![None; least.len()];
    loop {
        let taken: f32 = fixed.iter().flatten().sum();
        let open = || (0..least.len()).filter(|at| fixed[*at].is_none());
        let weight: f32 = open().map(sane).sum();
        let share = |at: usize| (total - taken) * sane(at) / weight;
        match open().find(|at| share(*at) < least[*at]) {
            Some(at) => fixed[at] = Some(least[at]),
            None => return (0..least.len()).map(|at| fixed[at].unwrap_or_else(|| share(at))).collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::shares;

    #[test]
    fn widths_follow_weights_and_fill_the_table() {
        assert_eq!(shares(&[1.0, 3.0], &[0.0, 0.0], 400.0), [100.0, 300.0]);
    }

    #[test]
    fn a_narrow_column_gets_what_its_head_needs() {
        assert_eq!(shares(&[1.0, 9.0], &[80.0, 60.0], 400.0), [80.0, 320.0]);
    }

    #[test]
    fn weights_that_are_no_weights_count_as_one() {
        assert_eq!(shares(&[f32::NAN, -2.0], &[0.0, 0.0, 0.0], 300.0), [100.0, 100.0, 100.0]);
    }
}
