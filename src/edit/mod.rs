//! Changes to the text of a register file that keep every byte around them.
//!
//! Pure: a file as it was read, with the place of every value, and data in; changes and text out.
//! Does not know what an entry means, and writes nothing. YAML can be written in more ways than
//! are foreseen here: who uses a change reads the result before keeping it.

mod append;
mod diff;
mod write;

pub use append::{append, new_file, new_section};
pub use diff::diff;
pub use write::{Entry, Value};

use std::ops::Range;

/// Bytes of a text that become another text; an insertion where there are none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    pub bytes: Range<usize>,
    pub text: String,
}

impl Change {
    fn insert(at: usize, text: String) -> Self {
        Self { bytes: at..at, text }
    }
}

/// The text with all changes made. They are in order and do not overlap.
pub fn apply(text: &str, changes: &[Change]) -> String {
    let mut out = String::with_capacity(text.len());
    let mut from = 0;
    for change in changes {
        out.push_str(&text[from..change.bytes.start]);
        out.push_str(&change.text);
        from = change.bytes.end;
    }
    out.push_str(&text[from..]);
    out
}

/// How lines end in a text: as its first one does.
fn line_end(text: &str) -> &'static str {
    match text.find('\n') {
        Some(at) if text[..at].ends_with('\r') => "\r\n",
        _ => "\n",
    }
}

/// The byte at which the line of `at` starts.
fn line_start(text: &str, at: usize) -> usize {
    text[..at].rfind('\n').map_or(0, |end| end + 1)
}

/// The byte behind the last written one of the line of `at`, before its end.
fn line_stop(text: &str, at: usize) -> usize {
    let stop = text[at..].find('\n').map_or(text.len(), |end| at + end);
    if text[..stop].ends_with('\r') && stop > at { stop - 1 } else { stop }
}
