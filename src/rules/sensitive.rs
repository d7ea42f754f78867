//! Special categories, criminal data, national numbers and copies of identity documents (art. 9, 10, 87).

use super::items::{Item, named};
use super::judge::{Context, Findings};
use super::rule::{AppliesTo, Jurisdiction, Rule, Waivable};
use crate::finding::Arg;
use crate::model::values::Stated;
use crate::model::words::{CriminalGround, DataClass, ElementKind, IdentityItem};
use crate::model::{Activity, DataCategory, Element, Path};
use crate::reference::statutes::knows_ground;
use crate::reference::{gdpr, uavg};

/// Most of these are about Dutch law on top of the GDPR.
const DUTCH: Rule = Rule { jurisdiction: Jurisdiction::Nl, ..Rule::GAP };

pub(super) const RULES: &[Rule] = &[
    Rule {
        code: "SPC-001",
        waivable: Waivable::PlanOnly,
        citations: &[gdpr("9", "1", ""), gdpr("9", "2", ""), uavg("22")],
        check: Some(no_condition),
        ..Rule::GAP
    },
    Rule {
        code: "SPC-005",
        citations: &[gdpr("9", "1", ""), gdpr("87", "", ""), uavg("46")],
        check: Some(|context, findings| wrongly_special(context, findings, &ORDINARY)),
        ..DUTCH
    },
    Rule {
        code: "SPC-006",
        citations: &[gdpr("10", "", ""), uavg("1"), uavg("31")],
        check: Some(|context, findings| wrongly_special(context, findings, &CRIMINAL)),
        ..DUTCH
    },
    Rule {
        code: "SPC-007",
        waivable: Waivable::PlanOnly,
        citations: &[gdpr("10", "", ""), uavg("31"), uavg("32"), uavg("33")],
        check: Some(no_criminal_ground),
        ..DUTCH
    },
    Rule {
        code: "SPC-010",
        waivable: Waivable::PlanOnly,
        citations: &[gdpr("87", "", ""), uavg("46")],
        check: Some(national_number_without_act),
        ..DUTCH
    },
    Rule {
        code: "SPC-013",
        applies_to: AppliesTo::Controller,
        citations: &[gdpr("5", "1", "c"), gdpr("5", "1", "e"), gdpr("87", "", ""), uavg("46")],
        check: Some(identity_copy),
        ..DUTCH
    },
];

/// Kinds of data that are often called special and are not.
const ORDINARY: [ElementKind; 7] = [
    ElementKind::Bsn,
    ElementKind::NationalId,
    ElementKind::IdDocumentCopy,
    ElementKind::ChildData,
    ElementKind::BankAccount,
    ElementKind::Income,
    ElementKind::PhotoNotBiometric,
];

/// Kinds of data for which art. 10 has rules of its own.
const CRIMINAL: [ElementKind; 4] = [
    ElementKind::CriminalOffence,
    ElementKind::Conviction,
    ElementKind::Suspicion,
    ElementKind::CannabisFarm,
];

/// The names of the elements of an activity that are of a class in law.
pub(super) fn of_class(
    context: &Context,
    activity: &Activity,
    holds: impl Fn(DataClass) -> bool,
) -> Vec<Arg> {
    let elements = context.register.elements(activity);
    let found = elements.filter(|(category, element)| element.class_in_law(category).is_some_and(&holds));
    found.map(|(_, element)| name(element)).collect()
}

pub(super) fn name(element: &Element) -> Arg {
    named(element.name.as_ref(), &element.id)
}

/// SPC-001: special data without a condition of art. 9(2); one finding for each class.
fn no_condition(context: &Context, findings: &mut Findings) {
    for activity in context.activities() {
        for &class in DataClass::ALL.iter().filter(|class| class.is_special()) {
            let data = of_class(context, &activity, |found| found == class);
            if data.is_empty() {
                continue;
            }
            findings.examine();
            let mut conditions = activity.special_conditions.iter().flat_map(Stated::entries);
            let covers = |stated: DataClass| stated.overlaps(class);
            if !conditions.any(|entry| entry.condition.is_some() && entry.class.is_some_and(covers)) {
                findings
                    .error(activity.at("special_conditions"), &activity.subject)
                    .arg("activity", activity.name())
                    .arg("data", data)
                    .arg("class", Arg::Word(DataClass::LIST, class.word()));
            }
        }
    }
}

