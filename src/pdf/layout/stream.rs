//! A document as batches of finished pages, so that a long one never stands in memory as a whole.
//!
//! A short document is laid out whole, its contents on the first page with the text after them. Of a
//! long one the text comes first, on pages that have no number yet; then the pages before it, title
//! and contents; and last what waited for the number of pages.

use super::numbers::Waiting;
use super::piece::Piece;
use super::{Entry, Pages, Typesetter, opens};
use crate::document::Head;
use crate::document::block::{Block, Section, Target};
use crate::pdf::PdfError;
use crate::pdf::inline::Link;
use crate::pdf::page::{LinkId, MarkId, Page};
use crate::pdf::structure::{Node, NodeId, Tree};
use std::collections::{BTreeMap, VecDeque};
use std::iter::Peekable;
use std::ops::Range;

/// The most pages in a batch.
const BATCH: usize = 64;

/// A document of more sections than this, or of more lines in them, is long: its contents get pages
/// of their own. Below it the sections are held until the contents are set, so that the first page
/// says what matters first.
const SHORT_SECTIONS: usize = 400;
const SHORT_LINES: usize = 12_000;

/// Finished pages that follow each other.
#[derive(Debug)]
pub struct Batch {
    pub place: Place,
    pub pages: Vec<Page>,
    /// What is complete once these pages are there.
    complete: Bounds,
}

/// Where the pages of a batch belong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// After those of the batches before.
    Text,
    /// The same; what waits for page numbers follows as a page for each, in their order.
    Unnumbered,
    /// Before all others.
    Front,
    /// On top of the pages that had no number.
    Late,
}

/// How many nodes, slots and links come before a place in the document.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct Bounds {
    nodes: usize,
    slots: usize,
    links: usize,
}

/// The nodes that have all of their content, in order.
#[derive(Debug)]
pub struct Complete {
    /// The number of the first node, and the nodes after it.
    pub first: usize,
    pub nodes: Vec<Node>,
    /// The slots of these nodes.
    pub slots: Range<usize>,
}

/// What is left when all pages are given out.
#[derive(Debug)]
pub struct Finished {
    /// What was kept to the end.
    pub kept: Complete,
    /// Every section in order, with the place where it starts.
    pub entries: Vec<Entry>,
    /// The section of each anchor.
    pub anchors: BTreeMap<String, MarkId>,
}

/// A document that is being laid out.
pub struct Layout<'h, S: Iterator<Item = Section>> {
    setter: Typesetter<'h>,
    start: std::vec::IntoIter<Section>,
    sections: Peekable<S>,
    stage: Stage,
    pages: Pages,
    /// Of the section that is being placed.
    pieces: VecDeque<Piece>,
    /// The last page of each section that is placed, with what comes before its end.
    ends: VecDeque<(usize, Bounds)>,
    /// How many pages of text have been given out, and how many stand before them.
    given: usize,
    before: usize,
    /// The title of a long document, how many sections start in it, and the place of its contents in
    /// the reading order.
    title: VecDeque<Piece>,
    title_marks: usize,
    contents: NodeId,
    waiting: VecDeque<Waiting>,
    /// Anchors that links lead to and no section has so far, with the first link to each.
    wanted: BTreeMap<String, (LinkId, String)>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Stage {
    /// All pages are there.
    Whole,
    Text,
    Front,
    /// What comes on top of the pages of text, from this one on.
    Late(usize),
    Done,
}

impl<'h, S: Iterator<Item = Section>> Layout<'h, S> {
    /// Starts a document, and lays out a short one.
    pub fn new(head: &'h Head, sections: S) -> Result<Self, PdfError> {
        let mut setter = Typesetter::new(head)?;
        let mut sections = sections.peekable();
        let title: Vec<Section> = sections.next_if(|section| section.level <= 1).into_iter().collect();
        let title = setter.run_of(&title)?;
        let (mut start, mut lines): (Vec<Section>, usize) = (Vec::new(), 0);
        while start.len() <= SHORT_SECTIONS && lines <= SHORT_LINES && sections.peek().is_some() {
            start.extend(sections.next());
            lines += start.last().map_or(0, lines_below);
        }
        let long = sections.peek().is_some() || lines > SHORT_LINES;
        let mut layout = Self {
            setter,
            start: Vec::new().into_iter(),
            sections,
            stage: if long { Stage::Text } else { Stage::Whole },
            pages: Pages { opened: long, ..Pages::default() },
            pieces: VecDeque::new(),
            ends: VecDeque::new(),
            given: 0,
            before: 0,
            title,
            title_marks: 0,
            contents: Tree::ROOT,
            waiting: VecDeque::new(),
            wanted: BTreeMap::new(),
        };
        if long {
            layout.start_text(start)
        } else {
            layout.lay_out_whole(start)?
        }
        Ok(layout)
    }

