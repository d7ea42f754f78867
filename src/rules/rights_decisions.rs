//! Decisions without a human, and rights that are set aside (art. 22, 23).

use super::items::Item;
use super::judge::{Context, Findings};
use super::rule::{AppliesTo, Jurisdiction, Rule, Waivable};
use crate::finding::{Arg, Severity};
use crate::model::values::Stated;
use crate::model::words::{Art9Condition, Art22Ground, DataClass};
use crate::model::{Activity, AutomatedDecisions};
use crate::reference::{gdpr, uavg};

/// Every rule here is about what the controller does and tells.
const OWN: Rule = Rule { applies_to: AppliesTo::Controller, ..Rule::PUBLISH };

pub(super) const RULES: &[Rule] = &[
    Rule {
        code: "RGT-011",
        citations: &[gdpr("22", "3", ""), uavg("40")],
        check: Some(no_safeguards),
        ..OWN
    },
    Rule {
        code: "RGT-012",
        waivable: Waivable::PlanOnly,
        jurisdiction: Jurisdiction::Nl,
        citations: &[gdpr("22", "2", ""), gdpr("22", "4", ""), uavg("40")],
        check: Some(not_allowed),
        ..OWN
    },
    Rule {
        code: "RGT-013",
        jurisdiction: Jurisdiction::Nl,
        citations: &[gdpr("23", "", ""), uavg("41")],
        check: Some(restricted_without_test),
        ..OWN
    },
];

/// The activities with a decision as in art. 22(1).
fn deciding<'a>(context: &Context<'a>) -> impl Iterator<Item = (Item<'a, Activity>, &'a AutomatedDecisions)> {
    context.own_activities().filter_map(|activity| {
        let decisions = activity.entry.automated_decisions.as_ref().and_then(Stated::value)?;
        (decisions.art22 == Some(true)).then_some((activity, decisions))
    })
}

/// RGT-011: nobody can have a person look, give their view or contest the decision.
fn no_safeguards(context: &Context, findings: &mut Findings) {
    for (activity, decisions) in deciding(context) {
        findings.examine();
        let missing: Vec<(&'static str, &'static str)> = [
            (decisions.human_intervention.is_none(), "human_intervention"),
            (decisions.express_view.is_none(), "express_view"),
            (decisions.contest.is_none(), "contest"),
        ]
        .into_iter()
        .filter(|(missing, _)| *missing)
        .map(|(_, key)| (key, label(key)))
        .collect();
        let Some((first, _)) = missing.first() else { continue };
        let (severity, case) = match decisions.ground {
            Some(Art22Ground::NecessaryForContract | Art22Ground::ExplicitConsent) => {
                (Severity::Error, "default")
            }
            Some(Art22Ground::NationalRuleWithoutProfiling) if decisions.other_measures_ref.is_none() => {
                (Severity::Warning, "rule")
            }
            _ => continue,
        };
        let labels: Vec<Arg> = missing.iter().map(|(_, label)| Arg::Label(label)).collect();
        let path = activity.at("automated_decisions").join(*first);
        let finding = findings.add(severity, path, &activity.subject);
        finding.arg("activity", activity.name()).arg("missing", labels).case(case);
    }
}

fn label(key: &str) -> &'static str {
    match key {
        "human_intervention" => "activities.automated_decisions.human_intervention",
        "express_view" => "activities.automated_decisions.express_view",
        _ => "activities.automated_decisions.contest",
    }
}

/// RGT-012: no ground for the decision, a ground that does not fit, or special data in it.
fn not_allowed(context: &Context, findings: &mut Findings) {
    const ALLOWED: [Art9Condition; 2] =
        [Art9Condition::ExplicitConsent, Art9Condition::SubstantialPublicInterest];
    for (activity, decisions) in deciding(context) {
        findings.examine();
        let ground = activity.at("automated_decisions").join("ground");
        let profiling = activity.profiling.as_ref().is_some_and(|profiling| profiling.value().is_some());
        if decisions.ground.is_none() {
            findings.error(ground, &activity.subject).arg("activity", activity.name());
        } else if decisions.ground == Some(Art22Ground::NationalRuleWithoutProfiling) && profiling {
            let finding = findings.error(ground, &activity.subject).arg("activity", activity.name());
            finding.case("profiling").other(activity.at("profiling"));
        }
        let mut elements = context.register.elements(&activity);
        if !elements.any(|(category, e)| e.class_in_law(category).is_some_and(DataClass::is_special)) {
            continue;
        }
        let conditions = activity.entry.special_conditions.iter().flat_map(Stated::entries).enumerate();
        for (at, condition) in conditions {
            let Some(word) = condition.condition.filter(|word| !ALLOWED.contains(word)) else { continue };
            let path = activity.at("special_conditions").join(at).join("condition");
            let finding = findings.error(path, &activity.subject).arg("activity", activity.name());
            finding
                .arg("condition", Arg::Word(Art9Condition::LIST, word.word()))
                .case("special")
                .other(activity.at("automated_decisions"));
        }
    }
}

/// RGT-013: rights are set aside without the ground in law or the test in writing.
fn restricted_without_test(context: &Context, findings: &mut Findings) {
    for activity in context.own_activities() {
        let Some(restriction) = activity.entry.rights_restriction.as_ref().and_then(Stated::value) else {
            continue;
        };
        if restriction.rights.is_empty() {
            continue;
        }
        findings.examine();
        let empty = |text: &Option<String>| text.as_ref().is_none_or(|text| text.trim().is_empty());
        let (key, case) = match (restriction.ground.is_none(), empty(&restriction.reasoning)) {
            (true, true) => ("ground", "default"),
            (true, false) => ("ground", "ground"),
            (false, true) => ("reasoning", "reasoning"),
            (false, false) => continue,
        };
        let rights = restriction.rights.iter();
        let rights: Vec<Arg> =
            rights.map(|right| Arg::Word(crate::model::words::Right::LIST, right.word())).collect();
        findings
            .error(activity.at("rights_restriction").join(key), &activity.subject)
            .arg("activity", activity.name())
            .arg("rights", rights)
            .case(case);
    }
}
