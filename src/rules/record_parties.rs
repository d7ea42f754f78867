//! Whether the record names everyone whom art. 30 wants named, and the countries data go to.

use super::items::named;
use super::judge::{Context, Findings};
use super::rule::{AppliesTo, Rule};
use super::wording::says;
use crate::finding::{Arg, Severity};
use crate::model::values::Stated;
use crate::model::words::{ArrangementKind, PartyRole, TransferMechanism};
use crate::model::{Party, Path, Transfer};
use crate::reference::countries::in_eea;
use crate::reference::gdpr;
use std::collections::BTreeMap;

pub(super) const RULES: &[Rule] = &[
    Rule {
        code: "A30-002",
        citations: &[gdpr("30", "1", "a"), gdpr("37", "7", "")],
        check: Some(officer),
        ..Rule::GAP
    },
    Rule {
        code: "A30-003",
        applies_to: AppliesTo::Controller,
        citations: &[gdpr("30", "1", "a"), gdpr("26", "1", "")],
        check: Some(joint_controllers),
        ..Rule::GAP
    },
    Rule {
        code: "A30-008",
        severity: Severity::Warning,
        citations: &[gdpr("30", "1", "d"), gdpr("30", "1", "e")],
        check: Some(country_of_recipient),
        ..Rule::GAP
    },
    Rule {
        code: "A30-009",
        citations: &[gdpr("30", "1", "e")],
        check: Some(country_of_transfer),
        ..Rule::GAP
    },
    Rule {
        code: "A30-010",
        citations: &[gdpr("30", "1", "e"), gdpr("49", "1", ""), gdpr("49", "6", "")],
        check: Some(safeguards),
        ..Rule::GAP
    },
    Rule {
        code: "A30-017",
        citations: &[gdpr("27", "1", ""), gdpr("27", "2", ""), gdpr("30", "1", "a"), gdpr("13", "1", "a")],
        check: Some(representative),
        ..Rule::GAP
    },
];

/// A30-002: an officer was appointed, and nothing says how to reach the officer.
fn officer(context: &Context, findings: &mut Findings) {
    let officer = context.register.controller.dpo.clone().unwrap_or_default();
    if officer.appointed != Some(true) {
        return;
    }
    findings.examine();
    if !says(&officer.email) && !says(&officer.phone) {
        findings.error(Path::of("controller").join("dpo").join("email"), "controller");
    }
}

/// A30-003: a joint controller without a name or a way to reach it.
fn joint_controllers(context: &Context, findings: &mut Findings) {
    for party in context.parties().filter(|party| is_joint(context, party)) {
        findings.examine();
        let reachable = party.contact.as_ref().is_some_and(|contact| contact.is_reachable());
        let (key, case) = match (party.entry.name.is_some(), reachable) {
            (true, true) => continue,
            (true, false) => ("contact", "contact"),
            (false, true) => ("name", "name"),
            (false, false) => ("name", "both"),
        };
        findings.error(party.at(key), &party.subject).arg("party", party.name()).case(case);
    }
}

/// Whether a party answers jointly: so called, or bound by an arrangement between joint controllers.
fn is_joint(context: &Context, party: &Party) -> bool {
    let arranged = context.register.arrangements.iter().any(|arrangement| {
        arrangement.kind == Some(ArrangementKind::JointControllers) && arrangement.parties.contains(&party.id)
    });
    let called = || {
        let entries = context.activities().flat_map(|a| a.entry.recipients.iter().flat_map(Stated::entries));
        entries
            .filter(|entry| entry.party.as_ref() == Some(&party.id))
            .any(|entry| context.register.role_of(entry) == Some(PartyRole::JointController))
    };
    arranged || party.role == Some(PartyRole::JointController) || called()
}

/// A30-008: a recipient of which nobody knows the country. Processors are found by PRO-008, and a
/// group of organisations has no one country.
fn country_of_recipient(context: &Context, findings: &mut Findings) {
    let mut used: BTreeMap<&str, (Path, Arg)> = BTreeMap::new();
    for activity in context.activities() {
        for (at, entry) in activity.entry.recipients.iter().flat_map(Stated::entries).enumerate() {
            let Some(party) = entry.party.as_deref() else { continue };
            if context.register.role_of(entry) != Some(PartyRole::Processor) {
                let place = activity.at("recipients").join(at).join("party");
                used.entry(party).or_insert_with(|| (place, activity.name()));
            }
        }
    }
    for party in context.parties().filter(|party| party.group != Some(true)) {
        let Some((other, activity)) = used.get(party.id.as_str()) else { continue };
        findings.examine();
        if party.country.is_none() {
            let finding = findings.warning(party.at("country"), &party.subject).arg("party", party.name());
            finding.arg("activity", activity.clone()).other(other.clone());
        }
    }
}

/// The name of the party that receives the data of a transfer, to know the transfer by.
fn importer(context: &Context, transfer: &Transfer) -> Arg {
    let id = transfer.importer.as_deref().unwrap_or_default();
    named(context.register.party(id).and_then(|party| party.name.as_ref()), id)
}

/// A30-009: a transfer to a country that nobody named.
fn country_of_transfer(context: &Context, findings: &mut Findings) {
    for transfer in context.transfers() {
        findings.examine();
        if transfer.country.is_none() {
            let finding = findings.error(transfer.at("country"), &transfer.subject);
            finding.arg("transfer", transfer.name()).arg("importer", importer(context, &transfer));
        }
    }
}

/// A30-010: a transfer for a compelling interest of your own, and no paper on how it is made safe.
fn safeguards(context: &Context, findings: &mut Findings) {
    for transfer in context.transfers() {
        if transfer.mechanism != Some(TransferMechanism::CompellingLegitimateInterests) {
            continue;
        }
        findings.examine();
        if !says(&transfer.safeguards_ref) {
            let finding = findings.error(transfer.at("safeguards_ref"), &transfer.subject);
            finding.arg("transfer", transfer.name()).arg("importer", importer(context, &transfer));
        }
    }
}

/// A30-017: an organisation outside the EEA that nobody represents inside it. Where no country is
/// known at all, it may well be inside.
fn representative(context: &Context, findings: &mut Findings) {
    let controller = &context.register.controller;
    let mut countries: Vec<&String> = controller.country.iter().chain(&controller.establishments).collect();
    countries.dedup();
    if countries.is_empty() {
        return;
    }
    findings.examine();
    let inside = countries.iter().any(|country| in_eea(country, context.as_of));
    let spared = controller.art_27_2_exempt == Some(true) || controller.public_authority == Some(true);
    let named = controller.eu_representative.as_ref().and_then(Stated::value);
    if !inside && !spared && !named.is_some_and(|contact| says(&contact.name) || contact.is_reachable()) {
        let outside: Vec<Arg> = countries.iter().map(|code| Arg::Country((*code).clone())).collect();
        let path = Path::of("controller").join("eu_representative");
        findings.error(path, "controller").arg("countries", outside);
    }
}
