//! Nodes of the structure tree as objects, written as soon as all of their content has its place.

use super::file::{Id, Pack, Packed};
use super::numbers::NodeIds;
use super::syntax::{integer, length, reference, text};
use crate::pdf::structure::{Kid, Node, Numbering, Role};
use rayon::prelude::*;
use std::collections::BTreeMap;

/// Nodes in a pack.
const PACK: usize = 400;

/// A piece of marked content: the slot that it fills, its page, its number there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Placed {
    pub slot: usize,
    pub page: Id,
    pub number: usize,
}

/// An annotation that belongs to a node.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Annotated {
    pub node: usize,
    pub page: Id,
    pub id: Id,
}

/// Nodes with everything that is theirs.
pub struct Elements {
    /// The number of the first node.
    pub first: usize,
    pub nodes: Vec<Node>,
    /// In the order of slots, and for each in that of pages.
    pub placed: Vec<Placed>,
    /// In the order of nodes.
    pub annotated: Vec<Annotated>,
    /// Where figures are on their pages, by node: left, foot, right, top.
    pub boxes: BTreeMap<usize, [f32; 4]>,
    pub ids: NodeIds,
    /// The object above the first node of all.
    pub root: Id,
}

impl Elements {
    /// The nodes as packs of objects, in their order.
    pub fn packed(&self) -> Vec<Packed> {
        self.nodes.par_chunks(PACK).enumerate().map(|(at, nodes)| self.pack(at * PACK, nodes)).collect()
    }

    fn pack(&self, start: usize, nodes: &[Node]) -> Packed {
        let mut pack = Pack::default();
        for (number, node) in (self.first + start..).zip(nodes) {
            self.element(pack.object(self.ids.of(number)), number, node);
        }
        pack.packed()
    }

    fn element(&self, out: &mut Vec<u8>, number: usize, node: &Node) {
        out.extend(b"<</S/");
        out.extend(node.role.name().as_bytes());
        out.extend(b"/P");
        reference(out, if number == 0 { self.root } else { self.ids.of(node.parent.0) });
        self.attributes(out, number, node.role);
        if node.role == Role::Note {
            out.extend(b"/ID");
            text(out, &note_id(number));
        }
        for (key, said) in [("/Lang", &node.language), ("/Alt", &node.alternative), ("/E", &node.expansion)] {
            if let Some(said) = said {
                out.extend(key.as_bytes());
                text(out, said);
            }
        }
        self.kids(out, number, node);
        out.extend(b">>");
    }

    fn attributes(&self, out: &mut Vec<u8>, number: usize, role: Role) {
        let attributes = match role {
            Role::Head { column: true } => "/A<</O/Table/Scope/Column>>",
            Role::Head { column: false } => "/A<</O/Table/Scope/Row>>",
            Role::List(Numbering::None) => "/A<</O/List/ListNumbering/None>>",
            Role::List(Numbering::Disc) => "/A<</O/List/ListNumbering/Disc>>",
            Role::List(Numbering::Decimal) => "/A<</O/List/ListNumbering/Decimal>>",
            _ => "",
        };
        out.extend(attributes.as_bytes());
        if let (Role::Figure, Some(bounds)) = (role, self.boxes.get(&number)) {
            out.extend(b"/A<</O/Layout/Placement/Block/BBox[");
            bounds.iter().for_each(|side| length(out, *side));
            out.extend(b"]>>");
        }
    }

    /// The children: nodes, numbers of content on the element's page, content elsewhere, annotations.
    fn kids(&self, out: &mut Vec<u8>, number: usize, node: &Node) {
        let annotated = run(&self.annotated, number, |annotated| annotated.node);
        let placed = |slot: usize| run(&self.placed, slot, |placed| placed.slot);
        let slots = node.kids.iter().filter_map(|kid| match kid {
            Kid::Slot(slot) => Some(slot.0),
            Kid::Node(_) => None,
        });
        let home = slots.flat_map(placed).next().map(|placed| placed.page);
        if let Some(page) = home {
            out.extend(b"/Pg");
            reference(out, page);
        }
        out.extend(b"/K[");
        for kid in &node.kids {
            match kid {
                Kid::Node(id) => reference(out, self.ids.of(id.0)),
                Kid::Slot(slot) => placed(slot.0).iter().for_each(|placed| content(out, placed, home)),
            }
        }
        for annotated in annotated {
            out.extend(b"<</Type/OBJR/Pg");
            reference(out, annotated.page);
            out.extend(b"/Obj");
            reference(out, annotated.id);
            out.extend(b">>");
        }
        out.push(b']');
    }
}

/// What tells a note from all others (PDF/UA-1, 7.9): in order of the notes, also as text.
pub fn note_id(node: usize) -> String {
    format!("note-{node:010}")
}

fn content(out: &mut Vec<u8>, placed: &Placed, home: Option<Id>) {
    if home == Some(placed.page) {
        out.push(b' ');
        return integer(out, placed.number);
    }
    out.extend(b"<</Type/MCR/Pg");
    reference(out, placed.page);
    out.extend(b"/MCID ");
    integer(out, placed.number);
    out.extend(b">>");
}

/// The items with a key, in a list that is sorted by it.
fn run<T>(items: &[T], key: usize, of: impl Fn(&T) -> usize) -> &[T] {
    let start = items.partition_point(|item| of(item) < key);
    let count = items[start..].iter().take_while(|item| of(item) == key).count();
    &items[start..start + count]
}
