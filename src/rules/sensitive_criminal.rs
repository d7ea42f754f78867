//! Criminal data for others and on staff, and lists of tenants whom others may refuse (art. 10, UAVG 32-33).

use super::judge::{Context, Findings};
use super::legal_basis_facts::{groups, labels, of_kind};
use super::rule::{AppliesTo, Jurisdiction, Rule, RuleKind, Waivable};
use super::sensitive::of_class;
use crate::finding::{Arg, Severity};
use crate::model::words::{CriminalGround, DataClass, DataSubjectKind};
use crate::model::{Activity, CriminalData, Permit};
use crate::reference::statutes::knows_ground;
use crate::reference::{Act, gdpr, law, uavg};

/// All of these are about what the organisation does itself, under Dutch law.
const DUTCH: Rule = Rule { jurisdiction: Jurisdiction::Nl, applies_to: AppliesTo::Controller, ..Rule::GAP };

pub(super) const RULES: &[Rule] = &[
    Rule {
        code: "SPC-008",
        waivable: Waivable::PlanOnly,
        citations: &[law(Act::Uavg, "33", "4", "c"), uavg("32"), law(Act::Uavg, "48", "11", "")],
        check: Some(for_others),
        ..DUTCH
    },
    Rule {
        code: "SPC-009",
        citations: &[gdpr("6", "1", "f"), gdpr("35", "", "")],
        check: Some(shared_list),
        ..DUTCH
    },
    Rule {
        code: "SPC-020",
        citations: &[law(Act::Uavg, "33", "3", ""), law(Act::Wor, "27", "1", "k")],
        check: Some(on_staff),
        ..DUTCH
    },
    Rule {
        code: "SPC-021",
        severity: Severity::Warning,
        citations: &[law(Act::Uavg, "48", "11", "")],
        kind: RuleKind::Time,
        check: Some(old_declaration),
        ..DUTCH
    },
];

/// Grounds that hold for one's own purposes only.
const OWN_PURPOSES: [CriminalGround; 4] = [
    CriminalGround::AdditionToHealthData,
    CriminalGround::AssessingOwnRequest,
    CriminalGround::ProtectingOwnInterests,
    CriminalGround::OwnStaff,
];

/// SPC-008: criminal data shared with others on a ground that does not reach that far.
fn for_others(context: &Context, findings: &mut Findings) {
    for activity in context.own_activities() {
        let data = of_class(context, &activity, |class| class == DataClass::Criminal);
        let Some(criminal) = activity.entry.criminal_data.as_ref().filter(|_| !data.is_empty()) else {
            continue;
        };
        if criminal.for_third_parties != Some(true) {
            continue;
        }
        findings.examine();
        let at = activity.at("criminal_data");
        let finding = match criminal.ground {
            None => findings.error(at.join("ground"), &activity.subject).case("unsaid"),
            Some(CriminalGround::AuthorityPermit) if !has_permit(criminal) => {
                findings.error(at.join("permit").join("ref"), &activity.subject).case("permit")
            }
            Some(ground) if OWN_PURPOSES.contains(&ground) || !knows_ground(ground, context.as_of) => {
                findings
                    .error(at.join("ground"), &activity.subject)
                    .arg("ground", Arg::Word(CriminalGround::LIST, ground.word()))
            }
            Some(_) => continue,
        };
        finding.arg("activity", activity.name()).arg("data", data);
    }
}

