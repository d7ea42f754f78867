//! Transfers that rest on a decision of the European Commission that a country is safe enough.

use super::{abroad, maybe_abroad, names, using};
use crate::finding::{Arg, Severity};
use crate::model::Transfer;
use crate::model::values::Country;
use crate::model::words::{DataSubjectKind, PurposeTag, Sector, TransferMechanism};
use crate::reference::adequacy::{AdequacyDecision, Scope, decision, ever_decided};
use crate::reference::instruments::void;
use crate::reference::params::{ADEQUACY_WINDOW, CERTIFICATION_MAX_AGE};
use crate::rules::items::Item;
use crate::rules::judge::{Context, Findings};

/// TRF-001: data leave the EEA and nothing makes that lawful.
pub(super) fn no_mechanism(context: &Context, findings: &mut Findings) {
    for (transfer, country) in abroad(context) {
        findings.examine();
        if !matches!(transfer.mechanism, None | Some(TransferMechanism::None)) {
            continue;
        }
        let (at, subject) = (transfer.at("mechanism"), &transfer.subject);
        let decision = decision(country, context.as_of);
        let finding = match decision.map(|decision| decision.scope) {
            Some(Scope::Whole) => findings.warning(at, subject).case("adequate"),
            Some(Scope::Part) => findings.error(at, subject).case("part"),
            None => findings.error(at, subject),
        };
        finding
            .arg("transfer", transfer.name())
            .arg("country", Arg::Country(country.clone()))
            .arg("decision", decision.map_or("", |decision| decision.decision));
    }
}

/// TRF-002: a decision is claimed, and there is none or it does not cover this recipient.
pub(super) fn not_covered(context: &Context, findings: &mut Findings) {
    for (transfer, country) in abroad(context) {
        if transfer.mechanism != Some(TransferMechanism::Adequacy) {
            continue;
        }
        findings.examine();
        let sector = importer_sector(context, &transfer);
        let (severity, key, case) = match ever_decided(country) {
            None => (Severity::Error, "country", "default"),
            Some(_) if transfer.within_decision_scope == Some(false) => {
                (Severity::Error, "within_decision_scope", "outside")
            }
            Some(decision) if sector.is_some_and(|sector| decision.not_for.contains(&sector)) => {
                (Severity::Error, "importer", "sector")
            }
            Some(decision) if unchecked(decision, &transfer) => {
                (Severity::Warning, "within_decision_scope", "unchecked")
            }
            Some(_) => continue,
        };
        let finding = findings.add(severity, transfer.at(key), &transfer.subject).case(case);
        finding
            .arg("transfer", transfer.name())
            .arg("country", Arg::Country(country.clone()))
            .arg("sector", sector.map_or(Arg::from(""), |s| Arg::Word(Sector::LIST, s.word())));
    }
}

fn importer_sector(context: &Context, transfer: &Transfer) -> Option<Sector> {
    context.register.party(transfer.importer.as_ref()?)?.sector
}

/// Whether a decision covers only some recipients, and nobody wrote that this is one of them. For
/// the United States that is the list of certified organisations, which has a rule of its own.
fn unchecked(decision: &AdequacyDecision, transfer: &Transfer) -> bool {
    decision.scope == Scope::Part && decision.country != AMERICA && transfer.within_decision_scope.is_none()
}

/// The country whose decision covers only the organisations on a list.
const AMERICA: &str = "US";

/// The country of a transfer; the list of certified organisations can only mean the United States.
fn country_of(transfer: &Transfer) -> Option<Country> {
    let certified = transfer.mechanism == Some(TransferMechanism::DataPrivacyFramework);
    transfer.country.clone().or_else(|| certified.then(|| AMERICA.into()))
}

/// The transfers that rest on a decision, each with the country it is about.
fn on_a_decision<'a>(context: &Context<'a>) -> impl Iterator<Item = (Item<'a, Transfer>, Option<Country>)> {
    let rests = |transfer: &Item<Transfer>| {
        use TransferMechanism as M;
        matches!(transfer.mechanism, Some(M::Adequacy | M::DataPrivacyFramework))
    };
    maybe_abroad(context).filter(rests).map(|transfer| {
        let country = country_of(&transfer);
        (transfer, country)
    })
}

/// TRF-003: a decision that has ended, was annulled or does not hold yet.
pub(super) fn not_in_force(context: &Context, findings: &mut Findings) {
    for (transfer, country) in on_a_decision(context) {
        findings.examine();
        let annulled = transfer.instrument.and_then(|instrument| void(instrument, context.as_of));
        let annulled = annulled.filter(|entry| entry.adequacy);
        let decision = country.as_ref().and_then(ever_decided);
        let (key, case, number, day) = match (annulled, decision) {
            (Some(entry), _) => ("instrument", "annulled", entry.decision, entry.from),
            (None, Some(d)) if context.as_of < d.from => ("mechanism", "early", d.decision, d.from),
            (None, Some(d)) => match d.until.filter(|last| *last < context.as_of) {
                Some(last) => ("mechanism", "default", d.decision, last),
                None => continue,
            },
            (None, None) => continue,
        };
        let finding = findings.error(transfer.at(key), &transfer.subject).arg("transfer", transfer.name());
        finding
            .arg("country", country.map_or(Arg::from(""), Arg::Country))
            .arg("decision", number)
            .arg("day", day)
            .case(case);
    }
}

