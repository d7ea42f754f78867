//! Paragraphs, lists, facts and callouts as markup. Tables and figures have files of their own.

use super::HtmlError;
use super::markup::Markup;
use crate::document::block::{Block, Callout, CalloutKind, Fact, Inline, List, Tone};

impl Markup {
    /// Appends blocks, each ending with a line break.
    pub fn blocks(&mut self, blocks: &[Block]) -> Result<(), HtmlError> {
        blocks.iter().try_for_each(|block| self.block(block))
    }

    fn block(&mut self, block: &Block) -> Result<(), HtmlError> {
        match block {
            Block::Paragraph(inlines) => self.line("p", inlines),
            Block::List(list) => self.list(list),
            Block::Facts(facts) => self.facts(facts),
            Block::Table(table) => self.table(table),
            Block::Callout(callout) => self.callout(callout),
            Block::Figure(figure) => self.figure(figure),
        }
    }

    /// Appends an element that holds inlines, on a line.
    pub fn line(&mut self, tag: &str, inlines: &[Inline]) -> Result<(), HtmlError> {
        self.put(format_args!("<{tag}>"));
        self.inlines(inlines)?;
        self.put(format_args!("</{tag}>\n"));
        Ok(())
    }

    /// Appends an element that holds blocks; a lone paragraph needs no element of its own.
    fn holder(&mut self, tag: &str, blocks: &[Block]) -> Result<(), HtmlError> {
        if let [Block::Paragraph(inlines)] = blocks {
            return self.line(tag, inlines);
        }
        self.put(format_args!("<{tag}>\n"));
        self.blocks(blocks)?;
        self.put(format_args!("</{tag}>\n"));
        Ok(())
    }

    fn list(&mut self, list: &List) -> Result<(), HtmlError> {
        match list.start {
            None => self.raw("<ul>\n"),
            Some(1) => self.raw("<ol>\n"),
            Some(start) => self.put(format_args!("<ol start=\"{start}\">\n")),
        }
        list.items.iter().try_for_each(|item| self.holder("li", item))?;
        self.raw(if list.start.is_some() { "</ol>\n" } else { "</ul>\n" });
        Ok(())
    }

    fn facts(&mut self, facts: &[Fact]) -> Result<(), HtmlError> {
        self.raw("<dl>\n");
        for fact in facts {
            self.raw("<div>\n");
            self.line("dt", &fact.term)?;
            self.holder("dd", &fact.detail)?;
            self.raw("</div>\n");
        }
        self.raw("</dl>\n");
        Ok(())
    }

    fn callout(&mut self, callout: &Callout) -> Result<(), HtmlError> {
        let tone = tone(callout.kind).word();
        self.put(format_args!("<div class=\"callout tone-{tone}\" role=\"note\">\n<p class=\"label\">"));
        self.escaped(&callout.label);
        self.raw("</p>\n");
        self.blocks(&callout.blocks)?;
        self.raw("</div>\n");
        Ok(())
    }
}

/// The colours of a callout; its label carries the meaning.
fn tone(kind: CalloutKind) -> Tone {
    match kind {
        CalloutKind::Note => Tone::Low,
        CalloutKind::Tip => Tone::Good,
        CalloutKind::Important => Tone::Accent,
        CalloutKind::Warning => Tone::Medium,
        CalloutKind::Caution => Tone::High,
    }
}
