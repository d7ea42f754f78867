//! Decisions about the upkeep of the register: the officer, and the gaps that are accepted.

use super::items::Item;
use super::judge::{Context, Findings};
use super::rule::{Rule, RuleKind, Waivable};
use super::targets::about;
use super::waivers::last_day;
use crate::finding::{Arg, Severity};
use crate::model::values::{Date, Stated};
use crate::model::words::{DataClass, OrganisationRole};
use crate::model::{AcceptedGap, Activity, Path, RemediationPlan};
use crate::reference::gdpr;

pub(super) const RULES: &[Rule] = &[
    Rule {
        code: "GOV-003",
        waivable: Waivable::PlanOnly,
        citations: &[gdpr("37", "1", "")],
        check: Some(officer_needed),
        ..Rule::GAP
    },
    Rule {
        code: "GOV-004",
        severity: Severity::Warning,
        uncertain: true,
        citations: &[gdpr("24", "", ""), gdpr("37", "1", "")],
        check: Some(officer_undecided),
        ..Rule::GAP
    },
    Rule { code: "GOV-005", citations: &[gdpr("38", "6", "")], check: Some(officer_conflict), ..Rule::GAP },
    Rule {
        code: "GOV-006",
        severity: Severity::Warning,
        citations: &[gdpr("37", "7", "")],
        check: Some(officer_not_registered),
        ..Rule::GAP
    },
    Rule {
        code: "GOV-011",
        kind: RuleKind::Time,
        citations: &[gdpr("5", "2", ""), gdpr("24", "1", "")],
        check: Some(acceptance_ended),
        ..Rule::INTEGRITY
    },
    Rule {
        code: "GOV-012",
        citations: &[gdpr("5", "2", ""), gdpr("24", "1", "")],
        check: Some(acceptance_incomplete),
        ..Rule::INTEGRITY
    },
    Rule {
        code: "GOV-013",
        citations: &[gdpr("5", "2", ""), gdpr("24", "1", "")],
        check: Some(not_acceptable),
        ..Rule::INTEGRITY
    },
];

/// The path of a field of the officer.
fn officer_at(key: &str) -> Path {
    Path::of("controller").join("dpo").join(key)
}

/// GOV-003: an officer is mandatory, and there is none.
fn officer_needed(context: &Context, findings: &mut Findings) {
    let controller = &context.register.controller;
    let appointed = controller.dpo.as_ref().and_then(|officer| officer.appointed) == Some(true);
    findings.examine();
    let risky: Vec<_> = context.activities().filter(|activity| at_the_core(context, activity)).collect();
    if appointed {
        return;
    }
    if controller.public_authority == Some(true) {
        let finding = findings.error(officer_at("appointed"), "controller").case("authority");
        finding.other(Path::of("controller").join("public_authority"));
    }
    if let Some(first) = risky.first() {
        let names: Vec<Arg> = risky.iter().map(Item::name).collect();
        let finding = findings.error(officer_at("appointed"), "controller").arg("activities", names);
        finding.other(first.at("nature"));
    }
}

/// Whether art. 37(1)(b) or (c) speaks of this activity: core, large, and monitoring or sensitive data.
fn at_the_core(context: &Context, activity: &Activity) -> bool {
    let Some(nature) = &activity.nature else { return false };
    let sensitive = |class: DataClass| class.is_special() || class == DataClass::Criminal;
    let mut elements = context.register.elements(activity);
    nature.core == Some(true)
        && nature.large_scale == Some(true)
        && (nature.systematic_monitoring == Some(true)
            || elements.any(|(category, element)| element.class_in_law(category).is_some_and(sensitive)))
}

/// GOV-004: no officer, and no decision that says why not.
fn officer_undecided(context: &Context, findings: &mut Findings) {
    findings.examine();
    let controller = &context.register.controller;
    // Where an officer is mandatory no decision can say otherwise: GOV-003 speaks then.
    if controller.public_authority == Some(true) || context.activities().any(|a| at_the_core(context, &a)) {
        return;
    }
    let officer = controller.dpo.clone().unwrap_or_default();
    if officer.appointed != Some(true) && officer.decision_ref.is_none() {
        let path = Path::of("controller").join("dpo").join("decision_ref");
        let case = if officer.appointed.is_some() { "default" } else { "unknown" };
        findings.warning(path, "controller").case(case);
    }
}

