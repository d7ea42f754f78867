//! The summary: short questions with an answer. Always names every special category, every
//! country outside the EEA and every automated decision.

use super::Statement;
use super::data::sensitive;
use super::hero::joined;
use super::upkeep::period_line;
use crate::document::block::Section;
use crate::model::values::Stated;
use crate::notice::Outside;
use crate::templates::{Markup, TemplateError};
use serde::Serialize;

#[derive(Serialize)]
struct View {
    purposes: Vec<Markup>,
    categories: Vec<Markup>,
    /// Special categories and criminal data by what they are in law, joined.
    sensitive: Vec<Markup>,
    recipients: Vec<Markup>,
    /// `none`, `unknown` or `some`.
    outside: &'static str,
    countries: Vec<Markup>,
    periods: Vec<Markup>,
    rights: Vec<Markup>,
    /// Names of the activities that decide automatically, joined.
    decisions: Vec<Markup>,
}

pub(super) fn section(statement: &Statement) -> Result<Option<Section>, TemplateError> {
    let phrases = &statement.phrases;
    let facts = statement.facts;
    let name = |named: Option<&_>, id: &str| phrases.name(named, id);
    let (outside, countries) = outside(statement);
    let view = View {
        purposes: facts
            .purposes
            .iter()
            .map(|p| {
                Markup::linked(
                    &name(p.purpose.name.as_ref(), &p.purpose.id),
                    &anchor("purpose", &p.purpose.id),
                )
            })
            .collect(),
        categories: facts.categories.iter().map(|c| name(c.category.name.as_ref(), &c.category.id)).collect(),
        sensitive: joined(statement, &sensitive(statement, &facts.categories)),
        recipients: facts.recipients.iter().map(|r| phrases.party(r.party)).collect(),
        outside,
        countries: joined(statement, &countries),
        periods: facts.retention.iter().map(|row| period_line(statement, row)).collect(),
        rights: facts
            .rights
            .iter()
            .map(|right| phrases.say(&format!("right-{}", right.right.word())))
            .collect(),
        decisions: joined(statement, &decisions(statement)),
    };
    statement.render("brief", &view).map(Some)
}

/// The anchor of an entry in the statement.
fn anchor(kind: &str, id: &str) -> String {
    format!("#{kind}-{id}")
}

fn outside(statement: &Statement) -> (&'static str, Vec<Markup>) {
    match &statement.facts.outside {
        Outside::Unknown => ("unknown", Vec::new()),
        Outside::None => ("none", Vec::new()),
        Outside::Transfers { transfers, .. } => {
            let mut codes: Vec<&str> = transfers.iter().filter_map(|t| t.country.as_deref()).collect();
            codes.sort_unstable();
            codes.dedup();
            ("some", codes.into_iter().map(|code| statement.phrases.country(code)).collect())
        }
    }
}

fn decisions(statement: &Statement) -> Vec<Markup> {
    let automated = statement
        .facts
        .activities
        .iter()
        .filter(|(_, activity)| activity.automated_decisions.as_ref().and_then(Stated::value).is_some());
    automated.map(|(_, activity)| statement.phrases.name(activity.name.as_ref(), &activity.id)).collect()
}
