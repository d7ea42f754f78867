//! Findings for other programs, accepted ones included. Keys are added, never changed.

use super::{Line, Report, word};
use crate::rules::{rule, waivers::field_of};
use serde::Serialize;

/// The version of the shape.
const VERSION: u32 = 1;

#[derive(Serialize)]
struct Output<'a> {
    version: u32,
    as_of: String,
    findings: Vec<Entry<'a>>,
}

#[derive(Serialize)]
struct Entry<'a> {
    code: &'a str,
    severity: &'a str,
    gate: &'a str,
    message: &'a str,
    file: String,
    line: usize,
    column: usize,
    subject: &'a str,
    /// The field within the subject, without places in lists.
    field: Option<String>,
    articles: Vec<String>,
    waived: bool,
    /// The last day of an acceptance, or the day a plan is due.
    until: Option<String>,
    planned: bool,
    other: Option<Other>,
}

#[derive(Serialize)]
struct Other {
    file: String,
    line: usize,
    column: usize,
}

/// All findings as JSON, with a line feed at the end.
pub fn json(report: &Report) -> String {
    let lines = report.lines();
    let findings = lines.iter().map(|line| entry(report, line)).collect();
    let output = Output { version: VERSION, as_of: report.as_of.to_string(), findings };
    let mut text = serde_json::to_string_pretty(&output).expect("findings are plain data");
    text.push('\n');
    text
}

fn entry<'a>(report: &Report, line: &'a Line) -> Entry<'a> {
    let finding = &line.reported.finding;
    let rule = rule(finding.code);
    let citations = rule.map_or(&[][..], |rule| rule.citations);
    let waived = line.reported.waived.as_ref().map(|waiver| waiver.until);
    let planned = line.reported.planned.as_ref().map(|plan| plan.due);
    let other = finding.other.as_ref().map(|place| {
        let at = report.sources.locate(place);
        Other { file: report.shown(&at.file), line: at.line, column: at.column }
    });
    Entry {
        code: finding.code,
        severity: word(finding.severity),
        gate: rule.map_or("load", |rule| rule.gate.word()),
        message: &line.message,
        file: report.shown(&line.location.file),
        line: line.location.line,
        column: line.location.column,
        subject: &finding.subject,
        field: field_of(finding),
        articles: citations.iter().map(ToString::to_string).collect(),
        waived: waived.is_some(),
        until: waived.or(planned).map(|day| day.to_string()),
        planned: planned.is_some(),
        other,
    }
}
