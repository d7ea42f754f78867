//! What a legal basis covers: its purposes, its groups of people, and what follows from their kinds.
//!
//! A basis that names no purpose covers those of its activity only where nothing else can be meant.

use super::items::{Item, named};
use crate::finding::Arg;
use crate::model::values::Id;
use crate::model::words::{DataSubjectKind, LegalBasis, PurposeTag};
use crate::model::{Activity, DataSubjectGroup, LegalBasisEntry, Path, Purpose, Register};

/// The entries of an activity, each with its path.
pub(super) fn entries<'a>(
    activity: &Item<'a, Activity>,
) -> impl Iterator<Item = (Path, &'a LegalBasisEntry)> {
    let entries = activity.entry.legal_bases.iter().enumerate();
    entries.map(|(at, entry)| (activity.at("legal_bases").join(at), entry))
}

/// The entries that rest on `basis`, each with its path.
pub(super) fn resting_on<'a>(
    activity: &Item<'a, Activity>,
    basis: LegalBasis,
) -> impl Iterator<Item = (Path, &'a LegalBasisEntry)> {
    let entries = activity.entry.legal_bases.iter().enumerate();
    let resting = entries.filter(move |(_, entry)| entry.basis == Some(basis));
    resting.map(|(at, entry)| (activity.at("legal_bases").join(at), entry))
}

/// The purposes of an entry. Where it names none, those of the activity, unless there are several
/// bases and several purposes: then nobody said which belong together.
pub(super) fn purposes_of<'a>(activity: &'a Activity, entry: &'a LegalBasisEntry) -> &'a [Id] {
    let clear = activity.purposes.len() < 2 || activity.legal_bases.len() < 2;
    match entry.purposes.is_empty() {
        true if clear => &activity.purposes,
        _ => &entry.purposes,
    }
}

/// The groups of people of an entry; those of the activity where it names none.
pub(super) fn groups_of<'a>(
    register: &'a Register,
    activity: &'a Activity,
    entry: &'a LegalBasisEntry,
) -> Vec<&'a DataSubjectGroup> {
    let own = if entry.data_subjects.is_empty() { &activity.data_subjects } else { &entry.data_subjects };
    groups(register, own)
}

/// The groups of people with these ids.
pub(super) fn groups<'a>(register: &'a Register, ids: &[Id]) -> Vec<&'a DataSubjectGroup> {
    ids.iter().filter_map(|id| register.data_subject_group(id)).collect()
}

/// The names of the groups whose kind is known and fits.
pub(super) fn of_kind(groups: &[&DataSubjectGroup], fits: impl Fn(DataSubjectKind) -> bool) -> Vec<Arg> {
    let found = groups.iter().filter(|group| group.kind.is_some_and(&fits));
    found.map(|group| named(group.name.as_ref(), &group.id)).collect()
}

/// The names of the purposes that carry one of `tags`.
pub(super) fn tagged(register: &Register, purposes: &[Id], tags: &[PurposeTag]) -> Vec<Arg> {
    let found = purposes.iter().filter_map(|id| register.purpose(id));
    let found = found.filter(|purpose| purpose.tags.iter().any(|tag| tags.contains(tag)));
    found.map(purpose_name).collect()
}

/// What readers call a purpose.
pub(super) fn purpose_name(purpose: &Purpose) -> Arg {
    named(purpose.name.as_ref(), &purpose.id)
}

/// The names of the purposes with these ids; an id that leads nowhere stays as it is.
pub(super) fn purpose_names<'a>(register: &Register, ids: impl Iterator<Item = &'a Id>) -> Vec<Arg> {
    ids.map(|id| register.purpose(id).map_or_else(|| Arg::from(id.as_str()), purpose_name)).collect()
}

/// The fields that are missing, by their labels.
pub(super) fn labels(fields: &[(&'static str, bool)]) -> Vec<Arg> {
    fields.iter().filter(|(_, there)| !there).map(|(field, _)| Arg::Label(field)).collect()
}