/// SPC-005 and SPC-006: data that the organisation calls special and that are not, in law.
fn wrongly_special(context: &Context, findings: &mut Findings, kinds: &[ElementKind]) {
    for category in context.data_categories() {
        for (at, element) in category.elements.iter().enumerate() {
            let Some(kind) = element.kind.filter(|kind| kinds.contains(kind)) else { continue };
            findings.examine();
            if element.stated_class(&category).is_some_and(DataClass::is_special) {
                findings
                    .error(category.at("elements").join(at).join("kind"), &category.subject)
                    .arg("element", name(element))
                    .arg("category", category.name())
                    .arg("class", Arg::Word(DataClass::LIST, kind.class().map_or("", DataClass::word)))
                    .other(class_path(&category, at, element));
            }
        }
    }
}

/// Where the class that the organisation states is written.
fn class_path(category: &Item<DataCategory>, at: usize, element: &Element) -> Path {
    match element.class {
        Some(_) => category.at("elements").join(at).join("class"),
        None => category.at("class"),
    }
}

/// SPC-007: criminal data without a ground in national law, or on one that does not hold yet.
fn no_criminal_ground(context: &Context, findings: &mut Findings) {
    for activity in context.activities() {
        let data = of_class(context, &activity, |class| class == DataClass::Criminal);
        if data.is_empty() {
            continue;
        }
        findings.examine();
        let at = activity.at("criminal_data").join("ground");
        let finding = match activity.criminal_data.as_ref().and_then(|criminal| criminal.ground) {
            None => findings.error(at, &activity.subject),
            Some(ground) if !knows_ground(ground, context.as_of) => findings
                .error(at, &activity.subject)
                .arg("ground", Arg::Word(CriminalGround::LIST, ground.word()))
                .case("early"),
            Some(_) => continue,
        };
        finding.arg("activity", activity.name()).arg("data", data);
    }
}

/// SPC-010: a national number without the act that allows it.
fn national_number_without_act(context: &Context, findings: &mut Findings) {
    for activity in context.activities() {
        let data = of_class(context, &activity, |class| class == DataClass::NationalId);
        if data.is_empty() {
            continue;
        }
        findings.examine();
        let statute = activity.national_id.as_ref().and_then(|n| n.statute.clone()).unwrap_or_default();
        let at = activity.at("national_id").join("statute");
        let finding = match (statute.act, statute.article) {
            (None, _) => findings.error(at, &activity.subject),
            (Some(act), None) => {
                findings.error(at.join("article"), &activity.subject).arg("act", act).case("article")
            }
            _ => continue,
        };
        finding.arg("activity", activity.name()).arg("data", data);
    }
}

/// SPC-013: a copy of an identity document that no act asks for.
fn identity_copy(context: &Context, findings: &mut Findings) {
    for activity in context.own_activities() {
        let data = of_class(context, &activity, |class| class == DataClass::IdDocumentCopy);
        if data.is_empty() {
            continue;
        }
        findings.examine();
        let check = activity.identity_check.clone().unwrap_or_default();
        if check.statute.is_some_and(|statute| statute.act.is_some()) {
            continue;
        }
        let redacted = check.redacted.iter().flat_map(Stated::entries).any(|item| *item == IdentityItem::Bsn);
        let at = activity.at("identity_check").join("statute");
        let finding = match redacted {
            true => findings.warning(at, &activity.subject).case("redacted"),
            false => findings.error(at, &activity.subject),
        };
        finding.arg("activity", activity.name()).arg("data", data);
    }
}

#[cfg(test)]
mod tests {
    use crate::rules::trial::found;

    #[test]
    fn a_ground_holds_from_the_day_that_the_law_knows_it() {
        let text = "data_categories: [{id: d, elements: [{id: e, kind: conviction}]}]\n\
            activities: [{id: a, data_categories: [d], criminal_data: {ground: statutory-audit}}]";
        assert_eq!(found("SPC-007", text, "2026-08-31").len(), 1);
        assert!(found("SPC-007", text, "2026-09-01").is_empty());
    }
}
