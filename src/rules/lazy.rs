//! The path and the subject of an entry, and the path of a part of it, made when a finding asks for them.
//!
//! Most entries are looked at by most rules and found by none.

use super::items::subject;
use crate::model::Path;
use std::cell::OnceCell;
use std::ops::Deref;

/// A path or a subject that is made of the place of an entry in its list, and its id.
#[derive(Debug, Clone)]
pub(super) struct Lazy<'a, T> {
    list: &'static str,
    at: usize,
    id: &'a str,
    made: OnceCell<T>,
}

impl<'a, T> Lazy<'a, T> {
    pub fn new(list: &'static str, at: usize, id: &'a str) -> Self {
        Self { list, at, id, made: OnceCell::new() }
    }

    /// One that needs no making.
    pub fn made(value: T) -> Self {
        Self { list: "", at: 0, id: "", made: OnceCell::from(value) }
    }
}

impl Deref for Lazy<'_, Path> {
    type Target = Path;

    fn deref(&self) -> &Path {
        self.made.get_or_init(|| Path::entry(self.list, self.at))
    }
}

impl Lazy<'_, Path> {
    /// A copy to keep.
    pub fn get(&self) -> Path {
        (**self).clone()
    }

    /// The field `key` of a place in the list `of` of this entry.
    pub fn part(&self, of: &'static str, place: usize, key: &'static str) -> Part {
        Part { list: self.list, at: self.at, of, place, key }
    }
}

/// The path of a field of something in a list of an entry, as in
/// `parties[3].subprocessors[0].party`, before it is made.
#[derive(Debug, Clone, Copy)]
pub(super) struct Part {
    list: &'static str,
    at: usize,
    of: &'static str,
    place: usize,
    key: &'static str,
}

impl Part {
    pub fn path(self) -> Path {
        Path::entry(self.list, self.at).join(self.of).join(self.place).join(self.key)
    }
}

impl Deref for Lazy<'_, String> {
    type Target = String;

    fn deref(&self) -> &String {
        self.made.get_or_init(|| subject(self.list, self.id))
    }
}
