//! Where data come from, whether people must give them, and automated decisions
//! (art. 13(2)(e)-(f), 14(2)(f)-(g)).

use super::Statement;
use super::about::claims;
use super::hero::enumerated;
use super::topics::Topic;
use crate::document::block::Section;
use crate::model::values::Stated;
use crate::model::words::{ClaimKind, SourceKind};
use crate::model::{Activity, MandatoryEntry, SourceEntry};
use crate::notice::add_once;
use crate::templates::{Markup, TemplateError};
use serde::Serialize;

#[derive(Serialize)]
struct View {
    sources: Vec<Source>,
    /// The topics that say nothing about their sources, joined; `all` where none does.
    unknown: Vec<Markup>,
    all_unknown: bool,
}

#[derive(Serialize)]
struct Source {
    from: Markup,
    parties: Vec<Markup>,
    data: Vec<Markup>,
    public: bool,
    description: Vec<Markup>,
}

/// Where data come from: one row for each source, with all that comes from it.
pub(super) fn section(statement: &Statement) -> Result<Option<Section>, TemplateError> {
    let activities = || statement.facts.activities.iter().map(|(_, activity)| *activity);
    let key = |s: &SourceEntry| (s.from, s.parties.clone(), s.publicly_accessible, s.description.clone());
    let mut groups: Vec<(&SourceEntry, Vec<&String>)> = Vec::new();
    for entry in activities().flat_map(|a| &a.sources) {
        let at = groups.iter().position(|(known, _)| key(known) == key(entry)).unwrap_or_else(|| {
            groups.push((entry, Vec::new()));
            groups.len() - 1
        });
        entry.data_categories.iter().for_each(|id| add_once(&mut groups[at].1, id));
    }
    groups.sort_by_key(|(entry, _)| entry.from);
    let view = View {
        sources: groups.iter().map(|(entry, data)| source(statement, entry, data)).collect(),
        unknown: lacking(statement, |a| a.sources.is_empty()),
        all_unknown: activities().all(|a| a.sources.is_empty()),
    };
    statement.render("origin", &view).map(Some)
}

/// Links to the topics in which an activity lacks something, joined.
fn lacking(statement: &Statement, lacks: impl Fn(&Activity) -> bool) -> Vec<Markup> {
    let topics = statement.topics();
    let found = topics.iter().filter(|topic| topic.activities.iter().any(|a| lacks(a)));
    enumerated(&found.map(|topic| topic.link(statement)).collect::<Vec<_>>())
}

fn names(statement: &Statement, entity: &str, ids: &[&String]) -> Vec<Markup> {
    enumerated(&ids.iter().map(|id| statement.phrases.name_of(entity, id)).collect::<Vec<_>>())
}

fn source(statement: &Statement, source: &SourceEntry, data: &[&String]) -> Source {
    let phrases = &statement.phrases;
    let from = |from: SourceKind| phrases.say(&format!("source-{}", from.word()));
    Source {
        from: source.from.map_or_else(|| phrases.unknown(), from),
        parties: names(statement, "parties", &source.parties.iter().collect::<Vec<_>>()),
        data: names(statement, "data_categories", data),
        public: source.publicly_accessible == Some(true) && source.from != Some(SourceKind::PublicSource),
        description: source.description.iter().map(|text| phrases.text(text)).collect(),
    }
}

#[derive(Serialize)]
struct MandatoryView {
    rows: Vec<MandatoryRow>,
    unknown: Vec<Markup>,
    all_unknown: bool,
}

/// What happens without the data, with the topics where that is so.
#[derive(Serialize)]
struct MandatoryRow {
    kind: Markup,
    statute: Vec<Markup>,
    topics: Vec<Markup>,
    consequence: Vec<Markup>,
}

/// Whether people must give data, and what happens if they do not (art. 13(2)(e)).
pub(super) fn mandatory(statement: &Statement) -> Result<Option<Section>, TemplateError> {
    let key = |m: &MandatoryEntry| (m.kind, m.statute.clone(), m.consequence.clone());
    let topics = statement.topics();
    let mut groups: Vec<(&MandatoryEntry, Vec<Markup>)> = Vec::new();
    for topic in &topics {
        for activity in &topic.activities {
            for entry in &activity.mandatory {
                let at = groups.iter().position(|(known, _)| key(known) == key(entry)).unwrap_or_else(|| {
                    groups.push((entry, Vec::new()));
                    groups.len() - 1
                });
                add_once(&mut groups[at].1, demanded(statement, topic, activity, entry));
            }
        }
    }
    groups.sort_by_key(|(entry, _)| entry.kind);
    // What is not asked of people is not theirs to refuse.
    let asks = |a: &Activity| {
        let only_others = |s: &SourceEntry| s.from.is_some_and(|from| from != SourceKind::DataSubject);
        a.mandatory.is_empty() && (a.sources.is_empty() || !a.sources.iter().all(only_others))
    };
    let view = MandatoryView {
        rows: groups.into_iter().map(|(entry, topics)| mandatory_row(statement, entry, topics)).collect(),
        unknown: lacking(statement, asks),
        all_unknown: statement.facts.activities.iter().all(|(_, a)| a.mandatory.is_empty()),
    };
    statement.render("mandatory", &view).map(Some)
}