    /// The next pages, until there are no more.
    pub fn next(&mut self) -> Result<Option<Batch>, PdfError> {
        match self.stage {
            Stage::Whole => Ok(Some(self.some_of_whole())),
            Stage::Text => self.text().map(Some),
            Stage::Front => self.front().map(Some),
            Stage::Late(page) => self.late(page).map(Some),
            Stage::Done => Ok(None),
        }
    }

    /// All pages in their order, with everything on them.
    pub fn pages(&mut self) -> Result<Vec<Page>, PdfError> {
        let (mut front, mut text, mut number) = (Vec::new(), Vec::new(), 0);
        while let Some(batch) = self.next()? {
            match batch.place {
                Place::Front => front.extend(batch.pages),
                Place::Text | Place::Unnumbered => text.extend(batch.pages),
                Place::Late => {
                    for late in batch.pages {
                        let page: &mut Page = &mut text[number];
                        page.grounds.extend(late.grounds);
                        page.items.extend(late.items);
                        number += 1;
                    }
                }
            }
        }
        front.extend(text);
        Ok(front)
    }

    /// Takes out what is complete once the pages of a batch are there; its links are looked at.
    pub fn complete(&mut self, batch: &Batch) -> Complete {
        let Bounds { nodes, slots, links } = batch.complete;
        let (first_link, links) = self.setter.links.take(links);
        for (at, link) in links.into_iter().enumerate() {
            self.want(LinkId(first_link + at), link);
        }
        let (first, nodes) = self.setter.tree.nodes.take(nodes);
        let (first_slot, slots) = self.setter.tree.slots.take(slots);
        Complete { first, nodes, slots: first_slot..first_slot + slots.len() }
    }

    /// The end, once there are no more pages: what was kept until now, and all sections.
    ///
    /// # Errors
    /// A link to an anchor that no section has.
    pub fn finish(mut self) -> Result<Finished, PdfError> {
        let (first, left) = self.setter.links.take(usize::MAX);
        let left = (first..).zip(left);
        for (at, link) in (0..).zip(self.setter.links.take_kept()).chain(left) {
            self.want(LinkId(at), link);
        }
        let anchors = self.setter.anchors;
        let nowhere = self.wanted.into_iter().filter(|(anchor, _)| !anchors.contains_key(anchor));
        if let Some((anchor, (_, text))) = nowhere.min_by_key(|(_, (link, _))| *link) {
            return Err(PdfError::NoAnchor { anchor, text });
        }
        let slots = 0..self.setter.tree.slots.take_kept().len();
        let kept = Complete { first: 0, nodes: self.setter.tree.nodes.take_kept(), slots };
        Ok(Finished { kept, entries: self.setter.entries, anchors })
    }

    pub fn tree(&self) -> &Tree {
        &self.setter.tree
    }

    /// A link on a page of the last batch.
    pub fn link(&self, link: LinkId) -> &Link {
        &self.setter.links[link.0]
    }

    /// The section whose page a link will name, when it has no number yet.
    pub fn names_page(&self, link: LinkId) -> Option<MarkId> {
        self.setter.numbered(link)
    }

    /// What a link says that names the page of a section.
    pub fn says(&self, mark: MarkId) -> String {
        self.setter.says(mark)
    }

    /// Remembers where a link into the document leads, if nothing is known to be there.
    fn want(&mut self, id: LinkId, link: Link) {
        if let Target::Anchor(anchor) = link.target
            && !self.setter.anchors.contains_key(&anchor)
        {
            self.wanted.entry(anchor).or_insert((id, link.contents));
        }
    }

    fn bounds(&self) -> Bounds {
        let Tree { nodes, slots } = &self.setter.tree;
        Bounds { nodes: nodes.len(), slots: slots.len(), links: self.setter.links.len() }
    }

    fn lay_out_whole(&mut self, sections: Vec<Section>) -> Result<(), PdfError> {
        let mut pieces = self.setter.whole(std::mem::take(&mut self.title), sections)?;
        self.pages.fill(&mut pieces);
        self.number_pages(0)
    }

    /// Gives the pages their running lines and numbers, and the links from `first_link` on theirs, when
    /// all pages are there.
    fn number_pages(&mut self, first_link: usize) -> Result<(), PdfError> {
        if self.pages.done.is_empty() {
            self.pages.done.push_back(Page::default());
        }
        for (number, page) in self.pages.done.iter().enumerate() {
            self.setter.place_marks(page, number);
        }
        self.setter.number_links(first_link);
        let count = self.pages.done.len() + self.given;
        for (at, page) in self.pages.done.iter_mut().enumerate() {
            self.setter.set_numbers(page)?;
            self.setter.set_notes(page);
            self.setter.top_line(at == 0, page)?;
            self.setter.foot(at + 1, count, page)?;
        }
        Ok(())
    }

