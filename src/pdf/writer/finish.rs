//! The end of a document: what is known only when all pages are there.

use super::batch::Writer;
use super::file::{Id, Pack, Packed, deflated};
use super::job::Job;
use super::syntax::{integer, object, reference, text};
use super::{attachments, links, logo, metadata, outline};
use crate::document::Head;
use crate::document::block::{Section, Target};
use crate::pdf::PdfError;
use crate::pdf::layout::{Finished, Layout};
use lopdf::{Document, Object, ObjectId};
use rayon::prelude::*;
use std::collections::BTreeMap;
use std::io::Write;

impl<W: Write> Writer<W> {
    /// Writes all that is left; gives the number of pages.
    pub fn finish<S>(mut self, head: &Head, layout: Layout<S>) -> Result<usize, PdfError>
    where
        S: Iterator<Item = Section>,
    {
        let unnamed = std::mem::take(&mut self.unnamed);
        let says: Vec<String> = unnamed.iter().map(|named| layout.says(named.mark)).collect();
        let Finished { kept, entries, anchors } = layout.finish()?;
        for (named, says) in unnamed.iter().zip(says) {
            let target = Target::Anchor(entries[named.mark.0].anchor.clone());
            links::annotation(self.object(named.id), &named.area, &target, &says, named.page, named.key);
        }
        let kept = self.elements(kept);
        self.structure_root(kept.ids.of(0));
        let pages: Vec<Id> = self.front.iter().chain(&self.text).copied().collect();
        let mut packs = Vec::new();
        let names = links::names(&anchors, &entries, &pages, &mut self.file, &mut packs);
        let outline = outline::add(&entries, &pages, &mut self.file, &mut packs);
        let fonts = std::mem::take(&mut self.fonts);
        self.write_packs(packs, vec![kept])?;
        let resources = self.fonts_of(fonts.printed()?)?;
        let image = self.image(head)?;
        self.root_of_pages(&resources, image, pages.len());
        let catalog = self.catalog(head, names, outline)?;
        let information = self.file.id();
        metadata::information(self.object(information), head);
        self.write_packs(Vec::new(), Vec::new())?;
        let mut trailer = b"/Root".to_vec();
        reference(&mut trailer, catalog);
        trailer.extend(b"/Info");
        reference(&mut trailer, information);
        let identity = metadata::identity(head);
        trailer.extend(format!("/ID[<{identity}><{identity}>]").as_bytes());
        self.file.finish(&trailer)?;
        Ok(pages.len())
    }

    /// Writes all packs there are, with the nodes that are left.
    fn write_packs(
        &mut self,
        more: Vec<Pack>,
        elements: Vec<super::elements::Elements>,
    ) -> Result<(), PdfError> {
        let mut packs = std::mem::take(&mut self.full);
        packs.push(std::mem::take(&mut self.open));
        packs.extend(more);
        packs.retain(|pack| !pack.is_empty());
        let packed: Vec<Packed> = packs.par_iter().map(Pack::packed).collect();
        packed.iter().try_for_each(|pack| self.file.pack(pack))?;
        let made = Job { elements, ..Job::default() }.run(&self.fonts)?;
        self.add(&made)
    }

    fn structure_root(&mut self, document: Id) {
        let parents = std::mem::take(&mut self.parents);
        let (tree, next) = parents.finish(&mut self.file, &mut self.open);
        let notes = self.names_of_notes();
        let out = self.object(self.structure);
        out.extend(b"<</Type/StructTreeRoot/K[");
        reference(out, document);
        out.extend(b"]/ParentTree");
        reference(out, tree);
        if let Some(notes) = notes {
            out.extend(b"/IDTree");
            reference(out, notes);
        }
        out.extend(format!("/ParentTreeNextKey {next}>>").as_bytes());
    }

    /// The logo of pixels, which the pages that show it share.
    fn image(&mut self, head: &Head) -> Result<Option<Id>, PdfError> {
        let Some((head, pixels)) = head.logo.as_deref().and_then(logo::image) else { return Ok(None) };
        let id = self.file.id();
        self.file.stream(id, head.as_bytes(), &deflated(&[pixels]))?;
        Ok(Some(id))
    }

