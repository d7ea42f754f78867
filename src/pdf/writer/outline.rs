//! The outline beside the pages: title and chapters, with their sections closed beneath them.

use super::file::{File, Id, Pack};
use super::links::destination;
use super::syntax::{reference, text};
use crate::pdf::layout::Entry;
use std::io::Write;

/// An item with the items beneath it.
struct Node<'e> {
    entry: &'e Entry,
    kids: Vec<Node<'e>>,
}

/// Where items are written.
struct Items<'f, W> {
    file: &'f mut File<W>,
    packs: &'f mut Vec<Pack>,
    pages: &'f [Id],
}

/// Adds the outline; gives its root, or nothing when there is nothing to list.
pub fn add<W: Write>(
    entries: &[Entry],
    pages: &[Id],
    file: &mut File<W>,
    packs: &mut Vec<Pack>,
) -> Option<Id> {
    let listed: Vec<&Entry> = entries.iter().filter(|entry| entry.listed).collect();
    let tree = nested(&mut listed.as_slice(), 0);
    if tree.is_empty() {
        return None;
    }
    let mut items = Items { file, packs, pages };
    let root = items.file.id();
    let (first, last) = items.add(&tree, root)?;
    let out = items.object(root);
    out.extend(b"<</Type/Outlines");
    ends(out, first, last);
    out.extend(format!("/Count {}>>", tree.len()).as_bytes());
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

impl<W: Write> Items<'_, W> {
    /// Adds items as each other's neighbours; gives the first and the last.
    fn add(&mut self, nodes: &[Node], parent: Id) -> Option<(Id, Id)> {
        let start = self.file.ids(nodes.len());
        let id = |at: usize| Id(start.0 + at as u32);
        for (at, node) in nodes.iter().enumerate() {
            let below = if node.kids.is_empty() { None } else { self.add(&node.kids, id(at)) };
            let page = self.pages[node.entry.page];
            let out = self.object(id(at));
            out.extend(b"<</Title");
            text(out, &node.entry.title.text);
            out.extend(b"/Parent");
            reference(out, parent);
            out.extend(b"/Dest");
            destination(out, page, node.entry.y);
            if at > 0 {
                out.extend(b"/Prev");
                reference(out, id(at - 1));
            }
            if at + 1 < nodes.len() {
                out.extend(b"/Next");
                reference(out, id(at + 1));
            }
            if let Some((first, last)) = below {
                ends(out, first, last);
                out.extend(format!("/Count -{}", node.kids.len()).as_bytes());
            }
            out.extend(b">>");
        }
        Some((id(0), id(nodes.len().checked_sub(1)?)))
    }

    fn object(&mut self, id: Id) -> &mut Vec<u8> {
        if self.packs.last().is_none_or(Pack::is_full) {
            self.packs.push(Pack::default());
        }
        let at = self.packs.len() - 1;
        self.packs[at].object(id)
    }
}

fn ends(out: &mut Vec<u8>, first: Id, last: Id) {
    out.extend(b"/First");
    reference(out, first);
    out.extend(b"/Last");
    reference(out, last);
}
