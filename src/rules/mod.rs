//! The rules: register, statement facts and a day in; findings out.
//!
//! A rule is a value in a table, one file for each family; its words are in its page, one for
//! each language. A new rule is a value in the table of its family, a function, and two pages;
//! the tests say what is missing.

mod assessment;
mod chain;
mod circles;
mod contradictions;
mod contradictions_claims;
mod dpia;
mod dpia_scope;
mod governance;
mod governance_partners;
mod governance_people;
mod governance_upkeep;
mod items;
mod judge;
mod lazy;
mod leaves;
mod left_out;
mod legal_basis;
mod legal_basis_acts;
mod legal_basis_consent;
mod legal_basis_contract;
mod legal_basis_facts;
mod legal_basis_interest;
mod legal_basis_use;
mod letters;
mod load;
mod notice;
mod notice_collection;
mod notice_dates;
mod notice_explained;
mod notice_identity;
mod notice_sharing;
pub mod pages;
mod private_data;
mod processors;
mod processors_agreement;
mod processors_role;
mod public_texts;
mod publication;
mod publication_contact;
mod publication_names;
mod publication_plain;
mod publication_text;
mod publication_upkeep;
mod rank;
mod record;
mod record_parties;
mod record_roles;
mod reference_use;
mod references;
mod references_dates;
mod references_outward;
mod references_waivers;
mod retention;
mod retention_length;
mod retention_upkeep;
mod rights;
mod rights_decisions;
mod rights_requests;
mod rule;
mod security;
mod security_private;
pub mod selection;
mod sensitive;
mod sensitive_cameras;
mod sensitive_conditions;
mod sensitive_criminal;
mod sensitive_numbers;
mod survey;
mod targets;
mod text_walk;
mod transfers;
#[cfg(test)]
mod trial;
pub mod waivers;
mod wording;

pub use judge::{Context, Findings, Judgement, judge, judge_watched};
pub use left_out::{LeftOut, Reason};
pub use letters::{Letter, letters};
pub use rank::Rank;
pub use references_waivers::subjects;
pub use rule::{AppliesTo, Jurisdiction, Rule, RuleKind, Waivable};

/// The tables of all families, in the order in which findings are made.
const FAMILIES: &[&[Rule]] = &[
    load::RULES,
    references::RULES,
    record::RULES,
    record_parties::RULES,
    record_roles::RULES,
    notice::RULES,
    notice_identity::RULES,
    notice_explained::RULES,
    notice_sharing::RULES,
    notice_collection::RULES,
    notice_dates::RULES,
    legal_basis::RULES,
    legal_basis_interest::RULES,
    legal_basis_consent::RULES,
    legal_basis_contract::RULES,
    legal_basis_use::RULES,
    legal_basis_acts::RULES,
    sensitive::RULES,
    sensitive_conditions::RULES,
    sensitive_criminal::RULES,
    sensitive_numbers::RULES,
    sensitive_cameras::RULES,
    retention::RULES,
    retention_length::RULES,
    retention_upkeep::RULES,
    processors::RULES,
    processors_agreement::RULES,
    processors_role::RULES,
    transfers::RULES,
    security::RULES,
    security_private::RULES,
    dpia::RULES,
    rights::RULES,
    rights_requests::RULES,
    rights_decisions::RULES,
    governance::RULES,
    governance_upkeep::RULES,
    governance_partners::RULES,
    governance_people::RULES,
    contradictions::RULES,
    contradictions_claims::RULES,
    publication::RULES,
    publication_upkeep::RULES,
    publication_plain::RULES,
    publication_text::RULES,
    publication_names::RULES,
    publication_contact::RULES,
    // Looks at what all others found: keep it last.
    references_waivers::RULES,
];

/// Every rule.
pub fn all() -> impl Iterator<Item = &'static Rule> {
    FAMILIES.iter().copied().flatten()
}

/// The rule with this code.
pub fn rule(code: &str) -> Option<&'static Rule> {
    all().find(|rule| rule.code == code)
}

/// The codes of the catalogue that are no rule, each with the reason.
pub fn left_out() -> &'static [LeftOut] {
    left_out::LEFT_OUT
}
