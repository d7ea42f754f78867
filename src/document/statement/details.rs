//! Every public fact of each activity, for the reader who wants it exactly.

use super::Statement;
use super::sharing::public_facts;
use crate::document::block::Section;
use crate::document::fields::FactView;
use crate::templates::{Markup, TemplateError};
use serde::Serialize;

#[derive(Serialize)]
struct View {
    activities: Vec<Entry>,
}

#[derive(Serialize)]
struct Entry {
    anchor: Markup,
    name: Markup,
    facts: Vec<FactView>,
}

pub(super) fn section(statement: &Statement) -> Result<Option<Section>, TemplateError> {
    let entries = statement.facts.activities.iter().map(|(_, activity)| Entry {
        anchor: Markup::anchor(&format!("activity-{}", activity.id)),
        name: statement.phrases.name(activity.name.as_ref(), &activity.id),
        facts: public_facts(statement, "activities", activity, &["id", "name"]),
    });
    let view = View { activities: entries.collect() };
    if view.activities.is_empty() { Ok(None) } else { statement.render("details", &view).map(Some) }
}
