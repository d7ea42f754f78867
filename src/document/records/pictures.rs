//! The pictures of the records: the flow of data, purposes against legal bases, retention periods.

use super::stream::{flow, fullest};
use super::{Made, Part, Records};
use crate::document::block::Tone;
use crate::document::figure::Figure;
use crate::document::periods::{self, Kept};
use crate::document::picture::flow::{Flow, in_words};
use crate::model::values::Stated;
use crate::model::words::{Art9Condition, DataClass, LegalBasis};
use crate::model::{Activity, Purpose, RetentionSchedule};
use crate::templates::Markup;
use serde::Serialize;
use std::collections::BTreeMap;

/// With more activities, or more things in a column, each department has a picture of its own.
const ACTIVITIES: usize = 40;
const THINGS: usize = 14;
/// The most departments with a picture of their own; the smallest others share one.
const DEPARTMENTS: usize = 11;

#[derive(Serialize)]
struct Drawn {
    figures: Vec<Markup>,
}

/// Where data come from and where they go, a picture for each department. Nothing without activities.
pub(super) fn stream(records: &Records) -> Option<Made> {
    let groups = groups(records);
    if groups.is_empty() {
        return None;
    }
    let figures: Vec<Figure> = groups
        .iter()
        .enumerate()
        .map(|(at, (name, activities))| stream_figure(records, at + 1, name.as_deref(), activities))
        .collect();
    let view = Drawn { figures: figures.iter().map(|figure| Markup::anchor(&figure.id)).collect() };
    Some(records.render_with("stream", &view, &figures))
}

fn current<'a>(records: &Records<'a>) -> impl Iterator<Item = &'a Activity> {
    records.register().activities.iter().filter(|activity| Part::of(activity) != Part::Ended)
}

type Group<'a> = (Option<String>, Vec<&'a Activity>);

/// The activities of each picture, with its department: all in one where they fit in it.
fn groups<'a>(records: &Records<'a>) -> Vec<Group<'a>> {
    let all: Vec<&Activity> = current(records).collect();
    let mut departments: BTreeMap<Option<&str>, Vec<&Activity>> = BTreeMap::new();
    for activity in &all {
        departments.entry(activity.department.as_deref()).or_default().push(activity);
    }
    let fits = all.len() <= ACTIVITIES && fullest(records.register(), &all) <= THINGS;
    match (all.is_empty(), fits || departments.len() < 2) {
        (true, _) => Vec::new(),
        (_, true) => vec![(None, all)],
        _ => by_department(records, departments),
    }
}

/// In the order of the language; then the smallest together, then those of no department.
fn by_department<'a>(
    records: &Records,
    mut departments: BTreeMap<Option<&'a str>, Vec<&'a Activity>>,
) -> Vec<Group<'a>> {
    let words = records.phrases.language;
    let nowhere = departments.remove(&None);
    let mut named: Vec<(&str, Vec<&Activity>)> =
        departments.into_iter().filter_map(|(name, list)| Some((name?, list))).collect();
    named.sort_by_key(|(_, list)| std::cmp::Reverse(list.len()));
    let others = named.split_off(named.len().min(DEPARTMENTS));
    named.sort_by(|(a, _), (b, _)| words.compare(a, b));
    let mut groups: Vec<Group> =
        named.into_iter().map(|(name, list)| (Some(name.to_owned()), list)).collect();
    let others: Vec<&Activity> = others.into_iter().flat_map(|(_, list)| list).collect();
    if !others.is_empty() {
        groups.push((Some(words.text("flow-other-departments")), others));
    }
    groups.extend(nowhere.map(|list| (Some(words.text("flow-no-department")), list)));
    groups
}

fn stream_figure(records: &Records, number: usize, name: Option<&str>, activities: &[&Activity]) -> Figure {
    let words = records.phrases.language;
    let flow = flow(records, activities);
    let of = |key: &str| match name {
        Some(name) => words.with(&format!("{key}-of"), &[("department", name.into())]),
        None => words.text(key),
    };
    let head = ["flow-head-from", "flow-head-column", "flow-head-to"].map(|key| words.text(key));
    let alternative = vec![in_words(&flow, &of("flow-caption"), head)];
    let description = description(records, &flow, activities.len());
    let drawing = flow.draw(records.phrases.letters());
    Figure {
        id: format!("flow-{number}"),
        title: of("flow-title"),
        description,
        width: drawing.width,
        height: drawing.height,
        shapes: drawing.shapes,
        narrow: None,
        alternative,
    }
}

/// What the picture shows, and what is set apart in it.
fn description(records: &Records, flow: &Flow, activities: usize) -> String {
    let words = records.phrases.language;
    let marked = |column: usize, key: &str| {
        let nodes = flow.columns[column].nodes.iter().filter(|node| node.mark.is_some());
        let names: Vec<&str> = nodes.map(|node| node.name.as_str()).collect();
        (!names.is_empty()).then(|| words.with(key, &[("names", words.list(&names).into())]))
    };
    let opening = words.with("flow-description", &[("count", activities.into())]);
    let parts =
        [Some(opening), marked(1, "flow-description-sensitive"), marked(4, "flow-description-outside")];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" ")
}

