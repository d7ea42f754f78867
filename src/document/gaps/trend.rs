//! How the gaps went: a picture and a table over the last reports, and what changed since the last one.

use super::trend_picture::{Bar, picture};
use super::{Gaps, Made, Open, findings::subject};
use crate::document::figure::Figure;
use crate::history::{Earlier, Key, beyond};
use crate::rules::Rank;
use crate::templates::Markup;
use serde::Serialize;

/// The most reports that are shown, this one included.
const SHOWN: usize = 6;

/// The reports that are shown, the oldest first: day, and findings by rank, the heaviest first.
fn days(gaps: &Gaps, open: &[Open]) -> Vec<Bar> {
    let earlier = &gaps.findings.history.reports;
    let shown = &earlier[earlier.len().saturating_sub(SHOWN - 1)..];
    let past = |report: &Earlier| Bar { day: report.as_of, counts: Rank::ALL.map(|rank| report.count(rank)) };
    let count = |rank| open.iter().filter(|one| one.rank == rank).count();
    let today = Bar { day: gaps.as_of, counts: Rank::ALL.map(count) };
    shown.iter().map(past).chain([today]).collect()
}

/// The picture of the trend; none when this is the first report.
pub(super) fn trend(gaps: &Gaps, open: &[Open]) -> Option<Figure> {
    let days = days(gaps, open);
    (days.len() > 1).then(|| picture(gaps.phrases.language, &days))
}

/// What changed since the last report, in numbers.
#[derive(Serialize)]
pub(super) struct Change {
    pub since: Markup,
    pub solved: usize,
    pub added: usize,
}

/// The change since the last report; none when this is the first.
pub(super) fn change(gaps: &Gaps, open: &[Open]) -> Option<Change> {
    let last = gaps.findings.history.last()?;
    let keys = Keys::of(open, Some(last));
    let (solved, added) = (keys.solved().len(), keys.added().len());
    Some(Change { since: gaps.phrases.date(last.as_of), solved, added })
}

/// What is open now, and what was open in the last report.
struct Keys {
    now: Vec<Key>,
    before: Vec<Key>,
}

impl Keys {
    fn of(open: &[Open], last: Option<&Earlier>) -> Self {
        let past = last.iter().flat_map(|last| &last.open);
        Self {
            now: open.iter().map(|one| Key::of(one.reported)).collect(),
            before: past.map(|past| past.key.clone()).collect(),
        }
    }

    fn solved(&self) -> Vec<&Key> {
        beyond(self.before.iter(), self.now.iter())
    }

    fn added(&self) -> Vec<&Key> {
        beyond(self.now.iter(), self.before.iter())
    }
}

#[derive(Serialize)]
struct Changes {
    /// Whether there is no report before this one; then the rest is empty.
    first: bool,
    since: Markup,
    /// The ranks, the heaviest first.
    head: Vec<Markup>,
    rows: Vec<Day>,
    solved: Vec<Line>,
    added: Vec<Line>,
}

#[derive(Serialize)]
struct Day {
    day: Markup,
    cells: Vec<usize>,
    total: usize,
}

#[derive(Serialize)]
struct Line {
    code: Markup,
    what: Markup,
    subject: Markup,
}

/// The last reports in numbers, what was mended and what came since the last one.
pub(super) fn changes(gaps: &Gaps, open: &[Open]) -> Made {
    let phrases = &gaps.phrases;
    let last = gaps.findings.history.last();
    let keys = Keys::of(open, last);
    let lines = |keys: Vec<&Key>| keys.into_iter().map(|key| line(gaps, key)).collect();
    let row = |bar: Bar| Day { day: phrases.date(bar.day), cells: bar.counts.to_vec(), total: bar.total() };
    let label = |rank: Rank| Markup::escaped(&phrases.language.text(&format!("rank-{}", rank.word())));
    let view = Changes {
        first: last.is_none(),
        since: last.map_or_else(|| phrases.none(), |last| phrases.date(last.as_of)),
        head: Rank::ALL.map(label).to_vec(),
        rows: days(gaps, open).into_iter().map(row).collect(),
        solved: lines(keys.solved()),
        added: lines(keys.added()),
    };
    gaps.render("changes", &view)
}

fn line(gaps: &Gaps, key: &Key) -> Line {
    Line {
        code: Markup::escaped(&key.code),
        what: Markup::escaped(gaps.page(&key.code).map_or(key.code.as_str(), |page| &page.title)),
        subject: subject(gaps, &key.subject),
    }
}
