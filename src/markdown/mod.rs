//! Markdown to sections and blocks, refusing whatever would be lost on the way.
//!
//! Knows how a document's Markdown is written; not where it came from, nor what it says.

mod blocks;
mod inlines;
mod lost;
mod sections;
mod table;
mod tree;

use crate::document::block::{Block, CalloutKind, Section};
use crate::document::figure::Figure;

/// A place in the Markdown that cannot be read, and what was expected there.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("line {line}: {what}")]
pub struct Fault {
    /// From 1.
    pub line: usize,
    pub what: String,
}

impl Fault {
    fn at(markdown: &str, byte: usize, what: impl Into<String>) -> Self {
        let line = 1 + markdown.as_bytes()[..byte].iter().filter(|byte| **byte == b'\n').count();
        Self { line, what: what.into() }
    }
}

/// What the Markdown refers to without holding it.
pub struct Reader<'a> {
    /// The pictures that `![words](figure:id)` may place.
    pub figures: &'a [Figure],
    /// The word that opens a callout of a kind, in the language of the text.
    pub label: &'a dyn Fn(CalloutKind) -> String,
}

impl Reader<'_> {
    /// The one section of `markdown`, with the sections under it.
    pub fn section(&self, markdown: &str) -> Result<Section, Fault> {
        let nodes = tree::read(markdown)?;
        let section = sections::section(self, markdown, &nodes)?;
        lost::check(markdown, &nodes)?;
        Ok(section)
    }

    /// The blocks of `markdown`, which has no headings.
    pub fn blocks(&self, markdown: &str) -> Result<Vec<Block>, Fault> {
        let nodes = tree::read(markdown)?;
        let blocks = blocks::blocks(self, markdown, &nodes)?;
        lost::check(markdown, &nodes)?;
        Ok(blocks)
    }
}
