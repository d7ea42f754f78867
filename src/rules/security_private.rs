//! Data of real people that ended up in the texts of the register (art. 5(1)(c), 5(1)(f)).
//!
//! Every text is looked at, found by the format itself. What is found is never repeated.

use super::judge::{Context, Findings};
use super::rule::{Jurisdiction, Rule, RuleKind};
use super::text_walk::{Found, each_text};
use crate::model::values::Localized;
use crate::reference::gdpr;
use crate::schema::{Field, Kind};
use std::collections::BTreeSet;

pub(super) const RULES: &[Rule] = &[Rule {
    code: "SEC-007",
    jurisdiction: Jurisdiction::Nl,
    kind: RuleKind::Heuristic,
    citations: &[gdpr("5", "1", "c"), gdpr("5", "1", "f")],
    private: true,
    check: Some(private_data),
    ..Rule::INTEGRITY
}];

/// Groups that hold the contact details that art. 30 asks for.
const CONTACTS: [&str; 9] = [
    "contact",
    "contact_point",
    "privacy_contact",
    "eu_representative",
    "representative",
    "dpo",
    "supervisory_authority",
    "postal_address",
    "visiting_address",
];

/// SEC-007: a number or an address in a text that can only be of a person.
fn private_data(context: &Context, findings: &mut Findings) {
    let (mut domains, mut phones) = (BTreeSet::new(), BTreeSet::new());
    each_text(context.register, is_contact, &mut |found| match found.leaf.field.ty.kind {
        Kind::Email => {
            domains.extend(found.leaf.text.split_once('@').map(|(_, domain)| domain.to_lowercase()))
        }
        _ => drop(phones.insert(digits(found.leaf.text))),
    });
    let known =
        |domain: &str| domains.iter().any(|own| domain == own || domain.ends_with(&format!(".{own}")));
    each_text(context.register, is_text, &mut |Found { leaf, entry }| {
        if leaf.is_in(&CONTACTS) {
            return;
        }
        findings.examine();
        let cases = [
            ("bsn", has_bsn(leaf.text)),
            ("iban", has_iban(leaf.text)),
            ("email", domains_in(leaf.text).iter().any(|domain| !known(domain))),
            ("phone", mobiles_in(leaf.text).iter().any(|number| !phones.contains(number))),
        ];
        for (case, _) in cases.into_iter().filter(|(_, holds)| *holds) {
            let path = leaf.path(&entry.path());
            let finding = match case {
                "bsn" | "iban" => findings.error(path, &entry.subject()),
                _ => findings.warning(path, &entry.subject()),
            };
            let label = Localized::ByLanguage(leaf.field.label.clone());
            // A name that holds the value is itself not repeated.
            let name = if leaf.is_in(&["name"]) { entry.id.into() } else { entry.name.clone() };
            finding.arg("name", name).arg("field", &label).case(case);
        }
    });
}

fn is_contact(field: &Field) -> bool {
    matches!(field.ty.kind, Kind::Email | Kind::Phone)
}

fn is_text(field: &Field) -> bool {
    matches!(field.ty.kind, Kind::Text | Kind::Localized | Kind::Markdown)
}

fn digits(text: &str) -> String {
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    digits
        .strip_prefix("0031")
        .or(digits.strip_prefix("31"))
        .map_or(digits.clone(), |rest| format!("0{rest}"))
}

/// The words of a text, where a hyphen keeps a reference such as `ZAAK-123456782` together.
fn words(text: &str) -> impl Iterator<Item = &str> {
    let words = text.split(|c: char| !c.is_alphanumeric() && c != '-' && c != '_' && c != '/');
    words.filter(|word| !word.is_empty())
}

/// Whether a text holds as many digits as a number of a person has.
fn has_digits(text: &str, fewest: usize) -> bool {
    text.bytes().filter(u8::is_ascii_digit).nth(fewest - 1).is_some()
}

