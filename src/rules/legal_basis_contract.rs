//! Contract and vital interests: who is a party, and what reaches too far (art. 6(1)(b) and (d)).

use super::judge::{Context, Findings};
use super::legal_basis_facts::{groups_of, of_kind, purposes_of, resting_on, tagged};
use super::rule::{AppliesTo, Rule, RuleKind, Waivable};
use crate::finding::Severity;
use crate::model::words::{DataSubjectKind, LegalBasis, PurposeTag};
use crate::reference::gdpr;

pub(super) const RULES: &[Rule] = &[
    Rule {
        code: "LEG-010",
        waivable: Waivable::PlanOnly,
        applies_to: AppliesTo::Controller,
        citations: &[gdpr("6", "1", "b")],
        check: Some(not_a_party),
        ..Rule::GAP
    },
    Rule {
        code: "LEG-012",
        severity: Severity::Warning,
        applies_to: AppliesTo::Controller,
        citations: &[gdpr("6", "1", "d")],
        check: Some(routine_emergency),
        ..Rule::GAP
    },
    Rule {
        code: "LEG-016",
        severity: Severity::Warning,
        applies_to: AppliesTo::Controller,
        citations: &[gdpr("6", "1", "b")],
        kind: RuleKind::Heuristic,
        check: Some(stretched),
        ..Rule::GAP
    },
];

/// Whether people of this kind are party to a contract, or ask for one; `None` where it depends.
fn is_party(kind: DataSubjectKind) -> Option<bool> {
    use DataSubjectKind as K;
    match kind {
        K::Tenant
        | K::CoTenant
        | K::Applicant
        | K::Buyer
        | K::Seller
        | K::Guarantor
        | K::JobApplicant
        | K::Employee
        | K::SoleTraderSupplier => Some(true),
        K::CoResident | K::HouseholdMember | K::Child | K::Neighbour | K::Visitor | K::ContactPerson => {
            Some(false)
        }
        _ => None,
    }
}

/// LEG-010: a contract as the basis for people who have none. A group whose kind nobody stated is not judged.
fn not_a_party(context: &Context, findings: &mut Findings) {
    for activity in context.own_activities() {
        for (path, entry) in resting_on(&activity, LegalBasis::Contract) {
            findings.examine();
            let groups = groups_of(context.register, activity.entry, entry);
            let at = match entry.data_subjects.is_empty() {
                true => path.join("basis"),
                false => path.join("data_subjects"),
            };
            let others = of_kind(&groups, |kind| is_party(kind) == Some(false));
            if !others.is_empty() {
                findings
                    .error(at.clone(), &activity.subject)
                    .arg("activity", activity.name())
                    .arg("people", others);
            }
            let doubtful = of_kind(&groups, |kind| is_party(kind).is_none());
            if !doubtful.is_empty() {
                findings
                    .warning(at, &activity.subject)
                    .case("unclear")
                    .arg("activity", activity.name())
                    .arg("people", doubtful);
            }
        }
    }
}

/// LEG-012: a vital interest as the basis for what happens all the time.
fn routine_emergency(context: &Context, findings: &mut Findings) {
    for activity in context.own_activities() {
        for (path, _) in resting_on(&activity, LegalBasis::VitalInterests) {
            findings.examine();
            let occasional = activity.nature.as_ref().and_then(|nature| nature.occasional);
            if occasional != Some(true) {
                findings
                    .warning(path.join("basis"), &activity.subject)
                    .arg("activity", activity.name())
                    .other(activity.at("nature").join("occasional"));
            }
        }
    }
}

/// What is useful for a landlord and seldom necessary for the contract.
const BEYOND: [PurposeTag; 5] = [
    PurposeTag::FraudAndCrime,
    PurposeTag::Statistics,
    PurposeTag::ServiceImprovement,
    PurposeTag::Profiling,
    PurposeTag::Security,
];

/// LEG-016: a contract as the basis for what the contract does not need.
fn stretched(context: &Context, findings: &mut Findings) {
    for activity in context.own_activities() {
        for (path, entry) in resting_on(&activity, LegalBasis::Contract) {
            findings.examine();
            let purposes = tagged(context.register, purposes_of(activity.entry, entry), &BEYOND);
            if !purposes.is_empty() {
                findings
                    .warning(path.join("basis"), &activity.subject)
                    .arg("activity", activity.name())
                    .arg("purposes", purposes);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::finding::Severity;
    use crate::rules::trial::found;

    #[test]
    fn people_without_a_contract_weigh_more_than_people_of_whom_it_is_unclear() {
        let of = |kind: &str| {
            let text = format!(
                "data_subjects: [{{id: g, kind: {kind}}}]\n\
                 activities: [{{id: a, data_subjects: [g], legal_bases: [{{basis: contract}}]}}]"
            );
            found("LEG-010", &text, "2026-11-22")
        };
        assert_eq!(of("child"), [Severity::Error]);
        assert_eq!(of("former-tenant"), [Severity::Warning]);
        assert_eq!(of("tenant"), []);
    }

    #[test]
    fn a_group_of_unknown_kind_is_not_judged() {
        let text = "data_subjects: [{id: g}]\n\
            activities: [{id: a, data_subjects: [g], legal_bases: [{basis: contract}]}]";
        assert_eq!(found("LEG-010", text, "2026-11-22"), []);
    }
}
