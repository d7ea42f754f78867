//! Texts of the organisation's own for the statement.

use crate::model::values::Localized;
use serde::{Deserialize, Serialize};

/// Texts.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
pub struct PublicTexts {
    /// The first paragraph of the statement.
    pub introduction: Option<Localized>,
    /// The explanation of personal data.
    pub personal_data: Option<Localized>,
    /// The explanation of special category and criminal data; the national number and identity documents are not part of it.
    pub special_data: Option<Localized>,
    /// An introduction to the purposes.
    pub purposes: Option<Localized>,
    /// An introduction to the recipients.
    pub sharing: Option<Localized>,
    /// An introduction to transfers outside the EEA.
    pub outside_eea: Option<Localized>,
    /// An introduction to security, without technical detail.
    pub security: Option<Localized>,
    /// An introduction to retention; never a term without a number or an event.
    pub retention: Option<Localized>,
    /// An introduction to the rights.
    pub rights: Option<Localized>,
    /// An introduction to the contact details.
    pub contact: Option<Localized>,
    /// Difficult words with their explanation.
    pub glossary: Vec<GlossaryEntry>,
}

/// Difficult words with their explanation.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
pub struct GlossaryEntry {
    /// The word as it stands in the text.
    pub term: Option<Localized>,
    /// The explanation in one short sentence.
    pub explanation: Option<Localized>,
}
