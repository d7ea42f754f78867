//! A section: its heading and blocks, in the layout of its class.

use super::heights::{keep_ends, keep_together, need, with_notes};
use super::piece::{Piece, Rule, Strip, open_head};
use super::sizes::{self, AFTER_AGAIN, Column};
use super::{Entry, Typesetter};
use crate::document::block::{Block, Class, Inline, Section};
use crate::document::words;
use crate::pdf::PdfError;
use crate::pdf::fonts::Face;
use crate::pdf::page::{Item, MarkId};
use crate::pdf::prose::{Prose, Style, TextStyle};
use crate::pdf::structure::{NodeId, Role};
use crate::pdf::title::Title;
use std::sync::Arc;

/// What of a sheet stands at least at the top of its last page.
const LAST_PART: f32 = 60.0;
/// The tallest head of a row that comes again.
const TALLEST_AGAIN: f32 = 110.0;

/// How the blocks of a section look.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Look {
    pub text: TextStyle,
    /// How its facts stand.
    pub facts: Facts,
    /// Whether running text keeps to a comfortable length of line.
    pub readable: bool,
    /// The space between its blocks.
    pub gap: f32,
    /// Whether coloured cells of its tables stand apart.
    pub heat: bool,
}

/// How facts stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Facts {
    /// Two facts abreast, each term above its detail.
    Abreast,
    /// Terms in a column at the left, details beside them, a rule between facts.
    Ruled,
    /// The same without rules.
    Beside,
    /// The same as ruled, small and close: a whole sheet goes on a page.
    Close,
    /// The same without rules.
    Entry,
    /// A word at the left, links in two columns beside it, each with the page that it leads to.
    Index,
}

