//! What data are used for (art. 13(1)(c), 30(1)(b)).

use crate::model::values::{Id, Localized};
use crate::model::words::PurposeTag;
use serde::{Deserialize, Serialize};

/// What you use data for, in plain words.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
pub struct Purpose {
    /// Lower-case words with hyphens; becomes the anchor on the published page.
    pub id: Id,
    /// A letter or a letter and digit, for example A or A1.
    pub code: Option<String>,
    /// The main purpose this falls under.
    pub parent: Option<Id>,
    /// The purpose in a few words.
    pub name: Option<Localized>,
    /// What you do, for whom and why, in one sentence.
    pub description: Option<Localized>,
    /// Words from the closed list; the check uses them.
    pub tags: Vec<PurposeTag>,
    /// Ids this had before, so that old links keep working.
    pub aliases: Vec<Id>,
    /// For your own use; appears in no public document.
    pub note: Option<String>,
    /// True when this may stay although no activity uses it.
    pub keep_unused: Option<bool>,
}
