//! Who receives data, and whether they leave the EEA (art. 13(1)(e)-(f), 14(1)(e)-(f)).

use super::Statement;
use super::about::claims;
use super::hero::joined;
use crate::document::block::Section;
use crate::document::fields::{FactView, Facts, Shown, fields_of};
use crate::model::values::Stated;
use crate::model::words::{ClaimKind, PartyRole};
use crate::model::{Arrangement, Transfer};
use crate::notice::{Outside, RecipientFacts};
use crate::templates::{Markup, TemplateError};
use serde::Serialize;
use std::collections::BTreeMap;

#[derive(Serialize)]
struct View {
    text: Vec<Markup>,
    /// `some`, `none` or `unknown`.
    state: &'static str,
    parties: Vec<Party>,
    arrangements: Vec<Entry>,
    promises: Vec<Markup>,
}

#[derive(Serialize)]
struct Party {
    anchor: Markup,
    name: Markup,
    role: Markup,
    description: Vec<Markup>,
    examples: Vec<Markup>,
    reasons: Vec<Markup>,
    purposes: Vec<Markup>,
    data: Vec<Markup>,
    country: Vec<Markup>,
    hosting: Vec<Markup>,
    support: Vec<Markup>,
    subprocessors: Vec<Markup>,
}

/// An entry as facts under its own heading.
#[derive(Serialize)]
struct Entry {
    anchor: Markup,
    name: Markup,
    facts: Vec<FactView>,
}

pub(super) fn section(statement: &Statement) -> Result<Option<Section>, TemplateError> {
    let facts = statement.facts;
    let said_none =
        facts.activities.iter().all(|(_, a)| a.recipients.as_ref().is_some_and(|r| r.value().is_none()));
    let about_sharing =
        [ClaimKind::AgreementsWithAllProcessors, ClaimKind::MinimalDataToContractors, ClaimKind::NoSharing];
    let view = View {
        text: statement.own_text(|texts| texts.sharing.as_ref()),
        state: match (facts.recipients.is_empty(), said_none) {
            (false, _) => "some",
            (true, true) => "none",
            (true, false) => "unknown",
        },
        parties: parties(statement),
        arrangements: arrangements(statement),
        promises: claims(statement, |claim| claim.kind.is_some_and(|kind| about_sharing.contains(&kind))),
    };
    statement.render("sharing", &view).map(Some)
}

/// A party stands here once for each of its roles. Ids have no double hyphen, so that the numbered
/// anchor of a second role is nobody else's.
fn parties(statement: &Statement) -> Vec<Party> {
    let mut seen: BTreeMap<&str, usize> = BTreeMap::new();
    let mut made = Vec::new();
    for facts in &statement.facts.recipients {
        let (id, times) = (&facts.party.id, seen.entry(&facts.party.id).or_default());
        *times += 1;
        let anchor = if *times == 1 { format!("party-{id}") } else { format!("party-{id}--{times}") };
        made.push(party(statement, facts, &anchor));
    }
    made
}

fn party(statement: &Statement, facts: &RecipientFacts, anchor: &str) -> Party {
    let phrases = &statement.phrases;
    let party = facts.party;
    let countries = |list: &Option<Stated<Vec<String>>>| match list {
        None => Vec::new(),
        Some(Stated::None) => vec![phrases.none()],
        Some(Stated::Some(codes)) => {
            joined(statement, &codes.iter().map(|code| phrases.country(code)).collect::<Vec<_>>())
        }
    };
    Party {
        anchor: Markup::anchor(anchor),
        name: phrases.party(party),
        role: facts
            .role
            .map_or_else(|| phrases.say("role-undecided"), |r| phrases.word(PartyRole::LIST, r.word())),
        description: party.description.iter().map(|text| phrases.text(text)).collect(),
        examples: joined(
            statement,
            &party.examples.iter().map(|text| phrases.text(text)).collect::<Vec<_>>(),
        ),
        reasons: facts.reasons.iter().map(|text| phrases.text(text)).collect(),
        purposes: facts.purposes.iter().map(|id| phrases.name_of("purposes", id)).collect(),
        data: data(statement, facts),
        country: party.country.iter().map(|code| phrases.country(code)).collect(),
        hosting: countries(&party.hosting_countries),
        support: countries(&party.support_access_countries),
        subprocessors: subprocessors(statement, facts),
    }
}

