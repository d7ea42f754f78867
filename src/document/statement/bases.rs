//! Why data may be used: a legal basis in plain words with its legal name, statute and interest, and
//! what allows sensitive data and the citizen service number (art. 6, 9, 10, 87).

use super::Statement;
use super::hero::enumerated;
use super::topics::Topic;
use crate::model::Activity;
use crate::model::blocks::{Consent, Statute};
use crate::model::values::{Localized, Stated};
use crate::model::words::{Art9Condition, CriminalGround, DataClass, LegalBasis};
use crate::notice::add_once;
use crate::templates::Markup;
use serde::Serialize;

/// A reason, as a template puts it together.
#[derive(Serialize, PartialEq)]
pub(super) struct Basis {
    /// In plain words: "Het moet van de wet"; or what it is about: "Gezondheid".
    plain: Markup,
    /// In the words of the law.
    term: Markup,
    statute: Vec<Markup>,
    interest: Vec<Markup>,
    /// The people and purposes it holds for, where these are not all of the topic.
    people: Vec<Markup>,
    purposes: Vec<Markup>,
    /// How to withdraw consent, and what else is possible.
    consent: Vec<Markup>,
}

/// The legal bases of a topic, each once.
pub(super) fn bases(statement: &Statement, topic: &Topic) -> Vec<Basis> {
    let phrases = &statement.phrases;
    let mut found = Vec::new();
    for activity in &topic.activities {
        for entry in &activity.legal_bases {
            let Some(basis) = entry.basis else { continue };
            let all = activity.data_subjects.iter().all(|id| entry.data_subjects.contains(id));
            let people = if all { &[][..] } else { &entry.data_subjects };
            add_once(
                &mut found,
                Basis {
                    plain: phrases.say(&format!("basis-{}", basis.word())),
                    term: phrases.word(LegalBasis::LIST, basis.word()),
                    statute: statutes(statement, entry.statute.as_ref()),
                    interest: entry.interest.iter().map(|text| phrases.text(text)).collect(),
                    people: names(statement, "data_subjects", people),
                    purposes: purposes(statement, topic, activity, &entry.purposes),
                    consent: consent(statement, entry.consent.as_ref()),
                },
            );
        }
    }
    found
}

/// The purposes that something is tied to, where the topic has others too.
fn purposes(statement: &Statement, topic: &Topic, activity: &Activity, ids: &[String]) -> Vec<Markup> {
    let all = activity.purposes.iter().all(|id| ids.contains(id));
    if all || topic.purposes.len() < 2 { Vec::new() } else { names(statement, "purposes", ids) }
}

/// What allows special categories, data on offences, and a national number. How to withdraw consent
/// is not said again where `bases` say it already.
pub(super) fn grounds(statement: &Statement, topic: &Topic, bases: &[Basis]) -> Vec<Basis> {
    let phrases = &statement.phrases;
    let mut found = Vec::new();
    for activity in &topic.activities {
        for special in activity.special_conditions.iter().flat_map(Stated::entries) {
            let class = special.class.map(|class| phrases.word(DataClass::LIST, class.word()));
            let Some(condition) = special.condition else { continue };
            let term = phrases.word(Art9Condition::LIST, condition.word());
            let plain = class.unwrap_or_else(|| phrases.say("special-data"));
            add_once(
                &mut found,
                ground(statement, plain, term, special.statute.as_ref(), special.consent.as_ref()),
            );
        }
        if let Some(criminal) = &activity.criminal_data {
            let Some(allowed) = criminal.ground else { continue };
            let term = phrases.word(CriminalGround::LIST, allowed.word());
            let plain = phrases.word(DataClass::LIST, DataClass::Criminal.word());
            add_once(&mut found, ground(statement, plain, term, None, criminal.consent.as_ref()));
        }
        if let Some(number) = &activity.national_id {
            let term = phrases.say("ground-law");
            let mut basis =
                ground(statement, phrases.say("national-number"), term, number.statute.as_ref(), None);
            let other = number.alternative_route == Some(true);
            basis.consent.extend(other.then(|| phrases.say("without-number")));
            basis.purposes = purposes(statement, topic, activity, &number.purposes);
            add_once(&mut found, basis);
        }
    }
    for basis in &mut found {
        basis.consent.retain(|said| !bases.iter().any(|known| known.consent.contains(said)));
    }
    found
}

fn ground(
    statement: &Statement,
    plain: Markup,
    term: Markup,
    statute: Option<&Statute>,
    given: Option<&Consent>,
) -> Basis {
    Basis {
        plain,
        term,
        statute: statutes(statement, statute),
        interest: Vec::new(),
        people: Vec::new(),
        purposes: Vec::new(),
        consent: consent(statement, given),
    }
}

fn statutes(statement: &Statement, statute: Option<&Statute>) -> Vec<Markup> {
    statute.map(|statute| statement.phrases.statute(statute)).into_iter().collect()
}

fn consent(statement: &Statement, consent: Option<&Consent>) -> Vec<Markup> {
    let phrases = &statement.phrases;
    let Some(consent) = consent else { return Vec::new() };
    let after = |key: &str, text: &Localized| Markup::join(&[phrases.say(key), phrases.text(text)], " ");
    let mut said = Vec::new();
    said.extend(consent.withdraw_how.as_ref().map(|text| after("consent-withdraw", text)));
    said.extend(consent.alternative.as_ref().map(|text| after("consent-alternative", text)));
    said.extend((consent.refusal_without_consequence == Some(true)).then(|| phrases.say("consent-is-free")));
    said
}

fn names(statement: &Statement, entity: &str, ids: &[String]) -> Vec<Markup> {
    enumerated(&ids.iter().map(|id| statement.phrases.name_of(entity, id)).collect::<Vec<_>>())
}