    fn some_of_whole(&mut self) -> Batch {
        let last = self.pages.done.len() <= BATCH;
        let complete = if last { self.bounds() } else { Bounds::default() };
        let pages = self.pages.done.drain(..BATCH.min(self.pages.done.len())).collect();
        if last {
            self.stage = Stage::Done;
        }
        Batch { place: Place::Text, pages, complete }
    }

    fn start_text(&mut self, sections: Vec<Section>) {
        self.contents = self.setter.contents_place();
        self.title_marks = self.setter.entries.len();
        self.start = sections.into_iter();
        self.setter.tree.nodes.keep();
        self.setter.tree.slots.keep();
        self.setter.links.keep();
    }

    /// Pages of text as soon as there are enough; all but the last, which may get more.
    fn text(&mut self) -> Result<Batch, PdfError> {
        while self.pages.done.len() <= BATCH {
            if !self.pieces.is_empty() {
                self.pages.step(&mut self.pieces);
            } else if let Some(sections) = self.next_sections() {
                self.pieces = self.setter.run_of(&sections)?;
            } else {
                self.stage = Stage::Front;
                return self.give_text(self.pages.done.len());
            }
            if self.pieces.is_empty() {
                let last = (self.given + self.pages.done.len()).saturating_sub(1);
                self.ends.push_back((last, self.bounds()));
            }
        }
        self.give_text(BATCH)
    }

    /// The next section, with the one after it where that belongs on the same page.
    fn next_sections(&mut self) -> Option<Vec<Section>> {
        let section = self.start.next().or_else(|| self.sections.next())?;
        let follows = |next: &Section| opens(&section, next);
        let next = match self.start.as_slice().first() {
            Some(next) if follows(next) => self.start.next(),
            Some(_) => None,
            None => self.sections.next_if(follows),
        };
        Some(std::iter::once(section).chain(next).collect())
    }

    fn give_text(&mut self, count: usize) -> Result<Batch, PdfError> {
        let mut pages: Vec<Page> = self.pages.done.drain(..count).collect();
        let mut waiting = Vec::new();
        for (number, page) in (self.given..).zip(&mut pages) {
            self.setter.place_marks(page, number);
            self.setter.take_numbers(page, number, &mut waiting);
            self.setter.set_notes(page);
            self.setter.top_line(false, page)?;
        }
        self.waiting.extend(waiting);
        self.given += count;
        let mut complete = Bounds::default();
        while self.ends.front().is_some_and(|(last, _)| *last < self.given) {
            complete = self.ends.pop_front().map_or(complete, |(_, bounds)| bounds);
        }
        Ok(Batch { place: Place::Unnumbered, pages, complete })
    }

    /// Title and contents, now that the text has its pages.
    fn front(&mut self) -> Result<Batch, PdfError> {
        let first_link = self.setter.links.len();
        let mut pieces = std::mem::take(&mut self.title);
        pieces.extend(self.setter.contents(self.contents)?);
        self.pages = Pages::default();
        self.pages.fill(&mut pieces);
        self.before = self.pages.done.len();
        let text = self.setter.entries.iter_mut().skip(self.title_marks);
        text.for_each(|entry| entry.page += self.before);
        self.number_pages(first_link)?;
        self.stage = Stage::Late(0);
        let pages = self.pages.done.drain(..).collect();
        Ok(Batch { place: Place::Front, pages, complete: self.bounds() })
    }

    fn late(&mut self, first: usize) -> Result<Batch, PdfError> {
        let end = (first + BATCH).min(self.given);
        let mut pages = Vec::with_capacity(end - first);
        for page in first..end {
            let count = self.waiting.iter().take_while(|waiting| waiting.page == page).count();
            let waiting: Vec<Waiting> = self.waiting.drain(..count).collect();
            let number = self.before + page + 1;
            pages.push(self.setter.late_page(&waiting, number, self.before + self.given)?);
        }
        self.stage = if end == self.given { Stage::Done } else { Stage::Late(end) };
        Ok(Batch { place: Place::Late, pages, complete: Bounds::default() })
    }
}

/// How many lines a section has at least, about: each row, fact, item and paragraph is one.
fn lines_below(section: &Section) -> usize {
    let of_blocks = section.blocks.iter().map(lines_of).sum::<usize>();
    1 + of_blocks + section.sections.iter().map(lines_below).sum::<usize>()
}

fn lines_of(block: &Block) -> usize {
    let all = |blocks: &[Block]| blocks.iter().map(lines_of).sum::<usize>().max(1);
    match block {
        Block::Paragraph(_) | Block::Figure(_) => 1,
        Block::List(list) => list.items.iter().map(|item| all(item)).sum(),
        Block::Facts(facts) => facts.iter().map(|fact| all(&fact.detail)).sum(),
        Block::Table(table) => table.rows.len() + 1,
        Block::Callout(callout) => 1 + all(&callout.blocks),
    }
}
