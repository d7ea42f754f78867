//! What is agreed with joint controllers and partners (art. 26).

use super::items::Item;
use super::judge::{Context, Findings};
use super::rule::{AppliesTo, Jurisdiction, Rule, RuleKind};
use crate::finding::{Arg, Severity};
use crate::model::values::Stated;
use crate::model::words::{ActivityRole, ActivityStatus, ArrangementKind, PartyRole, Sector};
use crate::model::{Activity, Arrangement, Party};
use crate::reference::gdpr;
use crate::reference::statutes::{UAVG, is_act};

/// Agreements are the controller's to make.
const OWN: Rule = Rule { applies_to: AppliesTo::Controller, ..Rule::GAP };

pub(super) const RULES: &[Rule] = &[
    Rule {
        code: "GOV-007",
        citations: &[gdpr("26", "1", "")],
        check: Some(joint_without_arrangement),
        ..OWN
    },
    Rule {
        code: "GOV-008",
        kind: RuleKind::Time,
        citations: &[gdpr("26", "1", ""), gdpr("5", "2", "")],
        check: Some(arrangement_expired),
        ..OWN
    },
    Rule {
        code: "GOV-017",
        severity: Severity::Warning,
        jurisdiction: Jurisdiction::Nl,
        citations: &[gdpr("6", "", ""), gdpr("9", "", ""), gdpr("10", "", ""), gdpr("35", "", "")],
        check: Some(partners_without_covenant),
        ..OWN
    },
];

/// The arrangements of one kind that an activity names.
fn named<'a>(
    context: &Context<'a>,
    activity: &'a Activity,
    kind: ArrangementKind,
) -> impl Iterator<Item = &'a Arrangement> {
    let ids = activity.arrangements.iter().flat_map(Stated::entries);
    let register = context.register;
    ids.filter_map(|id| register.arrangement(id)).filter(move |one| one.kind == Some(kind))
}

/// The act that asks for an arrangement. To cite it, or the act that implements it, divides nothing.
const GDPR: &[&str] =
    &["AVG", "GDPR", "Algemene verordening gegevensbescherming", "General Data Protection Regulation"];

/// Whether joint controllers know from this who does what: there is a paper, or an act says so.
fn divides_tasks(one: &Arrangement) -> bool {
    let act = one.statute.as_ref().and_then(|statute| statute.act.as_deref());
    one.r#ref.is_some() || act.is_some_and(|act| !is_act(act, GDPR) && !is_act(act, UAVG))
}

/// GOV-007: joint controllers, and neither an arrangement nor an act divides the tasks.
fn joint_without_arrangement(context: &Context, findings: &mut Findings) {
    for activity in context.activities().filter(|a| a.role == Some(ActivityRole::JointController)) {
        findings.examine();
        let mut papers = named(context, activity.entry, ArrangementKind::JointControllers).peekable();
        let first = papers.peek().copied();
        if papers.any(divides_tasks) {
            continue;
        }
        let path = activity.at("arrangements");
        let finding = findings.error(path, &activity.subject).arg("activity", activity.name());
        if let Some(paper) = first {
            let name = super::items::named(paper.name.as_ref(), &paper.id);
            let at = context.register.arrangements.iter().position(|one| one.id == paper.id);
            let other = crate::model::Path::entry("arrangements", at.unwrap_or_default());
            finding.arg("arrangement", name).case("paper").other(other);
        }
    }
}

/// GOV-008: an arrangement or covenant that lapsed while the sharing goes on.
fn arrangement_expired(context: &Context, findings: &mut Findings) {
    for arrangement in context.arrangements() {
        let (Some(expires), Some(kind)) = (arrangement.expires, arrangement.kind) else { continue };
        findings.examine();
        if expires >= context.as_of {
            continue;
        }
        let going_on = context.own_activities().filter(|activity| goes_on(activity, &arrangement, kind));
        let linked: Vec<Item<Activity>> =
            going_on.filter(|activity| !is_renewed(context, activity.entry, &arrangement, kind)).collect();
        let Some(first) = linked.first() else { continue };
        let (severity, case) = match kind {
            ArrangementKind::JointControllers => (Severity::Error, "default"),
            ArrangementKind::Covenant => (Severity::Warning, "covenant"),
        };
        let names: Vec<Arg> = linked.iter().map(Item::name).collect();
        findings
            .add(severity, arrangement.at("expires"), &arrangement.subject)
            .arg("arrangement", arrangement.name())
            .arg("expires", expires)
            .arg("activities", names)
            .case(case)
            .other(first.at("arrangements"));
    }
}

