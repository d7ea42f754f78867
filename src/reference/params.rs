//! Terms that the law does not set and a check cannot do without: ours, each with its reason.

use crate::model::values::Period;

/// A term that we chose.
#[derive(Debug, Clone, Copy)]
pub struct Param {
    pub value: Period,
    /// Why this length.
    pub reason: &'static str,
}

const fn months(months: u32) -> Period {
    Period { years: 0, months, weeks: 0, days: 0 }
}

/// How old a statement may be before somebody should look at it again.
pub const STATEMENT_MAX_AGE: Param = Param {
    value: months(24),
    reason: "The law asks that the statement be right and sets no term. In two years suppliers, acts and \
             periods have nearly always changed.",
};

/// How long a gap may be accepted at most.
pub const ACCEPTED_GAP_MAX: Param = Param {
    value: months(12),
    reason: "An acceptance is a decision to look again. Once a year fits the yearly review of the register.",
};
