//! Who works for whom: the recipients of an activity with everyone below them.
//!
//! A chain names each party once, so that parties that work for each other do not make it endless.

use super::items::Item;
use super::judge::Context;
use crate::model::values::Stated;
use crate::model::words::PartyRole;
use crate::model::{Activity, Party, Path, Register};
use std::collections::{BTreeMap, BTreeSet};

/// A party in a chain, and where the register says that it is part of it.
#[derive(Debug, Clone)]
pub(super) struct Link<'a> {
    /// The place of the party in the register.
    pub at: usize,
    pub party: &'a Party,
    /// The recipient or sub-processor entry that names it.
    pub named: Path,
}

/// The parties of a register by id.
pub(super) struct Chains<'a> {
    register: &'a Register,
    places: BTreeMap<&'a str, usize>,
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
            Some((entry.party.as_deref()?, activity.at("recipients").join(at).join("party")))
        });
        self.below(named)
    }

    /// The party at this place and everyone below it.
    pub fn from(&self, at: usize) -> Vec<Link<'a>> {
        let id = self.register.parties.get(at).map(|party| (party.id.as_str(), Path::entry("parties", at)));
        self.below(id.into_iter())
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
    fn below<'b>(&self, named: impl Iterator<Item = (&'b str, Path)>) -> Vec<Link<'a>> {
        let mut seen = BTreeSet::new();
        let mut chain: Vec<Link<'a>> = Vec::new();
        named.for_each(|(id, path)| self.add(id, path, &mut seen, &mut chain));
        let mut next = 0;
        while let Some(link) = chain.get(next) {
            let (party, path) = (link.party, Path::entry("parties", link.at).join("subprocessors"));
            for (at, entry) in party.subprocessors.iter().flat_map(Stated::entries).enumerate() {
                let Some(id) = entry.party.as_deref() else { continue };
                self.add(id, path.join(at).join("party"), &mut seen, &mut chain);
            }
            next += 1;
        }
        chain
    }

    fn add(&self, id: &str, named: Path, seen: &mut BTreeSet<usize>, chain: &mut Vec<Link<'a>>) {
        let Some(&at) = self.places.get(id) else { return };
        if seen.insert(at) {
            chain.push(Link { at, party: &self.register.parties[at], named });
        }
    }
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
            chains.of(&activity, role).iter().map(|l| format!("{} {}", l.party.id, l.named)).collect()
        };
        let below = "b parties[0].subprocessors[0].party";
        assert_eq!(
            names(None),
            ["c activities[0].recipients[0].party", "a activities[0].recipients[1].party", below]
        );
        assert_eq!(names(Some(PartyRole::Processor)), ["a activities[0].recipients[1].party", below]);
    }
}
