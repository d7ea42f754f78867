//! Data protection impact assessments: when one is due, and whether the one there is will do (art. 35, 36).

use super::assessment::{criteria, dpia, is_assessed, is_checked_before, listed, may_decide_alone, triggers};
use super::items::Item;
use super::judge::{Context, Findings};
use super::rule::{AppliesTo, Jurisdiction, Rule, RuleKind, Waivable};
use crate::finding::{Arg, Severity};
use crate::model::words::{ActivityKind, DpiaCriterion, DpiaStatus, RiskLevel};
use crate::model::{Activity, Dpia};
use crate::reference::dpia::CRITERIA_FOR_ASSESSMENT;
use crate::reference::params::IMPACT_ASSESSMENT_MAX_AGE;
use crate::reference::{day, gdpr};

const ASSESSMENT: Rule = Rule { applies_to: AppliesTo::Controller, ..Rule::GAP };
const WARNING: Rule = Rule { severity: Severity::Warning, ..ASSESSMENT };

pub(super) const RULES: &[Rule] = &[
    Rule {
        code: "DPI-001",
        waivable: Waivable::PlanOnly,
        citations: &[gdpr("35", "1", ""), gdpr("35", "3", ""), gdpr("35", "10", "")],
        check: Some(required_by_law),
        ..ASSESSMENT
    },
    Rule {
        code: "DPI-002",
        jurisdiction: Jurisdiction::Nl,
        citations: &[gdpr("35", "4", ""), gdpr("35", "10", "")],
        check: Some(on_the_list),
        ..ASSESSMENT
    },
    Rule { code: "DPI-003", citations: &[gdpr("35", "1", "")], check: Some(two_criteria), ..WARNING },
    Rule {
        code: "DPI-004",
        kind: RuleKind::Time,
        citations: &[gdpr("35", "1", "")],
        check: Some(after_the_start),
        ..WARNING
    },
    Rule {
        code: "DPI-005",
        kind: RuleKind::Time,
        citations: &[gdpr("35", "11", "")],
        check: Some(overdue),
        ..WARNING
    },
    Rule {
        code: "DPI-006",
        waivable: Waivable::PlanOnly,
        citations: &[gdpr("36", "1", "")],
        check: Some(not_consulted),
        ..ASSESSMENT
    },
    Rule {
        code: "DPI-007",
        citations: &[gdpr("35", "2", ""), gdpr("39", "1", "c")],
        check: Some(no_advice),
        ..WARNING
    },
    Rule {
        code: "DPI-008",
        citations: &[gdpr("35", "1", ""), gdpr("24", "1", "")],
        check: Some(not_screened),
        ..WARNING
    },
    Rule {
        code: "DPI-009",
        severity: Severity::Advice,
        citations: &[gdpr("35", "9", "")],
        check: Some(nobody_asked),
        ..ASSESSMENT
    },
    Rule {
        code: "DPI-010",
        citations: &[gdpr("35", "7", "a"), gdpr("35", "11", "")],
        check: Some(super::dpia_scope::too_narrow),
        ..WARNING
    },
];

/// The activities of which somebody wrote where their assessment is.
pub(super) fn assessed<'a>(
    context: &Context<'a>,
) -> impl Iterator<Item = (Item<'a, Activity>, &'a Dpia)> + use<'a> {
    let all = context.own_activities().filter_map(|activity| dpia(&activity).map(|dpia| (activity, dpia)));
    all.filter(|(_, dpia)| dpia.r#ref.is_some())
}

