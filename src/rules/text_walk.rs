//! Every text in a register, found by the format itself, with the entry that it stands in.
//!
//! Texts are seen where they stand, so that a large register is never in memory twice.

use super::items::subject;
use super::leaves::{Leaf, each_leaf};
use crate::finding::Arg;
use crate::model::{Path, Register, subject_kind};
use crate::schema::{Field, schema};
use serde::Serialize;

/// A text of the register with the entry it stands in.
pub(super) struct Found<'a> {
    pub leaf: &'a Leaf<'a>,
    pub entry: &'a Entry<'a>,
}

/// An entry of a list, or a group that there is once.
pub(super) struct Entry<'a> {
    pub key: &'static str,
    pub at: Option<usize>,
    pub id: &'a str,
    name: &'a dyn Fn() -> Arg,
}

impl Entry<'_> {
    pub fn path(&self) -> Path {
        self.at.map_or_else(|| Path::of(self.key), |at| Path::entry(self.key, at))
    }

    /// What readers call the entry.
    pub fn name(&self) -> Arg {
        (self.name)()
    }

    /// As `kind:id`.
    pub fn subject(&self) -> String {
        if self.id.is_empty() {
            subject_kind(self.key).unwrap_or(self.key).to_owned()
        } else {
            subject(self.key, self.id)
        }
    }
}

/// Calls `visit` with every piece of text in the register that stands in a field that is `wanted`,
/// in the order of the format.
pub(super) fn each_text(r: &Register, wanted: fn(&Field) -> bool, visit: &mut dyn FnMut(Found)) {
    let search = &mut Search { wanted, visit };
    search.once("register", &r.register);
    search.once("controller", &r.controller);
    search.list("data_subjects", &r.data_subjects, |e| &e.id, |e| e.name.as_ref().map(Arg::from));
    search.list("data_categories", &r.data_categories, |e| &e.id, |e| e.name.as_ref().map(Arg::from));
    search.list("purposes", &r.purposes, |e| &e.id, |e| e.name.as_ref().map(Arg::from));
    search.list("parties", &r.parties, |e| &e.id, |e| e.name.as_ref().map(Arg::from));
    search.list("arrangements", &r.arrangements, |e| &e.id, |e| e.name.as_ref().map(Arg::from));
    search.list("transfers", &r.transfers, |e| &e.id, |_| None);
    search.list("systems", &r.systems, |e| &e.id, |e| e.name.as_deref().map(Arg::from));
    search.list("security_measures", &r.security_measures, |e| &e.id, |e| e.name.as_ref().map(Arg::from));
    search.list("retention_schedules", &r.retention_schedules, |e| &e.id, |e| e.name.as_ref().map(Arg::from));
    search.list("activities", &r.activities, |e| &e.id, |e| e.name.as_ref().map(Arg::from));
    search.once("rights", &r.rights);
    search.list("notices", &r.notices, |e| &e.id, |e| e.name.as_ref().map(Arg::from));
    search.once("texts", &r.texts);
    search.list("accepted_gaps", &r.accepted_gaps, |_| "", |_| Some(Arg::Label("accepted_gaps")));
}

/// A search through the texts of entries.
struct Search<'s> {
    wanted: fn(&Field) -> bool,
    visit: &'s mut dyn FnMut(Found),
}

impl Search<'_> {
    fn once<T: Serialize>(&mut self, key: &'static str, value: &T) {
        self.entry(&Entry { key, at: None, id: "", name: &|| Arg::Label(key) }, value);
    }

    /// `id` and `name` give those of an entry.
    fn list<T: Serialize>(
        &mut self,
        key: &'static str,
        entries: &[T],
        id: fn(&T) -> &str,
        name: fn(&T) -> Option<Arg>,
    ) {
        for (at, value) in entries.iter().enumerate() {
            let id = id(value);
            let name = || name(value).unwrap_or_else(|| Arg::from(id));
            self.entry(&Entry { key, at: Some(at), id, name: &name }, value);
        }
    }

    fn entry<T: Serialize>(&mut self, entry: &Entry, value: &T) {
        let Some(entity) = schema().entity(entry.key) else { return };
        each_leaf(&entity.fields, value, self.wanted, &mut |leaf| (self.visit)(Found { leaf, entry }));
    }
}
