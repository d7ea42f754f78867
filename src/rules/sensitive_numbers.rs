//! National numbers and copies of identity documents: for which purposes, by which way (art. 87, UAVG 46).

use super::judge::{Context, Findings};
use super::legal_basis_facts::purpose_names;
use super::rule::{AppliesTo, Jurisdiction, Rule, Waivable};
use super::sensitive::of_class;
use crate::model::values::Stated;
use crate::model::words::{DataClass, IdentityItem, LegalBasis};
use crate::model::{Activity, NationalId};
use crate::reference::statutes::is_act;
use crate::reference::{gdpr, uavg};

/// All of these are about Dutch law on top of the GDPR.
const DUTCH: Rule = Rule { jurisdiction: Jurisdiction::Nl, ..Rule::GAP };

pub(super) const RULES: &[Rule] = &[
    Rule {
        code: "SPC-011",
        waivable: Waivable::PlanOnly,
        applies_to: AppliesTo::Controller,
        citations: &[uavg("46"), gdpr("87", "", "")],
        check: Some(other_purpose),
        ..DUTCH
    },
    Rule {
        code: "SPC-012",
        waivable: Waivable::PlanOnly,
        citations: &[uavg("46"), gdpr("87", "", "")],
        check: Some(on_consent),
        ..DUTCH
    },
    Rule {
        code: "SPC-014",
        citations: &[gdpr("30", "1", "c"), gdpr("4", "1", ""), uavg("46")],
        check: Some(number_on_copy),
        ..DUTCH
    },
    Rule {
        code: "SPC-022",
        applies_to: AppliesTo::Controller,
        citations: &[uavg("46"), gdpr("87", "", "")],
        check: Some(digital_route),
        ..DUTCH
    },
];

fn has_number(context: &Context, activity: &Activity) -> bool {
    !of_class(context, activity, |class| class == DataClass::NationalId).is_empty()
}

/// The block about the act that allows the number, where it names the act.
fn allowed(activity: &Activity) -> Option<(&NationalId, &str)> {
    let number = activity.national_id.as_ref()?;
    Some((number, number.statute.as_ref()?.act.as_deref()?))
}

/// SPC-011: a national number in an activity for purposes that the act does not name. Where no act
/// is named at all, SPC-010 says so.
fn other_purpose(context: &Context, findings: &mut Findings) {
    for activity in context.own_activities().filter(|a| has_number(context, a)) {
        let Some((number, act)) = allowed(activity.entry) else { continue };
        findings.examine();
        let others = activity.purposes.iter().filter(|id| !number.purposes.contains(id));
        let others = purpose_names(context.register, others);
        if others.is_empty() {
            continue;
        }
        let finding = findings
            .error(activity.at("national_id").join("purposes"), &activity.subject)
            .arg("activity", activity.name())
            .arg("act", act)
            .arg("purposes", others);
        if number.purposes.is_empty() {
            finding.case("unsaid");
        }
    }
}

/// SPC-012: a national number that rests on consent alone.
fn on_consent(context: &Context, findings: &mut Findings) {
    for activity in context.activities() {
        let data = of_class(context, &activity, |class| class == DataClass::NationalId);
        if data.is_empty() {
            continue;
        }
        findings.examine();
        let mut bases = activity.bases().peekable();
        if bases.peek().is_some() && bases.all(|basis| basis == LegalBasis::Consent) {
            findings
                .error(activity.at("legal_bases"), &activity.subject)
                .arg("activity", activity.name())
                .arg("data", data);
        }
    }
}

/// SPC-014: a copy with the number on it, and the register does not name the number.
fn number_on_copy(context: &Context, findings: &mut Findings) {
    for activity in context.activities() {
        let copies = of_class(context, &activity, |class| class == DataClass::IdDocumentCopy);
        if copies.is_empty() {
            continue;
        }
        findings.examine();
        let check = activity.identity_check.as_ref();
        let redacted = check.and_then(|check| check.redacted.as_ref());
        let hidden = redacted.is_some_and(|items| items.entries().contains(&IdentityItem::Bsn));
        if hidden || has_number(context, &activity) {
            continue;
        }
        let finding = findings
            .error(activity.at("identity_check").join("redacted"), &activity.subject)
            .arg("activity", activity.name())
            .arg("data", copies);
        if redacted.is_some_and(|items| matches!(items, Stated::None) || !items.entries().is_empty()) {
            finding.case("visible");
        }
    }
}

/// SPC-022: the number for the test of income, without being designated or without another way.
fn digital_route(context: &Context, findings: &mut Findings) {
    for activity in context.own_activities() {
        let number = allowed(activity.entry).filter(|(_, act)| is_act(act, &["Woningwet"]));
        let Some((number, _)) = number else { continue };
        findings.examine();
        let at = |key| activity.at("national_id").join(key);
        let subject = &activity.subject;
        let finding = match (number.designation_ref.is_some(), number.alternative_route == Some(true)) {
            (true, true) => continue,
            (false, false) => findings.error(activity.at("national_id"), subject),
            (false, true) => findings.error(at("designation_ref"), subject).case("designation"),
            (true, false) => findings.error(at("alternative_route"), subject).case("route"),
        };
        finding.arg("activity", activity.name());
    }
}
