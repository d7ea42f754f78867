//! Legal bases: whether there is one, for which purposes, and what stands behind it (art. 6).

use super::judge::{Context, Findings};
use super::legal_basis_facts::{entries, resting_on};
use super::rule::{AppliesTo, Rule, Waivable};
use crate::model::words::LegalBasis;
use crate::reference::gdpr;

pub(super) const RULES: &[Rule] = &[
    Rule {
        code: "LEG-001",
        waivable: Waivable::PlanOnly,
        applies_to: AppliesTo::Controller,
        citations: &[gdpr("6", "1", ""), gdpr("5", "1", "a")],
        check: Some(no_basis),
        ..Rule::GAP
    },
    Rule {
        code: "LEG-002",
        applies_to: AppliesTo::Controller,
        citations: &[gdpr("6", "1", ""), gdpr("13", "1", "c")],
        check: Some(not_tied),
        ..Rule::INTEGRITY
    },
    Rule {
        code: "LEG-003",
        waivable: Waivable::PlanOnly,
        applies_to: AppliesTo::Controller,
        citations: &[gdpr("6", "1", "c"), gdpr("6", "3", "")],
        check: Some(|context, findings| no_act(context, findings, LegalBasis::LegalObligation)),
        ..Rule::GAP
    },
    Rule {
        code: "LEG-004",
        waivable: Waivable::PlanOnly,
        applies_to: AppliesTo::Controller,
        citations: &[gdpr("6", "1", "e"), gdpr("6", "3", "")],
        check: Some(|context, findings| no_act(context, findings, LegalBasis::PublicTask)),
        ..Rule::GAP
    },
    Rule {
        code: "LEG-006",
        applies_to: AppliesTo::Controller,
        citations: &[gdpr("6", "1", "f"), gdpr("5", "2", "")],
        check: Some(interest_without_test),
        ..Rule::GAP
    },
];

/// LEG-001: an activity without any legal basis.
fn no_basis(context: &Context, findings: &mut Findings) {
    for activity in context.own_activities() {
        findings.examine();
        if activity.bases().next().is_none() {
            findings.error(activity.at("legal_bases"), &activity.subject).arg("activity", activity.name());
        }
    }
}

/// LEG-002: several bases and several purposes, and nothing says which belongs to which.
fn not_tied(context: &Context, findings: &mut Findings) {
    for activity in context.own_activities() {
        findings.examine();
        if activity.legal_bases.len() < 2 || activity.purposes.len() < 2 {
            continue;
        }
        for (path, entry) in entries(&activity).filter(|(_, entry)| entry.purposes.is_empty()) {
            let basis = entry.basis.map_or("", LegalBasis::word);
            findings
                .error(path.join("purposes"), &activity.subject)
                .arg("activity", activity.name())
                .arg("basis", crate::finding::Arg::Word(LegalBasis::LIST, basis));
        }
    }
}

/// LEG-003 and LEG-004: a legal obligation or a public task that names no act.
fn no_act(context: &Context, findings: &mut Findings, basis: LegalBasis) {
    for activity in context.own_activities() {
        for (path, entry) in resting_on(&activity, basis) {
            findings.examine();
            let statute = entry.statute.clone().unwrap_or_default();
            let finding = match (statute.act, statute.article) {
                (None, _) => findings.error(path.join("statute"), &activity.subject),
                (Some(act), None) => findings
                    .warning(path.join("statute").join("article"), &activity.subject)
                    .arg("act", act)
                    .case("article"),
                _ => continue,
            };
            finding.arg("activity", activity.name());
        }
    }
}

/// LEG-006: a legitimate interest that nobody weighed.
fn interest_without_test(context: &Context, findings: &mut Findings) {
    for activity in context.own_activities() {
        for (path, entry) in resting_on(&activity, LegalBasis::LegitimateInterests) {
            findings.examine();
            let test = entry.lia.clone().unwrap_or_default();
            let at = |key| path.join("lia").join(key);
            let subject = &activity.subject;
            let finding = match (entry.lia.is_some(), test.outcome, test.r#ref, test.date) {
                (false, ..) => findings.error(path.join("lia"), subject),
                (_, None, ..) => findings.error(at("outcome"), subject).case("outcome"),
                (_, _, None, _) => findings.warning(at("ref"), subject).case("ref"),
                (_, _, _, None) => findings.warning(at("date"), subject).case("date"),
                _ => continue,
            };
            finding.arg("activity", activity.name());
        }
    }
}