fn data(statement: &Statement, facts: &RecipientFacts) -> Vec<Markup> {
    let categories = facts.categories.iter().map(|id| statement.phrases.name_of("data_categories", id));
    categories.chain(facts.elements.iter().map(|element| statement.phrases.element(element))).collect()
}

fn subprocessors(statement: &Statement, facts: &RecipientFacts) -> Vec<Markup> {
    let phrases = &statement.phrases;
    match &facts.party.subprocessors {
        None => Vec::new(),
        Some(Stated::None) => vec![phrases.none()],
        Some(Stated::Some(entries)) => entries
            .iter()
            .map(|entry| {
                let name = entry.party.as_ref().map(|id| phrases.name_of("parties", id));
                let service = entry.service.as_ref().map(|text| phrases.text(text));
                Markup::join(&name.into_iter().chain(service).collect::<Vec<_>>(), ": ")
            })
            .filter(|line| !line.is_empty())
            .collect(),
    }
}

fn arrangements(statement: &Statement) -> Vec<Entry> {
    let entries =
        statement.facts.activities.iter().flat_map(|(_, a)| &a.arrangements).flat_map(|list| list.entries());
    let mut ids: Vec<&String> = entries.collect();
    ids.sort();
    ids.dedup();
    let found = ids.into_iter().filter_map(|id| statement.register().arrangement(id));
    found.map(|arrangement| arrangement_entry(statement, arrangement)).collect()
}

fn arrangement_entry(statement: &Statement, arrangement: &Arrangement) -> Entry {
    Entry {
        anchor: Markup::anchor(&format!("arrangement-{}", arrangement.id)),
        name: statement.phrases.name(arrangement.name.as_ref(), &arrangement.id),
        facts: public_facts(statement, "arrangements", arrangement, &["id", "name"]),
    }
}

/// The public facts of an entry of `entity`, without the fields told in its heading.
pub(super) fn public_facts(
    statement: &Statement,
    entity: &str,
    entry: &impl Serialize,
    without: &[&str],
) -> Vec<FactView> {
    let value = serde_json::to_value(entry).unwrap_or_default();
    let facts = Facts { phrases: statement.phrases, shown: Shown::Public, without, asked: &[] };
    facts.of(fields_of(entity), &value)
}

#[derive(Serialize)]
struct OutsideView {
    text: Vec<Markup>,
    state: &'static str,
    transfers: Vec<Entry>,
    complete: bool,
    promises: Vec<Markup>,
}

/// Transfers outside the EEA: whether there are any, and each with its safeguard.
pub(super) fn outside(statement: &Statement) -> Result<Option<Section>, TemplateError> {
    let (state, transfers, complete) = match &statement.facts.outside {
        Outside::Unknown => ("unknown", Vec::new(), false),
        Outside::None => ("none", Vec::new(), true),
        Outside::Transfers { transfers, complete } => ("some", transfers.clone(), *complete),
    };
    let view = OutsideView {
        text: statement.own_text(|texts| texts.outside_eea.as_ref()),
        state,
        transfers: transfers.into_iter().map(|transfer| transfer_entry(statement, transfer)).collect(),
        complete,
        promises: claims(statement, |claim| claim.kind == Some(ClaimKind::EuOnly)),
    };
    statement.render("outside", &view).map(Some)
}

fn transfer_entry(statement: &Statement, transfer: &Transfer) -> Entry {
    Entry {
        anchor: Markup::anchor(&format!("transfer-{}", transfer.id)),
        name: statement.phrases.name_of("transfers", &transfer.id),
        facts: public_facts(statement, "transfers", transfer, &["id"]),
    }
}
