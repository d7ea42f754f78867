//! Transfers outside the EEA and what makes them lawful (chapter V).

use super::judge::{Context, Findings};
use super::rule::{Rule, Waivable};
use crate::finding::Arg;
use crate::model::words::TransferMechanism;
use crate::reference::adequacy::{Scope, decision};
use crate::reference::{countries::in_eea, gdpr};

pub(super) const RULES: &[Rule] = &[Rule {
    code: "TRF-001",
    waivable: Waivable::PlanOnly,
    citations: &[gdpr("44", "", ""), gdpr("45", "", ""), gdpr("46", "", ""), gdpr("49", "", "")],
    check: Some(no_mechanism),
    ..Rule::GAP
}];

/// TRF-001: data leave the EEA and nothing makes that lawful.
fn no_mechanism(context: &Context, findings: &mut Findings) {
    for transfer in context.transfers() {
        // A country that nobody named is another gap; it may well be inside.
        let Some(country) = transfer.country.as_ref().filter(|c| !in_eea(c, context.as_of)) else { continue };
        findings.examine();
        if !matches!(transfer.mechanism, None | Some(TransferMechanism::None)) {
            continue;
        }
        let (at, subject) = (transfer.at("mechanism"), &transfer.subject);
        let decision = decision(country, context.as_of);
        let finding = match decision.map(|decision| decision.scope) {
            Some(Scope::Whole) => findings.warning(at, subject).case("adequate"),
            Some(Scope::Part) => findings.error(at, subject).case("part"),
            None => findings.error(at, subject),
        };
        finding
            .arg("transfer", transfer.name())
            .arg("country", Arg::Country(country.clone()))
            .arg("decision", decision.map_or("", |decision| decision.decision));
    }
}
