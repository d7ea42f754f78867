//! Blocks into pages: sections become pieces, pieces are placed on pages, one section at a time.
//!
//! Plain arithmetic in points from the top left of the page; nothing here knows what a PDF is.
//! A short document has its contents on the first page with the text after them. A long one starts
//! its text on a new page, so that contents of any length can be set before it afterwards.

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
mod paragraph;
mod piece;
mod running;
mod section;
mod sign;
mod sizes;
mod table;

use super::PdfError;
use super::hyphen;
use super::inline::{Composer, Link, Prose, TextStyle};
use super::page::{LinkId, MarkId, Page};
use super::shape::Shaper;
use super::structure::{NodeId, Role, SlotId, Tree};
use crate::document::Head;
use crate::document::block::{Class, Inline, Section, Target};
use crate::theme::Palette;
use piece::Piece;
use std::collections::{BTreeMap, VecDeque};

/// A document of more sections than this is long: its contents get pages of their own. Below it the
/// sections are held until the contents are set, so that the first page says what matters first.
const SHORT_DOCUMENT: usize = 400;

/// The space above contents that come after other text.
const CONTENTS_GAP: f32 = 30.0;

/// A laid-out document.
#[derive(Debug)]
pub struct Laid {
    pub pages: Vec<Page>,
    pub tree: Tree,
    pub links: Vec<Link>,
    /// Every section in order, with the place where it starts.
    pub entries: Vec<Entry>,
    /// The section of each anchor.
    pub anchors: BTreeMap<String, MarkId>,
}

/// A section as the contents and the outline show it.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    pub level: u8,
    pub anchor: String,
    pub title: String,
    /// Whether it has a place in the contents and the outline; cards in a row do not.
    pub listed: bool,
    /// The page, counted from zero, and the height on it; known when everything is placed.
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
    links: Vec<Link>,
    entries: Vec<Entry>,
    anchors: BTreeMap<String, MarkId>,
    /// The links of the contents, which say a page number once it is known.
    contents_links: Vec<(LinkId, MarkId)>,
    /// Where the logo stands in the order of reading: before all else.
    logo: Option<SlotId>,
    /// Whether a fact sheet is being set: the headings within it are small.
    in_sheet: bool,
}

/// Lays a document out on pages.
pub fn document(head: &Head, sections: impl Iterator<Item = Section>) -> Result<Laid, PdfError> {
    let mut setter = Typesetter::new(head)?;
    let mut sections = sections.peekable();
    let first = setter.opening(&mut sections)?;
    let mut start: Vec<Section> = Vec::new();
    while start.len() <= SHORT_DOCUMENT && sections.peek().is_some() {
        start.extend(sections.next());
    }
    let pages = if sections.peek().is_none() {
        setter.short(first, start)?
    } else {
        setter.long(first, start.into_iter().chain(sections))?
    };
    setter.finish(pages)
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
            links: Vec::new(),
            entries: Vec::new(),
            anchors: BTreeMap::new(),
            contents_links: Vec::new(),
            in_sheet: false,
        })
    }

    /// The title, when the document opens with one.
    fn opening(
        &mut self,
        sections: &mut std::iter::Peekable<impl Iterator<Item = Section>>,
    ) -> Result<VecDeque<Piece>, PdfError> {
        let mut pieces = Vec::new();
        if let Some(section) = sections.next_if(|section| section.level <= 1) {
            self.section(&section, Tree::ROOT, sizes::Column::PAGE, &mut pieces)?;
        }
        Ok(pieces.into())
    }

    /// Title, contents and text, one after the other.
    fn short(&mut self, mut pieces: VecDeque<Piece>, sections: Vec<Section>) -> Result<Vec<Page>, PdfError> {
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
        let mut pages = Pages::default();
        pages.fill(&mut pieces);
        Ok(pages.done)
    }

    /// Sections below one another.
    fn run_of(&mut self, sections: &[Section]) -> Result<Vec<Piece>, PdfError> {
        let mut text = Vec::new();
        for section in sections {
            self.section(section, Tree::ROOT, sizes::Column::PAGE, &mut text)?;
        }
        Ok(text)
    }

    /// The text from a new page on; the title and the contents before it when all is known.
    fn long(
        &mut self,
        mut front: VecDeque<Piece>,
        sections: impl Iterator<Item = Section>,
    ) -> Result<Vec<Page>, PdfError> {
        let place = self.contents_place();
        let mut text = Pages { done: vec![Page::default()], ..Pages::default() };
        for section in sections {
            let mut pieces = Vec::new();
            self.section(&section, Tree::ROOT, sizes::Column::PAGE, &mut pieces)?;
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

/// Pages as they fill.
#[derive(Default)]
struct Pages {
    done: Vec<Page>,
    /// How far the last page is filled.
    y: f32,
}

impl Pages {
    /// Places all pieces, on the last page as far as it goes and on new ones after it.
    fn fill(&mut self, pieces: &mut VecDeque<Piece>) {
        while !pieces.is_empty() {
            let start = if self.y > 0.0 { flow::Start::Below } else { flow::Start::Page };
            if start == flow::Start::Page {
                self.y = if self.done.is_empty() { sizes::FIRST_TOP } else { sizes::TOP };
                self.done.push(Page::default());
            }
            let Some(page) = self.done.last_mut() else { return };
            self.y = flow::fill(pieces, page, self.y, sizes::BOTTOM, start);
            if !pieces.is_empty() {
                self.y = 0.0;
            }
        }
    }
}
