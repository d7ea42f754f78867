//! The chapters of activities: a fact sheet for each, in the order in which an auditor asks.
//!
//! Name and purpose first; then people, data, basis and source; who receives them; how long and how
//! they are kept; decisions and risk; upkeep last.

use super::sheet::{Plan, Row, rows};
use super::{Made, Part, Records, runs};
use crate::document::block::Tone;
use crate::document::fields::fields_of;
use crate::model::values::Stated;
use crate::model::words::{ActivityRole, DataClass, PartyRole, TransferMechanism};
use crate::model::{Activity, Party};
use crate::schema::{Field, schema};
use crate::templates::{Markup, fold};
use serde::Serialize;
use serde_json::Value;
use std::collections::BTreeSet;

/// The order of a sheet.
const LINES: &[super::sheet::Line] = &[
    ("", &["description"]),
    ("", &["purposes"]),
    ("records-standing", &["id", "role", "status", "department", "owner", "publish"]),
    ("", &["clients"]),
    ("", &["data_subjects"]),
    ("", &["data_categories"]),
    ("", &["minimisation_note"]),
    ("", &["legal_bases"]),
    ("", &["special_conditions"]),
    ("", &["criminal_data"]),
    ("", &["national_id"]),
    ("", &["identity_check"]),
    ("", &["sources"]),
    ("", &["art14"]),
    ("", &["mandatory"]),
    ("", &["recipients"]),
    ("", &["arrangements"]),
    ("", &["transfers"]),
    ("", &["retention"]),
    ("", &["retention_unknown_reason"]),
    ("", &["security_measures"]),
    ("", &["security_reason"]),
    ("records-access", &["access_roles", "systems", "secrecy_duty", "children_measures"]),
    ("", &["breach_notice_to_client"]),
    ("", &["nature"]),
    ("", &["automated_decisions"]),
    ("", &["profiling"]),
    ("", &["ai"]),
    ("", &["direct_marketing"]),
    ("", &["secondary_use"]),
    ("", &["debt_signal"]),
    ("", &["camera"]),
    ("", &["exclusion_list"]),
    ("", &["rights_restriction"]),
    ("", &["dpia"]),
    ("records-upkeep", UPKEEP),
    ("", &["note"]),
];

const UPKEEP: &[&str] = &[
    "version",
    "start_date",
    "last_changed",
    "last_reviewed",
    "review_interval",
    "end_date",
    "replaced_by",
    "data_deleted_on",
    "aliases",
];

/// Fields that most activities have no use for, and that cannot say `none`.
const SILENT: &[&str] = &[
    "aliases",
    "note",
    "end_date",
    "replaced_by",
    "data_deleted_on",
    "criminal_data",
    "national_id",
    "identity_check",
    "art14",
    "retention_unknown_reason",
    "security_reason",
    "children_measures",
    "debt_signal",
    "camera",
    "exclusion_list",
    "clients",
    "breach_notice_to_client",
];

/// The same for work that is done for a client: what only the client decides is silent too.
const SILENT_FOR_CLIENTS: &[&str] = &[
    "aliases",
    "note",
    "end_date",
    "replaced_by",
    "data_deleted_on",
    "criminal_data",
    "national_id",
    "identity_check",
    "art14",
    "retention_unknown_reason",
    "security_reason",
    "children_measures",
    "debt_signal",
    "camera",
    "exclusion_list",
    "publish",
    "purposes",
    "minimisation_note",
    "legal_bases",
    "special_conditions",
    "sources",
    "mandatory",
    "arrangements",
    "retention",
    "direct_marketing",
    "secondary_use",
    "rights_restriction",
    "dpia",
];

const CONTROLLER: Plan = Plan {
    lines: LINES,
    asked: &["30(1)", "legal_bases"],
    letters: "30(1)",
    silent: SILENT,
    without: &["name"],
    own,
};
const PROCESSOR: Plan =
    Plan { asked: &["30(2)"], letters: "30(2)", silent: SILENT_FOR_CLIENTS, ..CONTROLLER };

/// The opening of a chapter of activities.
#[derive(Serialize)]
struct Opening {
    anchor: Markup,
    count: usize,
}

#[derive(Serialize)]
struct Sheet {
    anchor: Markup,
    name: Markup,
    facts: Vec<Row>,
}

/// A chapter of activities: its opening, then a sheet for each. Nothing when there are none,
/// except for the controller's own.
pub(super) fn part<'a>(records: Records<'a>, part: Part) -> impl Iterator<Item = Made> + 'a {
    let activities = records.register().activities.iter().filter(move |a| Part::of(a) == part);
    let count = activities.clone().count();
    let opening = (count > 0 || part == Part::Controller).then(|| {
        records.render(part.template(), &Opening { anchor: Markup::anchor(part.template()), count })
    });
    opening.into_iter().chain(activities.map(move |activity| sheet(&records, activity)))
}

fn sheet(records: &Records, activity: &Activity) -> Made {
    let plan = if activity.role == Some(ActivityRole::Processor) { PROCESSOR } else { CONTROLLER };
    let value = serde_json::to_value(activity).unwrap_or_default();
    let sheet = Sheet {
        anchor: Markup::anchor(&super::activity_anchor(activity)),
        name: records.phrases.name(activity.name.as_ref(), &activity.id),
        facts: rows(records, fields_of("activities"), &value, plan),
    };
    records.render("sheet", &sheet)
}

