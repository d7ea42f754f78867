//! The summary of a job, in Markdown: what was found in a sentence, and the heaviest findings.
//!
//! GitHub shows it on the page of a run, beside the annotations that it caps.

use super::{Line, Report, summary, word};

/// How many findings the table holds; GitHub refuses a summary of more than 1 MiB.
const ROWS: usize = 100;

/// The open findings as a table, the heaviest first.
pub fn job_summary(report: &Report) -> String {
    let open = report.open();
    let mut text = format!("## verantwoord\n\n{}\n", escape(summary(report).trim_end()));
    if open.is_empty() {
        return text;
    }
    let heads = ["catalogue-severity", "catalogue-code", "summary-place", "summary-message"];
    let heads = heads.map(|key| report.language.text(key));
    text.push_str(&format!("\n| {} |\n|---|---|---|---|\n", heads.join(" | ")));
    open.iter().take(ROWS).for_each(|line| text.push_str(&row(report, line)));
    let left = open.len().saturating_sub(ROWS);
    if left > 0 {
        let told = report.language.with("report-not-shown", &[("count", (left as u64).into())]);
        text.push_str(&format!("\n{}\n", escape(&told)));
    }
    text
}

fn row(report: &Report, line: &Line) -> String {
    let (at, finding) = (&line.location, &line.reported.finding);
    let place = format!("{}:{}", report.shown(&at.file), at.line);
    let severity = report.language.text(&format!("severity-{}", word(finding.severity)));
    let cells = [severity, finding.code.to_owned(), place, line.message.clone()];
    format!("| {} |\n", cells.map(|cell| escape(&cell)).join(" | "))
}

/// A text in which no character means anything to Markdown or HTML.
fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '\n' | '\r' => out.push(' '),
            // Full stops, commas and the like mean nothing within a line.
            '\\' | '`' | '*' | '_' | '[' | ']' | '|' | '~' | '#' | '@' | '!' | '$' | '>' => {
                out.extend(['\\', c]);
            }
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::escape;

    #[test]
    fn nothing_in_a_text_is_markup() {
        assert_eq!(escape("a|b <b> `x`\n*y*"), "a\\|b &lt;b\\> \\`x\\` \\*y\\*");
    }
}