#[derive(Serialize)]
struct Matrix {
    bases: Vec<Markup>,
    rows: Vec<MatrixRow>,
}

#[derive(Serialize)]
struct MatrixRow {
    purpose: Markup,
    cells: Vec<Markup>,
    /// The conditions for special categories of data (art. 9(2)).
    special: Markup,
}

/// Every purpose against the six legal bases of art. 6(1). Nothing without purposes.
pub(super) fn matrix(records: &Records) -> Option<Made> {
    let mut users: BTreeMap<&str, Vec<&Activity>> = BTreeMap::new();
    for activity in current(records) {
        activity.purposes.iter().for_each(|id| users.entry(id).or_default().push(activity));
    }
    let purposes = records.register().purposes.iter();
    let rows =
        purposes.filter_map(|purpose| Some(matrix_row(records, purpose, users.get(purpose.id.as_str())?)));
    let rows: Vec<MatrixRow> = rows.collect();
    let head = |(letter, basis): (char, LegalBasis)| {
        let word = records.phrases.language.text(&format!("basis-short-{}", basis.word()));
        Markup::escaped(&format!("{letter}: {word}"))
    };
    let view = Matrix { bases: ('a'..).zip(LegalBasis::ALL.iter().copied()).map(head).collect(), rows };
    (!view.rows.is_empty()).then(|| records.render_with("matrix", &view, &[]))
}

fn matrix_row(records: &Records, purpose: &Purpose, activities: &[&Activity]) -> MatrixRow {
    let phrases = &records.phrases;
    let based = |activity: &&&Activity, basis: LegalBasis| {
        let mut entries = activity.legal_bases.iter();
        entries.any(|entry| entry.basis == Some(basis) && entry.purposes.contains(&purpose.id))
    };
    let cell =
        |(letter, basis): (char, LegalBasis)| match activities.iter().filter(|a| based(a, basis)).count() {
            0 => Markup::badge(Tone::Quiet, "–"),
            1 => Markup::badge(Tone::Good, &letter.to_string()),
            count => Markup::badge(Tone::Good, &format!("{letter} {count}×")),
        };
    let name = phrases.name(purpose.name.as_ref(), &purpose.id);
    let code = purpose.code.as_deref().map(|code| Markup::escaped(&format!("{code}.")));
    MatrixRow {
        purpose: Markup::join(&code.into_iter().chain([name]).collect::<Vec<_>>(), " "),
        cells: ('a'..).zip(LegalBasis::ALL.iter().copied()).map(cell).collect(),
        special: special(records, activities),
    }
}

/// The conditions under which the activities use special categories of data, if they do.
fn special(records: &Records, activities: &[&Activity]) -> Markup {
    let (register, words) = (records.register(), records.phrases.language);
    let holds = |activity: &Activity| {
        let mut classes = register.elements(activity).filter_map(|(category, e)| e.class_in_law(category));
        classes.any(DataClass::is_special)
    };
    let mut said: Vec<String> = Vec::new();
    for activity in activities.iter().filter(|activity| holds(activity)) {
        let conditions = activity.special_conditions.iter().flat_map(Stated::entries);
        let conditions = conditions.filter_map(|entry| entry.condition);
        let label = |c: Art9Condition| records.phrases.label(Art9Condition::LIST, c.word()).to_owned();
        let mut found: Vec<String> = conditions.map(label).collect();
        if found.is_empty() {
            found.push(words.text(if activity.special_conditions.is_some() { "none" } else { "unknown" }));
        }
        found.into_iter().for_each(|text| {
            if !said.contains(&text) {
                said.push(text)
            }
        });
    }
    match said.is_empty() {
        true => Markup::badge(Tone::Quiet, "–"),
        false => Markup::badge(Tone::Accent, &said.join("; ")),
    }
}

#[derive(Serialize)]
struct Period {
    name: Markup,
    period: Markup,
}

#[derive(Serialize)]
struct Periods {
    rows: Vec<Period>,
}

/// How long every schedule keeps data, before their sheets. Nothing without schedules.
pub(super) fn schedules(records: &Records) -> Option<Made> {
    let (phrases, schedules) = (&records.phrases, &records.register().retention_schedules);
    let kept: Vec<Kept> = schedules
        .iter()
        .map(|schedule| Kept { name: schedule.name.as_ref(), id: &schedule.id, schedule: Some(schedule) })
        .collect();
    let figure = periods::figure(phrases, "periods", &kept, Vec::new())?;
    let row = |schedule: &RetentionSchedule| {
        let name = phrases.name(schedule.name.as_ref(), &schedule.id);
        let link = Markup::linked(&name, "#retention-schedules");
        Period { name: link, period: phrases.schedule(schedule) }
    };
    let view = Periods { rows: schedules.iter().map(row).collect() };
    Some(records.render_with("periods", &view, &[figure]))
}
