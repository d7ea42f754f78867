//! Names in public texts: of people, of laws and bodies that are no more, and words spelt wrongly.

use super::judge::{Context, Findings};
use super::rule::{AppliesTo, Jurisdiction, Rule, RuleKind};
use crate::finding::{Arg, Severity};
use crate::model::Path;
use crate::plain::Lexicon;
use crate::reference::{gdpr, uavg};
use std::sync::LazyLock;

const NAMES: Rule = Rule {
    severity: Severity::Warning,
    applies_to: AppliesTo::Controller,
    kind: RuleKind::Heuristic,
    ..Rule::PUBLISH
};

pub(super) const RULES: &[Rule] = &[
    Rule { code: "PUB-014", citations: &[gdpr("5", "1", "c")], check: Some(named_people), ..NAMES },
    Rule {
        code: "PUB-015",
        kind: RuleKind::Deterministic,
        jurisdiction: Jurisdiction::Nl,
        citations: &[gdpr("94", "", ""), uavg("51")],
        check: Some(old_names),
        ..NAMES
    },
    Rule {
        code: "PUB-019",
        severity: Severity::Advice,
        jurisdiction: Jurisdiction::Nl,
        citations: &[gdpr("12", "1", "")],
        check: Some(spelling),
        ..NAMES
    },
];

const TITLES: [&str; 11] =
    ["meneer", "mevrouw", "mevr.", "mw.", "dhr.", "drs.", "mr.", "ing.", "ir.", "mrs.", "ms."];

/// First names that are no other word with a capital.
const FIRST_NAMES: [&str; 48] = [
    "Anna",
    "Annemarie",
    "Anita",
    "Anouk",
    "Bas",
    "Bert",
    "Carla",
    "Daan",
    "Dennis",
    "Edwin",
    "Ellen",
    "Emma",
    "Erik",
    "Esther",
    "Eva",
    "Femke",
    "Frank",
    "Fatima",
    "Gerard",
    "Hans",
    "Henk",
    "Ingrid",
    "Jan",
    "Janneke",
    "Jeroen",
    "Johan",
    "Karin",
    "Kees",
    "Lars",
    "Linda",
    "Lisa",
    "Maria",
    "Marieke",
    "Mark",
    "Martijn",
    "Mohamed",
    "Monique",
    "Paul",
    "Peter",
    "Piet",
    "Pieter",
    "Rob",
    "Ruud",
    "Sander",
    "Sanne",
    "Thomas",
    "Tim",
    "Wim",
];

const BETWEEN: [&str; 9] = ["van", "de", "der", "den", "ten", "ter", "te", "het", "'t"];

/// Ends of names that are of a street or a place.
const PLACES: [&str; 12] = [
    "straat",
    "laan",
    "plein",
    "weg",
    "kade",
    "gracht",
    "school",
    "huis",
    "hof",
    "dijk",
    "park",
    "stichting",
];

/// The name of a person in a text: after a title, or a first name or initials before a surname.
fn person(text: &str) -> Option<String> {
    let words: Vec<&str> = text.split_whitespace().collect();
    (0..words.len()).find_map(|at| {
        let mut end = at + 1;
        while words.get(end).is_some_and(|word| BETWEEN.contains(word)) {
            end += 1;
        }
        let surname = words.get(end)?.trim_end_matches(|c: char| !c.is_alphanumeric());
        // Few words have one with a capital after them, so look no further at the others.
        if !surname.starts_with(char::is_uppercase) || surname.chars().count() < 2 {
            return None;
        }
        let first = words[at].trim_matches(|c: char| "\"'(,;:".contains(c));
        let place = || PLACES.iter().any(|place| surname.to_lowercase().ends_with(place));
        let name = || [&[first], &words[at + 1..end], &[surname]].concat().join(" ");
        (opens(first, end > at + 1) && !place()).then(name)
    })
}

/// Whether a word can come before a surname; `between` says that a word such as *van* follows it.
fn opens(first: &str, between: bool) -> bool {
    let letters = first
        .split_terminator('.')
        .filter(|part| part.len() == 1 && part.as_bytes()[0].is_ascii_uppercase())
        .count();
    let initials = if first.ends_with('.') && first.len() == 2 * letters { letters } else { 0 };
    initials > 1
        || (initials == 1 && between)
        || FIRST_NAMES.contains(&first)
        || TITLES.contains(&first.to_lowercase().as_str())
}

/// PUB-014: a person by name, where a function or department would do. A contact is for all languages
/// the same, so its name is looked at as well.
fn named_people(context: &Context, findings: &mut Findings) {
    let survey = findings.survey(context);
    let texts = &survey.public_texts;
    let (seen, mut last): (_, Option<Path>) = (texts.look(person), None);
    for text in texts.iter() {
        let contact = text.field.key == "name" && !text.is_wording();
        if !contact && !text.is_wording() {
            continue;
        }
        findings.examine();
        let Some(person) = seen.of(text).as_ref().filter(|_| last != Some(text.whole())) else { continue };
        last = Some(text.whole());
        let finding = findings.warning(text.path(), text.subject());
        finding.arg("name", text.name()).arg("field", &text.label()).arg("person", person.as_str());
    }
}

