//! Whether the statement says what art. 13 and 14 ask. Reads the facts of the statement, never its text.

use super::items::{Item, named};
use super::judge::{Context, Findings};
use super::rule::{AppliesTo, Jurisdiction, Rule, Waivable};
use crate::finding::{Arg, Severity};
use crate::model::blocks::{Address, Consent};
use crate::model::words::{Art9Condition, CriminalGround, LegalBasis, SourceKind};
use crate::model::{Activity, Path, Purpose};
use crate::notice::{NoticeFacts, is_published};
use crate::reference::authority::{DUTCH, Stale, stale};
use crate::reference::gdpr;
use std::collections::{BTreeMap, BTreeSet};

/// Every rule here is about what the controller publishes.
const NOTICE: Rule = Rule { applies_to: AppliesTo::Controller, ..Rule::PUBLISH };

pub(super) const RULES: &[Rule] = &[
    Rule {
        code: "NOT-004",
        citations: &[gdpr("13", "1", "c"), gdpr("14", "1", "c")],
        check: Some(purpose_without_basis),
        ..NOTICE
    },
    Rule {
        code: "NOT-013",
        citations: &[gdpr("13", "2", "c"), gdpr("14", "2", "d"), gdpr("7", "3", "")],
        check: Some(no_withdrawal),
        ..NOTICE
    },
    Rule {
        code: "NOT-014",
        citations: &[gdpr("13", "2", "d"), gdpr("14", "2", "e"), gdpr("77", "", "")],
        check: Some(no_complaint_route),
        ..NOTICE
    },
    Rule { code: "NOT-015", citations: &[gdpr("13", "2", "e")], check: Some(mandatory_or_not), ..NOTICE },
    Rule { code: "NOT-019", citations: &[gdpr("14", "2", "f")], check: Some(source), ..NOTICE },
    Rule {
        code: "NOT-025",
        waivable: Waivable::PlanOnly,
        citations: &[gdpr("13", "", ""), gdpr("14", "", ""), gdpr("5", "1", "a")],
        check: Some(in_no_notice),
        ..NOTICE
    },
    Rule {
        code: "NOT-028",
        severity: Severity::Warning,
        jurisdiction: Jurisdiction::Nl,
        citations: &[gdpr("13", "2", "d")],
        check: Some(stale_complaint_address),
        ..NOTICE
    },
];

/// NOT-004: a purpose that the statement names without its basis; one finding for each activity.
fn purpose_without_basis(context: &Context, findings: &mut Findings) {
    for facts in context.notices {
        let mut bare: BTreeMap<usize, Vec<&Purpose>> = BTreeMap::new();
        for purpose in &facts.purposes {
            findings.examine();
            for (part, activity) in &purpose.without_basis {
                bare.entry(*activity).or_default().push(part);
            }
        }
        for ((at, _), activity) in facts.activities.iter().zip(context.covered(facts)) {
            let Some(purposes) = bare.get(at) else { continue };
            let names = purposes.iter().take(3).map(|p| named(p.name.as_ref(), &p.id)).collect::<Vec<Arg>>();
            let more = purposes.len() > names.len();
            findings
                .error(activity.at("purposes"), &activity.subject)
                .arg("activity", activity.name())
                .arg("purposes", names)
                .arg("count", Arg::Number(purposes.len() as u64))
                .case(if more { "many" } else { "default" })
                .other(facts.path());
        }
    }
}

/// NOT-013: consent without a word on how to withdraw it.
fn no_withdrawal(context: &Context, findings: &mut Findings) {
    for activity in context.published() {
        for (path, consent) in consents(&activity) {
            findings.examine();
            if consent.and_then(|consent| consent.withdraw_how.as_ref()).is_none() {
                let finding = findings.error(path.join("consent").join("withdraw_how"), &activity.subject);
                finding.arg("activity", activity.name());
            }
        }
    }
}

/// Every place where an activity rests on consent, with what is recorded of it.
fn consents<'a>(activity: &Item<'a, Activity>) -> Vec<(Path, Option<&'a Consent>)> {
    let entry = activity.entry;
    let mut found = Vec::new();
    for (at, basis) in entry.legal_bases.iter().enumerate() {
        if basis.basis == Some(LegalBasis::Consent) {
            found.push((activity.at("legal_bases").join(at), basis.consent.as_ref()));
        }
    }
    for (at, condition) in entry.special_conditions.iter().flat_map(|s| s.entries()).enumerate() {
        if condition.condition == Some(Art9Condition::ExplicitConsent) {
            found.push((activity.at("special_conditions").join(at), condition.consent.as_ref()));
        }
    }
    if let Some(criminal) = &entry.criminal_data
        && criminal.ground == Some(CriminalGround::ExplicitConsent)
    {
        found.push((activity.at("criminal_data"), criminal.consent.as_ref()));
    }
    found
}

