//! The outline beside the pages: title and chapters, with their sections closed beneath them.

use super::links::destination;
use super::{name, text};
use crate::pdf::layout::Entry;
use lopdf::{Dictionary, Document, ObjectId, dictionary};

/// An item with the items beneath it.
struct Node<'e> {
    entry: &'e Entry,
    kids: Vec<Node<'e>>,
}

/// Adds the outline; gives its root, or nothing when there is nothing to list.
pub fn add(document: &mut Document, entries: &[Entry], pages: &[ObjectId]) -> Option<ObjectId> {
    let listed: Vec<&Entry> = entries.iter().filter(|entry| entry.listed).collect();
    let tree = nested(&mut listed.as_slice(), 0);
    if tree.is_empty() {
        return None;
    }
    let root = document.new_object_id();
    let (first, last) = add_items(document, &tree, root, pages)?;
    let outline = dictionary! {
        "Type" => name("Outlines"),
        "First" => first,
        "Last" => last,
        "Count" => tree.len() as i64,
    };
    document.objects.insert(root, outline.into());
    Some(root)
}

/// Entries deeper than `above`, each with those that follow it deeper still. The title stands
/// beside the chapters: one item that holds all others would only be in the way.
fn nested<'e>(entries: &mut &[&'e Entry], above: u8) -> Vec<Node<'e>> {
    let mut nodes = Vec::new();
    while let [entry, rest @ ..] = *entries {
        let level = entry.level.max(2);
        if level <= above {
            break;
        }
        *entries = rest;
        nodes.push(Node { entry, kids: nested(entries, level) });
    }
    nodes
}

/// Adds items as each other's neighbours; gives the first and the last.
fn add_items(
    document: &mut Document,
    nodes: &[Node],
    parent: ObjectId,
    pages: &[ObjectId],
) -> Option<(ObjectId, ObjectId)> {
    let ids: Vec<ObjectId> = nodes.iter().map(|_| document.new_object_id()).collect();
    for (at, node) in nodes.iter().enumerate() {
        let mut item: Dictionary = dictionary! {
            "Title" => text(&node.entry.title),
            "Parent" => parent,
            "Dest" => destination(pages[node.entry.page], node.entry.y),
        };
        if at > 0 {
            item.set("Prev", ids[at - 1]);
        }
        if let Some(next) = ids.get(at + 1) {
            item.set("Next", *next);
        }
        if let Some((first, last)) = add_items(document, &node.kids, ids[at], pages) {
            item.set("First", first);
            item.set("Last", last);
            item.set("Count", -(node.kids.len() as i64));
        }
        document.objects.insert(ids[at], item.into());
    }
    Some((*ids.first()?, *ids.last()?))
}
