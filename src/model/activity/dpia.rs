//! The data protection impact assessment of an activity (art. 35, 36).

use crate::model::values::{Country, Date, Id, Stated};
use crate::model::words::{DpiaCriterion, DpiaStatus, RiskLevel};
use serde::{Deserialize, Serialize};

/// The assessment of risks in advance (art. 35).
#[derive(Debug, Clone, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
pub struct Dpia {
    /// The question whether a DPIA is needed.
    pub screening: Option<DpiaScreening>,
    /// How far the DPIA is.
    pub status: Option<DpiaStatus>,
    /// Where the DPIA is.
    pub r#ref: Option<String>,
    /// The day the DPIA was completed.
    pub date: Option<Date>,
    /// The outcome in one sentence.
    pub outcome: Option<String>,
    /// The assessment made when the act was adopted (art. 35(10)).
    pub art_35_10_ref: Option<String>,
    /// The day the DPIA is to be looked at again.
    pub review_due: Option<Date>,
    /// The risk after the measures.
    pub residual_risk: Option<RiskLevel>,
    /// The consultation of the authority when residual risk is high.
    pub prior_consultation_ref: Option<String>,
    /// The date and gist of the advice.
    pub dpo_advice: Option<String>,
    /// How and when people were asked for their views.
    pub subject_views: Option<String>,
    /// The reason when nobody was asked.
    pub subject_views_reason: Option<String>,
    /// What the DPIA looked at.
    pub scope: Option<DpiaScope>,
}

/// What the DPIA looked at.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
pub struct DpiaScope {
    /// The data in the DPIA.
    pub data_categories: Vec<Id>,
    /// The recipients in the DPIA.
    pub recipients: Option<Stated<Vec<Id>>>,
    /// The countries outside the EEA in the DPIA.
    pub countries: Option<Stated<Vec<Country>>>,
}

/// The question whether a DPIA is needed.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
pub struct DpiaScreening {
    /// The day of the screening.
    pub date: Option<Date>,
    /// Which criteria hold; none when none holds.
    pub criteria: Option<Stated<Vec<DpiaCriterion>>>,
    /// The reason when there will be no DPIA.
    pub not_needed_reason: Option<String>,
}
