//! Where data go: transfers outside the EEA, and every country that data can reach (art. 13(1)(f)).

use super::add_once;
use crate::model::values::Stated;
use crate::model::{Activity, Party, Path, Register, Transfer};
use std::collections::BTreeSet;

/// What the register says of transfers outside the EEA.
#[derive(Debug)]
pub enum Outside<'a> {
    /// Some activity says nothing and no transfer is known.
    Unknown,
    /// Every activity says that there are none.
    None,
    /// The transfers that are known; `complete` when every activity has said which.
    Transfers { transfers: Vec<&'a Transfer>, complete: bool },
}

/// A country that data can reach.
#[derive(Debug, Clone, PartialEq)]
pub struct CountryFacts<'a> {
    pub country: &'a str,
    /// Where the register says so.
    pub path: Path,
}

pub(super) fn outside<'a>(register: &'a Register, activities: &[(usize, &'a Activity)]) -> Outside<'a> {
    let mut transfers: Vec<&Transfer> = Vec::new();
    for (_, activity) in activities {
        for id in activity.transfers.iter().flat_map(Stated::entries) {
            register.transfer(id).into_iter().for_each(|transfer| add_once(&mut transfers, transfer));
        }
    }
    let said =
        |a: &Activity| a.transfers.as_ref().is_some_and(|t| *t == Stated::None || !t.entries().is_empty());
    let complete = activities.iter().all(|(_, activity)| said(activity));
    match (transfers.is_empty(), complete) {
        (true, true) => Outside::None,
        (true, false) => Outside::Unknown,
        (false, complete) => Outside::Transfers { transfers, complete },
    }
}

/// Every country that data of these activities can reach, each place once.
pub(crate) fn countries<'a>(
    register: &'a Register,
    activities: &[(usize, &'a Activity)],
) -> Vec<CountryFacts<'a>> {
    let mut found = Vec::new();
    // A chain is the same for every activity that it starts in.
    let (mut transfers, mut parties) = (BTreeSet::new(), BTreeSet::new());
    for (_, activity) in activities {
        for id in activity.transfers.iter().flat_map(Stated::entries) {
            let at = register.transfers.iter().position(|t| t.id == *id);
            let Some(at) = at.filter(|at| transfers.insert(*at)) else { continue };
            let country = register.transfers[at].country.as_deref();
            let path = || Path::entry("transfers", at).join("country");
            found.extend(country.map(|country| CountryFacts { country, path: path() }));
        }
        for entry in activity.recipients.iter().flat_map(|r| r.entries()) {
            let party = entry.party.as_ref().and_then(|id| register.parties.iter().position(|p| p.id == *id));
            party.into_iter().for_each(|at| add_chain(register, at, &mut parties, &mut found));
        }
    }
    found
}

/// Adds the countries of the party at `at` and of all its sub-processors; one that was seen, and so
/// all below it, is there already.
fn add_chain<'a>(
    register: &'a Register,
    at: usize,
    seen: &mut BTreeSet<usize>,
    found: &mut Vec<CountryFacts<'a>>,
) {
    if !seen.insert(at) {
        return;
    }
    let party = &register.parties[at];
    let places = places_of(party, &Path::entry("parties", at)).into_iter();
    found.extend(places.map(|(country, path)| CountryFacts { country, path }));
    for sub in party.subprocessors.iter().flat_map(|s| s.entries()) {
        let below = sub.party.as_ref().and_then(|id| register.parties.iter().position(|p| p.id == *id));
        below.into_iter().for_each(|below| add_chain(register, below, seen, found));
    }
}

fn places_of<'a>(party: &'a Party, path: &Path) -> Vec<(&'a str, Path)> {
    let mut places = Vec::new();
    places.extend(party.country.as_deref().map(|country| (country, path.join("country"))));
    let lists = [
        ("hosting_countries", &party.hosting_countries),
        ("support_access_countries", &party.support_access_countries),
    ];
    for (key, list) in lists {
        let entries = list.iter().flat_map(|l| l.entries()).enumerate();
        places.extend(entries.map(|(place, country)| (country.as_str(), path.join(key).join(place))));
    }
    places
}
