//! Parties that work for themselves: circles in the chain of sub-processors (art. 28).

use super::items::Item;
use super::judge::{Context, Findings};
use crate::finding::Arg;
use crate::model::Party;
use crate::model::values::Stated;
use std::collections::{BTreeMap, VecDeque};

/// REF-009: a party that works for itself, directly or through others.
pub(super) fn circle(context: &Context, findings: &mut Findings) {
    let mut parties: Vec<Item<Party>> = context.parties().collect();
    // A circle is found at the first of its parties: by id, whatever the order of the files.
    parties.sort_by(|one, other| one.entry.id.cmp(&other.entry.id));
    let places: BTreeMap<&str, usize> =
        parties.iter().enumerate().map(|(at, party)| (party.entry.id.as_str(), at)).collect();
    let below: Vec<Vec<(usize, usize)>> = parties.iter().map(|party| subprocessors(party, &places)).collect();
    let on_the_way = leads_on(&below);
    for (at, party) in parties.iter().enumerate() {
        findings.examine();
        let entry = |place: usize| party.at("subprocessors").join(place).join("party");
        if let Some((_, place)) = below[at].iter().find(|(to, _)| *to == at) {
            let finding = findings.error(entry(*place), &party.subject);
            finding.arg("party", party.name()).case("self");
        }
        if let Some((first, chain)) = on_the_way[at].then(|| way_back(at, &below)).flatten() {
            let names: Vec<Arg> = chain.iter().map(|at| parties[*at].name()).collect();
            let finding = findings.warning(entry(first), &party.subject);
            finding.arg("party", party.name()).arg("chain", names).case("circle");
        }
    }
}

/// The parties that a party engages: their places, and the places of the entries that say so.
fn subprocessors(party: &Party, places: &BTreeMap<&str, usize>) -> Vec<(usize, usize)> {
    let entries = party.subprocessors.iter().flat_map(Stated::entries).enumerate();
    entries.filter_map(|(at, entry)| Some((*places.get(entry.party.as_deref()?)?, at))).collect()
}

/// For each party whether the chain below it never ends: only then can it be in a circle.
fn leads_on(below: &[Vec<(usize, usize)>]) -> Vec<bool> {
    let mut leads = vec![true; below.len()];
    loop {
        let before = leads.clone();
        for at in (0..below.len()).rev() {
            leads[at] = below[at].iter().any(|(to, _)| *to != at && leads[*to]);
        }
        if leads == before {
            return leads;
        }
    }
}

/// The shortest way from a party over others back to itself, through later parties only, so that
/// each circle is found once: the place of the entry it leaves by, and the others on the way.
fn way_back(start: usize, below: &[Vec<(usize, usize)>]) -> Option<(usize, Vec<usize>)> {
    let mut from: BTreeMap<usize, (usize, usize)> = BTreeMap::new();
    let mut next = VecDeque::from([start]);
    while let Some(current) = next.pop_front() {
        for &(to, place) in &below[current] {
            if to == start && current != start {
                let mut chain = vec![current];
                let mut step = from[&current];
                while step.0 != start {
                    chain.push(step.0);
                    step = from[&step.0];
                }
                chain.reverse();
                return Some((step.1, chain));
            }
            if to > start && !from.contains_key(&to) {
                from.insert(to, (current, place));
                next.push_back(to);
            }
        }
    }
    None
}