/// Whether a word of nine digits passes the test that every Dutch national number passes.
fn has_bsn(text: &str) -> bool {
    has_digits(text, 9)
        && words(text).any(|word| {
            let digits: Vec<u32> = word.chars().filter_map(|c| c.to_digit(10)).collect();
            if word.len() != 9 || digits.len() != 9 || digits.iter().all(|digit| *digit == 0) {
                return false;
            }
            let weighed: u32 =
                digits[..8].iter().zip((2..=9).rev()).map(|(digit, weight)| digit * weight).sum();
            weighed % 11 == digits[8]
        })
}

/// Whether a text holds an account number, written in one piece or in groups of four.
fn has_iban(text: &str) -> bool {
    // Two check digits at least: most texts end here.
    if !has_digits(text, 2) {
        return false;
    }
    let words: Vec<&str> = words(text).collect();
    let starts = |from: &usize| words[*from].starts_with(|c: char| c.is_ascii_uppercase());
    (0..words.len()).filter(starts).any(|from| {
        let mut joined = String::new();
        words[from..].iter().take(9).any(|word| {
            joined.push_str(word);
            is_iban(&joined)
        })
    })
}

fn is_iban(text: &str) -> bool {
    let bytes = text.as_bytes();
    let shape = (15..=34).contains(&bytes.len())
        && bytes[..2].iter().all(u8::is_ascii_uppercase)
        && bytes[2..4].iter().all(u8::is_ascii_digit)
        && bytes.iter().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit())
        && (!text.starts_with("NL") || bytes.len() == 18);
    let value = |b: &u8| if b.is_ascii_digit() { u32::from(b - b'0') } else { u32::from(b - b'A') + 10 };
    let step = |rest: u32, b: &u8| (rest * if value(b) > 9 { 100 } else { 10 } + value(b)) % 97;
    shape && bytes[4..].iter().chain(&bytes[..4]).fold(0, step) == 1
}

/// The domains of the e-mail addresses in a text.
fn domains_in(text: &str) -> Vec<String> {
    if !text.contains('@') {
        return Vec::new();
    }
    let words = text.split(|c: char| c.is_whitespace() || "<>()[],;:\"".contains(c));
    let parts = words.filter_map(|word| word.split_once('@')).filter(|(local, _)| !local.is_empty());
    let domains = parts.map(|(_, domain)| domain.trim_end_matches(['.', '!', '?']).to_lowercase());
    domains.filter(|domain| domain.contains('.')).collect()
}

/// The Dutch mobile numbers in a text: those of a private person, as far as a register can tell.
fn mobiles_in(text: &str) -> Vec<String> {
    if !has_digits(text, 10) {
        return Vec::new();
    }
    let runs = text.split(|c: char| !c.is_ascii_digit() && !" -+().".contains(c));
    let numbers = runs.map(str::trim).filter(|run| run.starts_with(['0', '+'])).map(digits);
    numbers.filter(|number| number.len() == 10 && number.starts_with("06")).collect()
}

#[cfg(test)]
mod tests {
    use super::{domains_in, has_bsn, has_iban, mobiles_in};

    #[test]
    fn numbers_of_people_are_recognised() {
        assert!(has_bsn("mevrouw X, BSN 123456782."));
        assert!(has_iban("op NL12 BANK 0123 4567 89 gestort") && has_iban("NL12BANK0123456789"));
        assert_eq!(mobiles_in("Bel 06-12 34 56 78 of +31 6 12345678."), ["0612345678", "0612345678"]);
        assert_eq!(domains_in("Mail <jan@voorbeeld.example>."), ["voorbeeld.example"]);
    }

    #[test]
    fn references_and_other_numbers_are_not() {
        for text in ["ZAAK-123456782", "000000000", "123456789", "12345678", "1234567820"] {
            assert!(!has_bsn(text), "{text}");
        }
        assert!(!has_iban("NL00 BANK 0123 4567 89") && !has_iban("een zin zonder nummer"));
        assert!(mobiles_in("Tussen 06 en 12 uur, 010 000 00 00.").is_empty());
        assert!(domains_in("@naam en prijs @ 2").is_empty());
    }
}
