//! Findings as SARIF 2.1.0, for code scanning. Accepted findings are there too, as suppressed, and
//! those that a baseline knows, as unchanged.

use super::{Line, Report, fingerprints, summary, uri};
use crate::finding::Severity;
use crate::register::Location;
use crate::rules::rule;
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// All findings as SARIF, with a line feed at the end.
pub fn sarif(report: &Report) -> String {
    let lines = report.lines();
    let codes: BTreeSet<&'static str> = lines.iter().map(|line| line.reported.finding.code).collect();
    let codes: Vec<&'static str> = codes.into_iter().collect();
    let prints = fingerprints(&lines);
    let results = lines.iter().zip(prints).map(|(line, print)| result(report, line, &codes, &print));
    let hidden = report.aside.hidden.iter();
    let hidden = hidden.map(|h| json!({"option": h.option, "count": h.count, "errors": h.errors}));
    let log = json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": {"driver": {
                "name": env!("CARGO_PKG_NAME"),
                "version": env!("CARGO_PKG_VERSION"),
                "rules": codes.iter().map(|code| descriptor(report, code)).collect::<Vec<Value>>(),
            }},
            "language": report.language.tag(),
            "columnKind": "unicodeCodePoints",
            "properties": {
                "as_of": report.as_of.to_string(),
                "summary": summary(report).trim_end(),
                "hidden": hidden.collect::<Vec<Value>>(),
            },
            "results": results.collect::<Vec<Value>>(),
        }],
    });
    serde_json::to_string_pretty(&log).expect("findings are plain data") + "\n"
}

/// A rule with its words, what to do, and the articles behind it.
fn descriptor(report: &Report, code: &str) -> Value {
    let tag = report.language.tag();
    let citations = rule(code).map_or(&[][..], |rule| rule.citations);
    let articles: Vec<String> = citations.iter().map(|citation| citation.print(report.language)).collect();
    let severity = rule(code).map_or(Severity::Error, |rule| rule.severity);
    let mut value = json!({
        "id": code,
        "defaultConfiguration": {"level": level(severity)},
        "properties": {"articles": articles, "gate": rule(code).map_or("load", |rule| rule.gate.word())},
    });
    if let Some(page) = report.pages.page(tag, code) {
        let help = [page.consequence.clone()].into_iter().chain(page.steps.iter().cloned());
        let help = help.chain((!articles.is_empty()).then(|| articles.join("; ")));
        value["shortDescription"] = json!({"text": page.title});
        value["fullDescription"] = json!({"text": page.consequence});
        value["help"] = json!({"text": help.collect::<Vec<_>>().join("\n"), "markdown": page.body});
    }
    value
}

fn result(report: &Report, line: &Line, codes: &[&str], print: &str) -> Value {
    let finding = &line.reported.finding;
    let mut value = json!({
        "ruleId": finding.code,
        "ruleIndex": codes.iter().position(|code| *code == finding.code),
        "level": level(finding.severity),
        "message": {"text": line.message},
        "locations": [location(report, &line.location)],
        "partialFingerprints": {"ruleSubjectField/v1": print},
        "properties": {"subject": finding.subject, "planned": line.reported.planned.is_some()},
    });
    if let Some(other) = &finding.other {
        value["relatedLocations"] = json!([location(report, &report.sources.locate(other))]);
    }
    if report.aside.baseline.is_some() {
        value["baselineState"] = json!(if line.known { "unchanged" } else { "new" });
    }
    if let Some(waiver) = &line.reported.waived {
        let why = format!("{} ({})", waiver.reason, waiver.until);
        value["suppressions"] = json!([{"kind": "external", "status": "accepted", "justification": why}]);
    }
    value
}

/// A place; lines and columns count from 1.
fn location(report: &Report, at: &Location) -> Value {
    let file = uri(&report.shown(&at.file));
    json!({"physicalLocation": {
        "artifactLocation": {"uri": file},
        "region": {"startLine": at.line.max(1), "startColumn": at.column.max(1)},
    }})
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Advice => "note",
    }
}
