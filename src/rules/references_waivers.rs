//! Accepted gaps that are about nothing: a rule or a part of the register that is not there, or a
//! gap that is no longer found.
//!
//! Looks at what all other rules found, so its table comes last.

use super::items::subject;
use super::judge::{Context, Findings};
use super::rule::Rule;
use super::targets::{LISTS, targets};
use super::waivers::fits;
use crate::model::{AcceptedGap, Register};
use crate::reference::gdpr;
use std::collections::BTreeSet;

pub(super) const RULES: &[Rule] = &[Rule {
    code: "REF-015",
    citations: &[gdpr("5", "2", ""), gdpr("24", "1", "")],
    check: Some(about_nothing),
    ..Rule::INTEGRITY
}];

/// REF-015: an acceptance of an unknown rule or object, or of a gap that is not there.
fn about_nothing(context: &Context, findings: &mut Findings) {
    let subjects = subjects(context.register);
    for gap in context.accepted_gaps() {
        findings.examine();
        let rule = gap.rule.clone().unwrap_or_default();
        let about = gap.entry.subject.clone().unwrap_or_default();
        let unknown = match (rule.as_str(), about.as_str()) {
            ("", _) => Some(("rule", "no-rule")),
            (code, _) if super::rule(code).is_none() => Some(("rule", "rule")),
            (_, "") => Some(("subject", "no-subject")),
            (_, object) if !subjects.contains(object) => Some(("subject", "subject")),
            _ => None,
        };
        let finding = match unknown {
            Some((key, case)) => findings.error(gap.at(key), &gap.subject).case(case),
            None if is_open(&gap, findings) => continue,
            None => findings.warning(gap.at("rule"), &gap.subject).case("unused"),
        };
        let field = gap.field.clone().unwrap_or_default();
        finding.arg("rule", rule).arg("about", about).arg("field", field);
    }
}

/// Whether something was found that this is about.
fn is_open(gap: &AcceptedGap, findings: &Findings) -> bool {
    findings.made().iter().any(|finding| {
        gap.rule.as_deref() == Some(finding.code)
            && gap.subject.as_deref() == Some(finding.subject.as_str())
            && fits(gap, finding)
    })
}

/// Everything in a register that a finding can be about.
pub fn subjects(register: &Register) -> BTreeSet<String> {
    let single = ["register", "controller", "rights", "texts"].map(str::to_owned);
    let lists = LISTS.iter().filter(|list| !list.contains('.'));
    let entries = lists.flat_map(|list| targets(register, list).into_iter().map(|t| subject(list, t.id)));
    let notices = register.notices.iter().map(|notice| subject("notices", &notice.id));
    single.into_iter().chain(entries).chain(notices).collect()
}

#[cfg(test)]
mod tests {
    #[test]
    fn this_rule_sees_what_all_others_found() {
        assert_eq!(crate::rules::all().last().map(|rule| rule.code), Some("REF-015"));
    }
}
