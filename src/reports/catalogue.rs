//! The catalogue of rules: one rule in full, or all of them as a table, Markdown or JSON.

use super::coverage;
use crate::language::Language;
use crate::rules::pages::Pages;
use crate::rules::{Jurisdiction, Rule, Waivable, all};
use serde::Serialize;
use std::collections::BTreeMap;

/// One rule with its page, for `explain`.
pub fn explain(rule: &Rule, pages: &Pages, language: &Language) -> String {
    let page = pages.page(language.tag(), rule.code);
    let title = page.map_or("", |page| page.title.as_str());
    let head = format!("{}: {title}", rule.code);
    let facts = [
        ("catalogue-severity", language.text(&format!("severity-{}", rule.severity.word()))),
        ("catalogue-gate", language.text(&format!("kind-{}", rule.gate.word()))),
        ("catalogue-accept", language.text(accept(rule.waivable))),
        ("catalogue-law", articles(rule, language).join("; ")),
    ];
    let mut text = format!("{head}\n{}\n\n", "=".repeat(head.chars().count()));
    for (key, value) in facts.iter().filter(|(_, value)| !value.is_empty()) {
        text.push_str(&format!("{}: {value}\n", language.text(key)));
    }
    if rule.jurisdiction == Jurisdiction::Nl {
        text.push_str(&format!("{}\n", language.text("catalogue-dutch")));
    }
    if rule.uncertain {
        text.push_str(&format!("{}\n", language.text("catalogue-uncertain")));
    }
    if let Some(page) = page {
        text.push_str(&format!("\n{}\n\n{}\n", page.consequence, page.body));
    }
    if let Some((tag, explanation)) = pages.explained_elsewhere(language.tag(), rule.code) {
        let name = language.language_name(tag);
        let note = language.with("catalogue-explained-in", &[("language", name.into())]);
        text.push_str(&format!("\n{note}\n\n{explanation}\n"));
    }
    text
}

fn accept(waivable: Waivable) -> &'static str {
    match waivable {
        Waivable::Yes => "accept-yes",
        Waivable::PlanOnly => "accept-plan",
        Waivable::No => "accept-no",
    }
}

fn articles(rule: &Rule, language: &Language) -> Vec<String> {
    rule.citations.iter().map(|citation| citation.print(language)).collect()
}

/// All rules, one line each, in columns; then the letters of the law and what is no rule.
pub fn table(pages: &Pages, language: &Language) -> String {
    let rows: Vec<[String; 5]> = all().map(|rule| row(rule, pages, language)).collect();
    let width = |at: usize| rows.iter().map(|row| row[at].chars().count()).max().unwrap_or(0);
    let widths = [width(0), width(1), width(2), width(3)];
    let line = |row: &[String; 5]| {
        let cells = row.iter().zip(widths).map(|(cell, width)| format!("{cell:width$}  "));
        format!("{}{}\n", cells.collect::<String>(), row[4])
    };
    let rules: String = rows.iter().map(line).collect();
    format!("{rules}{}", coverage::table(language))
}

/// All rules as a Markdown table; then the letters of the law and what is no rule.
pub fn markdown(pages: &Pages, language: &Language) -> String {
    let heads = ["code", "severity", "gate", "law", "rule"];
    let heads = heads.map(|head| language.text(&format!("catalogue-{head}")));
    let mut text = format!("| {} |\n|---|---|---|---|---|\n", heads.join(" | "));
    for rule in all() {
        let row = row(rule, pages, language).map(|cell| cell.replace('|', "\\|"));
        text.push_str(&format!("| {} |\n", row.join(" | ")));
    }
    text + &coverage::markdown(language)
}

fn row(rule: &Rule, pages: &Pages, language: &Language) -> [String; 5] {
    let title = pages.page(language.tag(), rule.code).map_or("", |page| page.title.as_str());
    [
        rule.code.to_owned(),
        language.text(&format!("severity-{}", rule.severity.word())),
        language.text(&format!("kind-{}", rule.gate.word())),
        articles(rule, language).into_iter().next().unwrap_or_default(),
        title.to_owned(),
    ]
}

/// A rule for other programs. Keys are added, never changed.
#[derive(Serialize)]
struct Entry<'a> {
    code: &'a str,
    title: BTreeMap<&'a str, &'a str>,
    severity: &'a str,
    gate: &'a str,
    articles: Vec<String>,
    waivable: &'a str,
    uncertain: bool,
}

/// All rules as JSON, with their titles in every language.
pub fn catalogue_json(pages: &Pages, languages: &[&str]) -> String {
    let entries: Vec<Entry> = all()
        .map(|rule| Entry {
            code: rule.code,
            title: languages
                .iter()
                .filter_map(|tag| Some((*tag, pages.page(tag, rule.code)?.title.as_str())))
                .collect(),
            severity: rule.severity.word(),
            gate: rule.gate.word(),
            articles: rule.citations.iter().map(ToString::to_string).collect(),
            waivable: match rule.waivable {
                Waivable::Yes => "yes",
                Waivable::PlanOnly => "plan-only",
                Waivable::No => "no",
            },
            uncertain: rule.uncertain,
        })
        .collect();
    let mut text = serde_json::to_string_pretty(&entries).expect("rules are plain data");
    text.push('\n');
    text
}
