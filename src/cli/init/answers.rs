//! What stands in the places of the skeletons: answers, dates counted from the day, and words.

use crate::language::Language;
use crate::model::values::Date;
use chrono::Months;
use std::collections::BTreeMap;

/// A typical processing activity: its flag, with the ids of its people and of itself.
pub(super) struct Typical {
    pub flag: &'static str,
    people: &'static str,
    activity: &'static str,
}

const fn typical(flag: &'static str, people: &'static str, activity: &'static str) -> Typical {
    Typical { flag, people, activity }
}

/// The activities to choose from; the first three make the sample.
pub(super) const TYPICAL: [Typical; 6] = [
    typical("tenancy", "id-tenant", "id-tenancy"),
    typical("repairs", "id-tenant", "id-repairs"),
    typical("applicants", "id-applicant", "id-registering-activity"),
    typical("staff", "id-employee", "id-staff"),
    typical("visitors", "id-visitor", "id-cameras"),
    typical("newsletter", "id-tenant", "id-newsletter"),
];

/// The sectors to choose from, as words of the closed list.
pub(super) const SECTORS: [&str; 7] =
    ["housing-association", "municipality", "public-body", "care", "education", "non-profit", "other"];

/// What somebody answered, or what the sample holds.
#[derive(Debug, Default)]
pub(super) struct Answers {
    /// By key; what is not here is a word or a date.
    pub given: BTreeMap<&'static str, String>,
    /// The numbers of the activities in [`TYPICAL`].
    pub activities: Vec<usize>,
    /// The parts that are there: an officer, a website.
    pub parts: Vec<&'static str>,
}

impl Answers {
    /// An invented housing association with three activities.
    pub(super) fn sample() -> Self {
        let given = [("sector", SECTORS[0]), ("employees", "40")];
        Self {
            given: given.map(|(key, value)| (key, value.to_owned())).into(),
            activities: vec![0, 1, 2],
            parts: vec!["kvk", "phone", "website", "dpo", "dpo-registered"],
        }
    }

    /// Whether a part of the skeletons is there.
    pub(super) fn has(&self, flag: &str) -> bool {
        self.parts.contains(&flag) || self.activities.iter().any(|at| TYPICAL[*at].flag == flag)
    }

    /// What `key` stands for on `day`.
    pub(super) fn value(&self, key: &str, words: &Language, day: Date) -> String {
        if let Some(answer) = self.given.get(key) {
            return answer.clone();
        }
        match key {
            "schema" => super::SCHEMA.to_owned(),
            "language" => words.tag().to_owned(),
            "all-people" => self.ids(|one| one.people, words),
            "all-activities" => self.ids(|one| one.activity, words),
            _ => date(key, day).map_or_else(|| words.text(key), |date| date.to_string()),
        }
    }

    fn ids(&self, id: impl Fn(&Typical) -> &'static str, words: &Language) -> String {
        let mut ids: Vec<String> = Vec::new();
        for at in &self.activities {
            let id = words.text(id(&TYPICAL[*at]));
            if !ids.contains(&id) {
                ids.push(id);
            }
        }
        ids.join(", ")
    }
}

/// A day counted from `day`; at the end of the calendar, the day itself.
fn date(key: &str, day: Date) -> Option<Date> {
    let back = |months| day.0.checked_sub_months(Months::new(months));
    let on = |months| day.0.checked_add_months(Months::new(months));
    let date = match key {
        "today" => Some(day.0),
        "a-month-ago" => back(1),
        "two-months-ago" => back(2),
        "a-year-ago" | "dpo-registered" => back(12),
        "two-years-ago" => back(24),
        "in-a-year" => on(12),
        "in-two-years" => on(24),
        _ => return None,
    };
    Some(date.map_or(day, Date))
}
