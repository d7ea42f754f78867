//! A register in which every field of the format is filled, made from the format itself.
//!
//! Every field that can hold text carries a word of its own, such as `zqx00042`, so that a test can
//! ask where each field ends up. Each list has an entry that the statement speaks of (`…-shown`)
//! and one that it must not know (`…-zqhidden`): fields that are not public refer to the latter.

use serde_json::{Map, Value, json};
use std::collections::BTreeSet;
use verantwoord::schema::{Entity, Field, Kind, Schema, schema};

/// What every id of an entry holds that no statement may mention.
pub const HIDDEN: &str = "zqhidden";

/// A party that may not be named, though public fields refer to it.
const WITHHELD: &str = "zqhidden-withheld";

/// Values of fields that are not public and hold no text, as documents would print them.
pub const HIDDEN_VALUES: &[&str] = &["2031", "735.190", "735,190", "Suriname", "Surinaams"];

/// What every planted word starts with, and the planted telephone numbers; five digits follow.
const STARTS: [&str; 2] = ["zqx", "0887"];

/// The planted words in a text.
pub fn planted(text: &str) -> BTreeSet<&str> {
    let found =
        STARTS.iter().flat_map(|start| text.match_indices(start).map(|(at, _)| (at, start.len() + 5)));
    found.filter_map(|(at, length)| text.get(at..at + length)).collect()
}

/// A word that stands in one field only.
#[derive(Debug, Clone)]
pub struct Mark {
    pub word: String,
    /// The keys that lead to the field, joined by dots, without places in lists.
    pub path: String,
    /// Where it stands: the path with the name of the entry and the word of its list.
    pub at: String,
    /// Whether the statement may show it: the field and all above it are public, and so is the entry.
    pub public: bool,
    /// The language of the text; none for what is the same in all.
    pub language: Option<&'static str>,
}

/// The register as YAML, with its marks.
pub struct Maximal {
    pub yaml: String,
    pub marks: Vec<Mark>,
}

/// Fills the whole format.
pub fn maximal() -> Maximal {
    maximal_with(&[""])
}

/// Fills the whole format, with one of `tails` in turn behind the word in every text that is free.
pub fn maximal_with(tails: &[&str]) -> Maximal {
    let schema = schema();
    let mut planter = Planter { schema, tails, marks: Vec::new() };
    let entities = schema.entities.iter();
    let top: Map<String, Value> = entities.map(|e| (e.key.clone(), planter.entity(e))).collect();
    let yaml = serde_yaml::to_string(&Value::Object(top)).expect("plain data");
    Maximal { yaml, marks: planter.marks }
}

/// What differs from one field or entry to the next.
#[derive(Clone)]
struct Spot {
    path: String,
    at: String,
    public: bool,
    /// The name of the entry, as in `shown`.
    entry: &'static str,
    /// Which of several entries in a list of groups.
    index: usize,
    /// The word for the first closed list in a group.
    choice: Option<String>,
}

struct Planter<'s> {
    schema: &'s Schema,
    tails: &'s [&'s str],
    marks: Vec<Mark>,
}

