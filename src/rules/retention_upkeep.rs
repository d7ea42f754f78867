//! Whether periods can be carried out: an end that somebody can work out, one period for one
//! thing, who erases and how, backups and holds (art. 5(1)(e), 5(2)).

use super::items::{Item, named};
use super::judge::{Context, Findings};
use super::retention::{OWN, end};
use super::rule::{AppliesTo, Rule, RuleKind, Waivable};
use crate::finding::{Arg, Gate, Severity};
use crate::model::blocks::Event;
use crate::model::texts::PublicTexts;
use crate::model::values::{Localized, Period, Term};
use crate::model::words::{RetentionCase, RetentionReason};
use crate::model::{Activity, Path, RetentionEntry, RetentionSchedule};
use crate::notice::NoticeFacts;
use crate::reference::gdpr;
use crate::reference::params::BACKUP_MAX;

pub(super) const RULES: &[Rule] = &[
    Rule {
        code: "RET-004",
        citations: &[gdpr("5", "1", "e"), gdpr("13", "2", "a")],
        check: Some(nothing_to_count),
        ..OWN
    },
    Rule {
        code: "RET-007",
        severity: Severity::Warning,
        applies_to: AppliesTo::Both,
        citations: &[gdpr("5", "1", "e"), gdpr("17", "", ""), gdpr("32", "", "")],
        check: Some(backups),
        ..OWN
    },
    Rule {
        code: "RET-008",
        gate: Gate::Integrity,
        waivable: Waivable::No,
        citations: &[gdpr("5", "1", "e")],
        check: Some(two_periods),
        ..OWN
    },
    Rule {
        code: "RET-009",
        // It reads words and may be wrong, so a right text has to be acceptable.
        gate: Gate::Publish,
        kind: RuleKind::Heuristic,
        citations: &[gdpr("5", "1", "a"), gdpr("5", "1", "e"), gdpr("13", "2", "a")],
        check: Some(typed_period),
        ..OWN
    },
    Rule {
        code: "RET-010",
        severity: Severity::Warning,
        applies_to: AppliesTo::Both,
        citations: &[gdpr("5", "2", ""), gdpr("24", "1", "")],
        check: Some(nobody_erases),
        ..OWN
    },
    Rule {
        code: "RET-013",
        citations: &[gdpr("6", "3", ""), gdpr("17", "3", "b")],
        check: Some(duty_without_act),
        ..OWN
    },
    Rule {
        code: "RET-015",
        severity: Severity::Warning,
        kind: RuleKind::Time,
        citations: &[gdpr("5", "1", "e"), gdpr("17", "3", "e")],
        check: Some(holds),
        ..OWN
    },
];

fn says(text: &Option<String>) -> bool {
    text.as_ref().is_some_and(|text| !text.trim().is_empty())
}

/// RET-004: no period, and no event that ends the keeping.
fn nothing_to_count(context: &Context, findings: &mut Findings) {
    for schedule in context.retention_schedules() {
        findings.examine();
        let criteria = schedule.criteria.clone().unwrap_or_default();
        // An event that is not in the list and is defined exactly is an event too.
        if schedule.period.is_some() || criteria.event.is_some() || criteria.definition.is_some() {
            continue;
        }
        match &criteria.description {
            Some(words) => {
                let finding = findings.error(schedule.at("criteria").join("description"), &schedule.subject);
                finding.arg("schedule", schedule.name()).arg("words", words).case("words");
            }
            None => {
                let finding = findings.error(schedule.at("period"), &schedule.subject);
                finding.arg("schedule", schedule.name()).case("nothing");
            }
        }
    }
}

/// RET-007: a backup that lives long, and no word on what happens after it is put back.
fn backups(context: &Context, findings: &mut Findings) {
    for measure in context.security_measures() {
        let Some(backup) = &measure.entry.backup else { continue };
        findings.examine();
        let Some(period) = backup.period.filter(|period| end(*period) > end(BACKUP_MAX.value)) else {
            continue;
        };
        if !says(&backup.restore_policy_ref) {
            findings
                .warning(measure.at("backup").join("restore_policy_ref"), &measure.subject)
                .arg("measure", measure.name())
                .arg("period", Arg::Period(period))
                .arg("most", Arg::Period(BACKUP_MAX.value));
        }
    }
}

