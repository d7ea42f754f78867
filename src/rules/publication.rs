//! Whether a statement is fit to publish: its date, its version and its age.

use super::judge::{Context, Findings};
use super::rule::{AppliesTo, Rule, RuleKind};
use crate::finding::{Arg, Severity};
use crate::model::values::Localized;
use crate::notice::NoticeFacts;
use crate::reference::gdpr;
use crate::reference::params::STATEMENT_MAX_AGE;

const STATEMENT: Rule =
    Rule { severity: Severity::Warning, applies_to: AppliesTo::Controller, ..Rule::PUBLISH };

pub(super) const RULES: &[Rule] = &[
    Rule {
        code: "PUB-002",
        kind: RuleKind::Time,
        uncertain: true,
        citations: &[gdpr("24", "1", "")],
        check: Some(old),
        ..STATEMENT
    },
    Rule { code: "PUB-003", citations: &[gdpr("5", "2", "")], check: Some(undated), ..STATEMENT },
];

fn name(facts: &NoticeFacts) -> Arg {
    let (id, name): (&str, Option<&Localized>) =
        facts.notice.map_or(("", None), |(_, notice)| (&notice.id, notice.name.as_ref()));
    super::items::named(name, id)
}

/// PUB-002: a statement that nobody looked at for too long.
fn old(context: &Context, findings: &mut Findings) {
    for facts in context.notices {
        let Some(date) = facts.notice.and_then(|(_, notice)| notice.date) else { continue };
        findings.examine();
        if STATEMENT_MAX_AGE.value.after(date).is_some_and(|last| last < context.as_of) {
            findings
                .warning(facts.path().join("date"), &facts.subject())
                .arg("notice", name(facts))
                .arg("date", date)
                .arg("age", Arg::Period(STATEMENT_MAX_AGE.value));
        }
    }
}

/// PUB-003: a statement without a date or without a version.
fn undated(context: &Context, findings: &mut Findings) {
    for facts in context.notices {
        findings.examine();
        let notice = facts.notice.map(|(_, notice)| notice.clone()).unwrap_or_default();
        let (key, case) = match (notice.date.is_some(), notice.version.is_some()) {
            (true, true) => continue,
            (false, true) => ("date", "date"),
            (true, false) => ("version", "version"),
            (false, false) => ("date", "both"),
        };
        let finding = findings.warning(facts.path().join(key), &facts.subject());
        finding.arg("notice", name(facts)).case(case);
    }
}
