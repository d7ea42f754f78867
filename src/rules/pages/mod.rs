//! The words of the rules: a page for each rule and language, and messages made from findings.
//!
//! A page is a Markdown file with front matter: title, messages, consequence; then why it counts,
//! an example that is flagged with its exact output, one that is accepted, one that nearly is
//! flagged, and the steps to mend it. A short page has messages and steps only: the explanation is
//! then read in another language. Gets texts and gives values; does not know where they stand.

mod message;
mod read;

pub use read::{Example, Page, PageFault};

use crate::finding::Finding;
use crate::language::Language;
use std::collections::BTreeMap;

/// The pages of all rules, by language and code.
#[derive(Debug)]
pub struct Pages(BTreeMap<String, BTreeMap<&'static str, Page>>);

impl Pages {
    /// The path of a page below `templates/`.
    pub fn path(language: &str, code: &str) -> String {
        format!("{language}/rules/{code}.md")
    }

    /// Reads the page of every rule in every one of `languages`; `text` gives the text of a path
    /// below `templates/`. Gives all faults found, at least one.
    pub fn read<'a>(
        languages: &[&str],
        text: impl Fn(&str) -> Option<&'a str>,
    ) -> Result<Self, Vec<PageFault>> {
        let (mut pages, mut faults) = (BTreeMap::new(), Vec::new());
        for language in languages {
            let of_language: &mut BTreeMap<&'static str, Page> =
                pages.entry((*language).to_owned()).or_default();
            for rule in super::all() {
                let path = Self::path(language, rule.code);
                let page = text(&path).ok_or_else(|| PageFault::new(&path, "there is no such page"));
                match page.and_then(|text| Page::read(&path, text)) {
                    Ok(page) => drop(of_language.insert(rule.code, page)),
                    Err(fault) => faults.push(fault),
                }
            }
        }
        if faults.is_empty() { Ok(Self(pages)) } else { Err(faults) }
    }

    /// The page of a rule in a language.
    pub fn page(&self, language: &str, code: &str) -> Option<&Page> {
        self.0.get(language)?.get(code)
    }

    /// For a short page: the explanation of the rule in English, or else in another language that
    /// has one, with its tag. `None` where the page has its own.
    pub fn explained_elsewhere(&self, language: &str, code: &str) -> Option<(&str, &str)> {
        self.page(language, code).filter(|page| page.is_short())?;
        let others = std::iter::once("en").chain(self.0.keys().map(String::as_str));
        others.filter_map(|tag| Some((tag, self.page(tag, code)?.explanation()?))).next()
    }

    /// What is the matter, in `language`. Texts of the register that are not in that language are
    /// given in `first`, the first language of the register.
    pub fn message(&self, language: &Language, finding: &Finding, first: &str) -> String {
        let page = self.page(language.tag(), finding.code);
        let pattern = page.and_then(|page| page.pattern(finding));
        pattern.map_or_else(|| finding.code.to_owned(), |p| message::fill(p, &finding.args, language, first))
    }
}
