//! The front of the records: title, the map of all activities, and who keeps the register
//! (art. 30(1)(a)).

use super::activities::sensitive;
use super::entries;
use super::sheet::{Plan, Row as Fact, rows};
use super::{Made, Part, Records, activity_anchor};
use crate::document::block::Tone;
use crate::document::fields::fields_of;
use crate::model::words::{ActivityRole, LegalBasis};
use crate::model::{Activity, values::Stated};
use crate::templates::Markup;
use serde::Serialize;
use std::collections::BTreeSet;

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
    department: Markup,
    bases: Vec<Markup>,
    /// The sensitive kinds among the data: one badge, or nothing where there are none.
    sensitive: Vec<Markup>,
    /// How many there are.
    recipients: Markup,
    /// The countries, as a badge.
    outside: Markup,
}

/// All activities in one table, one row each.
pub(super) fn map(records: &Records) -> Made {
    let current = records.register().activities.iter().filter(|a| Part::of(a) != Part::Ended);
    records.render("map", &Map { rows: current.map(|activity| row(records, activity)).collect() })
}

fn row(records: &Records, activity: &Activity) -> Row {
    let phrases = &records.phrases;
    let name = phrases.name(activity.name.as_ref(), &activity.id);
    let bases: Vec<Markup> = activity.bases().map(|b| phrases.word(LegalBasis::LIST, b.word())).collect();
    let classes = sensitive(records, &activity.data_categories);
    let recipients = match &activity.recipients {
        None => phrases.unknown(),
        Some(Stated::None) => phrases.none(),
        Some(Stated::Some(entries)) => {
            Markup::escaped(&phrases.language.number(entries.len().try_into().unwrap_or(u64::MAX)))
        }
    };
    Row {
        name: Markup::linked(&name, &format!("#{}", activity_anchor(activity))),
        department: activity.department.as_deref().map_or_else(|| phrases.unknown(), Markup::escaped),
        bases: match (&bases[..], activity.role) {
            // For a client's processing it is the client who needs a basis.
            ([], Some(ActivityRole::Processor)) => vec![phrases.say("records-for-client")],
            ([], _) => vec![phrases.unknown()],
            _ => bases,
        },
        sensitive: Vec::from_iter((!classes.is_empty()).then(|| badge(&classes))),
        recipients,
        outside: outside(records, activity),
    }
}

fn badge(words: &[String]) -> Markup {
    Markup::badge(Tone::Accent, &words.join(", "))
}

/// The countries outside the EEA that the data go to.
fn outside(records: &Records, activity: &Activity) -> Markup {
    let phrases = &records.phrases;
    match &activity.transfers {
        None => phrases.unknown(),
        Some(Stated::None) => phrases.none(),
        Some(Stated::Some(ids)) => {
            let transfers = ids.iter().filter_map(|id| records.register().transfer(id));
            let codes: BTreeSet<&str> = transfers.filter_map(|t| t.country.as_deref()).collect();
            let names: Vec<String> = codes.into_iter().map(|c| phrases.language.country(c)).collect();
            if names.is_empty() { phrases.unknown() } else { badge(&names) }
        }
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
    let facts =
        |entity: &str, value: serde_json::Value, plan: Plan| rows(records, fields_of(entity), &value, plan);
    let controller = serde_json::to_value(&register.controller).unwrap_or_default();
    let header = serde_json::to_value(&register.register).unwrap_or_default();
    let view = Identity {
        controller: facts("controller", controller, entries::CONTROLLER),
        register: facts("register", header, entries::REGISTER),
    };
    records.render("identity", &view)
}
