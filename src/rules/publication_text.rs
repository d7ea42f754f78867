//! Texts that are not finished or not true: placeholders, broken lists, a wrong explanation of
//! sensitive data, promises that nobody can keep (art. 5(1)(a), 9, 12(1)).

use super::judge::{Context, Findings};
use super::public_texts::PublicText;
use super::rule::{AppliesTo, Jurisdiction, Rule, RuleKind, Waivable};
use super::wording::{Phrases, is_only, phrase_in, sentences, words};
use crate::finding::{Gate, Severity};
use crate::model::words::ClaimKind;
use crate::model::{Path, Register};
use crate::reference::gdpr;
use crate::schema::Kind;
use std::sync::LazyLock;

const TEXT: Rule = Rule { severity: Severity::Warning, applies_to: AppliesTo::Controller, ..Rule::PUBLISH };

pub(super) const RULES: &[Rule] = &[
    Rule {
        code: "PUB-009",
        gate: Gate::Integrity,
        severity: Severity::Error,
        waivable: Waivable::No,
        citations: &[gdpr("12", "1", "")],
        check: Some(unfinished),
        ..TEXT
    },
    Rule { code: "PUB-011", citations: &[gdpr("12", "1", "")], check: Some(broken_structure), ..TEXT },
    Rule {
        code: "PUB-013",
        severity: Severity::Error,
        jurisdiction: Jurisdiction::Nl,
        kind: RuleKind::Heuristic,
        citations: &[gdpr("9", "1", "")],
        check: Some(wrong_definition),
        ..TEXT
    },
    Rule {
        code: "PUB-017",
        kind: RuleKind::Heuristic,
        citations: &[gdpr("5", "1", "a")],
        check: Some(over_claim),
        ..TEXT
    },
];

/// Whether a field was found already in another language: one finding for a text is enough.
fn again(last: &mut Option<Path>, text: &PublicText) -> bool {
    let whole = Some(text.whole());
    let again = *last == whole;
    *last = whole;
    again
}

const MARKS: [&str; 4] = ["TODO", "TBD", "FIXME", "XXX"];
const IN_BRACKETS: [&str; 4] = ["[invullen]", "[in te vullen]", "[fill in]", "{{"];
const TO_FILL_IN: [&str; 3] = ["lorem ipsum", "nader te bepalen", "to be determined"];

/// What somebody meant to fill in later, as it stands in the text.
fn placeholder(text: &str) -> Option<&'static str> {
    let whole = |mark: &&&str| text.split(|c: char| !c.is_alphanumeric()).any(|word| word == **mark);
    let shouts = text.contains(['X', 'T', 'F']);
    let mark = if shouts { MARKS.iter().find(whole) } else { None };
    let lower = text.to_lowercase();
    // Few texts have brackets.
    let brackets = if text.contains(['[', '{']) { &IN_BRACKETS[..] } else { &[] };
    let found = mark.or_else(|| brackets.iter().chain(&TO_FILL_IN).find(|mark| lower.contains(**mark)));
    let empty = ["null", "undefined"];
    found.copied().or_else(|| empty.into_iter().find(|word| is_only(text, &[word])))
}

/// PUB-009: a text that somebody meant to finish.
fn unfinished(context: &Context, findings: &mut Findings) {
    let survey = findings.survey(context);
    let texts = &survey.public_texts;
    let (seen, mut last) = (texts.look(placeholder), None);
    for text in texts.iter() {
        if !matches!(text.field.ty.kind, Kind::Text | Kind::Localized | Kind::Markdown) {
            continue;
        }
        findings.examine();
        let Some(mark) = seen.of(text).filter(|_| !again(&mut last, text)) else { continue };
        let finding = findings.error(text.path(), text.subject());
        finding.arg("name", text.name()).arg("field", &text.label()).arg("mark", mark);
    }
}

/// What is wrong with the headings or lists of a text in Markdown.
fn structure(text: &str) -> Option<(&'static str, &str)> {
    text.lines().map(str::trim).find_map(|line| {
        let heading = line.trim_start_matches('#');
        if heading.len() < line.len() && heading.starts_with(' ') {
            return Some(("heading", line));
        }
        let item = ["- ", "* ", "+ "].iter().find_map(|mark| line.strip_prefix(mark))?;
        let first = item.split_whitespace().next()?.strip_suffix(['.', ')'])?;
        let letter = first.len() == 1 && first.bytes().all(|b| b.is_ascii_alphanumeric());
        letter.then_some(("marker", line))
    })
}

/// PUB-011: a heading in a text that stands under one, or a list that is numbered twice.
fn broken_structure(context: &Context, findings: &mut Findings) {
    let mut last = None;
    for text in
        findings.survey(context).public_texts.iter().filter(|text| text.field.ty.kind == Kind::Markdown)
    {
        findings.examine();
        let Some((case, line)) = structure(text.text()).filter(|_| !again(&mut last, text)) else { continue };
        let finding = findings.warning(text.path(), text.subject());
        finding.arg("field", &text.label()).arg("line", line).case(case);
    }
}

