//! Whether the register is kept up: reviews, status, owners, the record of AI (art. 5(2), 24(1)).

use super::judge::{Context, Findings};
use super::rule::{Rule, RuleKind};
use crate::finding::{Arg, Severity};
use crate::model::values::{Date, Stated, Term};
use crate::model::words::{ActivityStatus, DataClass, RetentionEvent};
use crate::model::{Activity, Path, RetentionSchedule};
use crate::reference::params::{ACTIVITY_REVIEW, REGISTER_REVIEW, SENSITIVE_ACTIVITY_REVIEW};
use crate::reference::{Act, Citation, day, gdpr};

/// Upkeep that lags behind: a warning that may be accepted for a time.
const LAGGING: Rule = Rule { severity: Severity::Warning, ..Rule::GAP };

/// The same, judged by the day.
const TIMED: Rule = Rule { kind: RuleKind::Time, ..LAGGING };

const fn ai_act(article: &'static str) -> Citation {
    Citation { act: Act::AiAct, article, paragraph: "", point: "" }
}

pub(super) const RULES: &[Rule] = &[
    Rule {
        code: "GOV-001",
        citations: &[gdpr("24", "1", ""), gdpr("5", "2", "")],
        check: Some(register_review_overdue),
        ..TIMED
    },
    Rule {
        code: "GOV-002",
        citations: &[gdpr("24", "1", ""), gdpr("32", "1", "d")],
        check: Some(activity_review_overdue),
        ..TIMED
    },
    Rule {
        code: "GOV-014",
        citations: &[gdpr("5", "1", "e"), gdpr("30", "1", "")],
        check: Some(status_and_dates),
        ..TIMED
    },
    Rule { code: "GOV-015", citations: &[gdpr("24", "1", "")], check: Some(no_owner), ..LAGGING },
    Rule {
        code: "GOV-019",
        severity: Severity::Advice,
        uncertain: true,
        citations: &[ai_act("4"), ai_act("26"), ai_act("50"), gdpr("5", "2", "")],
        check: Some(ai_without_record),
        ..Rule::GAP
    },
    Rule { code: "GOV-020", citations: &[gdpr("99", "2", "")], check: Some(before_the_gdpr), ..TIMED },
];

/// The first day on which the GDPR applied.
const GDPR_APPLIES: Date = day(2018, 5, 25);

/// GOV-001: nobody went through the register for too long.
fn register_review_overdue(context: &Context, findings: &mut Findings) {
    let header = &context.register.register;
    let Some(reviewed) = header.last_reviewed else { return };
    findings.examine();
    let interval = header.review_interval.unwrap_or(REGISTER_REVIEW.value);
    if interval.after(reviewed).is_some_and(|due| context.as_of > due) {
        findings
            .warning(Path::of("register").join("last_reviewed"), "register")
            .arg("reviewed", reviewed)
            .arg("interval", Arg::Period(interval))
            .case(if header.review_interval.is_some() { "default" } else { "usual" });
    }
}

/// GOV-002: nobody went through this activity for too long.
fn activity_review_overdue(context: &Context, findings: &mut Findings) {
    for activity in context.activities() {
        let Some(reviewed) = activity.last_reviewed else { continue };
        findings.examine();
        let sensitive = is_sensitive(context, &activity);
        let (interval, case) = match activity.review_interval {
            Some(interval) => (interval, "default"),
            None if sensitive => (SENSITIVE_ACTIVITY_REVIEW.value, "sensitive"),
            None => (ACTIVITY_REVIEW.value, "usual"),
        };
        if interval.after(reviewed).is_some_and(|due| context.as_of > due) {
            findings
                .warning(activity.at("last_reviewed"), &activity.subject)
                .arg("activity", activity.name())
                .arg("reviewed", reviewed)
                .arg("interval", Arg::Period(interval))
                .case(case);
        }
    }
}

/// Whether an activity has special or criminal data, or a national number.
fn is_sensitive(context: &Context, activity: &Activity) -> bool {
    let heavy =
        |class: DataClass| class.is_special() || matches!(class, DataClass::Criminal | DataClass::NationalId);
    let mut elements = context.register.elements(activity);
    elements.any(|(category, element)| element.class_in_law(category).is_some_and(heavy))
}

