//! The purposes of a statement with their legal bases (art. 13(1)(c)-(d)).

use crate::model::words::LegalBasis;
use crate::model::{Activity, LegalBasisEntry, Path, Purpose, Register};
use std::collections::{BTreeSet, HashMap};

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
    let naming = naming(activities);
    let mut found: Vec<Gathered<'a>> = Vec::new();
    for (at, purpose) in register.purposes.iter().enumerate() {
        let Some(naming) = naming.get(purpose.id.as_str()) else { continue };
        let root = root_of(register, at);
        let index = found.iter().position(|one| one.facts.at == root).unwrap_or_else(|| {
            found.push(Gathered::new(&register.purposes[root], root));
            found.len() - 1
        });
        found[index].add(purpose, naming);
    }
    found.sort_by_key(|one| one.facts.at);
    found.into_iter().map(|one| one.facts).collect()
}

/// An activity with its place in the register.
type Placed<'a> = (usize, &'a Activity);

/// The activities that name each purpose, by its id. Only looked up in, so its order shows nowhere.
fn naming<'a>(activities: &[Placed<'a>]) -> HashMap<&'a str, Vec<Placed<'a>>> {
    let mut found: HashMap<&str, Vec<Placed>> = HashMap::new();
    for (at, activity) in activities {
        for id in named(activity) {
            let naming = found.entry(id).or_default();
            if naming.last().is_none_or(|(last, _)| last != at) {
                naming.push((*at, activity));
            }
        }
    }
    found
}

/// The purposes that an activity names anywhere.
fn named(activity: &Activity) -> impl Iterator<Item = &str> {
    let own = activity.purposes.iter();
    let checked = activity.identity_check.iter().flat_map(|check| &check.purposes);
    let recipients = activity.recipients.iter().flat_map(|r| r.entries()).flat_map(|r| &r.purposes);
    own.chain(checked).chain(recipients).map(String::as_str)
}

/// A main purpose with what was gathered of it so far, each once: many activities share a purpose.
struct Gathered<'a> {
    facts: PurposeFacts<'a>,
    /// The ids of its activities.
    activities: BTreeSet<&'a str>,
    /// The places of its bases: of the activity, and in it.
    bases: BTreeSet<(usize, usize)>,
}

impl<'a> Gathered<'a> {
    fn new(purpose: &'a Purpose, at: usize) -> Self {
        let facts = PurposeFacts {
            purpose,
            at,
            parts: Vec::new(),
            activities: Vec::new(),
            bases: Vec::new(),
            without_basis: Vec::new(),
        };
        Self { facts, activities: BTreeSet::new(), bases: BTreeSet::new() }
    }

    /// Adds the main purpose or a part of it, with the activities that name it.
    fn add(&mut self, purpose: &'a Purpose, naming: &[Placed<'a>]) {
        if purpose.id != self.facts.purpose.id {
            self.facts.parts.push(purpose);
        }
        for (at, activity) in naming {
            if self.activities.insert(&activity.id) {
                self.facts.activities.push(activity);
            }
            let mut any = false;
            for (place, basis, entry) in bases_for(activity, &purpose.id) {
                any = true;
                if self.bases.insert((*at, place)) {
                    let path = Path::entry("activities", *at).join("legal_bases").join(place);
                    self.facts.bases.push(BasisFacts { basis, entry, path });
                }
            }
            // Only an activity's own purposes need a basis of their own: a purpose that is named for a
            // recipient is carried by the activity as a whole.
            if !any && activity.purposes.contains(&purpose.id) {
                self.facts.without_basis.push((purpose, *at));
            }
        }
    }
}

/// The bases that `activity` gives for the purpose `id`, each with its place; an entry without
/// purposes is for all.
fn bases_for<'a>(
    activity: &'a Activity,
    id: &str,
) -> impl Iterator<Item = (usize, LegalBasis, &'a LegalBasisEntry)> {
    let entries = activity.legal_bases.iter().enumerate();
    let relevant =
        entries.filter(move |(_, entry)| entry.purposes.is_empty() || entry.purposes.iter().any(|p| p == id));
    relevant.filter_map(|(place, entry)| Some((place, entry.basis?, entry)))
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
