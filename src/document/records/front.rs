//! The front of the records: title, the map of all activities, and who keeps the register
//! (art. 30(1)(a)).

use super::{Made, Part, Records};
use super::entries;
use super::sheet::{Plan, Row as Fact, rows};
use crate::document::fields::fields_of;
use crate::model::words::LegalBasis;
use crate::model::{Activity, values::Stated};
use crate::templates::Markup;
use serde::Serialize;

#[derive(Serialize)]
struct Title {
    organisation: Markup,
    as_of: Markup,
    version: Vec<Markup>,
    fingerprint: Markup,
    controller: usize,
    processor: usize,
    ended: usize,
}

pub(super) fn title(records: &Records, fingerprint: &str) -> Made {
    let register = records.register();
    let count = |part: Part| register.activities.iter().filter(|a| Part::of(a) == part).count();
    let view = Title {
        organisation: register.display_name().map_or_else(|| records.phrases.unknown(), Markup::escaped),
        as_of: records.phrases.date(records.as_of),
        version: register.register.version.as_deref().map(Markup::escaped).into_iter().collect(),
        fingerprint: Markup::code(fingerprint),
        controller: count(Part::Controller),
        processor: count(Part::Processor),
        ended: count(Part::Ended),
    };
    records.render("title", &view)
}

#[derive(Serialize)]
struct Map {
    rows: Vec<Row>,
}

#[derive(Serialize)]
struct Row {
    name: Markup,
    purposes: Markup,
    people: Markup,
    bases: Markup,
    recipients: Markup,
    outside: Markup,
}

/// All activities in one table, one row each.
pub(super) fn map(records: &Records) -> Made {
    let current = records.register().activities.iter().filter(|a| Part::of(a) != Part::Ended);
    records.render("map", &Map { rows: current.map(|activity| row(records, activity)).collect() })
}

fn row(records: &Records, activity: &Activity) -> Row {
    let phrases = &records.phrases;
    let names = |entity: &str, ids: &[String]| {
        let names: Vec<Markup> = ids.iter().map(|id| phrases.name_of(entity, id)).collect();
        if names.is_empty() { phrases.unknown() } else { Markup::join(&names, "; ") }
    };
    let stated = |entity: &str, ids: Option<Vec<String>>, said: bool| match ids {
        _ if !said => phrases.unknown(),
        None => phrases.none(),
        Some(ids) => names(entity, &ids),
    };
    let parties = activity.recipients.as_ref().and_then(Stated::value);
    let parties = parties.map(|list| list.iter().filter_map(|r| r.party.clone()).collect());
    let transfers = activity.transfers.as_ref().and_then(Stated::value).cloned();
    let name = phrases.name(activity.name.as_ref(), &activity.id);
    let bases: Vec<Markup> = activity.bases().map(|b| phrases.word(LegalBasis::LIST, b.word())).collect();
    Row {
        name: Markup::linked(&name, &format!("#activity-{}", activity.id)),
        purposes: names("purposes", &activity.purposes),
        people: names("data_subjects", &activity.data_subjects),
        bases: if bases.is_empty() { phrases.unknown() } else { Markup::join(&bases, "; ") },
        recipients: stated("parties", parties, activity.recipients.is_some()),
        outside: stated("transfers", transfers, activity.transfers.is_some()),
    }
}

#[derive(Serialize)]
struct Identity {
    controller: Vec<Fact>,
    register: Vec<Fact>,
}

/// Who is responsible, with the officer and the authority, and how the register is kept.
pub(super) fn identity(records: &Records) -> Made {
    let register = records.register();
    let facts = |entity: &str, value: serde_json::Value, plan: Plan| {
        rows(records, fields_of(entity), &value, plan)
    };
    let controller = serde_json::to_value(&register.controller).unwrap_or_default();
    let header = serde_json::to_value(&register.register).unwrap_or_default();
    let view = Identity {
        controller: facts("controller", controller, entries::CONTROLLER),
        register: facts("register", header, entries::REGISTER),
    };
    records.render("identity", &view)
}
