//! Data of real people that ended up in the texts of the register (art. 5(1)(c), 5(1)(f)).
//!
//! Every text is looked at; what is found is never repeated.

use super::judge::{Context, Findings};
use super::rule::{Jurisdiction, Rule, RuleKind};
use crate::finding::Severity;
use crate::reference::gdpr;

pub(super) const RULES: &[Rule] = &[Rule {
    code: "SEC-007",
    jurisdiction: Jurisdiction::Nl,
    kind: RuleKind::Heuristic,
    citations: &[gdpr("5", "1", "c"), gdpr("5", "1", "f")],
    private: true,
    check: Some(private_data),
    ..Rule::INTEGRITY
}];

/// SEC-007: a number or an address in a text that can only be of a person.
fn private_data(context: &Context, findings: &mut Findings) {
    let survey = findings.survey(context);
    findings.examine_all(survey.private_data.texts);
    for one in &survey.private_data.found {
        let severity = match one.case {
            "bsn" | "iban" => Severity::Error,
            _ => Severity::Warning,
        };
        let finding = findings.add(severity, one.path.clone(), &one.subject);
        finding.arg("name", one.name.clone()).arg("field", &one.label).case(one.case);
    }
}
