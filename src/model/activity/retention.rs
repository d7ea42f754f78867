//! Which schedule applies to which data of an activity (art. 30(1)(f)).

use crate::model::values::{Date, Id, Stated};
use crate::model::words::{RecordType, RetentionCase};
use serde::{Deserialize, Serialize};

/// The retention schedule for each category.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
pub struct RetentionEntry {
    /// The data the period is for.
    pub data_categories: Vec<Id>,
    /// Only when the period does not hold for all purposes.
    pub purposes: Vec<Id>,
    /// The schedule from the list.
    pub schedule: Option<Id>,
    /// Always, or only in a particular case.
    pub applies_when: Option<RetentionCase>,
    /// The kinds of records for which statutory or usual periods exist.
    pub record_types: Option<Stated<Vec<RecordType>>>,
    /// A temporary ban on erasure.
    pub hold: Option<LegalHold>,
}

/// A temporary ban on erasure.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
pub struct LegalHold {
    /// Why erasure is barred, without names.
    pub reason: Option<String>,
    /// The first day.
    pub since: Option<Date>,
    /// The day this is looked at again.
    pub review_on: Option<Date>,
}
