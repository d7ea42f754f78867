//! The chapters of the records: a fact sheet for every activity and every entry they refer to.

use super::{Made, Part, Records, pictures};
use crate::document::fields::{FactView, Facts, Shown, fields_of, label};
use crate::model::Activity;
use crate::schema::schema;
use crate::templates::Markup;
use serde::Serialize;
use serde_json::Value;

/// The lists after the activities, each with the letters that its missing fields are asked for.
pub(super) const LISTS: &[(&str, &[&str])] = &[
    ("purposes", &[]),
    ("data_subjects", &[]),
    ("data_categories", &[]),
    ("parties", &["30(1)(d)", "30(1)(e)"]),
    ("arrangements", &[]),
    ("transfers", &["30(1)(e)"]),
    ("retention_schedules", &["30(1)(f)"]),
    ("security_measures", &["30(1)(g)"]),
    ("systems", &[]),
    ("notices", &[]),
    ("accepted_gaps", &[]),
];

/// The single blocks at the end.
pub(super) const SINGLES: &[&str] = &["rights", "texts"];

#[derive(Serialize)]
struct Chapter {
    title: Markup,
    anchor: Markup,
    help: Markup,
    count: usize,
}

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
    id: Vec<Markup>,
    facts: Vec<FactView>,
}

/// A chapter of activities: its opening, then a sheet for each. Nothing when there are none,
/// except for the controller's own.
pub(super) fn part<'a>(records: Records<'a>, part: Part) -> impl Iterator<Item = Made> + 'a {
    let activities = records.register().activities.iter().filter(move |a| Part::of(a) == part);
    let count = activities.clone().count();
    let opening = (count > 0 || part == Part::Controller).then(|| {
        records.render(part.template(), &Opening { anchor: Markup::anchor(part.template()), count })
    });
    opening.into_iter().chain(activities.map(move |activity| activity_sheet(&records, activity, part)))
}

fn activity_sheet(records: &Records, activity: &Activity, part: Part) -> Made {
    let asked: &[&str] = if part == Part::Processor { &["30(2)"] } else { &["30(1)", "legal_bases"] };
    let value = serde_json::to_value(activity).unwrap_or_default();
    let sheet = Sheet {
        anchor: Markup::anchor(&format!("activity-{}", activity.id)),
        name: records.phrases.name(activity.name.as_ref(), &activity.id),
        id: vec![Markup::code(&activity.id)],
        facts: facts(records, "activities", &value, asked),
    };
    records.render("sheet", &sheet)
}

fn facts(records: &Records, entity: &str, value: &Value, asked: &[&str]) -> Vec<FactView> {
    let facts = Facts { phrases: records.phrases, shown: Shown::All, without: &["id", "name"], asked };
    facts.of(fields_of(entity), value)
}

/// A chapter for a list of the register: its opening, then a sheet for each entry.
pub(super) fn list<'a>(
    records: Records<'a>,
    (entity, asked): &'static (&'static str, &'static [&'static str]),
) -> impl Iterator<Item = Made> + 'a {
    let values = entries(&records, entity);
    let opening = (!values.is_empty()).then(|| opening(&records, entity, values.len()));
    let sheets = values.into_iter().enumerate();
    let picture = (*entity == "retention_schedules").then(|| pictures::schedules(&records)).flatten();
    opening
        .into_iter()
        .chain(picture)
        .chain(sheets.map(move |(at, value)| sheet(&records, entity, at, &value, asked)))
}

fn entries(records: &Records, entity: &str) -> Vec<Value> {
    let register = records.register();
    let value = match entity {
        "purposes" => serde_json::to_value(&register.purposes),
        "data_subjects" => serde_json::to_value(&register.data_subjects),
        "data_categories" => serde_json::to_value(&register.data_categories),
        "parties" => serde_json::to_value(&register.parties),
        "arrangements" => serde_json::to_value(&register.arrangements),
        "transfers" => serde_json::to_value(&register.transfers),
        "retention_schedules" => serde_json::to_value(&register.retention_schedules),
        "security_measures" => serde_json::to_value(&register.security_measures),
        "systems" => serde_json::to_value(&register.systems),
        "notices" => serde_json::to_value(&register.notices),
        _ => serde_json::to_value(&register.accepted_gaps),
    };
    match value {
        Ok(Value::Array(items)) => items,
        _ => Vec::new(),
    }
}

fn opening(records: &Records, entity: &str, count: usize) -> Made {
    let format = schema().entity(entity);
    let words = |labels: Option<&crate::schema::Labels>| {
        let text = labels.and_then(|l| l.get(records.phrases.tag()).or_else(|| l.get("en")));
        Markup::escaped(text.map_or(entity, String::as_str))
    };
    let chapter = Chapter {
        title: words(format.map(|f| &f.label)),
        anchor: Markup::anchor(&entity.replace('_', "-")),
        help: words(format.map(|f| &f.help)),
        count,
    };
    records.render("chapter", &chapter)
}

fn sheet(records: &Records, entity: &str, at: usize, value: &Value, asked: &[&str]) -> Made {
    let id = value.get("id").and_then(Value::as_str);
    let kind = entity.replace('_', "-");
    let anchor = id.map_or_else(|| format!("{kind}-entry-{}", at + 1), |id| format!("{kind}-entry-{id}"));
    let name = match (id, value.get("rule").and_then(Value::as_str)) {
        (Some(id), _) => records.phrases.name_of(entity, id),
        (None, Some(rule)) => Markup::escaped(rule),
        (None, None) => Markup::escaped(&(at + 1).to_string()),
    };
    let sheet = Sheet {
        anchor: Markup::anchor(&anchor),
        name: heading(records, entity, value).unwrap_or(name),
        id: id.map(Markup::code).into_iter().collect(),
        facts: facts(records, entity, value, asked),
    };
    records.render("sheet", &sheet)
}

/// The name of an entry for its heading, without the details that a reference adds.
fn heading(records: &Records, entity: &str, value: &Value) -> Option<Markup> {
    let field = fields_of(entity).iter().find(|field| field.key == "name")?;
    let facts = Facts { phrases: records.phrases, shown: Shown::All, without: &[], asked: &[] };
    let named = facts.of(std::slice::from_ref(field), value).into_iter().next()?;
    named.lines.into_iter().next()
}

/// A chapter for a single block of the register; nothing when nothing is said in it.
pub(super) fn single(records: &Records, entity: &str) -> Option<Made> {
    let register = records.register();
    let value = match entity {
        "rights" => serde_json::to_value(&register.rights),
        _ => serde_json::to_value(&register.texts),
    };
    let facts = facts(records, entity, &value.unwrap_or_default(), &[]);
    if facts.is_empty() {
        return None;
    }
    let title =
        schema().entity(entity).and_then(|f| f.label.get(records.phrases.tag()).or(f.label.get("en")));
    let sheet = Sheet {
        anchor: Markup::anchor(entity),
        name: Markup::escaped(title.map_or(entity, String::as_str)),
        id: Vec::new(),
        facts,
    };
    Some(records.render("block", &sheet))
}

/// The label of a field at `keys`, for indexes and tables.
pub(super) fn field_label(records: &Records, keys: &[&str]) -> Markup {
    let found = schema().field(keys).map(|field| label(field, records.phrases.tag()));
    Markup::escaped(&found.unwrap_or_else(|| keys.join(".")))
}
