//! The first page of the report: verdict, figures, the worst findings, and lines to sign on.

use super::trend::{Change, change};
use super::{Gaps, Made, Open};
use crate::document::block::Tone;
use crate::model::values::Date;
use crate::rules::Rank;
use crate::templates::Markup;
use serde::Serialize;

#[derive(Serialize)]
struct Title {
    organisation: Markup,
    as_of: Markup,
    version: Vec<Markup>,
    fingerprint: Markup,
    rules: usize,
    /// The day of the last report; none for the first.
    compared: Vec<Markup>,
}

pub(super) fn title(gaps: &Gaps, fingerprint: &str) -> Made {
    let register = gaps.register();
    let view = Title {
        organisation: register.display_name().map_or_else(|| gaps.phrases.unknown(), Markup::escaped),
        as_of: gaps.phrases.date(gaps.as_of),
        version: register.register.version.as_deref().map(Markup::escaped).into_iter().collect(),
        fingerprint: Markup::code(fingerprint),
        rules: gaps.findings.examined.len(),
        compared: gaps
            .findings
            .history
            .last()
            .map(|last| gaps.phrases.date(last.as_of))
            .into_iter()
            .collect(),
    };
    gaps.render("title", &view)
}

#[derive(Serialize)]
struct Verdict {
    /// Whether the statement may be published.
    fit: bool,
    badge: Markup,
    critical: usize,
    /// Findings that hold up publication.
    holding: usize,
    open: usize,
    /// The day of the last report with what was solved and what came since; none for the first.
    change: Vec<Change>,
}

pub(super) fn verdict(gaps: &Gaps, open: &[Open]) -> Made {
    let holding = open.iter().filter(|one| one.reported.holds_up()).count();
    let view = Verdict {
        fit: holding == 0,
        badge: match holding {
            0 => Markup::badge(Tone::Good, &gaps.phrases.language.text("verdict-fit")),
            _ => Markup::badge(Tone::Critical, &gaps.phrases.language.text("verdict-unfit")),
        },
        critical: open.iter().filter(|one| one.rank == Rank::Critical).count(),
        holding,
        open: open.len(),
        change: change(gaps, open).into_iter().collect(),
    };
    gaps.render("verdict", &view)
}

#[derive(Serialize)]
struct Figures {
    clean: usize,
    activities: usize,
    open: usize,
    ranks: Vec<Markup>,
    accepted: usize,
    planned: usize,
}

pub(super) fn figures(gaps: &Gaps, open: &[Open]) -> Made {
    let activities = &gaps.register().activities;
    let touched = |id: &str| open.iter().any(|one| one.reported.finding.subject == format!("activity:{id}"));
    let ranks = Rank::ALL.into_iter().map(|rank| {
        let count = open.iter().filter(|one| one.rank == rank).count();
        let label = gaps.phrases.language.text(&format!("rank-{}", rank.word()));
        Markup::badge(tone(rank), &format!("{count} {label}"))
    });
    let reported = gaps.findings.reported;
    let view = Figures {
        clean: activities.iter().filter(|a| !touched(&a.id)).count(),
        activities: activities.len(),
        open: open.len(),
        ranks: ranks.collect(),
        accepted: reported.iter().filter(|one| one.waived.is_some()).count(),
        planned: reported.iter().filter(|one| one.planned.is_some()).count(),
    };
    gaps.render("figures", &view)
}

#[derive(Serialize)]
struct Empty {}

#[derive(Serialize)]
struct Worst {
    /// Whether there are earlier reports, so that it is known since when each is open.
    known: bool,
    shown: usize,
    open: usize,
    rows: Vec<Row>,
}

#[derive(Serialize)]
struct Row {
    code: Markup,
    rank: Markup,
    what: Markup,
    place: Markup,
    norm: Markup,
    owner: Markup,
    due: Markup,
    since: Markup,
}

/// How many findings the first page shows.
const SHOWN: usize = 5;

pub(super) fn worst(gaps: &Gaps, open: &[Open]) -> Made {
    let rows: Vec<Row> = open.iter().take(SHOWN).map(|one| row(gaps, one)).collect();
    let known = gaps.findings.history.last().is_some();
    gaps.render("worst", &Worst { known, shown: rows.len(), open: open.len(), rows })
}

fn row(gaps: &Gaps, one: &Open) -> Row {
    let phrases = &gaps.phrases;
    let code = one.reported.finding.code;
    let plan = one.reported.planned.as_ref();
    let title = gaps.page(code).map_or_else(|| gaps.message(one.reported), |page| page.title.clone());
    Row {
        code: Markup::link(code, &format!("#{}", one.anchor)),
        rank: badge(gaps, one.rank),
        what: Markup::escaped(&title),
        place: gaps.place(&one.location),
        norm: gaps.norm(code).into_iter().next().unwrap_or_else(|| phrases.none()),
        owner: plan.map_or_else(|| phrases.unknown(), |plan| Markup::escaped(&plan.owner)),
        due: plan.map_or_else(|| phrases.unknown(), |plan| short(gaps, plan.due)),
        since: since(gaps, one),
    }
}

/// Since when it is open: the day of a report, or that it is new.
pub(super) fn since(gaps: &Gaps, one: &Open) -> Markup {
    one.since.map_or_else(|| gaps.phrases.say("since-new"), |day| short(gaps, day))
}

/// A day in digits, for a narrow column.
fn short(gaps: &Gaps, day: Date) -> Markup {
    Markup::escaped(&gaps.phrases.language.date_short(day))
}

/// The colour of a rank.
pub(super) fn tone(rank: Rank) -> Tone {
    match rank {
        Rank::Critical => Tone::Critical,
        Rank::High => Tone::High,
        Rank::Medium => Tone::Medium,
        Rank::Low => Tone::Low,
    }
}

/// The rank as a coloured word.
pub(super) fn badge(gaps: &Gaps, rank: Rank) -> Markup {
    Markup::badge(tone(rank), &gaps.phrases.language.text(&format!("rank-{}", rank.word())))
}

pub(super) fn sign(gaps: &Gaps) -> Made {
    gaps.render("sign", &Empty {})
}
