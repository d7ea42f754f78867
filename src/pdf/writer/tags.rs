//! The structure tree as objects, with the way back from every piece of content to its node.

use super::links::Annotation;
use super::segments::segments;
use super::{name, real, text, up};
use crate::pdf::layout::Laid;
use crate::pdf::page::{Item, Picture};
use crate::pdf::structure::{Kid, Node, NodeId, Numbering, Role};
use lopdf::{Dictionary, Document, Object, ObjectId, dictionary};
use std::collections::BTreeMap;

/// Entries in each leaf of the tree from content to nodes.
const LEAF: usize = 64;

/// The nodes of annotations by their keys, which follow those of the pages.
pub struct Parents {
    pages: usize,
    annotations: Vec<NodeId>,
}

impl Parents {
    pub fn new(pages: usize) -> Self {
        Self { pages, annotations: Vec::new() }
    }

    /// Gives an annotation of a node its key.
    pub fn add(&mut self, node: NodeId) -> usize {
        self.annotations.push(node);
        self.pages + self.annotations.len() - 1
    }
}

/// Where the content of each slot stands, and the nodes of each page's content.
struct Content {
    slots: Vec<Vec<(usize, usize)>>,
    pages: Vec<Vec<NodeId>>,
    boxes: BTreeMap<NodeId, [f32; 4]>,
}

/// Adds the structure tree; gives its root.
pub fn add(
    document: &mut Document,
    laid: &Laid,
    pages: &[ObjectId],
    annotations: Vec<Annotation>,
    parents: Parents,
) -> ObjectId {
    let root = document.new_object_id();
    let ids: Vec<ObjectId> = laid.tree.nodes.iter().map(|_| document.new_object_id()).collect();
    let content = content(laid);
    let mut of_node: BTreeMap<NodeId, Vec<Annotation>> = BTreeMap::new();
    for annotation in annotations {
        of_node.entry(annotation.node).or_default().push(annotation);
    }
    for (at, node) in laid.tree.nodes.iter().enumerate() {
        let parent = if at == 0 { root } else { ids[node.parent.0] };
        let mut element = element(node, content.boxes.get(&NodeId(at)));
        element.set("P", parent);
        let annotations = of_node.remove(&NodeId(at)).unwrap_or_default();
        add_kids(&mut element, node, &content, &annotations, pages, &ids);
        document.objects.insert(ids[at], element.into());
    }
    let next = pages.len() + parents.annotations.len();
    let tree = parent_tree(document, content.pages, &parents.annotations, &ids);
    let tree_root = dictionary! {
        "Type" => name("StructTreeRoot"),
        "K" => vec![Object::Reference(ids[0])],
        "ParentTree" => tree,
        "ParentTreeNextKey" => next as i64,
    };
    document.objects.insert(root, tree_root.into());
    root
}

fn content(laid: &Laid) -> Content {
    let mut content = Content {
        slots: vec![Vec::new(); laid.tree.slots.len()],
        pages: Vec::with_capacity(laid.pages.len()),
        boxes: BTreeMap::new(),
    };
    for (number, page) in laid.pages.iter().enumerate() {
        let mut nodes = Vec::new();
        for segment in segments(&page.items) {
            let (Some(slot), Some(id)) = (segment.slot, segment.number) else { continue };
            content.slots[slot.0].push((number, id));
            let node = laid.tree.slots[slot.0];
            nodes.push(node);
            match segment.items {
                [Item::Picture(picture)] => content.boxes.insert(node, bounds(picture)),
                [Item::Logo(placed)] => content.boxes.insert(node, super::logo::bounds(placed)),
                _ => None,
            };
        }
        content.pages.push(nodes);
    }
    content
}

fn bounds(picture: &Picture) -> [f32; 4] {
    let Picture { x, y, width, height, .. } = *picture;
    [x, up(y + height), x + width, up(y)]
}

fn element(node: &Node, bounds: Option<&[f32; 4]>) -> Dictionary {
    let mut element = dictionary! { "Type" => name("StructElem"), "S" => name(node.role.name()) };
    let attributes = match node.role {
        Role::Head { column } => {
            let scope = if column { "Column" } else { "Row" };
            Some(dictionary! { "O" => name("Table"), "Scope" => name(scope) })
        }
        Role::List(numbering) => {
            let numbering = match numbering {
                Numbering::None => "None",
                Numbering::Disc => "Disc",
                Numbering::Decimal => "Decimal",
            };
            Some(dictionary! { "O" => name("List"), "ListNumbering" => name(numbering) })
        }
        Role::Figure => bounds.map(|bounds| {
            let bounds = bounds.map(real).to_vec();
            dictionary! { "O" => name("Layout"), "Placement" => name("Block"), "BBox" => bounds }
        }),
        _ => None,
    };
    attributes.into_iter().for_each(|attributes| element.set("A", attributes));
    if let Some(language) = &node.language {
        element.set("Lang", text(language));
    }
    if let Some(alternative) = &node.alternative {
        element.set("Alt", text(alternative));
    }
    if let Some(expansion) = &node.expansion {
        element.set("E", text(expansion));
    }
    element
}

/// The children: nodes, numbers of content on the element's page, content elsewhere, annotations.
fn add_kids(
    element: &mut Dictionary,
    node: &Node,
    content: &Content,
    annotations: &[Annotation],
    pages: &[ObjectId],
    ids: &[ObjectId],
) {
    let mut kids: Vec<Object> = Vec::new();
    let mut home: Option<usize> = None;
    for kid in &node.kids {
        match kid {
            Kid::Node(id) => kids.push(ids[id.0].into()),
            Kid::Slot(slot) => {
                for (page, number) in &content.slots[slot.0] {
                    let id = *number as i64;
                    if *home.get_or_insert(*page) == *page {
                        kids.push(id.into());
                    } else {
                        let elsewhere =
                            dictionary! { "Type" => name("MCR"), "Pg" => pages[*page], "MCID" => id };
                        kids.push(elsewhere.into());
                    }
                }
            }
        }
    }
    for annotation in annotations {
        let reference =
            dictionary! { "Type" => name("OBJR"), "Pg" => pages[annotation.page], "Obj" => annotation.id };
        kids.push(reference.into());
    }
    if let Some(page) = home {
        element.set("Pg", pages[page]);
    }
    element.set("K", kids);
}

/// From the content of pages and from annotations to their nodes.
fn parent_tree(
    document: &mut Document,
    pages: Vec<Vec<NodeId>>,
    annotations: &[NodeId],
    ids: &[ObjectId],
) -> ObjectId {
    let mut targets = Vec::new();
    for nodes in pages {
        let nodes: Vec<Object> = nodes.into_iter().map(|node| ids[node.0].into()).collect();
        targets.push(Object::Reference(document.add_object(nodes)));
    }
    targets.extend(annotations.iter().map(|node| Object::Reference(ids[node.0])));
    let keyed: Vec<(i64, Object)> = (0..).zip(targets).collect();
    let leaves = keyed.chunks(LEAF).map(|chunk| {
        let limits = vec![chunk[0].0.into(), chunk[chunk.len() - 1].0.into()];
        let numbers: Vec<Object> =
            chunk.iter().flat_map(|(key, target)| [(*key).into(), target.clone()]).collect();
        dictionary! { "Limits" => limits, "Nums" => numbers }
    });
    let leaves: Vec<Object> = leaves.map(|leaf| Object::Reference(document.add_object(leaf))).collect();
    document.add_object(dictionary! { "Kids" => leaves })
}
