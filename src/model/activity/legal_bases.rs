//! The legal bases of an activity, each with its purposes (art. 6(1)).

use crate::model::blocks::{Consent, Statute};
use crate::model::values::{Date, Id, Localized};
use crate::model::words::{LegalBasis, LiaOutcome};
use serde::{Deserialize, Serialize};

/// One entry per basis, with the purposes and if needed the group of people it holds for.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
pub struct LegalBasisEntry {
    /// One of the six bases of art. 6.
    pub basis: Option<LegalBasis>,
    /// The purposes this basis holds for.
    pub purposes: Vec<Id>,
    /// Only when the basis does not hold for all groups.
    pub data_subjects: Vec<Id>,
    /// The act behind a legal obligation or public task.
    pub statute: Option<Statute>,
    /// The legitimate interest, concrete enough for the reader to weigh.
    pub interest: Option<Localized>,
    /// True when a public authority does this for its public task.
    pub in_public_task: Option<bool>,
    /// The test for a legitimate interest.
    pub lia: Option<BalancingTest>,
    /// Only for consent.
    pub consent: Option<Consent>,
}

/// The test for a legitimate interest.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
pub struct BalancingTest {
    /// Where the test is.
    pub r#ref: Option<String>,
    /// The day of the test.
    pub date: Option<Date>,
    /// Whether the organisation's interest prevails.
    pub outcome: Option<LiaOutcome>,
    /// True when all conditions of the test are met.
    pub conditions_met: Option<bool>,
}
