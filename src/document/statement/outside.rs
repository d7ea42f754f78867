//! Whether data leave the EEA, and what protects them there (art. 13(1)(f), 14(1)(f)).

use super::about::claims;
use super::{Statement, once};
use crate::document::block::Section;
use crate::model::Transfer;
use crate::model::words::{AccessType, ClaimKind, SccModule, TransferInstrument, TransferMechanism};
use crate::notice::Outside;
use crate::templates::{Markup, TemplateError};
use serde::Serialize;

#[derive(Serialize)]
struct View {
    text: Vec<Markup>,
    state: &'static str,
    transfers: Vec<Away>,
    complete: bool,
    promises: Vec<Markup>,
}

/// A transfer: to whom, where, and what protects the data there.
#[derive(Serialize)]
struct Away {
    importer: Markup,
    country: Markup,
    /// What happens there: "opslag".
    access: Vec<Markup>,
    plain: Markup,
    /// The legal names of the safeguard.
    terms: Vec<Markup>,
    copy: Vec<Markup>,
}

/// Whether there are transfers, and each with its safeguard.
pub(super) fn section(statement: &Statement) -> Result<Option<Section>, TemplateError> {
    let (state, transfers, complete) = match &statement.facts.outside {
        Outside::Unknown => ("unknown", Vec::new(), false),
        Outside::None => ("none", Vec::new(), true),
        Outside::Transfers { transfers, complete } => ("some", transfers.clone(), *complete),
    };
    let view = View {
        text: statement
            .own_text(|texts| texts.outside_eea.as_ref())
            .into_iter()
            .filter(|_| state == "some")
            .collect(),
        state,
        transfers: transfers.into_iter().map(|transfer| away(statement, transfer)).collect(),
        complete,
        promises: claims(statement, |claim| claim.kind == Some(ClaimKind::EuOnly)),
    };
    statement.render("outside", &view).map(Some)
}

fn away(statement: &Statement, transfer: &Transfer) -> Away {
    let phrases = &statement.phrases;
    let mechanism = transfer.mechanism;
    let mut terms: Vec<Markup> =
        mechanism.map(|m| phrases.word(TransferMechanism::LIST, m.word())).into_iter().collect();
    terms.extend(transfer.instrument.map(|i| phrases.word(TransferInstrument::LIST, i.word())));
    terms.extend(transfer.scc_module.map(|m| phrases.word(SccModule::LIST, m.word())));
    let importer = transfer.importer.as_ref().map(|id| phrases.name_of("parties", id));
    Away {
        importer: importer.unwrap_or_else(|| phrases.unknown()),
        country: Markup::placed(
            &format!("transfer-{}", transfer.id),
            &transfer.country.as_ref().map_or_else(|| phrases.unknown(), |code| phrases.country(code)),
        ),
        access: transfer.access.map(|a| phrases.word(AccessType::LIST, a.word())).into_iter().collect(),
        plain: mechanism
            .map_or_else(|| phrases.unknown(), |m| phrases.say(&format!("mechanism-{}", m.word()))),
        terms: once(terms),
        copy: transfer.copy_available_at.iter().map(|text| phrases.text(text)).collect(),
    }
}
