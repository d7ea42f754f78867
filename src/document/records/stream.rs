//! Where data come from and where they go: the activities of a department as a flow from people to
//! countries (art. 30(1)(c)-(e)).
//!
//! Counts activities. What is not recorded is a thing in its column, never a hole.

use super::{Part, Records};
use crate::document::picture::flow::{Column, Flow, Node};
use crate::model::values::Stated;
use crate::model::words::DataClass;
use crate::model::{Activity, Party, RecipientEntry, Register};
use crate::reference::countries::in_eea;
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

/// People, categories, purposes, recipients, countries.
const COLUMNS: usize = 5;
/// The most things that a column names; the smallest others stand together.
const NAMED: usize = 12;
/// The titles of the columns, as keys.
const TITLES: [&str; COLUMNS] =
    ["flow-people", "flow-categories", "flow-purposes", "flow-recipients", "flow-countries"];

/// A thing in a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Key<'a> {
    Id(&'a str),
    /// Whatever the client of a processor has for purposes.
    Client,
    /// Somebody said that there is none.
    None,
    Unknown,
}

/// How often things occur and occur together.
#[derive(Default)]
struct Counts<'a> {
    nodes: [BTreeMap<Key<'a>, usize>; COLUMNS],
    links: [BTreeMap<(Key<'a>, Key<'a>), usize>; COLUMNS - 1],
}

/// The flow of some activities, in the words of the document; and whether all of it could be named.
pub(super) fn flow(records: &Records, activities: &[&Activity]) -> Flow {
    let counts = counts(records.register(), activities);
    let kept: Vec<Kept> = (0..COLUMNS).map(|at| keep(records, at, &counts.nodes[at])).collect();
    let columns = kept.iter().zip(TITLES).map(|(kept, title)| Column {
        title: records.phrases.language.text(title),
        nodes: kept.nodes.clone(),
    });
    let links = counts.links.iter().enumerate().map(|(gap, links)| {
        let mut joined: BTreeMap<(usize, usize), usize> = BTreeMap::new();
        for ((from, to), count) in links {
            *joined.entry((kept[gap].place[from], kept[gap + 1].place[to])).or_default() += count;
        }
        joined
    });
    Flow { columns: columns.collect(), links: links.collect() }
}

/// How many things the fullest column holds.
pub(super) fn fullest(register: &Register, activities: &[&Activity]) -> usize {
    counts(register, activities).nodes.iter().map(BTreeMap::len).max().unwrap_or(0)
}

fn counts<'a>(register: &'a Register, activities: &[&'a Activity]) -> Counts<'a> {
    let mut counts = Counts::default();
    let mut reached: BTreeMap<&str, BTreeSet<Key>> = BTreeMap::new();
    for activity in activities {
        let (nodes, links) = of_activity(register, activity, &mut reached);
        for (count, keys) in counts.nodes.iter_mut().zip(nodes) {
            keys.into_iter().for_each(|key| *count.entry(key).or_default() += 1);
        }
        for (count, pairs) in counts.links.iter_mut().zip(links) {
            pairs.into_iter().for_each(|pair| *count.entry(pair).or_default() += 1);
        }
    }
    counts
}

type Nodes<'a> = [BTreeSet<Key<'a>>; COLUMNS];
type Links<'a> = [BTreeSet<(Key<'a>, Key<'a>)>; COLUMNS - 1];

