//! Whether a processor is one, whether it can be trusted, and how it leaves (art. 4(7), 4(8), 28).

use super::items::Item;
use super::judge::{Context, Findings};
use super::processors::{first_use, is_over, recipients};
use super::rule::{AppliesTo, Jurisdiction, Rule, RuleKind};
use crate::finding::{Arg, Severity};
use crate::model::values::{Localized, Stated};
use crate::model::words::{PartyRole, Sector};
use crate::model::{Activity, Party, Path, RecipientEntry, Register};
use crate::reference::gdpr;
use std::collections::{BTreeMap, BTreeSet};

pub(super) const RULES: &[Rule] = &[
    Rule {
        code: "PRO-009",
        applies_to: AppliesTo::Controller,
        citations: &[gdpr("4", "7", ""), gdpr("4", "8", "")],
        check: Some(two_roles),
        ..Rule::GAP
    },
    Rule {
        code: "PRO-010",
        citations: &[gdpr("28", "10", ""), gdpr("6", "", "")],
        check: Some(own_purposes),
        ..Rule::GAP
    },
    Rule {
        code: "PRO-011",
        severity: Severity::Warning,
        applies_to: AppliesTo::Controller,
        jurisdiction: Jurisdiction::Nl,
        kind: RuleKind::Heuristic,
        uncertain: true,
        citations: &[gdpr("4", "7", "")],
        check: Some(independent_profession),
        ..Rule::GAP
    },
    Rule {
        code: "PRO-012",
        severity: Severity::Warning,
        kind: RuleKind::Time,
        citations: &[gdpr("28", "1", ""), gdpr("28", "5", ""), gdpr("32", "", "")],
        check: Some(no_guarantees),
        ..Rule::GAP
    },
    Rule {
        code: "PRO-015",
        severity: Severity::Warning,
        kind: RuleKind::Time,
        citations: &[gdpr("28", "3", "g")],
        check: Some(no_farewell),
        ..Rule::GAP
    },
];

/// The parties that work as a processor somewhere, with the place that says so.
fn processors<'a>(context: &Context<'a>) -> Vec<(Item<'a, Party>, Path)> {
    let used: BTreeMap<&str, (Path, Arg)> =
        first_use(context, context.activities(), Some(PartyRole::Processor));
    let mut found = Vec::new();
    for party in context.parties() {
        let place = used.get(party.id.as_str()).map(|(path, _)| path.parent());
        if party.role == Some(PartyRole::Processor) {
            let path = party.at("role");
            found.push((party, path));
        } else if let Some(entry) = place {
            found.push((party, entry.join("role")));
        }
    }
    found
}

/// Whether a role means that the party decides itself.
fn decides(role: Option<PartyRole>) -> bool {
    let roles = [PartyRole::IndependentController, PartyRole::JointController, PartyRole::PublicAuthority];
    role.is_some_and(|role| roles.contains(&role))
}

/// PRO-009: both on behalf of somebody and for itself, with the same data for the same purpose.
fn two_roles(context: &Context, findings: &mut Findings) {
    let register = context.register;
    for activity in context.own_activities() {
        let entries: Vec<(usize, &RecipientEntry)> = recipients(activity.entry).collect();
        let processors =
            entries.iter().filter(|(_, entry)| register.role_of(entry) == Some(PartyRole::Processor));
        for (at, processor) in processors {
            findings.examine();
            let same = |entry: &RecipientEntry| {
                entry.party.is_some()
                    && entry.party == processor.party
                    && overlap(&entry.purposes.iter().collect(), &processor.purposes.iter().collect())
                    && overlap(&data(register, entry), &data(register, processor))
            };
            let mut others = entries.iter().filter(|(_, entry)| decides(register.role_of(entry)));
            let Some((other, _)) = others.find(|(_, entry)| same(entry)) else { continue };
            let id = processor.party.as_deref().unwrap_or_default();
            let party = register.party(id).and_then(|party| party.name.as_ref());
            findings
                .error(activity.at("recipients").join(*at).join("party"), &activity.subject)
                .arg("party", super::items::named(party, id))
                .arg("activity", activity.name())
                .other(activity.at("recipients").join(*other).join("party"));
        }
    }
}

/// Whether two lists have something in common; an empty list means all.
fn overlap<T: Ord>(one: &BTreeSet<T>, other: &BTreeSet<T>) -> bool {
    one.is_empty() || other.is_empty() || !one.is_disjoint(other)
}

/// The ids of the categories and elements that an entry is about.
fn data<'a>(register: &'a Register, entry: &'a RecipientEntry) -> BTreeSet<&'a String> {
    let categories = entry.data_categories.iter().filter_map(|id| register.data_category(id));
    let elements = categories.flat_map(|category| &category.elements).map(|element| &element.id);
    entry.data_categories.iter().chain(&entry.elements).chain(elements).collect()
}

