//! Whether a statement is kept up: as new as the register, with its changes, in the languages of its readers.

use super::items::named;
use super::judge::{Context, Findings};
use super::rule::{AppliesTo, Rule, RuleKind, Waivable};
use crate::finding::{Arg, Gate, Severity};
use crate::model::Path;
use crate::notice::{Fingerprint, NoticeFacts};
use crate::reference::gdpr;
use crate::schema::schema;

const STATEMENT: Rule =
    Rule { severity: Severity::Warning, applies_to: AppliesTo::Controller, ..Rule::PUBLISH };

pub(super) const RULES: &[Rule] = &[
    Rule {
        code: "PUB-001",
        gate: Gate::Integrity,
        severity: Severity::Error,
        waivable: Waivable::No,
        kind: RuleKind::Time,
        citations: &[gdpr("12", "1", ""), gdpr("5", "1", "a")],
        check: Some(older_than_the_register),
        ..STATEMENT
    },
    Rule {
        code: "PUB-012",
        uncertain: true,
        citations: &[gdpr("12", "1", "")],
        check: Some(language_of_readers),
        ..STATEMENT
    },
    Rule {
        code: "PUB-016",
        severity: Severity::Advice,
        uncertain: true,
        citations: &[gdpr("5", "2", "")],
        check: Some(no_changes),
        ..STATEMENT
    },
];

fn name(facts: &NoticeFacts) -> Arg {
    facts.notice.map_or_else(|| Arg::from(""), |(_, notice)| named(notice.name.as_ref(), &notice.id))
}

/// The letters and digits of a fingerprint, in lower case.
fn letters(fingerprint: &str) -> String {
    fingerprint.chars().filter(|c| c.is_ascii_alphanumeric()).collect::<String>().to_lowercase()
}

/// PUB-001: a statement that tells of a register that has changed since. The fingerprint decides
/// where one is written; else the day on which an activity changed last.
fn older_than_the_register(context: &Context, findings: &mut Findings) {
    let mut current = None;
    for facts in context.notices {
        let Some((_, notice)) = facts.notice else { continue };
        let stated = notice.fingerprint.as_deref().map(letters).filter(|stated| !stated.is_empty());
        if let Some(stated) = stated {
            findings.examine();
            let current = current.get_or_insert_with(|| Fingerprint::of_public(context.register, schema()));
            if !current.0.starts_with(&stated) {
                findings
                    .error(facts.path().join("fingerprint"), &facts.subject())
                    .arg("notice", name(facts))
                    .arg("current", current.short())
                    .case("fingerprint");
            }
            continue;
        }
        let Some(date) = notice.date else { continue };
        let changed = context.covered(facts).filter(|activity| activity.last_changed.is_some());
        let changed: Vec<_> = changed.inspect(|_| findings.examine()).collect();
        let later: Vec<_> =
            changed.into_iter().filter(|activity| activity.last_changed > Some(date)).collect();
        let Some(first) = later.first() else { continue };
        findings
            .error(facts.path().join("date"), &facts.subject())
            .arg("notice", name(facts))
            .arg("date", date)
            .arg("activities", later.iter().map(|activity| activity.name()).collect::<Vec<_>>())
            .case("date")
            .other(first.at("last_changed"));
    }
}

/// PUB-012: readers who do not read any language of the statement that is for them.
fn language_of_readers(context: &Context, findings: &mut Findings) {
    for facts in context.notices {
        let own = facts.notice.map(|(_, notice)| &notice.languages).filter(|languages| !languages.is_empty());
        let languages = own.unwrap_or(&context.register.register.languages);
        let (mut missing, mut groups, mut other) = (Vec::new(), Vec::new(), None);
        for (at, group) in context.register.data_subjects.iter().enumerate() {
            if group.languages.is_empty() || !facts.people.iter().any(|reader| reader.id == group.id) {
                continue;
            }
            findings.examine();
            let unread: Vec<Arg> = group
                .languages
                .iter()
                .filter(|language| !languages.contains(language))
                .map(|language| language.as_str().into())
                .collect();
            if !unread.is_empty() {
                groups.push(named(group.name.as_ref(), &group.id));
                other.get_or_insert_with(|| Path::entry("data_subjects", at).join("languages"));
            }
            missing.extend(
                unread.into_iter().filter(|language| !missing.contains(language)).collect::<Vec<_>>(),
            );
        }
        let Some(other) = other else { continue };
        findings
            .warning(facts.path().join("languages"), &facts.subject())
            .arg("notice", name(facts))
            .arg("groups", groups)
            .arg("languages", missing)
            .other(other);
    }
}

/// PUB-016: a statement that is past its first version and does not say what changed.
fn no_changes(context: &Context, findings: &mut Findings) {
    for facts in context.notices {
        let Some((_, notice)) = facts.notice else { continue };
        let Some(version) = notice.version.as_deref().filter(|version| is_later(version)) else { continue };
        findings.examine();
        if notice.changes.is_empty() {
            findings
                .add(Severity::Advice, facts.path().join("changes"), &facts.subject())
                .arg("notice", name(facts))
                .arg("version", version);
        }
    }
}

/// Whether a version comes after 1.0; one that is no number may be the first.
fn is_later(version: &str) -> bool {
    let mut parts = version.trim().trim_start_matches(['v', 'V']).split('.').map(str::parse::<u32>);
    match (parts.next(), parts.next()) {
        (Some(Ok(major)), _) if major > 1 => true,
        (Some(Ok(1)), Some(Ok(minor))) => minor > 0,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::is_later;

    #[test]
    fn versions_after_the_first_are_told_from_the_first() {
        assert!(["2", "2.0", "1.1", "v3", "1.10", "2026.4"].into_iter().all(is_later));
        assert!(!["1", "1.0", "0.9", "concept", ""].into_iter().any(is_later));
    }
}
