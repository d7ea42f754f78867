//! The register itself: versions, languages and upkeep.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::fonts::Faces;
use crate::model::logo::Logo;
use crate::model::values::{Country, Date, LanguageTag, Period};
use serde::{Deserialize, Serialize};

/// The register itself: version, languages and upkeep.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
pub struct Header {
    /// True when this register is invented or historical: every page then says Example and publishing is refused.
    pub example: Option<bool>,
    /// The version of this file format.
    pub schema: Option<String>,
    /// The version number of the contents.
    pub version: Option<String>,
    /// The languages of the documents; a text without a language is in the first.
    pub languages: Vec<LanguageTag>,
    /// The countries whose national privacy act takes part in the check.
    pub national_law: Vec<Country>,
    /// The function that maintains the register.
    pub owner: Option<String>,
    /// The day the whole register was last gone through.
    pub last_reviewed: Option<Date>,
    /// How often the register is gone through.
    pub review_interval: Option<Period>,
    /// True when the organisation relies on the exemption for small organisations.
    pub exempt_30_5: Option<bool>,
    /// Your colours and the name on the documents; see `theme`.
    pub theme: BTreeMap<String, String>,
    /// The logo in the file that `theme` names. It is no field of the format: who reads the folder puts it here.
    #[serde(skip)]
    pub logo: Option<Arc<Logo>>,
    /// The fonts in the files that `theme` names, put here in the same way.
    #[serde(skip)]
    pub faces: Faces,
}
