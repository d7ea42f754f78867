//! Categories of personal data with their elements (art. 14(1)(d), 30(1)(c)).

use crate::model::values::{Id, Localized};
use crate::model::words::{DataClass, ElementKind};
use serde::{Deserialize, Serialize};

/// The categories of personal data and what they consist of.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
pub struct DataCategory {
    /// Lower-case words with hyphens; becomes the anchor on the published page.
    pub id: Id,
    /// A short name for the category.
    pub name: Option<Localized>,
    /// An explanation in one sentence.
    pub description: Option<Localized>,
    /// The class the organisation itself states; it holds for every element without its own.
    pub class: Option<DataClass>,
    /// The separate pieces of data in this category.
    pub elements: Vec<Element>,
    /// Ids this had before, so that old links keep working.
    pub aliases: Vec<Id>,
    /// For your own use; appears in no public document.
    pub note: Option<String>,
    /// True when this may stay although no activity uses it.
    pub keep_unused: Option<bool>,
}

/// The separate pieces of data in this category.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
pub struct Element {
    /// Unique in the whole register.
    pub id: Id,
    /// What the piece of data is called.
    pub name: Option<Localized>,
    /// What the piece of data really is; decides its class in law.
    pub kind: Option<ElementKind>,
    /// Only when it differs from the category above.
    pub class: Option<DataClass>,
    /// Why the purpose fails without this piece of data.
    pub necessity: Option<String>,
}