impl Typesetter<'_> {
    /// A section with everything under it.
    pub fn section(
        &mut self,
        section: &Section,
        parent: NodeId,
        column: Column,
        out: &mut Vec<Piece>,
    ) -> Result<(), PdfError> {
        let node = self.tree.node(parent, Role::Section);
        match section.class {
            Class::Hero => self.hero(section, node, column, out),
            Class::Brief => self.brief(section, node, column, out),
            Class::Figures => self.figures(section, node, column, out),
            Class::Sign => self.sign(section, node, column, out),
            Class::Card | Class::Goal | Class::Finding | Class::Verdict => {
                self.card(section, node, column, out)
            }
            Class::Heat if !section.sections.is_empty() => self.with_aside(section, node, column, out),
            Class::Sheet | Class::Entry => self.sheet(section, node, column, out),
            Class::Plain | Class::Cards | Class::Index | Class::Heat => {
                self.open_section(section, node, column, out)
            }
        }
    }

    /// A sheet that fits on a page is not torn over two: it can be taken out by itself. Nor is a
    /// small entry.
    fn sheet(
        &mut self,
        section: &Section,
        node: NodeId,
        column: Column,
        out: &mut Vec<Piece>,
    ) -> Result<(), PdfError> {
        let start = out.len();
        self.open_section(section, node, column, out)?;
        let whole = sizes::BOTTOM - sizes::TOP;
        if section.class == Class::Sheet && !self.in_sheet && with_notes(&out[start..]) > whole {
            self.repeat_heading(section, column, start, out)?;
        }
        let pieces = &mut out[start..];
        if section.class == Class::Entry {
            keep_together(pieces, whole * 0.4);
        } else if with_notes(pieces) <= whole {
            keep_together(pieces, whole);
        } else {
            // A longer one starts on a page of its own, and does not end with a row alone on another.
            let room = |end: &usize| with_notes(&pieces[..*end]) <= whole * 0.8;
            let end = (1..pieces.len()).take_while(room).last().unwrap_or_default();
            keep_together(&mut pieces[..end], whole);
            keep_ends(pieces, 0.0, LAST_PART);
        }
        Ok(())
    }

    /// Has the heading of what starts at a place come again on each page that it continues on.
    fn repeat_heading(
        &mut self,
        section: &Section,
        column: Column,
        start: usize,
        out: &mut Vec<Piece>,
    ) -> Result<(), PdfError> {
        let is_heading = |piece: &Piece| matches!(piece, Piece::Strip(_) | Piece::Mark(_));
        // The space above it, then the rule and the lines of the heading.
        let above = out[start..].iter().take_while(|piece| !is_heading(piece)).count();
        let lines = out[start + above..].iter().take_while(|piece| is_heading(piece)).count();
        let content = out.split_off(start + above + lines);
        let mut again = self.again(&section.heading, column, sizes::small(self.palette))?;
        again.height += AFTER_AGAIN;
        open_head(out, start, again);
        out.extend(content);
        out.push(Piece::HeadClose);
        Ok(())
    }

    /// The words of a head where it comes again, quiet and for the eye only.
    pub fn again(&mut self, words: &[Inline], column: Column, text: TextStyle) -> Result<Strip, PdfError> {
        let words = self.head.chrome.continued.replace("{title}", &Title::of(words).text);
        let text = TextStyle { face: Face::Bold, colour: self.palette.muted, ..text };
        let style = Style { language: self.language, ..Style::new(text) };
        Ok(Strip::stacked(self.strips(&Prose::plain(&words, style), column, true)?))
    }

    /// The same for the first column of a row, unless it would fill much of each page that the row
    /// continues on.
    pub fn row_again(
        &mut self,
        words: &[Inline],
        column: Column,
        text: TextStyle,
    ) -> Result<Option<Arc<Strip>>, PdfError> {
        let again = self.again(words, column, text)?;
        Ok((again.height <= TALLEST_AGAIN).then(|| Arc::new(again)))
    }

    fn open_section(
        &mut self,
        section: &Section,
        node: NodeId,
        column: Column,
        out: &mut Vec<Piece>,
    ) -> Result<(), PdfError> {
        let look = self.look(section.class);
        self.heading(section, node, column, true, out)?;
        self.blocks(&section.blocks, node, column, look, out)?;
        let outer = self.in_sheet;
        self.in_sheet |= section.class == Class::Sheet;
        for (at, inner) in section.sections.iter().enumerate() {
            let start = out.len();
            self.section(inner, node, column, out)?;
            if at == 0 {
                keep_with_next(out, start);
            }
        }
        self.in_sheet = outer;
        Ok(())
    }

    /// How the blocks of a class look.
    pub fn look(&self, class: Class) -> Look {
        let body = sizes::body(self.palette);
        let small = sizes::small(self.palette);
        let (text, facts) = match class {
            Class::Card => (body, Facts::Abreast),
            // Many follow each other: small, so that more of them come whole on a page.
            Class::Goal => (small, Facts::Abreast),
            Class::Finding => (small, Facts::Beside),
            Class::Plain | Class::Cards | Class::Heat => (body, Facts::Ruled),
            Class::Sheet => (body, Facts::Close),
            Class::Entry => (body, Facts::Entry),
            Class::Index => (body, Facts::Index),
            Class::Hero | Class::Brief | Class::Figures | Class::Sign => (small, Facts::Beside),
            Class::Verdict => (TextStyle { size: 10.5, leading: 15.0, ..body }, Facts::Beside),
        };
        let readable = class != Class::Verdict;
        Look { text, facts, readable, gap: sizes::PARAGRAPH_GAP, heat: class == Class::Heat }
    }

    /// The heading of a section in the style of its level.
    pub fn heading(
        &mut self,
        section: &Section,
        node: NodeId,
        column: Column,
        listed: bool,
        out: &mut Vec<Piece>,
    ) -> Result<(), PdfError> {
        let level = match section.class {
            // Its numbers are large enough.
            Class::Figures => section.level.max(4),
            // With a column beside it, it is one of the parts of a page.
            Class::Heat if !section.sections.is_empty() => section.level.max(3),
            _ if self.in_sheet => section.level.max(4),
            _ => section.level,
        };
        let (text, above, below) = match section.class {
            Class::Entry if level == 3 => sizes::entry_heading(self.palette),
            _ => sizes::heading(level, self.palette),
        };
        out.push(Piece::Gap(above));
        if section.class == Class::Sheet && !self.in_sheet {
            let rule = Rule { x: column.x, width: column.width, weight: 1.6, colour: self.palette.brand };
            let items = vec![Item::Shape(rule.at(0.0))];
            out.push(Piece::Strip(Strip { height: 8.0, keep: true, items, ..Strip::default() }));
        }
        self.heading_in(section, node, column, text, listed, out)?;
        out.push(Piece::Gap(below));
        Ok(())
    }

    /// The heading of a section in a style of its own, kept with what follows.
    pub fn heading_in(
        &mut self,
        section: &Section,
        node: NodeId,
        column: Column,
        text: TextStyle,
        listed: bool,
        out: &mut Vec<Piece>,
    ) -> Result<(), PdfError> {
        out.push(Piece::Mark(self.mark(section, listed)?));
        let heading = self.tree.node(node, Role::Heading(section.level));
        let prose = self.compose(&section.heading, heading, text);
        let strips = self.balanced(&prose, column)?;
        out.extend(strips.into_iter().map(|strip| Piece::Strip(Strip { keep: true, ..strip })));
        Ok(())
    }

    fn mark(&mut self, section: &Section, listed: bool) -> Result<MarkId, PdfError> {
        let mark = MarkId(self.entries.len());
        if self.anchors.insert(section.id.clone(), mark).is_some() {
            return Err(PdfError::AnchorTwice(section.id.clone()));
        }
        self.entries.push(Entry {
            level: section.level,
            anchor: section.id.clone(),
            title: Title::of(&section.heading),
            listed,
            page: 0,
            y: 0.0,
        });
        Ok(mark)
    }

    /// Blocks under each other.
    pub fn blocks(
        &mut self,
        blocks: &[Block],
        parent: NodeId,
        column: Column,
        look: Look,
        out: &mut Vec<Piece>,
    ) -> Result<(), PdfError> {
        for (at, block) in blocks.iter().enumerate() {
            if at > 0 {
                out.push(Piece::Gap(look.gap));
            }
            self.block(block, parent, column, look, out)?;
            if introduces(block, blocks.get(at + 1))
                && let Some(Piece::Strip(last)) = out.last_mut()
            {
                last.keep = true;
            }
        }
        Ok(())
    }

    /// One block.
    pub fn block(
        &mut self,
        block: &Block,
        parent: NodeId,
        column: Column,
        look: Look,
        out: &mut Vec<Piece>,
    ) -> Result<(), PdfError> {
        let running = if look.readable { column.readable() } else { column };
        match block {
            Block::Paragraph(inlines) => self.paragraph(inlines, parent, running, look.text, out),
            Block::List(list) => self.list(list, parent, running, look, out),
            Block::Facts(facts) => self.facts(facts, parent, column, look, out),
            Block::Table(table) => self.table(table, parent, column, look, out),
            Block::Callout(callout) => self.callout(callout, parent, column, look, out),
            Block::Figure(figure) => self.figure(figure, parent, column, look, out),
        }
    }
}