impl Planter<'_> {
    fn entity(&mut self, entity: &Entity) -> Value {
        if !entity.list {
            return Value::Object(self.group(&entity.fields, &spot(&entity.key, "shown", true)));
        }
        let entries: &[&'static str] = match entity.key.as_str() {
            "activities" => &["shown", HIDDEN, "zqhidden-processor", "zqhidden-ended"],
            "purposes" => &["shown", HIDDEN, "main"],
            "parties" => &["shown", HIDDEN, WITHHELD],
            "transfers" => &["shown", HIDDEN, "other"],
            "notices" | "accepted_gaps" => &["shown"],
            _ => &["shown", HIDDEN],
        };
        let mut values = Vec::new();
        for entry in entries {
            let spot = spot(&entity.key, entry, !entry.starts_with(HIDDEN));
            values.push(Value::Object(self.group(&entity.fields, &spot)));
        }
        if entity.key == "notices" {
            // It has no texts of its own, so that it shows the general ones.
            values.push(json!({"id": "plain", "activities": ["activities-shown"]}));
        }
        Value::Array(values)
    }

    fn group(&mut self, fields: &[Field], spot: &Spot) -> Map<String, Value> {
        let mut choice = spot.choice.clone();
        let mut values = Map::new();
        for field in fields {
            let mut inner = spot.clone();
            inner.path = format!("{}.{}", spot.path, field.key);
            inner.at = format!("{}.{}", spot.at, field.key);
            inner.public &= field.public;
            inner.choice = if is_choice(field) { choice.take() } else { None };
            if let Some(value) = self.field(field, &inner) {
                values.insert(field.key.clone(), value);
            }
        }
        values
    }

    fn field(&mut self, field: &Field, spot: &Spot) -> Option<Value> {
        if spot.path == "purposes.parent" && spot.entry == "main" {
            return None;
        }
        Some(match (&field.ty.kind, field.ty.list) {
            (Kind::Group, false) => Value::Object(self.group(&field.fields, spot)),
            (Kind::Group, true) => Value::Array(self.entries(field, spot)),
            (Kind::Ref(_), true) | (Kind::Language, true) if spot.path == "register.languages" => {
                json!(["nl", "en"])
            }
            (Kind::Ref(_), true) if spot.path == "notices.activities" => {
                json!([
                    "activities-shown",
                    "activities-zqhidden",
                    "activities-zqhidden-processor",
                    "activities-zqhidden-ended"
                ])
            }
            (Kind::Ref(entity), true) if entity == "parties" && spot.public => {
                json!(["parties-shown", format!("parties-{WITHHELD}")])
            }
            (Kind::Ref(entity), true) if entity == "transfers" && spot.public => {
                json!(["transfers-shown", "transfers-other"])
            }
            (Kind::Ref(_) | Kind::Country, true) => Value::Array(vec![self.single(field, spot)]),
            (Kind::Language, true) => json!(["nl", "en"]),
            (Kind::Enum(list), true) => Value::Array(self.words(list).map(Value::String).collect()),
            (_, true) => Value::Array(vec![self.single(field, spot), self.single(field, spot)]),
            (_, false) => self.single(field, spot),
        })
    }

    /// An entry for every word of the first closed list in the group, or two.
    fn entries(&mut self, field: &Field, spot: &Spot) -> Vec<Value> {
        let list =
            field.fields.iter().filter(|field| is_choice(field)).find_map(|field| match &field.ty.kind {
                Kind::Enum(list) => Some(list.as_str()),
                _ => None,
            });
        let words: Vec<Option<String>> =
            list.map_or_else(|| vec![None, None], |list| self.words(list).map(Some).collect());
        let mut values = Vec::new();
        for (index, choice) in words.into_iter().enumerate() {
            let name = choice.clone().unwrap_or_else(|| index.to_string());
            let inner = Spot { index, choice, at: format!("{}[{name}]", spot.at), ..spot.clone() };
            values.push(Value::Object(self.group(&field.fields, &inner)));
        }
        values
    }

    fn words(&self, list: &str) -> impl Iterator<Item = String> {
        let words: Vec<String> = self.schema.lists[list].words.iter().map(|word| word.word.clone()).collect();
        words.into_iter()
    }

    fn single(&mut self, field: &Field, spot: &Spot) -> Value {
        let shown = spot.public;
        match &field.ty.kind {
            Kind::Text | Kind::Document => json!(self.free(spot, None)),
            Kind::Map => json!({"name": self.free(spot, None)}),
            Kind::Localized | Kind::Markdown => {
                json!({"nl": self.free(spot, Some("nl")), "en": self.free(spot, Some("en"))})
            }
            Kind::Url => json!(format!("https://{}.example/", self.mark(spot, None))),
            Kind::Email => json!(format!("{}@example.nl", self.mark(spot, None))),
            Kind::Phone => json!(self.mark_phone(spot)),
            Kind::Id if field.ty.list => json!(self.mark(spot, None)),
            Kind::Id => json!(id(spot)),
            Kind::Ref(entity) => json!(reference(entity, spot)),
            Kind::Enum(list) => json!(self.word(list, spot)),
            Kind::Bool => json!(boolean(spot)),
            Kind::Number => json!(735_190),
            Kind::Money => json!(12.5),
            Kind::Date => json!(if shown { "2026-05-03" } else { "2031-05-03" }),
            Kind::Period => json!(if shown { "P23Y" } else { "P31Y" }),
            Kind::Duration => json!("PT48H"),
            Kind::Country if spot.path == "controller.country" => json!("NL"),
            Kind::Country if spot.path == "register.national_law" => json!("NL"),
            Kind::Country => json!(if shown { "US" } else { "SR" }),
            Kind::Language => json!("nl"),
            Kind::Group => Value::Null,
        }
    }

    fn word(&self, list: &str, spot: &Spot) -> String {
        if let Some(choice) = &spot.choice {
            return choice.clone();
        }
        match (spot.path.as_str(), spot.entry) {
            ("activities.role", "zqhidden-processor") => "processor".into(),
            ("activities.role", _) => "controller".into(),
            ("activities.status", "zqhidden-ended") => "ended".into(),
            ("activities.status", _) => "active".into(),
            _ => self.words(list).next().expect("a list with words"),
        }
    }

    fn free(&mut self, spot: &Spot, language: Option<&'static str>) -> String {
        let tail = self.tails[self.marks.len() % self.tails.len()];
        self.mark(spot, language) + tail
    }

    fn mark(&mut self, spot: &Spot, language: Option<&'static str>) -> String {
        let word = format!("{}{:05}", STARTS[0], self.marks.len());
        self.plant(word.clone(), spot, language);
        word
    }

    /// A telephone number of digits that occur nowhere else.
    fn mark_phone(&mut self, spot: &Spot) -> String {
        let word = format!("{}{:05}", STARTS[1], self.marks.len());
        self.plant(word.clone(), spot, None);
        word
    }

    fn plant(&mut self, word: String, spot: &Spot, language: Option<&'static str>) {
        let (path, at) = (spot.path.clone(), spot.at.clone());
        self.marks.push(Mark { word, path, at, public: spot.public, language });
    }
}

