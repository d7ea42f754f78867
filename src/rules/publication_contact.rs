//! Whether the addresses in a statement can work: web, e-mail and telephone (art. 12(2)).
//!
//! Looks at how they are written; nothing is ever asked over a network.

use super::judge::{Context, Findings};
use super::rule::{AppliesTo, Rule};
use crate::finding::Severity;
use crate::reference::gdpr;
use crate::schema::Kind;

pub(super) const RULES: &[Rule] = &[Rule {
    code: "PUB-010",
    severity: Severity::Warning,
    applies_to: AppliesTo::Controller,
    citations: &[gdpr("12", "2", "")],
    check: Some(unreachable_contact),
    ..Rule::PUBLISH
}];

/// PUB-010: an address that is not safe or cannot be one.
fn unreachable_contact(context: &Context, findings: &mut Findings) {
    for text in findings.survey(context).public_texts.iter() {
        let fault = match text.field.ty.kind {
            Kind::Url => web(text.text()),
            Kind::Email => (!is_mail(text.text())).then_some("email"),
            Kind::Phone => (!is_phone(text.text())).then_some("phone"),
            _ => continue,
        };
        findings.examine();
        let Some(case) = fault else { continue };
        let finding = findings.warning(text.path(), text.subject());
        finding.arg("field", &text.label()).arg("address", text.text()).case(case);
    }
}

/// What is wrong with a web address.
fn web(text: &str) -> Option<&'static str> {
    let text = text.trim();
    if text.to_lowercase().starts_with("http://") {
        return Some("http");
    }
    let host =
        text.strip_prefix("https://").map(|rest| rest.split(['/', '?', '#']).next().unwrap_or_default());
    let whole = host.is_some_and(is_domain) && !text.contains(char::is_whitespace);
    (!whole).then_some("web")
}

fn is_domain(text: &str) -> bool {
    let parts: Vec<&str> = text.split('.').collect();
    let sound = |part: &&str| {
        let inner = part.chars().all(|c| c.is_alphanumeric() || c == '-');
        !part.is_empty() && inner && !part.starts_with('-') && !part.ends_with('-')
    };
    parts.len() > 1 && parts.iter().all(sound)
}

fn is_mail(text: &str) -> bool {
    let odd = |c: char| c.is_whitespace() || "<>()[],;:\"".contains(c);
    let parts = text.trim().split_once('@');
    parts.is_some_and(|(local, domain)| !local.is_empty() && !local.contains(odd) && is_domain(domain))
}

/// Whether a text can be a telephone number: with the country, or a Dutch one with its area, or a
/// short service number.
fn is_phone(text: &str) -> bool {
    let text = text.trim();
    if !text.chars().all(|c| c.is_ascii_digit() || " -+().".contains(c))
        || text.rfind('+').is_some_and(|at| at > 0)
    {
        return false;
    }
    let digits: String = text.replace("(0)", "").chars().filter(char::is_ascii_digit).collect();
    match (text.starts_with('+'), digits.as_str()) {
        (true, national) if national.starts_with("31") => (11..=14).contains(&national.len()),
        (true, international) => (8..=15).contains(&international.len()),
        (false, service) if service.starts_with("0800") || service.starts_with("090") => {
            [8, 11].contains(&service.len())
        }
        (false, area) if area.starts_with("00") => (10..=17).contains(&area.len()),
        (false, area) if area.starts_with('0') => area.len() == 10,
        (false, short) => short.starts_with('1') && (3..=6).contains(&short.len()),
    }
}

#[cfg(test)]
mod tests {
    use super::{is_mail, is_phone, web};

    #[test]
    fn addresses_that_can_work_are_told_from_those_that_cannot() {
        assert_eq!(web("https://www.voorbeeld.example/a?b#c"), None);
        assert_eq!(
            (web("http://a.example"), web("a.example"), web("https://a")),
            (Some("http"), Some("web"), Some("web"))
        );
        assert!(
            is_mail("info@voorbeeld.example") && !is_mail("info@voorbeeld") && !is_mail("info voorbeeld.nl")
        );
        for number in [
            "+31 10 000 00 00",
            "010 - 123 45 67",
            "(030) 123 45 67",
            "0800 0022",
            "14 030",
            "+44 20 7946 0000",
        ] {
            assert!(is_phone(number), "{number}");
        }
        for number in ["030 123 45", "30 123 45 67", "bel ons", "", "+", "+31 10 000"] {
            assert!(!is_phone(number), "{number}");
        }
    }
}
