//! What can be referred to: every list with ids, as rules about references see it.

use crate::model::Register;
use crate::model::values::{Id, Localized};

/// The lists that can be referred to, as references name them.
pub(super) const LISTS: [&str; 11] = [
    "data_subjects",
    "data_categories",
    "data_categories.elements",
    "purposes",
    "parties",
    "arrangements",
    "transfers",
    "systems",
    "security_measures",
    "retention_schedules",
    "activities",
];

/// An entry that can be referred to.
pub(super) struct Target<'a> {
    pub id: &'a str,
    pub aliases: &'a [Id],
    pub name: Option<&'a Localized>,
    /// Whether it may stay without anything that uses it.
    pub may_be_unused: bool,
}

fn target<'a>(id: &'a Id, aliases: &'a [Id], name: &'a Option<Localized>, keep: Option<bool>) -> Target<'a> {
    Target { id, aliases, name: name.as_ref(), may_be_unused: keep == Some(true) }
}

/// The entries of one list, in the order of the register.
pub(super) fn targets<'a>(register: &'a Register, list: &str) -> Vec<Target<'a>> {
    let r = register;
    match list {
        "data_subjects" => {
            r.data_subjects.iter().map(|e| target(&e.id, &e.aliases, &e.name, e.keep_unused)).collect()
        }
        "data_categories" => {
            r.data_categories.iter().map(|e| target(&e.id, &e.aliases, &e.name, e.keep_unused)).collect()
        }
        "data_categories.elements" => {
            let elements = r.data_categories.iter().flat_map(|category| &category.elements);
            elements.map(|e| target(&e.id, &[], &e.name, Some(true))).collect()
        }
        "purposes" => r.purposes.iter().map(|e| target(&e.id, &e.aliases, &e.name, e.keep_unused)).collect(),
        "parties" => r.parties.iter().map(|e| target(&e.id, &e.aliases, &e.name, e.keep_unused)).collect(),
        "arrangements" => {
            r.arrangements.iter().map(|e| target(&e.id, &e.aliases, &e.name, e.keep_unused)).collect()
        }
        "transfers" => r.transfers.iter().map(|e| target(&e.id, &e.aliases, &None, e.keep_unused)).collect(),
        "systems" => r.systems.iter().map(|e| target(&e.id, &e.aliases, &None, e.keep_unused)).collect(),
        "security_measures" => {
            // A measure that holds everywhere is used by every activity.
            let kept = r.security_measures.iter().map(|e| (e, e.keep_unused.or(e.applies_to_all)));
            kept.map(|(e, keep)| target(&e.id, &e.aliases, &e.name, keep)).collect()
        }
        "retention_schedules" => {
            r.retention_schedules.iter().map(|e| target(&e.id, &e.aliases, &e.name, e.keep_unused)).collect()
        }
        "activities" => r.activities.iter().map(|e| target(&e.id, &e.aliases, &e.name, Some(true))).collect(),
        _ => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::LISTS;
    use crate::schema::{Field, Kind, schema};

    fn lists(fields: &[Field], found: &mut Vec<String>) {
        for field in fields {
            if let Kind::Ref(list) = &field.ty.kind {
                found.push(list.clone());
            }
            lists(&field.fields, found);
        }
    }

    #[test]
    fn every_list_that_the_format_refers_to_is_here() {
        let mut found = Vec::new();
        schema().entities.iter().for_each(|entity| lists(&entity.fields, &mut found));
        for list in found {
            assert!(LISTS.contains(&list.as_str()), "{list}");
        }
    }
}