fn spot(entity: &str, entry: &'static str, public: bool) -> Spot {
    Spot { path: entity.to_owned(), at: format!("{entity}[{entry}]"), public, entry, index: 0, choice: None }
}

/// Whether each word of the closed list of this field gives an entry of the group.
fn is_choice(field: &Field) -> bool {
    matches!(field.ty.kind, Kind::Enum(_)) && !field.ty.list
}

/// The id of an entry: of the first in a list of groups, with a number for those that follow.
fn id(spot: &Spot) -> String {
    let entity = spot.path.strip_suffix(".id").unwrap_or(&spot.path).replace(['.', '_'], "-");
    let number = if spot.index == 0 { String::new() } else { format!("-{}", spot.index + 1) };
    format!("{entity}-{}{number}", spot.entry)
}

/// What a reference names: from a public place what is shown, from anywhere else what is hidden.
fn reference(entity: &str, spot: &Spot) -> String {
    let entity = entity.replace(['.', '_'], "-");
    match spot.path.as_str() {
        "purposes.parent" => "purposes-main".to_owned(),
        // The importer of the other transfer, and one of several recipients and sub-processors.
        _ if spot.public && entity == "parties" && (spot.entry == "other" || spot.index == 1) => {
            format!("parties-{WITHHELD}")
        }
        _ if spot.public => format!("{entity}-shown"),
        _ => format!("{entity}-{HIDDEN}"),
    }
}

/// What hides an entry is set on the one that is hidden, and nothing else hides it.
fn boolean(spot: &Spot) -> bool {
    match spot.path.as_str() {
        "activities.publish" => spot.entry != HIDDEN,
        "parties.publish" => spot.entry != WITHHELD,
        "security_measures.applies_to_all" => false,
        _ => true,
    }
}
