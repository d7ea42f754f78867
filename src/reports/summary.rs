//! The last line of a check: what was found, and what is not shown.

use super::{Report, aside};
use crate::finding::Severity;
use crate::rules::waivers::Reported;

/// How many findings there are of each kind.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    pub errors: usize,
    pub warnings: usize,
    pub advice: usize,
    /// Accepted for a time; in none of the other counts.
    pub waived: usize,
    /// Planned to be mended; these are among the warnings or advice too.
    pub planned: usize,
}

/// Counts findings.
pub fn counts<'a>(reported: impl IntoIterator<Item = &'a Reported>) -> Counts {
    let mut counts = Counts::default();
    for one in reported {
        if one.waived.is_some() {
            counts.waived += 1;
            continue;
        }
        counts.planned += usize::from(one.planned.is_some());
        match one.finding.severity {
            Severity::Error => counts.errors += 1,
            Severity::Warning => counts.warnings += 1,
            Severity::Advice => counts.advice += 1,
        }
    }
    counts
}

/// The findings of a report without those that a baseline knows.
pub(super) fn counted(report: &Report) -> Counts {
    let places = report.reported.iter().enumerate();
    counts(places.filter(|(at, _)| !report.aside.knows(*at)).map(|(_, one)| one))
}

/// One sentence that accounts for every finding, also those that are not shown.
pub fn summary(report: &Report) -> String {
    let counts = counted(report);
    let say = |key: &str, count: usize| {
        (count > 0).then(|| report.language.with(key, &[("count", (count as u64).into())]))
    };
    let kinds = [
        say("report-errors", counts.errors),
        say("report-warnings", counts.warnings),
        say("report-advice", counts.advice),
    ];
    let found: Vec<String> = kinds.into_iter().flatten().collect();
    let mut text = match found.is_empty() {
        true => report.language.text("report-nothing"),
        false => report.language.list(&found),
    };
    let besides = [say("report-planned", counts.planned), say("report-waived", counts.waived)];
    for part in besides.into_iter().flatten().chain(aside::remarks(report)) {
        text.push_str("; ");
        text.push_str(&part);
    }
    text.push_str(".\n");
    text
}
