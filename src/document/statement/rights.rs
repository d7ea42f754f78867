//! The rights of the reader and how to use them; objection set apart (art. 12, 13(2)(b)-(c), 21(4)).

use super::Statement;
use super::hero::joined;
use crate::document::block::Section;
use crate::model::values::Stated;
use crate::model::words::{FeeCondition, IdentityItem, IdentityMethod, RequestChannel, Right};
use crate::notice::{RightFacts, Standing};
use crate::templates::{Markup, TemplateError};
use serde::Serialize;

#[derive(Serialize)]
struct View {
    text: Vec<Markup>,
    rights: Vec<RightView>,
}

/// How rights are used: where, how soon, what it costs, and how we see who asks.
#[derive(Serialize)]
struct Usage {
    channels: Vec<Markup>,
    response_term: Vec<Markup>,
    extension: Vec<Markup>,
    fee: Vec<Markup>,
    fee_condition: Vec<Markup>,
    id_check: Vec<Markup>,
    id_redacted: Vec<Markup>,
    /// Own texts on refusal, complaints, representation and minors.
    notes: Vec<Markup>,
}

#[derive(Serialize)]
struct RightView {
    anchor: Markup,
    name: Markup,
    /// The organisation's own words, else what the law gives in plain words.
    text: Markup,
    /// The condition, where a basis is not known and the organisation says nothing itself.
    condition: Vec<Markup>,
    exceptions: Vec<Markup>,
    article: Markup,
}

/// Objection is set apart from the others, as art. 21(4) asks.
const OBJECTIONS: [Right; 3] = [Right::Objection, Right::ObjectionToMarketing, Right::ObjectionToResearch];

pub(super) fn section(statement: &Statement) -> Result<Option<Section>, TemplateError> {
    let view = View {
        text: statement.own_text(|texts| texts.rights.as_ref()),
        rights: of(statement, |right| !OBJECTIONS.contains(&right)),
    };
    statement.render("rights", &view).map(Some)
}

/// How to use rights (art. 12).
pub(super) fn usage(statement: &Statement) -> Result<Option<Section>, TemplateError> {
    let phrases = &statement.phrases;
    let rights = &statement.register().rights;
    let channels = rights.channels.iter().map(|c| phrases.word(RequestChannel::LIST, c.word()));
    let redacted = match &rights.id_redacted {
        Some(Stated::Some(items)) => {
            items.iter().map(|i| phrases.word(IdentityItem::LIST, i.word())).collect()
        }
        Some(Stated::None) => vec![phrases.none()],
        None => Vec::new(),
    };
    let own =
        [&rights.refusal_text, &rights.internal_complaint, &rights.representation_text, &rights.minors_text];
    let view = Usage {
        channels: joined(statement, &channels.collect::<Vec<_>>()),
        response_term: rights
            .response_term
            .map(|p| Markup::escaped(&phrases.language.period(p)))
            .into_iter()
            .collect(),
        extension: rights
            .extension
            .map(|p| Markup::escaped(&phrases.language.period(p)))
            .into_iter()
            .collect(),
        fee: rights
            .fee
            .map(|fee| {
                if fee == 0.0 {
                    phrases.say("free-of-charge")
                } else {
                    Markup::escaped(&phrases.language.money(fee))
                }
            })
            .into_iter()
            .collect(),
        fee_condition: rights
            .fee_condition
            .map(|c| phrases.word(FeeCondition::LIST, c.word()))
            .into_iter()
            .collect(),
        id_check: rights.id_check.map(|m| phrases.word(IdentityMethod::LIST, m.word())).into_iter().collect(),
        id_redacted: joined(statement, &redacted),
        notes: own.into_iter().flatten().map(|text| phrases.text(text)).collect(),
    };
    statement.render("using", &view).map(Some)
}

#[derive(Serialize)]
struct ObjectionView {
    rights: Vec<RightView>,
}

/// The right to object, apart from the others.
pub(super) fn objection(statement: &Statement) -> Result<Option<Section>, TemplateError> {
    let rights = of(statement, |right| OBJECTIONS.contains(&right));
    if rights.is_empty() {
        return Ok(None);
    }
    statement.render("objection", &ObjectionView { rights }).map(Some)
}

fn of(statement: &Statement, wanted: impl Fn(Right) -> bool) -> Vec<RightView> {
    let facts = statement.facts.rights.iter().filter(|facts| wanted(facts.right));
    facts.map(|facts| right(statement, facts)).collect()
}

fn right(statement: &Statement, facts: &RightFacts) -> RightView {
    let phrases = &statement.phrases;
    let word = facts.right.word();
    let offered = facts.offered.map(|(_, offered)| offered);
    let own = offered.and_then(|o| o.text.as_ref());
    let depends = facts.standing == Standing::Depends && own.is_none();
    RightView {
        anchor: Markup::anchor(&format!("right-{word}")),
        name: phrases.say(&format!("right-{word}")),
        text: own.map_or_else(|| phrases.say(&format!("right-{word}-law")), |text| phrases.text(text)),
        condition: depends.then(|| phrases.say(&format!("right-{word}-condition"))).into_iter().collect(),
        exceptions: offered
            .and_then(|o| o.exceptions.as_ref())
            .map(|text| phrases.text(text))
            .into_iter()
            .collect(),
        article: phrases.say(&format!("right-{word}-article")),
    }
}
