//! Every outside party once: recipients, processors and what is agreed with them (art. 28, 30(1)(d)).

use crate::model::blocks::Contact;
use crate::model::values::{Country, Date, Id, Localized, Stated};
use crate::model::words::{AgreementClause, AgreementModel, Authorisation, PartyRole, Sector};
use serde::{Deserialize, Serialize};

/// Everyone outside the organisation: processors, recipients, authorities and clients.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
pub struct Party {
    /// Lower-case words with hyphens; becomes the anchor on the published page.
    pub id: Id,
    /// The name of the organisation, or of the group of organisations.
    pub name: Option<Localized>,
    /// True when this is a group of organisations rather than one.
    pub group: Option<bool>,
    /// Who belongs to the group.
    pub examples: Vec<Localized>,
    /// The service or task in one sentence.
    pub description: Option<Localized>,
    /// The usual role of this party; leave out when nobody has decided.
    pub role: Option<PartyRole>,
    /// The kind of organisation; the check uses it.
    pub sector: Option<Sector>,
    /// False when only the group and not the name may be public.
    pub publish: Option<bool>,
    /// How to reach this party.
    pub contact: Option<Contact>,
    /// The representative of a client or joint controller.
    pub representative: Option<Stated<Contact>>,
    /// The data protection officer of a client or joint controller.
    pub dpo: Option<Stated<Contact>>,
    /// Where this party is established.
    pub country: Option<Country>,
    /// Where the data is stored.
    pub hosting_countries: Option<Stated<Vec<Country>>>,
    /// From where people can reach the data; none when nobody can.
    pub support_access_countries: Option<Stated<Vec<Country>>>,
    /// Where the ultimate parent company is established.
    pub ultimate_parent_country: Option<Country>,
    /// The assessment of orders by an authority outside the EEA.
    pub foreign_law_note: Option<String>,
    /// The art. 28 agreement; none when it is certain there is none.
    pub processing_agreement: Option<Stated<ProcessingAgreement>>,
    /// Whom this processor engages; none when nobody.
    pub subprocessors: Option<Stated<Vec<Subprocessor>>>,
    /// The day the list of sub-processors was checked.
    pub subprocessors_checked: Option<Date>,
    /// What this party uses the data for itself.
    pub own_purposes: Option<Stated<Vec<Localized>>>,
    /// The evidence that this party offers sufficient guarantees.
    pub assurance: Option<Assurance>,
    /// The day the cooperation ended.
    pub ended_on: Option<Date>,
    /// What happened to the data after the end.
    pub exit: Option<Exit>,
    /// Ids this had before, so that old links keep working.
    pub aliases: Vec<Id>,
    /// For your own use; appears in no public document.
    pub note: Option<String>,
    /// True when this may stay although no activity uses it.
    pub keep_unused: Option<bool>,
}

/// What happened to the data after the end.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
pub struct Exit {
    /// The day deletion or return was confirmed.
    pub deletion_confirmed_on: Option<Date>,
    /// Where the confirmation is.
    pub r#ref: Option<String>,
}

/// The evidence that this party offers sufficient guarantees.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
pub struct Assurance {
    /// The certificate, report or assessment.
    pub r#ref: Option<String>,
    /// The last day the evidence holds.
    pub expires: Option<Date>,
}

/// Whom this processor engages; none when nobody.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
pub struct Subprocessor {
    /// The sub-processor.
    pub party: Option<Id>,
    /// What the sub-processor does.
    pub service: Option<Localized>,
    /// How you authorised this sub-processor.
    pub authorisation: Option<Authorisation>,
    /// The day this sub-processor started.
    pub since: Option<Date>,
    /// The day the processor told you.
    pub notified_on: Option<Date>,
}

/// The art. 28 agreement; none when it is certain there is none.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
pub struct ProcessingAgreement {
    /// Where the signed agreement is.
    pub r#ref: Option<String>,
    /// The day of signing.
    pub signed: Option<Date>,
    /// The last day; leave out when open-ended.
    pub expires: Option<Date>,
    /// Which mandatory parts it contains.
    pub clauses: Vec<AgreementClause>,
    /// The day the service last changed.
    pub services_changed_on: Option<Date>,
    /// The model the agreement is based on.
    pub model: Option<AgreementModel>,
}
