//! Findings as text: for a terminal, for a log, for other programs.
//!
//! Pure: findings, the files they point into, and a language in; text out. Does not judge, and
//! does not know who reads it or which exit code it leads to.

mod aside;
mod catalogue;
mod concise;
mod coverage;
mod full;
mod github;
mod gitlab;
mod job_summary;
mod json;
mod junit;
mod mask;
mod sarif;
mod summary;
mod why;

pub use aside::{Aside, NOTHING, aside};
pub use catalogue::{catalogue_json, explain, markdown, table};
pub use concise::concise;
pub use coverage::{coverage_json, explain_left_out};
pub use full::full;
pub use github::github;
pub use gitlab::gitlab;
pub use job_summary::job_summary;
pub use json::json;
pub use junit::junit;
pub use sarif::sarif;
pub use summary::{Counts, counts, summary};
pub use why::{Told, Why};

use crate::finding::Severity;
use crate::language::Language;
use crate::model::values::Date;
use crate::notice::Fingerprint;
use crate::register::{Location, Sources};
use crate::rules::Rank;
use crate::rules::pages::Pages;
use crate::rules::waivers::{Reported, field_of};
use std::collections::BTreeMap;

/// Findings with all that is needed to put them into words.
#[derive(Clone, Copy)]
pub struct Report<'a> {
    pub reported: &'a [Reported],
    pub sources: &'a Sources,
    pub pages: &'a Pages,
    pub language: &'a Language,
    /// The first language of the register, for its texts that are not in `language`.
    pub first: &'a str,
    /// The register folder as it is shown before the names of its files; empty for none.
    pub folder: &'a str,
    /// The day the register was judged on.
    pub as_of: Date,
    /// What is not counted; [`NOTHING`] for a whole report.
    pub aside: &'a Aside,
}

/// A finding with its place and its message.
pub struct Line<'a> {
    pub reported: &'a Reported,
    pub location: Location,
    pub message: String,
    /// Whether it is known from the baseline.
    known: bool,
}

impl Report<'_> {
    /// All findings, those that weigh most first, then by file, line, column and code.
    fn lines(&self) -> Vec<Line<'_>> {
        let line = |(at, reported)| self.line(at, reported);
        let mut lines: Vec<Line> = self.reported.iter().enumerate().map(line).collect();
        lines.sort_by(|a, b| a.order().cmp(&b.order()));
        lines
    }

    /// The findings that are open and new: not accepted for a time, and not known from a baseline.
    pub fn open(&self) -> Vec<Line<'_>> {
        let mut lines = self.lines();
        lines.retain(|line| line.reported.waived.is_none() && !line.known);
        lines
    }

    fn line<'a>(&self, at: usize, reported: &'a Reported) -> Line<'a> {
        let location = self.sources.locate(&reported.finding.place);
        let mut finding = reported.finding.clone();
        // Messages may name the other place as file, line and column.
        if let Some(other) = &finding.other {
            let at = self.sources.locate(other);
            let text = format!("{}:{}:{}", self.shown(&at.file), at.line, at.column);
            finding.args.push(("other", text.into()));
        }
        let message = self.pages.message(self.language, &finding, self.first);
        Line { reported, location, message, known: self.aside.knows(at) }
    }

    /// The name of a file as it is shown, or that of the folder itself.
    fn shown(&self, file: &str) -> String {
        match (self.folder.trim_end_matches('/'), file) {
            ("", "") => ".".to_owned(),
            ("", file) => file.to_owned(),
            (folder, "") => folder.to_owned(),
            (folder, file) => format!("{folder}/{file}"),
        }
    }
}

impl Line<'_> {
    fn order(&self) -> (Rank, &str, usize, usize, &str) {
        let (finding, at) = (&self.reported.finding, &self.location);
        (Rank::of(self.reported), &at.file, at.line, at.column, finding.code)
    }
}

/// What each finding is known by from one check to the next: its rule, subject and field, never its
/// line. Where several have the same, those after the first are counted.
fn fingerprints(lines: &[Line]) -> Vec<String> {
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    let print = |line: &Line| {
        let finding = &line.reported.finding;
        let key = format!("{}\n{}\n{}", finding.code, finding.subject, field_of(finding).unwrap_or_default());
        let times = seen.entry(key.clone()).or_default();
        *times += 1;
        Fingerprint::of(&if *times == 1 { key } else { format!("{key}\n{times}") }).0
    };
    lines.iter().map(print).collect()
}

/// A path as a relative reference: whatever may not stand in one is percent-encoded.
fn uri(path: &str) -> String {
    let mut out = String::with_capacity(path.len());
    for byte in path.bytes() {
        match byte {
            b'/' | b'-' | b'.' | b'_' | b'~' => out.push(char::from(byte)),
            byte if byte.is_ascii_alphanumeric() => out.push(char::from(byte)),
            byte => out.push_str(&format!("%{byte:02X}")),
        }
    }
    out
}

/// The word of a severity as every format writes it, in any language.
fn word(severity: Severity) -> &'static str {
    severity.word()
}
