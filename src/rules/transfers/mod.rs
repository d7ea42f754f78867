//! Transfers outside the EEA and what makes them lawful (chapter V).
//!
//! The table of the family, and what its rules have in common; the checks stand by subject.

mod adequacy;
mod chains;
mod countries;
mod derogations;
mod tools;

use super::items::Item;
use super::judge::Context;
use super::rule::{AppliesTo, Jurisdiction, Rule, RuleKind, Waivable};
use crate::finding::{Arg, Severity};
use crate::model::values::{Country, Stated};
use crate::model::{Activity, Transfer};
use crate::reference::{countries::in_eea, gdpr};

/// A prohibition: it can only be planned to end.
const FORBIDDEN: Rule = Rule { waivable: Waivable::PlanOnly, ..Rule::GAP };

const WARNING: Rule = Rule { severity: Severity::Warning, ..Rule::GAP };

pub(super) const RULES: &[Rule] = &[
    Rule {
        code: "TRF-001",
        citations: &[gdpr("44", "", ""), gdpr("45", "", ""), gdpr("46", "", ""), gdpr("49", "", "")],
        check: Some(adequacy::no_mechanism),
        ..FORBIDDEN
    },
    Rule {
        code: "TRF-002",
        citations: &[gdpr("45", "1", ""), gdpr("45", "3", "")],
        check: Some(adequacy::not_covered),
        ..FORBIDDEN
    },
    Rule {
        code: "TRF-003",
        kind: RuleKind::Time,
        citations: &[gdpr("45", "3", ""), gdpr("45", "5", ""), gdpr("45", "9", "")],
        check: Some(adequacy::not_in_force),
        ..FORBIDDEN
    },
    Rule {
        code: "TRF-004",
        kind: RuleKind::Time,
        citations: &[gdpr("45", "3", ""), gdpr("45", "4", ""), gdpr("45", "5", "")],
        check: Some(adequacy::may_end),
        ..WARNING
    },
    Rule {
        code: "TRF-005",
        kind: RuleKind::Time,
        citations: &[gdpr("45", "", "")],
        check: Some(adequacy::not_certified),
        ..FORBIDDEN
    },
    Rule {
        code: "TRF-006",
        uncertain: true,
        citations: &[gdpr("45", "1", "")],
        check: Some(adequacy::staff_not_certified),
        ..Rule::GAP
    },
    Rule {
        code: "TRF-007",
        kind: RuleKind::Time,
        citations: &[gdpr("45", "", ""), gdpr("46", "2", "c")],
        check: Some(tools::void_instrument),
        ..FORBIDDEN
    },
    Rule {
        code: "TRF-008",
        citations: &[gdpr("46", "2", "c")],
        check: Some(tools::contract_incomplete),
        ..Rule::GAP
    },
    Rule {
        code: "TRF-009",
        uncertain: true,
        citations: &[gdpr("46", "1", ""), gdpr("5", "2", "")],
        check: Some(tools::not_assessed),
        ..Rule::GAP
    },
    Rule {
        code: "TRF-010",
        kind: RuleKind::Time,
        uncertain: true,
        citations: &[gdpr("46", "1", ""), gdpr("24", "1", "")],
        check: Some(tools::assessment_old),
        ..WARNING
    },
    Rule {
        code: "TRF-011",
        citations: &[gdpr("49", "1", "")],
        check: Some(derogations::structural),
        ..Rule::GAP
    },
    Rule {
        code: "TRF-012",
        applies_to: AppliesTo::Controller,
        citations: &[gdpr("49", "3", "")],
        check: Some(derogations::public_authority),
        ..FORBIDDEN
    },
    Rule {
        code: "TRF-013",
        applies_to: AppliesTo::Controller,
        citations: &[gdpr("49", "1", "")],
        check: Some(derogations::nobody_informed),
        ..Rule::GAP
    },
    Rule {
        code: "TRF-014",
        citations: &[gdpr("44", "", ""), gdpr("30", "1", "e")],
        check: Some(chains::support_not_recorded),
        ..Rule::GAP
    },
    Rule {
        code: "TRF-015",
        citations: &[gdpr("44", "", ""), gdpr("28", "4", "")],
        check: Some(chains::onward_without_tool),
        ..FORBIDDEN
    },
    Rule {
        code: "TRF-016",
        citations: &[gdpr("46", "3", "")],
        check: Some(tools::not_authorised),
        ..FORBIDDEN
    },
    Rule {
        code: "TRF-017",
        severity: Severity::Advice,
        citations: &[gdpr("28", "1", ""), gdpr("48", "", "")],
        check: Some(chains::foreign_parent),
        ..Rule::GAP
    },
    Rule {
        code: "TRF-018",
        kind: RuleKind::Time,
        citations: &[gdpr("44", "", ""), gdpr("45", "", ""), gdpr("30", "1", "e")],
        check: Some(countries::standing_changed),
        ..WARNING
    },
    Rule {
        code: "TRF-019",
        jurisdiction: Jurisdiction::Nl,
        uncertain: true,
        citations: &[gdpr("3", "", ""), gdpr("44", "", "")],
        check: Some(countries::overseas),
        ..Rule::GAP
    },
];

/// The transfers that go outside the EEA, each with its country. One without a country is left
/// out: it may well stay inside.
fn abroad<'a>(context: &Context<'a>) -> impl Iterator<Item = (Item<'a, Transfer>, &'a Country)> {
    let as_of = context.as_of;
    let named = context.transfers().filter_map(|t| t.entry.country.as_ref().map(|country| (t, country)));
    named.filter(move |(_, country)| !in_eea(country, as_of))
}

/// The transfers that may go outside the EEA: the country is outside, or nobody named it.
fn maybe_abroad<'a>(context: &Context<'a>) -> impl Iterator<Item = Item<'a, Transfer>> {
    let as_of = context.as_of;
    context.transfers().filter(move |t| t.country.as_ref().is_none_or(|country| !in_eea(country, as_of)))
}

/// The activities that use a transfer.
fn using<'b, 'a>(
    activities: &'b [Item<'a, Activity>],
    transfer: &'b str,
) -> impl Iterator<Item = &'b Item<'a, Activity>> {
    activities.iter().filter(move |a| a.transfers.iter().flat_map(Stated::entries).any(|id| id == transfer))
}

/// The names of activities, as one fact.
fn names(activities: &[&Item<Activity>]) -> Vec<Arg> {
    activities.iter().map(|activity| activity.name()).collect()
}
