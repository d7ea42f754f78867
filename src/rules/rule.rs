//! What a rule is: a plain value that says what it is called, how it weighs and where it comes from.
//!
//! Its words are not here but in its page, one for each language (see [`super::pages`]).

use super::judge::{Context, Findings};
use crate::finding::{Gate, Severity};
use crate::reference::Citation;

/// One thing that is checked.
#[derive(Debug)]
pub struct Rule {
    /// The code, as in `RET-005`; codes are never used again.
    pub code: &'static str,
    pub gate: Gate,
    /// The heaviest severity that its findings can have.
    pub severity: Severity,
    pub waivable: Waivable,
    pub applies_to: AppliesTo,
    pub jurisdiction: Jurisdiction,
    /// The articles behind it, the leading one first.
    pub citations: &'static [Citation],
    pub kind: RuleKind,
    /// Whether its source was not opened, or leaves room for another reading. Its page says so.
    pub uncertain: bool,
    /// Whether it points at data of people, which no report may repeat.
    pub private: bool,
    /// Looks for breaches; `None` for what the loader reports while it reads the files.
    pub check: Option<fn(&Context, &mut Findings)>,
}

impl Rule {
    /// What most rules have in common: an error in the gap report that may be accepted for a time.
    pub(super) const GAP: Self = Self {
        code: "",
        gate: Gate::Gap,
        severity: Severity::Error,
        waivable: Waivable::Yes,
        applies_to: AppliesTo::Both,
        jurisdiction: Jurisdiction::Eu,
        citations: &[],
        kind: RuleKind::Deterministic,
        uncertain: false,
        private: false,
        check: None,
    };

    /// A register that contradicts itself: an error that nobody can accept.
    pub(super) const INTEGRITY: Self = Self { gate: Gate::Integrity, waivable: Waivable::No, ..Self::GAP };

    /// A statement that is not fit to publish.
    pub(super) const PUBLISH: Self = Self { gate: Gate::Publish, ..Self::GAP };

    /// A file that is not a register; the loader reports it.
    pub(super) const LOAD: Self = Self { gate: Gate::Load, waivable: Waivable::No, ..Self::GAP };
}

/// Whether a gap can be accepted for a time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Waivable {
    Yes,
    /// A prohibition: it can only be planned to end, with a date.
    PlanOnly,
    No,
}

/// In which role of the organisation the rule counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AppliesTo {
    Controller,
    Processor,
    Both,
}

/// Whose law the rule rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Jurisdiction {
    Eu,
    /// The national law of one country, by its code.
    Nl,
}

/// How sure the outcome is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RuleKind {
    /// Follows from the register alone.
    Deterministic,
    /// Depends on the day it is asked for.
    Time,
    /// Looks at the wording of a text and may be wrong.
    Heuristic,
}
