//! The codes of the catalogue that are no rule, each with the reason.
//!
//! A code stays reserved for ever: what is left out here is never used for something else. A test
//! holds this list and the table of rules against the whole catalogue.

/// A code of the catalogue that is not implemented as a rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LeftOut {
    /// As in `PUB-020`.
    pub code: &'static str,
    pub reason: Reason,
    /// In one or two sentences, for who looks for the rule.
    pub why: &'static str,
    /// The test that shows it, as `file::name`, or the code that says the same; empty when neither is there.
    pub proof: &'static str,
}

/// Why a code is no rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reason {
    /// It cannot go wrong: the documents come from one source, and a test shows it.
    TrueByConstruction,
    /// Another code says the same.
    Duplicate,
    /// A register does not hold what would decide it.
    Undecidable,
    /// The law it would rest on is not certain.
    Uncertain,
}

pub(super) const LEFT_OUT: &[LeftOut] = &[
    LeftOut {
        code: "RET-001",
        reason: Reason::Duplicate,
        why: "A category without a retention period is already found by A30-011.",
        proof: "A30-011",
    },
    LeftOut {
        code: "SEC-001",
        reason: Reason::Duplicate,
        why: "An activity without security measures is already found by A30-012.",
        proof: "A30-012",
    },
    LeftOut {
        code: "RGT-002",
        reason: Reason::TrueByConstruction,
        why: "The statement shows portability wherever consent or a contract gives it, whatever the register \
              offers, so it cannot be missing.",
        proof: "notice::rights::a_right_that_the_law_gives_is_shown_whatever_is_offered",
    },
    LeftOut {
        code: "RGT-006",
        reason: Reason::TrueByConstruction,
        why: "The statement shows the objection to advertising wherever an activity has it, whatever the \
              register offers, so it cannot be missing.",
        proof: "notice::rights::a_right_that_the_law_gives_is_shown_whatever_is_offered",
    },
    LeftOut {
        code: "GOV-016",
        reason: Reason::Undecidable,
        why: "The age of the reference tables says something of the tool and nothing of a register. As a \
              finding it would turn up in every register half a year after a release.",
        proof: "",
    },
    LeftOut {
        code: "NOT-012",
        reason: Reason::TrueByConstruction,
        why: "Every statement offers access, rectification, erasure and restriction, whatever the register says.",
        proof: "notice::rights::a_right_that_always_holds_is_never_missing",
    },
    LeftOut {
        code: "NOT-023",
        reason: Reason::TrueByConstruction,
        why: "Every statement sets the rights to object apart, under a heading of their own.",
        proof: "statement_objection::the_right_to_object_stands_apart_from_the_other_rights",
    },
    LeftOut {
        code: "CON-007",
        reason: Reason::TrueByConstruction,
        why: "The statement reads its legal bases from the record, so the two cannot differ.",
        proof: "one_source::a_statement_gives_the_legal_bases_of_the_record",
    },
    LeftOut {
        code: "CON-008",
        reason: Reason::TrueByConstruction,
        why: "The statement reads its purposes from the record, so the two cannot differ.",
        proof: "one_source::a_statement_gives_the_purposes_of_the_record",
    },
    LeftOut {
        code: "CON-009",
        reason: Reason::TrueByConstruction,
        why: "The statement reads its recipients from the record, so the two cannot differ.",
        proof: "one_source::a_statement_gives_the_recipients_of_the_record",
    },
    LeftOut {
        code: "CON-013",
        reason: Reason::TrueByConstruction,
        why: "All statements and languages read the same record, so they cannot contradict each other.",
        proof: "one_source::two_statements_on_one_activity_say_the_same",
    },
];
