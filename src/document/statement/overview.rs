//! Every purpose in one table, in short: its legal bases by name and its periods.
//!
//! Knows nothing of data and recipients, which the cards tell.

use super::purposes::{code, link};
use super::topics::Topic;
use super::{Statement, once};
use crate::document::block::Section;
use crate::model::Activity;
use crate::model::words::LegalBasis;
use crate::notice::PurposeFacts;
use crate::templates::{Markup, TemplateError};
use serde::Serialize;

#[derive(Serialize)]
struct Overview {
    rows: Vec<Row>,
}

#[derive(Serialize)]
struct Row {
    code: Vec<Markup>,
    name: Markup,
    bases: Vec<Markup>,
    periods: Vec<Markup>,
}

/// The same facts in one table, in short.
pub(super) fn section(statement: &Statement) -> Result<Option<Section>, TemplateError> {
    let mut rows = Vec::new();
    for topic in statement.situations().iter().flat_map(|situation| &situation.topics) {
        for (facts, _) in topic.purposes.iter().filter(|(_, here)| *here) {
            rows.push(row(statement, topic, facts));
        }
    }
    // A table that says nothing more than names is no overview.
    let said = rows.iter().any(|row| !row.bases.is_empty() || !row.periods.is_empty());
    if !said { Ok(None) } else { statement.render("overview", &Overview { rows }).map(Some) }
}

fn row(statement: &Statement, topic: &Topic, facts: &PurposeFacts) -> Row {
    let bases = facts.bases.iter().map(|b| statement.phrases.word(LegalBasis::LIST, b.basis.word()));
    Row {
        code: code(facts.purpose),
        name: link(statement, facts.purpose),
        bases: once(bases),
        periods: period_terms(statement, topic, facts),
    }
}

/// The periods of a purpose in short: "2 jaar"; none where those of some data are not known.
fn period_terms(statement: &Statement, topic: &Topic, facts: &PurposeFacts) -> Vec<Markup> {
    let phrases = &statement.phrases;
    let complete = |activity: &&Activity| {
        let kept = |id: &String| {
            let mut entries = activity.retention.iter().filter(|e| e.data_categories.contains(id));
            entries.any(|e| e.schedule.is_some())
        };
        activity.data_categories.iter().all(kept)
    };
    if !topic.activities.iter().all(complete) {
        return Vec::new();
    }
    let entries = topic.activities.iter().flat_map(|a| &a.retention);
    let entries = entries.filter(|e| e.purposes.is_empty() || e.purposes.iter().any(|id| facts.covers(id)));
    let schedules = entries.filter_map(|e| statement.register().retention_schedule(e.schedule.as_ref()?));
    once(schedules.map(|s| s.period.map_or_else(|| phrases.schedule(s), |term| phrases.term(term))))
}
