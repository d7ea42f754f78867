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
mod flow_row;
#[cfg(test)]
mod flow_tests;
mod heights;
mod hero;
mod index;
mod list;
mod notes;
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
use super::inline::{Composer, Link};
use super::page::{LinkId, MarkId, Page};
use super::prose::{Prose, TextStyle};
use super::shape::Shaper;
use super::structure::{NodeId, Role, SlotId, Tree};
use super::title::Title;
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
    pub title: Title,
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
    /// How many notes there are so far.
    notes: usize,
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
            shaper: Shaper::new(head.faces),
            tree,
            logo,
            links: Window::default(),
            entries: Vec::new(),
            anchors: BTreeMap::new(),
            contents_links: Vec::new(),
            notes: 0,
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
            let start = text.len();
            self.section(section, Tree::ROOT, sizes::Column::PAGE, &mut text)?;
            if at.checked_sub(1).is_some_and(|before| opens(&sections[before], section)) {
                section::keep_with_next(&mut text, start);
            }
        }
        Ok(text.into())
    }

    /// The prose of a name. It may come again where no note can follow, so that notes stay in it.
    fn compose(&mut self, inlines: &[Inline], node: NodeId, text: TextStyle) -> Prose {
        self.compose_passage(inlines, node, text, 0)
    }

    /// The prose of running text, with room at the foot of its page for so many letters of notes.
    fn compose_passage(
        &mut self,
        inlines: &[Inline],
        node: NodeId,
        text: TextStyle,
        note_room: usize,
    ) -> Prose {
        for inline in inlines {
            if let (Inline::Anchor(anchor), Some(last)) = (inline, self.entries.len().checked_sub(1)) {
                self.anchors.entry(anchor.clone()).or_insert(MarkId(last));
            }
        }
        let mut composer = Composer {
            tree: &mut self.tree,
            links: &mut self.links,
            palette: self.palette,
            notes: &mut self.notes,
            note_text: sizes::note(self.palette),
            note_room,
        };
        composer.compose(inlines, node, text, self.language)
    }
}

/// Whether a section is the opening of a chapter of which the other is the first part: they stand on
/// one page where it has room for both.
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
