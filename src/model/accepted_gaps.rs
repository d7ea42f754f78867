//! Gaps that are accepted for a time, or planned to be mended.

use crate::model::values::Date;
use serde::{Deserialize, Serialize};

/// Gaps accepted or planned for a limited time; always shown in the gap report.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
pub struct AcceptedGap {
    /// The code of the rule.
    pub rule: Option<String>,
    /// What the gap is about, as kind:id, for example activity:rent.
    pub subject: Option<String>,
    /// The field, when the rule is about several.
    pub field: Option<String>,
    /// Why the gap remains for now.
    pub reason: Option<String>,
    /// The function that mends or follows the gap.
    pub owner: Option<String>,
    /// The function that decided this.
    pub accepted_by: Option<String>,
    /// The day of the decision.
    pub accepted_on: Option<Date>,
    /// The last day; one year later at most.
    pub expires: Option<Date>,
    /// Required for a prohibition: such a gap can only be planned, not accepted.
    pub plan: Option<RemediationPlan>,
}

/// Required for a prohibition: such a gap can only be planned, not accepted.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
pub struct RemediationPlan {
    /// What will be done.
    pub action: Option<String>,
    /// The function that does it.
    pub owner: Option<String>,
    /// The day it is done.
    pub due: Option<Date>,
}
