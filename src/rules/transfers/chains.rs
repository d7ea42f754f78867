//! Processors, and those who work for them, outside the EEA.

use crate::finding::{Arg, Severity};
use crate::model::values::{Country, Stated};
use crate::model::words::{PartyRole, TransferMechanism};
use crate::model::{Activity, Path, Transfer};
use crate::reference::countries::in_eea;
use crate::reference::standing::{Standing, standing};
use crate::rules::chain::Chains;
use crate::rules::items::named;
use crate::rules::judge::{Context, Findings};
use std::collections::BTreeMap;

fn countries<'a>(codes: impl Iterator<Item = &'a Country>) -> Vec<Arg> {
    codes.map(|code| Arg::Country(code.clone())).collect()
}

/// TRF-014: a processor looks on from countries outside the EEA, and no transfer says so for some.
pub(super) fn support_not_recorded(context: &Context, findings: &mut Findings) {
    let chains = Chains::new(context);
    for activity in context.activities() {
        for link in chains.of(&activity, Some(PartyRole::Processor)) {
            let list = link.party.support_access_countries.iter().flat_map(Stated::entries);
            let mut outside: Vec<&Country> = list.filter(|code| !in_eea(code, context.as_of)).collect();
            if outside.is_empty() {
                continue;
            }
            findings.examine();
            outside.retain(|country| !recorded(context, &chains, &activity, link.at, country));
            if outside.is_empty() {
                continue;
            }
            let none = activity.transfers == Some(Stated::None);
            findings
                .error(activity.at("transfers"), &activity.subject)
                .arg("activity", activity.name())
                .arg("party", named(link.party.name.as_ref(), &link.party.id))
                .arg("countries", countries(outside.into_iter()))
                .case(if none { "none" } else { "default" })
                .other(Path::entry("parties", link.at).join("support_access_countries"));
        }
    }
}

/// Whether the activity names a transfer to this country, to the party or one below it.
fn recorded<'a>(
    context: &Context<'a>,
    chains: &Chains<'a>,
    activity: &Activity,
    party: usize,
    country: &Country,
) -> bool {
    let below = chains.from(party);
    let transfers = activity.transfers.iter().flat_map(Stated::entries);
    transfers.filter_map(|id| context.register.transfer(id)).any(|transfer| {
        let importer = transfer.importer.as_deref().and_then(|id| chains.place(id));
        importer.is_some_and(|at| below.contains(&at)) && transfer.country.as_ref() == Some(country)
    })
}

/// Whether this transfer names a safeguard.
pub(super) fn has_tool(transfer: &Transfer) -> bool {
    !matches!(transfer.mechanism, None | Some(TransferMechanism::None))
}

/// TRF-015: a party in the chain of processors is outside the EEA, and nothing makes that lawful.
pub(super) fn onward_without_tool(context: &Context, findings: &mut Findings) {
    let chains = Chains::new(context);
    let mut links = BTreeMap::new();
    for activity in context.activities() {
        for link in chains.of(&activity, Some(PartyRole::Processor)) {
            links.entry(link.at).or_insert((link, activity.name()));
        }
    }
    for (link, activity) in links.into_values() {
        let Some(country) = &link.party.country else { continue };
        findings.examine();
        let case = match standing(country, context.as_of) {
            Standing::Inside | Standing::Adequate => continue,
            Standing::PartlyAdequate => "part",
            Standing::Outside => "default",
        };
        let own = |transfer: &&Transfer| transfer.importer.as_ref() == Some(&link.party.id);
        if context.register.transfers.iter().filter(own).any(has_tool) {
            continue;
        }
        let subject = format!("party:{}", link.party.id);
        findings
            .error(Path::entry("parties", link.at).join("country"), &subject)
            .arg("party", named(link.party.name.as_ref(), &link.party.id))
            .arg("country", Arg::Country(country.clone()))
            .arg("activity", activity)
            .case(case)
            .other(link.named.path());
    }
}

/// TRF-017: data inside the EEA, with a service whose owner is outside it.
pub(super) fn foreign_parent(context: &Context, findings: &mut Findings) {
    for party in context.parties() {
        let hosting = party.hosting_countries.as_ref().map_or(&[][..], Stated::entries);
        let Some(parent) = &party.ultimate_parent_country else { continue };
        if hosting.is_empty() || !hosting.iter().all(|code| in_eea(code, context.as_of)) {
            continue;
        }
        findings.examine();
        if in_eea(parent, context.as_of) || party.foreign_law_note.is_some() {
            continue;
        }
        findings
            .add(Severity::Advice, party.at("foreign_law_note"), &party.subject)
            .arg("party", party.name())
            .arg("country", Arg::Country(parent.clone()))
            .other(party.at("ultimate_parent_country"));
    }
}
