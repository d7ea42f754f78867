//! Kinds of processing with rules of their own: automated decisions, marketing, cameras, lists.

use crate::model::blocks::Statute;
use crate::model::values::{Date, Id, Localized, Period};
use crate::model::words::{AiRisk, Art22Ground, LegalBasis, MarketingChannel, RestrictionGround, Right};
use serde::{Deserialize, Serialize};

/// Rights that are restricted here, with the test.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
pub struct RightsRestriction {
    /// Which rights.
    pub rights: Vec<Right>,
    /// The ground in national law.
    pub ground: Option<RestrictionGround>,
    /// Why this is necessary and proportionate.
    pub reasoning: Option<String>,
}

/// The use of AI; none when none is used.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
pub struct AiUse {
    /// The name of the system.
    pub system: Option<String>,
    /// What the system does.
    pub purpose: Option<Localized>,
    /// Who oversees it and can step in.
    pub human_oversight: Option<String>,
    /// The class under the AI Act.
    pub risk_class: Option<AiRisk>,
}

/// A list of people whom you or others may refuse.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
pub struct ExclusionList {
    /// True when other organisations use the list too.
    pub shared: Option<bool>,
    /// The protocol with the conditions.
    pub protocol_ref: Option<String>,
    /// How long someone stays on it at most.
    pub max_term: Option<Period>,
    /// How someone objects to being listed.
    pub objection_route: Option<Localized>,
    /// True when a person is told of being listed.
    pub person_notified: Option<bool>,
}

/// Only for cameras.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
pub struct Camera {
    /// What is in view.
    pub area: Option<Localized>,
    /// True when anyone can enter.
    pub public_area: Option<bool>,
    /// True when signs announce the cameras.
    pub signage: Option<bool>,
    /// The functions that may view footage.
    pub viewed_by: Vec<String>,
    /// True for a hidden camera.
    pub covert: Option<bool>,
    /// True when sound is recorded.
    pub audio: Option<bool>,
    /// How long the hidden camera is in place.
    pub duration: Option<Period>,
    /// Where the concrete suspicion is recorded.
    pub suspicion_ref: Option<String>,
}

/// The four steps before arrears are reported to the municipality.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
pub struct DebtSignal {
    /// True when personal contact is always sought.
    pub personal_contact_effort: Option<bool>,
    /// True when the tenant is always told about debt help.
    pub info_on_debt_help: Option<bool>,
    /// The number of written reminders beforehand.
    pub written_reminders: Option<u64>,
    /// True when reporting was offered and not refused.
    pub offered_and_not_refused: Option<bool>,
}

/// Use for another purpose than the one the data was obtained for.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
pub struct SecondaryUse {
    /// The new purpose.
    pub purpose: Option<Id>,
    /// The first day of the new use.
    pub since: Option<Date>,
    /// The basis of the new use.
    pub basis: Option<LegalBasis>,
    /// The act that allows this.
    pub statute: Option<Statute>,
    /// Where it says why the new purpose fits the old.
    pub compatibility_ref: Option<String>,
}

/// Advertising to persons; none when you send none.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
pub struct DirectMarketing {
    /// By which channel.
    pub channels: Vec<MarketingChannel>,
    /// True when only existing customers get the messages.
    pub existing_customers_only: Option<bool>,
    /// True when it is only about own, similar services.
    pub own_similar_services: Option<bool>,
    /// True when people can opt out when they give their address.
    pub opt_out_at_collection: Option<bool>,
    /// True when every message has an opt-out.
    pub opt_out_each_message: Option<bool>,
}

/// Assessing people on the basis of their data; none when this is not done.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
pub struct Profiling {
    /// What you assess, why and who decides.
    pub explanation: Option<Localized>,
}

/// Decisions without a human that affect someone; none when there are none.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
pub struct AutomatedDecisions {
    /// True for a decision without a human with a legal or similar effect.
    pub art22: Option<bool>,
    /// Why such a decision is allowed.
    pub ground: Option<Art22Ground>,
    /// Which data and rules decide the outcome.
    pub logic: Option<Localized>,
    /// What the decision means for someone.
    pub significance: Option<Localized>,
    /// What can happen after the decision.
    pub consequences: Option<Localized>,
    /// How someone gets a member of staff to look.
    pub human_intervention: Option<Localized>,
    /// How someone gives their side.
    pub express_view: Option<Localized>,
    /// Where other suitable safeguards are recorded, for a statutory rule.
    pub other_measures_ref: Option<String>,
    /// How someone contests the decision.
    pub contest: Option<Localized>,
}
