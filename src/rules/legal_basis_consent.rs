//! Consent: proof, withdrawal, freedom to refuse, and no second basis behind it (art. 7).

use super::items::Item;
use super::judge::{Context, Findings};
use super::legal_basis_facts::{entries, groups, groups_of, of_kind, purpose_names, purposes_of, resting_on};
use super::rule::{AppliesTo, Rule, RuleKind};
use crate::finding::{Arg, Severity};
use crate::model::blocks::Consent;
use crate::model::values::{Id, Stated};
use crate::model::words::{Art9Condition, DataSubjectKind, LegalBasis};
use crate::model::{Activity, LegalBasisEntry, Path, SpecialCondition};
use crate::reference::gdpr;

pub(super) const RULES: &[Rule] = &[
    Rule {
        code: "LEG-008",
        applies_to: AppliesTo::Controller,
        citations: &[gdpr("7", "1", ""), gdpr("7", "3", "")],
        check: Some(no_proof),
        ..Rule::GAP
    },
    Rule {
        code: "LEG-009",
        severity: Severity::Warning,
        applies_to: AppliesTo::Controller,
        // That a tenant depends on a landlord is our reading: the recital names public authorities.
        citations: &[gdpr("4", "11", ""), gdpr("7", "4", "")],
        kind: RuleKind::Heuristic,
        uncertain: true,
        check: Some(dependent),
        ..Rule::GAP
    },
    Rule {
        code: "LEG-011",
        applies_to: AppliesTo::Controller,
        citations: &[gdpr("7", "4", "")],
        check: Some(tied_to_the_service),
        ..Rule::GAP
    },
    Rule {
        code: "LEG-013",
        severity: Severity::Warning,
        applies_to: AppliesTo::Controller,
        // Art. 6(1) allows more than one basis; that it misleads people is a reading.
        citations: &[gdpr("5", "1", "a"), gdpr("7", "3", "")],
        uncertain: true,
        check: Some(second_basis),
        ..Rule::GAP
    },
];

/// The conditions of an activity that rest on explicit consent, each with its path.
pub(super) fn explicit_consent<'a>(
    activity: &Item<'a, Activity>,
) -> impl Iterator<Item = (Path, &'a SpecialCondition)> {
    let all = activity.entry.special_conditions.iter().flat_map(Stated::entries).enumerate();
    all.filter(|(_, entry)| entry.condition == Some(Art9Condition::ExplicitConsent))
        .map(|(at, entry)| (activity.at("special_conditions").join(at), entry))
}

/// LEG-008: consent that cannot be shown, or that nobody can withdraw.
fn no_proof(context: &Context, findings: &mut Findings) {
    for activity in context.own_activities() {
        for (path, entry) in resting_on(&activity, LegalBasis::Consent) {
            findings.examine();
            let consent = entry.consent.clone().unwrap_or_default();
            let at = |key| path.join("consent").join(key);
            let finding = match (consent.record_ref, consent.withdraw_how) {
                (None, None) => findings.error(path.join("consent"), &activity.subject),
                (None, _) => findings.error(at("record_ref"), &activity.subject).case("proof"),
                (_, None) => findings.error(at("withdraw_how"), &activity.subject).case("withdrawal"),
                _ => continue,
            };
            finding.arg("activity", activity.name());
        }
        for (path, entry) in explicit_consent(&activity) {
            findings.examine();
            if entry.consent.as_ref().is_none_or(|consent| consent.withdraw_how.is_none()) {
                findings
                    .error(path.join("consent").join("withdraw_how"), &activity.subject)
                    .case("special")
                    .arg("activity", activity.name());
            }
        }
    }
}

/// People who depend on the organisation and can hardly refuse.
const DEPENDENT: [DataSubjectKind; 4] = [
    DataSubjectKind::Tenant,
    DataSubjectKind::Applicant,
    DataSubjectKind::Employee,
    DataSubjectKind::JobApplicant,
];

