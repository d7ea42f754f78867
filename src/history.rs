//! Earlier reports: the findings of other days, as `check --format json` prints them.
//!
//! They say how the gaps went, since when each is open, and which were mended. A finding is the
//! same as one of another day when its code, its subject and its field are.

pub mod baseline;

use crate::finding::Severity;
use crate::model::values::Date;
use crate::rules::Rank;
use crate::rules::waivers::{Reported, field_of};
use serde::Deserialize;
use std::collections::BTreeMap;

/// Earlier reports, the oldest first, one for each day.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct History {
    pub reports: Vec<Earlier>,
}

/// The open findings of one day; what was accepted then is left out.
#[derive(Debug, Clone, PartialEq)]
pub struct Earlier {
    pub as_of: Date,
    pub open: Vec<Past>,
}

/// A finding of an earlier day.
#[derive(Debug, Clone, PartialEq)]
pub struct Past {
    pub key: Key,
    pub rank: Rank,
}

/// What makes a finding the same over the days: never its line.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Key {
    pub code: String,
    /// As in `activity:rent`.
    pub subject: String,
    /// As in `recipients.party`; none for a finding about the files.
    pub field: Option<String>,
}

/// A file that is no earlier report.
#[derive(Debug, thiserror::Error)]
#[error("{file} is not a report of `check --format json`: {reason}")]
pub struct HistoryError {
    pub file: String,
    pub reason: String,
}

/// The shape of `check --format json`, version 1, as far as it is needed here.
#[derive(Deserialize)]
struct Report {
    version: u64,
    as_of: String,
    findings: Vec<Entry>,
}

#[derive(Deserialize)]
struct Entry {
    code: String,
    severity: String,
    subject: String,
    field: Option<String>,
    #[serde(default)]
    waived: bool,
}

impl History {
    /// The reports in `files`, each a name and its text, that are from before `as_of`. Of two on
    /// one day the last counts.
    ///
    /// # Errors
    /// On the first file that is not a report.
    pub fn read(files: &[(String, String)], as_of: Date) -> Result<Self, HistoryError> {
        let mut days = BTreeMap::new();
        for (file, text) in files {
            let earlier = earlier(file, text)?;
            days.insert(earlier.as_of, earlier);
        }
        Ok(Self { reports: days.into_values().filter(|report| report.as_of < as_of).collect() })
    }

    /// The report before this one.
    pub fn last(&self) -> Option<&Earlier> {
        self.reports.last()
    }

    /// The day of the first report of the unbroken row, up to the last one, that has this finding.
    pub fn since(&self, key: &Key) -> Option<Date> {
        let row =
            self.reports.iter().rev().take_while(|report| report.open.iter().any(|past| past.key == *key));
        row.last().map(|report| report.as_of)
    }
}

impl Key {
    /// The key of a finding of today.
    pub fn of(reported: &Reported) -> Self {
        let finding = &reported.finding;
        Self { code: finding.code.to_owned(), subject: finding.subject.clone(), field: field_of(finding) }
    }
}

impl Earlier {
    /// How many findings have this rank.
    pub fn count(&self, rank: Rank) -> usize {
        self.open.iter().filter(|past| past.rank == rank).count()
    }
}

/// The keys of `these` that are not among `those`, each as often as it is there more.
pub fn beyond<'k>(
    these: impl Iterator<Item = &'k Key>,
    those: impl Iterator<Item = &'k Key>,
) -> Vec<&'k Key> {
    let mut left: BTreeMap<&Key, usize> = BTreeMap::new();
    those.for_each(|key| *left.entry(key).or_default() += 1);
    these
        .filter(|key| match left.get_mut(key) {
            Some(count) if *count > 0 => {
                *count -= 1;
                false
            }
            _ => true,
        })
        .collect()
}

