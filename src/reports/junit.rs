//! Findings as JUnit XML, which nearly every build server reads: each is a test that failed.
//!
//! An accepted finding is a test that was skipped, and so is one that a baseline knows. A register without findings is one test that passed,
//! for an empty report reads as a check that did not run.

use super::{Line, Report, summary, word};
use std::fmt::Write as _;

/// All findings as XML, with a line feed at the end.
pub fn junit(report: &Report) -> String {
    let lines = report.lines();
    let skipped = lines.iter().filter(|line| line.reported.waived.is_some() || line.known).count();
    let (tests, failures) = (lines.len().max(1), lines.len() - skipped);
    let mut text = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n");
    let _ = writeln!(
        text,
        "<testsuite name=\"verantwoord\" tests=\"{tests}\" failures=\"{failures}\" errors=\"0\" skipped=\"{skipped}\">"
    );
    let said = escape(summary(report).trim_end());
    let _ = writeln!(text, "<properties><property name=\"summary\" value=\"{said}\"/></properties>");
    if lines.is_empty() {
        let _ =
            writeln!(text, "<testcase classname=\"verantwoord\" name=\"{}\"/>", escape(&report.shown("")));
    }
    lines.iter().for_each(|line| text.push_str(&case(report, line)));
    text.push_str("</testsuite>\n</testsuites>\n");
    text
}

fn case(report: &Report, line: &Line) -> String {
    let (at, finding) = (&line.location, &line.reported.finding);
    let file = escape(&report.shown(&at.file));
    let (name, message) = (escape(&format!("{} {}", finding.code, finding.subject)), escape(&line.message));
    let since = report.aside.baseline.as_ref().filter(|_| line.known).map(|baseline| baseline.as_of);
    let skipped = line.reported.waived.as_ref().map(|waiver| waiver.until).or(since);
    let outcome = match skipped {
        Some(day) => format!("<skipped message=\"{}\"/>", escape(&day.to_string())),
        None => format!(
            "<failure type=\"{}\" message=\"{message}\">{file}:{}:{}: {message}</failure>",
            word(finding.severity),
            at.line,
            at.column
        ),
    };
    format!(
        "<testcase classname=\"{file}\" name=\"{name}\" file=\"{file}\" line=\"{}\">{outcome}</testcase>\n",
        at.line
    )
}

/// A text between tags or in quotes; what XML allows nowhere becomes U+FFFD.
fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\n' => out.push_str("&#10;"),
            '\t' => out.push_str("&#9;"),
            c if c.is_control() || matches!(c, '\u{fffe}' | '\u{ffff}') => out.push('\u{fffd}'),
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::escape;

    #[test]
    fn every_text_is_allowed() {
        assert_eq!(escape("a<b>&\"\n\u{1}\u{fffe}é"), "a&lt;b&gt;&amp;&quot;&#10;\u{fffd}\u{fffd}é");
    }
}
