//! Which ids of a register are referred to, and which references lead nowhere. References are found
//! by the format itself: fields of the type `ref`.

use super::targets::{LISTS, targets};
use super::text_walk::Found;
use crate::model::{Path, Register};
use crate::schema::{Field, Kind};
use std::collections::{BTreeMap, HashMap};

/// How the references of a register hang together.
#[derive(Debug)]
pub(super) struct ReferenceUse {
    /// How many there are.
    pub count: usize,
    /// Those that lead nowhere, in the order of the format.
    pub dangling: Vec<Dangling>,
    /// For each list: its ids, and whether something else refers to them.
    used: BTreeMap<&'static str, HashMap<String, bool>>,
}

/// A reference to an id that nothing has.
#[derive(Debug)]
pub(super) struct Dangling {
    /// The list it points into: a top-level key, or `data_categories.elements`.
    pub list: &'static str,
    pub id: String,
    pub path: Path,
    /// The entry it stands in, as `kind:id`.
    pub subject: String,
}

impl ReferenceUse {
    /// Whether something refers to this id of a list.
    pub fn is_used(&self, list: &str, id: &str) -> bool {
        self.used.get(list).and_then(|ids| ids.get(id)).is_some_and(|used| *used)
    }
}

/// Gathers the references of a register.
pub(super) struct ReferenceSearch(ReferenceUse);

impl ReferenceSearch {
    pub fn new(register: &Register) -> Self {
        let ids = |list| targets(register, list).iter().map(|target| (target.id.to_owned(), false)).collect();
        let used = LISTS.iter().map(|list| (*list, ids(list))).collect();
        Self(ReferenceUse { count: 0, dangling: Vec::new(), used })
    }

    pub fn see(&mut self, found: &Found) {
        let (leaf, entry) = (found.leaf, found.entry);
        let Kind::Ref(list) = &leaf.field.ty.kind else { return };
        // The word `none` says that there is nothing to refer to.
        if leaf.field.ty.or_none && leaf.text == "none" {
            return;
        }
        self.0.count += 1;
        match self.0.used.get_mut(list.as_str()).and_then(|ids| ids.get_mut(leaf.text)) {
            // An entry that refers to itself is not used by that.
            Some(used) => *used |= list != entry.key || leaf.text != entry.id,
            None => self.0.dangling.push(Dangling {
                list,
                id: leaf.text.to_owned(),
                path: leaf.path(&entry.path()),
                subject: entry.subject(),
            }),
        }
    }

    pub fn done(self) -> ReferenceUse {
        self.0
    }
}

pub(super) fn is_reference(field: &Field) -> bool {
    matches!(field.ty.kind, Kind::Ref(_))
}

#[cfg(test)]
mod tests {
    use super::is_reference;
    use crate::model::Register;
    use crate::rules::survey::survey;
    use crate::schema::{Field, schema};

    #[test]
    fn references_are_found_at_every_depth() {
        let register: Register = serde_yaml::from_str(
            "activities: [{id: huur, purposes: [innen], transfers: none, recipients: [{party: bank, elements: [naam]}]}]\n\
             notices: [{id: n, claims: [{id: c, activities: [huur, weg]}]}]",
        )
        .unwrap();
        let found = survey(&register).references;
        let dangling = found.dangling.iter().map(|d| format!("{} {} {} {}", d.path, d.list, d.id, d.subject));
        assert_eq!(
            dangling.collect::<Vec<_>>(),
            [
                "activities[0].purposes[0] purposes innen activity:huur",
                "activities[0].recipients[0].party parties bank activity:huur",
                "activities[0].recipients[0].elements[0] data_categories.elements naam activity:huur",
                "notices[0].claims[0].activities[1] activities weg notice:n",
            ]
        );
        assert_eq!(found.count, 5);
        assert!(found.is_used("activities", "huur") && !found.is_used("purposes", "innen"));
    }

    #[test]
    fn an_entry_is_not_used_by_itself() {
        let register: Register =
            serde_yaml::from_str("purposes: [{id: a, parent: a}, {id: b, parent: c}, {id: c}]").unwrap();
        let found = survey(&register).references;
        assert_eq!(["a", "b", "c"].map(|id| found.is_used("purposes", id)), [false, false, true]);
    }

    #[test]
    fn only_entries_with_an_id_refer() {
        fn refers(field: &Field) -> bool {
            is_reference(field) || field.fields.iter().any(refers)
        }
        for entity in schema().entities.iter().filter(|entity| entity.fields.iter().any(refers)) {
            assert!(entity.fields.iter().any(|field| field.key == "id"), "{} holds references", entity.key);
        }
    }
}
