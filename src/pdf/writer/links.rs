//! Links as annotations: where they are, where they go, and what they say to a reader who listens.

use super::tags::Parents;
use super::{name, real, text, up};
use crate::document::block::Target;
use crate::pdf::layout::Laid;
use crate::pdf::page::LinkArea;
use crate::pdf::structure::NodeId;
use lopdf::{Dictionary, Document, Object, ObjectId, dictionary};

/// An annotation with its page, as a child of its node.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Annotation {
    pub node: NodeId,
    pub page: usize,
    pub id: ObjectId,
}

/// Adds every link of the document; gives them in the order of the pages.
pub fn add(
    document: &mut Document,
    laid: &Laid,
    pages: &[ObjectId],
    parents: &mut Parents,
) -> Vec<Annotation> {
    let mut annotations = Vec::new();
    for (page, id) in pages.iter().enumerate() {
        let mut on_page = Vec::new();
        for area in &laid.pages[page].links {
            let node = laid.links[area.link.0].node;
            let mut annotation = annotation(area, laid, pages);
            annotation.set("P", *id);
            annotation.set("StructParent", parents.add(node) as i64);
            let id = document.add_object(annotation);
            on_page.push(Object::Reference(id));
            annotations.push(Annotation { node, page, id });
        }
        if let Ok(dictionary) = document.get_dictionary_mut(*id) {
            dictionary.set("StructParents", page as i64);
            dictionary.set("Tabs", name("S"));
            dictionary.remove(b"Annots");
            if !on_page.is_empty() {
                dictionary.set("Annots", on_page);
            }
        }
    }
    annotations
}

fn annotation(area: &LinkArea, laid: &Laid, pages: &[ObjectId]) -> Dictionary {
    let link = &laid.links[area.link.0];
    let rect = [area.x, up(area.y + area.height), area.x + area.width, up(area.y)];
    let mut annotation = dictionary! {
        "Type" => name("Annot"),
        "Subtype" => name("Link"),
        "Rect" => rect.map(real).to_vec(),
        "Border" => vec![0.into(), 0.into(), 0.into()],
        // Printed with the page.
        "F" => 4,
        "Contents" => text(&link.contents),
    };
    match &link.target {
        Target::Url(url) => {
            let uri = Object::string_literal(url.as_bytes());
            annotation.set("A", dictionary! { "S" => name("URI"), "URI" => uri });
        }
        Target::Anchor(anchor) => {
            if let Some(entry) = laid.anchors.get(anchor).map(|mark| &laid.entries[mark.0]) {
                annotation.set("Dest", destination(pages[entry.page], entry.y));
            }
        }
    }
    annotation
}

/// A place on a page, a little above a height from its top.
pub fn destination(page: ObjectId, y: f32) -> Object {
    let top = real(up((y - 8.0).max(0.0)));
    Object::Array(vec![page.into(), name("XYZ"), 0.into(), top, Object::Null])
}
