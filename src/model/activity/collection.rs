//! Where data come from and whether people must give them (art. 13(2)(e), 14).

use crate::model::blocks::Statute;
use crate::model::values::{Id, Localized};
use crate::model::words::{Art14Exemption, Art14Timing, MandatoryKind, SourceKind};
use serde::{Deserialize, Serialize};

/// Whether someone must give the data, and what happens otherwise.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
pub struct MandatoryEntry {
    /// For which data; left out means all.
    pub data_categories: Vec<Id>,
    /// Statutory, contractual, needed to enter a contract, or voluntary.
    pub kind: Option<MandatoryKind>,
    /// The act behind a statutory duty.
    pub statute: Option<Statute>,
    /// What happens when someone does not give the data.
    pub consequence: Option<Localized>,
}

/// When you inform people whose data came from someone else.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
pub struct Art14 {
    /// When you inform them.
    pub timing: Option<Art14Timing>,
    /// The letter or text they receive.
    pub letter_ref: Option<String>,
    /// The exemption of art. 14(5).
    pub exemption: Option<Art14Exemption>,
    /// Why the exemption applies.
    pub reasoning: Option<String>,
    /// The act that governs obtaining the data.
    pub statute: Option<Statute>,
}

/// Where the data comes from.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
pub struct SourceEntry {
    /// The person, someone else or a public source.
    pub r#from: Option<SourceKind>,
    /// Who supplies the data.
    pub parties: Vec<Id>,
    /// Which data comes from this source.
    pub data_categories: Vec<Id>,
    /// True when anyone can consult the source.
    pub publicly_accessible: Option<bool>,
    /// For example how often and in what way.
    pub description: Option<Localized>,
}
