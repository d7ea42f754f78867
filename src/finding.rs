//! What is reported about a register: a code, a place and the facts, without prose.
//!
//! Words live in the page of each rule; a place is a path in the register, or a spot in a file
//! while there is no register yet. Both become file, line and column when they are reported.

use crate::model::Path;
use crate::model::values::{Date, Localized, Period};
use crate::reference::Citation;
use std::ops::Range;

/// How much a finding weighs. Ordered from light to heavy.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    Advice,
    Warning,
    Error,
}

impl Severity {
    /// The word used in reports and on the command line.
    pub fn word(self) -> &'static str {
        match self {
            Self::Advice => "advice",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
}

/// What a finding holds up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Gate {
    /// The files are not a register; nothing else is judged.
    Load,
    /// The register contradicts itself; at error it always fails and cannot be waived.
    Integrity,
    /// The statement is not fit to publish; it says *Concept*.
    Publish,
    /// What the law asks and the register lacks.
    Gap,
}

impl Gate {
    /// The word used in reports.
    pub fn word(self) -> &'static str {
        match self {
            Self::Load => "load",
            Self::Integrity => "integrity",
            Self::Publish => "publish",
            Self::Gap => "gap",
        }
    }
}

/// A spot in one of the register's files, by its place in [`crate::register::Sources`].
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Spot {
    /// Which file, counted from 0 in sorted order.
    pub file: usize,
    /// The bytes of the file's text.
    pub bytes: Range<usize>,
}

/// Where a finding points.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Place {
    /// A value of the merged register, or one that is missing there: then its nearest parent counts.
    Path(Path),
    /// The key at this path rather than its value.
    Key(Path),
    /// A spot in a file.
    Spot(Spot),
    /// The register folder as a whole: nothing in it to point at.
    Folder,
}

/// A fact in a message, put into words per language when it is reported.
#[derive(Debug, Clone, PartialEq)]
pub enum Arg {
    /// Shown as it is: ids, keys, what stands in the file.
    Text(String),
    /// A text of the register, in the language of the report where there is one.
    Localized(Localized),
    /// A word of a closed list: `(list, word)`.
    Word(&'static str, &'static str),
    /// A top-level key or field of the format, as in `parties.country`, shown by its label.
    Label(&'static str),
    Number(u64),
    /// A number in hundredths: 448 is 4,48.
    Hundredths(u64),
    Date(Date),
    Period(Period),
    /// A country by its code.
    Country(String),
    /// A place in the law, cited as the language does.
    Law(Citation),
    /// Several, joined as the language does.
    List(Vec<Arg>),
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<Date> for Arg {
    fn from(day: Date) -> Self {
        Self::Date(day)
    }
}

impl From<Vec<Arg>> for Arg {
    fn from(several: Vec<Arg>) -> Self {
        Self::List(several)
    }
}

impl From<&Localized> for Arg {
    fn from(text: &Localized) -> Self {
        Self::Localized(text.clone())
    }
}

/// One thing found in a register.
#[derive(Debug, Clone, PartialEq)]
pub struct Finding {
    /// The code of the rule, as in `RET-004`; codes are never used again.
    pub code: &'static str,
    pub severity: Severity,
    pub place: Place,
    /// The other place that takes part: the first of two, the claim that is contradicted.
    pub other: Option<Place>,
    /// What it is about, as `kind:id`: `activity:rent`, `party:police`, `controller`.
    pub subject: String,
    /// The facts for the message, by the names that the rule's page uses.
    pub args: Vec<(&'static str, Arg)>,
}
