//! Findings for other programs, accepted and known ones included. Keys are added, never changed.
//!
//! `assets/schema/check-1.json` describes the shape; a test holds real reports against it.

use super::{Line, Report, fingerprints, summary, word};
use crate::rules::{rule, waivers::field_of};
use serde::Serialize;

/// The version of the shape.
const VERSION: u32 = 1;

#[derive(Serialize)]
struct Output<'a> {
    version: u32,
    as_of: String,
    summary: Summary,
    /// What options hide; empty when every finding is here.
    hidden: Vec<Hidden<'a>>,
    baseline: Option<Baseline>,
    findings: Vec<Entry<'a>>,
}

#[derive(Serialize)]
struct Summary {
    /// Open and not known from a baseline.
    errors: usize,
    warnings: usize,
    advice: usize,
    planned: usize,
    waived: usize,
    known: usize,
    hidden: usize,
    /// All of this in a sentence.
    text: String,
}

#[derive(Serialize)]
struct Hidden<'a> {
    option: &'a str,
    count: usize,
    /// How many of them are open errors.
    errors: usize,
}

#[derive(Serialize)]
struct Baseline {
    as_of: String,
    known: usize,
    mended: usize,
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
    /// What the finding is known by from one check to the next; never its line.
    fingerprint: String,
    waived: bool,
    /// Whether the baseline has it.
    known: bool,
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
    let prints = fingerprints(&lines);
    let findings = lines.iter().zip(prints).map(|(line, print)| entry(report, line, print)).collect();
    let hidden = report.aside.hidden.iter();
    let output = Output {
        version: VERSION,
        as_of: report.as_of.to_string(),
        summary: in_numbers(report),
        hidden: hidden.map(|h| Hidden { option: &h.option, count: h.count, errors: h.errors }).collect(),
        baseline: report.aside.baseline.as_ref().map(|baseline| Baseline {
            as_of: baseline.as_of.to_string(),
            known: baseline.known.len(),
            mended: baseline.mended,
        }),
        findings,
    };
    let mut text = serde_json::to_string_pretty(&output).expect("findings are plain data");
    text.push('\n');
    text
}

fn in_numbers(report: &Report) -> Summary {
    let counts = summary::counted(report);
    Summary {
        errors: counts.errors,
        warnings: counts.warnings,
        advice: counts.advice,
        planned: counts.planned,
        waived: counts.waived,
        known: report.aside.baseline.as_ref().map_or(0, |baseline| baseline.known.len()),
        hidden: report.aside.hidden(),
        text: summary(report).trim_end().to_owned(),
    }
}

fn entry<'a>(report: &Report, line: &'a Line, fingerprint: String) -> Entry<'a> {
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
        fingerprint,
        waived: waived.is_some(),
        known: line.known,
        until: waived.or(planned).map(|day| day.to_string()),
        planned: planned.is_some(),
        other,
    }
}