/// DPI-001: the law itself asks an assessment, and there is none, or it is not finished.
fn required_by_law(context: &Context, findings: &mut Findings) {
    for activity in context.own_activities() {
        let (dpia, hits) = (dpia(&activity), triggers(context, &activity));
        let written = dpia.is_some_and(|dpia| dpia.r#ref.is_some());
        let undecided = hits.is_empty() && may_decide_alone(&activity);
        if hits.is_empty() && !undecided && !written {
            continue;
        }
        findings.examine();
        if written {
            unfinished(&activity, dpia.and_then(|dpia| dpia.status), findings);
        } else if is_assessed(dpia) || is_checked_before(&activity) {
            continue;
        } else if undecided {
            let place = activity.at("automated_decisions").join("art22");
            let finding = findings.warning(place, &activity.subject);
            finding.arg("activity", activity.name()).case("undecided");
        } else {
            let word = |(hit, _): &(DpiaCriterion, _)| Arg::Word(DpiaCriterion::LIST, hit.word());
            findings
                .error(activity.at("dpia").join("ref"), &activity.subject)
                .arg("activity", activity.name())
                .arg("criteria", hits.iter().map(word).collect::<Vec<_>>())
                .other(hits[0].1.clone());
        }
    }
}

/// The warning of DPI-001: an assessment that was not approved.
fn unfinished(activity: &Item<Activity>, status: Option<DpiaStatus>, findings: &mut Findings) {
    if status == Some(DpiaStatus::Approved) {
        return;
    }
    let word = status.map_or(Arg::from(""), |status| Arg::Word(DpiaStatus::LIST, status.word()));
    findings
        .warning(activity.at("dpia").join("status"), &activity.subject)
        .arg("activity", activity.name())
        .arg("status", word)
        .case(if status.is_some() { "status" } else { "unknown" });
}

/// DPI-002: the list of the Dutch authority asks an assessment, and there is none.
fn on_the_list(context: &Context, findings: &mut Findings) {
    for activity in context.own_activities() {
        let hits = listed(context, &activity);
        let Some((_, first)) = hits.first() else { continue };
        findings.examine();
        if is_assessed(dpia(&activity)) || is_checked_before(&activity) {
            continue;
        }
        let word = |(kind, _): &(ActivityKind, _)| Arg::Word(ActivityKind::LIST, kind.word());
        findings
            .error(activity.at("dpia").join("ref"), &activity.subject)
            .arg("activity", activity.name())
            .arg("kinds", hits.iter().map(word).collect::<Vec<_>>())
            .other(first.clone());
    }
}

/// DPI-003: two criteria or more, and neither an assessment nor a reason why not. What spares an
/// activity an assessment that the law itself asks (art. 35(10), an old check) spares it this one too.
fn two_criteria(context: &Context, findings: &mut Findings) {
    for activity in context.own_activities() {
        findings.examine();
        let hits = criteria(context, &activity);
        let dpia = dpia(&activity);
        let reason = dpia.and_then(|d| d.screening.as_ref()).and_then(|s| s.not_needed_reason.as_ref());
        let spared = is_assessed(dpia) || is_checked_before(&activity) || reason.is_some();
        if hits.len() < CRITERIA_FOR_ASSESSMENT || spared {
            continue;
        }
        let word = |(hit, _): &(DpiaCriterion, _)| Arg::Word(DpiaCriterion::LIST, hit.word());
        let path = activity.at("dpia").join("screening").join("not_needed_reason");
        findings
            .warning(path, &activity.subject)
            .arg("activity", activity.name())
            .arg("criteria", hits.iter().map(word).collect::<Vec<_>>())
            .other(hits[0].1.clone());
    }
}

/// DPI-004: an assessment that came after the work had begun.
fn after_the_start(context: &Context, findings: &mut Findings) {
    for activity in context.own_activities() {
        let (Some(start), Some(date)) = (activity.start_date, dpia(&activity).and_then(|d| d.date)) else {
            continue;
        };
        findings.examine();
        // Before the regulation applied, nobody had to assess first.
        if date > start && start >= day(2018, 5, 25) {
            findings
                .warning(activity.at("dpia").join("date"), &activity.subject)
                .arg("activity", activity.name())
                .arg("start", start)
                .arg("date", date)
                .other(activity.at("start_date"));
        }
    }
}

/// DPI-005: an assessment that is due for another look, or older than the last change.
fn overdue(context: &Context, findings: &mut Findings) {
    for activity in context.own_activities() {
        let Some(dpia) = dpia(&activity).filter(|d| d.review_due.is_some() || d.date.is_some()) else {
            continue;
        };
        findings.examine();
        let path = activity.at("dpia");
        let aged = dpia.date.and_then(|date| IMPACT_ASSESSMENT_MAX_AGE.value.after(date));
        let changed = activity.last_changed.zip(dpia.date).filter(|(changed, date)| changed > date);
        let (key, case, day) = match (dpia.review_due, dpia.date, aged) {
            (Some(due), _, _) if due < context.as_of => ("review_due", "default", due),
            (None, Some(date), Some(last)) if last < context.as_of => ("date", "old", date),
            (_, Some(date), _) if changed.is_some() => ("date", "changed", date),
            _ => continue,
        };
        let finding = findings.warning(path.join(key), &activity.subject);
        let finding = finding.arg("activity", activity.name()).arg("day", day).case(case);
        if let ("changed", Some((changed, _))) = (case, changed) {
            finding.arg("changed", changed).other(activity.at("last_changed"));
        } else if case == "old" {
            finding.arg("age", Arg::Period(IMPACT_ASSESSMENT_MAX_AGE.value));
        }
    }
}

/// DPI-006: a high risk remains, and the authority was not asked.
fn not_consulted(context: &Context, findings: &mut Findings) {
    for activity in context.own_activities() {
        let Some((dpia, risk)) = dpia(&activity).and_then(|dpia| Some((dpia, dpia.residual_risk?))) else {
            continue;
        };
        findings.examine();
        if risk == RiskLevel::High && dpia.prior_consultation_ref.is_none() {
            findings
                .error(activity.at("dpia").join("prior_consultation_ref"), &activity.subject)
                .arg("activity", activity.name())
                .other(activity.at("dpia").join("residual_risk"));
        }
    }
}

/// DPI-007: an assessment without the advice of the officer that there is.
fn no_advice(context: &Context, findings: &mut Findings) {
    let officer = context.register.controller.dpo.as_ref().and_then(|dpo| dpo.appointed);
    for (activity, dpia) in assessed(context).filter(|_| officer == Some(true)) {
        findings.examine();
        if dpia.dpo_advice.is_none() {
            findings
                .warning(activity.at("dpia").join("dpo_advice"), &activity.subject)
                .arg("activity", activity.name());
        }
    }
}

/// DPI-008: nobody asked whether an assessment is needed. One that was made answers the question.
fn not_screened(context: &Context, findings: &mut Findings) {
    for activity in context.own_activities().filter(|activity| !is_assessed(dpia(activity))) {
        findings.examine();
        let screening = dpia(&activity).and_then(|dpia| dpia.screening.clone()).unwrap_or_default();
        if screening == crate::model::DpiaScreening::default() {
            findings
                .warning(activity.at("dpia").join("screening"), &activity.subject)
                .arg("activity", activity.name());
        }
    }
}

/// DPI-009: an assessment for which nobody asked the people concerned, and no reason why not.
fn nobody_asked(context: &Context, findings: &mut Findings) {
    for (activity, dpia) in assessed(context) {
        findings.examine();
        if dpia.subject_views.is_none() && dpia.subject_views_reason.is_none() {
            findings
                .add(Severity::Advice, activity.at("dpia").join("subject_views"), &activity.subject)
                .arg("activity", activity.name());
        }
    }
}
