//! The indexes of the records: which activities hang on a party, country, category, basis or owner.
//!
//! Each activity is read once for each index; terms are found in a sorted map, so that ten thousand
//! activities take no longer than they are many.

use super::{Made, Part, Records, activity_anchor};
use crate::model::words::{ActivityRole, LegalBasis};
use crate::model::{Activity, Party, values::Stated};
use crate::templates::Markup;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

#[derive(Serialize)]
struct Opening {
    links: Vec<Markup>,
}

#[derive(Serialize)]
struct Index {
    anchor: Markup,
    title: Markup,
    help: Markup,
    terms: Vec<Term>,
}

#[derive(Serialize)]
struct Term {
    term: Markup,
    activities: Vec<Markup>,
}

/// Finds the terms of one activity, each as it will be shown.
type Terms = fn(&Records, &Activity) -> Vec<Markup>;

/// The name of each index among the words and anchors, with what it lists.
const INDEXES: &[(&str, Terms)] = &[
    ("name", initials),
    ("party", parties),
    ("country", countries),
    ("category", categories),
    ("basis", bases),
    ("department", departments),
    ("owner", owners),
];

/// The chapter: its opening with a link to each index, then the indexes.
pub(super) fn sections<'a>(records: Records<'a>) -> impl Iterator<Item = Made> + 'a {
    let opening = std::iter::once_with(move || {
        let link = |(kind, _): &(&str, Terms)| {
            let title = records.phrases.say(&format!("index-{kind}"));
            Markup::linked(&title, &format!("#index-{kind}"))
        };
        records.render("indexes", &Opening { links: INDEXES.iter().map(link).collect() })
    });
    opening.chain(INDEXES.iter().map(move |(kind, terms)| {
        let index = Index {
            anchor: Markup::anchor(&format!("index-{kind}")),
            title: records.phrases.say(&format!("index-{kind}")),
            help: records.phrases.say(&format!("index-{kind}-help")),
            terms: terms_of(&records, *terms),
        };
        records.render("index", &index)
    }))
}

/// The terms in the order of the language, each with its activities in that order too.
fn terms_of(records: &Records, terms: Terms) -> Vec<Term> {
    let register = records.register();
    let mut found: BTreeMap<Markup, Vec<usize>> = BTreeMap::new();
    for (at, activity) in register.activities.iter().enumerate() {
        let here: BTreeSet<Markup> = terms(records, activity).into_iter().collect();
        here.into_iter().for_each(|term| found.entry(term).or_default().push(at));
    }
    let unknown = records.phrases.unknown();
    let compare = |a: &Markup, b: &Markup| records.phrases.language.compare(&a.to_string(), &b.to_string());
    let mut terms: Vec<(Markup, Vec<usize>)> = found.into_iter().collect();
    // What nobody has said comes last.
    terms.sort_by(|(a, _), (b, _)| (*a == unknown).cmp(&(*b == unknown)).then_with(|| compare(a, b)));
    let linked = |activities: Vec<usize>| {
        let mut links: Vec<(Markup, usize)> =
            activities.into_iter().map(|at| (name(records, &register.activities[at]), at)).collect();
        links.sort_by(|(a, one), (b, other)| compare(a, b).then(one.cmp(other)));
        links.into_iter().map(|(name, at)| link(records, name, &register.activities[at])).collect()
    };
    terms.into_iter().map(|(term, activities)| Term { term, activities: linked(activities) }).collect()
}

fn name(records: &Records, activity: &Activity) -> Markup {
    records.phrases.name(activity.name.as_ref(), &activity.id)
}

/// The link to a sheet; it says when the activity has ended.
fn link(records: &Records, name: Markup, activity: &Activity) -> Markup {
    let ended = (Part::of(activity) == Part::Ended).then(|| records.phrases.say("index-ended"));
    let words: Vec<Markup> = std::iter::once(name).chain(ended).collect();
    Markup::linked(&Markup::join(&words, " "), &format!("#{}", activity_anchor(activity)))
}

