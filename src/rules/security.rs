//! How data are protected: measures that fit the risk, tests, breaches, staff, and what a
//! statement may tell about it (art. 5(1)(f), 29, 32, 33).

use super::items::{Item, named};
use super::judge::{Context, Findings};
use super::rule::{AppliesTo, Rule, RuleKind, Waivable};
use crate::finding::{Arg, Gate, Severity};
use crate::model::values::Localized;
use crate::model::words::{ClaimKind, DataClass, SecurityType};
use crate::model::{Activity, Path};
use crate::reference::gdpr;
use crate::reference::params::TEST_MAX_AGE;

const WARNING: Rule = Rule { severity: Severity::Warning, ..Rule::GAP };

pub(super) const RULES: &[Rule] = &[
    Rule {
        code: "SEC-002",
        citations: &[gdpr("32", "1", ""), gdpr("25", "2", ""), gdpr("5", "1", "f")],
        check: Some(measures_for_the_risk),
        ..Rule::GAP
    },
    Rule {
        // The error of showing a measure that is not public cannot occur: a statement shows only
        // measures with public wording.
        code: "SEC-003",
        gate: Gate::Integrity,
        waivable: Waivable::No,
        applies_to: AppliesTo::Controller,
        kind: RuleKind::Heuristic,
        citations: &[gdpr("32", "", ""), gdpr("5", "1", "f")],
        check: Some(public_detail),
        ..WARNING
    },
    Rule {
        code: "SEC-004",
        applies_to: AppliesTo::Controller,
        citations: &[gdpr("33", "1", ""), gdpr("33", "5", ""), gdpr("34", "", "")],
        check: Some(breach_papers),
        ..Rule::GAP
    },
    Rule {
        code: "SEC-005",
        kind: RuleKind::Time,
        citations: &[gdpr("32", "1", "d")],
        check: Some(old_tests),
        ..WARNING
    },
    Rule {
        code: "SEC-006",
        citations: &[gdpr("29", "", ""), gdpr("32", "4", ""), gdpr("28", "3", "b")],
        check: Some(staff_not_bound),
        ..WARNING
    },
];

fn says(text: &Option<String>) -> bool {
    text.as_ref().is_some_and(|text| !text.trim().is_empty())
}

/// The types of the measures that hold for an activity.
fn types(context: &Context, activity: &Activity) -> Vec<SecurityType> {
    let measures = context.register.security_measures.iter();
    let holds =
        measures.filter(|m| m.applies_to_all == Some(true) || activity.security_measures.contains(&m.id));
    holds.filter_map(|measure| measure.r#type).collect()
}

/// SEC-002: data that can hurt people, without the measures that everybody expects.
fn measures_for_the_risk(context: &Context, findings: &mut Findings) {
    const WANTED: [SecurityType; 2] = [SecurityType::EncryptionAtRest, SecurityType::Logging];
    for activity in context.activities() {
        let Some(element) = risky_element(context, &activity) else { continue };
        findings.examine();
        if says(&activity.security_reason) {
            continue;
        }
        let present = types(context, &activity);
        let path = activity.at("security_measures");
        let word = |kind: &SecurityType| Arg::Word(SecurityType::LIST, kind.word());
        // Encryption of which nobody said where can be this one.
        let held = |kind: &SecurityType| {
            present.contains(kind)
                || *kind == SecurityType::EncryptionAtRest && present.contains(&SecurityType::Encryption)
        };
        let missing: Vec<Arg> = WANTED.iter().filter(|kind| !held(kind)).map(word).collect();
        if !present.contains(&SecurityType::AccessControl) {
            findings
                .error(path.clone(), &activity.subject)
                .arg("activity", activity.name())
                .arg("element", element.clone())
                .arg("missing", word(&SecurityType::AccessControl));
        }
        if !missing.is_empty() {
            findings
                .warning(path, &activity.subject)
                .arg("activity", activity.name())
                .arg("element", element)
                .arg("missing", missing);
        }
    }
}

/// The name of the first element of an activity that can hurt people.
fn risky_element(context: &Context, activity: &Item<Activity>) -> Option<Arg> {
    const RISKY: [DataClass; 4] =
        [DataClass::Criminal, DataClass::NationalId, DataClass::IdDocumentCopy, DataClass::Financial];
    let risky = |class: DataClass| class.is_special() || RISKY.contains(&class);
    let mut elements = context.register.elements(activity.entry);
    let found = elements.find(|(category, element)| element.class_in_law(category).is_some_and(risky));
    found.map(|(_, element)| named(element.name.as_ref(), &element.id))
}

/// SEC-003: public words on security from which an attacker learns something.
fn public_detail(context: &Context, findings: &mut Findings) {
    for PublicWords { path, subject, name, text } in public_words(context) {
        findings.examine();
        for (_, words) in text.all(context.register.first_language()) {
            if let Some(detail) = detail(words) {
                let finding = findings.warning(path.clone(), &subject);
                finding.arg("words", detail).arg("name", name.clone());
                break;
            }
        }
    }
}

/// A text that a statement shows on security, with its place and what readers call its entry.
struct PublicWords<'a> {
    path: Path,
    subject: String,
    /// Empty for the general text, which has no name.
    name: Arg,
    text: &'a Localized,
}

