//! The picture of the trend: a bar for each report, its parts as high as their numbers.

use super::front::tone;
use crate::document::figure::{Anchor, Figure, Paint, Shape};
use crate::language::Language;
use crate::model::values::Date;
use crate::rules::Rank;
use chrono::Datelike;

/// One report: how many findings of each rank, the heaviest first.
pub(super) struct Bar {
    pub day: Date,
    pub counts: [usize; 4],
}

impl Bar {
    pub fn total(&self) -> usize {
        self.counts.iter().sum()
    }
}

/// Lengths in points.
const WIDTH: f32 = 176.0;
const HIGHEST: f32 = 128.0;
const TOP: f32 = 14.0;
const FOOT: f32 = 26.0;
const BAR: f32 = 22.0;
const SIZE: f32 = 7.5;
/// The lowest part that has room for its number.
const ROOM: f32 = 9.5;

/// The bars of `days`, the oldest first.
pub(super) fn picture(words: &Language, days: &[Bar]) -> Figure {
    let most = days.iter().map(Bar::total).max().unwrap_or(0).max(1);
    let step = WIDTH / days.len().max(4) as f32;
    let mut shapes = Vec::new();
    for (at, bar) in days.iter().enumerate() {
        let middle = step * (at as f32 + 0.5);
        draw(words, bar, middle, HIGHEST / most as f32, &mut shapes);
    }
    let base = TOP + HIGHEST;
    shapes.push(Shape::Line { x1: 0.0, y1: base, x2: WIDTH, y2: base, width: 0.8, paint: Paint::Ink });
    Figure {
        id: "trend-bars".to_owned(),
        title: words.text("trend-title"),
        description: description(words, days),
        width: WIDTH,
        height: TOP + HIGHEST + FOOT,
        shapes,
        narrow: None,
        alternative: Vec::new(),
    }
}

fn draw(words: &Language, bar: &Bar, middle: f32, unit: f32, shapes: &mut Vec<Shape>) {
    let label = |y: f32, bold: bool, paint: Paint, text: String| Shape::Label {
        x: middle,
        y,
        size: SIZE,
        bold,
        anchor: Anchor::Middle,
        paint,
        text,
    };
    let mut y = TOP + HIGHEST - unit * bar.total() as f32;
    shapes.push(label(y - 4.0, true, Paint::Ink, words.number(bar.total() as u64)));
    for (rank, count) in Rank::ALL.into_iter().zip(bar.counts).filter(|(_, count)| *count > 0) {
        let height = unit * count as f32;
        let (x, paint) = (middle - BAR / 2.0, Paint::Ground(tone(rank)));
        shapes.push(Shape::Rect { x, y, width: BAR, height, paint });
        if height >= ROOM {
            let number = words.number(count as u64);
            shapes.push(label(y + height / 2.0 + 2.6, false, Paint::On(tone(rank)), number));
        }
        y += height;
    }
    shapes.push(label(TOP + HIGHEST + 11.0, false, Paint::Ink, words.month_short(bar.day)));
    shapes.push(label(TOP + HIGHEST + 20.0, false, Paint::Muted, bar.day.0.year().to_string()));
}

/// From how many, on which day, to how many.
fn description(words: &Language, days: &[Bar]) -> String {
    let (Some(first), Some(last)) = (days.first(), days.last()) else { return String::new() };
    words.with(
        "trend-description",
        &[
            ("first", (first.total() as u32).into()),
            ("from", words.date(first.day).into()),
            ("last", (last.total() as u32).into()),
            ("until", words.date(last.day).into()),
        ],
    )
}
