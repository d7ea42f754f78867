//! People who need somebody to speak for them: children, and those under guardianship (art. 8, UAVG 5).

use super::items::named;
use super::judge::{Context, Findings};
use super::rule::{AppliesTo, Jurisdiction, Rule, Waivable};
use crate::finding::{Arg, Severity};
use crate::model::blocks::Consent;
use crate::model::values::Stated;
use crate::model::words::{Art9Condition, DataSubjectKind, LegalBasis};
use crate::model::{Activity, DataSubjectGroup, Path};
use crate::reference::{gdpr, uavg};

/// What the controller owes them.
const OWN: Rule = Rule { applies_to: AppliesTo::Controller, ..Rule::GAP };

pub(super) const RULES: &[Rule] = &[
    Rule {
        code: "GOV-009",
        severity: Severity::Warning,
        citations: &[gdpr("25", "", ""), gdpr("12", "1", "")],
        check: Some(children_unprotected),
        ..OWN
    },
    Rule {
        code: "GOV-010",
        waivable: Waivable::PlanOnly,
        jurisdiction: Jurisdiction::Nl,
        citations: &[gdpr("8", "1", ""), uavg("5")],
        check: Some(consent_of_minors),
        ..OWN
    },
    Rule {
        code: "GOV-018",
        severity: Severity::Advice,
        jurisdiction: Jurisdiction::Nl,
        citations: &[uavg("5")],
        check: Some(guardians_forgotten),
        ..OWN
    },
];

/// The groups of people with these ids.
fn groups<'a>(context: &Context<'a>, ids: &[String]) -> Vec<&'a DataSubjectGroup> {
    ids.iter().filter_map(|id| context.register.data_subject_group(id)).collect()
}

/// From this age people consent for themselves (art. 8 with UAVG 5).
const OWN_CONSENT: u64 = 16;

/// Whether people in a group are too young to consent. Its youngest age decides where it is known.
fn too_young_to_consent(group: &DataSubjectGroup) -> bool {
    group.min_age.map_or_else(|| group.has_minors(), |age| age < OWN_CONSENT)
}

/// GOV-009: data of children, and nothing extra is done for them.
fn children_unprotected(context: &Context, findings: &mut Findings) {
    for activity in context.own_activities() {
        let group =
            groups(context, &activity.entry.data_subjects).into_iter().find(|group| group.has_minors());
        let Some(group) = group else {
            continue;
        };
        findings.examine();
        if activity.children_measures.iter().all(|measure| measure.trim().is_empty()) {
            findings
                .warning(activity.at("children_measures"), &activity.subject)
                .arg("activity", activity.name())
                .arg("group", named(group.name.as_ref(), &group.id));
        }
    }
}

/// GOV-010: consent of people under 16, without their parent or guardian.
fn consent_of_minors(context: &Context, findings: &mut Findings) {
    for activity in context.own_activities() {
        // The article leaves out free help and advice that is offered to minors themselves.
        if activity.nature.as_ref().and_then(|nature| nature.free_help_for_minors) == Some(true) {
            continue;
        }
        for (path, ids, consent) in consents(&activity) {
            let ids = if ids.is_empty() { &activity.entry.data_subjects } else { ids };
            findings.examine();
            let young = groups(context, ids).into_iter().find(|group| too_young_to_consent(group));
            let Some(group) = young else { continue };
            let parental = consent.and_then(|consent| consent.parental.as_ref());
            if parental.is_none_or(|text| text.trim().is_empty()) {
                let at = activity.at(path.0).join(path.1).join("consent").join("parental");
                findings
                    .error(at, &activity.subject)
                    .arg("activity", activity.name())
                    .arg("group", named(group.name.as_ref(), &group.id));
            }
        }
    }
}

/// A place in one of the lists of an activity, the groups it is for, and what is recorded of consent.
type ConsentEntry<'a> = ((&'static str, usize), &'a [String], Option<&'a Consent>);

/// Every place where an activity rests on consent or explicit consent.
fn consents(activity: &Activity) -> Vec<ConsentEntry<'_>> {
    let mut found: Vec<ConsentEntry> = Vec::new();
    for (at, entry) in activity.legal_bases.iter().enumerate() {
        if entry.basis == Some(LegalBasis::Consent) {
            found.push((("legal_bases", at), &entry.data_subjects, entry.consent.as_ref()));
        }
    }
    for (at, entry) in activity.special_conditions.iter().flat_map(Stated::entries).enumerate() {
        if entry.condition == Some(Art9Condition::ExplicitConsent) {
            found.push((("special_conditions", at), &[], entry.consent.as_ref()));
        }
    }
    found
}

/// GOV-018: tenants, and nothing says how somebody may ask on behalf of another.
fn guardians_forgotten(context: &Context, findings: &mut Findings) {
    for activity in context.own_activities() {
        let tenants = |group: &&DataSubjectGroup| group.kind == Some(DataSubjectKind::Tenant);
        let Some(group) = groups(context, &activity.entry.data_subjects).into_iter().find(tenants) else {
            continue;
        };
        findings.examine();
        if context.register.rights.representation_text.is_none() {
            let group: Arg = named(group.name.as_ref(), &group.id);
            let path = Path::of("rights").join("representation_text");
            findings.add(Severity::Advice, path, "rights").arg("group", group);
        }
        return;
    }
}
