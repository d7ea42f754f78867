//! A text for readers: in the register's first language, or one for each language.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A text that a reader sees.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Deserialize, Serialize)]
#[serde(untagged)]
pub enum Localized {
    /// A plain string: the text in the register's first language.
    Plain(String),
    /// The text by language code.
    ByLanguage(BTreeMap<String, String>),
}

impl Localized {
    /// The text in `language`, where `first` is the register's first language.
    pub fn in_language<'a>(&'a self, language: &str, first: &str) -> Option<&'a str> {
        match self {
            Self::Plain(text) => (language == first).then_some(text.as_str()),
            Self::ByLanguage(texts) => texts.get(language).map(String::as_str),
        }
    }

    /// The best text there is for `language`, with the language it is in: the one asked for, else
    /// the first language, else the first there is.
    pub fn best<'a>(&'a self, language: &'a str, first: &'a str) -> Option<(&'a str, &'a str)> {
        if let Some(text) = self.in_language(language, first) {
            return Some((text, language));
        }
        if let Some(text) = self.in_language(first, first) {
            return Some((text, first));
        }
        match self {
            Self::Plain(_) => None,
            Self::ByLanguage(texts) => texts.iter().next().map(|(tag, text)| (text.as_str(), tag.as_str())),
        }
    }

    /// Every text with its language.
    pub fn all<'a>(&'a self, first: &'a str) -> Vec<(&'a str, &'a str)> {
        match self {
            Self::Plain(text) => vec![(first, text)],
            Self::ByLanguage(texts) => {
                texts.iter().map(|(tag, text)| (tag.as_str(), text.as_str())).collect()
            }
        }
    }
}