/// GOV-005: the officer also decides on what the officer must watch.
fn officer_conflict(context: &Context, findings: &mut Findings) {
    use OrganisationRole as R;
    let Some(officer) = &context.register.controller.dpo else { return };
    let roles = officer.other_roles.as_ref().map_or(&[][..], Stated::entries);
    findings.examine();
    for (severity, case, conflicting) in [
        (Severity::Error, "default", &[R::Director, R::ItManager, R::HrManager, R::Marketing][..]),
        (Severity::Warning, "doubt", &[R::Ciso, R::LitigationCounsel][..]),
    ] {
        let held = roles.iter().filter(|role| conflicting.contains(role));
        let held: Vec<Arg> = held.map(|role| Arg::Word(R::LIST, role.word())).collect();
        if !held.is_empty() {
            let finding = findings.add(severity, officer_at("other_roles"), "controller");
            finding.arg("roles", held).case(case);
        }
    }
}

/// GOV-006: an officer who was not reported to the authority.
fn officer_not_registered(context: &Context, findings: &mut Findings) {
    let Some(officer) = &context.register.controller.dpo else { return };
    if officer.appointed == Some(true) {
        findings.examine();
        if officer.registered_on.is_none() {
            findings.warning(officer_at("registered_on"), "controller");
        }
    }
}

/// GOV-011: an accepted gap whose last day has passed, or a plan that was due.
fn acceptance_ended(context: &Context, findings: &mut Findings) {
    for gap in context.accepted_gaps() {
        let due = gap.plan.as_ref().and_then(|plan| plan.due);
        if gap.expires.or(due).is_none() {
            continue;
        }
        findings.examine();
        let passed = |day: Option<Date>| day.filter(|day| *day < context.as_of);
        let finding = match (passed(gap.expires), passed(due)) {
            (Some(expires), _) => {
                findings.error(gap.at("expires"), &gap.subject).arg("expires", expires).case("accepted")
            }
            (_, Some(due)) => {
                findings.error(gap.at("plan").join("due"), &gap.subject).arg("due", due).case("plan")
            }
            _ => continue,
        };
        let subject = gap.entry.subject.as_deref().unwrap_or_default();
        finding.arg("rule", gap.name()).arg("about", about(context.register, subject));
    }
}

/// GOV-012: an accepted gap without who, why, since when or until when, or for too long.
fn acceptance_incomplete(context: &Context, findings: &mut Findings) {
    for gap in context.accepted_gaps() {
        findings.examine();
        let missing = missing(&gap);
        if let Some(first) = missing.first() {
            let key = first.trim_start_matches("accepted_gaps.");
            let path = key.split('.').fold(gap.path.get(), |path, step| path.join(step));
            let labels: Vec<Arg> = missing.iter().map(|label| Arg::Label(label)).collect();
            let finding = findings.error(path, &gap.subject).arg("rule", gap.name());
            finding.arg("missing", labels).case(if gap.plan.is_some() { "plan" } else { "missing" });
        }
        let (Some(from), Some(until)) = (gap.accepted_on, gap.expires) else { continue };
        let Some(last) = last_day(from) else { continue };
        if until > last {
            findings
                .error(gap.at("expires"), &gap.subject)
                .arg("rule", gap.name())
                .arg("expires", until)
                .arg("last", last)
                .case("long")
                .other(gap.at("accepted_on"));
        }
    }
}

/// What an entry lacks: a plan needs an action, an owner and a day, an acceptance four answers.
fn missing(gap: &AcceptedGap) -> Vec<&'static str> {
    let empty = |text: &Option<String>| text.as_ref().is_none_or(|text| text.trim().is_empty());
    let questions = match &gap.plan {
        Some(RemediationPlan { action, owner, due }) => vec![
            ("accepted_gaps.plan.action", empty(action)),
            ("accepted_gaps.plan.owner", empty(owner)),
            ("accepted_gaps.plan.due", due.is_none()),
        ],
        None => vec![
            ("accepted_gaps.reason", empty(&gap.reason)),
            ("accepted_gaps.accepted_by", empty(&gap.accepted_by)),
            ("accepted_gaps.accepted_on", gap.accepted_on.is_none()),
            ("accepted_gaps.expires", gap.expires.is_none()),
        ],
    };
    questions.into_iter().filter(|(_, missing)| *missing).map(|(label, _)| label).collect()
}

/// GOV-013: an acceptance of what nobody may accept.
fn not_acceptable(context: &Context, findings: &mut Findings) {
    for gap in context.accepted_gaps() {
        findings.examine();
        let Some(rule) = gap.rule.as_deref().and_then(super::rule) else { continue };
        let case = match rule.waivable {
            Waivable::Yes => continue,
            Waivable::PlanOnly if gap.plan.is_some() => continue,
            Waivable::PlanOnly => "plan",
            Waivable::No => "no",
        };
        let finding = findings.error(gap.at("rule"), &gap.subject).arg("rule", rule.code);
        finding
            .arg("about", about(context.register, gap.entry.subject.as_deref().unwrap_or_default()))
            .case(case);
    }
}
