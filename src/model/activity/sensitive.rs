//! Special categories, criminal data, national numbers and identity checks (art. 9, 10, 87).

use crate::model::blocks::{Consent, Statute};
use crate::model::values::{Date, Id, Stated};
use crate::model::words::{Art9Condition, CriminalGround, DataClass, IdentityItem, IdentityMethod};
use serde::{Deserialize, Serialize};

/// How you establish who someone is.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
pub struct IdentityCheck {
    /// Shown, copied or digital.
    pub method: Option<IdentityMethod>,
    /// What staff look at but do not record.
    pub checked: Option<Stated<Vec<IdentityItem>>>,
    /// What is in the file after the check.
    pub recorded: Option<Stated<Vec<IdentityItem>>>,
    /// What is made unreadable on the copy.
    pub redacted: Option<Stated<Vec<IdentityItem>>>,
    /// The purposes of the check.
    pub purposes: Vec<Id>,
    /// The act that requires a copy.
    pub statute: Option<Statute>,
}

/// The act that allows use of the national number.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
pub struct NationalId {
    /// The act and the article.
    pub statute: Option<Statute>,
    /// The purposes for which the act allows use.
    pub purposes: Vec<Id>,
    /// The decision that designates the organisation.
    pub designation_ref: Option<String>,
    /// True when someone may refuse the number and proceed another way.
    pub alternative_route: Option<bool>,
}

/// The ground for data on criminal offences.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
pub struct CriminalData {
    /// The ground in national law.
    pub ground: Option<CriminalGround>,
    /// Only for explicit consent.
    pub consent: Option<Consent>,
    /// True when this data is shared for or with others.
    pub for_third_parties: Option<bool>,
    /// The permit or old declaration of the authority.
    pub permit: Option<Permit>,
    /// The rules agreed with the works council, for data on staff.
    pub staff_rules_ref: Option<String>,
}

/// The permit or old declaration of the authority.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
pub struct Permit {
    /// The reference of the permit.
    pub r#ref: Option<String>,
    /// The day of the permit.
    pub date: Option<Date>,
    /// True when it is a declaration under the old act.
    pub legacy: Option<bool>,
    /// The day it was checked that the permit still covers this.
    pub scope_checked_on: Option<Date>,
}

/// For each kind of special data the art. 9 condition.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
pub struct SpecialCondition {
    /// The kind of special data.
    pub class: Option<DataClass>,
    /// The condition of art. 9(2).
    pub condition: Option<Art9Condition>,
    /// The article in national law, for example the Dutch UAVG.
    pub statute: Option<Statute>,
    /// Only for explicit consent.
    pub consent: Option<Consent>,
    /// Which substantial public interest requires this.
    pub substantial_public_interest: Option<String>,
    /// The paper in which a competent public body assigns this to you.
    pub on_behalf_of_ref: Option<String>,
    /// Where it says why there is no other way.
    pub necessity_ref: Option<String>,
}
