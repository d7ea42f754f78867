//! Links as annotations: where they are, where they go, and what they say to a reader who listens;
//! and the places they go to, by name.
//!
//! A link into the document names its anchor, so it can be written before the place is known. The
//! names also serve whoever links to a place in the file: `records.pdf#nameddest=activity-payroll`.

use super::file::{File, Id, Pack};
use super::syntax::{integer, length, reference, string, text};
use super::up;
use crate::document::block::Target;
use crate::pdf::layout::Entry;
use crate::pdf::page::{LinkArea, MarkId};
use std::collections::BTreeMap;
use std::io::Write;

/// Names in a leaf of their tree.
const LEAF: usize = 128;

/// A link that will name the page of a section.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Named {
    pub id: Id,
    pub area: LinkArea,
    pub mark: MarkId,
    pub page: Id,
    pub key: usize,
}

/// Writes a link; `key` leads to its node.
pub fn annotation(out: &mut Vec<u8>, area: &LinkArea, target: &Target, contents: &str, page: Id, key: usize) {
    out.extend(b"<</Type/Annot/Subtype/Link/Border[0 0 0]/Rect[");
    let rect = [area.x, up(area.y + area.height), area.x + area.width, up(area.y)];
    rect.into_iter().for_each(|side| length(out, side));
    // Flag 4: printed with the page.
    out.extend(b"]/F 4/P");
    reference(out, page);
    out.extend(b"/StructParent ");
    integer(out, key);
    out.extend(b"/Contents");
    text(out, contents);
    match target {
        Target::Url(url) => {
            out.extend(b"/A<</S/URI/URI");
            string(out, url.as_bytes());
            out.extend(b">>");
        }
        Target::Anchor(anchor) => {
            out.extend(b"/Dest");
            string(out, anchor.as_bytes());
        }
    }
    out.extend(b">>");
}

/// A place on a page, a little above a height from its top.
pub fn destination(out: &mut Vec<u8>, page: Id, y: f32) {
    out.push(b'[');
    reference(out, page);
    out.extend(b"/XYZ 0");
    length(out, up((y - 8.0).max(0.0)));
    out.extend(b" null]");
}

/// Adds the places of all anchors in the order of their names; gives the root of their tree.
pub fn names<W: Write>(
    anchors: &BTreeMap<String, MarkId>,
    entries: &[Entry],
    pages: &[Id],
    file: &mut File<W>,
    packs: &mut Vec<Pack>,
) -> Id {
    let sorted: Vec<(&str, MarkId)> = anchors.iter().map(|(name, mark)| (name.as_str(), *mark)).collect();
    let place = |out: &mut Vec<u8>, mark: &MarkId| {
        let entry = &entries[mark.0];
        destination(out, pages[entry.page], entry.y);
    };
    name_tree(&sorted, place, file, packs)
}

/// Adds a tree of names in their order, with what each stands for; gives its root.
pub fn name_tree<W: Write, T>(
    sorted: &[(impl AsRef<str>, T)],
    value: impl Fn(&mut Vec<u8>, &T),
    file: &mut File<W>,
    packs: &mut Vec<Pack>,
) -> Id {
    let mut leaves = Vec::new();
    for leaf in sorted.chunks(LEAF) {
        let id = file.id();
        leaves.push(id);
        let mut pack = Pack::default();
        let out = pack.object(id);
        let name = |out: &mut Vec<u8>, name: &str| string(out, name.as_bytes());
        out.extend(b"<</Limits[");
        leaf.first().into_iter().chain(leaf.last()).for_each(|(limit, _)| name(out, limit.as_ref()));
        out.extend(b"]/Names[");
        for (key, stands_for) in leaf {
            name(out, key.as_ref());
            value(out, stands_for);
        }
        out.extend(b"]>>");
        packs.push(pack);
    }
    let (root, mut pack) = (file.id(), Pack::default());
    let out = pack.object(root);
    out.extend(b"<</Kids[");
    leaves.iter().for_each(|leaf| reference(out, *leaf));
    out.extend(b"]>>");
    packs.push(pack);
    root
}
