//! Legitimate interests: who may rest on them, and whether the balancing test still holds (art. 6(1)(f)).

use super::judge::{Context, Findings};
use super::legal_basis_facts::resting_on;
use super::rule::{AppliesTo, Rule, RuleKind, Waivable};
use crate::finding::Severity;
use crate::model::words::{ActivityStatus, LegalBasis, LiaOutcome};
use crate::reference::{Citation, gdpr, params};

/// What stands behind a balancing test.
const TEST: &[Citation] = &[gdpr("6", "1", "f"), gdpr("5", "2", ""), gdpr("24", "1", "")];

pub(super) const RULES: &[Rule] = &[
    Rule {
        code: "LEG-005",
        waivable: Waivable::PlanOnly,
        applies_to: AppliesTo::Controller,
        citations: &[gdpr("6", "1", "f"), gdpr("6", "1", "")],
        check: Some(public_authority),
        ..Rule::GAP
    },
    Rule {
        code: "LEG-007",
        waivable: Waivable::PlanOnly,
        applies_to: AppliesTo::Controller,
        citations: TEST,
        check: Some(failed_test),
        ..Rule::GAP
    },
    Rule {
        code: "LEG-020",
        severity: Severity::Warning,
        applies_to: AppliesTo::Controller,
        citations: TEST,
        kind: RuleKind::Time,
        check: Some(old_test),
        ..Rule::GAP
    },
];

/// LEG-005: a public authority that rests its task on a legitimate interest.
fn public_authority(context: &Context, findings: &mut Findings) {
    for activity in context.own_activities() {
        for (path, entry) in resting_on(&activity, LegalBasis::LegitimateInterests) {
            findings.examine();
            if context.register.controller.public_authority != Some(true) {
                continue;
            }
            let finding = match entry.in_public_task {
                Some(false) => continue,
                Some(true) => findings.error(path.join("basis"), &activity.subject),
                None => findings.error(path.join("in_public_task"), &activity.subject).case("unsaid"),
            };
            finding.arg("activity", activity.name());
        }
    }
}

/// LEG-007: a balancing test that the organisation lost, or whose conditions are not met.
fn failed_test(context: &Context, findings: &mut Findings) {
    for activity in context.own_activities().filter(|a| a.status != Some(ActivityStatus::Planned)) {
        for (path, entry) in resting_on(&activity, LegalBasis::LegitimateInterests) {
            findings.examine();
            let test = entry.lia.clone().unwrap_or_default();
            let at = |key| path.join("lia").join(key);
            let finding = match (test.outcome, test.conditions_met) {
                (Some(LiaOutcome::Fails), _) => findings.error(at("outcome"), &activity.subject),
                (Some(LiaOutcome::Conditional), None | Some(false)) => {
                    findings.error(at("conditions_met"), &activity.subject).case("conditions")
                }
                _ => continue,
            };
            finding.arg("activity", activity.name());
        }
    }
}

/// LEG-020: a balancing test that is too old, or older than the last change.
fn old_test(context: &Context, findings: &mut Findings) {
    let max = params::BALANCING_TEST_MAX_AGE.value;
    for activity in context.own_activities() {
        for (path, entry) in resting_on(&activity, LegalBasis::LegitimateInterests) {
            let Some(date) = entry.lia.as_ref().and_then(|test| test.date) else { continue };
            findings.examine();
            let at = path.join("lia").join("date");
            let finding = match activity.last_changed.filter(|changed| *changed > date) {
                Some(changed) => findings
                    .warning(at, &activity.subject)
                    .arg("changed", changed)
                    .case("changed")
                    .other(activity.at("last_changed")),
                None if max.after(date).is_some_and(|last| context.as_of > last) => {
                    findings.warning(at, &activity.subject).arg("max", crate::finding::Arg::Period(max))
                }
                None => continue,
            };
            finding.arg("activity", activity.name()).arg("date", date);
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::rules::trial::found;

    const TEST: &str = "activities: [{id: a, legal_bases: [{basis: legitimate-interests, \
        lia: {ref: X, date: 2024-11-22, outcome: passes}}]}]";

    #[test]
    fn a_balancing_test_is_old_on_the_day_after_two_years() {
        assert!(found("LEG-020", TEST, "2026-11-22").is_empty());
        assert_eq!(found("LEG-020", TEST, "2026-11-23").len(), 1);
    }

    #[test]
    fn a_change_on_the_day_of_the_test_does_not_make_it_old() {
        let on = |day: &str| TEST.replace("id: a,", &format!("id: a, last_changed: {day},"));
        assert!(found("LEG-020", &on("2024-11-22"), "2025-01-01").is_empty());
        assert_eq!(found("LEG-020", &on("2024-11-23"), "2025-01-01").len(), 1);
    }

    #[test]
    fn an_organisation_that_is_no_authority_may_weigh_interests() {
        let as_authority = |said: &str| format!("controller: {{public_authority: {said}}}\n{TEST}");
        assert!(found("LEG-005", TEST, "2026-11-22").is_empty(), "nobody said that it is one");
        assert!(found("LEG-005", &as_authority("false"), "2026-11-22").is_empty());
        assert_eq!(found("LEG-005", &as_authority("true"), "2026-11-22").len(), 1);
    }
}
