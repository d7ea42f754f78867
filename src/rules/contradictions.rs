//! What the statement promises against what the record shows.

use super::items::{Item, named};
use super::judge::{Context, Findings};
use super::rule::{AppliesTo, Jurisdiction, Rule};
use crate::finding::Arg;
use crate::model::values::{Country, Stated};
use crate::model::words::{ClaimKind, ClaimScope, DataClass, ElementKind, IdentityItem};
use crate::model::{Activity, Claim, Path};
use crate::notice::{CountryFacts, NoticeFacts, countries};
use crate::reference::countries::{in_eea, in_eu};
use crate::reference::{gdpr, uavg};

pub(super) const CONTRADICTION: Rule = Rule { applies_to: AppliesTo::Controller, ..Rule::INTEGRITY };

pub(super) const RULES: &[Rule] = &[
    Rule {
        code: "CON-001",
        citations: &[gdpr("5", "1", "a"), gdpr("13", "1", "f"), gdpr("44", "", "")],
        check: Some(only_inside),
        ..CONTRADICTION
    },
    Rule {
        code: "CON-002",
        citations: &[gdpr("5", "1", "a"), gdpr("12", "1", "")],
        check: Some(absolute_and_hedged),
        ..CONTRADICTION
    },
    Rule {
        code: "CON-003",
        jurisdiction: Jurisdiction::Nl,
        citations: &[gdpr("5", "1", "a"), uavg("46")],
        check: Some(no_national_number),
        ..CONTRADICTION
    },
    Rule {
        code: "CON-014",
        citations: &[gdpr("13", "1", "a")],
        check: Some(names_of_the_controller),
        ..CONTRADICTION
    },
];

/// The claims of a statement of one kind, each with its path.
pub(super) fn claims<'a>(facts: &NoticeFacts<'a>, kind: ClaimKind) -> Vec<(Path, &'a Claim)> {
    let list = facts.path().join("claims");
    let all = facts.notice.map_or(&[][..], |(_, notice)| notice.claims.as_slice()).iter().enumerate();
    all.filter(|(_, claim)| claim.kind == Some(kind)).map(|(at, claim)| (list.join(at), claim)).collect()
}

/// The activities a claim is about, with their places: those it names, else all of the statement.
pub(super) fn about<'a>(facts: &NoticeFacts<'a>, claim: &Claim) -> Vec<(usize, &'a Activity)> {
    let named = |id: &String| claim.activities.is_empty() || claim.activities.contains(id);
    facts.activities.iter().filter(|(_, activity)| named(&activity.id)).copied().collect()
}

/// CON-001: "only inside Europe", and a country outside in the record. No territory means the EEA.
fn only_inside(context: &Context, findings: &mut Findings) {
    for facts in context.notices {
        for (path, claim) in claims(facts, ClaimKind::EuOnly) {
            findings.examine();
            let union = claim.scope == Some(ClaimScope::Eu);
            let inside = |country: &Country| match union {
                true => in_eu(country, context.as_of),
                false => in_eea(country, context.as_of),
            };
            let reached = countries(context.register, &about(facts, claim));
            let outside: Vec<&CountryFacts> =
                reached.iter().filter(|facts| !inside(&facts.country.to_owned())).collect();
            let Some(first) = outside.first() else { continue };
            let in_area = |facts: &&CountryFacts| in_eea(&facts.country.to_owned(), context.as_of);
            let scope = claim.scope.unwrap_or(ClaimScope::Eea);
            findings
                .error(path, &facts.subject())
                .arg("scope", Arg::Word(ClaimScope::LIST, scope.word()))
                .arg("countries", distinct(&outside))
                .case(if outside.iter().all(in_area) { "eea" } else { "default" })
                .other(first.path.clone());
        }
    }
}

fn distinct(countries: &[&CountryFacts]) -> Vec<Arg> {
    let mut codes: Vec<&str> = Vec::new();
    for facts in countries {
        if !codes.contains(&facts.country) {
            codes.push(facts.country);
        }
    }
    codes.into_iter().map(|code| Arg::Country(code.to_owned())).collect()
}

/// CON-002: the same promise once without and once with a reservation, in one statement.
fn absolute_and_hedged(context: &Context, findings: &mut Findings) {
    for facts in context.notices {
        for &kind in ClaimKind::ALL {
            let claims = claims(facts, kind);
            for (path, claim) in claims.iter().filter(|(_, claim)| claim.absolute == Some(true)) {
                findings.examine();
                let same = |other: &Claim| {
                    other.scope == claim.scope
                        && other.security_type == claim.security_type
                        && other.activities == claim.activities
                };
                let hedged = claims.iter().find(|(_, c)| c.absolute == Some(false) && same(c));
                if let Some((other, second)) = hedged {
                    findings
                        .error(path.clone(), &facts.subject())
                        .arg("absolute", named(claim.text.as_ref(), &claim.id))
                        .arg("hedged", named(second.text.as_ref(), &second.id))
                        .other(other.clone());
                }
            }
        }
    }
}

/// CON-003: "we do not record the citizen service number", and the record has it.
fn no_national_number(context: &Context, findings: &mut Findings) {
    for facts in context.notices {
        for (path, claim) in claims(facts, ClaimKind::NoBsnRecorded) {
            findings.examine();
            let covered = context.covered(facts);
            let mut covered =
                covered.filter(|a| claim.activities.is_empty() || claim.activities.contains(&a.id));
            if let Some((activity, case, data, other)) = covered.find_map(|a| number_in(context, a)) {
                findings
                    .error(path, &facts.subject())
                    .arg("activity", activity.name())
                    .arg("data", data)
                    .case(case)
                    .other(other);
            }
        }
    }
}

/// Where an activity records the number: said so, as an element, or on a copy that still shows it.
fn number_in<'a>(
    context: &Context<'a>,
    activity: Item<'a, Activity>,
) -> Option<(Item<'a, Activity>, &'static str, Arg, Path)> {
    let check = activity.identity_check.clone().unwrap_or_default();
    let has = |items: &Option<Stated<Vec<IdentityItem>>>| {
        items.iter().flat_map(Stated::entries).any(|item| *item == IdentityItem::Bsn)
    };
    if has(&check.recorded) {
        let other = activity.at("identity_check").join("recorded");
        return Some((activity, "recorded", Arg::from(""), other));
    }
    for category in context.data_categories().filter(|c| activity.data_categories.contains(&c.id)) {
        for (at, element) in category.elements.iter().enumerate() {
            let case = match element.class_in_law(&category) {
                // The number of another country is no citizen service number.
                Some(DataClass::NationalId) if element.kind != Some(ElementKind::NationalId) => "number",
                Some(DataClass::IdDocumentCopy) if !has(&check.redacted) => "copy",
                _ => continue,
            };
            let other = category.at("elements").join(at).join("id");
            return Some((activity, case, named(element.name.as_ref(), &element.id), other));
        }
    }
    None
}

/// CON-014: names of the organisation that nothing ties to the legal name.
fn names_of_the_controller(context: &Context, findings: &mut Findings) {
    findings.examine();
    let controller = &context.register.controller;
    let names: Vec<Arg> = controller.trade_names.iter().map(|name| Arg::from(name.as_str())).collect();
    // Without any name at all there is nothing to confuse; A30-001 asks for the legal name.
    if controller.legal_name.is_some() || names.is_empty() {
        return;
    }
    let case = if names.len() > 1 { "several" } else { "default" };
    findings
        .error(Path::of("controller").join("legal_name"), "controller")
        .arg("names", names)
        .case(case)
        .other(Path::of("controller").join("trade_names"));
}
