//! Special categories: whether each condition is complete, and what surrounds the data (art. 9).

use super::items::Item;
use super::judge::{Context, Findings};
use super::legal_basis_consent::explicit_consent;
use super::legal_basis_facts::groups;
use super::rule::{AppliesTo, Jurisdiction, Rule, RuleKind, Waivable};
use super::sensitive::{name, of_class};
use crate::finding::{Arg, Severity};
use crate::model::blocks::Statute;
use crate::model::values::Stated;
use crate::model::words::{Art9Condition, DataClass, DataSubjectKind, ElementKind, Sector};
use crate::model::{Activity, Path, SpecialCondition};
use crate::reference::statutes::{UAVG, UAVG_CHANGED, begins, is_act, parts};
use crate::reference::{gdpr, law, uavg};

/// Most of these are about Dutch law on top of the GDPR.
const DUTCH: Rule = Rule { jurisdiction: Jurisdiction::Nl, ..Rule::GAP };

pub(super) const RULES: &[Rule] = &[
    Rule {
        code: "SPC-002",
        citations: &[
            gdpr("9", "2", "b"),
            gdpr("9", "2", "g"),
            gdpr("9", "2", "h"),
            gdpr("9", "2", "i"),
            gdpr("9", "2", "j"),
            uavg("23"),
        ],
        check: Some(no_provision),
        ..DUTCH
    },
    Rule {
        code: "SPC-003",
        waivable: Waivable::PlanOnly,
        applies_to: AppliesTo::Controller,
        citations: &[uavg("30"), gdpr("9", "2", "b"), gdpr("9", "2", "g"), gdpr("9", "2", "h")],
        check: Some(not_listed),
        ..DUTCH
    },
    Rule {
        code: "SPC-004",
        applies_to: AppliesTo::Controller,
        citations: &[gdpr("9", "2", "a"), gdpr("7", "", ""), uavg("22")],
        check: Some(not_explicit),
        ..Rule::GAP
    },
    Rule {
        code: "SPC-015",
        waivable: Waivable::PlanOnly,
        citations: &[gdpr("9", "1", ""), uavg("29")],
        check: Some(biometrics),
        ..DUTCH
    },
    Rule {
        code: "SPC-016",
        severity: Severity::Warning,
        applies_to: AppliesTo::Controller,
        citations: &[gdpr("9", "1", ""), gdpr("5", "1", "c"), uavg("25")],
        kind: RuleKind::Heuristic,
        check: Some(origin),
        ..DUTCH
    },
    Rule {
        code: "SPC-017",
        citations: &[
            law(crate::reference::Act::Uavg, "30", "4", ""),
            gdpr("32", "", ""),
            gdpr("5", "1", "f"),
        ],
        check: Some(open_health_data),
        ..DUTCH
    },
    Rule {
        code: "SPC-023",
        severity: Severity::Warning,
        citations: &[gdpr("5", "1", "c"), gdpr("5", "1", "d"), gdpr("9", "", ""), gdpr("25", "", "")],
        kind: RuleKind::Heuristic,
        check: Some(free_notes),
        ..Rule::GAP
    },
];

/// The conditions of an activity, each with its path.
fn conditions<'a>(activity: &Item<'a, Activity>) -> impl Iterator<Item = (Path, &'a SpecialCondition)> {
    let all = activity.entry.special_conditions.iter().flat_map(Stated::entries).enumerate();
    all.map(|(at, entry)| (activity.at("special_conditions").join(at), entry))
}

/// The parts of the article when a condition names one of the Dutch act.
fn uavg_article(condition: &SpecialCondition) -> Option<Vec<String>> {
    let statute = condition.statute.as_ref()?;
    is_act(statute.act.as_deref()?, UAVG).then(|| parts(statute.article.as_deref().unwrap_or_default()))
}

/// Whether a condition rests on art. 30 of the Dutch act, about health data.
fn on_article_30(condition: &SpecialCondition) -> bool {
    uavg_article(condition).is_some_and(|article| article.first().is_some_and(|no| no.starts_with("30")))
}

/// Conditions that hold only where Union or national law says so.
const BY_LAW: [Art9Condition; 5] = [
    Art9Condition::EmploymentAndSocialSecurity,
    Art9Condition::SubstantialPublicInterest,
    Art9Condition::HealthOrSocialCare,
    Art9Condition::PublicHealth,
    Art9Condition::ArchivingResearchStatistics,
];