fn has_permit(criminal: &CriminalData) -> bool {
    criminal.permit.as_ref().is_some_and(|permit| permit.r#ref.is_some())
}

/// SPC-009: a list of tenants that others use too, without the safeguards that belong to it.
fn shared_list(context: &Context, findings: &mut Findings) {
    for activity in context.own_activities() {
        let shared = activity.exclusion_list.as_ref().is_some_and(|list| list.shared == Some(true));
        if !shared {
            continue;
        }
        findings.examine();
        let missing = missing_safeguards(&activity);
        if !missing.is_empty() {
            findings
                .error(activity.at("exclusion_list"), &activity.subject)
                .arg("activity", activity.name())
                .arg("missing", missing);
        }
    }
}

fn missing_safeguards(activity: &Activity) -> Vec<Arg> {
    let list = activity.exclusion_list.clone().unwrap_or_default();
    let tested = activity.legal_bases.iter().filter_map(|entry| entry.lia.as_ref());
    let tested = tested.filter(|test| test.r#ref.is_some()).count() > 0;
    let assessed = activity.dpia.as_ref().is_some_and(|dpia| dpia.r#ref.is_some());
    labels(&[
        ("activities.exclusion_list.protocol_ref", list.protocol_ref.is_some()),
        ("activities.legal_bases.lia", tested),
        ("activities.exclusion_list.max_term", list.max_term.is_some()),
        ("activities.exclusion_list.objection_route", list.objection_route.is_some()),
        ("activities.exclusion_list.person_notified", list.person_notified == Some(true)),
        ("activities.dpia", assessed || old_and_unchanged(activity)),
    ])
}

fn permit(activity: &Activity) -> Option<&Permit> {
    activity.criminal_data.as_ref()?.permit.as_ref()
}

/// Whether an old declaration covers the list and nothing changed since.
fn old_and_unchanged(activity: &Activity) -> bool {
    permit(activity).is_some_and(|permit| {
        let unchanged = activity.last_changed.zip(permit.date).is_some_and(|(changed, date)| changed <= date);
        permit.legacy == Some(true) && unchanged
    })
}

/// SPC-020: criminal data on staff without rules that the works council agreed to.
fn on_staff(context: &Context, findings: &mut Findings) {
    for activity in context.own_activities() {
        let data = of_class(context, &activity, |class| class == DataClass::Criminal);
        let groups = groups(context.register, &activity.data_subjects);
        let staff = of_kind(&groups, |kind| kind == DataSubjectKind::Employee);
        if data.is_empty() || staff.is_empty() {
            continue;
        }
        findings.examine();
        if activity.criminal_data.as_ref().is_none_or(|criminal| criminal.staff_rules_ref.is_none()) {
            findings
                .error(activity.at("criminal_data").join("staff_rules_ref"), &activity.subject)
                .arg("activity", activity.name())
                .arg("data", data)
                .arg("people", staff);
        }
    }
}

/// SPC-021: a declaration from before the GDPR, and nobody checked it after the activity changed.
fn old_declaration(context: &Context, findings: &mut Findings) {
    for activity in context.own_activities() {
        let Some(permit) = permit(activity.entry).filter(|permit| permit.legacy == Some(true)) else {
            continue;
        };
        findings.examine();
        let Some((changed, date)) = activity.last_changed.zip(permit.date) else { continue };
        // A check from before the change says nothing about what changed.
        let checked = permit.scope_checked_on;
        if changed <= date || checked.is_some_and(|checked| checked >= changed) {
            continue;
        }
        let at = activity.at("criminal_data").join("permit").join("scope_checked_on");
        let mut finding = findings
            .warning(at, &activity.subject)
            .arg("activity", activity.name())
            .arg("date", date)
            .arg("changed", changed);
        if let Some(checked) = checked {
            finding = finding.arg("checked", checked).case("before");
        }
        finding.other(activity.at("last_changed"));
    }
}

#[cfg(test)]
mod tests {
    use crate::rules::trial::found;

    fn shared(ground: &str, as_of: &str) -> usize {
        let text = format!(
            "data_categories: [{{id: d, elements: [{{id: e, kind: conviction}}]}}]\n\
             activities: [{{id: a, data_categories: [d], \
             criminal_data: {{ground: {ground}, for_third_parties: true}}}}]"
        );
        found("SPC-008", &text, as_of).len()
    }

    #[test]
    fn the_ground_of_auditors_holds_since_the_law_changed() {
        assert_eq!(
            (shared("statutory-audit", "2026-08-31"), shared("statutory-audit", "2026-09-01")),
            (1, 0)
        );
    }

    #[test]
    fn own_interests_and_a_permit_without_reference_do_not_reach_others() {
        let of = |ground| shared(ground, "2026-11-22");
        assert_eq!((of("own-staff"), of("authority-permit"), of("legal-claims")), (1, 1, 0));
    }

    #[test]
    fn an_old_declaration_holds_until_the_activity_changes() {
        let of = |changed: &str| {
            let text = format!(
                "activities: [{{id: a, last_changed: {changed}, criminal_data: {{permit: {{legacy: true, date: 2018-04-03}}}}}}]"
            );
            found("SPC-021", &text, "2026-11-22").len()
        };
        assert_eq!((of("2018-04-03"), of("2018-04-04")), (0, 1));
        let checked = |on: &str| {
            let text = format!(
                "activities: [{{id: a, last_changed: 2025-05-01, criminal_data: {{permit: \
                 {{legacy: true, date: 2018-04-03, scope_checked_on: {on}}}}}}}]"
            );
            found("SPC-021", &text, "2026-11-22").len()
        };
        assert_eq!((checked("2025-04-30"), checked("2025-05-01")), (1, 0));
    }
}