/// RET-008: two periods for the same data in the same case, and nothing that tells which holds.
fn two_periods(context: &Context, findings: &mut Findings) {
    for activity in context.own_activities() {
        let entries = &activity.entry.retention;
        for (at, second) in entries.iter().enumerate() {
            findings.examine();
            for (before, first) in entries[..at].iter().enumerate() {
                report_two_periods(context, findings, &activity, [(before, first), (at, second)]);
            }
        }
    }
}

fn report_two_periods(
    context: &Context,
    findings: &mut Findings,
    activity: &Item<Activity>,
    [(before, first), (at, second)]: [(usize, &RetentionEntry); 2],
) {
    let schedule = |entry: &RetentionEntry| context.register.retention_schedule(entry.schedule.as_ref()?);
    let (Some(one), Some(other)) = (schedule(first), schedule(second)) else { return };
    let (Some(Term::Period(shorter)), Some(Term::Period(longer))) = (one.period, other.period) else {
        return;
    };
    let both = first.data_categories.iter().find(|id| second.data_categories.contains(id));
    let Some(id) = both.filter(|_| same_case(first, second) && same_start(one, other)) else { return };
    if end(shorter) == end(longer) {
        return;
    }
    let category = context.register.data_category(id).and_then(|category| category.name.as_ref());
    findings
        .error(activity.at("retention").join(at).join("schedule"), &activity.subject)
        .arg("activity", activity.name())
        .arg("category", named(category, id))
        .arg("first", Arg::Period(shorter))
        .arg("second", Arg::Period(longer))
        .other(activity.at("retention").join(before).join("schedule"));
}

/// Whether two entries hold in the same case: same occasion, same purposes, and no kinds of records
/// that set them apart.
fn same_case(first: &RetentionEntry, second: &RetentionEntry) -> bool {
    let occasion = |entry: &RetentionEntry| entry.applies_when.unwrap_or(RetentionCase::Always);
    let purposes = match (first.purposes.is_empty(), second.purposes.is_empty()) {
        (true, true) => true,
        (false, false) => first.purposes.iter().any(|id| second.purposes.contains(id)),
        // A period for one purpose goes before the general one.
        _ => false,
    };
    let records =
        |entry: &RetentionEntry| entry.record_types.as_ref().map_or(Vec::new(), |r| r.entries().to_vec());
    let (one, other) = (records(first), records(second));
    let apart = !one.is_empty() && !other.is_empty() && !one.iter().any(|kind| other.contains(kind));
    occasion(first) == occasion(second) && purposes && !apart
}

fn same_start(first: &RetentionSchedule, second: &RetentionSchedule) -> bool {
    let start = |schedule: &RetentionSchedule| schedule.starts_at.clone().unwrap_or_default();
    let (one, other): (Event, Event) = (start(first), start(second));
    if one.event.is_some() { one.event == other.event } else { one == other }
}

/// RET-009: a period typed in the text of a statement that no schedule of it has. The list of
/// periods itself is made from the record and cannot differ.
fn typed_period(context: &Context, findings: &mut Findings) {
    let mut seen: Vec<(Path, String)> = Vec::new();
    for facts in context.notices {
        let Some((path, text)) = text_on_retention(context, facts) else { continue };
        findings.examine();
        let periods = facts.retention.iter().filter_map(|kept| kept.schedule?.period);
        let ends: Vec<_> =
            periods.filter_map(|p| if let Term::Period(p) = p { Some(end(p)) } else { None }).collect();
        for (_, words) in text.all(context.register.first_language()) {
            for (typed, period) in periods_in(words) {
                let place = (path.clone(), typed.clone());
                if ends.contains(&end(period)) || seen.contains(&place) {
                    continue;
                }
                seen.push(place);
                let subject = path.0.first().map(|_| subject_of(facts, &path)).unwrap_or_default();
                findings.error(path.clone(), &subject).arg("words", typed);
            }
        }
    }
}

fn subject_of(facts: &NoticeFacts, path: &Path) -> String {
    if *path == Path::of("texts").join("retention") { "texts".to_owned() } else { facts.subject() }
}

