//! The indexes of the records: which activities hang on a party, country, category, basis or owner.

use super::entries::field_label;
use super::{Made, Part, Records};
use crate::model::words::LegalBasis;
use crate::model::{Activity, Register, values::Stated};
use crate::templates::Markup;
use serde::Serialize;

#[derive(Serialize)]
struct View {
    indexes: Vec<Index>,
}

#[derive(Serialize)]
struct Index {
    anchor: Markup,
    title: Markup,
    rows: Vec<Row>,
}

#[derive(Serialize)]
struct Row {
    term: Markup,
    activities: Vec<Markup>,
}

/// Finds the terms of one activity, each as it will be shown.
type Terms = fn(&Records, &Activity) -> Vec<Markup>;

const INDEXES: &[(&str, &[&str], Terms)] = &[
    ("party", &["activities", "recipients", "party"], parties),
    ("country", &["transfers", "country"], countries),
    ("category", &["activities", "data_categories"], categories),
    ("basis", &["activities", "legal_bases", "basis"], bases),
    ("department", &["activities", "department"], departments),
    ("owner", &["activities", "owner"], owners),
];

pub(super) fn section(records: &Records) -> Made {
    let indexes = INDEXES.iter().map(|(kind, field, terms)| Index {
        anchor: Markup::anchor(&format!("index-{kind}")),
        title: field_label(records, field),
        rows: rows(records, *terms),
    });
    records.render("indexes", &View { indexes: indexes.collect() })
}

/// The terms in the order of the language, each with its activities in the order of the register.
fn rows(records: &Records, terms: Terms) -> Vec<Row> {
    let mut rows: Vec<Row> = Vec::new();
    for activity in records.register().activities.iter().filter(|a| Part::of(a) != Part::Ended) {
        let name = records.phrases.name(activity.name.as_ref(), &activity.id);
        let link = Markup::linked(&name, &format!("#activity-{}", activity.id));
        for term in terms(records, activity) {
            match rows.iter_mut().find(|row| row.term == term) {
                Some(row) if row.activities.contains(&link) => {}
                Some(row) => row.activities.push(link.clone()),
                None => rows.push(Row { term, activities: vec![link.clone()] }),
            }
        }
    }
    rows.sort_by(|a, b| records.phrases.language.compare(&a.term.to_string(), &b.term.to_string()));
    rows
}

fn or_unknown(records: &Records, terms: Vec<Markup>) -> Vec<Markup> {
    if terms.is_empty() { vec![records.phrases.unknown()] } else { terms }
}

fn parties(records: &Records, activity: &Activity) -> Vec<Markup> {
    let entries = activity.recipients.iter().flat_map(|r| r.entries());
    entries.filter_map(|r| r.party.as_ref()).map(|id| records.phrases.name_of("parties", id)).collect()
}

fn countries(records: &Records, activity: &Activity) -> Vec<Markup> {
    codes(records.register(), activity).into_iter().map(|code| records.phrases.country(code)).collect()
}

/// The countries of the transfers and of the recipients themselves.
fn codes<'a>(register: &'a Register, activity: &'a Activity) -> Vec<&'a str> {
    let transfers = activity.transfers.iter().flat_map(Stated::entries);
    let transfers = transfers.filter_map(|id| register.transfer(id)).filter_map(|t| t.country.as_deref());
    let entries = activity.recipients.iter().flat_map(|r| r.entries());
    let parties = entries.filter_map(|r| r.party.as_ref()).filter_map(|id| register.party(id));
    let parties = parties.flat_map(|p| {
        let lists = [&p.hosting_countries, &p.support_access_countries];
        let listed = lists.into_iter().flatten().flat_map(Stated::entries);
        p.country.iter().chain(listed).map(String::as_str).collect::<Vec<_>>()
    });
    transfers.chain(parties).collect()
}

fn categories(records: &Records, activity: &Activity) -> Vec<Markup> {
    activity.data_categories.iter().map(|id| records.phrases.name_of("data_categories", id)).collect()
}

fn bases(records: &Records, activity: &Activity) -> Vec<Markup> {
    let words = activity.bases().map(|b| records.phrases.word(LegalBasis::LIST, b.word()));
    or_unknown(records, words.collect())
}

fn departments(records: &Records, activity: &Activity) -> Vec<Markup> {
    or_unknown(records, activity.department.iter().map(|text| Markup::escaped(text)).collect())
}

fn owners(records: &Records, activity: &Activity) -> Vec<Markup> {
    or_unknown(records, activity.owner.iter().map(|text| Markup::escaped(text)).collect())
}
