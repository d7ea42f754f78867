//! Blocks into pages: sections become pieces, pieces are placed on pages, one section at a time.
//!
//! Plain arithmetic in points from the top left of the page; nothing here knows what a PDF is.
//! [`Layout`] gives the pages of a document in batches, and lets go of what is complete.

mod abreast;
mod callout;
mod card;
mod contents;
mod facts;
mod figure;
mod flow;
#[cfg(test)]
mod flow_tests;
mod hero;
mod index;
mod list;
mod numbers;
mod paragraph;
mod piece;
mod running;
mod section;
mod sign;
mod sizes;
mod stream;
mod table;

use super::PdfError;
use super::hyphen;
use super::inline::{Composer, Link, Prose, TextStyle};
use super::page::{LinkId, MarkId, Page};
use super::shape::Shaper;
use super::structure::{NodeId, Role, SlotId, Tree};
use super::window::Window;
use crate::document::Head;
use crate::document::block::{Class, Inline, Section};
use crate::theme::Palette;
use piece::Piece;
use std::collections::{BTreeMap, VecDeque};
pub use stream::{Batch, Complete, Finished, Layout, Place};

/// The space above contents that come after other text.
const CONTENTS_GAP: f32 = 30.0;

/// A section as the contents and the outline show it.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    pub level: u8,
    pub anchor: String,
    pub title: String,
    /// Whether it has a place in the contents and the outline; cards in a row do not.
    pub listed: bool,
    /// The page, counted from zero, and the height on it; known when it is placed. Until the front
    /// of a long document is there, its pages count from the first page of text.
    pub page: usize,
    pub y: f32,
}

/// What every part of the layout needs: the shaper, and the lists that grow with the document.
struct Typesetter<'h> {
    head: &'h Head,
    palette: &'h Palette,
    language: Option<hypher::Lang>,
    shaper: Shaper,
    tree: Tree,
    links: Window<Link>,
    entries: Vec<Entry>,
    anchors: BTreeMap<String, MarkId>,
    /// The links of the contents, which say a page number once it is known.
    contents_links: Vec<(LinkId, MarkId)>,
    /// Where the logo stands in the order of reading: before all else.
    logo: Option<SlotId>,
    /// Whether a fact sheet is being set: the headings within it are small.
    in_sheet: bool,
}

impl<'h> Typesetter<'h> {
    fn new(head: &'h Head) -> Result<Self, PdfError> {
        let mut tree = Tree::new();
        let logo = head.logo.as_ref().map(|_| {
            let figure = tree.node(Tree::ROOT, Role::Figure);
            tree.nodes[figure.0].alternative = Some(head.organisation.as_str().into());
            tree.slot(figure)
        });
        Ok(Self {
            head,
            palette: &head.theme.light,
            language: hyphen::language(&head.language),
            shaper: Shaper::new()?,
            tree,
            logo,
            links: Window::default(),
            entries: Vec::new(),
            anchors: BTreeMap::new(),
            contents_links: Vec::new(),
            in_sheet: false,
        })
    }

    /// Title, contents and text, one after the other.
    fn whole(
        &mut self,
        mut pieces: VecDeque<Piece>,
        sections: Vec<Section>,
    ) -> Result<VecDeque<Piece>, PdfError> {
        // What people sign is read first and fits on a page: the contents come after it.
        let signed = sections.iter().position(|section| section.class == Class::Sign).map_or(0, |at| at + 1);
        let (front, rest) = sections.split_at(signed);
        pieces.extend(self.run_of(front)?);
        let place = (sections.len() > 1).then(|| self.contents_place());
        let text = self.run_of(rest)?;
        if let Some(place) = place {
            if signed > 0 {
                pieces.push_back(Piece::Gap(CONTENTS_GAP));
            }
            pieces.extend(self.contents(place)?);
        }
        pieces.extend(text);
        Ok(pieces)
    }

    /// Sections below one another.
    fn run_of(&mut self, sections: &[Section]) -> Result<VecDeque<Piece>, PdfError> {
        let mut text = Vec::new();
        for (at, section) in sections.iter().enumerate() {
            match at.checked_sub(1).map(|before| &sections[before]) {
                Some(before) if opens(before, section) => self.after_opening(section, &mut text)?,
                _ => self.section(section, Tree::ROOT, sizes::Column::PAGE, &mut text)?,
            }
        }
        Ok(text.into())
        Ok(text)
    }

