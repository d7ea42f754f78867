//! Every reference in a register, found by the format itself: fields of the type `ref`.
//!
//! A reference is shown where it stands, so that a large register is never in memory twice.

use super::items::subject;
use super::leaves::{Leaf, each_leaf};
use crate::model::{Path, Register};
use crate::schema::{Field, Kind, schema};
use serde::Serialize;

/// An id that stands where the format asks for the id of something else.
pub(super) struct Reference<'a> {
    /// The list it points into: a top-level key, or `data_categories.elements`.
    pub list: &'static str,
    pub id: &'a str,
    entry: Entry<'a>,
    leaf: &'a Leaf<'a>,
}

/// The entry that a reference stands in.
#[derive(Clone, Copy)]
struct Entry<'a> {
    key: &'static str,
    at: usize,
    id: &'a str,
}

impl Reference<'_> {
    pub fn path(&self) -> Path {
        self.leaf.path(&Path::entry(self.entry.key, self.entry.at))
    }

    /// The entry it stands in, as `kind:id`.
    pub fn subject(&self) -> String {
        subject(self.entry.key, self.entry.id)
    }

    /// Whether an entry refers to itself.
    pub fn is_own(&self) -> bool {
        self.list == self.entry.key && self.id == self.entry.id
    }
}

/// Calls `visit` with every reference in `register`.
pub(super) fn each_reference(register: &Register, visit: &mut impl FnMut(Reference)) {
    let r = register;
    each_entry("data_subjects", &r.data_subjects, |e| &e.id, visit);
    each_entry("data_categories", &r.data_categories, |e| &e.id, visit);
    each_entry("purposes", &r.purposes, |e| &e.id, visit);
    each_entry("parties", &r.parties, |e| &e.id, visit);
    each_entry("arrangements", &r.arrangements, |e| &e.id, visit);
    each_entry("transfers", &r.transfers, |e| &e.id, visit);
    each_entry("systems", &r.systems, |e| &e.id, visit);
    each_entry("security_measures", &r.security_measures, |e| &e.id, visit);
    each_entry("retention_schedules", &r.retention_schedules, |e| &e.id, visit);
    each_entry("activities", &r.activities, |e| &e.id, visit);
    each_entry("notices", &r.notices, |e| &e.id, visit);
}

fn each_entry<T: Serialize>(
    key: &'static str,
    entries: &[T],
    id: fn(&T) -> &str,
    visit: &mut impl FnMut(Reference),
) {
    let fields = schema().entity(key).map_or(&[][..], |entity| entity.fields.as_slice());
    if !fields.iter().any(refers) {
        return;
    }
    for (at, entry) in entries.iter().enumerate() {
        let about = Entry { key, at, id: id(entry) };
        each_leaf(fields, entry, is_reference, &mut |leaf| {
            let Kind::Ref(list) = &leaf.field.ty.kind else { return };
            // The word `none` says that there is nothing to refer to.
            if !(leaf.field.ty.or_none && leaf.text == "none") {
                visit(Reference { list, id: leaf.text, entry: about, leaf });
            }
        });
    }
}

fn is_reference(field: &Field) -> bool {
    matches!(field.ty.kind, Kind::Ref(_))
}

/// Whether a field is a reference or holds one.
fn refers(field: &Field) -> bool {
    is_reference(field) || field.fields.iter().any(refers)
}

#[cfg(test)]
mod tests {
    use super::{each_reference, refers};
    use crate::model::Register;
    use crate::schema::schema;

    #[test]
    fn references_are_found_at_every_depth() {
        let register: Register = serde_yaml::from_str(
            "activities: [{id: huur, purposes: [innen], transfers: none, recipients: [{party: bank, elements: [naam]}]}]\n\
             notices: [{id: n, claims: [{id: c, activities: [huur]}]}]",
        )
        .unwrap();
        let mut found = Vec::new();
        each_reference(&register, &mut |r| {
            found.push(format!("{} {} {} {}", r.path(), r.list, r.id, r.subject()))
        });
        assert_eq!(
            found,
            [
                "activities[0].purposes[0] purposes innen activity:huur",
                "activities[0].recipients[0].party parties bank activity:huur",
                "activities[0].recipients[0].elements[0] data_categories.elements naam activity:huur",
                "notices[0].claims[0].activities[0] activities huur notice:n",
            ]
        );
    }

    #[test]
    fn no_list_with_references_is_forgotten() {
        let visited =
            ["purposes", "parties", "arrangements", "transfers", "systems", "activities", "notices"];
        for entity in schema().entities.iter().filter(|entity| entity.fields.iter().any(refers)) {
            assert!(visited.contains(&entity.key.as_str()), "{} holds references", entity.key);
        }
    }
}