    /// The size of all pages, the fonts and the image that they use.
    fn root_of_pages(&mut self, fonts: &[(&'static str, Id)], image: Option<Id>, count: usize) {
        let out = self.object(self.resources);
        out.extend(b"<</Font<<");
        for (name, font) in fonts {
            out.extend(format!("/{name}").as_bytes());
            reference(out, *font);
        }
        out.extend(b">>");
        if let Some(image) = image {
            out.extend(format!("/XObject<</{}", logo::IMAGE).as_bytes());
            reference(out, image);
            out.extend(b">>");
        }
        out.extend(b">>");
        let groups: Vec<Id> = self.front_groups.iter().chain(&self.groups).copied().collect();
        let out = self.object(self.pages_root);
        // 210 × 297 mm.
        out.extend(b"<</Type/Pages/MediaBox[0 0 595.2756 841.8898]/Count ");
        integer(out, count);
        out.extend(b"/Kids[");
        groups.iter().for_each(|group| reference(out, *group));
        out.extend(b"]>>");
    }

    /// Takes the fonts over from the document that printpdf made for them.
    fn fonts_of(
        &mut self,
        (document, fonts): (Document, Vec<(&'static str, ObjectId)>),
    ) -> Result<Vec<(&'static str, Id)>, PdfError> {
        let mut ids = BTreeMap::new();
        let mut waiting: Vec<ObjectId> = fonts.iter().map(|(_, id)| *id).collect();
        let mut found: Vec<(Id, Object)> = Vec::new();
        while let Some(old) = waiting.pop() {
            if ids.contains_key(&old) {
                continue;
            }
            let id = self.file.id();
            ids.insert(old, id);
            let object = document.get_object(old).map_err(super::failed)?.clone();
            waiting.extend(references(&object));
            found.push((id, object));
        }
        for (_, object) in &mut found {
            renumber(object, &ids);
        }
        let (streams, others): (Vec<_>, Vec<_>) =
            found.into_iter().partition(|(_, object)| object.as_stream().is_ok());
        let deflate = |(id, stream): &(Id, Object)| {
            let stream = stream.as_stream().map_err(super::failed)?;
            Ok((*id, stream.dict.clone(), deflated(&[&stream.content])))
        };
        let streams = streams.par_iter().map(deflate).collect::<Result<Vec<_>, PdfError>>()?;
        for (id, mut entries, content) in streams {
            entries.remove(b"Length");
            entries.set("Filter", Object::Name(b"FlateDecode".to_vec()));
            let spelt = object(entries.into());
            self.file.stream(id, &spelt[2..spelt.len() - 2], &content)?;
        }
        others.into_iter().for_each(|(id, other)| self.object(id).extend(object(other)));
        Ok(fonts.into_iter().map(|(name, old)| (name, ids[&old])).collect())
    }

    fn catalog(&mut self, head: &Head, names: Id, outline: Option<Id>) -> Result<Id, PdfError> {
        let (id, xmp, profile) = (self.file.id(), self.file.id(), self.file.id());
        self.file.stream(xmp, b"/Type/Metadata/Subtype/XML", metadata::xmp(head).as_bytes())?;
        self.file.stream(profile, b"/N 3/Filter/FlateDecode", &deflated(&[metadata::PROFILE]))?;
        let attached = attachments::add(head, self)?;
        let (pages, structure) = (self.pages_root, self.structure);
        let out = self.object(id);
        out.extend(b"<</Type/Catalog/Pages");
        reference(out, pages);
        out.extend(b"/Lang");
        text(out, &head.language);
        out.extend(b"/MarkInfo<</Marked true>>/ViewerPreferences<</DisplayDocTitle true>>/StructTreeRoot");
        reference(out, structure);
        out.extend(b"/Metadata");
        reference(out, xmp);
        out.extend(b"/OutputIntents[");
        out.extend(metadata::OUTPUT_INTENT);
        reference(out, profile);
        out.extend(b">>]/Names<</Dests");
        reference(out, names);
        out.extend(&attached.names);
        out.extend(b">>");
        out.extend(&attached.list);
        if let Some(outline) = outline {
            out.extend(b"/PageMode/UseOutlines/Outlines");
            reference(out, outline);
        }
        out.extend(b">>");
        Ok(id)
    }
}

/// The objects that an object refers to.
fn references(object: &Object) -> Vec<ObjectId> {
    match object {
        Object::Reference(id) => vec![*id],
        Object::Array(items) => items.iter().flat_map(references).collect(),
        Object::Dictionary(entries) => entries.iter().flat_map(|(_, entry)| references(entry)).collect(),
        Object::Stream(stream) => stream.dict.iter().flat_map(|(_, entry)| references(entry)).collect(),
        _ => Vec::new(),
    }
}

fn renumber(object: &mut Object, ids: &BTreeMap<ObjectId, Id>) {
    match object {
        Object::Reference(id) => *id = (ids[id].0, 0),
        Object::Array(items) => items.iter_mut().for_each(|item| renumber(item, ids)),
        Object::Dictionary(entries) => entries.iter_mut().for_each(|(_, entry)| renumber(entry, ids)),
        Object::Stream(stream) => stream.dict.iter_mut().for_each(|(_, entry)| renumber(entry, ids)),
        _ => {}
    }
}
