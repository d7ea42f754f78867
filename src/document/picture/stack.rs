//! Rows of counts, each a bar of parts that are as long as their number.
//!
//! Every part has its number and letter in it where they fit, else behind the bar: a short part stays
//! short. All rows have one scale.

use super::lettering::SIZE;
use super::{LEADING, Letters, MIDDLE, NARROW, Sketch, WIDTH};
use crate::document::block::Tone;
use crate::document::figure::{Anchor, Drawing, Paint};

/// Counts by row and kind.
#[derive(Debug, Clone, PartialEq)]
pub struct Stack {
    pub kinds: Vec<Kind>,
    pub rows: Vec<Row>,
}

/// A kind of thing that is counted: its colour, letter and word.
#[derive(Debug, Clone, PartialEq)]
pub struct Kind {
    pub tone: Tone,
    pub letter: String,
    pub word: String,
}

/// The counts of one row, in the order of the kinds.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    pub name: String,
    pub counts: Vec<usize>,
}

/// The height of a bar, and the longest that one count may be.
const BAR: f32 = 18.0;
const LONGEST: f32 = 34.0;
/// The line around a part, seen on any ground.
const OUTLINE: f32 = 0.7;
const GAP: f32 = 7.0;
/// The room for the key above the bars.
const KEY: f32 = 24.0;

impl Stack {
    /// The counts as shapes, names beside the bars.
    pub fn draw(&self, letters: Letters) -> Drawing {
        let widest = self.rows.iter().map(|row| letters.strong.width(&row.name)).fold(0.0, f32::max);
        self.drawn(WIDTH, widest.min(150.0), letters)
    }

    /// The same for a phone, names above the bars.
    pub fn draw_narrow(&self, letters: Letters) -> Drawing {
        self.drawn(NARROW, 0.0, letters)
    }

    /// `beside` is the room for names at the left; without any they stand above their bar.
    fn drawn(&self, width: f32, beside: f32, letters: Letters) -> Drawing {
        let mut sketch = Sketch::new(letters);
        let mut y = self.key(width, &mut sketch);
        let left = if beside > 0.0 { beside + 10.0 } else { 0.0 };
        let unit = self.unit(width - left, letters);
        for row in &self.rows {
            if beside > 0.0 {
                let lines = letters.strong.lines(&row.name, beside, 1, letters.patterns);
                let base = y + BAR / 2.0 + SIZE * MIDDLE;
                let name = lines.first().map_or("", String::as_str);
                sketch.label((beside, base), letters.strong, Anchor::End, Paint::Ink, name);
            } else {
                let lines = letters.strong.lines(&row.name, width, 1, letters.patterns);
                let name = lines.first().map_or("", String::as_str);
                sketch.label((0.0, y + LEADING - 2.0), letters.strong, Anchor::Start, Paint::Ink, name);
                y += LEADING + 2.0;
            }
            self.bar(row, (left, y), unit, &mut sketch);
            y += BAR + GAP;
        }
        sketch.drawing(width, y - GAP + 1.0)
    }

    /// The length of one count: all bars with what stands behind them fit in `room`.
    fn unit(&self, room: f32, letters: Letters) -> f32 {
        let longest = self.rows.iter().map(Row::total).max().unwrap_or(0).max(1);
        // What stands behind a bar never needs more than all its parts and the total.
        let behind = self
            .rows
            .iter()
            .map(|row| letters.plain.width(&self.all(row)) + letters.strong.width("0000") + 12.0);
        ((room - behind.fold(0.0, f32::max)) / longest as f32).min(LONGEST)
    }

    /// "1K 2H": every part of a row that is there.
    fn all(&self, row: &Row) -> String {
        let parts = self.kinds.iter().zip(&row.counts).filter(|(_, count)| **count > 0);
        parts.map(|(kind, count)| format!("{count}{}", kind.letter)).collect::<Vec<_>>().join(" ")
    }

    /// The parts of a row; then the total, and what did not fit in its part.
    fn bar(&self, row: &Row, (left, y): (f32, f32), unit: f32, sketch: &mut Sketch) {
        let Letters { plain, strong, .. } = sketch.letters;
        let mut x = left;
        let mut outside = Vec::new();
        let base = y + BAR / 2.0 + SIZE * MIDDLE;
        for (kind, count) in self.kinds.iter().zip(&row.counts).filter(|(_, count)| **count > 0) {
            let (length, text) = (*count as f32 * unit, format!("{count}{}", kind.letter));
            sketch.rect((x, y), (length, BAR), Paint::Ink);
            let inner = (length - 2.0 * OUTLINE).max(0.0);
            sketch.rect((x + OUTLINE, y + OUTLINE), (inner, BAR - 2.0 * OUTLINE), Paint::Ground(kind.tone));
            if strong.width(&text) + 4.0 <= length {
                sketch.label((x + length / 2.0, base), strong, Anchor::Middle, Paint::On(kind.tone), &text);
            } else {
                outside.push(text);
            }
            x += length;
        }
        let total = row.total().to_string();
        let after = if row.total() == 0 { 0.0 } else { 6.0 };
        sketch.label((x + after, base), strong, Anchor::Start, Paint::Ink, &total);
        if !outside.is_empty() {
            let x = x + after + strong.width(&total) + 6.0;
            sketch.label((x, base), plain, Anchor::Start, Paint::Muted, &outside.join(" "));
        }
    }

    /// What each colour and letter stands for; gives the height below it.
    fn key(&self, width: f32, sketch: &mut Sketch) -> f32 {
        let plain = sketch.letters.plain;
        let (mut x, mut y) = (0.0, 0.0);
        for kind in &self.kinds {
            let text = format!("{}: {}", kind.letter, kind.word);
            let room = 16.0 + plain.width(&text);
            if x > 0.0 && x + room > width {
                (x, y) = (0.0, y + 15.0);
            }
            sketch.rect((x, y), (11.0, 11.0), Paint::Ink);
            let inner = 11.0 - 2.0 * OUTLINE;
            sketch.rect((x + OUTLINE, y + OUTLINE), (inner, inner), Paint::Ground(kind.tone));
            let base = y + 5.5 + SIZE * MIDDLE;
            sketch.label((x + 15.0, base), plain, Anchor::Start, Paint::Ink, &text);
            x += room + 14.0;
        }
        y + KEY
    }
}

impl Row {
    pub fn total(&self) -> usize {
        self.counts.iter().sum()
    }
}
