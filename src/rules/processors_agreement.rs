//! What is agreed with processors, and by us as one: whether the agreement still runs, what it
//! holds, whom the processor engages and how breaches are reported (art. 28, 29, 33).

use super::items::{Item, named, subject};
use super::judge::{Context, Findings};
use super::processors::{ended_agreement, first_use, is_over};
use super::rule::{AppliesTo, Rule, RuleKind, Waivable};
use crate::finding::{Arg, Severity};
use crate::model::values::{Date, Stated};
use crate::model::words::{
    ActivityRole, ActivityStatus, AgreementClause, AgreementModel, Authorisation, PartyRole,
};
use crate::model::{Activity, ClientEntry, Party, Path, ProcessingAgreement, Subprocessor};
use crate::reference::params::{AGREEMENT_LEAD, SUBPROCESSORS_MAX_AGE};
use crate::reference::{day, gdpr};
use std::collections::BTreeMap;

const WARNING: Rule = Rule { severity: Severity::Warning, ..Rule::GAP };

pub(super) const RULES: &[Rule] = &[
    Rule {
        code: "PRO-002",
        waivable: Waivable::PlanOnly,
        kind: RuleKind::Time,
        citations: &[gdpr("28", "3", "")],
        check: Some(agreement_ended),
        ..Rule::GAP
    },
    Rule {
        code: "PRO-003",
        kind: RuleKind::Time,
        citations: &[gdpr("28", "3", ""), gdpr("24", "1", "")],
        check: Some(agreement_ends_soon),
        ..WARNING
    },
    Rule { code: "PRO-004", citations: &[gdpr("28", "3", "")], check: Some(clauses_missing), ..Rule::GAP },
    Rule {
        code: "PRO-005",
        kind: RuleKind::Time,
        citations: &[gdpr("28", "3", "")],
        check: Some(agreement_outdated),
        ..WARNING
    },
    Rule {
        code: "PRO-006",
        citations: &[gdpr("28", "2", ""), gdpr("28", "4", "")],
        check: Some(subprocessor_not_authorised),
        ..Rule::GAP
    },
    Rule {
        code: "PRO-007",
        kind: RuleKind::Time,
        citations: &[gdpr("28", "2", ""), gdpr("5", "2", "")],
        check: Some(subprocessors_checked_long_ago),
        ..WARNING
    },
    Rule {
        code: "PRO-014",
        applies_to: AppliesTo::Processor,
        citations: &[gdpr("28", "3", "a"), gdpr("29", "", "")],
        check: Some(client_papers),
        ..Rule::GAP
    },
    Rule {
        code: "PRO-016",
        applies_to: AppliesTo::Processor,
        citations: &[gdpr("33", "2", ""), gdpr("28", "3", "f")],
        check: Some(breach_notice),
        ..WARNING
    },
];

/// The agreement with a party, where there is one.
fn agreement(party: &Party) -> Option<&ProcessingAgreement> {
    party.processing_agreement.as_ref().and_then(Stated::value)
}

/// The activities under way that the organisation does for others; one that is only planned can still
/// be settled.
fn for_others<'a>(context: &Context<'a>) -> impl Iterator<Item = Item<'a, Activity>> {
    let begun = context.activities().filter(|a| a.status != Some(ActivityStatus::Planned));
    begun.filter(|a| a.role == Some(ActivityRole::Processor))
}

/// The clients of those activities, each with its path.
fn clients<'a>(context: &Context<'a>) -> Vec<(Item<'a, Activity>, Path, &'a ClientEntry)> {
    let mut found = Vec::new();
    for activity in for_others(context) {
        for (at, client) in activity.entry.clients.iter().enumerate() {
            let path = activity.at("clients").join(at);
            found.push((activity.clone(), path, client));
        }
    }
    found
}

/// PRO-002: an agreement whose last day has passed while the work goes on.
fn agreement_ended(context: &Context, findings: &mut Findings) {
    let active = context.activities().filter(|a| a.status != Some(ActivityStatus::Planned));
    let mut used: BTreeMap<&str, (Path, Arg)> = first_use(context, active, Some(PartyRole::Processor));
    for (activity, path, client) in clients(context) {
        if let Some(party) = &client.party {
            used.entry(party).or_insert_with(|| (path.join("party"), activity.name()));
        }
    }
    for party in context.parties() {
        let Some((other, activity)) = used.get(party.id.as_str()) else { continue };
        if agreement(&party).is_none_or(|agreement| agreement.expires.is_none()) {
            continue;
        }
        findings.examine();
        if let Some((path, expires)) = ended_agreement(&party, context.as_of) {
            findings
                .error(path, &party.subject)
                .arg("party", party.name())
                .arg("activity", activity.clone())
                .arg("expires", expires)
                .other(other.clone());
        }
    }
}

/// PRO-003: an agreement that ends before a new one is likely to be there.
fn agreement_ends_soon(context: &Context, findings: &mut Findings) {
    for party in context.parties().filter(|party| !is_over(party, context.as_of)) {
        let Some(expires) = agreement(&party).and_then(|agreement| agreement.expires) else { continue };
        findings.examine();
        let soon = AGREEMENT_LEAD.value.after(context.as_of).is_some_and(|lead| expires < lead);
        if soon && expires >= context.as_of {
            findings
                .warning(party.at("processing_agreement").join("expires"), &party.subject)
                .arg("party", party.name())
                .arg("expires", expires);
        }
    }
}

