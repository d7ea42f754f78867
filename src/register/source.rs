//! The register's files: their names, texts, lines and trees, and where each entry stands in them.

use super::build;
use super::fault::Fault;
use super::guard;
use super::tree::{Tree, View};
use std::collections::BTreeMap;
use std::ops::Range;

/// One file of the register.
#[derive(Debug)]
pub struct Source {
    /// Relative to the register folder, with `/` between folders.
    pub name: String,
    /// The text, without a byte order mark.
    pub text: String,
    /// The byte at which each line starts.
    lines: Vec<u32>,
    tree: Tree,
    /// Whether the file is YAML that may be read as a register.
    pub(super) sound: bool,
}

impl Source {
    /// Reads a file; with a fault its tree counts for nothing.
    pub(super) fn read(name: String, bytes: Vec<u8>) -> (Self, Vec<Fault>) {
        let (text, fault) = guard::decode(bytes);
        let (tree, faults) = match fault {
            Some(fault) => (Tree::default(), vec![fault]),
            None => build::build(&text),
        };
        let starts = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n').map(|(at, _)| at as u32 + 1);
        let lines = std::iter::once(0).chain(starts).collect();
        let sound = faults.is_empty();
        (Self { name, text, lines, tree, sound }, faults)
    }

    /// The outermost value.
    pub fn root(&self) -> Option<View<'_>> {
        self.tree.root(&self.text)
    }

    /// The node with number `node`.
    pub(super) fn view(&self, node: u32) -> View<'_> {
        self.tree.view(&self.text, node)
    }

    /// The line and column of a byte, both from 1, the column in characters.
    pub fn line_and_column(&self, byte: usize) -> (usize, usize) {
        let line = self.lines.partition_point(|start| *start as usize <= byte);
        let start = self.lines[line - 1] as usize;
        (line, self.text[start..byte].chars().count() + 1)
    }

    /// The bytes of `bytes` that stand on its first line.
    pub(super) fn first_line(&self, bytes: Range<usize>) -> Range<usize> {
        first_line(&self.text, bytes)
    }
}

/// The bytes of `bytes` that stand on its first line, without white space at the end.
pub(super) fn first_line(text: &str, bytes: Range<usize>) -> Range<usize> {
    let line = text[bytes.clone()].lines().next().unwrap_or_default().trim_end();
    bytes.start..bytes.start + line.len()
}

/// Where a value stands: a file and a node of its tree.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Seat {
    pub file: u32,
    pub node: u32,
}

/// A top-level key of the merged register.
#[derive(Debug, Default)]
pub(super) struct Top {
    /// Where the key is written; in several files for a list.
    pub seats: Vec<Seat>,
    /// The entries of a list, over all files.
    pub entries: Vec<Seat>,
}

/// All files of a register, with the place of every value.
#[derive(Debug, Default)]
pub struct Sources {
    pub(super) files: Vec<Source>,
    pub(super) tops: BTreeMap<&'static str, Top>,
}

impl Sources {
    /// The files, in sorted order.
    pub fn files(&self) -> &[Source] {
        &self.files
    }

    /// The text of the file with number `file`.
    pub fn text(&self, file: usize) -> &str {
        &self.files[file].text
    }

    pub(super) fn seat(&self, seat: Seat) -> View<'_> {
        self.files[seat.file as usize].view(seat.node)
    }
}
