//! Findings as a compiler shows them: the lines they point at, what comes of it, how to mend it.

use super::mask::Private;
use super::{Line, Report, word};
use crate::finding::{Place, Severity};
use crate::register::Location;
use crate::rules::rule;
use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};
use std::fmt::Write as _;
use std::ops::Range;

/// The open findings with the lines they point at; `colour` adds the codes of a terminal.
pub fn full(report: &Report, colour: bool) -> String {
    let renderer = if colour { Renderer::styled() } else { Renderer::plain() };
    let mut text = String::new();
    let private = Private::of(report);
    for line in report.open() {
        let _ = writeln!(text, "{}\n", renderer.render(&[group(report, &private, &line)]));
    }
    text
}

fn group<'a>(report: &Report<'a>, private: &Private, line: &'a Line<'a>) -> Group<'a> {
    let finding = &line.reported.finding;
    let title = level(finding.severity).primary_title(line.message.as_str()).id(finding.code);
    let mut group = Group::with_title(title);
    if let Some(snippet) = snippet(report, private, &line.location, AnnotationKind::Primary, None) {
        group = group.element(snippet);
    }
    if let Some(snippet) = finding.other.as_ref().and_then(|place| other(report, private, place)) {
        group = group.element(snippet);
    }
    for (key, text) in remarks(report, line) {
        let name = report.language.text(key);
        group = group.element(Level::NOTE.with_name(name).message(text));
    }
    group
}

fn level(severity: Severity) -> Level<'static> {
    match severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Advice => Level::HELP.with_name(word(Severity::Advice)),
    }
}

/// The other place that takes part, with a word that says so.
fn other<'a>(
    report: &Report<'a>,
    private: &Private,
    place: &Place,
) -> Option<Snippet<'a, annotate_snippets::Annotation<'a>>> {
    let location = report.sources.locate(place);
    let label = report.language.text("report-other");
    snippet(report, private, &location, AnnotationKind::Context, Some(label))
}

/// The lines of a place, as few as there are, so that a large file costs no more than a small one.
fn snippet<'a>(
    report: &Report<'a>,
    private: &Private,
    location: &Location,
    kind: AnnotationKind,
    label: Option<String>,
) -> Option<Snippet<'a, annotate_snippets::Annotation<'a>>> {
    let text = report.sources.text(location.file_index?);
    let lines = whole_lines(text, &location.bytes);
    let span = location.bytes.start - lines.start..location.bytes.end - lines.start;
    let annotation = kind.span(span).label(label);
    let shown = private.masked(location.file_index?, lines.clone(), &text[lines]);
    let snippet = Snippet::source(shown).line_start(location.line);
    Some(snippet.path(report.shown(&location.file)).annotation(annotation))
}

/// The bytes widened to whole lines.
pub(super) fn whole_lines(text: &str, bytes: &Range<usize>) -> Range<usize> {
    let start = text[..bytes.start].rfind('\n').map_or(0, |at| at + 1);
    let end = text[bytes.end..].find('\n').map_or(text.len(), |at| bytes.end + at);
    start..end
}

/// What follows the lines: the consequence, the first step, the source, a plan.
fn remarks(report: &Report, line: &Line) -> Vec<(&'static str, String)> {
    let finding = &line.reported.finding;
    let mut remarks = Vec::new();
    if let Some(page) = report.pages.page(report.language.tag(), finding.code) {
        remarks.push(("report-consequence", page.consequence.clone()));
        remarks.extend(page.steps.first().map(|step| ("report-fix", step.clone())));
    }
    if let Some(rule) = rule(finding.code) {
        let printed: Vec<String> = rule.citations.iter().map(|c| c.print(report.language)).collect();
        remarks.push(("report-law", report.language.list(&printed)));
    }
    if let Some(plan) = &line.reported.planned {
        let due = report.language.date(plan.due);
        let places = [("action", plan.action.as_str().into()), ("due", due.as_str().into())];
        remarks.push(("report-plan", report.language.with("report-plan-until", &places)));
    }
    remarks
}