fn or_unknown(records: &Records, terms: Vec<Markup>) -> Vec<Markup> {
    if terms.is_empty() { vec![records.phrases.unknown()] } else { terms }
}

/// The first letter of the name.
fn initials(records: &Records, activity: &Activity) -> Vec<Markup> {
    let language = records.phrases.tag();
    let first = records.register().first_language();
    let name = activity.name.as_ref().and_then(|name| name.best(language, first)).map(|(name, _)| name);
    let letter = name.unwrap_or(&activity.id).chars().find(|c| c.is_alphanumeric());
    let letter = letter.map(|c| Markup::escaped(&c.to_uppercase().collect::<String>()));
    or_unknown(records, letter.into_iter().collect())
}

/// Everyone outside the organisation who takes part: recipients, clients, importers and sources, and
/// whom the processors among them engage.
fn taking_part<'a>(records: &Records<'a>, activity: &'a Activity) -> Vec<&'a Party> {
    let register = records.register();
    let recipients = activity.recipients.iter().flat_map(Stated::entries);
    let importers = activity.transfers.iter().flat_map(Stated::entries);
    let importers = importers.filter_map(|id| register.transfer(id)?.importer.as_deref());
    let clients = activity.clients.iter().filter_map(|client| client.party.as_deref());
    let sources = activity.sources.iter().flat_map(|source| &source.parties).map(String::as_str);
    let direct = recipients.filter_map(|entry| entry.party.as_deref());
    let mut waiting: Vec<&str> = direct.chain(importers).chain(clients).chain(sources).collect();
    let mut seen: BTreeSet<&str> = BTreeSet::new();
    let mut parties = Vec::new();
    while let Some(id) = waiting.pop() {
        let Some(party) = register.party(id).filter(|_| seen.insert(id)) else { continue };
        let engaged = party.subprocessors.iter().flat_map(Stated::entries);
        waiting.extend(engaged.filter_map(|entry| entry.party.as_deref()));
        parties.push(party);
    }
    parties
}

fn parties(records: &Records, activity: &Activity) -> Vec<Markup> {
    taking_part(records, activity).into_iter().map(|party| records.link_to_party(&party.id)).collect()
}

/// The countries of the transfers and of everyone who takes part.
fn countries(records: &Records, activity: &Activity) -> Vec<Markup> {
    let register = records.register();
    let transfers = activity.transfers.iter().flat_map(Stated::entries);
    let mut codes: BTreeSet<&str> =
        transfers.filter_map(|id| register.transfer(id)?.country.as_deref()).collect();
    for party in taking_part(records, activity) {
        let lists = [&party.hosting_countries, &party.support_access_countries];
        codes.extend(lists.into_iter().flatten().flat_map(Stated::entries).map(String::as_str));
        codes.extend(party.country.as_deref());
    }
    codes.into_iter().map(|code| records.phrases.country(code)).collect()
}

fn categories(records: &Records, activity: &Activity) -> Vec<Markup> {
    let ids = activity.data_categories.iter();
    or_unknown(records, ids.map(|id| records.phrases.name_of("data_categories", id)).collect())
}

fn bases(records: &Records, activity: &Activity) -> Vec<Markup> {
    let words: Vec<Markup> =
        activity.bases().map(|b| records.phrases.word(LegalBasis::LIST, b.word())).collect();
    match (words.as_slice(), activity.role) {
        ([], Some(ActivityRole::Processor)) => vec![records.phrases.say("records-for-client")],
        _ => or_unknown(records, words),
    }
}

fn departments(records: &Records, activity: &Activity) -> Vec<Markup> {
    or_unknown(records, activity.department.iter().map(|text| Markup::escaped(text)).collect())
}

fn owners(records: &Records, activity: &Activity) -> Vec<Markup> {
    or_unknown(records, activity.owner.iter().map(|text| Markup::escaped(text)).collect())
}
