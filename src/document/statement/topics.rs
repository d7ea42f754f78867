//! What a statement tells about as topics: a card for each, filed under the situation of a reader.
//!
//! Activities with the same main purposes are one topic, so that each fact of an activity has one
//! place. A purpose is told in the first topic that has it; later ones refer to it.

use super::Statement;
use crate::model::words::DataSubjectKind as Kind;
use crate::model::{Activity, DataSubjectGroup};
use crate::notice::{PurposeFacts, add_once};
use crate::templates::Markup;

/// Activities with the same main purposes.
pub(super) struct Topic<'a> {
    pub activities: Vec<&'a Activity>,
    /// The main purposes, with whether this is the topic that tells about them.
    pub purposes: Vec<(&'a PurposeFacts<'a>, bool)>,
}

/// Topics that concern the same people; `None` for what concerns everyone.
pub(super) struct Situation<'a> {
    pub people: Option<&'a DataSubjectGroup>,
    pub topics: Vec<Topic<'a>>,
}

/// Kinds of people who come to the organisation for a reason of their own. Whoever comes along
/// with them, as a child or a representative does, is found under theirs.
const MAIN: &[Kind] = &[
    Kind::Tenant,
    Kind::Applicant,
    Kind::Buyer,
    Kind::Seller,
    Kind::Customer,
    Kind::JobApplicant,
    Kind::Employee,
    Kind::SoleTraderSupplier,
    Kind::SupplierContact,
    Kind::WebsiteVisitor,
    Kind::Visitor,
];

impl<'a> Statement<'a> {
    /// The topics by situation, in the order of the people; what concerns everyone comes last.
    pub(super) fn situations(&self) -> Vec<Situation<'a>> {
        let mut found: Vec<Situation> = Vec::new();
        for topic in self.topics() {
            let people = self.people_of(&topic);
            let id = people.map(|group| &group.id);
            match found.iter().position(|known| known.people.map(|group| &group.id) == id) {
                Some(at) => found[at].topics.push(topic),
                None => found.push(Situation { people, topics: vec![topic] }),
            }
        }
        let place = |id: &str| self.facts.people.iter().position(|group| group.id == id);
        found.sort_by_key(|s| s.people.and_then(|group| place(&group.id)).unwrap_or(usize::MAX));
        found
    }

    /// The topics in the order in which the notice names the activities, else in that of the register.
    pub(super) fn topics(&self) -> Vec<Topic<'a>> {
        let mut found: Vec<(Vec<usize>, Topic)> = Vec::new();
        let mut told: Vec<usize> = Vec::new();
        let named = self.facts.notice.map_or(&[][..], |(_, notice)| notice.activities.as_slice());
        let mut activities: Vec<&Activity> = self.facts.activities.iter().map(|(_, a)| *a).collect();
        activities.sort_by_key(|a| named.iter().position(|id| *id == a.id).unwrap_or(usize::MAX));
        for activity in activities {
            let has = |p: &PurposeFacts| p.activities.iter().any(|known| known.id == activity.id);
            let key: Vec<usize> =
                self.facts.purposes.iter().enumerate().filter(|(_, p)| has(p)).map(|(at, _)| at).collect();
            let same = |known: &(Vec<usize>, Topic)| !key.is_empty() && known.0 == key;
            if let Some(at) = found.iter().position(same) {
                found[at].1.activities.push(activity);
                continue;
            }
            let purposes = key.iter().map(|at| (&self.facts.purposes[*at], !told.contains(at))).collect();
            key.iter().for_each(|at| add_once(&mut told, *at));
            found.push((key, Topic { activities: vec![activity], purposes }));
        }
        found.into_iter().map(|(_, topic)| topic).collect()
    }

    /// Whom a topic is filed under: none where it concerns several kinds of people who come for
    /// reasons of their own.
    fn people_of(&self, topic: &Topic) -> Option<&'a DataSubjectGroup> {
        let mut groups: Vec<&DataSubjectGroup> = Vec::new();
        for id in topic.activities.iter().flat_map(|activity| &activity.data_subjects) {
            let known = self.facts.people.iter().find(|group| group.id == *id);
            known.into_iter().for_each(|group| add_once(&mut groups, *group));
        }
        let main = groups.iter().filter(|group| group.kind.is_some_and(|kind| MAIN.contains(&kind)));
        if main.count() > 1 { None } else { groups.first().copied() }
    }
}

impl<'a> Topic<'a> {
    /// The one purpose that it tells about, where there is one.
    pub(super) fn single(&self) -> Option<&'a PurposeFacts<'a>> {
        let mut told = self.purposes.iter().filter(|(_, here)| *here).map(|(facts, _)| *facts);
        told.next().filter(|_| told.next().is_none())
    }

    /// The anchor and name of its card: those of its one purpose, else of its activities.
    pub(super) fn title(&self, statement: &Statement) -> (Markup, Markup) {
        let phrases = &statement.phrases;
        if let Some(facts) = self.single() {
            let purpose = facts.purpose;
            let anchor = Markup::anchor(&format!("purpose-{}", purpose.id));
            return (anchor, phrases.name(purpose.name.as_ref(), &purpose.id));
        }
        let names = self.activities.iter().map(|a| phrases.name(a.name.as_ref(), &a.id));
        let first = self.activities.first().map_or("", |activity| activity.id.as_str());
        (Markup::anchor(&format!("activity-{first}")), phrases.list(&names.collect::<Vec<_>>()))
    }

    /// Its name as a link to its card.
    pub(super) fn link(&self, statement: &Statement) -> Markup {
        let (anchor, name) = self.title(statement);
        Markup::linked(&name, &format!("#{anchor}"))
    }

    /// Whether an activity of it is about these people.
    pub(super) fn is_about(&self, group: &str) -> bool {
        self.activities.iter().any(|activity| activity.data_subjects.iter().any(|id| id == group))
    }
}

impl Situation<'_> {
    /// The anchor and name of the situation: "U huurt van ons".
    pub(super) fn title(&self, statement: &Statement) -> (Markup, Markup) {
        match self.people {
            None => (Markup::anchor("situation--everyone"), statement.phrases.say("situation-everyone")),
            Some(group) => {
                (Markup::anchor(&format!("situation-{}", group.id)), situation_name(statement, group))
            }
        }
    }
}

/// What someone of this group is doing, in words to the reader; else the name of the group.
pub(super) fn situation_name(statement: &Statement, group: &DataSubjectGroup) -> Markup {
    let phrases = &statement.phrases;
    let told = |kind: &Kind| !matches!(kind, Kind::Other | Kind::Customer);
    match group.kind.filter(told) {
        Some(kind) => phrases.say(&format!("situation-{}", kind.word())),
        None => phrases.name(group.name.as_ref(), &group.id),
    }
}
