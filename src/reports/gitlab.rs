//! Open findings as a code quality report, which GitLab shows in a merge request.

use super::{Line, Report, fingerprints};
use crate::finding::Severity;
use serde_json::{Value, json};

/// The open findings as a JSON list, with a line feed at the end.
pub fn gitlab(report: &Report) -> String {
    let open = report.open();
    let entries: Vec<Value> =
        open.iter().zip(fingerprints(&open)).map(|(line, print)| entry(report, line, &print)).collect();
    serde_json::to_string_pretty(&entries).expect("findings are plain data") + "\n"
}

fn entry(report: &Report, line: &Line, print: &str) -> Value {
    let finding = &line.reported.finding;
    json!({
        "description": line.message,
        "check_name": finding.code,
        "fingerprint": print,
        "severity": match finding.severity {
            Severity::Error => "major",
            Severity::Warning => "minor",
            Severity::Advice => "info",
        },
        "location": {"path": report.shown(&line.location.file), "lines": {"begin": line.location.line}},
    })
}
