//! `explain` and `rules`: what is checked, and why.

use super::args::{CatalogueFormat, ExplainArgs, RulesArgs};
use super::codes::near;
use super::prepare::{pages, templates, words};
use super::print::out;
use super::trouble::Trouble;
use super::{CannotRun, Outcome};
use crate::language::Language;
use crate::reports::{catalogue_json, coverage_json, explain, explain_left_out, markdown, table};
use crate::rules::{all, left_out, rule};

/// Prints the page of one rule, or why a code is no rule.
pub(super) fn run_explain(args: &ExplainArgs, speech: &Language) -> Result<Outcome, CannotRun> {
    let templates = templates(args.templates.as_deref())?;
    let pages = pages(&templates)?;
    let code = args.code.to_uppercase();
    let language = words(&templates, args.language.as_deref().unwrap_or(speech.tag()))?;
    if let Some(one) = left_out().iter().find(|one| one.code == code) {
        out(&explain_left_out(one, language));
        return Ok(Outcome::Done);
    }
    let found = rule(&code).ok_or_else(|| unknown(&code))?;
    out(&explain(found, &pages, language));
    Ok(Outcome::Done)
}

/// What to do about a code that is none: the codes of its family, or one that it is a slip of the
/// pen for; else nothing is near enough to name.
fn unknown(code: &str) -> Trouble {
    let family = code.split('-').next().unwrap_or_default();
    let of_family = |known: &&str| known.split('-').next() == Some(family);
    let mut codes: Vec<&str> = all().map(|rule| rule.code).filter(of_family).collect();
    codes.sort_unstable();
    if !codes.is_empty() {
        let codes = codes.join(", ");
        return Trouble::new(
            "trouble-code-family",
            &[("code", &code), ("family", &family), ("codes", &codes)],
        );
    }
    match near(code, all().map(|rule| rule.code)) {
        Some(near) => Trouble::new("trouble-code-near", &[("code", &code), ("near", &near)]),
        _ => Trouble::new("trouble-code", &[("code", &code)]),
    }
}

/// Prints all rules.
pub(super) fn run_rules(args: &RulesArgs, speech: &Language) -> Result<Outcome, CannotRun> {
    let templates = templates(args.templates.as_deref())?;
    let pages = pages(&templates)?;
    let language = words(&templates, args.language.as_deref().unwrap_or(speech.tag()))?;
    let text = match args.format {
        CatalogueFormat::Table => table(&pages, language),
        CatalogueFormat::Markdown => markdown(&pages, language),
        CatalogueFormat::Json if args.coverage => coverage_json(),
        CatalogueFormat::Json => catalogue_json(&pages, &templates.languages()),
    };
    out(&text);
    Ok(Outcome::Done)
}

#[cfg(test)]
mod tests {
    use super::super::speech::spoken_in;
    use super::super::trouble::say;
    use super::unknown;

    #[test]
    fn only_a_code_that_is_near_is_suggested() {
        let told = |code| say(&unknown(code), &spoken_in("en"));
        assert!(told("RET-999").starts_with("there is no rule RET-999; RET has RET-002, "));
        assert_eq!(told("RRT-005"), "there is no rule RRT-005; did you mean RET-005?");
        assert_eq!(told("HELP"), "there is no rule HELP; `verantwoord rules` lists them all");
    }
}
