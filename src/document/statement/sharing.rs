//! Who receives data, by role, and what is agreed with others (art. 13(1)(e), 14(1)(e), 26(2)).

use super::about::claims;
use super::hero::{enumerated, joined};
use super::{Statement, once};
use crate::document::block::Section;
use crate::document::fields::{FactView, Facts, fields_of};
use crate::model::values::Stated;
use crate::model::words::{ClaimKind, PartyRole};
use crate::model::{Activity, Arrangement, Party};
use crate::notice::RecipientFacts;
use crate::templates::{Markup, TemplateError};
use serde::Serialize;

#[derive(Serialize)]
struct View {
    text: Vec<Markup>,
    /// `some`, `none` or `unknown`.
    state: &'static str,
    roles: Vec<Role>,
    arrangements: Vec<Entry>,
    promises: Vec<Markup>,
}

/// The parties in one role.
#[derive(Serialize)]
struct Role {
    anchor: Markup,
    name: Markup,
    explanation: Markup,
    parties: Vec<Recipient>,
}

#[derive(Serialize)]
struct Recipient {
    name: Markup,
    description: Vec<Markup>,
    examples: Vec<Markup>,
    reasons: Vec<Markup>,
    purposes: Vec<Markup>,
    /// The data it gets, or does not get where these are fewer; nothing where it gets all.
    data: Vec<Markup>,
    not: Vec<Markup>,
    places: Vec<Markup>,
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
    let about_sharing =
        [ClaimKind::AgreementsWithAllProcessors, ClaimKind::MinimalDataToContractors, ClaimKind::NoSharing];
    let view = View {
        text: statement.own_text(|texts| texts.sharing.as_ref()),
        state: state(statement),
        roles: roles(statement),
        arrangements: arrangements(statement),
        promises: claims(statement, |claim| claim.kind.is_some_and(|kind| about_sharing.contains(&kind))),
    };
    statement.render("sharing", &view).map(Some)
}

/// Whether data are shared: `some`, `none` or `unknown`.
pub(super) fn state(statement: &Statement) -> &'static str {
    let facts = statement.facts;
    let none = |a: &Activity| a.recipients.as_ref().is_some_and(|r| r.value().is_none());
    match (facts.recipients.is_empty(), facts.activities.iter().all(|(_, a)| none(a))) {
        (false, _) => "some",
        (true, true) => "none",
        (true, false) => "unknown",
    }
}

/// The parties by their role, in the order of the closed list; those without one come last.
fn roles(statement: &Statement) -> Vec<Role> {
    let phrases = &statement.phrases;
    let roles = PartyRole::ALL.iter().map(|role| Some(*role)).chain([None]);
    let mut placed: Vec<&str> = Vec::new();
    let told = roles.filter_map(|role| {
        let parties = statement.facts.recipients.iter().filter(|facts| facts.role == role);
        let parties = parties.map(|facts| {
            let mut recipient = recipient(statement, facts);
            // A party with two roles has its place where it comes first; one that is withheld has none.
            if facts.party.publish != Some(false) && !placed.contains(&facts.party.id.as_str()) {
                placed.push(&facts.party.id);
                recipient.name = Markup::placed(&format!("party-{}", facts.party.id), &recipient.name);
            }
            recipient
        });
        let parties: Vec<Recipient> = parties.collect();
        let word = role.map_or("undecided", PartyRole::word);
        (!parties.is_empty()).then(|| Role {
            anchor: Markup::anchor(&format!("role-{word}")),
            name: phrases.say(&format!("sharing-{word}")),
            explanation: phrases.say(&format!("sharing-{word}-what")),
            parties,
        })
    });
    told.collect()
}

