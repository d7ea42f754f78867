//! The markup of a part of the page while it grows, with what must be known of it at the end.
//!
//! The writers of sections, blocks and inlines are in the files beside this one; each ends what
//! it writes with a line break, so that the words of neighbours never run together.

use std::collections::BTreeSet;
use std::fmt::Write;

use hypher::Lang;

use super::anchors::Anchors;
use super::{HtmlError, escape, hyphens};
use crate::document::block::Inline;

/// A part of the page.
#[derive(Debug, Default)]
pub(super) struct Markup {
    pub text: String,
    pub anchors: Anchors,
    /// The shares of table columns that the style sheet needs, in whole percents.
    pub columns: BTreeSet<u8>,
    /// The captions of tables so far.
    pub captions: BTreeSet<String>,
    /// The entries of the contents, when this part collects them.
    pub contents: Option<Vec<Entry>>,
    pub tables: usize,
    pub titles: usize,
    /// How words of the language at hand are broken, if that is known.
    pub patterns: Option<Lang>,
    /// Whether the place at hand can be narrower than a long word.
    narrow: bool,
}

/// A line of the contents: an anchor and the markup of its heading, without links.
#[derive(Debug)]
pub(super) struct Entry {
    pub id: String,
    pub heading: String,
}

impl Markup {
    /// An empty part in a language.
    pub fn new(language: &str) -> Self {
        Self { patterns: hyphens::patterns(language), ..Self::default() }
    }

    /// An empty part that collects its headings of level 2 for the contents.
    pub fn chapters(language: &str) -> Self {
        Self { contents: Some(Vec::new()), ..Self::new(language) }
    }

    /// Appends markup as it is.
    pub fn raw(&mut self, markup: &str) {
        self.text.push_str(markup);
    }

    /// Appends formatted markup; values in it are numbers, or escaped by the caller.
    pub fn put(&mut self, markup: std::fmt::Arguments<'_>) {
        self.text.write_fmt(markup).expect("a string takes all that is written to it");
    }

    /// Appends text, escaped.
    pub fn escaped(&mut self, text: &str) {
        escape::push_text(&mut self.text, text);
    }

    /// Appends prose, escaped; where it is narrow, with soft hyphens in its long words.
    pub fn prose(&mut self, text: &str) {
        match self.patterns {
            Some(patterns) if self.narrow => self.escaped(&hyphens::hyphenate(text, patterns)),
            _ => self.escaped(text),
        }
    }

    /// Appends inlines in a place that can be narrower than a long word.
    pub fn narrow(&mut self, inlines: &[Inline]) -> Result<(), HtmlError> {
        self.narrow = true;
        let result = self.inlines(inlines);
        self.narrow = false;
        result
    }
}
