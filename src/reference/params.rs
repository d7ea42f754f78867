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

/// A number that decides whether a rule holds.
#[derive(Debug, Clone, Copy)]
pub struct Threshold {
    pub value: u64,
    /// Where it comes from, and why it is data.
    pub reason: &'static str,
}

/// From how many employees the exemption of art. 30(5) is out of the question.
pub const SMALL_ORGANISATION: Threshold = Threshold {
    value: 250,
    reason: "Art. 30(5) says fewer than 250 persons. A proposal to raise this was pending when the tables were \
             compared with their sources.",
};
