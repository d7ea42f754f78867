//! What a report does not count: findings that an option hides, and those that a baseline knows.
//!
//! Every format says so in its own way, so that nobody takes a filtered report for a clean one.

use super::Report;
use crate::history::baseline::Compared;
use crate::rules::selection::Hidden;

/// What is not counted; by default nothing.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Aside {
    /// For each option that hides something.
    pub hidden: Vec<Hidden>,
    /// Contradictions that are shown although an option would hide them.
    pub kept: usize,
    /// Beside the baseline, where there is one; its places are those of the findings shown.
    pub baseline: Option<Compared>,
}

/// Nothing hidden and nothing known.
pub static NOTHING: Aside = Aside { hidden: Vec::new(), kept: 0, baseline: None };

impl Aside {
    /// Whether the finding at `place` is known from the baseline.
    pub fn knows(&self, place: usize) -> bool {
        self.baseline.as_ref().is_some_and(|baseline| baseline.known.contains(&place))
    }

    /// How many findings are hidden.
    pub fn hidden(&self) -> usize {
        self.hidden.iter().map(|hidden| hidden.count).sum()
    }
}

/// What is not counted, each in a few words: "3 findings hidden by --ignore RET, 1 of them an error".
pub(super) fn remarks(report: &Report) -> Vec<String> {
    let (aside, language) = (report.aside, report.language);
    let say = |key: &str, count: usize| language.with(key, &[("count", (count as u64).into())]);
    let mut remarks = Vec::new();
    if let Some(baseline) = &aside.baseline {
        let day = language.date(baseline.as_of);
        let count = baseline.known.len() as u64;
        remarks.push(language.with("report-known", &[("count", count.into()), ("day", day.into())]));
        remarks.extend((baseline.mended > 0).then(|| say("report-mended", baseline.mended)));
    }
    for hidden in &aside.hidden {
        let option = hidden.option.as_str().into();
        let mut text =
            language.with("report-hidden", &[("count", (hidden.count as u64).into()), ("option", option)]);
        if hidden.errors > 0 {
            text.push_str(&format!(", {}", say("report-hidden-errors", hidden.errors)));
        }
        remarks.push(text);
    }
    remarks.extend((aside.kept > 0).then(|| say("report-kept", aside.kept)));
    remarks
}

/// The same as one sentence, for formats that only programs read; `None` when all is counted.
pub fn aside(report: &Report) -> Option<String> {
    let remarks = remarks(report);
    (!remarks.is_empty()).then(|| format!("{}.\n", remarks.join("; ")))
}
