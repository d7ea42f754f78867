//! Who receives data according to a statement (art. 13(1)(e)).

use super::add_once;
use crate::model::values::Localized;
use crate::model::words::PartyRole;
use crate::model::{Activity, Element, Party, Register};
use std::collections::HashSet;

/// A party that receives data, gathered over the activities.
#[derive(Debug)]
pub struct RecipientFacts<'a> {
    pub party: &'a Party,
    /// Its role; `None` when nobody decided.
    pub role: Option<PartyRole>,
    /// Why it receives data, each reason once.
    pub reasons: Vec<&'a Localized>,
    /// Ids of the purposes it receives data for; empty when the register does not tie them.
    pub purposes: Vec<&'a str>,
    /// Ids of the categories it receives; empty when the register does not say.
    pub categories: Vec<&'a str>,
    /// The loose elements it receives.
    pub elements: Vec<&'a Element>,
}

/// The parties that receive data. One that is withheld (`publish: false`) is among them: its role and
/// reason are told, only its name is not.
pub(super) fn recipients<'a>(
    register: &'a Register,
    activities: &[(usize, &'a Activity)],
) -> Vec<RecipientFacts<'a>> {
    let mut found: Vec<RecipientFacts<'a>> = Vec::new();
    // A party of many activities has many reasons: none is compared with all before it.
    let mut told: HashSet<(usize, &Localized)> = HashSet::new();
    for (_, activity) in activities {
        for entry in activity.recipients.iter().flat_map(|r| r.entries()) {
            let Some(party) = entry.party.as_ref().and_then(|id| register.party(id)) else { continue };
            let role = register.role_of(entry);
            let index =
                found.iter().position(|f| f.party.id == party.id && f.role == role).unwrap_or_else(|| {
                    found.push(empty(party, role));
                    found.len() - 1
                });
            let facts = &mut found[index];
            facts.reasons.extend(entry.reason.iter().filter(|reason| told.insert((index, reason))));
            entry.purposes.iter().for_each(|id| add_once(&mut facts.purposes, id));
            entry.data_categories.iter().for_each(|id| add_once(&mut facts.categories, id));
            if entry.elements.is_empty() {
                continue;
            }
            let elements = register.elements(activity).filter(|(_, e)| entry.elements.contains(&e.id));
            elements.for_each(|(_, element)| add_once(&mut facts.elements, element));
        }
    }
    found
}

fn empty(party: &Party, role: Option<PartyRole>) -> RecipientFacts<'_> {
    RecipientFacts {
        party,
        role,
        reasons: Vec::new(),
        purposes: Vec::new(),
        categories: Vec::new(),
        elements: Vec::new(),
    }
}
