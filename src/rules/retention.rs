//! How long data are kept: minimums in law, and when a period starts (art. 5(1)(e)).

use super::items::Item;
use super::judge::{Context, Findings};
use super::rule::{AppliesTo, Jurisdiction, Rule};
use crate::finding::{Arg, Severity};
use crate::model::RetentionSchedule;
use crate::model::blocks::Event;
use crate::model::values::{Date, Period, Stated, Term};
use crate::model::words::{RecordType, RetentionEvent};
use crate::reference::{Act, Citation, day, gdpr, retention::minimum};

/// Retention is the controller's to decide.
pub(super) const OWN: Rule = Rule { applies_to: AppliesTo::Controller, ..Rule::GAP };

pub(super) const RULES: &[Rule] = &[
    Rule {
        code: "RET-002",
        jurisdiction: Jurisdiction::Nl,
        citations: &[
            Citation { act: Act::Awr, article: "52", paragraph: "4", point: "" },
            Citation { act: Act::Bw, article: "2:10", paragraph: "3", point: "" },
            Citation { act: Act::Urlb, article: "7.5", paragraph: "4", point: "" },
            Citation { act: Act::Ob, article: "34a", paragraph: "", point: "" },
        ],
        check: Some(shorter_than_law),
        ..OWN
    },
    Rule {
        code: "RET-005",
        citations: &[gdpr("5", "1", "e"), gdpr("13", "2", "a")],
        check: Some(no_start),
        ..OWN
    },
    Rule {
        code: "RET-016",
        severity: Severity::Warning,
        citations: &[gdpr("5", "1", "e"), gdpr("12", "1", "")],
        check: Some(start_in_free_words),
        ..OWN
    },
];

/// RET-002: a period that ends before the law allows, or an end without any years after it; one
/// finding for each schedule and kind of record.
fn shorter_than_law(context: &Context, findings: &mut Findings) {
    let mut seen: Vec<(&str, RecordType)> = Vec::new();
    let schedules: Vec<Item<RetentionSchedule>> = context.retention_schedules().collect();
    for activity in context.own_activities() {
        for (at, entry) in activity.entry.retention.iter().enumerate() {
            let Some(schedule) = schedules.iter().find(|s| entry.schedule.as_ref() == Some(&s.id)) else {
                continue;
            };
            for &kind in entry.record_types.iter().flat_map(Stated::entries) {
                let (Some(law), false) = (minimum(kind), seen.contains(&(&schedule.entry.id, kind))) else {
                    continue;
                };
                seen.push((&schedule.entry.id, kind));
                findings.examine();
                let Some((case, length)) = too_short(schedule, law.minimum) else { continue };
                let key = if case == "event" { "criteria" } else { "period" };
                findings
                    .error(schedule.at(key), &schedule.subject)
                    .arg("schedule", schedule.name())
                    .arg("records", Arg::Word(RecordType::LIST, kind.word()))
                    .arg(if case == "event" { "event" } else { "period" }, length)
                    .arg("minimum", Arg::Period(law.minimum))
                    .arg("law", Arg::Law(law.law))
                    .case(case)
                    .other(activity.at("retention").join(at).join("record_types"));
            }
        }
    }
}

/// How a schedule falls short of a minimum, and the period or the event that it has instead.
fn too_short(schedule: &RetentionSchedule, minimum: Period) -> Option<(&'static str, Arg)> {
    match schedule.period {
        Some(Term::Period(period)) => Some((shortfall(period, minimum, schedule)?, Arg::Period(period))),
        Some(Term::Indefinite) => None,
        // The records go when this happens: no year is kept of what was made the day before.
        None => {
            let event = schedule.criteria.as_ref()?.event?;
            Some(("event", Arg::Word(RetentionEvent::LIST, event.word())))
        }
    }
}

/// Whether a period is too short. The minimums run from the end of a year: a period that starts
/// within a year must be a year longer to reach as far.
fn shortfall(period: Period, minimum: Period, schedule: &RetentionSchedule) -> Option<&'static str> {
    let event = schedule.starts_at.as_ref().and_then(|start| start.event);
    let year_end = [RetentionEvent::EndOfFinancialYear, RetentionEvent::EndOfCalendarYear];
    let longer = Period { years: minimum.years + 1, ..minimum };
    if end(period) < end(minimum) {
        return Some("default");
    }
    let within_the_year = event.is_some_and(|event| !year_end.contains(&event));
    (within_the_year && end(period) < end(longer)).then_some("start")
}

/// The day a period ends that starts on 1 January 2001, to compare periods of different units.
pub(super) fn end(period: Period) -> Option<Date> {
    // Past the end of the calendar counts as the longest there is.
    period.after(day(2001, 1, 1)).or(Some(Date(chrono::NaiveDate::MAX)))
}

/// RET-005: a period of which nothing says when it starts.
fn no_start(context: &Context, findings: &mut Findings) {
    for schedule in context.retention_schedules() {
        let Some(Term::Period(period)) = schedule.period else { continue };
        findings.examine();
        let start = schedule.starts_at.clone().unwrap_or_default();
        if start == Event::default() {
            findings
                .error(schedule.at("starts_at"), &schedule.subject)
                .arg("schedule", schedule.name())
                .arg("period", Arg::Period(period));
        }
    }
}

/// RET-016: a start or an end in free words, which two people can read in two ways.
fn start_in_free_words(context: &Context, findings: &mut Findings) {
    for schedule in context.retention_schedules() {
        for (key, event) in [("starts_at", &schedule.starts_at), ("criteria", &schedule.criteria)] {
            let Some(event) = event else { continue };
            findings.examine();
            if let (None, Some(words), None) = (event.event, &event.description, &event.definition) {
                findings
                    .warning(schedule.at(key).join("description"), &schedule.subject)
                    .arg("schedule", schedule.name())
                    .arg("words", words)
                    .case(if key == "criteria" { "criteria" } else { "default" });
            }
        }
    }
}
