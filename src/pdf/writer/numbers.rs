//! The numbers of objects for nodes, and the way back from content to them.

use super::file::{File, Id, Pack};
use super::syntax::{integer, reference};
use std::io::Write;

/// The objects of nodes: nodes that are new when a batch comes get numbers that follow each other.
#[derive(Debug, Clone, Default)]
pub struct NodeIds {
    /// The first node of each run, and its object.
    runs: Vec<(usize, Id)>,
    count: usize,
}

impl NodeIds {
    /// Gives numbers to the nodes up to `count`.
    pub fn grow<W: Write>(&mut self, count: usize, file: &mut File<W>) {
        if count > self.count {
            self.runs.push((self.count, file.ids(count - self.count)));
            self.count = count;
        }
    }

    /// The object of a node that has a number.
    pub fn of(&self, node: usize) -> Id {
        let run = self.runs.partition_point(|(first, _)| *first <= node).saturating_sub(1);
        let (first, id) = self.runs[run];
        Id(id.0 + (node - first) as u32)
    }
}

/// The tree from the content of pages and from annotations to their nodes, by keys that count up.
#[derive(Default)]
pub struct Parents {
    keys: usize,
    leaves: Vec<Id>,
    /// The entries of the leaf that is not full, and its first key.
    open: Vec<u8>,
    first: usize,
}

impl Parents {
    /// Keys in a leaf.
    const LEAF: usize = 128;

    /// The key of something whose parents are `target`.
    pub fn add<W: Write>(&mut self, target: Id, file: &mut File<W>, pack: &mut Pack) -> usize {
        let key = self.keys;
        self.keys += 1;
        self.open.push(b' ');
        integer(&mut self.open, key);
        reference(&mut self.open, target);
        if self.keys - self.first == Self::LEAF {
            self.end_leaf(file, pack);
        }
        key
    }

    fn end_leaf<W: Write>(&mut self, file: &mut File<W>, pack: &mut Pack) {
        let (id, last) = (file.id(), self.keys - 1);
        let out = pack.object(id);
        out.extend(format!("<</Limits[{} {last}]/Nums[", self.first).as_bytes());
        out.append(&mut self.open);
        out.extend(b"]>>");
        self.leaves.push(id);
        self.first = self.keys;
    }

    /// Ends the tree; gives its root and the next key.
    pub fn finish<W: Write>(mut self, file: &mut File<W>, pack: &mut Pack) -> (Id, usize) {
        if self.keys > self.first {
            self.end_leaf(file, pack);
        }
        let root = file.id();
        let out = pack.object(root);
        out.extend(b"<</Kids[");
        self.leaves.iter().for_each(|leaf| reference(out, *leaf));
        out.extend(b"]>>");
        (root, self.keys)
    }
}
