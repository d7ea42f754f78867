//! Why data are used: a card for each main purpose with the same four facts, and all of it in one
//! table (art. 13(1)(c)-(d), 14(1)(c)).

use super::upkeep::period_line;
use super::{Statement, once};
use crate::document::block::Section;
use crate::model::words::LegalBasis;
use crate::notice::{BasisFacts, PurposeFacts, RecipientFacts, RetentionFacts};
use crate::templates::{Markup, TemplateError};
use serde::Serialize;

#[derive(Serialize)]
struct View {
    text: Vec<Markup>,
    goals: Vec<Goal>,
}

#[derive(Serialize)]
struct Goal {
    anchor: Markup,
    code: Vec<Markup>,
    name: Markup,
    description: Vec<Markup>,
    parts: Vec<Part>,
    data: Vec<Markup>,
    bases: Vec<Markup>,
    recipients: Vec<Markup>,
    periods: Vec<Markup>,
}

#[derive(Serialize)]
struct Part {
    code: Vec<Markup>,
    name: Markup,
    description: Vec<Markup>,
}

/// The cards.
pub(super) fn cards(statement: &Statement) -> Result<Option<Section>, TemplateError> {
    statement.render("purposes", &view(statement)).map(Some)
}

/// The same facts in one table.
pub(super) fn overview(statement: &Statement) -> Result<Option<Section>, TemplateError> {
    if statement.facts.purposes.is_empty() {
        return Ok(None);
    }
    statement.render("overview", &view(statement)).map(Some)
}

fn view(statement: &Statement) -> View {
    View {
        text: statement.own_text(|texts| texts.purposes.as_ref()),
        goals: statement.facts.purposes.iter().map(|facts| goal(statement, facts)).collect(),
    }
}

fn goal(statement: &Statement, facts: &PurposeFacts) -> Goal {
    let phrases = &statement.phrases;
    let purpose = facts.purpose;
    let text = |text: &Option<_>| text.iter().map(|t| phrases.text(t)).collect::<Vec<_>>();
    Goal {
        anchor: Markup::anchor(&format!("purpose-{}", purpose.id)),
        code: purpose.code.iter().map(|code| Markup::escaped(code)).collect(),
        name: phrases.name(purpose.name.as_ref(), &purpose.id),
        description: text(&purpose.description),
        parts: facts
            .parts
            .iter()
            .map(|part| Part {
                code: part.code.iter().map(|code| Markup::escaped(code)).collect(),
                name: phrases.name(part.name.as_ref(), &part.id),
                description: text(&part.description),
            })
            .collect(),
        data: or_unknown(statement, data(statement, facts)),
        bases: or_unknown(statement, bases(statement, facts)),
        recipients: or_unknown(statement, recipients(statement, facts)),
        periods: or_unknown(statement, periods(statement, facts)),
    }
}

fn or_unknown(statement: &Statement, lines: Vec<Markup>) -> Vec<Markup> {
    if lines.is_empty() { vec![statement.phrases.unknown()] } else { lines }
}

fn data(statement: &Statement, facts: &PurposeFacts) -> Vec<Markup> {
    let used = |id: &String| facts.activities.iter().any(|a| a.data_categories.contains(id));
    let categories = statement.facts.categories.iter().filter(|c| used(&c.category.id));
    categories.map(|c| statement.phrases.name(c.category.name.as_ref(), &c.category.id)).collect()
}

fn bases(statement: &Statement, facts: &PurposeFacts) -> Vec<Markup> {
    let mut lines: Vec<Markup> = facts.bases.iter().map(|basis| basis_line(statement, basis)).collect();
    if !facts.without_basis.is_empty() && !lines.is_empty() {
        let names = facts.without_basis.iter().map(|(p, _)| statement.phrases.name(p.name.as_ref(), &p.id));
        let names = statement.phrases.list(&names.collect::<Vec<_>>());
        lines.push(Markup::join(&[names, statement.phrases.unknown()], ": "));
    }
    lines
}

/// A basis in plain words with the legal term, its statute and the interest behind it.
fn basis_line(statement: &Statement, facts: &BasisFacts) -> Markup {
    let phrases = &statement.phrases;
    let plain = phrases.say(&format!("basis-{}", facts.basis.word()));
    let term = phrases.word(LegalBasis::LIST, facts.basis.word());
    let mut parts = vec![Markup::join(&[plain, Markup::parenthesis(&term)], " ")];
    parts.extend(facts.entry.statute.as_ref().map(|statute| phrases.statute(statute)));
    parts.extend(facts.entry.interest.as_ref().map(|interest| phrases.text(interest)));
    Markup::join(&parts, ": ")
}

fn recipients(statement: &Statement, facts: &PurposeFacts) -> Vec<Markup> {
    let receives = |recipient: &&RecipientFacts| {
        let here = facts.activities.iter().any(|activity| {
            let mut entries = activity.recipients.iter().flat_map(|r| r.entries());
            entries.any(|entry| entry.party.as_deref() == Some(recipient.party.id.as_str()))
        });
        here && (recipient.purposes.is_empty() || recipient.purposes.iter().any(|id| facts.covers(id)))
    };
    let found = statement.facts.recipients.iter().filter(receives);
    let lines: Vec<Markup> = found.map(|recipient| statement.phrases.party(recipient.party)).collect();
    if lines.is_empty()
        && facts.activities.iter().all(|a| a.recipients.as_ref().is_some_and(|r| r.value().is_none()))
    {
        return vec![statement.phrases.none()];
    }
    lines
}

fn periods(statement: &Statement, facts: &PurposeFacts) -> Vec<Markup> {
    let here = |row: &&RetentionFacts| {
        let used = facts.activities.iter().any(|a| a.data_categories.contains(&row.category.id));
        used && (row.purposes.is_empty() || row.purposes.iter().any(|p| facts.covers(&p.id)))
    };
    let rows = statement.facts.retention.iter().filter(here);
    once(rows.map(|row| period_line(statement, row)))
}
