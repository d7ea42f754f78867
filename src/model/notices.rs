//! The public statements, one for each audience (art. 12-14).

use crate::model::texts::PublicTexts;
use crate::model::values::{Date, Id, LanguageTag, Localized};
use crate::model::words::{ClaimKind, ClaimScope, FormOfAddress, SecurityType};
use serde::{Deserialize, Serialize};

/// One public statement per audience.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
pub struct Notice {
    /// Lower-case words with hyphens; becomes the anchor on the published page.
    pub id: Id,
    /// The title of the statement.
    pub name: Option<Localized>,
    /// The groups of people this statement is for.
    pub data_subjects: Vec<Id>,
    /// The activities the statement describes.
    pub activities: Vec<Id>,
    /// The languages this statement appears in.
    pub languages: Vec<LanguageTag>,
    /// Formal or informal.
    pub form_of_address: Option<FormOfAddress>,
    /// The version number of the statement.
    pub version: Option<String>,
    /// The day of this version.
    pub date: Option<Date>,
    /// The day the text is to be looked at again.
    pub next_review: Option<Date>,
    /// Where the statement can be read.
    pub url: Option<String>,
    /// The model that served as basis.
    pub based_on: Option<Localized>,
    /// The fingerprint of the public part of the register at this version.
    pub fingerprint: Option<String>,
    /// What the statement promises; every promise is tested against the register.
    pub claims: Vec<Claim>,
    /// For each version what changed for the reader.
    pub changes: Vec<Change>,
    /// Texts for this statement only; they override the general ones.
    pub texts: Option<PublicTexts>,
    /// Ids this had before, so that old links keep working.
    pub aliases: Vec<Id>,
    /// For your own use; appears in no public document.
    pub note: Option<String>,
}

/// For each version what changed for the reader.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
pub struct Change {
    /// The version number.
    pub version: Option<String>,
    /// The day of that version.
    pub date: Option<Date>,
    /// What changed, in one sentence.
    pub summary: Option<Localized>,
    /// The purposes added in that version.
    pub purposes: Vec<Id>,
}

/// What the statement promises; every promise is tested against the register.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
pub struct Claim {
    /// Unique in the whole register.
    pub id: Id,
    /// The kind of promise from the closed list.
    pub kind: Option<ClaimKind>,
    /// True when the promise makes no reservation.
    pub absolute: Option<bool>,
    /// EU or EEA, for a promise about territory.
    pub scope: Option<ClaimScope>,
    /// The type of measure, for a promise about security.
    pub security_type: Option<SecurityType>,
    /// What the promise is about; left out means everything.
    pub activities: Vec<Id>,
    /// The promise as the reader reads it.
    pub text: Option<Localized>,
}
