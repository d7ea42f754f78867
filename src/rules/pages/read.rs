//! The text of a page as a value, or what is wrong with it.

use crate::finding::{Arg, Finding};
use serde::Deserialize;
use std::collections::BTreeMap;

/// The page of a rule in one language.
#[derive(Debug, Clone, PartialEq)]
pub struct Page {
    pub title: String,
    /// What comes of it when it stays as it is.
    pub consequence: String,
    /// Why it counts, as Markdown.
    pub why: String,
    /// Registers in which the rule finds something, each with the exact output.
    pub flagged: Vec<Example>,
    /// The register of the example, mended.
    pub accepted: Vec<String>,
    /// What looks like a breach and is none, as Markdown with registers in it.
    pub near_miss: String,
    /// What to do, in order, as Markdown.
    pub steps: Vec<String>,
    /// Everything below the front matter, as Markdown.
    pub body: String,
    messages: BTreeMap<String, String>,
}

/// A register and what the check says of it.
#[derive(Debug, Clone, PartialEq)]
pub struct Example {
    pub yaml: String,
    pub output: String,
}

/// A page that cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("templates/{path}: {what}")]
pub struct PageFault {
    pub path: String,
    pub what: String,
}

impl PageFault {
    pub(super) fn new(path: &str, what: impl Into<String>) -> Self {
        Self { path: path.to_owned(), what: what.into() }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FrontMatter {
    title: String,
    message: Option<String>,
    #[serde(default)]
    messages: BTreeMap<String, String>,
    consequence: String,
}

/// The arguments that choose between the messages of a page, the first that is there.
const CHOOSERS: [&str; 4] = ["problem", "case", "what", "expected"];

impl Page {
    /// Reads the text of the page at `path`.
    pub(super) fn read(path: &str, text: &str) -> Result<Self, PageFault> {
        let fault = |what: &str| PageFault::new(path, what);
        let rest = text.strip_prefix("---\n").ok_or_else(|| fault("a page opens with `---`"))?;
        let (front, body) =
            rest.split_once("\n---\n").ok_or_else(|| fault("front matter ends with `---`"))?;
        let front: FrontMatter = serde_yaml::from_str(front).map_err(|e| fault(&e.to_string()))?;
        let sections: Vec<&str> = split_sections(body);
        let (why, flagged, accepted, near_miss, steps) = match sections[..] {
            [why, flagged, accepted, near_miss, steps] => (why, flagged, accepted, near_miss, steps),
            [steps] => ("", "", "", "", steps),
            _ => {
                let what = format!("a page has 5 headings with ##, a short one 1, not {}", sections.len());
                return Err(fault(&what));
            }
        };
        let (registers, outputs) = (fenced(flagged, "yaml"), fenced(flagged, "text"));
        if (registers.is_empty() && sections.len() > 1) || registers.len() != outputs.len() {
            return Err(fault("every flagged register has its output"));
        }
        let examples = registers.into_iter().zip(outputs);
        let mut messages = front.messages;
        messages.extend(front.message.map(|message| ("default".to_owned(), message)));
        Ok(Self {
            title: front.title,
            consequence: front.consequence,
            why: why.to_owned(),
            flagged: examples.map(|(yaml, output)| Example { yaml, output }).collect(),
            accepted: fenced(accepted, "yaml"),
            near_miss: near_miss.to_owned(),
            steps: numbered(steps),
            body: body.trim().to_owned(),
            messages,
        })
    }

    /// Whether it has no explanation and examples: messages and steps only.
    pub fn is_short(&self) -> bool {
        self.why.is_empty()
    }

    /// The page without its steps, as Markdown; `None` for a short one.
    pub(super) fn explanation(&self) -> Option<&str> {
        let (explanation, _) = self.body.rsplit_once("\n## ")?;
        Some(explanation.trim_end())
    }

    /// The registers of the near miss.
    pub fn near_misses(&self) -> Vec<String> {
        fenced(&self.near_miss, "yaml")
    }

    /// The patterns of all messages, by the case that each is for.
    pub fn messages(&self) -> impl Iterator<Item = (&str, &str)> {
        self.messages.iter().map(|(case, pattern)| (case.as_str(), pattern.as_str()))
    }

    /// The pattern of the message for a finding.
    pub(super) fn pattern(&self, finding: &Finding) -> Option<&str> {
        let chooser = CHOOSERS.iter().find_map(|name| finding.args.iter().find(|(arg, _)| arg == name));
        let case = match chooser {
            Some((_, Arg::Text(case))) => self.messages.get(case.as_str()),
            _ => None,
        };
        case.or_else(|| self.messages.get("default")).map(String::as_str)
    }
}

/// The text below each `## ` heading, without the heading.
fn split_sections(body: &str) -> Vec<&str> {
    let parts = body.split("\n## ").skip(1);
    parts.map(|part| part.split_once('\n').map_or("", |(_, text)| text.trim())).collect()
}

/// The contents of the fenced blocks of one kind.
fn fenced(markdown: &str, kind: &str) -> Vec<String> {
    let open = format!("```{kind}\n");
    let blocks = markdown.split(open.as_str()).skip(1);
    blocks.filter_map(|rest| Some(rest.split_once("```")?.0.to_owned())).collect()
}

/// The items of an ordered list, each on one line.
fn numbered(markdown: &str) -> Vec<String> {
    let mut items: Vec<String> = Vec::new();
    for line in markdown.lines().map(str::trim).filter(|line| !line.is_empty()) {
        let number = line.split_once(". ").filter(|(n, _)| n.bytes().all(|b| b.is_ascii_digit()));
        match (number, items.last_mut()) {
            (Some((_, text)), _) => items.push(text.to_owned()),
            (None, Some(item)) => *item = format!("{item} {line}"),
            (None, None) => items.push(line.to_owned()),
        }
    }
    items
}

#[cfg(test)]
mod tests {
    use super::{Page, numbered};

    const TEXT: &str = "---\ntitle: T\nmessage: M\nconsequence: C\n---\n\n## Why\n\nA.\n\n## Flagged\n\n\
        ```yaml\na: 1\n```\n\n```text\nout\n```\n\n## Accepted\n\n```yaml\nb: 1\n```\n\n## Near\n\nN.\n\n## Steps\n\n\
        1. Do this\n   and that.\n2. Then.\n";

    #[test]
    fn a_page_is_read() {
        let page = Page::read("nl/rules/X.md", TEXT).unwrap();
        assert_eq!((page.title.as_str(), page.why.as_str()), ("T", "A."));
        assert_eq!((page.flagged[0].yaml.as_str(), page.flagged[0].output.as_str()), ("a: 1\n", "out\n"));
        assert_eq!(page.accepted, ["b: 1\n"]);
        assert_eq!(page.steps, ["Do this and that.", "Then."]);
    }

    #[test]
    fn a_page_without_its_parts_is_refused() {
        let missing = TEXT.replace("## Near\n\nN.\n", "");
        assert!(Page::read("p", &missing).unwrap_err().what.contains("5 headings"));
        let silent = TEXT.replace("```text\nout\n```", "");
        assert!(Page::read("p", &silent).unwrap_err().what.contains("output"));
    }

    #[test]
    fn a_short_page_has_steps_only() {
        let (front, _) = TEXT.split_once("## Why").unwrap();
        let page = Page::read("de/rules/X.md", &format!("{front}## Steps\n\n1. Do this.\n")).unwrap();
        assert!(page.is_short() && page.flagged.is_empty());
        assert_eq!(page.steps, ["Do this."]);
    }

    #[test]
    fn steps_run_over_lines() {
        assert_eq!(numbered("1. a\nb\n2. c"), ["a b", "c"]);
    }
}
