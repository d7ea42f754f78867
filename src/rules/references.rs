//! Whether the parts of a register fit together: references, unused entries, empty activities.

use super::circles::circle;
use super::items::{named, subject};
use super::judge::{Context, Findings};
use super::references_dates::impossible;
use super::references_outward::{importer_unknown, not_taking_place};
use super::rule::{AppliesTo, Rule, RuleKind, Waivable};
use super::targets::{LISTS, Target, targets};
use crate::finding::{Arg, Severity};
use crate::model::values::Id;
use crate::model::words::DataClass;
use crate::model::{Activity, Path};
use crate::reference::gdpr;

pub(super) const RULES: &[Rule] = &[
    Rule {
        code: "REF-001",
        citations: &[gdpr("5", "2", ""), gdpr("30", "1", "")],
        check: Some(dangling),
        ..Rule::INTEGRITY
    },
    Rule {
        code: "REF-003",
        severity: Severity::Warning,
        waivable: Waivable::Yes,
        citations: &[gdpr("5", "2", "")],
        check: Some(unused),
        ..Rule::INTEGRITY
    },
    Rule {
        code: "REF-004",
        applies_to: AppliesTo::Controller,
        citations: &[gdpr("5", "1", "b"), gdpr("30", "1", "b")],
        check: Some(|context, findings| empty(context, findings, "purposes", |a| &a.purposes)),
        ..Rule::INTEGRITY
    },
    Rule {
        code: "REF-005",
        applies_to: AppliesTo::Controller,
        citations: &[gdpr("30", "1", "c")],
        check: Some(|context, findings| empty(context, findings, "data_categories", |a| &a.data_categories)),
        ..Rule::INTEGRITY
    },
    Rule {
        code: "REF-006",
        applies_to: AppliesTo::Controller,
        citations: &[gdpr("30", "1", "c")],
        check: Some(|context, findings| empty(context, findings, "data_subjects", |a| &a.data_subjects)),
        ..Rule::INTEGRITY
    },
    Rule {
        code: "REF-007",
        citations: &[gdpr("30", "1", "d"), gdpr("30", "1", "e")],
        check: Some(importer_unknown),
        ..Rule::INTEGRITY
    },
    Rule {
        code: "REF-008",
        severity: Severity::Warning,
        waivable: Waivable::Yes,
        applies_to: AppliesTo::Controller,
        citations: &[gdpr("5", "1", "a"), gdpr("4", "2", "")],
        check: Some(not_taking_place),
        ..Rule::INTEGRITY
    },
    Rule {
        code: "REF-009",
        citations: &[gdpr("28", "2", ""), gdpr("28", "4", "")],
        check: Some(circle),
        ..Rule::INTEGRITY
    },
    Rule {
        code: "REF-011",
        kind: RuleKind::Time,
        citations: &[gdpr("5", "2", "")],
        check: Some(impossible),
        ..Rule::INTEGRITY
    },
    Rule {
        code: "REF-012",
        applies_to: AppliesTo::Controller,
        citations: &[gdpr("30", "1", "c"), gdpr("30", "1", "f")],
        check: Some(not_processed),
        ..Rule::INTEGRITY
    },
];

/// REF-001: an id that nothing has.
fn dangling(context: &Context, findings: &mut Findings) {
    let survey = findings.survey(context);
    findings.examine_all(survey.references.count);
    for reference in &survey.references.dangling {
        let (case, near) = nearest(&reference.id, &targets(context.register, reference.list));
        findings
            .error(reference.path.clone(), &reference.subject)
            .arg("id", reference.id.as_str())
            .arg("list", Arg::Label(reference.list))
            .arg("near", near)
            .case(case);
    }
}

/// What may have been meant: an entry that had this id, one that looks like it, or all there are.
fn nearest(id: &str, targets: &[Target]) -> (&'static str, Arg) {
    if let Some(renamed) = targets.iter().find(|t| t.aliases.iter().any(|alias| alias == id)) {
        return ("renamed", renamed.id.into());
    }
    let alike = targets.iter().filter_map(|t| Some((unlikeness(id, t.id)?, t.id))).min();
    if let Some((_, near)) = alike {
        return ("near", near.into());
    }
    let all: Vec<Arg> = targets.iter().map(|t| Arg::from(t.id)).collect();
    match all.len() {
        0 => ("empty", all.into()),
        1..=5 => ("choices", all.into()),
        _ => ("default", Arg::from("")),
    }
}

/// How far two ids are apart, when they are close enough for a slip of the pen: at most two
/// letters, or one is the beginning of the other.
fn unlikeness(written: &str, id: &str) -> Option<usize> {
    let distance = strsim::damerau_levenshtein(written, id);
    let short = written.len().min(id.len());
    let begins = short >= 3 && (id.starts_with(written) || written.starts_with(id));
    (begins || distance <= 2.min(short / 2)).then_some(distance)
}

/// REF-003: an entry that nothing refers to.
fn unused(context: &Context, findings: &mut Findings) {
    let survey = findings.survey(context);
    for list in LISTS {
        for (at, target) in targets(context.register, list).iter().enumerate() {
            if target.may_be_unused {
                continue;
            }
            findings.examine();
            if !survey.references.is_used(list, target.id) {
                let about = subject(list, target.id);
                findings
                    .warning(Path::entry(list, at).join("id"), &about)
                    .arg("name", named(target.name, target.id))
                    .arg("list", Arg::Label(list));
            }
        }
    }
}

/// REF-004, REF-005 and REF-006: an activity without purposes, data or people.
fn empty(context: &Context, findings: &mut Findings, key: &str, list: fn(&Activity) -> &[Id]) {
    for activity in context.own_activities() {
        findings.examine();
        if list(&activity).is_empty() {
            findings.error(activity.at(key), &activity.subject).arg("activity", activity.name());
        }
    }
}

/// REF-012: a period or a condition for data that the activity does not use.
fn not_processed(context: &Context, findings: &mut Findings) {
    for activity in context.own_activities().filter(|a| !a.data_categories.is_empty()) {
        findings.examine();
        for (at, entry) in activity.retention.iter().enumerate() {
            for (place, id) in entry.data_categories.iter().enumerate() {
                // An id that nothing has is found by REF-001.
                let Some(category) = context.register.data_category(id) else { continue };
                if !activity.data_categories.contains(id) {
                    findings
                        .error(
                            activity.at("retention").join(at).join("data_categories").join(place),
                            &activity.subject,
                        )
                        .arg("activity", activity.name())
                        .arg("data", named(category.name.as_ref(), id))
                        .case("retention")
                        .other(activity.at("data_categories"));
                }
            }
        }
        let classes =
            context.register.elements(&activity).map(|(category, element)| element.class_in_law(category));
        let classes: Vec<Option<DataClass>> = classes.collect();
        for (at, condition) in activity.special_conditions.iter().flat_map(|s| s.entries()).enumerate() {
            let Some(class) = condition.class else { continue };
            // An element of which nobody said what it is may be of this class.
            if !classes.iter().any(|found| found.is_none_or(|found| class.overlaps(found))) {
                findings
                    .error(activity.at("special_conditions").join(at).join("class"), &activity.subject)
                    .arg("activity", activity.name())
                    .arg("data", Arg::Word(DataClass::LIST, class.word()))
                    .case("condition")
                    .other(activity.at("data_categories"));
            }
        }
    }
}
