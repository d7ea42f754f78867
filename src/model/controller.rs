//! The organisation that answers for the processing, its officer and its authority (art. 13(1)(a)-(b), 30(1)(a)).

use crate::model::blocks::{Address, Contact};
use crate::model::values::{Country, Date, Localized, Stated};
use crate::model::words::{OrganisationRole, Sector};
use serde::{Deserialize, Serialize};

/// Who is responsible and how to reach them.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
pub struct Controller {
    /// The name as in the trade register.
    pub legal_name: Option<String>,
    /// Every other name under which people know you.
    pub trade_names: Vec<String>,
    /// For example foundation or municipality.
    pub legal_form: Option<String>,
    /// The number in the trade register, in quotes.
    pub kvk_number: Option<String>,
    /// Where the organisation is established.
    pub country: Option<Country>,
    /// Other countries with an establishment.
    pub establishments: Vec<Country>,
    /// Where a letter arrives.
    pub postal_address: Option<Address>,
    /// Where people can call in.
    pub visiting_address: Option<Address>,
    /// The general address for questions.
    pub email: Option<String>,
    /// The general number.
    pub phone: Option<String>,
    /// The full address, with https.
    pub website: Option<String>,
    /// The address of the form on the website.
    pub contact_form: Option<String>,
    /// A dedicated address for privacy questions, if there is one.
    pub privacy_contact: Option<Contact>,
    /// Only for organisations outside the EEA; otherwise none.
    pub eu_representative: Option<Stated<Contact>>,
    /// True when no representative is required.
    pub art_27_2_exempt: Option<bool>,
    /// True for a public authority or body.
    pub public_authority: Option<bool>,
    /// The sector of the organisation.
    pub sector: Option<Sector>,
    /// The body you belong to or whose models you use.
    pub sector_body: Option<SectorBody>,
    /// The number of people employed.
    pub employees: Option<u64>,
    /// Where someone can lodge a complaint.
    pub supervisory_authority: Option<SupervisoryAuthority>,
    /// The officer and the decision about one.
    pub dpo: Option<DataProtectionOfficer>,
    /// Where the confidentiality duty of staff is laid down.
    pub confidentiality_ref: Option<String>,
    /// The procedure and the log for data breaches.
    pub breach: Option<BreachPapers>,
}

/// The procedure and the log for data breaches.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
pub struct BreachPapers {
    /// Where the breach procedure is.
    pub procedure_ref: Option<String>,
    /// Where all breaches are logged.
    pub log_ref: Option<String>,
}

/// The officer and the decision about one.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
pub struct DataProtectionOfficer {
    /// True when an officer has been appointed.
    pub appointed: Option<bool>,
    /// For the record only; the statement gives the function and the contact.
    pub name: Option<String>,
    /// The organisation, when the officer is not employed by you.
    pub organisation: Option<String>,
    /// The address of the officer.
    pub email: Option<String>,
    /// The number of the officer.
    pub phone: Option<String>,
    /// The day of registration with the authority.
    pub registered_on: Option<Date>,
    /// Other roles of the officer, to test independence.
    pub other_roles: Option<Stated<Vec<OrganisationRole>>>,
    /// The paper that says why there is or is not an officer.
    pub decision_ref: Option<String>,
}

/// Where someone can lodge a complaint.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
pub struct SupervisoryAuthority {
    /// The name of the authority.
    pub name: Option<String>,
    /// The page for a complaint, not the page for a tip.
    pub complaint_url: Option<String>,
    /// The postal address of the authority.
    pub address: Option<Address>,
    /// The number of the authority.
    pub phone: Option<String>,
}

/// The body you belong to or whose models you use.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
pub struct SectorBody {
    /// The name of the sector body.
    pub name: Option<String>,
    /// What that body is and why you name it.
    pub description: Option<Localized>,
}
