//! A batch of pages made ready: everything that has to be done in order is done here, so that the rest
//! can be done by any thread.

use super::elements::{Annotated, Elements, Placed, note_id};
use super::file::{File, Id, Pack};
use super::fonts::Embedded;
use super::job::{Drawn, Job, Made};
use super::links::{self, Named};
use super::logo;
use super::numbers::{NodeIds, Parents};
use super::segments::segments;
use super::syntax::{integer, reference};
use super::up;
use crate::document::block::Section;
use crate::pdf::PdfError;
use crate::pdf::fonts::Faces;
use crate::pdf::layout::{Batch, Complete, Layout, Place};
use crate::pdf::page::{Item, LinkArea, Page, Picture};
use crate::pdf::structure::Role;
use std::collections::{BTreeMap, VecDeque};
use std::io::Write;

/// A document that is being written.
pub struct Writer<W> {
    pub file: File<W>,
    pub fonts: Embedded,
    /// Objects that are not in a pack yet.
    pub open: Pack,
    pub full: Vec<Pack>,
    pub nodes: NodeIds,
    pub parents: Parents,
    /// The root of the pages, what they all use, and the root of the structure tree.
    pub pages_root: Id,
    pub resources: Id,
    pub structure: Id,
    /// The pages before the text and those of it, and the groups of each.
    pub front: Vec<Id>,
    pub text: Vec<Id>,
    pub front_groups: Vec<Id>,
    pub groups: Vec<Id>,
    /// Where what is late goes, in the order of the pages.
    late: VecDeque<Id>,
    /// Links that name a page which has no number yet.
    pub unnamed: Vec<Named>,
    /// What belongs to nodes that are not complete.
    pub placed: Vec<Placed>,
    pub annotated: Vec<Annotated>,
    pub boxes: BTreeMap<usize, [f32; 4]>,
    /// The nodes of notes that are complete.
    pub notes: Vec<usize>,
}

impl<W: Write> Writer<W> {
    pub fn new(out: W, faces: Faces) -> Result<Self, PdfError> {
        let mut file = File::new(out)?;
        let (pages_root, resources, structure) = (file.id(), file.id(), file.id());
        Ok(Self {
            file,
            fonts: Embedded::new(faces)?,
            open: Pack::default(),
            full: Vec::new(),
            nodes: NodeIds::default(),
            parents: Parents::default(),
            pages_root,
            resources,
            structure,
            front: Vec::new(),
            text: Vec::new(),
            front_groups: Vec::new(),
            groups: Vec::new(),
            late: VecDeque::new(),
            unnamed: Vec::new(),
            placed: Vec::new(),
            annotated: Vec::new(),
            boxes: BTreeMap::new(),
            notes: Vec::new(),
        })
    }

    /// Numbers everything in a batch.
    pub fn prepare<S>(&mut self, mut batch: Batch, layout: &mut Layout<S>) -> Job
    where
        S: Iterator<Item = Section>,
    {
        let mut job = Job::default();
        self.nodes.grow(layout.tree().nodes.len(), &mut self.file);
        let (pages, place) = (std::mem::take(&mut batch.pages), batch.place);
        pages.iter().for_each(|page| self.fonts.note(page));
        if place == Place::Late {
            let late = self.late.drain(..pages.len());
            job.pages.extend(late.zip(pages).map(|(content, page)| Drawn {
                content,
                page,
                roles: Vec::new(),
            }));
        } else {
            let group = self.file.id();
            let ids = pages.into_iter().map(|page| {
                let (id, drawn) = self.page(page, place, group, layout);
                job.pages.push(drawn);
                id
            });
            let ids: Vec<Id> = ids.collect();
            self.group(group, &ids, place);
        }
        let complete = layout.complete(&batch);
        job.elements.push(self.elements(complete));
        job.packs = std::mem::take(&mut self.full);
        job
    }

    /// Writes what a job has made.
    pub fn add(&mut self, made: &Made) -> Result<(), PdfError> {
        for (id, content) in &made.contents {
            self.file.stream(*id, b"/Filter/FlateDecode", content)?;
        }
        made.packs.iter().try_for_each(|pack| self.file.pack(pack))
    }

    /// Starts a small object.
    pub fn object(&mut self, id: Id) -> &mut Vec<u8> {
        if self.open.is_full() {
            self.full.push(std::mem::take(&mut self.open));
        }
        self.open.object(id)
    }

