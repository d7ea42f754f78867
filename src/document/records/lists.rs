//! What stands once in the register and is used by many activities, as a table for each list.
//!
//! The first columns are those that people look for; whatever else an entry holds is in the last.

use super::runs::{self, Depth, Said};
use super::{Made, Records};
use crate::document::fields::{fields_of, label};
use crate::schema::{Field, schema};
use crate::templates::Markup;
use serde::Serialize;
use serde_json::Value;

/// A list of the register: its key, and its columns after the name of the entry.
pub(super) struct List {
    pub entity: &'static str,
    /// The field that heads the row.
    head: &'static str,
    columns: &'static [Column],
    /// The letters that missing fields of a column are asked for.
    asked: &'static [&'static str],
    /// How wide the head and the last column are.
    widths: (usize, usize),
}

/// Fields that share a column, with its width; the first gives the column its head.
type Column = (&'static [&'static str], usize);

/// The lists that come before the parties.
pub(super) const BEFORE: &[List] = &[
    List {
        entity: "purposes",
        head: "name",
        columns: &[(&["description"], 5), (&["parent"], 3)],
        asked: &[],
        widths: (4, 3),
    },
    List {
        entity: "data_subjects",
        head: "name",
        columns: &[(&["description"], 5)],
        asked: &[],
        widths: (4, 5),
    },
    List {
        entity: "data_categories",
        head: "name",
        columns: &[(&["description"], 4), (&["class"], 2), (&["elements"], 6)],
        asked: &[],
        widths: (3, 2),
    },
];

/// The lists that come after them.
pub(super) const AFTER: &[List] = &[
    List {
        entity: "arrangements",
        head: "name",
        columns: &[(&["kind"], 3), (&["parties"], 4), (&["essence"], 5)],
        asked: &[],
        widths: (4, 7),
    },
    List {
        entity: "transfers",
        head: "importer",
        columns: &[(&["country"], 2), (&["mechanism"], 2), (&["access"], 2)],
        asked: &["30(1)(e)"],
        widths: (3, 8),
    },
    List {
        entity: "retention_schedules",
        head: "name",
        columns: &[(&["period"], 3), (&["starts_at", "criteria"], 8), (&["action"], 3)],
        asked: &[],
        widths: (6, 14),
    },
    List {
        entity: "security_measures",
        head: "name",
        columns: &[(&["type"], 2), (&["detail"], 3)],
        asked: &["30(1)(g)"],
        widths: (2, 5),
    },
    List {
        entity: "systems",
        head: "name",
        columns: &[(&["supplier"], 3), (&["description"], 5)],
        asked: &[],
        widths: (3, 2),
    },
    List {
        entity: "accepted_gaps",
        head: "rule",
        columns: &[(&["subject"], 2), (&["reason"], 4), (&["expires"], 2)],
        asked: &[],
        widths: (1, 4),
    },
];

#[derive(Serialize)]
struct View {
    title: Markup,
    anchor: Markup,
    help: Markup,
    count: usize,
    heads: Vec<Markup>,
    widths: Vec<usize>,
    /// A cell is one line or none.
    rows: Vec<Vec<Vec<Markup>>>,
}

/// The chapter of a list; none when the list is empty.
pub(super) fn list(records: &Records, list: &List) -> Option<Made> {
    let values = entries(records, list.entity);
    if values.is_empty() {
        return None;
    }
    let mut heads = vec![heading(records, list.entity, list.head)];
    heads.extend(list.columns.iter().map(|(keys, _)| heading(records, list.entity, keys[0])));
    heads.push(records.phrases.say("records-further"));
    let (first, last) = list.widths;
    let mut widths: Vec<usize> = std::iter::once(first).chain(list.columns.iter().map(|c| c.1)).collect();
    widths.push(last);
    let mut rows: Vec<Vec<Vec<Markup>>> = values.iter().map(|value| row(records, list, value)).collect();
    let filled: Vec<bool> = (0..heads.len()).map(|at| rows.iter().any(|row| !row[at].is_empty())).collect();
    keep(&mut heads, &filled);
    keep(&mut widths, &filled);
    rows.iter_mut().for_each(|row| keep(row, &filled));
    let (title, help) = opening(records, list.entity);
    let anchor = Markup::anchor(&list.entity.replace('_', "-"));
    let view = View { title, anchor, help, count: values.len(), heads, widths, rows };
    Some(records.render("list", &view))
}