/// The texts that the chapter on security of a statement is made of.
fn public_words<'a>(context: &Context<'a>) -> Vec<PublicWords<'a>> {
    let mut found = Vec::new();
    let mut add = |path: Path, subject: String, name: Arg, text: Option<&'a Localized>| {
        found.extend(text.map(|text| PublicWords { path, subject, name, text }));
    };
    let general = context.register.texts.security.as_ref();
    add(Path::of("texts").join("security"), "texts".to_owned(), Arg::from(""), general);
    for measure in context.security_measures().filter(|measure| measure.public_text.is_some()) {
        for (key, text) in [("name", &measure.entry.name), ("public_text", &measure.entry.public_text)] {
            add(measure.at(key), measure.subject.to_string(), measure.name(), text.as_ref());
        }
    }
    for facts in context.notices {
        let Some((_, notice)) = facts.notice else { continue };
        let name = named(notice.name.as_ref(), &notice.id);
        let own = notice.texts.as_ref().and_then(|texts| texts.security.as_ref());
        add(facts.path().join("texts").join("security"), facts.subject(), name.clone(), own);
        let security = [ClaimKind::SecurityMeasure, ClaimKind::RecipientsSameSecurity];
        for (at, claim) in notice.claims.iter().enumerate() {
            let text =
                claim.text.as_ref().filter(|_| claim.kind.is_some_and(|kind| security.contains(&kind)));
            let path = facts.path().join("claims").join(at).join("text");
            add(path, facts.subject(), name.clone(), text);
        }
    }
    found
}

/// A version number, an internet address or the name of a firewall in a text.
fn detail(text: &str) -> Option<String> {
    let trim = |word: &str| word.trim_matches(|c: char| !c.is_alphanumeric()).to_owned();
    let words: Vec<String> = text.split_whitespace().map(trim).collect();
    let starts_with_digit = |word: &str| word.starts_with(|c: char| c.is_ascii_digit());
    for (at, word) in words.iter().enumerate() {
        let next = words.get(at + 1).map_or("", String::as_str);
        let lower = word.to_lowercase();
        let version = ["versie", "version"].iter().find_map(|name| lower.strip_prefix(name));
        if is_address(word) || version.is_some_and(starts_with_digit) {
            return Some(word.clone());
        }
        let numbered = version == Some("") && starts_with_digit(next);
        let brand = lower == "firewall" && next.len() > 1 && next.starts_with(char::is_uppercase);
        if numbered || brand {
            return Some(format!("{word} {next}"));
        }
    }
    None
}

/// Whether a word is an internet address of four numbers.
fn is_address(word: &str) -> bool {
    let parts: Vec<&str> = word.split('.').collect();
    parts.len() == 4 && parts.iter().all(|part| part.parse::<u8>().is_ok())
}

/// SEC-004: no log of breaches, or no procedure.
fn breach_papers(context: &Context, findings: &mut Findings) {
    findings.examine();
    let papers = context.register.controller.breach.clone().unwrap_or_default();
    let at = Path::of("controller").join("breach");
    if !says(&papers.log_ref) {
        findings.error(at.join("log_ref"), "controller").case("log");
    }
    if !says(&papers.procedure_ref) {
        findings.warning(at.join("procedure_ref"), "controller").case("procedure");
    }
}

/// SEC-005: a certificate that ended, or a test of long ago.
fn old_tests(context: &Context, findings: &mut Findings) {
    for measure in context.security_measures() {
        if measure.expires.is_none() && measure.tested_on.is_none() {
            continue;
        }
        findings.examine();
        if let Some(day) = measure.expires.filter(|day| *day < context.as_of) {
            let finding = findings.warning(measure.at("expires"), &measure.subject).case("expired");
            finding.arg("measure", measure.name()).arg("day", day);
        }
        let due = |day| TEST_MAX_AGE.value.after(day).is_some_and(|due| due < context.as_of);
        if let Some(day) = measure.tested_on.filter(|day| due(*day)) {
            let finding = findings.warning(measure.at("tested_on"), &measure.subject).case("tested");
            let most = Arg::Period(TEST_MAX_AGE.value);
            finding.arg("measure", measure.name()).arg("day", day).arg("most", most);
        }
    }
}

/// SEC-006: staff with access who are not bound to keep it to themselves.
fn staff_not_bound(context: &Context, findings: &mut Findings) {
    let with_access: Vec<Item<Activity>> =
        context.activities().filter(|activity| !activity.access_roles.is_empty()).collect();
    let Some(first) = with_access.first() else { return };
    findings.examine();
    if !says(&context.register.controller.confidentiality_ref) {
        let count = u64::try_from(with_access.len()).unwrap_or(u64::MAX);
        findings
            .warning(Path::of("controller").join("confidentiality_ref"), "controller")
            .arg("activity", first.name())
            .arg("count", Arg::Number(count))
            .case(if count > 1 { "several" } else { "default" })
            .other(first.at("access_roles"));
    }
}

#[cfg(test)]
mod tests {
    use super::detail;

    #[test]
    fn only_technical_detail_is_found() {
        assert_eq!(detail("Wij draaien Netwacht versie 7.2.").as_deref(), Some("versie 7.2"));
        assert_eq!(detail("Bereikbaar op 10.0.0.1, intern.").as_deref(), Some("10.0.0.1"));
        assert_eq!(detail("Achter een firewall Netwacht").as_deref(), Some("firewall Netwacht"));
        for plain in ["Een firewall en een slot.", "Dit is versie twee.", "Sinds 1.1.2020 versleuteld."] {
            assert_eq!(detail(plain), None, "{plain}");
        }
    }
}
