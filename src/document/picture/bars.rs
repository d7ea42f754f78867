//! Periods as bars on one scale, each with its words beside it.
//!
//! A bar is as long as its period. One that would push all others together is broken off, and shows
//! it. What has no length in time, or is not recorded, has words and no bar.

use super::lettering::SIZE;
use super::{LEADING, Letters, MIDDLE, NARROW, Sketch, WIDTH};
use crate::document::figure::{Anchor, Drawing, Paint};

/// A period with the words for it.
#[derive(Debug, Clone, PartialEq)]
pub struct Bar {
    pub name: String,
    /// The period in words: "2 jaar".
    pub value: String,
    pub length: Length,
}

/// How long something lasts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Length {
    /// A fixed period, in days.
    Days(u64),
    /// Without end.
    Endless,
    /// Until something happens: no length in time.
    Open,
    /// Nobody has said.
    Unknown,
}

/// Periods on one scale.
#[derive(Debug, Clone, PartialEq)]
pub struct Bars {
    pub bars: Vec<Bar>,
    /// 0 to [`MOST_YEARS`] years in words, for the scale below the bars.
    pub years: Vec<String>,
}

const YEAR: u64 = 365;
/// The most years that the scale can have; a longer bar is broken off.
pub const MOST_YEARS: u32 = 15;
const LONG: u64 = MOST_YEARS as u64 * YEAR;
/// The height of a bar, and the space below one: closer where names stand beside the bars.
const HIGH: f32 = 9.0;
const GAP: f32 = 7.0;
const CLOSE: f32 = 4.0;
const AXIS: f32 = 18.0;

impl Length {
    fn days(self) -> Option<u64> {
        match self {
            Self::Days(days) => Some(days),
            Self::Endless | Self::Open | Self::Unknown => None,
        }
    }
}

impl Bars {
    /// The periods as shapes, names beside the bars.
    pub fn draw(&self, letters: Letters) -> Drawing {
        let widest = self.bars.iter().map(|bar| letters.plain.width(&bar.name)).fold(0.0, f32::max);
        self.drawn(WIDTH, widest.min(185.0), letters)
    }

    /// The same for a phone, names above the bars.
    pub fn draw_narrow(&self, letters: Letters) -> Drawing {
        self.drawn(NARROW, 0.0, letters)
    }

    /// Whether a bar is broken off.
    pub fn is_cut(&self) -> bool {
        self.bars.iter().filter_map(|bar| bar.length.days()).any(|days| days > self.scale())
    }

    /// The days at the end of the scale: the longest period, those aside that are broken off.
    fn scale(&self) -> u64 {
        let days = self.bars.iter().filter_map(|bar| bar.length.days());
        let longest = days.clone().filter(|days| *days <= LONG).max();
        longest.or(days.max().map(|_| LONG)).unwrap_or(YEAR).max(1)
    }

    /// `beside` is the room for names at the left; without any they stand above their bar.
    fn drawn(&self, width: f32, beside: f32, letters: Letters) -> Drawing {
        let mut sketch = Sketch::new(letters);
        let left = if beside > 0.0 { beside + 10.0 } else { 0.0 };
        let values = self.bars.iter().map(|bar| letters.strong.width(&bar.value)).fold(0.0, f32::max);
        let room = (width - left - values - 8.0).max(40.0);
        let rows: Vec<(Vec<String>, f32)> = self
            .bars
            .iter()
            .map(|bar| {
                let lines = letters.plain.lines(
                    &bar.name,
                    if beside > 0.0 { beside } else { width },
                    2,
                    letters.patterns,
                );
                let names = lines.len() as f32 * LEADING;
                let high = if beside > 0.0 { names.max(HIGH) } else { names + 2.0 + HIGH };
                (lines, high)
            })
            .collect();
        let gap = if beside > 0.0 { CLOSE } else { GAP };
        let bottom = rows.iter().map(|(_, high)| high + gap).sum::<f32>();
        self.axis((left, room), bottom, &mut sketch);
        let mut y = 0.0;
        for (bar, (lines, high)) in self.bars.iter().zip(rows) {
            let names = lines.len() as f32 * LEADING;
            let (top, x, anchor) = match beside > 0.0 {
                true => (y + (high - names) / 2.0, beside, Anchor::End),
                false => (y, 0.0, Anchor::Start),
            };
            for (at, line) in lines.iter().enumerate() {
                let base = top + (at as f32 + 0.5) * LEADING + SIZE * MIDDLE;
                if beside == 0.0 {
                    // Above a bar, a name is set free from the lines of the scale.
                    sketch.rect((x, base - 8.0), (letters.plain.width(line) + 3.0, LEADING), Paint::Card);
                }
                sketch.label((x, base), letters.plain, anchor, Paint::Ink, line);
            }
            let bar_top = if beside > 0.0 { y + (high - HIGH) / 2.0 } else { y + high - HIGH };
            self.bar(bar, (left, bar_top), room, &mut sketch);
            y += high + gap;
        }
        sketch.drawing(width, bottom + AXIS)
    }

    /// A bar with its value at its end; words alone where there is no length.
    fn bar(&self, bar: &Bar, (x, y): (f32, f32), room: f32, sketch: &mut Sketch) {
        let base = y + HIGH / 2.0 + SIZE * MIDDLE;
        let length = match bar.length {
            Length::Days(days) => room * (days as f32 / self.scale() as f32).min(1.0),
            Length::Endless => room,
            Length::Open | Length::Unknown => {
                return value((x + 5.0, base), Paint::Muted, &bar.value, sketch);
            }
        };
        sketch.rect((x, y), (length, HIGH), Paint::Brand);
        if bar.length.days().is_none_or(|days| days > self.scale()) {
            for at in [room - 16.0, room - 11.0] {
                let (from, to) = ((x + at + 3.0, y - 1.0), (x + at - 3.0, y + HIGH + 1.0));
                sketch.line(from, to, 2.2, Paint::Card);
            }
        }
        value((x + length + 5.0, base), Paint::Ink, &bar.value, sketch);
    }

    /// Years below the bars, with a line up from each.
    fn axis(&self, (left, room): (f32, f32), bottom: f32, sketch: &mut Sketch) {
        sketch.line((left, 0.0), (left, bottom - CLOSE / 2.0), 0.8, Paint::Muted);
        let years = self.scale() / YEAR;
        if years == 0 || self.bars.iter().all(|bar| bar.length.days().is_none()) {
            return;
        }
        let word = |years: u64| self.years.get(years as usize).map_or("", String::as_str);
        let plain = sketch.letters.plain;
        let longest = plain.width(word(years)) + 10.0;
        let at = |years: u64| room * (years * YEAR) as f32 / self.scale() as f32;
        let step = [1, 2, 5, 10].into_iter().find(|step| at(*step) >= longest).unwrap_or(years);
        for years in (step..=years).step_by(step as usize) {
            let x = left + at(years);
            sketch.line((x, 0.0), (x, bottom - CLOSE / 2.0), 0.5, Paint::Rule);
            sketch.label((x, bottom + 8.0), plain, Anchor::Middle, Paint::Muted, word(years));
        }
    }
}

/// The words for a period, set free from the lines of the scale.
fn value((x, base): (f32, f32), paint: Paint, text: &str, sketch: &mut Sketch) {
    let strong = sketch.letters.strong;
    sketch.rect((x - 2.0, base - 8.0), (strong.width(text) + 4.0, LEADING), Paint::Card);
    sketch.label((x, base), strong, Anchor::Start, paint, text);
}