/// SPC-002: a condition that needs national law, and names none.
fn no_provision(context: &Context, findings: &mut Findings) {
    for activity in context.activities() {
        for (path, entry) in conditions(&activity) {
            let Some(condition) = entry.condition.filter(|condition| BY_LAW.contains(condition)) else {
                continue;
            };
            findings.examine();
            let Statute { act, article } = entry.statute.clone().unwrap_or_default();
            let at = path.join("statute");
            let finding = match (act, article) {
                (None, _) => findings.error(at, &activity.subject),
                (Some(act), None) if is_act(&act, UAVG) => {
                    findings.error(at.join("article"), &activity.subject).case("article").arg("act", act)
                }
                _ => continue,
            };
            finding
                .arg("activity", activity.name())
                .arg("condition", Arg::Word(Art9Condition::LIST, condition.word()));
        }
    }
}

/// SPC-003: health data, alone or among all special data, on an article not written for landlords.
fn not_listed(context: &Context, findings: &mut Findings) {
    for activity in context.own_activities() {
        for (path, entry) in conditions(&activity) {
            let health = entry.class.is_some_and(|class| class.overlaps(DataClass::SpecialHealth));
            if !health || !on_article_30(entry) {
                continue;
            }
            findings.examine();
            let landlord = context.register.controller.sector == Some(Sector::HousingAssociation);
            let first = uavg_article(entry).is_some_and(|article| begins(&article, &["30", "1"]));
            let as_employer = first && may_be_employer(context, &activity);
            if !landlord || as_employer || entry.on_behalf_of_ref.is_some() {
                continue;
            }
            let article = entry.statute.as_ref().and_then(|statute| statute.article.clone());
            findings
                .error(path.join("statute").join("article"), &activity.subject)
                .arg("activity", activity.name())
                .arg("article", article.unwrap_or_default());
        }
    }
}

/// Whether an activity can be that of an employer: nobody said that it is about others than staff.
fn may_be_employer(context: &Context, activity: &Activity) -> bool {
    use DataSubjectKind as K;
    let staff = [K::Employee, K::FormerEmployee, K::JobApplicant, K::RejectedJobApplicant];
    let groups = groups(context.register, &activity.data_subjects);
    groups.iter().all(|group| group.kind.is_none_or(|kind| staff.contains(&kind)))
}

/// SPC-004: explicit consent that is not explicit, not recorded, or the only way.
fn not_explicit(context: &Context, findings: &mut Findings) {
    for activity in context.own_activities() {
        for (path, entry) in explicit_consent(&activity) {
            findings.examine();
            let consent = entry.consent.clone().unwrap_or_default();
            let at = |key| path.join("consent").join(key);
            let subject = &activity.subject;
            let finding = match (consent.explicit, consent.record_ref, consent.alternative) {
                (None | Some(false), ..) => findings.error(at("explicit"), subject),
                (_, None, _) => findings.error(at("record_ref"), subject).case("proof"),
                (_, _, None) => findings.warning(at("alternative"), subject).case("alternative"),
                _ => continue,
            };
            finding.arg("activity", activity.name());
        }
    }
}

/// SPC-015: biometrics to recognise people, without the ground that Dutch law gives.
fn biometrics(context: &Context, findings: &mut Findings) {
    for activity in context.activities() {
        let data = of_class(context, &activity, |class| class == DataClass::SpecialBiometric);
        if data.is_empty() {
            continue;
        }
        findings.examine();
        let about = |entry: &SpecialCondition| {
            entry.class.is_some_and(|class| class.overlaps(DataClass::SpecialBiometric))
        };
        let stated: Vec<_> = conditions(&activity).filter(|(_, entry)| about(entry)).collect();
        if stated.iter().any(|(_, entry)| biometrics_allowed(context, entry)) {
            continue;
        }
        let on_29 = stated.iter().find(|(_, entry)| on_article_29(entry));
        let finding = match on_29 {
            Some((path, entry)) if entry.necessity_ref.is_none() && !has_interest(context, entry) => {
                findings.error(path.join("necessity_ref"), &activity.subject).case("both")
            }
            Some((path, entry)) if entry.necessity_ref.is_none() => {
                findings.error(path.join("necessity_ref"), &activity.subject).case("necessity")
            }
            Some((path, _)) => {
                findings.error(path.join("substantial_public_interest"), &activity.subject).case("interest")
            }
            None => findings.error(activity.at("special_conditions"), &activity.subject),
        };
        finding.arg("activity", activity.name()).arg("data", data);
    }
}

