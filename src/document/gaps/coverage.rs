//! The coverage tables: every letter of art. 13, 14, 30(1) and 30(2) with the field that answers
//! it, or the gap; and the questions that follow from what nobody has said.

use super::letters::{Answer, LISTS, answers, letters};
use super::{Gaps, Made};
use crate::document::block::Tone;
use crate::document::fields::label;
use crate::rules::{self, rule};
use crate::templates::Markup;
use serde::Serialize;
use std::collections::BTreeMap;

#[derive(Serialize)]
struct View {
    tables: Vec<Table>,
    processor: bool,
}

#[derive(Serialize)]
struct Table {
    anchor: Markup,
    title: Markup,
    rows: Vec<Row>,
}

#[derive(Serialize)]
struct Row {
    letter: Markup,
    asks: Markup,
    /// The fields that answer it, or that none does.
    answer: Markup,
    /// Open findings that cite the letter.
    gaps: Markup,
    state: Markup,
}

pub(super) fn section(gaps: &Gaps) -> Made {
    use crate::model::words::ActivityRole;
    let answers = answers(gaps.register());
    let cited = cited(gaps);
    let tables = LISTS.iter().map(|(list, paragraphs)| Table {
        anchor: Markup::anchor(&format!("art-{list}")),
        title: gaps.phrases.say(&format!("coverage-{list}")),
        rows: letters(paragraphs).iter().map(|letter| row(gaps, letter, &answers, &cited)).collect(),
    });
    let processor = gaps.register().activities.iter().any(|a| a.role == Some(ActivityRole::Processor));
    gaps.render("coverage", &View { tables: tables.collect(), processor })
}

/// The codes of the open findings by the letters that their rules cite or look at.
fn cited(gaps: &Gaps) -> BTreeMap<String, Vec<&'static str>> {
    let mut cited: BTreeMap<String, Vec<&'static str>> = BTreeMap::new();
    for one in gaps.findings.reported.iter().filter(|one| one.waived.is_none()) {
        let code = one.finding.code;
        let citations = rule(code).map_or(&[][..], |rule| rule.citations).iter();
        let looks_at = rules::letters().iter().filter(|one| one.rules().any(|rule| rule.code == code));
        let looks_at = looks_at.map(|one| one.letter.clone());
        for letter in citations.filter_map(|citation| citation.letter()).chain(looks_at) {
            let codes = cited.entry(letter).or_default();
            if !codes.contains(&code) {
                codes.push(code);
            }
        }
    }
    cited
}

fn row(
    gaps: &Gaps,
    letter: &str,
    answers: &BTreeMap<&'static str, Vec<Answer>>,
    cited: &BTreeMap<String, Vec<&'static str>>,
) -> Row {
    let phrases = &gaps.phrases;
    let fields = answers.get(letter).map_or(&[][..], Vec::as_slice);
    let said = said(gaps, fields);
    let codes = cited.get(letter).map_or(&[][..], Vec::as_slice);
    let key: String = letter.chars().map(|c| if c.is_alphanumeric() { c } else { '-' }).collect();
    let key = key.replace("--", "-");
    let (tone, state) = match (said.is_empty(), codes.is_empty()) {
        (true, _) => (Tone::High, "coverage-missing"),
        (false, false) => (Tone::Medium, "coverage-partly"),
        (false, true) => (Tone::Good, "coverage-answered"),
    };
    Row {
        letter: Markup::escaped(letter),
        asks: phrases.say(&format!("letter-{}", key.trim_end_matches('-'))),
        answer: if said.is_empty() { phrases.unknown() } else { Markup::join(&said, "; ") },
        gaps: if codes.is_empty() { Markup::escaped("–") } else { Markup::escaped(&codes.join(", ")) },
        state: Markup::badge(tone, &phrases.language.text(state)),
    }
}

/// The fields that are said, those of one part of the register together: "Partijen: naam (2/2), rol".
fn said(gaps: &Gaps, fields: &[Answer]) -> Vec<Markup> {
    let said: Vec<&Answer> = fields.iter().filter(|answer| answer.said > 0).collect();
    let parts = said.chunk_by(|a, b| a.keys[0] == b.keys[0]);
    parts
        .map(|part| {
            let fields: Vec<Markup> = part.iter().map(|one| answer(gaps, one)).collect();
            let fields = Markup::join(&fields, ", ");
            match entity_label(gaps, part[0]) {
                Some(entity) => Markup::join(&[Markup::escaped(&entity), fields], ": "),
                None => fields,
            }
        })
        .collect()
}

/// A field with, for a field of entries, in how many of them it is said.
fn answer(gaps: &Gaps, answer: &Answer) -> Markup {
    let label =
        Markup::escaped(&gaps.phrases.language.within_sentence(&label(answer.field, gaps.phrases.tag())));
    if answer.places <= 1 {
        return label;
    }
    let count = format!("{}/{}", answer.said, answer.places);
    Markup::join(&[label, Markup::parenthesis(&Markup::escaped(&count))], " ")
}

/// The label of a field with that of its entity: "Partijen, Naam".
fn full_label(gaps: &Gaps, answer: &Answer) -> String {
    let own = label(answer.field, gaps.phrases.tag());
    match entity_label(gaps, answer) {
        Some(entity) => format!("{entity}, {}", gaps.phrases.language.within_sentence(&own)),
        None => own,
    }
}

/// The label of the part of the register that a field belongs to.
fn entity_label(gaps: &Gaps, answer: &Answer) -> Option<String> {
    let entity = crate::schema::schema().entity(&answer.keys[0])?;
    let tag = gaps.phrases.tag();
    entity.label.get(tag).or_else(|| entity.label.get("en")).cloned()
}

#[derive(Serialize)]
struct Questions {
    rows: Vec<Question>,
}

#[derive(Serialize)]
struct Question {
    field: Markup,
    help: Markup,
    letters: Markup,
    missing: Markup,
}

/// What to ask the organisation: each field that answers a letter and that nobody filled in.
pub(super) fn questions(gaps: &Gaps) -> Made {
    let tag = gaps.phrases.tag();
    let mut rows: Vec<Question> = Vec::new();
    let mut seen: Vec<Vec<String>> = Vec::new();
    for answer in answers(gaps.register()).into_values().flatten() {
        if answer.said == answer.places || answer.places == 0 || seen.contains(&answer.keys) {
            continue;
        }
        seen.push(answer.keys.clone());
        let help = answer.field.help.get(tag).or_else(|| answer.field.help.get("en"));
        rows.push(Question {
            field: Markup::escaped(&full_label(gaps, &answer)),
            help: Markup::escaped(help.map_or("", String::as_str)),
            letters: Markup::escaped(&answer.field.answers.join(", ")),
            missing: Markup::escaped(&format!("{}/{}", answer.places - answer.said, answer.places)),
        });
    }
    gaps.render("questions", &Questions { rows })
}
