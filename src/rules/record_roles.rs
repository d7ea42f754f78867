//! Whether the record keeps the two roles apart, and holds what art. 30(2) asks of a processor.

use super::items::{Item, named};
use super::judge::{Context, Findings};
use super::rule::{AppliesTo, Rule};
use crate::finding::Severity;
use crate::model::values::Stated;
use crate::model::words::{ActivityRole, DataClass, RiskLevel};
use crate::model::{Activity, Path};
use crate::reference::gdpr;
use crate::reference::params::SMALL_ORGANISATION;

/// Every rule on a processor's record.
const PROCESSOR: Rule = Rule { applies_to: AppliesTo::Processor, ..Rule::GAP };

pub(super) const RULES: &[Rule] = &[
    Rule { code: "A30-013", citations: &[gdpr("30", "2", "a")], check: Some(clients), ..PROCESSOR },
    Rule { code: "A30-014", citations: &[gdpr("30", "2", "b")], check: Some(services), ..PROCESSOR },
    Rule {
        code: "A30-015",
        severity: Severity::Warning,
        citations: &[gdpr("30", "2", "c"), gdpr("30", "2", "d")],
        check: Some(transfers_and_security),
        ..PROCESSOR
    },
    Rule { code: "A30-016", citations: &[gdpr("30", "5", "")], check: Some(exemption), ..Rule::GAP },
    Rule {
        code: "A30-018",
        citations: &[gdpr("30", "1", ""), gdpr("30", "2", ""), gdpr("28", "10", "")],
        check: Some(mixed_roles),
        ..Rule::INTEGRITY
    },
];

/// The activities that the organisation carries out for others.
fn for_others<'a>(context: &Context<'a>) -> impl Iterator<Item = Item<'a, Activity>> {
    context.activities().filter(|activity| activity.role == Some(ActivityRole::Processor))
}

/// A30-013: work for others, and not for whom or how to reach them.
fn clients(context: &Context, findings: &mut Findings) {
    for activity in for_others(context) {
        findings.examine();
        let list = activity.at("clients");
        if activity.clients.is_empty() {
            findings.error(list, &activity.subject).arg("activity", activity.name()).case("none");
            continue;
        }
        for (at, client) in activity.clients.iter().enumerate() {
            let place = list.join(at).join("party");
            let Some(id) = &client.party else {
                findings.error(place, &activity.subject).arg("activity", activity.name()).case("unnamed");
                continue;
            };
            // A client that is nowhere in the register is found by REF-001.
            let Some(party) = context.parties().find(|party| party.id == *id) else { continue };
            let reachable = party.contact.as_ref().is_some_and(|contact| contact.is_reachable());
            let (key, case) = match (party.entry.name.is_some(), reachable) {
                (true, true) => continue,
                (false, _) => ("name", "name"),
                (true, false) => ("contact", "contact"),
            };
            findings
                .error(place, &activity.subject)
                .arg("activity", activity.name())
                .arg("client", party.name())
                .case(case)
                .other(party.at(key));
        }
    }
}

/// A30-014: work for a client, and not which work.
fn services(context: &Context, findings: &mut Findings) {
    for activity in for_others(context) {
        for (at, client) in activity.clients.iter().enumerate() {
            findings.examine();
            if !client.processing_categories.is_empty() {
                continue;
            }
            let id = client.party.as_deref().unwrap_or_default();
            let name = context.register.party(id).and_then(|party| party.name.as_ref());
            findings
                .error(activity.at("clients").join(at).join("processing_categories"), &activity.subject)
                .arg("activity", activity.name())
                .arg("client", named(name, id));
        }
    }
}

/// A30-015: work for others without a word on transfers, or on security.
fn transfers_and_security(context: &Context, findings: &mut Findings) {
    let everywhere = context.register.security_measures.iter().any(|m| m.applies_to_all == Some(true));
    for activity in for_others(context) {
        findings.examine();
        let told = match &activity.transfers {
            None => false,
            Some(Stated::None) => true,
            Some(Stated::Some(transfers)) => !transfers.is_empty(),
        };
        if !told {
            let finding = findings.warning(activity.at("transfers"), &activity.subject);
            finding.arg("activity", activity.name()).case("transfers");
        }
        if !everywhere && activity.security_measures.is_empty() {
            let finding = findings.warning(activity.at("security_measures"), &activity.subject);
            finding.arg("activity", activity.name()).case("security");
        }
    }
}

/// Why the exemption for small organisations does not hold for an activity: the case, the field
/// that says so, and the test.
type Reason = (&'static str, &'static str, fn(&Context, &Activity) -> bool);

/// The three exceptions of art. 30(5), the sensitive data in two.
const REASONS: [Reason; 4] = [
    ("regular", "nature", |_, activity| {
        activity.nature.as_ref().is_some_and(|nature| nature.occasional == Some(false))
    }),
    ("special", "data_categories", |context, activity| has(context, activity, DataClass::is_special)),
    ("criminal", "data_categories", |context, activity| {
        has(context, activity, |class| class == DataClass::Criminal)
    }),
    ("risk", "nature", |_, activity| {
        let risk = activity.nature.as_ref().and_then(|nature| nature.risk);
        risk.is_some_and(|risk| risk != RiskLevel::None)
    }),
];

fn has(context: &Context, activity: &Activity, test: fn(DataClass) -> bool) -> bool {
    let mut elements = context.register.elements(activity);
    elements.any(|(category, element)| element.class_in_law(category).is_some_and(test))
}

/// A30-016: the exemption for small organisations claimed where it does not hold; one finding for
/// each reason, with the first activity that gives it.
fn exemption(context: &Context, findings: &mut Findings) {
    let Some(claimed) = context.register.register.exempt_30_5 else { return };
    findings.examine();
    if !claimed {
        return;
    }
    let at = Path::of("register").join("exempt_30_5");
    if let Some(employees) = context.register.controller.employees.filter(|n| *n >= SMALL_ORGANISATION.value)
    {
        findings
            .error(at.clone(), "register")
            .arg("employees", crate::finding::Arg::Number(employees))
            .arg("limit", crate::finding::Arg::Number(SMALL_ORGANISATION.value))
            .case("size")
            .other(Path::of("controller").join("employees"));
    }
    for (case, key, test) in REASONS {
        if let Some(activity) = context.activities().find(|activity| test(context, activity)) {
            let finding = findings.error(at.clone(), "register").arg("activity", activity.name());
            finding.case(case).other(activity.at(key));
        }
    }
}

/// A30-018: one activity both for yourself and for others.
fn mixed_roles(context: &Context, findings: &mut Findings) {
    for activity in context.activities() {
        findings.examine();
        let (key, case) = match activity.role {
            Some(ActivityRole::Processor) if !activity.legal_bases.is_empty() => ("legal_bases", "basis"),
            Some(ActivityRole::Processor) if !activity.purposes.is_empty() => ("purposes", "purpose"),
            Some(ActivityRole::Controller | ActivityRole::JointController)
                if !activity.clients.is_empty() =>
            {
                ("clients", "clients")
            }
            _ => continue,
        };
        let finding = findings.error(activity.at(key), &activity.subject);
        finding.arg("activity", activity.name()).case(case).other(activity.at("role"));
    }
}