/// NOT-014: nothing on where to complain, or an authority without its name or address.
fn no_complaint_route(context: &Context, findings: &mut Findings) {
    findings.examine();
    let at = Path::of("controller").join("supervisory_authority");
    let authority = context.register.controller.supervisory_authority.clone().unwrap_or_default();
    let street = |a: &Address| a.street.is_some() || a.city.is_some();
    let named = authority.name.is_some();
    let reachable = authority.complaint_url.is_some() || authority.address.as_ref().is_some_and(street);
    match (named, reachable) {
        (false, false) => drop(findings.error(at, "controller")),
        (false, true) => drop(findings.warning(at.join("name"), "controller").case("name")),
        (true, false) => drop(findings.warning(at.join("complaint_url"), "controller").case("address")),
        (true, true) => {}
    }
}

/// NOT-015: people give data, and the statement cannot say whether they must.
fn mandatory_or_not(context: &Context, findings: &mut Findings) {
    for activity in context.published() {
        if !activity.sources.iter().any(|source| source.from == Some(SourceKind::DataSubject)) {
            continue;
        }
        findings.examine();
        let at = activity.at("mandatory");
        if activity.mandatory.is_empty() {
            findings.error(at, &activity.subject).arg("activity", activity.name());
            continue;
        }
        for (place, _) in activity.mandatory.iter().enumerate().filter(|(_, entry)| entry.kind.is_none()) {
            let finding = findings.error(at.join(place).join("kind"), &activity.subject);
            finding.arg("activity", activity.name());
        }
    }
}

/// NOT-019: data from elsewhere, and nothing says from whom, or whether anyone can consult the source.
fn source(context: &Context, findings: &mut Findings) {
    for activity in context.own_activities().filter(|a| is_published(a)) {
        for (at, source) in activity.sources.iter().enumerate() {
            // A source that calls itself public needs no second word on that.
            let elsewhere = source.from == Some(SourceKind::ThirdParty);
            if !elsewhere && source.from != Some(SourceKind::PublicSource) {
                continue;
            }
            findings.examine();
            let path = activity.at("sources").join(at);
            let finding = if source.parties.is_empty() && source.description.is_none() {
                let case = if elsewhere { "who" } else { "which" };
                findings.error(path.join("parties"), &activity.subject).case(case)
            } else if elsewhere && source.publicly_accessible.is_none() {
                findings.warning(path.join("publicly_accessible"), &activity.subject).case("public")
            } else {
                continue;
            };
            finding.arg("activity", activity.name());
        }
    }
}

/// NOT-025: an activity under way that no statement tells about.
fn in_no_notice(context: &Context, findings: &mut Findings) {
    // Without any notice one statement covers everything.
    let told: BTreeSet<&str> = context.notices.iter().flat_map(told_of).collect();
    for activity in context.own_activities().filter(|a| is_published(a)) {
        findings.examine();
        if !told.contains(activity.id.as_str()) {
            findings.error(activity.at("id"), &activity.subject).arg("activity", activity.name());
        }
    }
}

/// The ids of the activities that a statement tells about.
fn told_of<'a>(facts: &NoticeFacts<'a>) -> impl Iterator<Item = &'a str> {
    facts.activities.iter().map(|(_, activity)| activity.id.as_str())
}

/// NOT-028: the address for complaints is out of date or leads to the page for tips.
fn stale_complaint_address(context: &Context, findings: &mut Findings) {
    let authority = context.register.controller.supervisory_authority.as_ref();
    let Some(url) = authority.and_then(|authority| authority.complaint_url.as_ref()) else { return };
    findings.examine();
    let case = match stale(url) {
        Some(Stale::TipPage) => "tip",
        Some(Stale::OldSite) => "old",
        None => return,
    };
    let at = Path::of("controller").join("supervisory_authority").join("complaint_url");
    findings.warning(at, "controller").arg("address", DUTCH.complaint_url).case(case);
}