/// What many take for sensitive data in the sense of the law, in Dutch and English.
const NOT_SPECIAL: [&str; 20] = [
    "BSN",
    "burgerservicenummer",
    "kinderen",
    "kind",
    "minderjarigen",
    "legitimatie",
    "legitimatiebewijs",
    "identiteitsbewijs",
    "identiteitskaart",
    "paspoort",
    "rijbewijs",
    "citizen service number",
    "national number",
    "children",
    "minors",
    "passport",
    "identity card",
    "identity document",
    "driving licence",
    "driver's license",
];

const NEGATIONS: [&str; 8] = ["niet", "geen", "nooit", "not", "no", "never", "neither", "nor"];

/// PUB-013: an explanation of sensitive data that counts something among them that the law does not.
fn wrong_definition(context: &Context, findings: &mut Findings) {
    let mut last = None;
    for text in findings.survey(context).public_texts.iter().filter(|text| text.field.key == "special_data") {
        findings.examine();
        let wrong = sentences(text.text()).find_map(|sentence| {
            let denied = words(sentence).iter().any(|word| NEGATIONS.contains(&word.as_str()));
            phrase_in(sentence, &NOT_SPECIAL).filter(|_| !denied)
        });
        let Some(wrong) = wrong.filter(|_| !again(&mut last, text)) else { continue };
        findings.error(text.path(), text.subject()).arg("what", wrong).arg("case", "default");
    }
}

/// Promises that nobody can keep, or that only a judge can give, in Dutch and English.
static TOO_MUCH: [&str; 25] = [
    "honderd procent",
    "volledig veilig",
    "helemaal veilig",
    "absoluut veilig",
    "waterdicht",
    "garanderen",
    "garandeert",
    "wij voldoen aan",
    "wij voldoen volledig aan",
    "voldoet aan de wet",
    "voldoen aan de wet",
    "voldoen aan de AVG",
    "binnen de kaders van de wet",
    "houden ons aan de wet",
    "houden ons altijd aan de wet",
    "houden ons aan de AVG",
    "completely safe",
    "completely secure",
    "fully secure",
    "guarantee",
    "guarantees",
    "fully compliant",
    "fully comply",
    "we comply with the law",
    "we comply with the GDPR",
];

/// What a text says that nobody can know.
fn too_much(text: &str) -> Option<&'static str> {
    static PHRASES: LazyLock<Phrases> = LazyLock::new(|| Phrases::new(&TOO_MUCH));
    let shares: &[&str] = if text.contains('%') { &["100%", "100 %"] } else { &[] };
    let percent = shares.iter().copied().find(|share| text.contains(share));
    percent.or_else(|| PHRASES.first_in(text))
}

/// PUB-017: a text or a claim that says more than anybody can know.
fn over_claim(context: &Context, findings: &mut Findings) {
    let claims = claims_of_compliance(context.register);
    let survey = findings.survey(context);
    let texts = &survey.public_texts;
    let (seen, mut last) = (texts.look(too_much), None);
    for text in texts.iter().filter(|text| text.is_wording()) {
        findings.examine();
        let is_statement = text.subject().starts_with("notice");
        let claim = is_statement && claims.contains(&text.whole().parent());
        let said = *seen.of(text);
        if (said.is_none() && !claim) || again(&mut last, text) {
            continue;
        }
        let finding = findings.warning(text.path(), text.subject());
        let finding = finding.arg("name", text.name()).arg("field", &text.label());
        match said {
            Some(said) => finding.arg("words", said).case("default"),
            None => finding.arg("text", text.text()).case("claim"),
        };
    }
}

/// The paths of the claims that say that everything is as the law wants it.
fn claims_of_compliance(register: &Register) -> Vec<Path> {
    let notices = register.notices.iter().enumerate();
    let claims = notices.flat_map(|(notice, entry)| {
        let claims = entry.claims.iter().enumerate();
        claims.filter(|(_, claim)| claim.kind == Some(ClaimKind::Compliance)).map(move |(at, _)| (notice, at))
    });
    claims.map(|(notice, at)| Path::entry("notices", notice).join("claims").join(at)).collect()
}

#[cfg(test)]
mod tests {
    use super::{placeholder, structure};

    #[test]
    fn what_is_to_be_filled_in_is_told_from_words() {
        assert_eq!(placeholder("Wij bewaren TODO jaar"), Some("TODO"));
        assert_eq!(placeholder("Bel [Invullen]"), Some("[invullen]"));
        assert_eq!(placeholder("null"), Some("null"));
        assert_eq!(placeholder("todo's, null and void, XXXL, [1]"), None);
    }

    #[test]
    fn lists_and_headings_are_left_to_the_documents() {
        assert_eq!(structure("Wij delen:\n- B. Onderzoek"), Some(("marker", "- B. Onderzoek")));
        assert_eq!(structure("## Kop"), Some(("heading", "## Kop")));
        assert_eq!(structure("1. een\n2. twee\n- De bank.\n#tag"), None);
    }
}