/// GOV-014: a status that the dates contradict, or data that should be gone by now.
fn status_and_dates(context: &Context, findings: &mut Findings) {
    for activity in context.all_activities() {
        let finding = match activity.status {
            Some(ActivityStatus::Planned) => {
                let Some(start) = activity.start_date else { continue };
                findings.examine();
                if start > context.as_of {
                    continue;
                }
                let at = activity.at("status");
                let finding = findings.warning(at, &activity.subject).case("planned").arg("day", start);
                finding.other(activity.at("start_date"))
            }
            Some(ActivityStatus::Ended) => {
                findings.examine();
                match (activity.end_date, data_due(context, &activity)) {
                    (None, _) => findings.warning(activity.at("end_date"), &activity.subject),
                    (_, Some(due)) if due < context.as_of && !data_gone(context, &activity) => {
                        let at = activity.at("data_deleted_on");
                        findings.warning(at, &activity.subject).case("data").arg("day", due)
                    }
                    _ => continue,
                }
            }
            _ => continue,
        };
        finding.arg("activity", activity.name());
    }
}

fn data_gone(context: &Context, activity: &Activity) -> bool {
    activity.data_deleted_on.is_some_and(|day| day <= context.as_of)
}

/// The day on which the last period of an ended activity is over, counted from its end; `None` where
/// a period is not known or data may not be erased yet.
fn data_due(context: &Context, activity: &Activity) -> Option<Date> {
    let end = activity.end_date?;
    let mut last = None;
    for entry in &activity.retention {
        let schedule = context.register.retention_schedule(entry.schedule.as_ref()?)?;
        let Some(Term::Period(period)) = schedule.period else { return None };
        if entry.hold.is_some() {
            return None;
        }
        last = last.max(Some(period.after(start(schedule, end))?));
    }
    last
}

/// The day a period starts when its activity ends on `end`.
fn start(schedule: &RetentionSchedule, end: Date) -> Date {
    let event = schedule.starts_at.as_ref().and_then(|starts| starts.event);
    let year_end = [RetentionEvent::EndOfFinancialYear, RetentionEvent::EndOfCalendarYear];
    match event {
        Some(event) if year_end.contains(&event) => {
            chrono::NaiveDate::from_ymd_opt(chrono::Datelike::year(&end.0), 12, 31).map_or(end, Date)
        }
        _ => end,
    }
}

/// GOV-015: nobody answers for the activity.
fn no_owner(context: &Context, findings: &mut Findings) {
    for activity in context.activities() {
        findings.examine();
        if activity.owner.as_ref().is_none_or(|owner| owner.trim().is_empty()) {
            findings.warning(activity.at("owner"), &activity.subject).arg("activity", activity.name());
        }
    }
}

/// GOV-019: AI of which the register does not say what it is, does, risks and who watches it.
fn ai_without_record(context: &Context, findings: &mut Findings) {
    for activity in context.activities() {
        let Some(ai) = activity.entry.ai.as_ref().and_then(Stated::value) else { continue };
        findings.examine();
        let questions = [
            (ai.system.is_none(), "system", "activities.ai.system"),
            (ai.purpose.is_none(), "purpose", "activities.ai.purpose"),
            (ai.human_oversight.is_none(), "human_oversight", "activities.ai.human_oversight"),
            (ai.risk_class.is_none(), "risk_class", "activities.ai.risk_class"),
        ];
        let missing: Vec<_> = questions.into_iter().filter(|(missing, ..)| *missing).collect();
        let Some((_, first, _)) = missing.first() else { continue };
        let labels: Vec<Arg> = missing.iter().map(|(.., label)| Arg::Label(label)).collect();
        findings
            .add(Severity::Advice, activity.at("ai").join(*first), &activity.subject)
            .arg("activity", activity.name())
            .arg("missing", labels);
    }
}

