//! One line a finding: `register/x.yaml:3:5: error[RET-005]: …`. Editors and scripts read it.

use super::{Report, word};
use std::fmt::Write as _;

/// The open findings, one a line.
pub fn concise(report: &Report) -> String {
    let mut text = String::new();
    for line in report.open() {
        let (at, finding) = (&line.location, &line.reported.finding);
        let file = report.shown(&at.file);
        let (severity, code) = (word(finding.severity), finding.code);
        let _ = writeln!(text, "{file}:{}:{}: {severity}[{code}]: {}", at.line, at.column, line.message);
    }
    text
}
