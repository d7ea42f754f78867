//! An earlier report as a baseline: what was open then is known, what is new counts.
//!
//! A finding is known when its rule, subject and field are, as often as they were, and it weighs no
//! more than it did. A contradiction in the register is never known: it must be put right.

use super::{Earlier, HistoryError, Key, Past, earlier};
use crate::model::values::Date;
use crate::rules::Rank;
use crate::rules::waivers::Reported;
use std::collections::{BTreeMap, BTreeSet};

/// The open findings of an earlier report.
#[derive(Debug, Clone, PartialEq)]
pub struct Baseline(Earlier);

/// What findings are beside a baseline.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Compared {
    /// The day of the baseline.
    pub as_of: Date,
    /// The places of those that are known.
    pub known: BTreeSet<usize>,
    /// How many findings of the baseline are gone.
    pub mended: usize,
}

impl Baseline {
    /// Reads the report `text` from the file `file`.
    ///
    /// # Errors
    /// When it is no output of `check --format json`.
    pub fn read(file: &str, text: &str) -> Result<Self, HistoryError> {
        earlier(file, text).map(Self)
    }

    /// Holds `reported` against the baseline; of the baseline only what `counts` says takes part.
    pub fn compare(&self, reported: &[Reported], counts: impl Fn(&str) -> bool) -> Compared {
        let mut past: BTreeMap<&Key, Vec<Rank>> = BTreeMap::new();
        for Past { key, rank } in self.0.open.iter().filter(|past| counts(&past.key.code)) {
            past.entry(key).or_default().push(*rank);
        }
        let mut known = BTreeSet::new();
        for (place, one) in reported.iter().enumerate() {
            let Some(ranks) = past.get_mut(&Key::of(one)).filter(|ranks| !ranks.is_empty()) else { continue };
            let now = Rank::of(one);
            // Ranks are ordered from heavy to light.
            let as_heavy = ranks.iter().position(|then| *then <= now);
            ranks.remove(as_heavy.unwrap_or(0));
            if as_heavy.is_some() && one.waived.is_none() && !one.is_contradiction() {
                known.insert(place);
            }
        }
        Compared { as_of: self.0.as_of, known, mended: past.values().map(Vec::len).sum() }
    }
}

#[cfg(test)]
mod tests {
    use super::Baseline;
    use crate::finding::{Finding, Place, Severity};
    use crate::model::Path;
    use crate::rules::waivers::Reported;

    fn reported(code: &'static str, severity: Severity) -> Reported {
        let place = Place::Path(Path::entry("activities", 0).join("recipients"));
        let subject = "activity:huur".to_owned();
        let finding = Finding { code, severity, place, other: None, subject, args: Vec::new() };
        finding.into()
    }

    fn baseline(findings: &[(&str, &str)]) -> Baseline {
        let entry = |(code, severity): &(&str, &str)| {
            format!(
                r#"{{"code": "{code}", "severity": "{severity}", "subject": "activity:huur", "field": "recipients"}}"#
            )
        };
        let findings = findings.iter().map(entry).collect::<Vec<_>>().join(", ");
        let text = format!(r#"{{"version": 1, "as_of": "2026-11-01", "findings": [{findings}]}}"#);
        Baseline::read("oud.json", &text).unwrap_or_else(|error| panic!("{error}"))
    }

    fn known(before: &[(&str, &str)], now: &[Reported]) -> (Vec<usize>, usize) {
        let compared = baseline(before).compare(now, |_| true);
        (compared.known.into_iter().collect(), compared.mended)
    }

    #[test]
    fn what_was_there_is_known_as_often_as_it_was() {
        let twice = [reported("A30-007", Severity::Error), reported("A30-007", Severity::Error)];
        assert_eq!(known(&[("A30-007", "error"), ("RET-003", "error")], &twice), (vec![0], 1));
        assert_eq!(known(&[("A30-007", "error"), ("A30-007", "error")], &twice), (vec![0, 1], 0));
    }

    #[test]
    fn what_weighs_more_than_it_did_is_new() {
        let heavy = [reported("A30-007", Severity::Error)];
        assert_eq!(known(&[("A30-007", "warning")], &heavy), (vec![], 0));
        let light = [reported("A30-007", Severity::Warning)];
        assert_eq!(known(&[("A30-007", "error")], &light), (vec![0], 0));
    }

    #[test]
    fn a_contradiction_is_never_known() {
        let broken = [reported("REF-001", Severity::Error)];
        assert_eq!(known(&[("REF-001", "error")], &broken), (vec![], 0));
    }
}
