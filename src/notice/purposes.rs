//! The purposes of a statement with their legal bases (art. 13(1)(c)-(d)).

use super::add_once;
use crate::model::words::LegalBasis;
use crate::model::{Activity, LegalBasisEntry, Path, Purpose, Register};

/// A main purpose: what it consists of, and what the activities say of it.
#[derive(Debug)]
pub struct PurposeFacts<'a> {
    pub purpose: &'a Purpose,
    /// Its place in `register.purposes`.
    pub at: usize,
    /// The purposes below it that the activities have, in the order of the register.
    pub parts: Vec<&'a Purpose>,
    /// The activities that have it or a part of it.
    pub activities: Vec<&'a Activity>,
    /// The bases it rests on, each once.
    pub bases: Vec<BasisFacts<'a>>,
    /// The purposes (itself or parts) that no entry gives a basis, each with the activity.
    pub without_basis: Vec<(&'a Purpose, usize)>,
}

/// A legal basis as one activity states it.
#[derive(Debug, Clone, PartialEq)]
pub struct BasisFacts<'a> {
    pub basis: LegalBasis,
    pub entry: &'a LegalBasisEntry,
    /// Where the entry stands.
    pub path: Path,
}

impl<'a> PurposeFacts<'a> {
    /// Whether `id` is this purpose or one of its parts.
    pub fn covers(&self, id: &str) -> bool {
        self.purpose.id == id || self.parts.iter().any(|part| part.id == id)
    }
}

/// The main purposes that the activities have, themselves or through a part.
///
/// A purpose counts when an activity names it, whether among its own purposes, for a recipient or
/// for a check of identity.
pub(super) fn main_purposes<'a>(
    register: &'a Register,
    activities: &[(usize, &'a Activity)],
) -> Vec<PurposeFacts<'a>> {
    let mut found: Vec<PurposeFacts<'a>> = Vec::new();
    for (at, purpose) in register.purposes.iter().enumerate() {
        if !activities.iter().any(|(_, a)| names(a, &purpose.id)) {
            continue;
        }
        let root = root_of(register, at);
        let index = found.iter().position(|facts| facts.at == root).unwrap_or_else(|| {
            found.push(empty(&register.purposes[root], root));
            found.len() - 1
        });
        add_purpose(&mut found[index], purpose, activities);
    }
    found.sort_by_key(|facts| facts.at);
    found
}

/// Whether `activity` names the purpose `id` anywhere.
pub(super) fn names(activity: &Activity, id: &str) -> bool {
    let own = activity.purposes.iter();
    let checked = activity.identity_check.iter().flat_map(|check| &check.purposes);
    let recipients = activity.recipients.iter().flat_map(|r| r.entries()).flat_map(|r| &r.purposes);
    own.chain(checked).chain(recipients).any(|purpose| purpose == id)
}

fn empty(purpose: &Purpose, at: usize) -> PurposeFacts<'_> {
    PurposeFacts {
        purpose,
        at,
        parts: Vec::new(),
        activities: Vec::new(),
        bases: Vec::new(),
        without_basis: Vec::new(),
    }
}

fn add_purpose<'a>(facts: &mut PurposeFacts<'a>, purpose: &'a Purpose, activities: &[(usize, &'a Activity)]) {
    if purpose.id != facts.purpose.id {
        facts.parts.push(purpose);
    }
    for (at, activity) in activities.iter().filter(|(_, a)| names(a, &purpose.id)) {
        if !facts.activities.iter().any(|known| known.id == activity.id) {
            facts.activities.push(activity);
        }
        let bases = bases_for(activity, *at, &purpose.id);
        // Only an activity's own purposes need a basis of their own: a purpose that is named for a
        // recipient is carried by the activity as a whole.
        if bases.is_empty() && activity.purposes.contains(&purpose.id) {
            facts.without_basis.push((purpose, *at));
        }
        bases.into_iter().for_each(|basis| add_once(&mut facts.bases, basis));
    }
}

/// The bases that `activity` gives for the purpose `id`; an entry without purposes is for all.
fn bases_for<'a>(activity: &'a Activity, at: usize, id: &str) -> Vec<BasisFacts<'a>> {
    let entries = activity.legal_bases.iter().enumerate();
    let relevant =
        entries.filter(|(_, entry)| entry.purposes.is_empty() || entry.purposes.iter().any(|p| p == id));
    relevant
        .filter_map(|(place, entry)| {
            let path = Path::entry("activities", at).join("legal_bases").join(place);
            Some(BasisFacts { basis: entry.basis?, entry, path })
        })
        .collect()
}

/// The place of the topmost purpose above the one at `at`; a circle ends where it began.
fn root_of(register: &Register, at: usize) -> usize {
    let mut current = at;
    for _ in 0..register.purposes.len() {
        let parent = register.purposes[current].parent.as_ref();
        match parent.and_then(|id| register.purposes.iter().position(|p| p.id == *id)) {
            Some(above) if above != at => current = above,
            _ => break,
        }
    }
    current
}
