//! Joint controllers and covenants (art. 26).

use crate::model::blocks::{Contact, Statute};
use crate::model::values::{Date, Id, Localized};
use crate::model::words::ArrangementKind;
use serde::{Deserialize, Serialize};

/// Arrangements with joint controllers (art. 26) and covenants with partners.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
pub struct Arrangement {
    /// Lower-case words with hyphens; becomes the anchor on the published page.
    pub id: Id,
    /// The name of the arrangement.
    pub name: Option<Localized>,
    /// Joint controllership or covenant.
    pub kind: Option<ArrangementKind>,
    /// With whom it was made.
    pub parties: Vec<Id>,
    /// Where the signed arrangement is.
    pub r#ref: Option<String>,
    /// The day of signing.
    pub signed: Option<Date>,
    /// The last day; leave out when open-ended.
    pub expires: Option<Date>,
    /// The act that divides the tasks, when an act does so.
    pub statute: Option<Statute>,
    /// The essence of the arrangement for the reader: who does what.
    pub essence: Option<Localized>,
    /// Where the essence is public.
    pub published_at: Option<String>,
    /// Where people can go with questions and requests.
    pub contact_point: Option<Contact>,
    /// Ids this had before, so that old links keep working.
    pub aliases: Vec<Id>,
    /// For your own use; appears in no public document.
    pub note: Option<String>,
    /// True when this may stay although no activity uses it.
    pub keep_unused: Option<bool>,
}
