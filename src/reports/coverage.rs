//! What the rules cover: each letter of the law with its rules or the reason for none, and the codes
//! of the catalogue that are no rule.

use crate::language::Language;
use crate::rules::{LeftOut, Letter, left_out, letters};
use crate::schema::Labels;
use serde::Serialize;
use std::collections::BTreeMap;

/// Why a code is no rule, for `explain`.
pub fn explain_left_out(one: &LeftOut, language: &Language) -> String {
    let head = format!("{}: {}", one.code, language.text("catalogue-left-out-one"));
    format!("{head}\n{}\n\n{}\n", "=".repeat(head.chars().count()), one.why_in(language.tag()))
}

/// Both lists in columns.
pub(super) fn table(language: &Language) -> String {
    let width = letters().iter().map(|one| one.letter.chars().count()).max().unwrap_or(0);
    let mut text = format!("\n{}\n\n", language.text("catalogue-coverage"));
    for one in letters() {
        text.push_str(&format!("{:width$}  {}\n", one.letter, covered(one, language)));
    }
    text.push_str(&format!("\n{}\n\n", language.text("catalogue-left-out")));
    for one in left_out() {
        text.push_str(&format!("{}  {}\n", one.code, one.why_in(language.tag())));
    }
    text
}

/// Both lists as Markdown tables, each under a heading.
pub(super) fn markdown(language: &Language) -> String {
    let say = |key: &str| language.text(&format!("catalogue-{key}"));
    let head = |title: &str, first: &str, second: &str| {
        format!("\n## {}\n\n| {} | {} |\n|---|---|\n", say(title), say(first), say(second))
    };
    let mut text = head("coverage", "letter", "looks");
    for one in letters() {
        text.push_str(&format!("| {} | {} |\n", one.letter, covered(one, language)));
    }
    text.push_str(&head("left-out", "code", "why"));
    for one in left_out() {
        text.push_str(&format!("| {} | {} |\n", one.code, one.why_in(language.tag())));
    }
    text
}

/// The rules that look at a letter, or why none does.
fn covered(one: &Letter, language: &Language) -> String {
    let codes: Vec<&str> = one.rules().map(|rule| rule.code).collect();
    let reason = one.reason.get(language.tag()).or_else(|| one.reason.get("en"));
    match (codes.is_empty(), reason) {
        (true, Some(reason)) => reason.clone(),
        (true, None) => language.text("catalogue-to-come"),
        (false, _) => codes.join(", "),
    }
}

/// The shape of `rules --format json --coverage`. Keys are added, never changed.
#[derive(Serialize)]
struct Output {
    coverage: Vec<Covered>,
    left_out: Vec<Left>,
}

#[derive(Serialize)]
struct Covered {
    letter: &'static str,
    rules: Vec<&'static str>,
    reason: Option<&'static Labels>,
}

#[derive(Serialize)]
struct Left {
    code: &'static str,
    reason: &'static str,
    why: BTreeMap<&'static str, &'static str>,
}

/// Both lists as JSON.
pub fn coverage_json() -> String {
    let coverage = letters().iter().map(|one| Covered {
        letter: &one.letter,
        rules: one.rules().map(|rule| rule.code).collect(),
        reason: (!one.reason.is_empty()).then_some(&one.reason),
    });
    let left_out = left_out().iter().map(|one| Left {
        code: one.code,
        reason: one.reason.word(),
        why: BTreeMap::from([("nl", one.why_nl), ("en", one.why), ("de", one.why_de)]),
    });
    let output = Output { coverage: coverage.collect(), left_out: left_out.collect() };
    let mut text = serde_json::to_string_pretty(&output).expect("letters and codes are plain data");
    text.push('\n');
    text
}