/// A word with what stands for it today.
type Replaced = (&'static str, &'static str);

const OLD: [Replaced; 10] = [
    ("Wet bescherming persoonsgegevens", "AVG"),
    ("Wbp", "AVG"),
    ("Wet persoonsregistraties", "AVG"),
    ("College bescherming persoonsgegevens", "Autoriteit Persoonsgegevens"),
    ("CBP", "Autoriteit Persoonsgegevens"),
    ("Registratiekamer", "Autoriteit Persoonsgegevens"),
    ("bewerkersovereenkomst", "verwerkersovereenkomst"),
    ("bewerkersovereenkomsten", "verwerkersovereenkomsten"),
    ("Privacy Shield", "EU-VS Data Privacy Framework"),
    ("Safe Harbor", "EU-VS Data Privacy Framework"),
];

/// PUB-015: a law, a body or a word that the GDPR replaced.
fn old_names(context: &Context, findings: &mut Findings) {
    static LEXICON: LazyLock<Lexicon<Replaced>> = LazyLock::new(|| Lexicon::new(OLD.map(|old| (old.0, old))));
    replaced(context, findings, |text| LEXICON.find(text), false);
}

const SPELLING: [Replaced; 22] = [
    ("burger service nummer", "burgerservicenummer (BSN)"),
    ("burgerservice nummer", "burgerservicenummer (BSN)"),
    ("burger servicenummer", "burgerservicenummer (BSN)"),
    ("BSN nummer", "BSN"),
    ("BSN-nummer", "BSN"),
    ("persoons gegevens", "persoonsgegevens"),
    ("privacy documenten", "privacydocumenten"),
    ("privacy verklaring", "privacyverklaring"),
    ("privacy beleid", "privacybeleid"),
    ("verwerkers overeenkomst", "verwerkersovereenkomst"),
    ("huur overeenkomst", "huurovereenkomst"),
    ("contact formulier", "contactformulier"),
    ("e-mail adres", "e-mailadres"),
    ("email adres", "e-mailadres"),
    ("emailadres", "e-mailadres"),
    ("woning corporatie", "woningcorporatie"),
    ("geidentificeerd", "geïdentificeerd"),
    ("beeindigd", "beëindigd"),
    ("beeindigen", "beëindigen"),
    ("categorieen", "categorieën"),
    ("kopieen", "kopieën"),
    ("clienten", "cliënten"),
];

/// PUB-019: a word or an official name that is spelt otherwise.
fn spelling(context: &Context, findings: &mut Findings) {
    static LEXICON: LazyLock<Lexicon<Replaced>> =
        LazyLock::new(|| Lexicon::new(SPELLING.map(|wrong| (wrong.0, wrong))));
    replaced(context, findings, |text| LEXICON.find(text), true);
}

/// One finding for each text that holds words of a lexicon, with the first and its replacement.
fn replaced(context: &Context, findings: &mut Findings, find: fn(&str) -> Vec<Replaced>, advice: bool) {
    let survey = findings.survey(context);
    let texts = &survey.public_texts;
    let (seen, mut last): (_, Option<Path>) = (texts.look(find), None);
    for text in texts.iter().filter(|text| text.is_wording() && (!advice || text.is_dutch())) {
        findings.examine();
        let found = seen.of(text);
        let Some((_, now)) = found.first().filter(|_| last != Some(text.whole())) else { continue };
        last = Some(text.whole());
        let severity = if advice { Severity::Advice } else { Severity::Warning };
        let mut words: Vec<Arg> = Vec::new();
        for (old, _) in found {
            if !words.contains(&(*old).into()) {
                words.push((*old).into());
            }
        }
        findings
            .add(severity, text.path(), text.subject())
            .arg("name", text.name())
            .arg("field", &text.label())
            .case(if words.len() == 1 { "default" } else { "several" })
            .arg("words", words)
            .arg("now", *now);
    }
}

#[cfg(test)]
mod tests {
    use super::person;

    #[test]
    fn people_are_told_from_streets_and_bodies() {
        let people =
            ["Bel Piet de Vries, ICT.", "mevrouw Jansen", "Vraag dhr. Van Dam", "P.J. Bakker", "P. de Boer"];
        assert!(people.iter().all(|text| person(text).is_some()));
        assert_eq!(person("Bel Piet de Vries, ICT.").as_deref(), Some("Piet de Vries"));
        let none = [
            "Jan van Galenstraat 5",
            "Bel mevrouw of meneer",
            "Gemeente De Bilt",
            "bijlage A. Daarna",
            "Art. 6 AVG",
            "Jan belt.",
            "B.V. en",
        ];
        for text in none {
            assert_eq!(person(text), None, "{text}");
        }
    }
}
