//! How many gaps each subject has, and how heavy they are: a bar for each subject.
//!
//! The table on the first page says where they are; this says how much each subject weighs.

use super::front::tone;
use super::heat::{TOPICS, topic_of};
use super::{Gaps, Made, Open};
use crate::document::figure::Figure;
use crate::document::picture::stack::{Kind, Row, Stack};
use crate::document::picture::table;
use crate::rules::Rank;
use serde::Serialize;

#[derive(Serialize)]
struct View {}

/// The subjects with their open gaps by severity. Nothing where no gap is open.
pub(super) fn section(gaps: &Gaps, open: &[Open]) -> Option<Made> {
    if open.is_empty() {
        return None;
    }
    Some(gaps.render_with("subjects", &View {}, &[figure(gaps, open)]))
}

fn figure(gaps: &Gaps, open: &[Open]) -> Figure {
    let words = gaps.phrases.language;
    let stack = stack(gaps, open);
    let (all, letters) = (open.len(), gaps.phrases.letters());
    let heaviest = stack.rows.iter().max_by_key(|row| row.total());
    let places = [
        ("count", all.into()),
        ("topic", heaviest.map_or("", |row| row.name.as_str()).into()),
        ("most", heaviest.map_or(0, Row::total).into()),
    ];
    let head = [words.text("stack-head-topic")].into_iter();
    let head = head.chain(stack.kinds.iter().map(|kind| capital(&kind.word)));
    let head: Vec<String> = head.chain([words.text("stack-head-total")]).collect();
    let rows = stack.rows.iter().map(|row| {
        let numbers = row.counts.iter().chain([&row.total()]).map(ToString::to_string).collect::<Vec<_>>();
        [row.name.clone()].into_iter().chain(numbers).collect()
    });
    let weights = [4.0, 2.0, 2.0, 2.0, 2.0, 2.0];
    let alternative = table(&words.text("stack-caption"), &weights, &head, rows.collect());
    let broad = stack.draw(letters);
    Figure {
        id: "subjects".to_owned(),
        title: words.text("stack-title"),
        description: words.with("stack-description", &places),
        width: broad.width,
        height: broad.height,
        shapes: broad.shapes,
        narrow: Some(stack.draw_narrow(letters)),
        alternative: vec![alternative],
    }
}

fn stack(gaps: &Gaps, open: &[Open]) -> Stack {
    let words = gaps.phrases.language;
    let kind = |rank: Rank| Kind {
        tone: tone(rank),
        letter: words.text(&format!("rank-{}-letter", rank.word())),
        word: words.text(&format!("rank-{}", rank.word())),
    };
    let row = |(at, (topic, _)): (usize, &(&str, &[&str]))| {
        let here = |rank: Rank| {
            let of = |one: &&Open| one.rank == rank && topic_of(one.reported.finding.code) == at;
            open.iter().filter(of).count()
        };
        Row { name: words.text(&format!("topic-{topic}")), counts: Rank::ALL.into_iter().map(here).collect() }
    };
    Stack {
        kinds: Rank::ALL.into_iter().map(kind).collect(),
        rows: TOPICS.iter().enumerate().map(row).collect(),
    }
}

/// A word as the head of a column.
fn capital(word: &str) -> String {
    let mut chars = word.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}
