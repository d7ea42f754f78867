//! What is told of the origin of a sentence: lines of the register and of the template, and the
//! rules and letters of the law that the format ties to those fields.

use super::documents::Spot;
use crate::document::{DocumentKind, Source, Which};
use crate::model::{Path, Step};
use crate::rules::rule;
use crate::schema::{Field, Kind, schema};
use std::ops::Range;

/// What a value does for a sentence. Ordered as it is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Effect {
    /// Without it the place says something else.
    Words,
    /// Without it nothing is said there.
    Presence,
}

impl Effect {
    /// The word in JSON.
    pub fn word(self) -> &'static str {
        match self {
            Self::Words => "words",
            Self::Presence => "presence",
        }
    }
}

/// A line of the register.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// Where the value stands in the register: `activities[2].retention[0].schedule`.
    pub path: String,
    /// The file, relative to the register folder.
    pub file: String,
    /// From 1, the column in characters.
    pub line: usize,
    pub column: usize,
    /// The line without its indent.
    pub text: String,
    /// The place of the file among the sources, and the bytes of `text` in it.
    pub bytes: Option<(usize, Range<usize>)>,
    pub effect: Effect,
    pub(super) steps: Path,
}

/// A line of a template.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TemplateLine {
    /// Below `templates/`, as in `nl/statement/hero.md`.
    pub file: String,
    /// From 1.
    pub line: usize,
    /// The line without its indent.
    pub text: String,
}

/// Where a sentence comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Origin {
    pub spot: Spot,
    /// Those whose words it says first.
    pub register: Vec<Line>,
    pub templates: Vec<TemplateLine>,
    /// The codes of the rules that look at these values, those that look at most of them first.
    pub rules: Vec<String>,
    /// The letters of art. 13, 14 and 30 that these values answer, as in `13(1)(c)`.
    pub letters: Vec<String>,
}

pub(super) fn origin(
    source: &Source,
    which: Which,
    spot: Spot,
    register: Vec<Line>,
    templates: Vec<TemplateLine>,
) -> Origin {
    let mut counted: Vec<(&str, usize)> = Vec::new();
    let mut letters = Vec::new();
    for field in register.iter().flat_map(|line| fields(&line.steps)) {
        for code in field.rules.iter().filter(|code| rule(code).is_some()) {
            match counted.iter_mut().find(|(own, _)| own == code) {
                Some((_, count)) => *count += 1,
                None => counted.push((code, 1)),
            }
        }
        field.answers.iter().for_each(|letter| add_once(&mut letters, letter));
    }
    counted.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    let mut rules = own_rule(source, which, &spot.anchor);
    counted.iter().for_each(|(code, _)| add_once(&mut rules, code));
    Origin { spot, register, templates, rules, letters }
}

/// The innermost field on the way to a value that a rule looks at, and those below it.
fn fields(path: &Path) -> Vec<&'static Field> {
    let keys = keys(path);
    let along = (2..=keys.len()).rev().filter_map(|length| schema().field(&keys[..length]));
    let mut found = Vec::new();
    for field in along {
        found.push(field);
        if !field.rules.is_empty() {
            break;
        }
    }
    found
}

fn keys(path: &Path) -> Vec<&str> {
    let steps = path.0.iter().filter_map(|step| match step {
        Step::Key(key) => Some(key.as_str()),
        Step::At(_) => None,
    });
    steps.collect()
}

/// The rule of the finding that a section of the gap report is about.
fn own_rule(source: &Source, which: Which, anchor: &str) -> Vec<String> {
    let reported = source.findings.reported.iter().map(|one| one.finding.code);
    let mut own =
        reported.filter(|code| anchor.strip_prefix(&code.to_lowercase()).is_some_and(|r| r.starts_with('-')));
    let own = own.next().filter(|_| which.kind == DocumentKind::Gaps);
    own.map(str::to_owned).into_iter().collect()
}

/// Whether a value only ties entries together: a reference, or an entry as a whole. What it leads to
/// says more of a sentence.
pub(super) fn is_tie(path: &Path) -> bool {
    let keys = keys(path);
    // The languages of a text are no fields.
    let field = (2..=keys.len()).rev().find_map(|length| schema().field(&keys[..length]));
    field.is_none_or(|field| matches!(field.ty.kind, Kind::Ref(_)))
}

fn add_once(list: &mut Vec<String>, item: &str) {
    if !list.iter().any(|own| own == item) {
        list.push(item.to_owned());
    }
}
