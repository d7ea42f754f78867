//! Every finding on a sheet of its own, and what was accepted for a time.

use super::front::{badge, since};
use super::{Gaps, Made, Open};
use crate::rules::rule;
use crate::templates::Markup;
use serde::Serialize;

#[derive(Serialize)]
struct Opening {
    count: usize,
}

pub(super) fn opening(gaps: &Gaps, count: usize) -> Made {
    gaps.render("findings", &Opening { count })
}

#[derive(Serialize)]
struct Sheet {
    anchor: Markup,
    code: Markup,
    title: Markup,
    rank: Markup,
    message: Markup,
    place: Markup,
    other: Vec<Markup>,
    subject: Markup,
    norm: Markup,
    consequence: Vec<Markup>,
    steps: Vec<Markup>,
    plan: Vec<Markup>,
    owner: Markup,
    due: Markup,
    /// Since when it is open; none when this is the first report.
    since: Vec<Markup>,
    uncertain: bool,
}

pub(super) fn sheet(gaps: &Gaps, one: &Open) -> Made {
    let phrases = &gaps.phrases;
    let finding = &one.reported.finding;
    let page = gaps.page(finding.code);
    let plan = one.reported.planned.as_ref();
    let message = gaps.message(one.reported);
    let other = finding.other.as_ref().map(|place| gaps.place(&gaps.findings.sources.locate(place)));
    let view = Sheet {
        anchor: Markup::anchor(&one.anchor),
        code: Markup::escaped(finding.code),
        title: page.map_or_else(|| Markup::escaped(finding.code), |page| Markup::escaped(&page.title)),
        rank: badge(gaps, one.rank),
        message: Markup::escaped(&message),
        place: gaps.place(&one.location),
        other: other.into_iter().collect(),
        subject: subject(gaps, &finding.subject),
        norm: Markup::join(&gaps.norm(finding.code), "; "),
        consequence: page.map(|page| Markup::escaped(&page.consequence)).into_iter().collect(),
        steps: page
            .map(|page| page.steps.iter().map(|step| Markup::passage(step)).collect())
            .unwrap_or_default(),
        plan: plan.map(|plan| Markup::escaped(&plan.action)).into_iter().collect(),
        owner: plan.map_or_else(|| phrases.unknown(), |plan| Markup::escaped(&plan.owner)),
        due: plan.map_or_else(|| phrases.unknown(), |plan| phrases.date(plan.due)),
        since: gaps.findings.history.last().map(|_| since(gaps, one)).into_iter().collect(),
        uncertain: rule(finding.code).is_some_and(|rule| rule.uncertain),
    };
    gaps.render("finding", &view)
}

/// What a finding is about, in words: the name of the entry.
pub(super) fn subject(gaps: &Gaps, subject: &str) -> Markup {
    let (kind, id) = subject.split_once(':').unwrap_or((subject, ""));
    let entity = match kind {
        "activity" => "activities",
        "party" => "parties",
        "purpose" => "purposes",
        "data-category" => "data_categories",
        "data-subject" => "data_subjects",
        "retention-schedule" => "retention_schedules",
        "security-measure" => "security_measures",
        "transfer" => "transfers",
        "arrangement" => "arrangements",
        "system" => "systems",
        _ => "",
    };
    let kind = gaps.phrases.say(&format!("subject-{kind}"));
    if id.is_empty() {
        return kind;
    }
    let name = match entity {
        "" => Markup::escaped(id),
        entity => gaps.phrases.name_of(entity, id),
    };
    Markup::join(&[kind, name], ": ")
}

#[derive(Serialize)]
struct Accepted {
    rows: Vec<Row>,
}

#[derive(Serialize)]
struct Row {
    code: Markup,
    what: Markup,
    subject: Markup,
    reason: Markup,
    approver: Markup,
    until: Markup,
}

/// What was accepted, with the reason, who decided and until when.
pub(super) fn accepted(gaps: &Gaps) -> Made {
    let rows = gaps.findings.reported.iter().filter_map(|one| {
        let waiver = one.waived.as_ref()?;
        let code = one.finding.code;
        Some(Row {
            code: Markup::escaped(code),
            what: Markup::escaped(gaps.page(code).map_or(code, |page| &page.title)),
            subject: subject(gaps, &one.finding.subject),
            reason: Markup::escaped(&waiver.reason),
            approver: Markup::escaped(&waiver.accepted_by),
            until: gaps.phrases.date(waiver.until),
        })
    });
    gaps.render("accepted", &Accepted { rows: rows.collect() })
}
