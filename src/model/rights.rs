//! How people use their rights (art. 12, 15-22).

use crate::model::values::{Amount, Localized, Period, Stated};
use crate::model::words::{FeeCondition, IdentityItem, IdentityMethod, RequestChannel, Right};
use serde::{Deserialize, Serialize};

/// How people use their rights.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
pub struct Rights {
    /// The ways in which someone makes a request.
    pub channels: Vec<RequestChannel>,
    /// The time for an answer; one month at most.
    pub response_term: Option<Period>,
    /// How much longer it may take; two months at most.
    pub extension: Option<Period>,
    /// What a request costs; usually 0.
    pub fee: Option<Amount>,
    /// In which case a fee is asked.
    pub fee_condition: Option<FeeCondition>,
    /// How you establish who makes the request.
    pub id_check: Option<IdentityMethod>,
    /// True when a copy is asked for with every request.
    pub id_copy_always: Option<bool>,
    /// What someone must make unreadable on a copy.
    pub id_redacted: Option<Stated<Vec<IdentityItem>>>,
    /// What someone can do after a refusal, also in court.
    pub refusal_text: Option<Localized>,
    /// How someone complains to the organisation first.
    pub internal_complaint: Option<Localized>,
    /// The procedure to tell recipients of a change.
    pub notify_recipients_ref: Option<String>,
    /// How a guardian, mentor or proxy makes a request.
    pub representation_text: Option<Localized>,
    /// How children make a request themselves or with a parent.
    pub minors_text: Option<Localized>,
    /// Rights with the organisation's own text; the rights that must appear follow from the legal bases.
    pub offered: Vec<OfferedRight>,
}

/// Rights with the organisation's own text; the rights that must appear follow from the legal bases.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
pub struct OfferedRight {
    /// The right from the closed list.
    pub right: Option<Right>,
    /// What the right means and when it applies.
    pub text: Option<Localized>,
    /// When the right does not apply.
    pub exceptions: Option<Localized>,
}
