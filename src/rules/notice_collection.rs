//! Whether the statement says what happens to those who refuse, which data come from others, and
//! when people hear of that (art. 13(2)(e), 14).

use super::items::Item;
use super::judge::{Context, Findings};
use super::rule::{AppliesTo, Rule};
use super::wording::says;
use crate::finding::{Arg, Severity};
use crate::model::Activity;
use crate::model::words::{ActivityStatus, Art14Exemption, MandatoryKind, SourceKind};
use crate::notice::is_published;
use crate::reference::gdpr;
use std::collections::BTreeSet;

/// Every rule here is about what the controller publishes.
const NOTICE: Rule = Rule { applies_to: AppliesTo::Controller, ..Rule::PUBLISH };

pub(super) const RULES: &[Rule] = &[
    Rule { code: "NOT-016", citations: &[gdpr("13", "2", "e")], check: Some(no_consequence), ..NOTICE },
    Rule { code: "NOT-018", citations: &[gdpr("14", "1", "d")], check: Some(which_data), ..NOTICE },
    Rule {
        code: "NOT-020",
        severity: Severity::Warning,
        citations: &[gdpr("14", "3", "")],
        check: Some(no_moment),
        ..NOTICE
    },
    Rule { code: "NOT-021", citations: &[gdpr("14", "5", "")], check: Some(exemption), ..NOTICE },
];

/// NOT-016: people must give data, and nothing says what happens when they do not.
fn no_consequence(context: &Context, findings: &mut Findings) {
    for activity in context.published() {
        for (at, entry) in activity.mandatory.iter().enumerate() {
            let Some(kind) = entry.kind.filter(|kind| *kind != MandatoryKind::Voluntary) else { continue };
            findings.examine();
            if entry.consequence.is_none() {
                findings
                    .error(activity.at("mandatory").join(at).join("consequence"), &activity.subject)
                    .arg("activity", activity.name())
                    .arg("kind", Arg::Word(MandatoryKind::LIST, kind.word()));
            }
        }
    }
}

/// The sources of an activity that are not the people themselves, by place: somebody else, or what is
/// open to all. Art. 14 makes no difference between the two.
fn from_elsewhere(activity: &Activity) -> impl Iterator<Item = (usize, &crate::model::SourceEntry)> {
    const ELSEWHERE: [SourceKind; 2] = [SourceKind::ThirdParty, SourceKind::PublicSource];
    let sources = activity.sources.iter().enumerate();
    sources.filter(|(_, source)| source.from.is_some_and(|from| ELSEWHERE.contains(&from)))
}

/// NOT-018: data from somebody else or from a public source, and nothing says which data.
fn which_data(context: &Context, findings: &mut Findings) {
    for activity in context.published() {
        for (at, source) in from_elsewhere(activity.entry) {
            findings.examine();
            if !source.data_categories.is_empty() {
                continue;
            }
            let parties = source.parties.iter().map(|id| {
                let party = context.register.party(id);
                super::items::named(party.and_then(|party| party.name.as_ref()), id)
            });
            let parties: Vec<Arg> = parties.collect();
            let case = match source.from {
                _ if !parties.is_empty() => "parties",
                Some(SourceKind::PublicSource) => "public",
                _ => "default",
            };
            findings
                .error(activity.at("sources").join(at).join("data_categories"), &activity.subject)
                .arg("activity", activity.name())
                .arg("parties", parties)
                .case(case);
        }
    }
}

/// NOT-020: data from somebody else or from a public source, and no moment at which people hear of it.
fn no_moment(context: &Context, findings: &mut Findings) {
    for activity in context.own_activities().filter(|a| is_published(a)) {
        if from_elsewhere(activity.entry).next().is_none() {
            continue;
        }
        findings.examine();
        let art14 = activity.art14.clone().unwrap_or_default();
        if art14.timing.is_none() && art14.exemption.is_none() {
            let finding = findings.warning(activity.at("art14"), &activity.subject);
            finding.arg("activity", activity.name());
        }
    }
}

/// NOT-021: an exemption from telling people, without what that exemption asks.
fn exemption(context: &Context, findings: &mut Findings) {
    let told: BTreeSet<usize> =
        context.notices.iter().flat_map(|facts| facts.activities.iter().map(|(at, _)| *at)).collect();
    let told: BTreeSet<&str> = told.iter().map(|at| context.register.activities[*at].id.as_str()).collect();
    let under_way = |a: &Item<Activity>| matches!(a.status, None | Some(ActivityStatus::Active));
    for activity in context.own_activities().filter(under_way) {
        let Some(art14) = &activity.entry.art14 else { continue };
        let Some(exemption) = art14.exemption else { continue };
        if exemption == Art14Exemption::AlreadyInformed {
            continue;
        }
        findings.examine();
        let act = art14.statute.as_ref().is_some_and(|statute| says(&statute.act));
        let in_notice = told.contains(activity.id.as_str());
        let lacks = [
            ("reasoning", "reasoning", !says(&art14.reasoning)),
            ("exemption", "notice", exemption == Art14Exemption::ImpossibleOrDisproportionate && !in_notice),
            ("statute", "statute", exemption == Art14Exemption::LaidDownByLaw && !act),
        ];
        for (key, case, _) in lacks.into_iter().filter(|(.., lacking)| *lacking) {
            findings
                .error(activity.at("art14").join(key), &activity.subject)
                .arg("activity", activity.name())
                .arg("exemption", Arg::Word(Art14Exemption::LIST, exemption.word()))
                .case(case);
        }
    }
}