/// Keeps the last line before `start` with what stands there, where a page has room for both: words
/// that open a chapter are not left behind by its first part.
pub(super) fn keep_with_next(pieces: &mut [Piece], start: usize) {
    let last = pieces[..start].iter().rposition(|piece| !matches!(piece, Piece::Gap(_) | Piece::Mark(_)));
    let fits = need(pieces[start..].iter()).whole() <= (sizes::BOTTOM - sizes::TOP) * 0.85;
    if let Some(Piece::Strip(strip)) = last.map(|last| &mut pieces[last]) {
        strip.keep |= fits;
    }
}

/// Whether a paragraph belongs with what follows: it ends in a colon, or a table or facts come next.
fn introduces(block: &Block, next: Option<&Block>) -> bool {
    match (block, next) {
        (Block::Paragraph(_), Some(Block::Table(_) | Block::Facts(_))) => true,
        (Block::Paragraph(inlines), Some(_)) => words::sentences(inlines).trim_end().ends_with(':'),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(height: f32, keep: bool) -> Piece {
        Piece::Strip(Strip { height, keep, ..Strip::default() })
    }

    #[test]
    fn an_opening_stays_with_a_part_that_a_page_has_room_for() {
        let kept = |part: f32| {
            let mut pieces = [line(22.0, true), line(29.0, false), Piece::Gap(18.0), line(part, false)];
            keep_with_next(&mut pieces, 2);
            matches!(&pieces[1], Piece::Strip(strip) if strip.keep)
        };
        assert!(kept(400.0));
        assert!(!kept(690.0));
    }
}