    fn page<S>(&mut self, page: Page, place: Place, group: Id, layout: &Layout<S>) -> (Id, Drawn)
    where
        S: Iterator<Item = Section>,
    {
        let (id, content) = (self.file.id(), self.file.id());
        let (roles, parents) = self.content(&page, id, layout);
        let array = self.file.id();
        let out = self.object(array);
        out.push(b'[');
        parents.iter().for_each(|node| reference(out, *node));
        out.push(b']');
        let key = self.parents.add(array, &mut self.file, &mut self.open);
        let annotations: Vec<Id> =
            page.links.iter().map(|area| self.annotation(area, place, id, layout)).collect();
        let late = (place == Place::Unnumbered).then(|| self.file.id());
        self.late.extend(late);
        let resources = self.resources;
        let out = self.object(id);
        out.extend(b"<</Type/Page/Parent");
        reference(out, group);
        // PDF/A wants them with each page, inherited ones do not count.
        out.extend(b"/Resources");
        reference(out, resources);
        out.extend(b"/Contents[");
        std::iter::once(content).chain(late).for_each(|content| reference(out, content));
        out.extend(b"]/Tabs/S/StructParents ");
        integer(out, key);
        if !annotations.is_empty() {
            out.extend(b"/Annots[");
            annotations.iter().for_each(|annotation| reference(out, *annotation));
            out.push(b']');
        }
        out.extend(b">>");
        (id, Drawn { content, page, roles })
    }

    /// Notes where the content of a page belongs: its roles and its nodes, by number.
    fn content<S>(&mut self, page: &Page, id: Id, layout: &Layout<S>) -> (Vec<Role>, Vec<Id>)
    where
        S: Iterator<Item = Section>,
    {
        let (mut roles, mut parents) = (Vec::new(), Vec::new());
        for segment in segments(&page.items) {
            let (Some(slot), Some(number)) = (segment.slot, segment.number) else { continue };
            self.placed.push(Placed { slot: slot.0, page: id, number });
            let node = layout.tree().slots[slot.0];
            roles.push(layout.tree().role(slot));
            parents.push(self.nodes.of(node.0));
            match segment.items {
                [Item::Picture(picture)] => drop(self.boxes.insert(node.0, bounds(picture))),
                [Item::Logo(placed)] => drop(self.boxes.insert(node.0, logo::bounds(placed))),
                _ => {}
            }
        }
        (roles, parents)
    }

    fn annotation<S>(&mut self, area: &LinkArea, place: Place, page: Id, layout: &Layout<S>) -> Id
    where
        S: Iterator<Item = Section>,
    {
        let id = self.file.id();
        let link = layout.link(area.link);
        let node = link.node.0;
        let key = self.parents.add(self.nodes.of(node), &mut self.file, &mut self.open);
        self.annotated.push(Annotated { node, page, id });
        let named = layout.names_page(area.link).filter(|_| place == Place::Unnumbered);
        match named {
            Some(mark) => self.unnamed.push(Named { id, area: *area, mark, page, key }),
            None => links::annotation(self.object(id), area, &link.target, &link.contents, page, key),
        }
        id
    }

    fn group(&mut self, group: Id, pages: &[Id], place: Place) {
        let root = self.pages_root;
        let out = self.object(group);
        out.extend(b"<</Type/Pages/Parent");
        reference(out, root);
        out.extend(b"/Count ");
        integer(out, pages.len());
        out.extend(b"/Kids[");
        pages.iter().for_each(|page| reference(out, *page));
        out.extend(b"]>>");
        let (all, groups) = match place {
            Place::Front => (&mut self.front, &mut self.front_groups),
            _ => (&mut self.text, &mut self.groups),
        };
        all.extend(pages);
        groups.push(group);
    }

    /// Complete nodes with what belongs to them.
    pub fn elements(&mut self, complete: Complete) -> Elements {
        let Complete { first, nodes, slots } = complete;
        let notes = (first..).zip(&nodes).filter(|(_, node)| node.role == Role::Note);
        self.notes.extend(notes.map(|(number, _)| number));
        let mut placed = taken(&mut self.placed, |placed| slots.contains(&placed.slot));
        placed.sort_by_key(|placed| placed.slot);
        let of_these = first..first + nodes.len();
        let mut annotated = taken(&mut self.annotated, |annotated| of_these.contains(&annotated.node));
        annotated.sort_by_key(|annotated| annotated.node);
        let after = self.boxes.split_off(&of_these.end);
        let boxes = self.boxes.split_off(&of_these.start);
        self.boxes.extend(after);
        Elements { first, nodes, placed, annotated, boxes, ids: self.nodes.clone(), root: self.structure }
    }
}

impl<W: Write> Writer<W> {
    /// Adds the tree from the names of notes to their nodes, when all are complete; gives its root.
    pub fn names_of_notes(&mut self) -> Option<Id> {
        let mut notes = std::mem::take(&mut self.notes);
        notes.sort_unstable();
        let named: Vec<(String, Id)> =
            notes.iter().map(|node| (note_id(*node), self.nodes.of(*node))).collect();
        let value = |out: &mut Vec<u8>, id: &Id| reference(out, *id);
        (!named.is_empty()).then(|| links::name_tree(&named, value, &mut self.file, &mut self.full))
    }
}

/// Takes some items out of a list; the others stay in their order.
fn taken<T>(items: &mut Vec<T>, is_taken: impl Fn(&T) -> bool) -> Vec<T> {
    let (taken, left) = std::mem::take(items).into_iter().partition(is_taken);
    *items = left;
    taken
}

fn bounds(picture: &Picture) -> [f32; 4] {
    let Picture { x, y, width, height, .. } = *picture;
    [x, up(y + height), x + width, up(y)]
}
