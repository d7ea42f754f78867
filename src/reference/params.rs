//! Terms that the law does not set and a check cannot do without: ours, each with its reason.

use crate::model::values::Period;

/// A term that we chose.
#[derive(Debug, Clone, Copy)]
pub struct Param {
    pub value: Period,
    /// Why this length.
    pub reason: &'static str,
}

const fn years(years: u32) -> Period {
    Period { years, months: 0, weeks: 0, days: 0 }
}

/// How old a statement may be before somebody should look at it again.
pub const STATEMENT_MAX_AGE: Param = Param {
    value: years(2),
    reason: "The law asks that the statement be right and sets no term. In two years suppliers, acts and \
             periods have nearly always changed.",
};

/// How long a gap may be accepted at most.
pub const ACCEPTED_GAP_MAX: Param = Param {
    value: years(1),
    reason: "An acceptance is a decision to look again. Once a year fits the yearly review of the register.",
};
