//! What kind of processing an activity is.

use crate::model::values::Stated;
use crate::model::words::{ActivityKind, RiskLevel};
use serde::{Deserialize, Serialize};

/// Features that decide which rules apply.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
pub struct Nature {
    /// Special kinds of processing; none when none fits.
    pub kinds: Option<Stated<Vec<ActivityKind>>>,
    /// True when this is a core activity of the organisation.
    pub core: Option<bool>,
    /// True for many people, much data or a large area.
    pub large_scale: Option<bool>,
    /// True when this happens only now and then.
    pub occasional: Option<bool>,
    /// True when people are regularly tracked or observed.
    pub systematic_monitoring: Option<bool>,
    /// False when everything is on paper.
    pub automated_means: Option<bool>,
    /// True when staff write free notes about people.
    pub free_text: Option<bool>,
    /// The rules on what may be in notes.
    pub free_text_policy_ref: Option<String>,
    /// True when this is done in the exercise of public powers.
    pub public_powers: Option<bool>,
    /// True for free help and advice offered directly to minors.
    pub free_help_for_minors: Option<bool>,
    /// The risk for the people concerned.
    pub risk: Option<RiskLevel>,
}