/// What refers to an entry of its own brings along what an auditor asks there.
fn own(records: &Records, field: &Field, value: &Value) -> Option<Vec<Markup>> {
    let items = value.as_array()?;
    match field.key.as_str() {
        "data_categories" => {
            Some(vec![runs::series(&words(items).map(|id| category(records, id)).collect::<Vec<_>>())])
        }
        "transfers" => Some(words(items).map(|id| transfer(records, id)).collect()),
        "recipients" => Some(items.iter().map(|item| recipient(records, field, item)).collect()),
        _ => None,
    }
}

fn words(items: &[Value]) -> impl Iterator<Item = &str> {
    items.iter().filter_map(Value::as_str)
}

/// The name of a category, with a badge where its data are sensitive in law.
fn category(records: &Records, id: &str) -> Markup {
    let name = records.phrases.name_of("data_categories", id);
    let classes = sensitive(records, std::slice::from_ref(&id.to_owned()));
    if classes.is_empty() {
        return name;
    }
    Markup::join(&[name, Markup::badge(Tone::Accent, &classes.join(", "))], " ")
}

/// What the data of these categories are in law where that is sensitive, each once.
pub(super) fn sensitive(records: &Records, categories: &[String]) -> Vec<String> {
    let categories = categories.iter().filter_map(|id| records.register().data_category(id));
    let classes = categories.flat_map(|category| {
        let of_elements = category.elements.iter().map(|element| element.class_in_law(category));
        of_elements.chain([category.class]).flatten()
    });
    let sensitive = classes.filter(|class| class.is_special() || *class == DataClass::Criminal);
    let found: BTreeSet<DataClass> = sensitive.collect();
    let label = |class: DataClass| records.phrases.label(DataClass::LIST, class.word()).to_owned();
    found.into_iter().map(label).collect()
}

/// Who receives the data outside the EEA, where, and by which mechanism.
fn transfer(records: &Records, id: &str) -> Markup {
    let phrases = &records.phrases;
    let Some(transfer) = records.register().transfer(id) else { return Markup::escaped(id) };
    let importer = transfer.importer.as_deref();
    let importer = importer.map_or_else(|| Markup::escaped(id), |id| records.link_to_party(id));
    let country = transfer.country.as_deref();
    let country = country.map_or_else(
        || phrases.unknown(),
        |code| Markup::badge(Tone::Accent, &phrases.language.country(code)),
    );
    let mechanism = transfer.mechanism;
    let mechanism =
        mechanism.map_or_else(|| phrases.unknown(), |m| phrases.word(TransferMechanism::LIST, m.word()));
    Markup::join(&[Markup::bold(&importer), country, mechanism], " · ")
}

/// A recipient as the activity has it; for a processor with its agreement and whom it engages.
fn recipient(records: &Records, field: &Field, item: &Value) -> Markup {
    let line = runs::entry(records, &field.fields, item, runs::Depth::Line);
    let party = item.get("party").and_then(Value::as_str).and_then(|id| records.register().party(id));
    let Some(party) = party else { return line };
    let here = item.get("role").and_then(Value::as_str);
    let usual = party.role.map(|role| role.word());
    let mut parts = vec![line];
    if here.is_none() {
        let role = usual.map(|role| records.phrases.word(PartyRole::LIST, role));
        parts.extend(role.map(|role| labelled(records, "role", role)));
    }
    if here.or(usual) == Some(PartyRole::Processor.word()) {
        parts.push(agreement(records, party));
        parts.push(engaged(records, party));
    }
    Markup::join(&parts, " · ")
}

fn agreement(records: &Records, party: &Party) -> Markup {
    let phrases = &records.phrases;
    let words = match &party.processing_agreement {
        None => phrases.unknown(),
        Some(Stated::None) => phrases.none(),
        Some(Stated::Some(agreement)) => {
            let reference = agreement.r#ref.as_deref().map(|text| Markup::code(&fold(text)));
            let signed = agreement.signed.map(|date| phrases.date(date));
            let parts: Vec<Markup> = reference.into_iter().chain(signed).collect();
            if parts.is_empty() { phrases.yes_no(true) } else { Markup::join(&parts, ", ") }
        }
    };
    labelled(records, "processing_agreement", words)
}

fn engaged(records: &Records, party: &Party) -> Markup {
    let phrases = &records.phrases;
    let words = match &party.subprocessors {
        None => phrases.unknown(),
        Some(Stated::None) => phrases.none(),
        Some(Stated::Some(entries)) => {
            let ids = entries.iter().filter_map(|entry| entry.party.as_deref());
            let names: Vec<Markup> = ids.map(|id| records.link_to_party(id)).collect();
            if names.is_empty() { phrases.unknown() } else { runs::series(&names) }
        }
    };
    labelled(records, "subprocessors", words)
}

fn labelled(records: &Records, key: &str, words: Markup) -> Markup {
    let name = schema().field(&["parties", key]).map(|field| runs::name(&records.phrases, field));
    runs::labelled(name.unwrap_or_else(|| Markup::escaped(key)), &[words], runs::Depth::Line)
}

#[cfg(test)]
mod tests {
    use super::{LINES, SILENT, SILENT_FOR_CLIENTS};
    use crate::document::fields::fields_of;

    #[test]
    fn the_order_knows_every_field_once() {
        let mut planned: Vec<&str> = LINES.iter().flat_map(|(_, keys)| *keys).copied().collect();
        planned.push("name");
        planned.sort_unstable();
        let mut fields: Vec<&str> = fields_of("activities").iter().map(|f| f.key.as_str()).collect();
        fields.sort_unstable();
        assert_eq!(planned, fields);
    }

    #[test]
    fn what_is_silent_exists() {
        for key in SILENT.iter().chain(SILENT_FOR_CLIENTS) {
            assert!(fields_of("activities").iter().any(|field| field.key == *key), "{key}");
        }
    }
}