/// A topic, with the data that it asks for where these are not all of its data.
fn demanded(statement: &Statement, topic: &Topic, activity: &Activity, entry: &MandatoryEntry) -> Markup {
    let link = topic.link(statement);
    let asked = &entry.data_categories;
    let all = asked.is_empty() || activity.data_categories.iter().all(|id| asked.contains(id));
    let data =
        if all { Vec::new() } else { names(statement, "data_categories", &asked.iter().collect::<Vec<_>>()) };
    let data = data.iter().map(Markup::parenthesis);
    Markup::join(&std::iter::once(link).chain(data).collect::<Vec<_>>(), " ")
}

fn mandatory_row(statement: &Statement, entry: &MandatoryEntry, topics: Vec<Markup>) -> MandatoryRow {
    let phrases = &statement.phrases;
    MandatoryRow {
        kind: entry
            .kind
            .map_or_else(|| phrases.unknown(), |kind| phrases.say(&format!("mandatory-{}", kind.word()))),
        statute: entry.statute.iter().map(|statute| phrases.statute(statute)).collect(),
        topics: enumerated(&topics),
        consequence: entry.consequence.iter().map(|text| phrases.text(text)).collect(),
    }
}

#[derive(Serialize)]
struct DecisionsView {
    /// `some`, `none` or `unknown`, for decisions and for profiles.
    state: &'static str,
    profiling: &'static str,
    decisions: Vec<Decision>,
    profiles: Vec<Decision>,
    promises: Vec<Markup>,
}

#[derive(Serialize)]
struct Decision {
    activity: Markup,
    explanation: Vec<Markup>,
    significance: Vec<Markup>,
    consequences: Vec<Markup>,
    safeguards: Vec<Markup>,
}

/// Decisions without a human, and profiles.
pub(super) fn decisions(statement: &Statement) -> Result<Option<Section>, TemplateError> {
    let activities = &statement.facts.activities;
    let view = DecisionsView {
        state: deciding(statement),
        profiling: state(activities.iter().map(|(_, a)| a.profiling.as_ref())),
        decisions: automated(statement),
        profiles: profiles(statement),
        promises: claims(statement, |claim| claim.kind == Some(ClaimKind::NoAutomatedDecisions)),
    };
    statement.render("decisions", &view).map(Some)
}

/// Whether a computer decides about people: `some`, `none` or `unknown`.
pub(super) fn deciding(statement: &Statement) -> &'static str {
    state(statement.facts.activities.iter().map(|(_, a)| a.automated_decisions.as_ref()))
}

fn state<'a, T: 'a>(each: impl Iterator<Item = Option<&'a Stated<T>>>) -> &'static str {
    let all: Vec<Option<&Stated<T>>> = each.collect();
    if all.iter().any(|stated| stated.is_some_and(|s| s.value().is_some())) {
        "some"
    } else if all.iter().all(Option::is_some) {
        "none"
    } else {
        "unknown"
    }
}

fn automated(statement: &Statement) -> Vec<Decision> {
    let phrases = &statement.phrases;
    let texts =
        |texts: &[&Option<_>]| texts.iter().copied().flatten().map(|t| phrases.text(t)).collect::<Vec<_>>();
    let found = statement.facts.activities.iter().filter_map(|(_, activity)| {
        let decisions = activity.automated_decisions.as_ref().and_then(Stated::value)?;
        Some(Decision {
            activity: phrases.name(activity.name.as_ref(), &activity.id),
            explanation: texts(&[&decisions.logic]),
            significance: texts(&[&decisions.significance]),
            consequences: texts(&[&decisions.consequences]),
            safeguards: texts(&[&decisions.human_intervention, &decisions.express_view, &decisions.contest]),
        })
    });
    found.collect()
}

fn profiles(statement: &Statement) -> Vec<Decision> {
    let phrases = &statement.phrases;
    let found = statement.facts.activities.iter().filter_map(|(_, activity)| {
        let profiling = activity.profiling.as_ref().and_then(Stated::value)?;
        Some(Decision {
            activity: phrases.name(activity.name.as_ref(), &activity.id),
            explanation: profiling.explanation.iter().map(|text| phrases.text(text)).collect(),
            significance: Vec::new(),
            consequences: Vec::new(),
            safeguards: Vec::new(),
        })
    });
    found.collect()
}
