//! Who receives data in an activity, and for whom it is carried out (art. 30(1)(d), 30(2)).

use crate::model::values::{Id, Localized};
use crate::model::words::PartyRole;
use serde::{Deserialize, Serialize};

/// Only as processor: for whom you do this.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
pub struct ClientEntry {
    /// The controller you work for.
    pub party: Option<Id>,
    /// What you do for this client.
    pub processing_categories: Vec<Localized>,
    /// The written instructions of the client.
    pub instructions_ref: Option<String>,
}

/// Everyone who receives the data, processors included; none when nobody.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
pub struct RecipientEntry {
    /// Who receives the data.
    pub party: Option<Id>,
    /// Only when the role here differs from the usual one.
    pub role: Option<PartyRole>,
    /// The purposes you share for.
    pub purposes: Vec<Id>,
    /// Which categories this party receives.
    pub data_categories: Vec<Id>,
    /// Which pieces of data, when less than the whole category.
    pub elements: Vec<Id>,
    /// Why you share, and when.
    pub reason: Option<Localized>,
    /// True when you share regularly rather than by exception.
    pub structural: Option<bool>,
}