    /// The first part of a chapter, on one page with the words that open it where it can be.
    fn after_opening(&mut self, section: &Section, out: &mut Vec<Piece>) -> Result<(), PdfError> {
        let start = out.len();
        self.section(section, Tree::ROOT, sizes::Column::PAGE, out)?;
        section::keep_with_next(out, start);
        Ok(())
    }

    /// The text from a new page on; the title and the contents before it when all is known.
    fn long(
        &mut self,
        mut front: VecDeque<Piece>,
        sections: impl Iterator<Item = Section>,
    ) -> Result<Vec<Page>, PdfError> {
        let place = self.contents_place();
        let mut text = Pages { done: vec![Page::default()], ..Pages::default() };
        let mut sections = sections.peekable();
        while let Some(section) = sections.next() {
            let mut pieces = Vec::new();
            self.section(&section, Tree::ROOT, sizes::Column::PAGE, &mut pieces)?;
            if let Some(first) = sections.next_if(|next| opens(&section, next)) {
                self.after_opening(&first, &mut pieces)?;
            }
            text.fill(&mut pieces.into());
        }
        front.extend(self.contents(place)?);
        let mut pages = Pages::default();
        pages.fill(&mut front);
        pages.done.extend(text.done.into_iter().skip(1));
        Ok(pages.done)
    }

    /// Gives every section its page, sets page numbers and running lines, and checks links.
    fn finish(mut self, mut pages: Vec<Page>) -> Result<Laid, PdfError> {
        if pages.is_empty() {
            pages.push(Page::default());
        }
        for (number, page) in pages.iter().enumerate() {
            for (mark, y) in &page.marks {
                (self.entries[mark.0].page, self.entries[mark.0].y) = (number, *y);
            }
        }
        self.check_links()?;
        self.number_contents(&mut pages)?;
        self.running_lines(&mut pages)?;
        let Self { tree, links, entries, anchors, .. } = self;
        Ok(Laid { pages, tree, links, entries, anchors })
    }

    fn check_links(&self) -> Result<(), PdfError> {
        for link in &self.links {
            if let Target::Anchor(anchor) = &link.target
                && !self.anchors.contains_key(anchor)
            {
                return Err(PdfError::NoAnchor { anchor: anchor.clone(), text: link.contents.clone() });
            }
        }
        Ok(())
    }

    fn compose(&mut self, inlines: &[Inline], node: NodeId, text: TextStyle) -> Prose {
        for inline in inlines {
            if let (Inline::Anchor(anchor), Some(last)) = (inline, self.entries.len().checked_sub(1)) {
                self.anchors.entry(anchor.clone()).or_insert(MarkId(last));
            }
        }
        let mut composer = Composer { tree: &mut self.tree, links: &mut self.links, palette: self.palette };
        composer.compose(inlines, node, text, self.language)
    }
}

/// Whether a section is the opening of a chapter of which the other is the first part.
fn opens(opening: &Section, part: &Section) -> bool {
    part.level > opening.level && opening.sections.is_empty()
}

/// Pages as they fill.
#[derive(Default)]
struct Pages {
    done: VecDeque<Page>,
    /// How far the last page is filled.
    y: f32,
    /// Whether the first page of the document, with its band, has been begun or is elsewhere.
    opened: bool,
}

impl Pages {
    /// Places all pieces, on the last page as far as it goes and on new ones after it.
    fn fill(&mut self, pieces: &mut VecDeque<Piece>) {
        while !pieces.is_empty() {
            self.step(pieces);
        }
    }

    /// Places pieces on the last page, or on a new one where that is full.
    fn step(&mut self, pieces: &mut VecDeque<Piece>) {
        let start = if self.y > 0.0 { flow::Start::Below } else { flow::Start::Page };
        if start == flow::Start::Page {
            self.y = if self.opened { sizes::TOP } else { sizes::FIRST_TOP };
            self.opened = true;
            self.done.push_back(Page::default());
        }
        let Some(page) = self.done.back_mut() else { return };
        self.y = flow::fill(pieces, page, self.y, sizes::BOTTOM, start);
        if !pieces.is_empty() {
            self.y = 0.0;
        }
    }
}
