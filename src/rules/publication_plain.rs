//! Whether the organisation's own Dutch texts are plain (art. 12(1)): reading ease, long sentences,
//! jargon, hedges. Formulas measure length and not clarity, so all of this is advice.
//!
//! At most one finding for a text, with its worst sentence or the words in it. Names are not judged.

use super::judge::{Context, Draft, Findings};
use super::public_texts::PublicText;
use super::rule::{AppliesTo, Jurisdiction, Rule, RuleKind};
use crate::finding::{Arg, Severity};
use crate::plain::{Jargon, explained_by};
use crate::reference::gdpr;
use crate::reference::params::{HARD_TEXT, HEDGES_PER_1000, LONG_SENTENCE, LONG_SENTENCES, VERY_HARD_TEXT};

/// Below this number of words a formula for reading ease says little.
const ENOUGH_WORDS: usize = 30;

/// The average of fewer sentences says little.
const ENOUGH_SENTENCES: usize = 3;

const PLAIN: Rule = Rule {
    severity: Severity::Advice,
    applies_to: AppliesTo::Controller,
    jurisdiction: Jurisdiction::Nl,
    kind: RuleKind::Heuristic,
    citations: &[gdpr("12", "1", "")],
    ..Rule::PUBLISH
};

pub(super) const RULES: &[Rule] = &[
    Rule { code: "PUB-004", check: Some(hard_to_read), ..PLAIN },
    Rule { code: "PUB-005", check: Some(long_sentences), ..PLAIN },
    Rule { code: "PUB-006", check: Some(unexplained), ..PLAIN },
    Rule { code: "PUB-007", uncertain: true, check: Some(hedging), ..PLAIN },
];

/// Advice about a text, with the name of what holds it and the label of its field.
fn advice<'a>(findings: &'a mut Findings, text: &PublicText) -> Draft<'a> {
    let draft = findings.add(Severity::Advice, text.path(), text.subject());
    draft.arg("name", text.name()).arg("field", &text.label())
}

/// PUB-004: a text with a reading ease below the limit.
fn hard_to_read(context: &Context, findings: &mut Findings) {
    for text in findings.survey(context).public_texts.iter().filter(|text| text.is_dutch_prose()) {
        let reading = text.reading();
        if reading.measures.words < ENOUGH_WORDS {
            continue;
        }
        let Some(ease) = reading.measures.flesch_douma() else { continue };
        findings.examine();
        // Below 0 a text is no harder to read than at 0.
        let ease = ease.max(0.0) as u64;
        if ease < HARD_TEXT.value {
            advice(findings, text)
                .arg("ease", Arg::Number(ease))
                .arg("least", Arg::Number(HARD_TEXT.value))
                .arg("sentence", reading.hardest.as_str())
                .case(if ease < VERY_HARD_TEXT.value { "very" } else { "default" });
        }
    }
}

/// PUB-005: a sentence that is too long, or sentences that are too long on average.
fn long_sentences(context: &Context, findings: &mut Findings) {
    for text in findings.survey(context).public_texts.iter().filter(|text| text.is_dutch_prose()) {
        findings.examine();
        let (reading, measures) = (text.reading(), text.reading().measures);
        let average = measures.average_sentence().filter(|_| measures.sentences >= ENOUGH_SENTENCES);
        let (case, words, most) = match average {
            _ if measures.longest as u64 > LONG_SENTENCE.value => {
                ("default", measures.longest as u64, LONG_SENTENCE.value)
            }
            Some(average) if average > LONG_SENTENCES.value as f64 => {
                ("average", average.ceil() as u64, LONG_SENTENCES.value)
            }
            _ => continue,
        };
        advice(findings, text)
            .arg("words", Arg::Number(words))
            .arg("most", Arg::Number(most))
            .arg("sentence", reading.longest.as_str())
            .case(case);
    }
}

/// PUB-006: jargon that neither the text nor a list of words explains.
fn unexplained(context: &Context, findings: &mut Findings) {
    let survey = findings.survey(context);
    let texts = &survey.public_texts;
    let terms = texts.iter().filter(|text| text.is_dutch() && text.field.key == "term");
    let explained = explained_by(terms.map(|text| text.text()));
    for text in texts.iter().filter(|text| text.is_dutch_prose()) {
        findings.examine();
        let left: Vec<&Jargon> =
            text.reading().jargon.iter().copied().filter(|word| !explained.contains(word)).collect();
        if let [first, ..] = left.as_slice() {
            let words: Vec<Arg> = left.iter().map(|jargon| jargon.word().into()).collect();
            let case = if left.len() == 1 { "default" } else { "several" };
            advice(findings, text)
                .arg("words", words)
                .arg("word", first.word())
                .arg("plain", first.plain)
                .case(case);
        }
    }
}

/// PUB-007: words that leave readers in doubt, more of them than a text can bear.
fn hedging(context: &Context, findings: &mut Findings) {
    for text in findings.survey(context).public_texts.iter().filter(|text| text.is_dutch_prose()) {
        findings.examine();
        let mut hedges: Vec<&str> = text.reading().hedges.clone();
        let explains = ["explanation", "personal_data", "special_data"].contains(&text.field.key.as_str());
        hedges.retain(|hedge| !(explains && hedge.starts_with("bij")));
        let words = text.reading().measures.words.max(1) as u64;
        if hedges.len() as u64 * 1000 <= words * HEDGES_PER_1000.value {
            continue;
        }
        let mut once: Vec<Arg> = Vec::new();
        for hedge in hedges {
            if !once.contains(&hedge.into()) {
                once.push(hedge.into());
            }
        }
        advice(findings, text).arg("words", once);
    }
}