/// PRO-010: a processor that uses the data for itself, and no record of it as a controller for that.
fn own_purposes(context: &Context, findings: &mut Findings) {
    let first = context.register.first_language();
    for (party, _) in processors(context).into_iter().filter(|(party, _)| !is_over(party, context.as_of)) {
        let Some(stated) = &party.entry.own_purposes else { continue };
        findings.examine();
        if stated.entries().is_empty() {
            continue;
        }
        let recorded = recorded_purposes(context, &party.id);
        for (at, own) in stated.entries().iter().enumerate() {
            let is = |name: &&Localized| {
                let names = name.all(first).into_iter().map(|(_, text)| text.trim().to_lowercase());
                let texts: Vec<String> = names.collect();
                own.all(first).iter().any(|(_, text)| texts.contains(&text.trim().to_lowercase()))
            };
            if !recorded.iter().any(is) {
                findings
                    .error(party.at("own_purposes").join(at), &party.subject)
                    .arg("party", party.name())
                    .arg("purpose", own);
            }
        }
    }
}

/// The names of the purposes, with a legal basis, for which a party is recorded as a controller.
fn recorded_purposes<'a>(context: &Context<'a>, party: &str) -> Vec<&'a Localized> {
    let mut found = Vec::new();
    for activity in context.own_activities() {
        let entries = recipients(activity.entry).map(|(_, entry)| entry);
        let entries = entries.filter(|entry| entry.party.as_deref() == Some(party));
        for entry in entries.filter(|entry| decides(context.register.role_of(entry))) {
            let all = &activity.entry.purposes;
            let purposes = if entry.purposes.is_empty() { all } else { &entry.purposes };
            let purposes = purposes.iter().filter(|id| has_basis(activity.entry, id));
            found.extend(purposes.filter_map(|id| context.register.purpose(id)?.name.as_ref()));
        }
    }
    found
}

fn has_basis(activity: &Activity, purpose: &String) -> bool {
    let covers = |purposes: &[String]| purposes.is_empty() || purposes.contains(purpose);
    activity.legal_bases.iter().any(|entry| entry.basis.is_some() && covers(&entry.purposes))
}

/// PRO-011: a profession that by its nature decides itself, recorded as a processor.
fn independent_profession(context: &Context, findings: &mut Findings) {
    const INDEPENDENT: [Sector; 9] = [
        Sector::Bailiff,
        Sector::Notary,
        Sector::Lawyer,
        Sector::StatutoryAuditor,
        Sector::Bank,
        Sector::Postal,
        Sector::Municipality,
        Sector::Police,
        Sector::Insurer,
    ];
    for (party, path) in processors(context).into_iter().filter(|(party, _)| !is_over(party, context.as_of)) {
        findings.examine();
        let Some(sector) = party.sector.filter(|sector| INDEPENDENT.contains(sector)) else { continue };
        findings
            .warning(path, &party.subject)
            .arg("party", party.name())
            .arg("sector", Arg::Word(Sector::LIST, sector.word()));
    }
}

/// PRO-012: a processor of which nothing shows that it can be trusted, or no longer.
fn no_guarantees(context: &Context, findings: &mut Findings) {
    for (party, _) in processors(context) {
        if is_over(&party, context.as_of) {
            continue;
        }
        findings.examine();
        let assurance = party.assurance.clone().unwrap_or_default();
        let at = party.at("assurance");
        let finding = match assurance.expires {
            _ if assurance.r#ref.is_none() => findings.warning(at.join("ref"), &party.subject).case("none"),
            Some(expires) if expires < context.as_of => {
                let finding = findings.warning(at.join("expires"), &party.subject);
                finding.arg("expires", expires).case("expired")
            }
            _ => continue,
        };
        finding.arg("party", party.name());
    }
}

/// PRO-015: a processor that left, and no word that the data are gone or came back.
fn no_farewell(context: &Context, findings: &mut Findings) {
    let everywhere: Vec<String> =
        processors(context).into_iter().map(|(party, _)| party.id.clone()).collect();
    for party in context.parties() {
        let agreed = matches!(party.processing_agreement, Some(Stated::Some(_)));
        let Some(ended) = party.ended_on.filter(|_| agreed || everywhere.contains(&party.id)) else {
            continue;
        };
        findings.examine();
        let confirmed = party.exit.as_ref().is_some_and(|exit| exit.deletion_confirmed_on.is_some());
        if ended <= context.as_of && !confirmed {
            findings
                .warning(party.at("exit").join("deletion_confirmed_on"), &party.subject)
                .arg("party", party.name())
                .arg("ended", ended);
        }
    }
}