/// The report `text` of the file `file`.
fn earlier(file: &str, text: &str) -> Result<Earlier, HistoryError> {
    let fault = |reason: String| HistoryError { file: file.to_owned(), reason };
    let report: Report = serde_json::from_str(text).map_err(|error| fault(error.to_string()))?;
    if report.version != 1 {
        return Err(fault(format!("its version is {}, not 1", report.version)));
    }
    let as_of: Date = report.as_of.parse().map_err(|_| fault(format!("\"{}\" is no date", report.as_of)))?;
    let open = report.findings.into_iter().filter(|entry| !entry.waived);
    let open: Result<Vec<Past>, String> = open.map(past).collect();
    Ok(Earlier { as_of, open: open.map_err(fault)? })
}

fn past(entry: Entry) -> Result<Past, String> {
    let severity = [Severity::Error, Severity::Warning, Severity::Advice];
    let severity = severity.into_iter().find(|severity| severity.word() == entry.severity);
    let severity = severity.ok_or_else(|| format!("\"{}\" is no severity", entry.severity))?;
    let rank = Rank::weigh(&entry.code, severity);
    Ok(Past { key: Key { code: entry.code, subject: entry.subject, field: entry.field }, rank })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn report(day: &str, findings: &str) -> (String, String) {
        (format!("{day}.json"), format!(r#"{{"version": 1, "as_of": "{day}", "findings": [{findings}]}}"#))
    }

    fn finding(code: &str, more: &str) -> String {
        format!(
            r#"{{"code": "{code}", "severity": "error", "subject": "activity:huur", "field": "recipients"{more}}}"#
        )
    }

    fn read(files: &[(String, String)]) -> History {
        History::read(files, "2026-11-22".parse().unwrap()).unwrap_or_else(|error| panic!("{error}"))
    }

    #[test]
    fn only_earlier_days_count_in_order_and_without_what_was_accepted() {
        let history = read(&[
            report(
                "2026-08-14",
                &[finding("LEG-001", ""), finding("RET-003", r#", "waived": true"#)].join(","),
            ),
            report("2026-02-01", &finding("A30-007", "")),
            report("2026-11-22", ""),
            report("2027-01-01", ""),
        ]);
        let days: Vec<String> = history.reports.iter().map(|report| report.as_of.to_string()).collect();
        assert_eq!(days, ["2026-02-01", "2026-08-14"]);
        assert_eq!(history.reports[1].count(Rank::Critical), 1);
        assert_eq!(history.reports[0].count(Rank::High), 1);
    }

    #[test]
    fn a_gap_is_open_since_the_start_of_its_unbroken_row() {
        let (with, without) = (finding("LEG-001", ""), "");
        let history = read(&[
            report("2026-01-01", &with),
            report("2026-02-01", without),
            report("2026-03-01", &with),
            report("2026-04-01", &with),
        ]);
        let key = history.reports[0].open[0].key.clone();
        assert_eq!(history.since(&key).unwrap().to_string(), "2026-03-01");
        let other = Key { code: "RET-003".into(), ..key };
        assert_eq!(history.since(&other), None);
    }

    #[test]
    fn two_alike_are_two() {
        let key = |code: &str| Key { code: code.into(), subject: "controller".into(), field: None };
        let (these, those) = ([key("A"), key("A"), key("B")], [key("A"), key("C")]);
        assert_eq!(beyond(these.iter(), those.iter()), [&key("A"), &key("B")]);
        assert_eq!(beyond(those.iter(), these.iter()), [&key("C")]);
    }

    #[test]
    fn what_is_no_report_is_refused_by_name() {
        let read = |text: &str| {
            let file = ("oud.json".to_owned(), text.to_owned());
            History::read(&[file], "2026-11-22".parse().unwrap()).unwrap_err().to_string()
        };
        for text in ["", "[]", "{}", r#"{"version": 2, "as_of": "2026-01-01", "findings": []}"#] {
            assert!(
                read(text).starts_with("oud.json is not a report of `check --format json`: "),
                "{}",
                read(text)
            );
        }
        assert!(
            read(r#"{"version": 1, "as_of": "gisteren", "findings": []}"#)
                .ends_with("\"gisteren\" is no date")
        );
    }
}
