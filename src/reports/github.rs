//! Open findings as workflow commands, so that GitHub shows them beside the lines of a change.
//!
//! GitHub shows 10 errors, 10 warnings and 10 notices of a step and drops the rest in silence. So the
//! heaviest come first, and a last line says how many are not shown.

use super::{Line, Report};
use crate::finding::Severity;

/// How many of each kind GitHub shows.
const SHOWN: usize = 10;

/// One command a finding, the heaviest first.
pub fn github(report: &Report) -> String {
    let open = report.open();
    let (mut text, mut left) = (String::new(), 0);
    for severity in [Severity::Error, Severity::Warning, Severity::Advice] {
        let of_kind: Vec<&Line> =
            open.iter().filter(|line| line.reported.finding.severity == severity).collect();
        of_kind.iter().take(SHOWN).for_each(|line| text.push_str(&command(report, line)));
        left += of_kind.len().saturating_sub(SHOWN);
    }
    if left > 0 {
        text.push_str(&report.language.with("report-not-shown", &[("count", (left as u64).into())]));
        text.push('\n');
    }
    text
}

fn command(report: &Report, line: &Line) -> String {
    let (at, finding) = (&line.location, &line.reported.finding);
    let kind = match finding.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Advice => "notice",
    };
    let (file, message) = (property(&report.shown(&at.file)), data(&line.message));
    format!("::{kind} file={file},line={},col={},title={}::{message}\n", at.line, at.column, finding.code)
}

/// A text after the second `::`.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// A text among the properties.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::{data, property};

    #[test]
    fn nothing_in_a_text_ends_the_command() {
        assert_eq!(data("100%\r\n::error::x"), "100%25%0D%0A::error::x");
        assert_eq!(property("a:b,c\n%"), "a%3Ab%2Cc%0A%25");
    }
}