/// LEG-009: consent of people who depend on the organisation, and nothing says that refusing is free.
fn dependent(context: &Context, findings: &mut Findings) {
    let register = context.register;
    for activity in context.own_activities() {
        let ordinary = resting_on(&activity, LegalBasis::Consent)
            .map(|(path, entry)| (path, &entry.consent, groups_of(register, activity.entry, entry)));
        let special = explicit_consent(&activity)
            .map(|(path, entry)| (path, &entry.consent, groups(register, &activity.entry.data_subjects)));
        for (path, consent, groups) in ordinary.chain(special) {
            let people = of_kind(&groups, |kind| DEPENDENT.contains(&kind));
            if !people.is_empty() {
                findings.examine();
                refusal(findings, &activity, &path, consent.as_ref(), people);
            }
        }
    }
}

fn refusal(
    findings: &mut Findings,
    activity: &Item<Activity>,
    path: &Path,
    consent: Option<&Consent>,
    people: Vec<Arg>,
) {
    let at = path.join("consent").join("refusal_without_consequence");
    let finding = match consent.and_then(|consent| consent.refusal_without_consequence) {
        Some(true) => return,
        Some(false) => findings.warning(at, &activity.subject).case("consequence"),
        None => findings.warning(at, &activity.subject),
    };
    finding.arg("activity", activity.name()).arg("people", people);
}

/// LEG-011: consent without which there is no service.
fn tied_to_the_service(context: &Context, findings: &mut Findings) {
    for activity in context.own_activities() {
        for (path, entry) in resting_on(&activity, LegalBasis::Consent) {
            findings.examine();
            if entry.consent.as_ref().is_some_and(|consent| consent.required_for_service == Some(true)) {
                findings
                    .error(path.join("consent").join("required_for_service"), &activity.subject)
                    .arg("activity", activity.name());
            }
        }
    }
}

/// LEG-013: consent and another basis for the same purpose and the same people.
fn second_basis(context: &Context, findings: &mut Findings) {
    for activity in context.own_activities() {
        for (path, entry) in resting_on(&activity, LegalBasis::Consent) {
            findings.examine();
            for (other, second) in entries(&activity) {
                let Some(basis) = second.basis.filter(|basis| *basis != LegalBasis::Consent) else {
                    continue;
                };
                let shared = shared_purposes(activity.entry, entry, second);
                if shared.is_empty() || !same_people(entry, second) {
                    continue;
                }
                findings
                    .warning(path.join("basis"), &activity.subject)
                    .arg("activity", activity.name())
                    .arg("basis", Arg::Word(LegalBasis::LIST, basis.word()))
                    .arg("purposes", purpose_names(context.register, shared.into_iter()))
                    .other(other.join("basis"));
            }
        }
    }
}

fn shared_purposes<'a>(
    activity: &'a Activity,
    one: &'a LegalBasisEntry,
    other: &'a LegalBasisEntry,
) -> Vec<&'a Id> {
    let second = purposes_of(activity, other);
    purposes_of(activity, one).iter().filter(|id| second.contains(id)).collect()
}

/// Whether both hold for a group together; one that names no group holds for all.
fn same_people(one: &LegalBasisEntry, other: &LegalBasisEntry) -> bool {
    let all = one.data_subjects.is_empty() || other.data_subjects.is_empty();
    all || one.data_subjects.iter().any(|id| other.data_subjects.contains(id))
}

#[cfg(test)]
mod tests {
    use crate::rules::trial::found;

    #[test]
    fn a_basis_without_purposes_is_no_second_basis_for_certain() {
        let of = |purposes: &str, second: &str| {
            let text = format!(
                "purposes: [{{id: p}}, {{id: q}}]\nactivities: [{{id: a, purposes: {purposes}, \
                 legal_bases: [{{basis: consent}}, {second}]}}]"
            );
            found("LEG-013", &text, "2026-11-22").len()
        };
        assert_eq!(of("[p]", "{basis: contract}"), 1);
        assert_eq!(of("[p, q]", "{basis: contract}"), 0, "nobody said which belong together");
        assert_eq!(of("[p]", "{basis: consent}"), 0, "consent twice is one basis");
    }
}
