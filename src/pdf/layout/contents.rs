//! The contents: each chapter with the page it starts on, as a link.

use super::Typesetter;
use super::abreast::column_cell;
use super::piece::{Piece, Row, Rule, Strip};
use super::sizes::{self, Column, HAIRLINE};
use crate::document::block::Target;
use crate::pdf::PdfError;
use crate::pdf::inline::Link;
use crate::pdf::page::{Item, LinkArea, LinkId, MarkId, Run, Shape};
use crate::pdf::prose::{Prose, Style, TextStyle};
use crate::pdf::structure::{NodeId, Role, SlotId, Tree};

/// Sections of level 3 are listed too while there are no more entries than this.
const FEW: usize = 30;
/// Up to this many entries stand in two columns.
const TWO_COLUMNS: usize = 40;
/// The shortest row of dots that looks like one.
const SHORTEST_LEADER: f32 = 14.0;
/// The room for a page number at the right.
pub const NUMBER: f32 = 22.0;

impl Typesetter<'_> {
    /// The node of the contents, at its place in the order of the document.
    pub fn contents_place(&mut self) -> NodeId {
        self.tree.node(Tree::ROOT, Role::Contents)
    }

    /// The contents of all sections so far.
    pub fn contents(&mut self, node: NodeId) -> Result<Vec<Piece>, PdfError> {
        let marks = self.listed();
        let column = Column::PAGE;
        let mut pieces = Vec::new();
        let rule = Rule { x: column.x, width: column.width, weight: 1.2, colour: self.palette.ink };
        let items = vec![Item::Shape(rule.at(0.0))];
        pieces.push(Piece::Strip(Strip { height: 10.0, keep: true, items, ..Strip::default() }));
        self.contents_heading(node, column, &mut pieces)?;
        if marks.len() > TWO_COLUMNS {
            for mark in marks {
                pieces.extend(self.entry(mark, node, column)?);
            }
        } else {
            let half = marks.len().div_ceil(2);
            let mut cells = Vec::new();
            for (side, marks) in marks.chunks(half.max(1)).enumerate() {
                let place = column.part(side, 2);
                let mut entries = Vec::new();
                for mark in marks {
                    entries.extend(self.entry(*mark, node, place)?);
                }
                cells.push(column_cell(place, entries));
            }
            pieces.push(Piece::Row(Row::new(cells)));
        }
        pieces.push(Piece::Gap(12.0));
        Ok(pieces)
    }

    /// The sections that the contents show: the chapters, and one level more when they are few.
    fn listed(&self) -> Vec<MarkId> {
        let up_to = |level: u8| {
            let marks = self.entries.iter().enumerate();
            marks.filter(move |(_, entry)| entry.listed && (2..=level).contains(&entry.level))
        };
        let level = if up_to(3).count() <= FEW { 3 } else { 2 };
        up_to(level).map(|(at, _)| MarkId(at)).collect()
    }

    fn contents_heading(
        &mut self,
        node: NodeId,
        column: Column,
        out: &mut Vec<Piece>,
    ) -> Result<(), PdfError> {
        let caption = self.tree.node(node, Role::Caption);
        let text = TextStyle { size: 11.0, leading: 16.0, ..sizes::caption(self.palette) };
        let style = self.style(caption, text);
        let words = self.head.chrome.contents.clone();
        for strip in self.strips(&Prose::plain(&words, style), column, false)? {
            out.push(Piece::Strip(Strip { keep: true, ..strip }));
        }
        out.push(Piece::Gap(4.0));
        Ok(())
    }

    pub fn style(&mut self, node: NodeId, text: TextStyle) -> Style {
        Style { slot: Some(self.tree.slot(node)), language: self.language, ..Style::new(text) }
    }

    /// An entry: its title, a row of dots, and the place for its page number.
    fn entry(&mut self, mark: MarkId, contents: NodeId, column: Column) -> Result<Vec<Piece>, PdfError> {
        let item = self.tree.node(contents, Role::ContentsItem);
        let reference = self.tree.node(item, Role::Reference);
        let node = self.tree.node(reference, Role::Link);
        let entry = &self.entries[mark.0];
        let (title, deeper) = (entry.title.inlines(), entry.level > 2);
        let left = column.inset(if deeper { 12.0 } else { 0.0 }, NUMBER);
        let text = self.entry_text(deeper);
        let words = self.compose(&title, node, text);
        let strips = self.leader(mark, &words, node, left, true)?;
        Ok(strips.into_iter().map(Piece::Strip).collect())
    }

    /// The words of a link to a section, a row of dots, and the place for its page number. `left`
    /// leaves room for the number; only a number that is `said` is part of the text.
    pub fn leader(
        &mut self,
        mark: MarkId,
        words: &Prose,
        node: NodeId,
        left: Column,
        said: bool,
    ) -> Result<Vec<Strip>, PdfError> {
        let entry = &self.entries[mark.0];
        let link = LinkId(self.links.len());
        let target = Target::Anchor(entry.anchor.clone());
        self.links.push(Link { target, contents: entry.title.text.clone(), node });
        self.contents_links.push((link, mark));
        let mut strips = self.strips(words, left, true)?;
        for strip in &mut strips {
            let area = LinkArea { link, x: left.x, y: 0.0, width: left.width + NUMBER, height: strip.height };
            strip.items.push(Item::Link(area));
            strip.keep = true;
        }
        if let Some(last) = strips.last_mut() {
            let slot = said.then(|| self.tree.slot(node));
            self.end_entry(last, mark, slot, left)?;
            last.keep = false;
        }
        Ok(strips)
    }

    fn entry_text(&self, deeper: bool) -> TextStyle {
        let palette = self.palette;
        let text = TextStyle { size: 9.75, leading: 16.0, ..sizes::body(palette) };
        if deeper { TextStyle { size: 9.25, leading: 14.0, colour: palette.muted, ..text } } else { text }
    }

    fn end_entry(
        &mut self,
        strip: &mut Strip,
        mark: MarkId,
        slot: Option<SlotId>,
        column: Column,
    ) -> Result<(), PdfError> {
        let right = column.x + column.width + NUMBER;
        let texts = strip.items.iter_mut().filter(|item| matches!(item, Item::Text(_)));
        let Some(Item::Text(run)) = texts.last() else {
            return Ok(());
        };
        let number = Run { x: right, slot, words: Vec::new(), ..run.clone() };
        let (y, end) = (run.y, run.x + self.run_width(&run.clone())?);
        let (x1, x2) = (end + 6.0, right - NUMBER + 4.0);
        if x2 - x1 > SHORTEST_LEADER {
            let (width, colour) = (HAIRLINE * 1.5, self.palette.rule);
            let dots = Shape::Line { x1, y1: y - 1.0, x2, y2: y - 1.0, width, colour, dotted: true };
            strip.items.push(Item::Shape(dots));
        }
        strip.items.push(Item::PageNumber(mark, number));
        Ok(())
    }
}
