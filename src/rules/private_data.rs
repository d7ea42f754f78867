//! Numbers and addresses in the texts of a register that can only be of a person.
//!
//! What the register gives as contact details of an organisation is known, and no finding.

use super::text_walk::Found;
use crate::finding::Arg;
use crate::model::Path;
use crate::model::values::Localized;
use crate::schema::{Field, Kind};
use std::collections::BTreeSet;

/// What was found in the texts of a register.
#[derive(Debug)]
pub(super) struct PrivateData {
    /// How many texts there are.
    pub texts: usize,
    /// In the order of the format.
    pub found: Vec<Private>,
}

/// One text with data of a person of one kind.
#[derive(Debug)]
pub(super) struct Private {
    /// `bsn`, `iban`, `email` or `phone`.
    pub case: &'static str,
    pub path: Path,
    /// The entry it stands in, as `kind:id`.
    pub subject: String,
    /// What readers call the entry.
    pub name: Arg,
    /// The label of its field.
    pub label: Localized,
    /// The domains or the numbers, of which one at least must not be of a contact.
    unless_known: Vec<String>,
}

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

/// Gathers what is private, and the contact details that are not.
#[derive(Default)]
pub(super) struct PrivateDataSearch {
    texts: usize,
    found: Vec<Private>,
    domains: BTreeSet<String>,
    phones: BTreeSet<String>,
}

impl PrivateDataSearch {
    pub fn see(&mut self, found: &Found) {
        match found.leaf.field.ty.kind {
            Kind::Email => {
                let domain = found.leaf.text.split_once('@').map(|(_, domain)| domain.to_lowercase());
                self.domains.extend(domain);
            }
            Kind::Phone => drop(self.phones.insert(digits(found.leaf.text))),
            Kind::Text | Kind::Localized | Kind::Markdown if !found.leaf.is_in(&CONTACTS) => self.text(found),
            _ => {}
        }
    }

    /// Looks at a text that is no contact detail.
    fn text(&mut self, found: &Found) {
        self.texts += 1;
        let text = found.leaf.text;
        let digits = text.bytes().filter(u8::is_ascii_digit).count();
        // The check digits of an account number at least; most texts end here.
        if digits < 2 && !text.contains('@') {
            return;
        }
        if digits >= 9 && has_bsn(text) {
            self.add("bsn", found, Vec::new());
        }
        if digits >= 2 && has_iban(text) {
            self.add("iban", found, Vec::new());
        }
        let domains = if text.contains('@') { domains_in(text) } else { Vec::new() };
        if !domains.is_empty() {
            self.add("email", found, domains);
        }
        let mobiles = if digits >= 10 { mobiles_in(text) } else { Vec::new() };
        if !mobiles.is_empty() {
            self.add("phone", found, mobiles);
        }
    }

    fn add(&mut self, case: &'static str, found: &Found, unless_known: Vec<String>) {
        let Found { leaf, entry } = found;
        self.found.push(Private {
            case,
            path: leaf.path(&entry.path()),
            subject: entry.subject(),
            // A name that holds the value is itself not repeated.
            name: if leaf.is_in(&["name"]) { entry.id.into() } else { entry.name() },
            label: Localized::ByLanguage(leaf.field.label.clone()),
            unless_known,
        });
    }

    /// Leaves out what is known of a contact, wherever in the register that stands.
    pub fn done(self) -> PrivateData {
        let Self { texts, mut found, domains, phones } = self;
        let ours =
            |domain: &String| domains.iter().any(|own| domain == own || domain.ends_with(&format!(".{own}")));
        found.retain(|one| match one.case {
            "email" => !one.unless_known.iter().all(ours),
            "phone" => !one.unless_known.iter().all(|number| phones.contains(number)),
            _ => true,
        });
        PrivateData { texts, found }
    }
}

/// Whether a field holds text, or contact details that are known.
pub(super) fn is_looked_at(field: &Field) -> bool {
    matches!(field.ty.kind, Kind::Text | Kind::Localized | Kind::Markdown | Kind::Email | Kind::Phone)
}

fn digits(text: &str) -> String {
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    digits
        .strip_prefix("0031")
        .or(digits.strip_prefix("31"))
        .map_or(digits.clone(), |rest| format!("0{rest}"))
}

/// The words of a text, where a hyphen keeps a reference such as `ZAAK-123456782` together.
fn words(text: &str) -> impl Iterator<Item = &str> + Clone {
    let words = text.split(|c: char| !c.is_alphanumeric() && c != '-' && c != '_' && c != '/');
    words.filter(|word| !word.is_empty())
}

/// Whether a word of nine digits passes the test that every Dutch national number passes.
fn has_bsn(text: &str) -> bool {
    words(text).any(|word| {
        let digits: Vec<u32> = word.chars().filter_map(|c| c.to_digit(10)).collect();
        if word.len() != 9 || digits.len() != 9 || digits.iter().all(|digit| *digit == 0) {
            return false;
        }
        let weighed: u32 = digits[..8].iter().zip((2..=9).rev()).map(|(digit, weight)| digit * weight).sum();
        weighed % 11 == digits[8]
    })
}

/// Whether a text holds an account number, written in one piece or in groups of four.
fn has_iban(text: &str) -> bool {
    let letters_then_digits =
        |(at, b): (usize, u8)| if at < 2 { b.is_ascii_uppercase() } else { b.is_ascii_digit() };
    let mut words = words(text);
    loop {
        let here = words.clone();
        let Some(first) = words.next() else { return false };
        // Few words can be the start of one.
        if !first.bytes().take(4).enumerate().all(letters_then_digits) {
            continue;
        }
        let mut joined = String::new();
        let mut grows = here.take(9).map(|word| {
            joined.push_str(word);
            is_iban(&joined)
        });
        if grows.any(|iban| iban) {
            return true;
        }
    }
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
    let words = text.split(|c: char| c.is_whitespace() || "<>()[],;:\"".contains(c));
    let parts = words.filter_map(|word| word.split_once('@')).filter(|(local, _)| !local.is_empty());
    let domains = parts.map(|(_, domain)| domain.trim_end_matches(['.', '!', '?']).to_lowercase());
    domains.filter(|domain| domain.contains('.')).collect()
}

/// The Dutch mobile numbers in a text: those of a private person, as far as a register can tell.
fn mobiles_in(text: &str) -> Vec<String> {
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
