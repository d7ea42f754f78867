//! How a reader weighs a finding: critical, high, medium or low.

use super::rule::Waivable;
use super::waivers::Reported;
use crate::finding::Severity;

/// The weight of a finding, the heaviest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Rank {
    /// An error that nobody can accept: a contradiction or a prohibition.
    Critical,
    /// Another error.
    High,
    /// A warning.
    Medium,
    /// Advice.
    Low,
}

impl Rank {
    /// Every rank, the heaviest first.
    pub const ALL: [Self; 4] = [Self::Critical, Self::High, Self::Medium, Self::Low];

    /// The weight of a finding.
    pub fn of(reported: &Reported) -> Self {
        Self::weigh(reported.finding.code, reported.finding.severity)
    }

    /// The weight of a finding of a rule, by its severity.
    pub fn weigh(code: &str, severity: Severity) -> Self {
        let waivable = super::rule(code).map_or(Waivable::No, |rule| rule.waivable);
        match severity {
            Severity::Error if waivable != Waivable::Yes => Self::Critical,
            Severity::Error => Self::High,
            Severity::Warning => Self::Medium,
            Severity::Advice => Self::Low,
        }
    }

    /// The word of the rank in keys: `rank-critical`.
    pub fn word(self) -> &'static str {
        match self {
            Self::Critical => "critical",
            Self::High => "high",
            Self::Medium => "medium",
            Self::Low => "low",
        }
    }
}
