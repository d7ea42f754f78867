//! A place in the register becomes a file, a line and a column.
//!
//! A value that is not written is looked for in its nearest written parent. What fits on one line
//! is pointed at itself; something longer by its key, or by its first line.

use super::source::{Seat, Source, Sources};
use super::tree::{Form, View};
use crate::finding::Place;
use crate::model::{Path, Step};
use std::ops::Range;

/// Where something stands in the files.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Location {
    /// The file, relative to the register folder; empty for the folder itself.
    pub file: String,
    /// From 1.
    pub line: usize,
    /// From 1, in characters.
    pub column: usize,
    /// What to point at, in the bytes of the file's text.
    pub bytes: Range<usize>,
    /// The place of the file among [`Sources::files`].
    pub file_index: Option<usize>,
}

impl Sources {
    /// Where `place` stands.
    pub fn locate(&self, place: &Place) -> Location {
        match place {
            Place::Spot(spot) => self.location(spot.file, spot.bytes.clone()),
            Place::Path(path) => self.at_path(path, false),
            Place::Key(path) => self.at_path(path, true),
            Place::Folder => folder(),
        }
    }

    /// The bytes of the whole value at `path`, over all its lines, with the number of its file.
    ///
    /// `None` when it is not written, and for a list over several files.
    pub fn value_bytes(&self, path: &Path) -> Option<(usize, Range<usize>)> {
        let (seat, written) = self.nearest(path)?;
        (written == path.0.len()).then(|| (seat.file as usize, self.seat(seat).bytes()))
    }

    fn at_path(&self, path: &Path, key: bool) -> Location {
        let Some((seat, written)) = self.nearest(path) else {
            return self.start();
        };
        let (source, view) = (&self.files[seat.file as usize], self.seat(seat));
        let missing = written < path.0.len();
        let bytes = if key || missing { head(source, view) } else { target(source, view) };
        self.location(seat.file as usize, bytes)
    }

    /// The value at `path`, or its nearest written parent, with the number of steps that are written.
    fn nearest(&self, path: &Path) -> Option<(Seat, usize)> {
        let Some(Step::Key(key)) = path.0.first() else { return None };
        let top = self.tops.get(key.as_str())?;
        let (mut seat, mut written) = (*top.seats.first()?, 1);
        if let Some(Step::At(at)) = path.0.get(1)
            && let Some(entry) = top.entries.get(*at)
        {
            (seat, written) = (*entry, 2);
        } else if !top.entries.is_empty() {
            return Some((seat, written));
        }
        for step in &path.0[written..] {
            let view = self.seat(seat);
            let part = match step {
                Step::Key(key) => view.get(key),
                Step::At(at) => view.children().filter(|part| part.key().is_none()).nth(*at),
            };
            let Some(part) = part else { break };
            seat.node = part.number();
            written += 1;
        }
        Some((seat, written))
    }

    /// The first thing in the register, for what is missing as a whole.
    fn start(&self) -> Location {
        let header = self.tops.get("register").and_then(|top| top.seats.first());
        match header {
            Some(seat) => {
                let bytes = head(&self.files[seat.file as usize], self.seat(*seat));
                self.location(seat.file as usize, bytes)
            }
            None if self.files.is_empty() => folder(),
            None => self.location(0, self.files[0].first_line(0..self.files[0].text.len())),
        }
    }

    fn location(&self, file: usize, bytes: Range<usize>) -> Location {
        let source = &self.files[file];
        let (line, column) = source.line_and_column(bytes.start);
        Location { file: source.name.clone(), line, column, bytes, file_index: Some(file) }
    }
}

/// The key of a value, or the first line of an entry in a list.
pub(super) fn head(source: &Source, view: View<'_>) -> Range<usize> {
    source.first_line(view.key_bytes().unwrap_or_else(|| view.bytes()))
}

/// The value where it is written on one line, and not as lines with hyphens or keys; else its head.
pub(super) fn target(source: &Source, view: View<'_>) -> Range<usize> {
    let bytes = view.bytes();
    let block = matches!(view.form(), Form::Mapping | Form::Sequence) && !view.text().starts_with(['{', '[']);
    let one_line = source.first_line(bytes.clone()) == bytes && !bytes.is_empty();
    if one_line && !block { bytes } else { head(source, view) }
}

fn folder() -> Location {
    Location { file: String::new(), line: 1, column: 1, bytes: 0..0, file_index: None }
}
