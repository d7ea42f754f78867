//! Sections to passages: every text of a document with its anchor, and the marks of its template.
//!
//! A passage is what stands by itself: a heading, a paragraph, an item, a term, a detail or a cell.

use super::sentence::sentences;
use crate::document::block::{Block, Cell, Inline, Section, Table};
use crate::document::words::plain;
use crate::templates::Marks;
use std::ops::Range;

/// A text of a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passage {
    /// The section that it stands in.
    pub anchor: String,
    /// What says what it is about: the term of a detail, the head of the row of a cell; else empty.
    pub context: String,
    /// The text on one line, as a reader sees it.
    pub text: String,
    /// The marks of the template that made it: the byte in the text, and the number of the mark.
    pub(super) marks: Vec<(usize, usize)>,
}

impl Passage {
    /// The bytes of its sentences, in order.
    pub fn sentences(&self) -> Vec<Range<usize>> {
        sentences(&self.text)
    }

    /// The numbers of the marks of a part of the text: those in it, else the last before it.
    pub(super) fn marks_of(&self, part: &Range<usize>) -> Vec<usize> {
        let mut found: Vec<usize> = self
            .marks
            .iter()
            .filter(|(at, _)| *at > part.start && *at <= part.end)
            .map(|mark| mark.1)
            .collect();
        if found.is_empty() {
            found.extend(
                self.marks.iter().rev().find(|(at, _)| *at <= part.start).or(self.marks.first()).map(|m| m.1),
            );
        }
        found.dedup();
        found
    }
}

/// The passages of a section and everything under it, in reading order.
pub fn passages(section: &Section) -> Vec<Passage> {
    let mut out = Collector { anchor: &section.id, context: String::new(), out: Vec::new() };
    out.section(section);
    out.out
}

struct Collector<'a> {
    anchor: &'a str,
    context: String,
    out: Vec<Passage>,
}

impl<'a> Collector<'a> {
    fn section(&mut self, section: &'a Section) {
        let around = std::mem::replace(&mut self.anchor, &section.id);
        self.inlines(&section.heading);
        self.blocks(&section.blocks);
        section.sections.iter().for_each(|inner| self.section(inner));
        self.anchor = around;
    }

    fn blocks(&mut self, blocks: &[Block]) {
        for block in blocks {
            match block {
                Block::Paragraph(inlines) => self.inlines(inlines),
                Block::List(list) => list.items.iter().for_each(|item| self.blocks(item)),
                Block::Facts(facts) => facts.iter().for_each(|fact| {
                    self.inlines(&fact.term);
                    self.within(&fact.term, |this| this.blocks(&fact.detail));
                }),
                Block::Table(table) => self.table(table),
                Block::Callout(callout) => {
                    self.text(&callout.label);
                    self.blocks(&callout.blocks);
                }
                Block::Figure(figure) => {
                    self.text(&figure.title);
                    self.blocks(&figure.alternative);
                }
            }
        }
    }

    fn table(&mut self, table: &Table) {
        self.inlines(&table.caption);
        table.head.iter().for_each(|head| self.inlines(head));
        for row in &table.rows {
            let Some((head, cells)) = row.split_first() else { continue };
            head.lines().for_each(|line| self.inlines(line));
            let lines = cells.iter().flat_map(Cell::lines);
            self.within(&head.content, |this| lines.for_each(|line| this.inlines(line)));
        }
    }

    fn within(&mut self, context: &[Inline], visit: impl FnOnce(&mut Self)) {
        let around = std::mem::replace(&mut self.context, clean(&plain(context)).0);
        visit(self);
        self.context = around;
    }

    fn inlines(&mut self, inlines: &[Inline]) {
        self.text(&plain(inlines));
    }

    fn text(&mut self, text: &str) {
        let (text, marks) = clean(text);
        if !text.is_empty() {
            let (anchor, context) = (self.anchor.to_owned(), self.context.clone());
            self.out.push(Passage { anchor, context, text, marks });
        }
    }
}

/// A text on one line without marks, and the marks with the byte that they stood before.
fn clean(text: &str) -> (String, Vec<(usize, usize)>) {
    let (mut out, mut marks) = (String::with_capacity(text.len()), Vec::new());
    for c in text.chars() {
        if let Some(number) = Marks::number(c) {
            // A mark comes with a space of its own.
            out.truncate(out.trim_end().len());
            marks.push((out.len(), number));
        } else if !c.is_whitespace() {
            out.push(c);
        } else if !out.is_empty() && !out.ends_with(' ') {
            out.push(' ');
        }
    }
    out.truncate(out.trim_end().len());
    (out, marks)
}

#[cfg(test)]
mod tests {
    use super::clean;

    #[test]
    fn marks_leave_the_text_as_it_was() {
        let (text, marks) = clean("Wij \u{F0000} delen\u{a0} de gegevens \u{F0001}, altijd. \u{F0002}\n");
        assert_eq!(text, "Wij delen de gegevens, altijd.");
        assert_eq!(marks, [(3, 0), (21, 1), (30, 2)]);
    }
}