/// TRF-004: a decision that may fall, and no other safeguard that is ready.
pub(super) fn may_end(context: &Context, findings: &mut Findings) {
    for (transfer, country) in on_a_decision(context) {
        let Some(decision) = country.as_ref().and_then(|country| decision(country, context.as_of)) else {
            continue;
        };
        findings.examine();
        if transfer.fallback.as_ref().is_some_and(|fallback| fallback.value().is_some()) {
            continue;
        }
        let window = ADEQUACY_WINDOW.value.after(context.as_of);
        let ending = decision.until.filter(|last| window.is_some_and(|window| *last < window));
        let case = decision.case.filter(|case| case.from <= context.as_of);
        if ending.is_none() && case.is_none() {
            continue;
        }
        let finding = findings.warning(transfer.at("fallback"), &transfer.subject);
        let finding = finding.arg("transfer", transfer.name());
        let finding = finding.arg("country", country.map_or(Arg::from(""), Arg::Country));
        match (ending, case) {
            (Some(last), _) => finding.arg("day", last).case("default"),
            (None, case) => finding.arg("number", case.map_or("", |case| case.number)).case("attacked"),
        };
    }
}

/// TRF-005: the list of certified organisations is claimed, and nobody saw the importer on it lately.
pub(super) fn not_certified(context: &Context, findings: &mut Findings) {
    for transfer in certified(context) {
        findings.examine();
        let dpf = transfer.dpf.clone().unwrap_or_default();
        let (severity, key, case) = match (dpf.listed, dpf.checked_on) {
            (Some(false), _) => (Severity::Error, "listed", "unlisted"),
            (None, _) => (Severity::Error, "listed", "default"),
            (Some(true), None) => (Severity::Error, "checked_on", "undated"),
            (Some(true), Some(day)) => {
                let last = CERTIFICATION_MAX_AGE.value.after(day);
                if last.is_none_or(|last| context.as_of <= last) {
                    continue;
                }
                (Severity::Warning, "checked_on", "old")
            }
        };
        let path = transfer.at("dpf").join(key);
        let finding = findings.add(severity, path, &transfer.subject).case(case);
        let finding = finding.arg("transfer", transfer.name());
        finding.arg("day", dpf.checked_on.map_or(Arg::from(""), Arg::Date));
    }
}

/// The transfers that rest on the list of certified organisations: said so, or on the decision about
/// the United States, which covers nobody else.
fn certified<'a>(context: &Context<'a>) -> impl Iterator<Item = Item<'a, Transfer>> {
    let as_of = context.as_of;
    maybe_abroad(context).filter(move |transfer| match transfer.mechanism {
        Some(TransferMechanism::DataPrivacyFramework) => true,
        Some(TransferMechanism::Adequacy) => {
            let current = transfer.instrument.is_none_or(|instrument| void(instrument, as_of).is_none());
            let american = transfer.country.as_ref().filter(|country| country.as_str() == AMERICA);
            current && american.is_some_and(|country| decision(country, as_of).is_some())
        }
        _ => false,
    })
}

/// TRF-006: data about staff, and the certification does not cover them.
pub(super) fn staff_not_certified(context: &Context, findings: &mut Findings) {
    let activities: Vec<_> = context.activities().collect();
    let register = context.register;
    for transfer in certified(context) {
        findings.examine();
        if transfer.dpf.as_ref().and_then(|dpf| dpf.covers_hr) == Some(true) {
            continue;
        }
        let used: Vec<_> = using(&activities, &transfer.id).collect();
        let (mut purposes, mut people) = (used.clone(), used);
        purposes.retain(|a| {
            let tags = a.purposes.iter().filter_map(|id| register.purpose(id)).flat_map(|p| &p.tags);
            tags.into_iter().any(|tag| *tag == PurposeTag::Staff)
        });
        people.retain(|a| {
            let groups = a.data_subjects.iter().filter_map(|id| register.data_subject_group(id));
            groups.into_iter().any(|group| group.kind == Some(DataSubjectKind::Employee))
        });
        let (severity, case, about) = match (purposes.is_empty(), people.is_empty()) {
            (false, _) => (Severity::Error, "default", purposes),
            (true, false) => (Severity::Warning, "people", people),
            (true, true) => continue,
        };
        findings
            .add(severity, transfer.at("dpf").join("covers_hr"), &transfer.subject)
            .arg("transfer", transfer.name())
            .arg("activities", names(&about))
            .case(case)
            .other(about[0].at("transfers"));
    }
}
