//! What personal data are, which law counts, and how data are protected.

use super::Statement;
use super::hero::joined;
use crate::document::block::Section;
use crate::model::values::Localized;
use crate::model::words::ClaimKind;
use crate::model::{Claim, SecurityMeasure};
use crate::templates::{Markup, TemplateError};
use serde::Serialize;

#[derive(Serialize)]
struct About {
    personal_data: Vec<Markup>,
    special_data: Vec<Markup>,
    /// The sector body with what it is.
    sector_body: Vec<Markup>,
    sector_body_description: Vec<Markup>,
    based_on: Vec<Markup>,
    authority: Vec<Markup>,
    /// Countries whose own privacy act counts too, joined.
    dutch_law: bool,
    /// Promises about the law as a whole.
    promises: Vec<Markup>,
    glossary: Vec<Term>,
}

#[derive(Serialize)]
struct Term {
    term: Markup,
    explanation: Markup,
}

pub(super) fn section(statement: &Statement) -> Result<Option<Section>, TemplateError> {
    let phrases = &statement.phrases;
    let register = statement.register();
    let body = register.controller.sector_body.as_ref();
    let notice = statement.facts.notice.map(|(_, notice)| notice);
    let text = |text: Option<&Localized>| text.map(|t| phrases.text(t)).into_iter().collect::<Vec<_>>();
    let view = About {
        personal_data: statement.own_text(|texts| texts.personal_data.as_ref()),
        special_data: statement.own_text(|texts| texts.special_data.as_ref()),
        sector_body: body.and_then(|b| b.name.as_deref()).map(Markup::escaped).into_iter().collect(),
        sector_body_description: text(body.and_then(|b| b.description.as_ref())),
        based_on: text(notice.and_then(|n| n.based_on.as_ref())),
        authority: register
            .controller
            .supervisory_authority
            .iter()
            .filter_map(|authority| authority.name.as_deref())
            .map(Markup::escaped)
            .collect(),
        dutch_law: register.register.national_law.iter().any(|country| country == "NL"),
        promises: claims(statement, |claim| claim.kind == Some(ClaimKind::Compliance)),
        glossary: glossary(statement),
    };
    statement.render("about", &view).map(Some)
}

/// The texts of the claims that `wanted` picks, in the order of the register.
pub(super) fn claims(statement: &Statement, wanted: impl Fn(&Claim) -> bool) -> Vec<Markup> {
    let claims = statement.facts.notice.into_iter().flat_map(|(_, notice)| &notice.claims);
    let texts = claims.filter(|claim| wanted(claim)).filter_map(|claim| claim.text.as_ref());
    texts.map(|text| statement.phrases.text(text)).collect()
}

fn glossary(statement: &Statement) -> Vec<Term> {
    let notice = statement.facts.notice.and_then(|(_, notice)| notice.texts.as_ref());
    let own = notice.into_iter().flat_map(|texts| &texts.glossary);
    let general = &statement.register().texts.glossary;
    let phrases = &statement.phrases;
    own.chain(general)
        .map(|entry| Term {
            term: phrases.text_or_unknown(entry.term.as_ref()),
            explanation: phrases.text_or_unknown(entry.explanation.as_ref()),
        })
        .collect()
}

#[derive(Serialize)]
struct Security {
    text: Vec<Markup>,
    measures: Vec<Measure>,
    promises: Vec<Markup>,
}

#[derive(Serialize)]
struct Measure {
    name: Markup,
    kind: Vec<Markup>,
    text: Vec<Markup>,
}

/// How data are protected; only what the organisation wants to say in public (art. 32).
pub(super) fn security(statement: &Statement) -> Result<Option<Section>, TemplateError> {
    let register = statement.register();
    let used = |measure: &&SecurityMeasure| {
        let named = statement.facts.activities.iter().any(|(_, a)| a.security_measures.contains(&measure.id));
        let holds = named || measure.applies_to_all == Some(true);
        // Without words for readers a measure is internal.
        holds && measure.public_text.is_some()
    };
    let measures: Vec<Measure> =
        register.security_measures.iter().filter(used).map(|m| measure(statement, m)).collect();
    let protective = [ClaimKind::SecurityMeasure, ClaimKind::RecipientsSameSecurity];
    let view = Security {
        text: statement.own_text(|texts| texts.security.as_ref()),
        // A promise in the very words of a measure is no second promise.
        promises: claims(statement, |claim| claim.kind.is_some_and(|kind| protective.contains(&kind)))
            .into_iter()
            .filter(|promise| !measures.iter().any(|measure| measure.text.contains(promise)))
            .collect(),
        measures,
    };
    statement.render("security", &view).map(Some)
}

fn measure(statement: &Statement, measure: &SecurityMeasure) -> Measure {
    use crate::model::words::SecurityType;
    let phrases = &statement.phrases;
    Measure {
        name: Markup::placed(
            &format!("measure-{}", measure.id),
            &phrases.name(measure.name.as_ref(), &measure.id),
        ),
        kind: measure.r#type.map(|t| phrases.word(SecurityType::LIST, t.word())).into_iter().collect(),
        text: joined(statement, &measure.public_text.iter().map(|t| phrases.text(t)).collect::<Vec<_>>()),
    }
}
