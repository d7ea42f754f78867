//! Retention schedules as a picture: how long each keeps data, short to long (art. 5(1)(e)).

use super::block::{Block, Inline};
use super::figure::Figure;
use super::phrases::Phrases;
use super::picture::bars::{Bar, Bars, Length, MOST_YEARS};
use crate::model::RetentionSchedule;
use crate::model::values::{Localized, Period, Term};

/// What is kept, and the schedule by which; without one nobody has said how long.
#[derive(Debug, Clone, Copy)]
pub struct Kept<'a> {
    pub name: Option<&'a Localized>,
    pub id: &'a str,
    pub schedule: Option<&'a RetentionSchedule>,
}

/// The most bars in a picture: more do not fit on a page.
const MOST: usize = 30;

/// The periods as bars; none where nothing is kept. What is kept alike stands together.
///
/// `id` is an anchor that is unique in the document. `alternative` says the same for those who do
/// not see the picture: nothing, where a table of the section does.
pub fn figure(phrases: &Phrases, id: &str, kept: &[Kept], alternative: Vec<Block>) -> Option<Figure> {
    let words = phrases.language;
    let mut bars: Vec<Bar> = Vec::new();
    for kept in kept {
        let bar = bar(phrases, kept);
        if !bars.contains(&bar) {
            bars.push(bar);
        }
    }
    bars.sort_by(|a, b| a.length.cmp(&b.length).then_with(|| words.compare(&a.name, &b.name)));
    if bars.len() > MOST {
        bars = together(phrases, bars);
    }
    let years = (0..=MOST_YEARS).map(|years| words.period(Period { years, ..Period::default() }));
    let bars = Bars { bars, years: years.collect() };
    let (first, last) = (bars.bars.first()?, bars.bars.last()?);
    let places = [
        ("count", bars.bars.len().into()),
        ("first", format!("{}: {}", first.name, first.value).into()),
        ("last", format!("{}: {}", last.name, last.value).into()),
    ];
    let letters = phrases.letters();
    let broad = bars.draw(letters);
    let cut = bars.is_cut().then(|| Block::Paragraph(vec![Inline::Text(words.text("bars-cut"))]));
    Some(Figure {
        id: id.to_owned(),
        title: words.text("bars-title"),
        description: words.with("bars-description", &places),
        width: broad.width,
        height: broad.height,
        shapes: broad.shapes,
        narrow: Some(bars.draw_narrow(letters)),
        alternative: cut.into_iter().chain(alternative).collect(),
    })
}

fn bar(phrases: &Phrases, kept: &Kept) -> Bar {
    let words = phrases.language;
    let term = kept.schedule.and_then(|schedule| schedule.period);
    let until = kept.schedule.is_some_and(|schedule| schedule.criteria.is_some());
    let (value, length) = match term {
        Some(Term::Period(period)) => (words.period(period), Length::Days(days(period))),
        Some(Term::Indefinite) => (words.term(Term::Indefinite), Length::Endless),
        None if until => (words.text("bars-open"), Length::Open),
        None => (words.text("unknown"), Length::Unknown),
    };
    Bar { name: phrases.plain_name(kept.name, kept.id), value, length }
}

/// The days of a period, with months of a twelfth of a year.
fn days(period: Period) -> u64 {
    let months = u64::from(period.years) * 12 + u64::from(period.months);
    months * 365 / 12 + u64::from(period.weeks) * 7 + u64::from(period.days)
}

/// Bars of one length as one: "Huurcontract en 3 andere"; past the most, what is left as one line.
fn together(phrases: &Phrases, bars: Vec<Bar>) -> Vec<Bar> {
    let words = phrases.language;
    let mut groups: Vec<(Bar, usize)> = Vec::new();
    for bar in bars {
        match groups.last_mut() {
            Some((first, more)) if (first.length, &first.value) == (bar.length, &bar.value) => *more += 1,
            _ => groups.push((bar, 0)),
        }
    }
    let left: usize = groups.iter().skip(MOST - 1).map(|(_, more)| more + 1).sum();
    let over = groups.len() > MOST;
    let name = |bar: Bar, more: usize| match more {
        0 => bar,
        _ => {
            let places = [("name", bar.name.as_str().into()), ("count", more.into())];
            Bar { name: words.with("bars-together", &places), ..bar }
        }
    };
    let kept = if over { MOST - 1 } else { groups.len() };
    let mut bars: Vec<Bar> = groups.into_iter().take(kept).map(|(bar, more)| name(bar, more)).collect();
    if over {
        let (name, value) = (words.with("flow-others", &[("count", left.into())]), words.text("bars-see"));
        bars.push(Bar { name, value, length: Length::Open });
    }
    bars
}