/// PRO-004: an agreement that lacks what art. 28(3) asks of it. The clauses of the Commission hold it all.
fn clauses_missing(context: &Context, findings: &mut Findings) {
    for party in context.parties().filter(|party| !is_over(party, context.as_of)) {
        let Some(agreement) = agreement(&party).filter(|agreement| agreement.r#ref.is_some()) else {
            continue;
        };
        findings.examine();
        if agreement.model == Some(AgreementModel::Commission2021915) {
            continue;
        }
        let all = AgreementClause::ALL.iter();
        let missing: Vec<Arg> = all
            .filter(|clause| !agreement.clauses.contains(clause))
            .map(|clause| Arg::Word(AgreementClause::LIST, clause.word()))
            .collect();
        if missing.is_empty() {
            continue;
        }
        let path = party.at("processing_agreement").join("clauses");
        let finding = findings.error(path, &party.subject).arg("party", party.name());
        match agreement.clauses.is_empty() {
            true => drop(finding.case("unknown")),
            false => drop(finding.arg("missing", missing)),
        }
    }
}

/// PRO-005: an agreement from before the GDPR, or from before the service became what it is.
fn agreement_outdated(context: &Context, findings: &mut Findings) {
    const GDPR_APPLIES: Date = day(2018, 5, 25);
    for party in context.parties().filter(|party| !is_over(party, context.as_of)) {
        let Some(agreement) = agreement(&party) else { continue };
        let Some(signed) = agreement.signed else { continue };
        findings.examine();
        let at = party.at("processing_agreement");
        let finding = match agreement.services_changed_on {
            _ if signed < GDPR_APPLIES => findings.warning(at.join("signed"), &party.subject).case("old"),
            Some(changed) if changed > signed => {
                let finding = findings.warning(at.join("signed"), &party.subject).case("service");
                finding.arg("changed", changed).other(at.join("services_changed_on"))
            }
            _ => continue,
        };
        finding.arg("party", party.name()).arg("signed", signed);
    }
}

/// PRO-006: a sub-processor that nobody authorised, or that came later without notice.
fn subprocessor_not_authorised(context: &Context, findings: &mut Findings) {
    for party in context.parties().filter(|party| !is_over(party, context.as_of)) {
        let signed = agreement(&party).and_then(|agreement| agreement.signed);
        for (at, sub) in party.subprocessors.iter().flat_map(Stated::entries).enumerate() {
            findings.examine();
            let path = party.at("subprocessors").join(at);
            let finding = match sub.authorisation {
                None => findings.error(path.join("authorisation"), &party.subject).case("unknown"),
                Some(Authorisation::None) => {
                    findings.error(path.join("authorisation"), &party.subject).case("none")
                }
                Some(Authorisation::General) if came_unannounced(sub, signed) => {
                    let since = sub.since.map_or_else(|| Arg::from(""), Arg::from);
                    let finding = findings.error(path.join("notified_on"), &party.subject);
                    finding.arg("since", since).case("unannounced")
                }
                Some(_) => continue,
            };
            let id = sub.party.as_deref().unwrap_or_default();
            let name = named(context.register.party(id).and_then(|party| party.name.as_ref()), id);
            finding.arg("party", party.name()).arg("sub", name);
        }
    }
}

fn came_unannounced(sub: &Subprocessor, signed: Option<Date>) -> bool {
    let later = sub.since.zip(signed).is_some_and(|(since, signed)| since > signed);
    later && sub.notified_on.is_none()
}

/// PRO-007: a list of sub-processors that nobody compared for long.
fn subprocessors_checked_long_ago(context: &Context, findings: &mut Findings) {
    for party in context.parties().filter(|party| !is_over(party, context.as_of)) {
        let Some(checked) = party.subprocessors_checked else { continue };
        findings.examine();
        if SUBPROCESSORS_MAX_AGE.value.after(checked).is_some_and(|due| due < context.as_of) {
            findings
                .warning(party.at("subprocessors_checked"), &party.subject)
                .arg("party", party.name())
                .arg("checked", checked)
                .arg("most", Arg::Period(SUBPROCESSORS_MAX_AGE.value));
        }
    }
}

/// PRO-014: work for a client without an agreement, once for each client, or without instructions.
fn client_papers(context: &Context, findings: &mut Findings) {
    let mut seen: Vec<&str> = Vec::new();
    for (activity, path, client) in clients(context) {
        findings.examine();
        let Some(id) = &client.party else { continue };
        let Some(place) = context.register.parties.iter().position(|party| party.id == *id) else { continue };
        let party = &context.register.parties[place];
        let name = named(party.name.as_ref(), id);
        if agreement(party).is_none_or(|agreement| agreement.r#ref.is_none()) && !seen.contains(&id.as_str())
        {
            seen.push(id);
            let at = Path::entry("parties", place).join("processing_agreement");
            let none = party.processing_agreement == Some(Stated::None);
            findings
                .error(at, &subject("parties", id))
                .arg("client", name.clone())
                .arg("activity", activity.name())
                .case(if none { "none" } else { "agreement" })
                .other(path.join("party"));
        }
        if client.instructions_ref.is_none() {
            findings
                .warning(path.join("instructions_ref"), &activity.subject)
                .arg("client", name)
                .arg("activity", activity.name())
                .case("instructions");
        }
    }
}

/// PRO-016: work for a client, and no word on how fast it hears of a breach.
fn breach_notice(context: &Context, findings: &mut Findings) {
    for activity in for_others(context) {
        findings.examine();
        if activity.breach_notice_to_client.is_none() {
            findings
                .warning(activity.at("breach_notice_to_client"), &activity.subject)
                .arg("activity", activity.name());
        }
    }
}
