//! The letters of the law that a register and a statement answer, each with the rules that look at
//! it, or the reason why none does.
//!
//! The one place that says so: `rules` prints it, the gap report counts findings by it, and a test
//! holds it against the text of the law.

use super::Rule;
use crate::schema::Labels;
use serde::Deserialize;
use std::sync::OnceLock;

/// A letter, or a paragraph or article without letters.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Letter {
    /// As in `13(1)(a)`.
    pub letter: String,
    /// The codes of the rules that look at it.
    #[serde(default, rename = "rules")]
    codes: Vec<String>,
    /// Why no rule does, by language; empty where one does.
    #[serde(default)]
    pub reason: Labels,
}

impl Letter {
    /// The codes that are named for it, also of rules that are still to come.
    pub fn codes(&self) -> &[String] {
        &self.codes
    }

    /// The rules that look at it.
    pub fn rules(&self) -> impl Iterator<Item = &'static Rule> {
        self.codes.iter().filter_map(|code| super::rule(code))
    }
}

/// Every letter of art. 13, 14, 26, 28(3), 30, 32, 35(7) and 44 to 49, in the order of the law.
pub fn letters() -> &'static [Letter] {
    static LETTERS: OnceLock<Vec<Letter>> = OnceLock::new();
    LETTERS.get_or_init(|| {
        serde_yaml::from_str(include_str!("letters.yaml")).expect("letters.yaml is ours and tested")
    })
}