/// The text on retention that a statement shows: its own, else the general one.
fn text_on_retention<'a>(context: &Context<'a>, facts: &NoticeFacts<'a>) -> Option<(Path, &'a Localized)> {
    let of = |texts: &'a PublicTexts| texts.retention.as_ref();
    let own = facts.notice.and_then(|(_, notice)| of(notice.texts.as_ref()?));
    let own = own.map(|text| (facts.path().join("texts").join("retention"), text));
    own.or_else(|| Some((Path::of("texts").join("retention"), of(&context.register.texts)?)))
}

/// The periods that a text names, each as it is written: `2 jaar`, `six weeks`.
fn periods_in(text: &str) -> Vec<(String, Period)> {
    let words: Vec<&str> =
        text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let pairs = words.windows(2);
    pairs.filter_map(|pair| Some((pair.join(" "), period(number(pair[0])?, pair[1])?))).collect()
}

fn number(word: &str) -> Option<u32> {
    const DUTCH: [&str; 9] = ["twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien"];
    const ENGLISH: [&str; 9] = ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
    let lower = word.to_lowercase();
    let place = [DUTCH, ENGLISH].iter().find_map(|list| list.iter().position(|name| *name == lower));
    place.and_then(|place| u32::try_from(place + 2).ok()).or_else(|| word.parse().ok())
}

fn period(number: u32, unit: &str) -> Option<Period> {
    let none = Period::default();
    Some(match unit.to_lowercase().as_str() {
        "jaar" | "jaren" | "year" | "years" => Period { years: number, ..none },
        "maand" | "maanden" | "month" | "months" => Period { months: number, ..none },
        "week" | "weken" | "weeks" => Period { weeks: number, ..none },
        "dag" | "dagen" | "day" | "days" => Period { days: number, ..none },
        _ => return None,
    })
}

/// RET-010: a period that nobody carries out.
fn nobody_erases(context: &Context, findings: &mut Findings) {
    for schedule in context.retention_schedules() {
        findings.examine();
        let (key, case) = match (schedule.action.is_none(), !says(&schedule.owner)) {
            (true, true) => ("action", "both"),
            (true, false) => ("action", "action"),
            (false, true) => ("owner", "owner"),
            (false, false) => continue,
        };
        let finding = findings.warning(schedule.at(key), &schedule.subject);
        finding.arg("schedule", schedule.name()).case(case);
    }
}

/// RET-013: kept because the law says so, without the law.
fn duty_without_act(context: &Context, findings: &mut Findings) {
    for schedule in context.retention_schedules() {
        if schedule.reason != Some(RetentionReason::LegalObligation) {
            continue;
        }
        findings.examine();
        let statute = schedule.statute.clone().unwrap_or_default();
        let at = schedule.at("statute");
        if !says(&statute.act) {
            findings.error(at.join("act"), &schedule.subject).arg("schedule", schedule.name()).case("act");
        } else if !says(&statute.article) {
            let finding = findings.warning(at.join("article"), &schedule.subject).case("article");
            finding.arg("schedule", schedule.name()).arg("act", statute.act.unwrap_or_default());
        }
    }
}

/// RET-015: a hold on erasure that nobody looks at again.
fn holds(context: &Context, findings: &mut Findings) {
    for activity in context.own_activities() {
        for (at, entry) in activity.entry.retention.iter().enumerate() {
            findings.examine();
            let Some(hold) = &entry.hold else { continue };
            let path = activity.at("retention").join(at).join("hold").join("review_on");
            let finding = match hold.review_on {
                None => findings.warning(path, &activity.subject).case("none"),
                Some(day) if day < context.as_of => {
                    findings.warning(path, &activity.subject).arg("day", day).case("passed")
                }
                Some(_) => continue,
            };
            finding.arg("activity", activity.name());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::periods_in;

    #[test]
    fn periods_are_found_in_both_languages() {
        let found = |text| periods_in(text).into_iter().map(|(_, p)| p.to_string()).collect::<Vec<_>>();
        assert_eq!(found("Soms 2 jaar, soms zes weken na de huur."), ["P2Y", "P6W"]);
        assert_eq!(found("For ten days (or 18 months)."), ["P10D", "P18M"]);
        assert!(found("Soms bewaren wij gegevens langer, elk jaar opnieuw.").is_empty());
    }
}
