//! Names in public texts: of people, of laws and bodies that are no more, and words spelt wrongly.

use super::judge::{Context, Findings};
use super::rule::{AppliesTo, Jurisdiction, Rule, RuleKind};
use crate::finding::{Arg, Severity};
use crate::model::Path;
use crate::plain::Lexicon;
use crate::reference::{gdpr, uavg};
use std::sync::OnceLock;

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
        let first = words[at].trim_matches(|c: char| "\"'(,;:".contains(c));
        let title = TITLES.contains(&first.to_lowercase().as_str());
        let mut end = at + 1;
        while words.get(end).is_some_and(|word| BETWEEN.contains(word)) {
            end += 1;
        }
        let letters = first
            .split_terminator('.')
            .filter(|part| part.len() == 1 && part.as_bytes()[0].is_ascii_uppercase());
        let initials = if first.ends_with('.') && first.len() == 2 * letters.clone().count() {
            letters.count()
        } else {
            0
        };
        let opens = title || FIRST_NAMES.contains(&first) || initials > 1 || (initials == 1 && end > at + 1);
        let surname = words.get(end)?.trim_end_matches(|c: char| !c.is_alphanumeric());
        let capital = surname.starts_with(char::is_uppercase) && surname.chars().count() > 1;
        let place = PLACES.iter().any(|place| surname.to_lowercase().ends_with(place));
        let name = [&[first], &words[at + 1..end], &[surname]].concat();
        (opens && capital && !place).then(|| name.join(" "))
    })
}

/// PUB-014: a person by name, where a function or department would do. A contact is for all languages
/// the same, so its name is looked at as well.
fn named_people(context: &Context, findings: &mut Findings) {
    let mut last: Option<Path> = None;
    for text in findings.texts(context).iter() {
        let contact = text.field.key == "name" && !text.is_wording();
        if !contact && !text.is_wording() {
            continue;
        }
        findings.examine();
        let Some(person) = person(&text.text).filter(|_| last != Some(text.whole())) else { continue };
        last = Some(text.whole());
        let finding = findings.warning(text.path.clone(), &text.subject);
        finding.arg("name", text.name.clone()).arg("field", &text.label()).arg("person", person);
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
    static LEXICON: OnceLock<Lexicon<Replaced>> = OnceLock::new();
    let lexicon = LEXICON.get_or_init(|| Lexicon::new(OLD.map(|old| (old.0, old))));
    replaced(context, findings, lexicon, false);
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
    static LEXICON: OnceLock<Lexicon<Replaced>> = OnceLock::new();
    let lexicon = LEXICON.get_or_init(|| Lexicon::new(SPELLING.map(|wrong| (wrong.0, wrong))));
    replaced(context, findings, lexicon, true);
}

/// One finding for each text that holds words of a lexicon, with the first and its replacement.
fn replaced(context: &Context, findings: &mut Findings, lexicon: &Lexicon<Replaced>, advice: bool) {
    let mut last: Option<Path> = None;
    for text in
        findings.texts(context).iter().filter(|text| text.is_wording() && (!advice || text.is_dutch()))
    {
        findings.examine();
        let found = lexicon.find(&text.text);
        let Some((_, now)) = found.first().filter(|_| last != Some(text.whole())) else { continue };
        last = Some(text.whole());
        let severity = if advice { Severity::Advice } else { Severity::Warning };
        let mut words: Vec<Arg> = Vec::new();
        for (old, _) in &found {
            if !words.contains(&(*old).into()) {
                words.push((*old).into());
            }
        }
        findings
            .add(severity, text.path.clone(), &text.subject)
            .arg("name", text.name.clone())
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
