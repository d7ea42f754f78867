//! Every public fact that art. 13 and 14 ask for has a place in each statement of the complete
//! register, in both languages; and what others link to has an anchor made from its id.

mod common;

use common::whole::{Judged, Words, judged, words};
use std::collections::BTreeSet;
use verantwoord::document::block::Section;
use verantwoord::document::words as said;
use verantwoord::document::{DocumentKind, Which};
use verantwoord::language::Language;
use verantwoord::model::values::{Localized, Stated};
use verantwoord::model::words::{Art9Condition, CriminalGround, LegalBasis, TransferMechanism};
use verantwoord::notice::{NoticeFacts, Outside};
use verantwoord::register::{Loaded, read};
use verantwoord::schema::schema;

fn complete() -> Loaded {
    read(&std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/registers/voorbeeld")).unwrap()
}

/// Runs `check` on every statement: its facts, its language, its sections.
fn each(check: impl Fn(&Judged, &NoticeFacts, &Language, &[Section])) {
    let (loaded, words): (Loaded, Words) = (complete(), words());
    let judged = judged(&loaded);
    let source = judged.source(&words);
    let all: Vec<Which> = source.documents();
    let statements: Vec<&Which> = all.iter().filter(|w| w.kind == DocumentKind::Statement).collect();
    assert_eq!(statements.len(), 6, "three statements in two languages");
    for which in statements {
        let sections: Vec<Section> = source.sections(*which).unwrap().map(Result::unwrap).collect();
        let facts = &judged.notices[which.notice.unwrap()];
        check(&judged, facts, words.templates.words(which.language).unwrap(), &sections);
    }
}

fn plain(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Every text that a statement must hold, in its language.
fn wanted(judged: &Judged, facts: &NoticeFacts, tag: &str) -> Vec<String> {
    let register = &judged.loaded.register;
    let label = |list: &str, word: &str| schema().word_label(list, word, tag).unwrap().to_owned();
    let mut texts: Vec<Option<&Localized>> = Vec::new();
    let mut all: Vec<String> = Vec::new();
    for purpose in &facts.purposes {
        texts.push(purpose.purpose.name.as_ref());
        texts.push(purpose.purpose.description.as_ref());
        for basis in &purpose.bases {
            all.push(label(LegalBasis::LIST, basis.basis.word()));
            texts.push(basis.entry.interest.as_ref());
            let statute = basis.entry.statute.as_ref();
            all.extend(statute.and_then(|statute| statute.act.clone()));
            all.extend(statute.and_then(|statute| statute.article.clone()));
            let consent = basis.entry.consent.as_ref();
            texts.push(consent.and_then(|consent| consent.withdraw_how.as_ref()));
        }
    }
    for (_, activity) in &facts.activities {
        for special in activity.special_conditions.iter().flat_map(Stated::entries) {
            all.extend(special.condition.map(|word| label(Art9Condition::LIST, word.word())));
        }
        let criminal = activity.criminal_data.as_ref().and_then(|criminal| criminal.ground);
        all.extend(criminal.map(|word| label(CriminalGround::LIST, word.word())));
        texts.extend(activity.mandatory.iter().map(|entry| entry.consequence.as_ref()));
        texts.extend(activity.sources.iter().map(|entry| entry.description.as_ref()));
        if let Some(decisions) = activity.automated_decisions.as_ref().and_then(Stated::value) {
            texts.extend(
                [&decisions.logic, &decisions.significance, &decisions.consequences].map(Option::as_ref),
            );
        }
        let profiling = activity.profiling.as_ref().and_then(Stated::value);
        texts.extend(profiling.map(|profiling| profiling.explanation.as_ref()));
    }
    for category in &facts.categories {
        texts.push(category.category.name.as_ref());
        texts.extend(category.elements.iter().map(|element| element.element.name.as_ref()));
    }
    for recipient in facts.recipients.iter().filter(|r| r.party.publish != Some(false)) {
        texts.push(recipient.party.name.as_ref());
        texts.extend(recipient.reasons.iter().map(|reason| Some(*reason)));
    }
    for kept in facts.retention.iter().filter_map(|facts| facts.schedule) {
        texts.push(kept.name.as_ref());
        texts.push(kept.starts_at.as_ref().and_then(|event| event.description.as_ref()));
        texts.push(kept.criteria.as_ref().and_then(|event| event.description.as_ref()));
    }
    if let Outside::Transfers { transfers, .. } = &facts.outside {
        for transfer in transfers {
            all.extend(transfer.mechanism.map(|word| label(TransferMechanism::LIST, word.word())));
            texts.push(transfer.copy_available_at.as_ref());
        }
    }
    let first = register.first_language();
    let readable = texts.into_iter().flatten().filter_map(|text| text.in_language(tag, first));
    all.extend(readable.map(str::to_owned));
    all
}

#[test]
fn every_fact_of_articles_13_and_14_is_in_the_statement() {
    each(|judged, facts, language, sections| {
        let text: Vec<String> = sections.iter().flat_map(said::words).collect();
        let text = plain(&text.join(" "));
        let wanted = wanted(judged, facts, language.tag());
        assert!(wanted.len() > 40, "{}", wanted.len());
        let missing: BTreeSet<&String> = wanted.iter().filter(|fact| !text.contains(&plain(fact))).collect();
        assert!(missing.is_empty(), "{}: {missing:#?}", facts.subject());
    });
}

#[test]
fn every_purpose_has_an_anchor_made_from_its_id() {
    fn collect(section: &Section, into: &mut Vec<String>) {
        into.push(section.id.clone());
        section.sections.iter().for_each(|part| collect(part, into));
    }
    each(|_, facts, _, sections| {
        let mut anchors = Vec::new();
        sections.iter().for_each(|section| collect(section, &mut anchors));
        for purpose in &facts.purposes {
            let anchor = format!("purpose-{}", purpose.purpose.id);
            assert_eq!(anchors.iter().filter(|id| **id == anchor).count(), 1, "{anchor}");
        }
        for right in &facts.rights {
            assert!(anchors.contains(&format!("right-{}", right.right.word())));
        }
    });
}

/// An activity told in one place: its data, recipients and periods stand on one card.
#[test]
fn no_card_says_what_another_says() {
    each(|_, facts, _, sections| {
        let chapter = sections.iter().find(|s| ["doelen", "purposes"].contains(&s.id.as_str())).unwrap();
        fn cards<'s>(section: &'s Section, into: &mut Vec<&'s Section>) {
            for part in &section.sections {
                if part.class == verantwoord::document::block::Class::Goal {
                    into.push(part)
                } else {
                    cards(part, into)
                }
            }
        }
        let mut found = Vec::new();
        cards(chapter, &mut found);
        assert!(!found.is_empty() && found.len() <= facts.activities.len());
        let headings: BTreeSet<String> = found.iter().map(|card| said::plain(&card.heading)).collect();
        assert_eq!(headings.len(), found.len());
    });
}

#[test]
fn a_register_in_one_language_has_a_statement_in_two() {
    let yaml = "register: {languages: [nl, en]}\n\
        purposes: [{id: p, name: Huren}, {id: q, name: Kopen}]\n\
        data_subjects: [{id: x, name: Huurders, kind: tenant}, {id: y, name: Kopers, kind: buyer}]\n\
        activities: [{id: a, name: Eerste, purposes: [p], data_subjects: [x]}, {id: b, name: Tweede, purposes: [q, p], data_subjects: [y]}, {id: c, name: Derde}]\n";
    let loaded =
        verantwoord::register::read_texts(vec![("register.yaml".to_owned(), yaml.as_bytes().to_vec())]);
    assert_eq!(loaded.findings, []);
    let words = words();
    let judged = judged(&loaded);
    let source = judged.source(&words);
    for which in source.documents() {
        for section in source.sections(which).unwrap() {
            section.unwrap_or_else(|error| panic!("{which:?}: {error}"));
        }
    }
}
