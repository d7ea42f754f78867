//! Processors: what is agreed with them, where they are, and whether they are one (art. 28).

use super::items::Item;
use super::judge::{Context, Findings};
use super::rule::{AppliesTo, Rule, Waivable};
use crate::finding::{Arg, Severity};
use crate::model::values::{Country, Date, Stated};
use crate::model::words::{ActivityStatus, PartyRole};
use crate::model::{Activity, Party, Path, RecipientEntry};
use crate::reference::gdpr;
use std::collections::BTreeMap;

pub(super) const RULES: &[Rule] = &[
    Rule {
        code: "PRO-001",
        waivable: Waivable::PlanOnly,
        citations: &[gdpr("28", "3", ""), gdpr("28", "9", "")],
        check: Some(no_agreement),
        ..Rule::GAP
    },
    Rule {
        code: "PRO-008",
        citations: &[gdpr("28", "3", "a"), gdpr("30", "1", "e"), gdpr("44", "", "")],
        check: Some(no_countries),
        ..Rule::GAP
    },
    Rule {
        code: "PRO-013",
        applies_to: AppliesTo::Controller,
        citations: &[gdpr("4", "7", ""), gdpr("4", "8", ""), gdpr("28", "", ""), gdpr("6", "", "")],
        check: Some(role_undecided),
        ..Rule::GAP
    },
];

/// Whether the cooperation with a party is over; then only what became of the data still counts.
pub(super) fn is_over(party: &Party, as_of: Date) -> bool {
    party.ended_on.is_some_and(|day| day <= as_of)
}

/// The recipients of an activity, each with its place among them.
pub(super) fn recipients(activity: &Activity) -> impl Iterator<Item = (usize, &RecipientEntry)> {
    activity.recipients.iter().flat_map(Stated::entries).enumerate()
}

/// The first place where each party is a recipient in a role, by the party's id.
pub(super) fn first_use<'a>(
    context: &Context<'a>,
    activities: impl Iterator<Item = Item<'a, Activity>>,
    role: Option<PartyRole>,
) -> BTreeMap<&'a str, (Path, Arg)> {
    let mut found = BTreeMap::new();
    for activity in activities {
        for (at, entry) in recipients(activity.entry) {
            let Some(party) = entry.party.as_deref() else { continue };
            if context.register.role_of(entry) == role {
                let place = || (activity.at("recipients").join(at).join("party"), activity.name());
                found.entry(party).or_insert_with(place);
            }
        }
    }
    found
}

/// Where the contract with a party should stand, and in which way it is not there.
pub(super) fn missing_agreement(party: &Item<Party>) -> Option<(Path, &'static str)> {
    let at = party.at("processing_agreement");
    match &party.processing_agreement {
        None => Some((at, "unknown")),
        Some(Stated::None) => Some((at, "none")),
        Some(Stated::Some(agreement)) if agreement.r#ref.is_none() => Some((at.join("ref"), "ref")),
        Some(Stated::Some(_)) => None,
    }
}

/// The last day of a contract that has passed, with its place.
pub(super) fn ended_agreement(party: &Item<Party>, as_of: Date) -> Option<(Path, Date)> {
    let expires = party.processing_agreement.as_ref().and_then(Stated::value)?.expires?;
    (expires < as_of).then(|| (party.at("processing_agreement").join("expires"), expires))
}

/// PRO-001: a processor at work without a contract.
fn no_agreement(context: &Context, findings: &mut Findings) {
    let active = context.activities().filter(|a| a.status != Some(ActivityStatus::Planned));
    let used = first_use(context, active, Some(PartyRole::Processor));
    for party in context.parties() {
        let Some((other, activity)) = used.get(party.id.as_str()) else { continue };
        findings.examine();
        let Some((path, case)) = missing_agreement(&party) else { continue };
        let finding = findings.error(path, &party.subject).arg("party", party.name());
        finding.arg("activity", activity.clone()).case(case).other(other.clone());
    }
}

/// PRO-008: a processor of which nobody knows in which countries the data are.
fn no_countries(context: &Context, findings: &mut Findings) {
    let used = first_use(context, context.activities(), Some(PartyRole::Processor));
    for party in context.parties() {
        let is_used = used.contains_key(party.id.as_str());
        if !is_used && (party.role != Some(PartyRole::Processor) || is_over(&party, context.as_of)) {
            continue;
        }
        findings.examine();
        let missing = missing_countries(&party);
        let Some(first) = missing.first() else { continue };
        let only_access = *first == "parties.support_access_countries";
        let severity = if only_access { Severity::Warning } else { Severity::Error };
        let key = first.trim_start_matches("parties.");
        findings
            .add(severity, party.at(key), &party.subject)
            .arg("party", party.name())
            .arg("missing", missing.iter().map(|label| Arg::Label(label)).collect::<Vec<_>>());
    }
}

/// Which of the three questions on countries nobody answered, the heaviest first.
fn missing_countries(party: &Party) -> Vec<&'static str> {
    let unsaid = |list: &Option<Stated<Vec<Country>>>| match list {
        Some(Stated::None) => false,
        Some(Stated::Some(countries)) => countries.is_empty(),
        None => true,
    };
    let questions = [
        ("parties.country", party.country.is_none()),
        ("parties.hosting_countries", unsaid(&party.hosting_countries)),
        ("parties.support_access_countries", unsaid(&party.support_access_countries)),
    ];
    questions.into_iter().filter(|(_, missing)| *missing).map(|(label, _)| label).collect()
}

/// PRO-013: a party that receives data and of which nobody decided what it is.
fn role_undecided(context: &Context, findings: &mut Findings) {
    let undecided = first_use(context, context.own_activities(), None);
    for party in context.parties() {
        findings.examine();
        if let Some((other, activity)) = undecided.get(party.id.as_str()) {
            let finding = findings.error(party.at("role"), &party.subject).arg("party", party.name());
            finding.arg("activity", activity.clone()).other(other.clone());
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::rules::trial::found;

    #[test]
    fn of_a_processor_that_left_only_the_end_counts() {
        let yaml = "parties:\n\
                    - {id: p, role: processor, sector: bank, ended_on: 2026-11-21,\n  \
                    processing_agreement: {ref: R, signed: 2016-01-01},\n  \
                    subprocessors: [{party: q}], own_purposes: [Reclame]}\n\
                    - {id: q}\n";
        for code in ["PRO-004", "PRO-005", "PRO-006", "PRO-008", "PRO-010", "PRO-011", "PRO-012"] {
            assert_eq!(found(code, yaml, "2026-11-20").len(), 1, "{code}");
            assert_eq!(found(code, yaml, "2026-11-21"), [], "{code}");
        }
        assert_eq!(found("PRO-015", yaml, "2026-11-20"), []);
        assert_eq!(found("PRO-015", yaml, "2026-11-21").len(), 1);
    }

    #[test]
    fn work_for_a_client_asks_for_papers_once_it_has_begun() {
        let yaml = |status: &str| {
            format!(
                "parties: [{{id: c, role: client}}]\n\
                 activities: [{{id: a, role: processor, {status}clients: [{{party: c, instructions_ref: I}}]}}]\n"
            )
        };
        for code in ["PRO-014", "PRO-016"] {
            assert_eq!(found(code, &yaml("status: planned, "), "2026-11-22"), [], "{code}");
            assert_eq!(found(code, &yaml("status: active, "), "2026-11-22").len(), 1, "{code}");
            // Unknown is not planned.
            assert_eq!(found(code, &yaml(""), "2026-11-22").len(), 1, "{code}");
        }
    }
}