/// Keeps what stands in a column that says something.
fn keep<T>(cells: &mut Vec<T>, filled: &[bool]) {
    let mut filled = filled.iter();
    cells.retain(|_| filled.next().copied().unwrap_or(true));
}

fn row(records: &Records, list: &List, value: &Value) -> Vec<Vec<Markup>> {
    let fields = fields_of(list.entity);
    let of = |key: &str| fields.iter().find(|field| field.key == key);
    let mut cells = vec![head(records, list, value)];
    for (keys, _) in list.columns {
        let fields = keys.iter().filter_map(|key| of(key));
        let lines: Vec<Markup> = fields.flat_map(|field| cell(records, field, value, list.asked)).collect();
        cells.push(Vec::from_iter((!lines.is_empty()).then(|| Markup::join(&lines, "; "))));
    }
    let shown = |field: &&Field| {
        let key = field.key.as_str();
        key != "id" && key != list.head && list.columns.iter().all(|(column, _)| !column.contains(&key))
    };
    let rest = runs::parts(records, fields.iter().filter(shown), value, Depth::Line);
    cells.push(Vec::from_iter((!rest.is_empty()).then(|| Markup::join(&rest, " · "))));
    cells
}

/// What names an entry, with its id for who looks it up in the register.
fn head(records: &Records, list: &List, value: &Value) -> Vec<Markup> {
    let field = fields_of(list.entity).iter().find(|field| field.key == list.head);
    let named = field.and_then(|field| cell(records, field, value, &[]).into_iter().next());
    let id = value.get("id").and_then(Value::as_str).map(Markup::code);
    let words: Vec<Markup> = named.into_iter().chain(id).collect();
    let words = if words.is_empty() { records.phrases.unknown() } else { Markup::join(&words, " ") };
    let id = value.get("id").and_then(Value::as_str);
    vec![
        id.map_or_else(|| words.clone(), |id| Markup::placed(&format!("{}-entry-{id}", list.entity), &words)),
    ]
}

fn cell(records: &Records, field: &Field, value: &Value, asked: &[&str]) -> Vec<Markup> {
    let phrases = &records.phrases;
    match runs::said(records, field, value.get(&field.key), Depth::Part) {
        Said::Words(lines) => vec![Markup::join(&lines, "; ")],
        Said::Yes => vec![phrases.yes_no(true)],
        Said::No => vec![phrases.yes_no(false)],
        Said::None => vec![phrases.none()],
        Said::Unknown => {
            let letters = || field.answers.iter().any(|letter| asked.iter().any(|a| letter.starts_with(a)));
            Vec::from_iter(letters().then(|| phrases.unknown()))
        }
    }
}

fn heading(records: &Records, entity: &str, key: &str) -> Markup {
    let found = schema().field(&[entity, key]).map(|field| label(field, records.phrases.tag()));
    Markup::escaped(&found.unwrap_or_else(|| key.to_owned()))
}

/// The title of the chapter of an entity and what the format says it is.
pub(super) fn opening(records: &Records, entity: &str) -> (Markup, Markup) {
    let format = schema().entity(entity);
    let words = |labels: Option<&crate::schema::Labels>| {
        let text = labels.and_then(|l| l.get(records.phrases.tag()).or_else(|| l.get("en")));
        Markup::escaped(text.map_or(entity, String::as_str))
    };
    (words(format.map(|f| &f.label)), words(format.map(|f| &f.help)))
}

/// The entries of a list, as data.
pub(super) fn entries(records: &Records, entity: &str) -> Vec<Value> {
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

#[cfg(test)]
mod tests {
    use super::{AFTER, BEFORE};
    use crate::document::fields::fields_of;

    #[test]
    fn every_column_is_a_field() {
        for list in BEFORE.iter().chain(AFTER) {
            let keys = list.columns.iter().flat_map(|(keys, _)| *keys).copied().chain([list.head]);
            for key in keys {
                assert!(fields_of(list.entity).iter().any(|f| f.key == key), "{}.{key}", list.entity);
            }
        }
    }
}
