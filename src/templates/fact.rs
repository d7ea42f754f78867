//! A fact as a template sees it: known, none, or unknown, and always with words.
//!
//! A missing value would print as nothing, with success; so views hold facts, not `Option`s.

use super::Markup;
use serde::Serialize;

/// What a template prints with `{{ fact.text }}` and asks with `{% if fact is known %}`, `is none`
/// or `is unknown`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Fact {
    pub state: FactState,
    pub text: Markup,
}

/// Whether somebody said it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum FactState {
    /// The register holds it.
    Known,
    /// Somebody said that there is none.
    None,
    /// Nobody has said.
    Unknown,
}

impl FactState {
    /// The word that templates see.
    pub fn word(self) -> &'static str {
        match self {
            Self::Known => "known",
            Self::None => "none",
            Self::Unknown => "unknown",
        }
    }
}

impl Fact {
    /// What the register holds.
    pub fn known(text: Markup) -> Self {
        Self { state: FactState::Known, text }
    }

    /// There is none, in the words of the language.
    pub fn none(text: &str) -> Self {
        Self { state: FactState::None, text: Markup::escaped(text) }
    }

    /// Not recorded, in the words of the language.
    pub fn unknown(text: &str) -> Self {
        Self { state: FactState::Unknown, text: Markup::escaped(text) }
    }
}
