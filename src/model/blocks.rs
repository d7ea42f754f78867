//! Groups of fields with the same shape wherever they occur.

use crate::model::values::{Country, Localized};
use crate::model::words::RetentionEvent;
use serde::{Deserialize, Serialize};

/// Address.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
pub struct Address {
    /// Street with number, or the PO box.
    pub street: Option<String>,
    /// The postal code.
    pub postal_code: Option<String>,
    /// The town or city.
    pub city: Option<String>,
    /// The two-letter country code, in quotes.
    pub country: Option<Country>,
}

/// Contact.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
pub struct Contact {
    /// An organisation or function, not the name of an employee.
    pub name: Option<String>,
    /// An address of the organisation, not a personal one.
    pub email: Option<String>,
    /// The number where people get an answer.
    pub phone: Option<String>,
    /// The full address, with https.
    pub website: Option<String>,
    /// The postal or visiting address.
    pub address: Option<Address>,
}

/// Statutory source.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
pub struct Statute {
    /// The name or abbreviation of the act, as in the table of acts.
    pub act: Option<String>,
    /// The article with its paragraph, without the word article.
    pub article: Option<String>,
}

/// Consent.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
pub struct Consent {
    /// Where it is recorded who consented, when and to what.
    pub record_ref: Option<String>,
    /// How someone withdraws consent; as easily as giving it.
    pub withdraw_how: Option<Localized>,
    /// True when consent was given explicitly, for example in a signed statement.
    pub explicit: Option<bool>,
    /// What someone can do who does not consent.
    pub alternative: Option<Localized>,
    /// True when the service is refused without consent.
    pub required_for_service: Option<bool>,
    /// True when refusing has no adverse effect at all.
    pub refusal_without_consequence: Option<bool>,
    /// How consent of the legal representative is obtained for people under 16.
    pub parental: Option<String>,
}

/// Event.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
pub struct Event {
    /// The event from the closed list.
    pub event: Option<RetentionEvent>,
    /// The same event in plain words, for the reader.
    pub description: Option<Localized>,
    /// What exactly counts as this event, when it is not in the list.
    pub definition: Option<Localized>,
}