/// What one activity adds: each thing and each pair once.
fn of_activity<'a>(
    register: &'a Register,
    activity: &'a Activity,
    reached: &mut BTreeMap<&'a str, BTreeSet<Key<'a>>>,
) -> (Nodes<'a>, Links<'a>) {
    let mut nodes: Nodes = Default::default();
    let mut links: Links = Default::default();
    nodes[0] = named(&activity.data_subjects);
    nodes[1] = named(&activity.data_categories);
    nodes[2] = match (activity.purposes.is_empty(), Part::of(activity)) {
        (true, Part::Processor) => BTreeSet::from([Key::Client]),
        _ => activity.purposes.iter().map(|id| Key::Id(main_purpose(register, id))).collect(),
    };
    if nodes[2].is_empty() {
        nodes[2].insert(Key::Unknown);
    }
    for gap in 0..2 {
        let (from, to) = (&nodes[gap], &nodes[gap + 1]);
        links[gap] = from.iter().flat_map(|from| to.iter().map(|to| (*from, *to))).collect();
    }
    for (recipient, purposes) in recipients(register, activity) {
        let chosen: BTreeSet<Key> = nodes[2].intersection(&purposes).copied().collect();
        let purposes = if chosen.is_empty() { nodes[2].clone() } else { chosen };
        links[2].extend(purposes.into_iter().map(|purpose| (purpose, recipient)));
        nodes[3].insert(recipient);
        if let Key::Id(id) = recipient {
            let countries = reached.entry(id).or_insert_with(|| countries(register, id));
            links[3].extend(countries.iter().map(|country| (recipient, *country)));
        }
    }
    for transfer in activity.transfers.iter().flat_map(Stated::entries) {
        let Some(transfer) = register.transfer(transfer) else { continue };
        let importer = transfer.importer.as_deref().map_or(Key::Unknown, Key::Id);
        let country = transfer.country.as_deref().map_or(Key::Unknown, Key::Id);
        if nodes[3].insert(importer) {
            links[2].extend(nodes[2].iter().map(|purpose| (*purpose, importer)));
        }
        links[3].insert((importer, country));
    }
    nodes[4] = links[3].iter().map(|(_, country)| *country).collect();
    (nodes, links)
}

fn named(ids: &[String]) -> BTreeSet<Key<'_>> {
    if ids.is_empty() { BTreeSet::from([Key::Unknown]) } else { ids.iter().map(|id| Key::Id(id)).collect() }
}

/// Who receives data, each with the purposes it is for; without purposes it is for all.
fn recipients<'a>(register: &'a Register, activity: &'a Activity) -> Vec<(Key<'a>, BTreeSet<Key<'a>>)> {
    let of = |entry: &'a RecipientEntry| {
        let purposes = entry.purposes.iter().map(|id| Key::Id(main_purpose(register, id))).collect();
        (entry.party.as_deref().map_or(Key::Unknown, Key::Id), purposes)
    };
    match &activity.recipients {
        None => vec![(Key::Unknown, BTreeSet::new())],
        Some(Stated::None) => vec![(Key::None, BTreeSet::new())],
        Some(Stated::Some(entries)) => entries.iter().map(of).collect(),
    }
}

/// The main purpose above a purpose, or itself; a circle ends where it began.
fn main_purpose<'a>(register: &'a Register, id: &'a str) -> &'a str {
    let mut seen = vec![id];
    while let Some(parent) = register.purpose(seen[seen.len() - 1]).and_then(|p| p.parent.as_deref()) {
        if seen.contains(&parent) {
            break;
        }
        seen.push(parent);
    }
    seen[seen.len() - 1]
}

/// The countries that data reach at a party and those it engages in turn.
fn countries<'a>(register: &'a Register, id: &'a str) -> BTreeSet<Key<'a>> {
    let (mut found, mut seen, mut next) = (BTreeSet::new(), BTreeSet::new(), vec![id]);
    while let Some(id) = next.pop() {
        let Some(party) = register.party(id).filter(|_| seen.insert(id)) else { continue };
        found.extend(places(party));
        let engaged = party.subprocessors.iter().flat_map(Stated::entries);
        next.extend(engaged.filter_map(|entry| entry.party.as_deref()));
    }
    if found.is_empty() { BTreeSet::from([Key::Unknown]) } else { found }
}

