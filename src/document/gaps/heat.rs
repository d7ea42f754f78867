//! Where the gaps are: departments and other parts against subjects, the colour of the heaviest.

use super::front::tone;
use super::trend::trend;
use super::{Gaps, Made, Open};
use crate::document::block::Tone;
use crate::rules::Rank;
use crate::templates::Markup;
use serde::Serialize;

/// The subjects, each with the groups of rules that belong to it; the last takes all others.
pub(super) const TOPICS: &[(&str, &[&str])] = &[
    ("basis", &["LEG"]),
    ("data", &["SPC"]),
    ("retention", &["RET"]),
    ("recipients", &["PRO"]),
    ("transfers", &["TRF"]),
    ("statement", &["NOT", "PUB", "CON", "RGT"]),
    ("register", &[]),
];

#[derive(Serialize)]
struct View {
    topics: Vec<Markup>,
    rows: Vec<Row>,
    /// Whether there is no earlier report, and so no picture of the trend.
    trend_first: bool,
}

#[derive(Serialize)]
struct Row {
    name: Markup,
    cells: Vec<Markup>,
}

pub(super) fn section(gaps: &Gaps, open: &[Open]) -> Made {
    let topics = TOPICS.iter().map(|(topic, _)| gaps.phrases.say(&format!("topic-{topic}")));
    let rows = places(gaps, open).into_iter().map(|place| Row {
        cells: (0..TOPICS.len()).map(|topic| cell(gaps, open, &place, topic)).collect(),
        name: Markup::escaped(&place),
    });
    let picture = trend(gaps, open);
    let view = View { topics: topics.collect(), rows: rows.collect(), trend_first: picture.is_none() };
    gaps.render_with("heat", &view, picture.as_slice())
}

/// The rows: departments in the order of the language, then what belongs to none.
fn places(gaps: &Gaps, open: &[Open]) -> Vec<String> {
    let mut places: Vec<String> = open.iter().map(|one| place_of(gaps, one)).collect();
    places.sort_by(|a, b| gaps.phrases.language.compare(a, b));
    places.dedup();
    places
}

/// The department of the activity it is about, or which other part of the register.
fn place_of(gaps: &Gaps, one: &Open) -> String {
    let words = gaps.phrases.language;
    let (kind, id) = one.reported.finding.subject.split_once(':').unwrap_or(("", ""));
    match kind {
        "activity" => {
            let department = gaps.register().activity(id).and_then(|a| a.department.clone());
            department.unwrap_or_else(|| words.text("place-no-department"))
        }
        "notice" => words.text("place-notice"),
        "party" => words.text("place-party"),
        "data-category" | "data-subject" | "purpose" => words.text("place-data"),
        _ => words.text("place-organisation"),
    }
}

pub(super) fn topic_of(code: &str) -> usize {
    let group = code.split('-').next().unwrap_or_default();
    TOPICS.iter().position(|(_, groups)| groups.contains(&group)).unwrap_or(TOPICS.len() - 1)
}

/// "1K 2H" on the colour of the heaviest, or a dash.
fn cell(gaps: &Gaps, open: &[Open], place: &str, topic: usize) -> Markup {
    let here: Vec<&Open> = open
        .iter()
        .filter(|one| topic_of(one.reported.finding.code) == topic && place_of(gaps, one) == place)
        .collect();
    let Some(heaviest) = here.iter().map(|one| one.rank).min() else {
        return Markup::badge(Tone::Quiet, "–");
    };
    let counts = Rank::ALL.into_iter().filter_map(|rank| {
        let count = here.iter().filter(|one| one.rank == rank).count();
        let letter = gaps.phrases.language.text(&format!("rank-{}-letter", rank.word()));
        (count > 0).then(|| format!("{count}{letter}"))
    });
    Markup::badge(tone(heaviest), &counts.collect::<Vec<_>>().join(" "))
}
