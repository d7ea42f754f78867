//! The groups of people whose data are processed (art. 30(1)(c)).

use crate::model::values::{Id, LanguageTag, Localized};
use crate::model::words::DataSubjectKind;
use serde::{Deserialize, Serialize};

/// The groups of people whose data you use.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
pub struct DataSubjectGroup {
    /// Lower-case words with hyphens; becomes the anchor on the published page.
    pub id: Id,
    /// A word these people use themselves.
    pub name: Option<Localized>,
    /// Who belongs to this group.
    pub description: Option<Localized>,
    /// The kind from the closed list; the check uses it.
    pub kind: Option<DataSubjectKind>,
    /// True when people under 16 are included.
    pub children: Option<bool>,
    /// The lowest age in this group.
    pub min_age: Option<u64>,
    /// True when these people are dependent or vulnerable.
    pub vulnerable: Option<bool>,
    /// An estimate of the number of people.
    pub approximate_number: Option<u64>,
    /// The languages these people read.
    pub languages: Vec<LanguageTag>,
    /// Ids this had before, so that old links keep working.
    pub aliases: Vec<Id>,
    /// For your own use; appears in no public document.
    pub note: Option<String>,
    /// True when this may stay although no activity uses it.
    pub keep_unused: Option<bool>,
}