fn on_article_29(condition: &SpecialCondition) -> bool {
    uavg_article(condition).is_some_and(|article| begins(&article, &["29"]))
}

/// Explicit consent, or art. 29 as it reads on the day.
fn biometrics_allowed(context: &Context, condition: &SpecialCondition) -> bool {
    condition.condition == Some(Art9Condition::ExplicitConsent)
        || on_article_29(condition) && condition.necessity_ref.is_some() && has_interest(context, condition)
}

/// Whether the substantial public interest is there that art. 29 asks for since the change of 2026.
/// The text before it asked only that biometrics be needed to authenticate or to secure.
fn has_interest(context: &Context, condition: &SpecialCondition) -> bool {
    condition.substantial_public_interest.is_some() || context.as_of < UAVG_CHANGED
}

/// Kinds of data that tell where someone comes from.
const ORIGIN: [ElementKind; 4] =
    [ElementKind::Nationality, ElementKind::Birthplace, ElementKind::Ethnicity, ElementKind::NativeLanguage];

/// SPC-016: data on origin, and nothing says why they are needed.
fn origin(context: &Context, findings: &mut Findings) {
    for category in context.data_categories() {
        for (at, element) in category.elements.iter().enumerate() {
            if !element.kind.is_some_and(|kind| ORIGIN.contains(&kind)) {
                continue;
            }
            findings.examine();
            if element.necessity.is_none() {
                findings
                    .warning(category.at("elements").join(at).join("necessity"), &category.subject)
                    .arg("element", name(element))
                    .arg("category", category.name());
            }
        }
    }
}

/// SPC-017: health data that are open to everyone, or to people who may talk.
fn open_health_data(context: &Context, findings: &mut Findings) {
    for activity in context.activities() {
        let data = of_class(context, &activity, |class| class == DataClass::SpecialHealth);
        if data.is_empty() {
            continue;
        }
        findings.examine();
        let secret = activity.secrecy_duty == Some(true);
        let by_law = conditions(&activity).any(|(_, entry)| on_article_30(entry));
        let at = activity.at("secrecy_duty");
        let finding = match (activity.access_roles.is_empty(), secret) {
            (true, false) => findings.error(activity.at("access_roles"), &activity.subject).case("both"),
            (true, true) => findings.error(activity.at("access_roles"), &activity.subject),
            (_, false) if by_law => findings.error(at, &activity.subject).case("article"),
            (_, false) => findings.warning(at, &activity.subject).case("secrecy"),
            _ => continue,
        };
        finding.arg("activity", activity.name()).arg("data", data);
    }
}

/// SPC-023: free notes about people, and no rules on what may be in them.
fn free_notes(context: &Context, findings: &mut Findings) {
    for activity in context.activities() {
        let nature = activity.nature.clone().unwrap_or_default();
        let special = of_class(context, &activity, DataClass::is_special);
        if nature.free_text != Some(true) || !special.is_empty() {
            continue;
        }
        findings.examine();
        if nature.free_text_policy_ref.is_none() {
            findings
                .warning(activity.at("nature").join("free_text_policy_ref"), &activity.subject)
                .arg("activity", activity.name());
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::rules::trial::found;

    #[test]
    fn biometrics_ask_for_a_public_interest_since_the_law_changed() {
        let text = "data_categories: [{id: d, elements: [{id: e, kind: biometric}]}]\n\
            activities: [{id: a, data_categories: [d], special_conditions: [{class: special-biometric, \
            statute: {act: UAVG, article: 29}, necessity_ref: X}]}]"
            .replace("29}", "\"29\"}");
        assert!(found("SPC-015", &text, "2026-08-31").is_empty());
        assert_eq!(found("SPC-015", &text, "2026-09-01").len(), 1);
    }

    #[test]
    fn an_employer_may_rest_on_the_first_paragraph_and_no_landlord_on_another() {
        let of = |kind: &str, article: &str| {
            let text = format!(
                "controller: {{sector: housing-association}}\ndata_subjects: [{{id: g, kind: {kind}}}]\n\
                 activities: [{{id: a, data_subjects: [g], special_conditions: [{{class: special-health, \
                 statute: {{act: UAVG, article: \"{article}\"}}}}]}}]"
            );
            found("SPC-003", &text, "2026-11-22").len()
        };
        assert_eq!((of("employee", "30 lid 1"), of("employee", "30(3)(a)")), (0, 1));
        assert_eq!((of("tenant", "30(1)"), of("tenant", "22(2)(a)")), (1, 0));
    }
}