/// A party in one role. Of one that is withheld only the role, the data and the reason are told.
fn recipient(statement: &Statement, facts: &RecipientFacts) -> Recipient {
    let phrases = &statement.phrases;
    let data = data(statement, facts);
    let withheld = facts.party.publish == Some(false);
    let named = Some(facts.party).filter(|_| !withheld);
    let texts = |texts: Vec<Markup>| joined(statement, &texts);
    let purposes: Vec<Markup> = facts.purposes.iter().map(|id| phrases.name_of("purposes", id)).collect();
    Recipient {
        name: phrases.party(facts.party),
        description: named
            .and_then(|p| p.description.as_ref())
            .map(|text| phrases.text(text))
            .into_iter()
            .collect(),
        examples: named
            .map(|p| texts(p.examples.iter().map(|t| phrases.text(t)).collect()))
            .unwrap_or_default(),
        reasons: facts.reasons.iter().map(|text| phrases.text(text)).collect(),
        purposes: enumerated(&purposes),
        data: data.0,
        not: data.1,
        places: named.map(|party| places(statement, party)).unwrap_or_default(),
        subprocessors: named.map(|party| subprocessors(statement, party)).unwrap_or_default(),
    }
}

/// The data that a party gets of what its activities use; or what it does not get, where that is less.
fn data(statement: &Statement, facts: &RecipientFacts) -> (Vec<Markup>, Vec<Markup>) {
    let phrases = &statement.phrases;
    let gets = |a: &&Activity| {
        let mut entries = a.recipients.iter().flat_map(|r| r.entries());
        entries.any(|entry| entry.party.as_ref() == Some(&facts.party.id))
    };
    let activities = statement.facts.activities.iter().map(|(_, activity)| *activity).filter(gets);
    let used = once(activities.flat_map(|a| &a.data_categories));
    let names =
        |ids: &[&str]| ids.iter().map(|id| phrases.name_of("data_categories", id)).collect::<Vec<_>>();
    let kept: Vec<&str> =
        used.iter().map(|id| id.as_str()).filter(|id| !facts.categories.contains(id)).collect();
    if facts.elements.is_empty() && kept.len() < facts.categories.len() {
        return (Vec::new(), enumerated(&names(&kept)));
    }
    let elements = facts.elements.iter().map(|element| phrases.element(element));
    let given: Vec<Markup> = names(&facts.categories).into_iter().chain(elements).collect();
    (enumerated(&given), Vec::new())
}

/// Where a party is, and from where it keeps and sees data when that is elsewhere too.
fn places(statement: &Statement, party: &Party) -> Vec<Markup> {
    let phrases = &statement.phrases;
    let mut said: Vec<Markup> = party.country.iter().map(|code| phrases.country(code)).collect();
    let lists = [("stored-in", &party.hosting_countries), ("seen-from", &party.support_access_countries)];
    for (key, list) in lists {
        let codes = list.iter().flat_map(Stated::entries);
        let elsewhere = codes.filter(|code| Some(*code) != party.country.as_ref());
        let countries: Vec<Markup> = elsewhere.map(|code| phrases.country(code)).collect();
        if !countries.is_empty() {
            said.push(Markup::join(&[phrases.say(key), phrases.list(&countries)], " "));
        }
    }
    // Who stays in the country of the organisation is where a reader expects them.
    let at_home = said.len() == 1 && party.country == statement.register().controller.country;
    if at_home { Vec::new() } else { said }
}

fn subprocessors(statement: &Statement, party: &Party) -> Vec<Markup> {
    let phrases = &statement.phrases;
    let entries = party.subprocessors.iter().flat_map(Stated::entries);
    let said = entries.map(|entry| {
        let name = entry.party.as_ref().map(|id| phrases.name_of("parties", id));
        let service = entry.service.as_ref().map(|text| phrases.text(text));
        Markup::join(&name.into_iter().chain(service).collect::<Vec<_>>(), ": ")
    });
    said.filter(|line| !line.is_empty()).collect()
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
    let facts = Facts { phrases: statement.phrases, without };
    facts.of(fields_of(entity), &value)
}