/// Whether an activity under way leans on this arrangement. One without a status counts as under way.
fn goes_on(activity: &Activity, arrangement: &Arrangement, kind: ArrangementKind) -> bool {
    let mut ids = activity.arrangements.iter().flat_map(Stated::entries);
    let joint = activity.role == Some(ActivityRole::JointController);
    ids.any(|id| *id == arrangement.id)
        && activity.status != Some(ActivityStatus::Planned)
        && (kind == ArrangementKind::Covenant || joint)
}

/// Whether the activity also names a later paper with the same parties, which still holds.
fn is_renewed(context: &Context, activity: &Activity, old: &Arrangement, kind: ArrangementKind) -> bool {
    // Nobody said with whom the old one was: then nothing shows that another takes its place.
    if old.parties.is_empty() {
        return false;
    }
    named(context, activity, kind).any(|one| {
        one.r#ref.is_some()
            && one.expires.is_none_or(|day| day >= context.as_of)
            && old.parties.iter().all(|party| one.parties.contains(party))
    })
}

/// GOV-017: a standing exchange with police, care or municipality, and no covenant about it.
fn partners_without_covenant(context: &Context, findings: &mut Findings) {
    for activity in context.own_activities() {
        let partners = partners(context, activity.entry);
        if partners.is_empty() {
            continue;
        }
        findings.examine();
        let mut covenants = named(context, activity.entry, ArrangementKind::Covenant).peekable();
        let first = covenants.peek().copied();
        if covenants.any(|one| one.r#ref.is_some()) {
            continue;
        }
        let names: Vec<Arg> = partners.iter().map(|p| super::items::named(p.name.as_ref(), &p.id)).collect();
        let finding = findings.warning(activity.at("arrangements"), &activity.subject);
        let finding = finding.arg("activity", activity.name()).arg("partners", names);
        let finding = finding.other(activity.at("recipients"));
        if let Some(covenant) = first {
            let name = super::items::named(covenant.name.as_ref(), &covenant.id);
            finding.arg("covenant", name).case("paper");
        }
    }
}

/// The partners with whom data are shared regularly and who are no processors. With a joint
/// controller of a joint activity the arrangement of GOV-007 says who may do what.
fn partners<'a>(context: &Context<'a>, activity: &Activity) -> Vec<&'a Party> {
    const PARTNERS: [Sector; 4] = [Sector::Police, Sector::Care, Sector::Municipality, Sector::YouthCare];
    let register = context.register;
    let joint = activity.role == Some(ActivityRole::JointController);
    let entries = activity.recipients.iter().flat_map(Stated::entries);
    entries
        .filter(|entry| entry.structural == Some(true))
        .filter(|entry| match register.role_of(entry) {
            Some(PartyRole::Processor) => false,
            Some(PartyRole::JointController) => !joint,
            _ => true,
        })
        .filter_map(|entry| register.party(entry.party.as_ref()?))
        .filter(|party| party.sector.is_some_and(|sector| PARTNERS.contains(&sector)))
        .collect()
}

#[cfg(test)]
mod tests {
    use crate::finding::Severity;
    use crate::rules::trial::found;

    #[test]
    fn an_arrangement_lapses_the_day_after_its_last() {
        let yaml = |kind: &str, role: &str, status: &str| {
            format!(
                "arrangements: [{{id: o, kind: {kind}, ref: X, expires: 2026-11-21}}]\n\
                 activities: [{{id: a, role: {role}, status: {status}, arrangements: [o]}}]\n"
            )
        };
        let joint = yaml("joint-controllers", "joint-controller", "active");
        assert_eq!(found("GOV-008", &joint, "2026-11-21"), []);
        assert_eq!(found("GOV-008", &joint, "2026-11-22"), [Severity::Error]);
        let covenant = yaml("covenant", "controller", "active");
        assert_eq!(found("GOV-008", &covenant, "2026-11-22"), [Severity::Warning]);
        for silent in [
            yaml("joint-controllers", "controller", "active"),
            yaml("covenant", "controller", "planned"),
            yaml("covenant", "controller", "ended"),
        ] {
            assert_eq!(found("GOV-008", &silent, "2026-11-22"), [], "{silent}");
        }
    }

    #[test]
    fn a_later_paper_takes_the_place_of_the_old_with_the_same_parties_only() {
        let yaml = |parties: &str, expires: &str| {
            format!(
                "arrangements: [{{id: o, kind: covenant, parties: [p], ref: X, expires: 2025-01-01}}, \
                 {{id: n, kind: covenant, parties: [{parties}], ref: Y, expires: {expires}}}]\n\
                 activities: [{{id: a, arrangements: [o, n]}}]\n"
            )
        };
        assert_eq!(found("GOV-008", &yaml("p, q", "2026-11-22"), "2026-11-22"), []);
        assert_eq!(found("GOV-008", &yaml("q", "2026-11-22"), "2026-11-22").len(), 1);
        assert_eq!(found("GOV-008", &yaml("p", "2026-11-21"), "2026-11-22").len(), 2);
    }
}
