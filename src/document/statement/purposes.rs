//! Why data are used: a card for each topic with the same four facts, filed by situation
//! (art. 13(1)(c)-(d), 14(1)(c)).
//!
//! A fact that is not known is left out of the cards and said once, above them.

use super::bases::{Basis, bases, grounds};
use super::data::sensitive_of;
use super::hero::{enumerated, joined};
use super::sharing::public_facts;
use super::topics::{Situation, Topic};
use super::upkeep::periods;
use super::{Statement, once};
use crate::document::block::Section;
use crate::document::fields::FactView;
use crate::model::values::Stated;
use crate::model::{Activity, Purpose};
use crate::notice::PurposeFacts;
use crate::templates::{Markup, TemplateError};
use serde::Serialize;

#[derive(Serialize)]
struct View {
    text: Vec<Markup>,
    unknown: Vec<Unknown>,
    /// Whether every card says why data may be used.
    reasons: bool,
    /// Whether the cards stand under situations.
    filed: bool,
    situations: Vec<Filed>,
}

/// A kind of fact that is not known, with the topics that lack it; none where all do.
#[derive(Serialize)]
struct Unknown {
    what: Markup,
    topics: Vec<Markup>,
}

#[derive(Serialize)]
struct Filed {
    anchor: Markup,
    name: Markup,
    cards: Vec<Card>,
}

#[derive(Serialize)]
struct Card {
    anchor: Markup,
    name: Markup,
    description: Vec<Markup>,
    /// Where the topic has several purposes: those that are told here, and links to the others.
    goals: Vec<Goal>,
    elsewhere: Vec<Markup>,
    parts: Vec<Part>,
    data: Vec<Markup>,
    sensitive: Vec<Markup>,
    bases: Vec<Basis>,
    grounds: Vec<Basis>,
    recipients: Vec<Markup>,
    periods: Vec<Markup>,
    /// What the register says in public beyond the four facts.
    more: Vec<FactView>,
}

#[derive(Serialize)]
struct Goal {
    anchor: Markup,
    code: Vec<Markup>,
    name: Markup,
    description: Vec<Markup>,
    parts: Vec<Part>,
}

#[derive(Serialize)]
struct Part {
    code: Vec<Markup>,
    name: Markup,
    description: Vec<Markup>,
}

/// What is told elsewhere in the statement, or nowhere: what an activity is called and how it is
/// carried out is for the records.
const TOLD: &[&str] = &[
    "id",
    "version",
    "name",
    "description",
    "role",
    "purposes",
    "data_subjects",
    "data_categories",
    "legal_bases",
    "special_conditions",
    "criminal_data",
    "national_id",
    "sources",
    "art14",
    "mandatory",
    "recipients",
    "arrangements",
    "transfers",
    "retention",
    "security_measures",
    "automated_decisions",
    "profiling",
];

/// The cards.
pub(super) fn cards(statement: &Statement) -> Result<Option<Section>, TemplateError> {
    let situations = statement.situations();
    let filed = situations.len() > 1;
    let view = View {
        text: statement.own_text(|texts| texts.purposes.as_ref()),
        reasons: situations.iter().flat_map(|s| &s.topics).all(|t| !bases(statement, t).is_empty()),
        unknown: unknown(statement, &situations),
        filed,
        situations: situations.iter().map(|situation| file(statement, situation)).collect(),
    };
    if view.situations.is_empty() { Ok(None) } else { statement.render("purposes", &view).map(Some) }
}

fn file(statement: &Statement, situation: &Situation) -> Filed {
    let (anchor, name) = situation.title(statement);
    Filed { anchor, name, cards: situation.topics.iter().map(|topic| card(statement, topic)).collect() }
}

fn card(statement: &Statement, topic: &Topic) -> Card {
    let phrases = &statement.phrases;
    let (anchor, name) = topic.title(statement);
    let single = topic.single();
    let told = topic.purposes.iter().filter(|(_, here)| *here && single.is_none());
    let others = topic.purposes.iter().filter(|(_, here)| !here);
    let bases = bases(statement, topic);
    let described = topic.activities.iter().filter_map(|a| a.description.as_ref());
    Card {
        name: with_activities(topic, &anchor, name),
        anchor,
        description: match single {
            Some(facts) => facts.purpose.description.iter().map(|text| phrases.text(text)).collect(),
            None => described.map(|text| phrases.text(text)).collect(),
        },
        goals: told.map(|(facts, _)| goal(statement, facts)).collect(),
        elsewhere: joined(statement, &others.map(|(f, _)| link(statement, f.purpose)).collect::<Vec<_>>()),
        parts: single.map(|facts| parts(statement, facts)).unwrap_or_default(),
        data: enumerated(&categories(statement, topic)),
        sensitive: joined(statement, &sensitive_of(statement, |id| uses(topic, id))),
        grounds: grounds(statement, topic, &bases),
        bases,
        recipients: recipients(statement, topic),
        periods: periods(statement, topic),
        more: topic.activities.iter().flat_map(|activity| more(statement, activity)).collect(),
    }
}

/// The name of a card with a place for each of its activities, but the one that the card is named by.
fn with_activities(topic: &Topic, anchor: &Markup, name: Markup) -> Markup {
    let places = topic.activities.iter().map(|activity| format!("activity-{}", activity.id));
    let others = places.filter(|place| Markup::anchor(place) != *anchor);
    others.fold(name, |name, place| Markup::placed(&place, &name))
}