/// GOV-020: a statement or a review from before the GDPR applied.
fn before_the_gdpr(context: &Context, findings: &mut Findings) {
    for (at, notice) in context.register.notices.iter().enumerate() {
        let Some(date) = notice.date else { continue };
        findings.examine();
        if date < GDPR_APPLIES {
            let name = super::items::named(notice.name.as_ref(), &notice.id);
            let path = Path::entry("notices", at).join("date");
            let finding = findings.warning(path, &format!("notice:{}", notice.id));
            finding.arg("notice", name).arg("day", date).case("notice");
        }
    }
    for activity in context.activities() {
        let Some(reviewed) = activity.last_reviewed else { continue };
        findings.examine();
        if reviewed < GDPR_APPLIES {
            let finding = findings.warning(activity.at("last_reviewed"), &activity.subject);
            finding.arg("activity", activity.name()).arg("day", reviewed);
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::model::Register;
    use crate::notice::notices;
    use crate::rules::{Context, judge};

    /// How often the rule with this code finds something on that day.
    fn found(code: &str, yaml: &str, as_of: &str) -> usize {
        let register: Register = serde_yaml::from_str(yaml).unwrap();
        let notices = notices(&register);
        let context = Context { register: &register, notices: &notices, as_of: as_of.parse().unwrap() };
        judge(&context).findings.iter().filter(|finding| finding.code == code).count()
    }

    /// Silent on the first day, found on the next.
    fn turns(code: &str, yaml: &str, silent: &str, fires: &str) {
        assert_eq!((found(code, yaml, silent), found(code, yaml, fires)), (0, 1), "{code}\n{yaml}");
    }

    #[test]
    fn a_review_is_overdue_from_the_day_after() {
        let register = "register: {last_reviewed: 2025-11-21}\n";
        turns("GOV-001", register, "2026-11-21", "2026-11-22");
        let monthly = "register: {last_reviewed: 2026-10-21, review_interval: P1M}\n";
        turns("GOV-001", monthly, "2026-11-21", "2026-11-22");
        let activity = "activities: [{id: a, last_reviewed: 2024-11-21}]\n";
        turns("GOV-002", activity, "2026-11-21", "2026-11-22");
    }

    #[test]
    fn sensitive_data_shorten_the_usual_interval_and_not_the_stated_one() {
        let data = "data_categories: [{id: d, elements: [{id: e, kind: bsn}]}]\n";
        let activity = "activities: [{id: a, data_categories: [d], last_reviewed: 2025-11-21}]\n";
        turns("GOV-002", &format!("{data}{activity}"), "2026-11-21", "2026-11-22");
        let stated = activity.replace("2025-11-21", "2025-11-21, review_interval: P2Y");
        turns("GOV-002", &format!("{data}{stated}"), "2027-11-21", "2027-11-22");
    }

    #[test]
    fn a_plan_ends_on_the_day_it_starts() {
        let planned = "activities: [{id: a, status: planned, start_date: 2026-11-22}]\n";
        turns("GOV-014", planned, "2026-11-21", "2026-11-22");
    }

    #[test]
    fn data_of_an_ended_activity_are_due_after_the_longest_period() {
        let schedules = "retention_schedules:\n- {id: kort, period: P1Y}\n\
            - {id: lang, period: P2Y, starts_at: {event: end-of-calendar-year}}\n";
        let ended = "activities: [{id: a, status: ended, end_date: 2024-06-30, \
            retention: [{schedule: kort}, {schedule: lang}]}]\n";
        let yaml = format!("{schedules}{ended}");
        turns("GOV-014", &yaml, "2026-12-31", "2027-01-01");
        let gone = yaml.replace("2024-06-30,", "2024-06-30, data_deleted_on: 2027-01-01,");
        assert_eq!(found("GOV-014", &gone, "2027-01-01"), 0);
        let held = yaml.replace("schedule: lang", "schedule: lang, hold: {reason: zaak}");
        assert_eq!(found("GOV-014", &held, "2027-01-01"), 0);
        let unknown = yaml.replace("period: P1Y", "reason: own-decision");
        assert_eq!(found("GOV-014", &unknown, "2027-01-01"), 0);
    }

    #[test]
    fn the_gdpr_applied_from_25_may_2018() {
        let notice = |day| format!("notices: [{{id: n, date: 2018-05-{day}}}]\n");
        assert_eq!(found("GOV-020", &notice(24), "2026-11-22"), 1);
        assert_eq!(found("GOV-020", &notice(25), "2026-11-22"), 0);
    }

    #[test]
    fn a_day_that_nobody_wrote_is_not_overdue() {
        assert_eq!(found("GOV-001", "register: {review_interval: P1M}\n", "2026-11-22"), 0);
        assert_eq!(found("GOV-002", "activities: [{id: a}]\n", "2026-11-22"), 0);
    }
}
