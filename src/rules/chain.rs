//! Who works for whom: the recipients of an activity with everyone below them.
//!
//! A chain names each party once, so that parties that work for each other do not make it endless.

use super::items::Item;
use super::judge::Context;
use super::lazy::{Lazy, Part};
use crate::model::values::Stated;
use crate::model::words::PartyRole;
use crate::model::{Activity, Party, Path, Register};
use std::collections::HashMap;

/// A party in a chain, and where the register says that it is part of it.
#[derive(Debug, Clone)]
pub(super) struct Link<'a> {
    /// The place of the party in the register.
    pub at: usize,
    pub party: &'a Party,
    /// Where the recipient or sub-processor entry names it.
    pub named: Part,
}

/// The parties of a register by id.
pub(super) struct Chains<'a> {
    register: &'a Register,
    places: HashMap<&'a str, usize>,
}

impl<'a> Chains<'a> {
    pub fn new(context: &Context<'a>) -> Self {
        let parties = context.register.parties.iter().enumerate();
        Self { register: context.register, places: parties.map(|(at, p)| (p.id.as_str(), at)).collect() }
    }

    /// The recipients of an activity with everyone below them; with a role, only those recipients
    /// that have it. An id that nothing has is left out.
    pub fn of(&self, activity: &Item<'a, Activity>, role: Option<PartyRole>) -> Vec<Link<'a>> {
        let entries = activity.entry.recipients.iter().flat_map(Stated::entries).enumerate();
        let fitting = entries.filter(|(_, e)| role.is_none() || self.register.role_of(e) == role);
        let named = fitting.filter_map(|(at, entry)| {
            Some((entry.party.as_deref()?, activity.path.part("recipients", at, "party")))
        });
        self.below(named)
    }

    /// The places of the party at this place and of everyone below it.
    pub fn from(&self, at: usize) -> Vec<usize> {
        let Some(party) = self.register.parties.get(at) else { return Vec::new() };
        let below = self.below(subprocessors(at, party));
        std::iter::once(at).chain(below.iter().map(|link| link.at).filter(|below| *below != at)).collect()
    }

    /// The client parties of an activity that is carried out for others.
    pub fn clients(&self, activity: &Activity) -> impl Iterator<Item = usize> {
        activity.clients.iter().filter_map(|client| self.places.get(client.party.as_deref()?).copied())
    }

    /// The place of the party with this id.
    pub fn place(&self, id: &str) -> Option<usize> {
        self.places.get(id).copied()
    }

    /// These parties and everyone below them, the nearest first.
    fn below<'b>(&self, named: impl Iterator<Item = (&'b str, Part)>) -> Vec<Link<'a>> {
        let mut chain: Vec<Link<'a>> = Vec::new();
        named.for_each(|(id, part)| self.add(id, part, &mut chain));
        let mut next = 0;
        while let Some(link) = chain.get(next) {
            subprocessors(link.at, link.party).for_each(|(id, part)| self.add(id, part, &mut chain));
            next += 1;
        }
        chain
    }

    fn add(&self, id: &str, named: Part, chain: &mut Vec<Link<'a>>) {
        let Some(&at) = self.places.get(id) else { return };
        // Chains are short.
        if chain.iter().all(|link| link.at != at) {
            chain.push(Link { at, party: &self.register.parties[at], named });
        }
    }
}

/// The ids of those who work for the party at this place, each with where it is named.
fn subprocessors(at: usize, party: &Party) -> impl Iterator<Item = (&str, Part)> {
    let path: Lazy<Path> = Lazy::new("parties", at, &party.id);
    let entries = party.subprocessors.iter().flat_map(Stated::entries).enumerate();
    entries.filter_map(move |(place, entry)| {
        Some((entry.party.as_deref()?, path.part("subprocessors", place, "party")))
    })
}

#[cfg(test)]
mod tests {
    use super::Chains;
    use crate::model::Register;
    use crate::model::words::PartyRole;
    use crate::reference::day;
    use crate::rules::Context;

    #[test]
    fn a_chain_names_each_party_once_even_in_a_circle() {
        let register: Register = serde_yaml::from_str(
            "parties: [{id: a, role: processor, subprocessors: [{party: b}]}, {id: b, subprocessors: [{party: a}]}, {id: c}]\n\
             activities: [{id: x, recipients: [{party: c}, {party: a}, {party: gone}]}]",
        )
        .unwrap();
        let context = Context { register: &register, notices: &[], as_of: day(2026, 11, 22) };
        let chains = Chains::new(&context);
        let activity = context.activities().next().unwrap();
        let names = |role| -> Vec<String> {
            chains.of(&activity, role).iter().map(|l| format!("{} {}", l.party.id, l.named.path())).collect()
        };
        let below = "b parties[0].subprocessors[0].party";
        assert_eq!(
            names(None),
            ["c activities[0].recipients[0].party", "a activities[0].recipients[1].party", below]
        );
        assert_eq!(names(Some(PartyRole::Processor)), ["a activities[0].recipients[1].party", below]);
    }
}
