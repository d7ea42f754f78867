//! Every letter of the law that a register answers has a rule that cites it, or a reason for none.

use super::catalogue::{CATALOGUE, WHOLE};
use std::collections::BTreeMap;
use verantwoord::reference::{Act, Citation};
use verantwoord::rules::{Letter, letters, rule};

/// The paragraphs with their letters; a paragraph without letters is one whole.
const LAW: &[(&str, &str)] = &[
    ("13(1)", "abcdef"),
    ("13(2)", "abcdef"),
    ("13(3)", ""),
    ("13(4)", ""),
    ("14(1)", "abcdef"),
    ("14(2)", "abcdefg"),
    ("14(3)", "abc"),
    ("14(4)", ""),
    ("14(5)", "abcd"),
    ("26(1)", ""),
    ("26(2)", ""),
    ("26(3)", ""),
    ("28(3)", "abcdefgh"),
    ("30(1)", "abcdefg"),
    ("30(2)", "abcd"),
    ("32(1)", "abcd"),
    ("32(2)", ""),
    ("32(3)", ""),
    ("32(4)", ""),
    ("35(7)", "abcd"),
    ("44", ""),
    ("45", ""),
    ("46(1)", ""),
    ("46(2)", "abcdef"),
    ("46(3)", "ab"),
    ("47", ""),
    ("48", ""),
    ("49(1)", "abcdefg"),
    ("49(1) second subparagraph", ""),
    ("49(2)", ""),
    ("49(3)", ""),
    ("49(4)", ""),
    ("49(5)", ""),
    ("49(6)", ""),
];

/// Every letter of the law.
fn of_the_law() -> impl Iterator<Item = String> {
    LAW.iter().flat_map(|(paragraph, letters)| {
        let whole = letters.is_empty().then(|| (*paragraph).to_owned());
        whole.into_iter().chain(letters.chars().map(move |letter| format!("{paragraph}({letter})")))
    })
}

#[test]
fn every_letter_has_a_rule_or_a_reason() {
    let mut table: BTreeMap<&str, &Letter> = BTreeMap::new();
    for one in letters() {
        assert!(table.insert(&one.letter, one).is_none(), "{} stands twice", one.letter);
    }
    let mut wrong = Vec::new();
    for letter in of_the_law() {
        match table.remove(letter.as_str()) {
            None => wrong.push(format!("{letter} has neither a rule nor a reason")),
            Some(one) => wrong.extend(faults(one)),
        }
    }
    wrong.extend(table.keys().map(|letter| format!("{letter} is no letter of the law")));
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn faults(one: &Letter) -> Vec<String> {
    let said = |language| one.reason.get(language).is_some_and(|reason: &String| reason.ends_with('.'));
    if one.codes().is_empty() != (said("nl") && said("en")) {
        return vec![format!("{} wants either rules or a reason", one.letter)];
    }
    let article = one.letter.split('(').next().unwrap();
    let about = |c: &Citation| c.act == Act::Gdpr && c.article == article;
    let fault = |code: &String| match rule(code) {
        Some(rule) if rule.citations.iter().any(about) => None,
        Some(_) => Some(format!("{code} does not cite article {article}, for {}", one.letter)),
        None if !WHOLE && CATALOGUE.lines().any(|known| known == code) => None,
        None => Some(format!("{code} is no rule, for {}", one.letter)),
    };
    one.codes().iter().filter_map(fault).collect()
}
