//! Every text of an entry together with its field of the format, seen while the entry serialises.
//!
//! Nothing is copied: a visitor sees each text where it is, and makes a path only for what it
//! reports. So rules about all texts or all references cost little, however large the register.

mod serializer;

use crate::model::{Path, Step};
use crate::schema::{Field, Kind};
use serde::Serialize;
use serializer::{At, Key, Walker};
use std::rc::Rc;

/// A step down, without a copy of its key.
#[derive(Debug, Clone)]
pub(super) enum Mark {
    Key(&'static Field),
    /// The language of a text, or a name that the register gives.
    Tag(Rc<str>),
    Place(usize),
}

impl PartialEq for Mark {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            // The format is read once, so a field is itself and no copy.
            (Self::Key(one), Self::Key(other)) => std::ptr::eq(*one, *other),
            (Self::Tag(one), Self::Tag(other)) => one == other,
            (Self::Place(one), Self::Place(other)) => one == other,
            _ => false,
        }
    }
}

/// A text with its place.
pub(super) struct Leaf<'w> {
    pub field: &'static Field,
    pub text: &'w str,
    /// The steps from its entry.
    pub marks: &'w [Mark],
}

impl Leaf<'_> {
    /// The path of the text, in the entry at `start`.
    pub fn path(&self, start: &Path) -> Path {
        path_of(start, self.marks)
    }

    /// The language of the text, where it is written for each language.
    pub fn language(&self) -> Option<&str> {
        match self.marks.last() {
            Some(Mark::Tag(tag)) if matches!(self.field.ty.kind, Kind::Localized | Kind::Markdown) => {
                Some(tag)
            }
            _ => None,
        }
    }

    /// Whether every field on the way to the text is public.
    pub fn is_public(&self) -> bool {
        self.marks.iter().all(|mark| !matches!(mark, Mark::Key(field) if !field.public))
    }

    /// Whether the text stands in a field with one of these keys, at any depth.
    pub fn is_in(&self, keys: &[&str]) -> bool {
        self.marks.iter().any(|mark| matches!(mark, Mark::Key(field) if keys.contains(&field.key.as_str())))
    }
}

/// The path that these steps give from `start`.
pub(super) fn path_of(start: &Path, marks: &[Mark]) -> Path {
    let steps = marks.iter().map(|mark| match mark {
        Mark::Key(field) => Step::from(field.key.as_str()),
        Mark::Tag(tag) => Step::from(&**tag),
        Mark::Place(at) => Step::from(*at),
    });
    Path(start.0.iter().cloned().chain(steps).collect())
}

/// Calls `visit` with every text of `value` that stands in a field of the format that `wanted`
/// holds for; `fields` are those of the value.
pub(super) fn each_leaf<T: Serialize>(
    fields: &'static [Field],
    value: &T,
    wanted: fn(&Field) -> bool,
    visit: &mut dyn FnMut(&Leaf),
) {
    let mut walker = Walker { wanted, visit, marks: Vec::new(), tags: Vec::new(), key: Key::None };
    let at = At { walker: &mut walker, fields, field: None };
    value.serialize(at).expect("the values of a register have no shape that a walk refuses");
}

#[cfg(test)]
mod tests {
    use super::each_leaf;
    use crate::model::{Path, Register};
    use crate::schema::{Kind, schema};

    #[test]
    fn texts_are_seen_with_their_field_and_path() {
        let register: Register = serde_yaml::from_str(
            "activities: [{id: huur, name: {nl: Huur, en: Rent}, purposes: [innen], transfers: none, \
                recipients: [{party: bank, elements: [naam], reason: Wegens betaling}]}]",
        )
        .unwrap();
        let fields = &schema().entity("activities").unwrap().fields;
        let mut seen = Vec::new();
        each_leaf(fields, &register.activities[0], |_| true, &mut |leaf| {
            seen.push(format!("{} {}", leaf.path(&Path::entry("activities", 0)), leaf.text));
        });
        seen.sort();
        assert_eq!(
            seen,
            [
                "activities[0].id huur",
                "activities[0].name.en Rent",
                "activities[0].name.nl Huur",
                "activities[0].purposes[0] innen",
                "activities[0].recipients[0].elements[0] naam",
                "activities[0].recipients[0].party bank",
                "activities[0].recipients[0].reason Wegens betaling",
                "activities[0].transfers none",
            ]
        );
        let mut references = 0;
        let wanted = |field: &crate::schema::Field| matches!(field.ty.kind, Kind::Ref(_));
        each_leaf(fields, &register.activities[0], wanted, &mut |leaf| {
            references += 1;
            assert!(leaf.is_in(&["purposes", "recipients", "transfers"]) && !leaf.is_in(&["name"]));
        });
        assert_eq!(references, 4);
    }
}
