//! Days that cannot be: an end before its start, a signature or a review that is still to come.
//!
//! A day that is no day at all is found by the loader, under the same code.

use super::judge::{Context, Findings};
use super::targets::about;
use crate::finding::Arg;
use crate::model::Path;
use crate::model::values::{Date, Stated};

/// A day in the register: its label, where it stands, and what it is about.
struct Day {
    day: Date,
    label: &'static str,
    path: Path,
    subject: String,
}

impl Day {
    fn of(day: Option<Date>, label: &'static str, parent: &Path, subject: &str) -> Option<Self> {
        let key = label.rsplit('.').next().unwrap_or(label);
        Some(Self { day: day?, label, path: parent.join(key), subject: subject.to_owned() })
    }
}

/// REF-011: an end before its start, or a signature or a review after the day of the check.
pub(super) fn impossible(context: &Context, findings: &mut Findings) {
    for (start, end) in spans(context) {
        findings.examine();
        if end.day < start.day {
            findings
                .error(end.path, &end.subject)
                .arg("about", about(context.register, &end.subject))
                .arg("end", Arg::Label(end.label))
                .arg("day", end.day)
                .arg("start", Arg::Label(start.label))
                .arg("other", start.day)
                .case("order")
                .other(start.path);
        }
    }
    for day in past_days(context) {
        findings.examine();
        if context.as_of < day.day {
            findings
                .error(day.path, &day.subject)
                .arg("about", about(context.register, &day.subject))
                .arg("field", Arg::Label(day.label))
                .arg("day", day.day)
                .case("future");
        }
    }
}

/// Every start with its end.
fn spans(context: &Context) -> Vec<(Day, Day)> {
    let mut spans = Vec::new();
    let mut add = |start: Option<Day>, end: Option<Day>| spans.extend(start.zip(end));
    for (at, a) in context.register.activities.iter().enumerate() {
        let (path, about) = (Path::entry("activities", at), format!("activity:{}", a.id));
        add(
            Day::of(a.start_date, "activities.start_date", &path, &about),
            Day::of(a.end_date, "activities.end_date", &path, &about),
        );
    }
    for (at, a) in context.register.arrangements.iter().enumerate() {
        let (path, about) = (Path::entry("arrangements", at), format!("arrangement:{}", a.id));
        add(
            Day::of(a.signed, "arrangements.signed", &path, &about),
            Day::of(a.expires, "arrangements.expires", &path, &about),
        );
    }
    for party in context.parties() {
        let Some(agreement) = party.processing_agreement.as_ref().and_then(Stated::value) else { continue };
        let path = party.at("processing_agreement");
        add(
            Day::of(agreement.signed, "parties.processing_agreement.signed", &path, &party.subject),
            Day::of(agreement.expires, "parties.processing_agreement.expires", &path, &party.subject),
        );
    }
    for gap in context.accepted_gaps() {
        add(
            Day::of(gap.accepted_on, "accepted_gaps.accepted_on", &gap.path, &gap.subject),
            Day::of(gap.expires, "accepted_gaps.expires", &gap.path, &gap.subject),
        );
    }
    spans
}

/// Every day that must have been: of signing, and of the last review.
fn past_days(context: &Context) -> Vec<Day> {
    let register = context.register;
    let header =
        Day::of(register.register.last_reviewed, "register.last_reviewed", &Path::of("register"), "register");
    let mut days: Vec<Day> = header.into_iter().collect();
    for (at, a) in register.activities.iter().enumerate() {
        let (path, about) = (Path::entry("activities", at), format!("activity:{}", a.id));
        days.extend(Day::of(a.last_reviewed, "activities.last_reviewed", &path, &about));
    }
    for (at, a) in register.arrangements.iter().enumerate() {
        let (path, about) = (Path::entry("arrangements", at), format!("arrangement:{}", a.id));
        days.extend(Day::of(a.signed, "arrangements.signed", &path, &about));
    }
    for transfer in context.transfers() {
        days.extend(Day::of(transfer.signed, "transfers.signed", &transfer.path, &transfer.subject));
    }
    for party in context.parties() {
        let agreement = party.processing_agreement.as_ref().and_then(Stated::value);
        let signed = agreement.and_then(|agreement| agreement.signed);
        let path = party.at("processing_agreement");
        days.extend(Day::of(signed, "parties.processing_agreement.signed", &path, &party.subject));
    }
    days
}
