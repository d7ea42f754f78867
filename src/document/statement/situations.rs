//! The entry by situation: who a reader is, and which topics are about them.

use super::Statement;
use super::hero::enumerated;
use super::topics::{Situation, Topic, situation_name};
use crate::document::block::Section;
use crate::model::DataSubjectGroup;
use crate::templates::{Markup, TemplateError};
use serde::Serialize;

#[derive(Serialize)]
struct View {
    people: Vec<Person>,
    /// Links to what concerns everyone, joined.
    everyone: Vec<Markup>,
}

#[derive(Serialize)]
struct Person {
    situation: Markup,
    /// The group in the words of the register, where its kind gives no sentence to the reader.
    description: Vec<Markup>,
    topics: Vec<Markup>,
}

/// From this many topics a situation is one link.
const MANY: usize = 3;

/// Left out where the topics are not filed by situation: then everything is about everyone.
pub(super) fn section(statement: &Statement) -> Result<Option<Section>, TemplateError> {
    let situations = statement.situations();
    if situations.len() < 2 {
        return Ok(None);
    }
    let people = statement.facts.people.iter().map(|group| person(statement, &situations, group));
    let everyone = situations.iter().find(|situation| situation.people.is_none());
    let links = everyone.iter().flat_map(|s| &s.topics).map(|topic| topic.link(statement));
    let view = View { people: people.collect(), everyone: enumerated(&links.collect::<Vec<_>>()) };
    statement.render("situations", &view).map(Some)
}

fn person(statement: &Statement, situations: &[Situation], group: &DataSubjectGroup) -> Person {
    let phrases = &statement.phrases;
    let mut links = Vec::new();
    for situation in situations.iter().filter(|situation| situation.people.is_some()) {
        let theirs: Vec<&Topic> = situation.topics.iter().filter(|topic| topic.is_about(&group.id)).collect();
        if theirs.len() == situation.topics.len() && theirs.len() >= MANY {
            let (anchor, name) = situation.title(statement);
            links.insert(0, Markup::linked(&name, &format!("#{anchor}")));
        } else {
            links.extend(theirs.iter().map(|topic| topic.link(statement)));
        }
    }
    let situation = situation_name(statement, group);
    let named = situation == phrases.name(group.name.as_ref(), &group.id);
    let description = group.description.iter().filter(|_| named).map(|text| phrases.text(text));
    let situation = Markup::placed(&format!("people-{}", group.id), &situation);
    Person { situation, description: description.collect(), topics: enumerated(&links) }
}
