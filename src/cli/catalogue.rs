//! `explain` and `rules`: what is checked, and why.

use super::args::{CatalogueFormat, ExplainArgs, RulesArgs};
use super::prepare::{pages, templates};
use super::print::out;
use super::{CannotRun, Outcome};
use crate::reports::{catalogue_json, explain, markdown, table};
use crate::rules::{all, rule};

/// Prints the page of one rule.
pub(super) fn run_explain(args: &ExplainArgs) -> Result<Outcome, CannotRun> {
    let templates = templates(args.templates.as_deref())?;
    let pages = pages(&templates)?;
    let code = args.code.to_uppercase();
    let found = rule(&code).ok_or_else(|| unknown(&code))?;
    out(&explain(found, &pages, templates.words(&args.language)?));
    Ok(Outcome::Done)
}

fn unknown(code: &str) -> String {
    let nearest = all().map(|rule| rule.code).min_by_key(|known| strsim::levenshtein(known, code));
    format!("there is no rule {code}; did you mean {}?", nearest.unwrap_or_default())
}

/// Prints all rules.
pub(super) fn run_rules(args: &RulesArgs) -> Result<Outcome, CannotRun> {
    let templates = templates(args.templates.as_deref())?;
    let pages = pages(&templates)?;
    let language = templates.words(&args.language)?;
    let text = match args.format {
        CatalogueFormat::Table => table(&pages, language),
        CatalogueFormat::Markdown => markdown(&pages, language),
        CatalogueFormat::Json => catalogue_json(&pages, &templates.languages()),
    };
    out(&text);
    Ok(Outcome::Done)
}
