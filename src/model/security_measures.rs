//! Technical and organisational measures (art. 32, 30(1)(g)).

use crate::model::values::{Date, Id, Localized, Period};
use crate::model::words::SecurityType;
use serde::{Deserialize, Serialize};

/// How you protect data.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
pub struct SecurityMeasure {
    /// Lower-case words with hyphens; becomes the anchor on the published page.
    pub id: Id,
    /// A short name without brand or version.
    pub name: Option<Localized>,
    /// The type from the closed list.
    pub r#type: Option<SecurityType>,
    /// What readers may know; without it the measure does not appear in the statement.
    pub public_text: Option<Localized>,
    /// Technique and settings; never leaves the record.
    pub detail: Option<String>,
    /// True when the measure holds for all activities.
    pub applies_to_all: Option<bool>,
    /// The policy, certificate or report.
    pub r#ref: Option<String>,
    /// The day of the last test.
    pub tested_on: Option<Date>,
    /// The last day of a certificate.
    pub expires: Option<Date>,
    /// Only for the type backup.
    pub backup: Option<Backup>,
    /// Ids this had before, so that old links keep working.
    pub aliases: Vec<Id>,
    /// For your own use; appears in no public document.
    pub note: Option<String>,
    /// True when this may stay although no activity uses it.
    pub keep_unused: Option<bool>,
}

/// Only for the type backup.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
pub struct Backup {
    /// How long a backup continues to exist.
    pub period: Option<Period>,
    /// How deleted data is deleted again after a restore.
    pub restore_policy_ref: Option<String>,
}
