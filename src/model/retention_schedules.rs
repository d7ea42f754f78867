//! How long data are kept and what happens then (art. 5(1)(e), 30(1)(f)).

use crate::model::blocks::{Event, Statute};
use crate::model::values::{Id, Localized, Term};
use crate::model::words::{EndOfRetention, RetentionReason};
use serde::{Deserialize, Serialize};

/// One period per kind of file, with its start, source and end.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
pub struct RetentionSchedule {
    /// Lower-case words with hyphens; becomes the anchor on the published page.
    pub id: Id,
    /// The kind of file the period is for.
    pub name: Option<Localized>,
    /// The period, for example P2Y; indefinite when data is never erased.
    pub period: Option<Term>,
    /// When the period starts.
    pub starts_at: Option<Event>,
    /// What decides when data is erased, when there is no fixed period.
    pub criteria: Option<Event>,
    /// Why this period.
    pub reason: Option<RetentionReason>,
    /// The act that orders or allows keeping.
    pub statute: Option<Statute>,
    /// Why longer than usual is needed.
    pub justification: Option<String>,
    /// What happens to the data at the end.
    pub action: Option<EndOfRetention>,
    /// How erasure is done, and in which system.
    pub method: Option<String>,
    /// The function that sees to it.
    pub owner: Option<String>,
    /// Ids this had before, so that old links keep working.
    pub aliases: Vec<Id>,
    /// For your own use; appears in no public document.
    pub note: Option<String>,
    /// True when this may stay although no activity uses it.
    pub keep_unused: Option<bool>,
}
