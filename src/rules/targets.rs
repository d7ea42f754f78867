//! What can be referred to: every list with ids, as rules about references see it.

use crate::finding::Arg;
use crate::model::values::{Id, Localized};
use crate::model::{Register, subject_kind};
use crate::schema::schema;

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

/// What readers call the entry that `subject` (`kind:id`) names; `subject` as it is, where nothing
/// has that id or it has no name.
pub(super) fn about(register: &Register, subject: &str) -> Arg {
    let found = LISTS.iter().find_map(|list| {
        let id = subject.strip_prefix(subject_kind(list)?)?.strip_prefix(':')?;
        targets(register, list).into_iter().find(|target| target.id == id)?.name
    });
    let once = || schema().entity(subject).map(|entity| Arg::Label(&entity.key));
    found.map(Arg::from).or_else(once).unwrap_or_else(|| Arg::from(subject))
}

#[cfg(test)]
mod tests {
    use super::{LISTS, about};
    use crate::finding::Arg;
    use crate::model::Register;
    use crate::model::values::Localized;
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
    fn a_subject_is_called_by_its_name() {
        let register: Register =
            serde_yaml::from_str("activities: [{id: huur, name: Huur innen}, {id: kaal}]").unwrap();
        assert_eq!(
            about(&register, "activity:huur"),
            Arg::Localized(Localized::Plain("Huur innen".to_owned()))
        );
        assert_eq!(about(&register, "activity:kaal"), Arg::from("activity:kaal"));
        assert_eq!(about(&register, "party:huur"), Arg::from("party:huur"));
        assert_eq!(about(&register, "controller"), Arg::Label("controller"));
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
