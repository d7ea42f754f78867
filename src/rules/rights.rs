//! How the statement words the rights of people (art. 12, 15-22).

use super::judge::{Context, Findings};
use super::rule::{AppliesTo, Rule, RuleKind};
use crate::finding::Severity;
use crate::model::Path;
use crate::model::words::Right;
use crate::reference::gdpr;

pub(super) const RULES: &[Rule] = &[Rule {
    code: "RGT-017",
    severity: Severity::Advice,
    applies_to: AppliesTo::Controller,
    kind: RuleKind::Heuristic,
    citations: &[gdpr("15", "1", ""), gdpr("15", "3", "")],
    check: Some(access_without_copy),
    ..Rule::PUBLISH
}];

/// RGT-017: the organisation's own words on access do not mention a copy.
fn access_without_copy(context: &Context, findings: &mut Findings) {
    const WORDS: [&str; 4] = ["kopie", "afschrift", "copy", "copies"];
    let first = context.register.first_language();
    for (at, offered) in context.register.rights.offered.iter().enumerate() {
        let (Some(Right::Access), Some(text)) = (offered.right, &offered.text) else { continue };
        findings.examine();
        let silent = |text: &str| {
            let text = text.to_lowercase();
            !WORDS.iter().any(|word| text.contains(word))
        };
        if text.all(first).iter().any(|(_, text)| silent(text)) {
            let path = Path::of("rights").join("offered").join(at).join("text");
            findings.add(Severity::Advice, path, "rights").arg("text", text);
        }
    }
}
