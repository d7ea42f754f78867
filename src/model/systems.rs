//! The systems in which data are kept. Internal.

use crate::model::values::Id;
use serde::{Deserialize, Serialize};

/// The programs that hold the data.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
pub struct System {
    /// Lower-case words with hyphens; becomes the anchor on the published page.
    pub id: Id,
    /// The name by which staff know it.
    pub name: Option<String>,
    /// The party that supplies it; leave out when run in-house.
    pub supplier: Option<Id>,
    /// What it holds.
    pub description: Option<String>,
    /// Ids this had before, so that old links keep working.
    pub aliases: Vec<Id>,
    /// For your own use; appears in no public document.
    pub note: Option<String>,
    /// True when this may stay although no activity uses it.
    pub keep_unused: Option<bool>,
}
