//! The path and the subject of an entry, made when a finding asks for them.
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
}

impl Deref for Lazy<'_, String> {
    type Target = String;

    fn deref(&self) -> &String {
        self.made.get_or_init(|| subject(self.list, self.id))
    }
}
