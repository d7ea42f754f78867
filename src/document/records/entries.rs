//! What holds too much for a row: parties and notices, an entry each, and the single blocks.

use super::lists::{entries, opening};
use super::sheet::{Line, Plan, Row, nothing_own, rows};
use super::{Made, Records};
use crate::document::fields::fields_of;
use crate::templates::Markup;
use serde::Serialize;
use serde_json::Value;

const PLAIN: Plan = Plan {
    lines: &[],
    asked: &[],
    letters: "30(",
    silent: &["aliases", "note", "keep_unused"],
    without: &["name"],
    own: nothing_own,
};

const PARTY_LINES: &[Line] = &[
    ("", &["description"]),
    ("records-standing", &["id", "role", "sector", "group", "examples", "publish"]),
    ("records-reach", &["contact", "representative", "dpo"]),
    (
        "records-places",
        &["country", "hosting_countries", "support_access_countries", "ultimate_parent_country"],
    ),
    ("", &["processing_agreement"]),
    ("", &["subprocessors"]),
    (
        "records-checks",
        &["subprocessors_checked", "assurance", "own_purposes", "foreign_law_note", "ended_on", "exit"],
    ),
];

const PARTY: Plan = Plan {
    lines: PARTY_LINES,
    asked: &["30(1)(d)", "30(1)(e)"],
    letters: "30(1)",
    silent: &[
        "aliases",
        "note",
        "keep_unused",
        "group",
        "examples",
        "publish",
        "representative",
        "dpo",
        "foreign_law_note",
        "ended_on",
        "exit",
    ],
    ..PLAIN
};

/// The agreement with a sub-processor is made by the processor.
const SUBPROCESSOR: Plan = Plan {
    asked: &["country", "hosting_countries", "support_access_countries", "subprocessors"],
    silent: &[
        "aliases",
        "note",
        "keep_unused",
        "group",
        "examples",
        "publish",
        "representative",
        "dpo",
        "processing_agreement",
        "foreign_law_note",
        "ended_on",
        "exit",
    ],
    ..PARTY
};

/// Who gets no agreement and engages nobody on our behalf is not asked for them.
const OUTSIDER: Plan = Plan {
    asked: &[],
    silent: &[
        "aliases",
        "note",
        "keep_unused",
        "group",
        "examples",
        "publish",
        "representative",
        "dpo",
        "hosting_countries",
        "support_access_countries",
        "ultimate_parent_country",
        "processing_agreement",
        "subprocessors",
        "subprocessors_checked",
        "assurance",
        "own_purposes",
        "foreign_law_note",
        "ended_on",
        "exit",
    ],
    ..PARTY
};

const NOTICE: Plan = Plan { lines: &[], ..PLAIN };

/// The plan of the block that says who is responsible.
pub(super) const CONTROLLER: Plan = Plan { asked: &["30(1)"], letters: "30(1)", without: &[], ..PLAIN };

/// The plan of the block on the register itself.
pub(super) const REGISTER: Plan = Plan { without: &[], ..PLAIN };

#[derive(Serialize)]
struct Chapter {
    title: Markup,
    anchor: Markup,
    help: Markup,
    count: usize,
}

#[derive(Serialize)]
struct Entry {
    anchor: Markup,
    name: Markup,
    facts: Vec<Row>,
}

/// The chapter of parties or of notices: its opening, then an entry for each.
pub(super) fn list<'a>(records: Records<'a>, entity: &'static str) -> impl Iterator<Item = Made> + 'a {
    let values = entries(&records, entity);
    let opening = (!values.is_empty()).then(|| chapter(&records, entity, values.len()));
    opening.into_iter().chain(values.into_iter().map(move |value| entry(&records, entity, &value)))
}

fn chapter(records: &Records, entity: &str, count: usize) -> Made {
    let (title, help) = opening(records, entity);
    let anchor = Markup::anchor(&entity.replace('_', "-"));
    records.render("chapter", &Chapter { title, anchor, help, count })
}

fn entry(records: &Records, entity: &str, value: &Value) -> Made {
    let id = value.get("id").and_then(Value::as_str).unwrap_or_default();
    let role = value.get("role").and_then(Value::as_str);
    let plan = match (entity, role) {
        ("notices", _) => NOTICE,
        (_, None | Some("processor")) => PARTY,
        (_, Some("sub-processor")) => SUBPROCESSOR,
        _ => OUTSIDER,
    };
    let name = match entity {
        "notices" => {
            let notice = records.register().notices.iter().find(|notice| notice.id == id);
            records.phrases.name(notice.and_then(|notice| notice.name.as_ref()), id)
        }
        _ => records.phrases.name_of(entity, id),
    };
    let anchor = Markup::anchor(&format!("{entity}-entry-{id}"));
    records.render("entry", &Entry { anchor, name, facts: rows(records, fields_of(entity), value, plan) })
}

/// A chapter for a single block of the register; none when nothing is said in it.
pub(super) fn single(records: &Records, entity: &str) -> Option<Made> {
    let register = records.register();
    let value = match entity {
        "rights" => serde_json::to_value(&register.rights),
        _ => serde_json::to_value(&register.texts),
    };
    let value = value.unwrap_or_default();
    if crate::document::fields::is_unknown(&value) {
        return None;
    }
    let facts = rows(records, fields_of(entity), &value, Plan { without: &[], ..PLAIN });
    let (name, _) = opening(records, entity);
    Some(records.render("block", &Entry { anchor: Markup::anchor(entity), name, facts }))
}