fn places(party: &Party) -> impl Iterator<Item = Key<'_>> {
    let lists = [&party.hosting_countries, &party.support_access_countries];
    let listed = lists.into_iter().flatten().flat_map(Stated::entries);
    party.country.iter().chain(listed).map(|code| Key::Id(code))
}

/// The nodes of a column, and the place of every thing among them.
struct Kept<'a> {
    nodes: Vec<Node>,
    place: BTreeMap<Key<'a>, usize>,
}

/// Names what is marked and what counts most; the rest stands together in one node.
fn keep<'a>(records: &Records, column: usize, counts: &BTreeMap<Key<'a>, usize>) -> Kept<'a> {
    let mut things: Vec<(Key, Node)> =
        counts.iter().map(|(key, count)| (*key, node(records, column, *key, *count))).collect();
    things.sort_by(|(_, a), (_, b)| {
        let rank = |node: &Node| (node.last, node.mark.is_none(), Reverse(node.count));
        rank(a).cmp(&rank(b)).then_with(|| records.phrases.language.compare(&a.name, &b.name))
    });
    let last = things.iter().filter(|(_, node)| node.last).count();
    let (mut nodes, mut place) = (Vec::new(), BTreeMap::new());
    let named = things.len() - last;
    let kept = if named + last > NAMED + 2 { NAMED - last } else { named };
    let mut rest: Vec<Node> = Vec::new();
    for (at, (key, node)) in things.into_iter().enumerate() {
        if at < kept || node.last {
            place.insert(key, nodes.len() + usize::from(node.last && kept < named));
            nodes.push(node);
        } else {
            place.insert(key, kept);
            rest.push(node);
        }
    }
    if !rest.is_empty() {
        nodes.insert(kept, together(records, rest));
    }
    Kept { nodes, place }
}

/// Several nodes as one. Its count is that of its parts together: an activity may be in more.
fn together(records: &Records, rest: Vec<Node>) -> Node {
    let words = records.phrases.language;
    Node {
        name: words.with("flow-others", &[("count", rest.len().into())]),
        count: rest.iter().map(|node| node.count).sum(),
        mark: rest.iter().find_map(|node| node.mark.clone()),
        holds: rest.iter().map(|node| format!("{} ({})", node.name, node.count)).collect(),
        last: true,
    }
}

fn node(records: &Records, column: usize, key: Key, count: usize) -> Node {
    let words = records.phrases.language;
    let (name, mark) = match key {
        Key::Id(id) => (name(records, column, id), mark(records, column, id)),
        Key::Client => (words.text("flow-client"), None),
        Key::None => (words.text("none"), None),
        Key::Unknown => (words.text("unknown"), None),
    };
    Node { name, holds: Vec::new(), count, mark, last: matches!(key, Key::None | Key::Unknown) }
}

fn name(records: &Records, column: usize, id: &str) -> String {
    let register = records.register();
    let name = match column {
        0 => register.data_subject_group(id).and_then(|entry| entry.name.as_ref()),
        1 => register.data_category(id).and_then(|entry| entry.name.as_ref()),
        2 => register.purpose(id).and_then(|entry| entry.name.as_ref()),
        3 => register.party(id).and_then(|entry| entry.name.as_ref()),
        _ => return records.phrases.language.country(id),
    };
    records.phrases.plain_name(name, id)
}

/// What sets a category or a country apart.
fn mark(records: &Records, column: usize, id: &str) -> Option<String> {
    let register = records.register();
    let key = match column {
        1 => {
            let category = register.data_category(id)?;
            let classes = category.elements.iter().filter_map(|element| element.class_in_law(category));
            let sensitive = |class: DataClass| class.is_special() || class == DataClass::Criminal;
            classes.chain(category.class).any(sensitive).then_some("flow-sensitive")?
        }
        4 => (!in_eea(&id.to_owned(), records.as_of)).then_some("flow-outside")?,
        _ => return None,
    };
    Some(records.phrases.language.text(key))
}
