//! Every reference in a register, found by the format itself: fields of the type `ref`.
//!
//! Entries are looked at one by one, so that a large register is never in memory twice.

use crate::model::{Path, Register};
use crate::schema::{Field, Kind, schema};
use serde::Serialize;
use serde_json::Value;

/// An id that stands where the format asks for the id of something else.
pub(super) struct Reference {
    pub path: Path,
    /// The list it points into: a top-level key, or `data_categories.elements`.
    pub list: &'static str,
    pub id: String,
    /// The entry it stands in, as `kind:id`.
    pub subject: String,
}

/// Calls `visit` with every reference in `register`.
pub(super) fn each_reference(register: &Register, visit: &mut impl FnMut(Reference)) {
    each_entry("data_subjects", &register.data_subjects, visit);
    each_entry("data_categories", &register.data_categories, visit);
    each_entry("purposes", &register.purposes, visit);
    each_entry("parties", &register.parties, visit);
    each_entry("arrangements", &register.arrangements, visit);
    each_entry("transfers", &register.transfers, visit);
    each_entry("systems", &register.systems, visit);
    each_entry("security_measures", &register.security_measures, visit);
    each_entry("retention_schedules", &register.retention_schedules, visit);
    each_entry("activities", &register.activities, visit);
    each_entry("notices", &register.notices, visit);
}

fn each_entry<T: Serialize>(key: &'static str, entries: &[T], visit: &mut impl FnMut(Reference)) {
    let fields = schema().entity(key).map_or(&[][..], |entity| entity.fields.as_slice());
    if !fields.iter().any(refers) {
        return;
    }
    for (at, entry) in entries.iter().enumerate() {
        let value = serde_json::to_value(entry).expect("an entry is plain data");
        let id = value["id"].as_str().unwrap_or_default();
        let subject = super::items::subject(key, id);
        walk(fields, &value, &Path::entry(key, at), &mut |path, list, id: &str| {
            visit(Reference { path, list, id: id.to_owned(), subject: subject.clone() });
        });
    }
}

/// Whether a field is a reference or holds one.
fn refers(field: &Field) -> bool {
    matches!(field.ty.kind, Kind::Ref(_)) || field.fields.iter().any(refers)
}

fn walk(
    fields: &'static [Field],
    group: &Value,
    path: &Path,
    visit: &mut impl FnMut(Path, &'static str, &str),
) {
    for field in fields.iter().filter(|field| refers(field)) {
        let Some(value) = group.get(&field.key) else { continue };
        let path = path.join(field.key.as_str());
        let single = std::slice::from_ref(value);
        let items = value.as_array().map_or(single, Vec::as_slice);
        for (at, item) in items.iter().enumerate() {
            let path = if value.is_array() { path.join(at) } else { path.clone() };
            match (&field.ty.kind, item) {
                // The word `none` says that there is nothing to refer to.
                (Kind::Ref(_), Value::String(id)) if field.ty.or_none && id == "none" => {}
                (Kind::Ref(list), Value::String(id)) => visit(path, list, id),
                _ => walk(&field.fields, item, &path, visit),
            }
        }
    }
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
            found.push(format!("{} {} {} {}", r.path, r.list, r.id, r.subject))
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