fn goal(statement: &Statement, facts: &PurposeFacts) -> Goal {
    let purpose = facts.purpose;
    Goal {
        anchor: Markup::anchor(&format!("purpose-{}", purpose.id)),
        code: code(purpose),
        name: statement.phrases.name(purpose.name.as_ref(), &purpose.id),
        description: purpose.description.iter().map(|text| statement.phrases.text(text)).collect(),
        parts: parts(statement, facts),
    }
}

fn parts(statement: &Statement, facts: &PurposeFacts) -> Vec<Part> {
    let phrases = &statement.phrases;
    let part = |part: &&Purpose| Part {
        code: code(part),
        name: Markup::placed(&format!("purpose-{}", part.id), &phrases.name(part.name.as_ref(), &part.id)),
        description: part.description.iter().map(|text| phrases.text(text)).collect(),
    };
    facts.parts.iter().map(part).collect()
}

/// The code of a purpose, if it has one.
pub(super) fn code(purpose: &Purpose) -> Vec<Markup> {
    purpose.code.iter().map(|code| Markup::escaped(code)).collect()
}

/// The name of a purpose as a link to where it is told.
pub(super) fn link(statement: &Statement, purpose: &Purpose) -> Markup {
    let name = statement.phrases.name(purpose.name.as_ref(), &purpose.id);
    Markup::linked(&name, &format!("#{}", Markup::anchor(&format!("purpose-{}", purpose.id))))
}

fn uses(topic: &Topic, category: &str) -> bool {
    topic.activities.iter().any(|a| a.data_categories.iter().any(|id| id == category))
}

/// The categories of a topic, in the order of the statement.
fn categories(statement: &Statement, topic: &Topic) -> Vec<Markup> {
    let here = statement.facts.categories.iter().filter(|c| uses(topic, &c.category.id));
    here.map(|c| statement.phrases.name(c.category.name.as_ref(), &c.category.id)).collect()
}

/// The parties that receive data, each with the purposes it is tied to where the register says so.
fn recipients(statement: &Statement, topic: &Topic) -> Vec<Markup> {
    let phrases = &statement.phrases;
    let said = |a: &&&Activity| a.recipients.as_ref().is_some_and(|r| *r == Stated::None);
    if !topic.activities.is_empty() && topic.activities.iter().filter(said).count() == topic.activities.len()
    {
        return vec![phrases.say("with-nobody")];
    }
    let entries = topic.activities.iter().flat_map(|a| &a.recipients).flat_map(|r| r.entries());
    let lines = entries.filter_map(|entry| {
        let name = phrases.party(statement.register().party(entry.party.as_ref()?)?);
        let tied = joined(
            statement,
            &entry.purposes.iter().map(|id| phrases.name_of("purposes", id)).collect::<Vec<_>>(),
        );
        let tied = tied.iter().filter(|_| topic.purposes.len() > 1).map(Markup::parenthesis);
        Some(Markup::join(&std::iter::once(name).chain(tied).collect::<Vec<_>>(), " "))
    });
    enumerated(&once(lines))
}

/// What is left to tell of an activity, without what it says there is none of.
fn more(statement: &Statement, activity: &Activity) -> Vec<FactView> {
    let facts = public_facts(statement, "activities", activity, TOLD);
    facts.into_iter().filter(|fact| fact.state == "known").collect()
}

/// What is not known of some topic, by the four facts.
fn unknown(statement: &Statement, situations: &[Situation]) -> Vec<Unknown> {
    let all: Vec<(&Topic, Card)> =
        situations.iter().flat_map(|s| &s.topics).map(|topic| (topic, card(statement, topic))).collect();
    type Lacks = fn(&Card) -> bool;
    let facts: [(&str, Lacks); 4] = [
        ("unknown-data", |card| card.data.is_empty()),
        ("unknown-basis", |card| card.bases.is_empty()),
        ("unknown-recipients", |card| card.recipients.is_empty()),
        ("unknown-periods", |card| card.periods.is_empty()),
    ];
    let asked = facts.iter().filter_map(|(key, lacks)| {
        let lacking: Vec<Markup> =
            all.iter().filter(|(_, card)| lacks(card)).map(|(topic, _)| topic.link(statement)).collect();
        let what = statement.phrases.say(key);
        match lacking.len() {
            0 => None,
            some if some == all.len() => Some(Unknown { what, topics: Vec::new() }),
            _ => Some(Unknown { what, topics: enumerated(&lacking) }),
        }
    });
    asked.chain(without_basis(statement, &all)).collect()
}

/// The purposes that no entry gives a basis, in topics that have one for others.
fn without_basis(statement: &Statement, all: &[(&Topic, Card)]) -> Option<Unknown> {
    let partly = all.iter().filter(|(_, card)| !card.bases.is_empty());
    let lacking = partly.flat_map(|(topic, _)| {
        let mine = |at: &usize| {
            topic
                .activities
                .iter()
                .any(|a| statement.facts.activities.iter().any(|(i, b)| i == at && b.id == a.id))
        };
        let purposes = topic.purposes.iter().flat_map(|(facts, _)| &facts.without_basis);
        purposes.filter(|(_, at)| mine(at)).map(|(purpose, _)| *purpose).collect::<Vec<_>>()
    });
    let names = once(lacking.map(|p| statement.phrases.name(p.name.as_ref(), &p.id)).collect::<Vec<_>>());
    let topics = enumerated(&names);
    (!topics.is_empty()).then(|| Unknown { what: statement.phrases.say("unknown-basis"), topics })
}
