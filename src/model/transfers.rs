//! Transfers outside the EEA with their papers (art. 44-49, 30(1)(e)).

use crate::model::values::{Country, Date, Id, Localized, Stated};
use crate::model::words::{
    AccessType, Frequency, SccAnnex, SccModule, TransferInstrument, TransferMechanism,
};
use serde::{Deserialize, Serialize};

/// Data that leaves the EEA: to whom, where and with which safeguard.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
pub struct Transfer {
    /// Lower-case words with hyphens; becomes the anchor on the published page.
    pub id: Id,
    /// The party that receives or views the data outside the EEA.
    pub importer: Option<Id>,
    /// One country per entry.
    pub country: Option<Country>,
    /// The safeguard of art. 45 or 46, or the derogation of art. 49.
    pub mechanism: Option<TransferMechanism>,
    /// True when it was checked that this importer falls under the decision.
    pub within_decision_scope: Option<bool>,
    /// Which version of the model contract or which decision.
    pub instrument: Option<TransferInstrument>,
    /// Where the signed document is.
    pub r#ref: Option<String>,
    /// The day of signing.
    pub signed: Option<Date>,
    /// The module of the model contract.
    pub scc_module: Option<SccModule>,
    /// Which annexes are filled in.
    pub annexes: Vec<SccAnnex>,
    /// The assessment of the law in the importer's country.
    pub tia: Option<TransferImpactAssessment>,
    /// The check of the United States list.
    pub dpf: Option<DataPrivacyFramework>,
    /// Storage, remote support or onward transfer.
    pub access: Option<AccessType>,
    /// How often data is transferred.
    pub frequency: Option<Frequency>,
    /// Where people can read or obtain the safeguard.
    pub copy_available_at: Option<Localized>,
    /// The safeguard that is ready when the decision falls.
    pub fallback: Option<Stated<TransferMechanism>>,
    /// The authorisation that art. 46(3) asks for.
    pub authorisation_ref: Option<String>,
    /// The documented assessment and safeguards for a compelling interest.
    pub safeguards_ref: Option<String>,
    /// The day the authority was informed.
    pub authority_informed_on: Option<Date>,
    /// The day the people were informed.
    pub data_subjects_informed_on: Option<Date>,
    /// Ids this had before, so that old links keep working.
    pub aliases: Vec<Id>,
    /// For your own use; appears in no public document.
    pub note: Option<String>,
    /// True when this may stay although no activity uses it.
    pub keep_unused: Option<bool>,
}

/// The check of the United States list.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
pub struct DataPrivacyFramework {
    /// True when the importer is active on the list.
    pub listed: Option<bool>,
    /// The day of the check.
    pub checked_on: Option<Date>,
    /// True when the listing also covers staff data.
    pub covers_hr: Option<bool>,
}

/// The assessment of the law in the importer's country.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
pub struct TransferImpactAssessment {
    /// Where the assessment is.
    pub r#ref: Option<String>,
    /// The day of the assessment.
    pub date: Option<Date>,
    /// The outcome and the supplementary measures.
    pub outcome: Option<String>,
}
