//! Where data come from, whether people must give them, and automated decisions
//! (art. 13(2)(e)-(f), 14(2)(f)-(g)).

use super::about::claims;
use super::hero::joined;
use super::{Statement, once};
use crate::document::block::Section;
use crate::model::values::Stated;
use crate::model::words::{ClaimKind, MandatoryKind, SourceKind};
use crate::model::{MandatoryEntry, SourceEntry};
use crate::templates::{Markup, TemplateError};
use serde::Serialize;

#[derive(Serialize)]
struct View {
    sources: Vec<Source>,
    /// Whether some activity says nothing about its sources.
    sources_unknown: bool,
    mandatory: Vec<Mandatory>,
    mandatory_unknown: bool,
}

#[derive(Serialize)]
struct Source {
    from: Markup,
    parties: Vec<Markup>,
    data: Vec<Markup>,
    public: bool,
    description: Vec<Markup>,
}

#[derive(Serialize)]
struct Mandatory {
    data: Markup,
    kind: Markup,
    statute: Vec<Markup>,
    consequence: Vec<Markup>,
}

pub(super) fn section(statement: &Statement) -> Result<Option<Section>, TemplateError> {
    let activities = || statement.facts.activities.iter().map(|(_, activity)| *activity);
    let view = View {
        sources: once(activities().flat_map(|a| &a.sources))
            .into_iter()
            .map(|s| source(statement, s))
            .collect(),
        sources_unknown: activities().any(|a| a.sources.is_empty()),
        mandatory: once(activities().flat_map(|a| &a.mandatory))
            .into_iter()
            .map(|m| mandatory(statement, m))
            .collect(),
        mandatory_unknown: activities().any(|a| a.mandatory.is_empty()),
    };
    statement.render("origin", &view).map(Some)
}

fn names(statement: &Statement, entity: &str, ids: &[String]) -> Vec<Markup> {
    joined(statement, &ids.iter().map(|id| statement.phrases.name_of(entity, id)).collect::<Vec<_>>())
}

fn source(statement: &Statement, source: &SourceEntry) -> Source {
    let phrases = &statement.phrases;
    Source {
        from: source
            .from
            .map_or_else(|| phrases.unknown(), |from| phrases.word(SourceKind::LIST, from.word())),
        parties: names(statement, "parties", &source.parties),
        data: names(statement, "data_categories", &source.data_categories),
        public: source.publicly_accessible == Some(true),
        description: source.description.iter().map(|text| phrases.text(text)).collect(),
    }
}

fn mandatory(statement: &Statement, entry: &MandatoryEntry) -> Mandatory {
    let phrases = &statement.phrases;
    let data = names(statement, "data_categories", &entry.data_categories);
    Mandatory {
        data: data.into_iter().next().unwrap_or_else(|| phrases.say("all-data")),
        kind: entry
            .kind
            .map_or_else(|| phrases.unknown(), |kind| phrases.word(MandatoryKind::LIST, kind.word())),
        statute: entry.statute.iter().map(|statute| phrases.statute(statute)).collect(),
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
        state: state(activities.iter().map(|(_, a)| a.automated_decisions.as_ref())),
        profiling: state(activities.iter().map(|(_, a)| a.profiling.as_ref())),
        decisions: automated(statement),
        profiles: profiles(statement),
        promises: claims(statement, |claim| claim.kind == Some(ClaimKind::NoAutomatedDecisions)),
    };
    statement.render("decisions", &view).map(Some)
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
