//! Reads `fields.yaml` into plain structs, with shared fields and blocks filled in.

use super::Labels;
use super::kind::{Kind, Type};
use serde::Deserialize;
use serde_yaml::{Mapping, Value};
use std::collections::BTreeMap;

/// The whole format.
#[derive(Debug)]
pub struct Schema {
    /// The top-level keys of a register, in the order of `fields.yaml`.
    pub entities: Vec<Entity>,
    /// The closed lists by name.
    pub lists: BTreeMap<String, List>,
}

/// A top-level key of a register.
#[derive(Debug)]
pub struct Entity {
    pub key: String,
    /// Whether it is a list of entries, or a single block.
    pub list: bool,
    pub label: Labels,
    pub help: Labels,
    pub fields: Vec<Field>,
}

/// A field of an entity or group.
#[derive(Debug, Clone)]
pub struct Field {
    pub key: String,
    pub ty: Type,
    /// Whether the public statement may show it.
    pub public: bool,
    pub label: Labels,
    pub help: Labels,
    /// The letters of art. 13, 14 and 30 that it answers, as in `13(1)(a)`.
    pub answers: Vec<String>,
    /// The codes of the rules that read it.
    pub rules: Vec<String>,
    /// The fields of a group or block.
    pub fields: Vec<Field>,
}

/// A closed list of words.
#[derive(Debug)]
pub struct List {
    pub label: Labels,
    pub words: Vec<Word>,
}

/// A word of a closed list.
#[derive(Debug)]
pub struct Word {
    pub word: String,
    pub label: Labels,
    /// What else the list says of the word: its article, code, class, dates.
    pub attributes: BTreeMap<String, String>,
}

impl Schema {
    /// The top-level key `key`.
    pub fn entity(&self, key: &str) -> Option<&Entity> {
        self.entities.iter().find(|entity| entity.key == key)
    }

    /// The field at `keys`, as in `["activities", "legal_bases", "basis"]`.
    pub fn field(&self, keys: &[&str]) -> Option<&Field> {
        let (entity, rest) = keys.split_first()?;
        let mut fields = &self.entity(entity)?.fields;
        let mut found = None;
        for key in rest {
            found = fields.iter().find(|field| field.key == *key);
            fields = &found?.fields;
        }
        found
    }

    /// The label of `word` in the closed list `list`, in `language` or else English.
    pub fn word_label(&self, list: &str, word: &str, language: &str) -> Option<&str> {
        let word = self.lists.get(list)?.words.iter().find(|w| w.word == word)?;
        word.label.get(language).or_else(|| word.label.get("en")).map(String::as_str)
    }
}

#[derive(Deserialize)]
struct FileText {
    shared: BTreeMap<String, Mapping>,
    blocks: BTreeMap<String, Value>,
    entities: Mapping,
    enums: Mapping,
}

/// Reads the text of `fields.yaml`. Panics when it is not well formed: the file is ours and tested.
pub(super) fn read(text: &str) -> Schema {
    let file: FileText = serde_yaml::from_str(text).expect("fields.yaml");
    let entities = file.entities.iter().map(|(key, value)| entity(&file, text_of(key), value)).collect();
    let lists = file.enums.iter().map(|(name, value)| (text_of(name), list(value))).collect();
    Schema { entities, lists }
}

fn entity(file: &FileText, key: String, value: &Value) -> Entity {
    let mut fields = Vec::new();
    if let Some(block) = value.get("use") {
        fields = block_fields(file, &text_of(block));
    }
    if let Some(own) = value.get("fields").and_then(Value::as_mapping) {
        fields.extend(group(file, own));
    }
    for include in value.get("includes").and_then(Value::as_sequence).into_iter().flatten() {
        fields.extend(group(file, &file.shared[&text_of(include)]));
    }
    let list = value.get("holds").is_some_and(|holds| text_of(holds) == "list");
    Entity { key, list, label: labels(value, "label"), help: labels(value, "help"), fields }
}

fn block_fields(file: &FileText, name: &str) -> Vec<Field> {
    group(file, file.blocks[name]["fields"].as_mapping().expect("fields of a block"))
}

fn group(file: &FileText, fields: &Mapping) -> Vec<Field> {
    fields.iter().map(|(key, value)| field(file, text_of(key), value)).collect()
}

fn field(file: &FileText, key: String, value: &Value) -> Field {
    let notation = text_of(&value["type"]);
    let ty = Type::read(&notation);
    let mut fields =
        value.get("fields").and_then(Value::as_mapping).map_or_else(Vec::new, |own| group(file, own));
    if ty.kind == Kind::Group
        && let Some((_, block)) = notation.split_once("block ")
    {
        fields = block_fields(file, block.split(' ').next().unwrap_or(block));
    }
    let strings = |name: &str| {
        value.get(name).and_then(Value::as_sequence).into_iter().flatten().map(text_of).collect()
    };
    Field {
        key,
        ty,
        public: value["public"].as_bool().expect("public is a bool"),
        label: labels(value, "label"),
        help: labels(value, "help"),
        answers: strings("answers"),
        rules: strings("rules"),
        fields,
    }
}

fn list(value: &Value) -> List {
    let words = value["words"].as_mapping().expect("words of a list");
    let words = words.iter().map(|(word, value)| {
        let value = value.as_mapping().expect("attributes of a word");
        let (label, attributes) =
            value.iter().map(|(k, v)| (text_of(k), text_of(v))).partition(|(key, _)| is_language(key));
        Word { word: text_of(word), label, attributes }
    });
    List { label: labels(value, "label"), words: words.collect() }
}

/// Whether a key of a word is a language, as in `nl`: no attribute has a name of two letters.
fn is_language(key: &str) -> bool {
    key.len() == 2
}

fn labels(value: &Value, name: &str) -> Labels {
    let texts = value.get(name).and_then(Value::as_mapping);
    texts.into_iter().flatten().map(|(tag, text)| (text_of(tag), text_of(text))).collect()
}

fn text_of(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Bool(flag) => flag.to_string(),
        Value::Number(number) => number.to_string(),
        other => panic!("fields.yaml: a scalar was expected, found {other:?}"),
    }
}

#[cfg(test)]
mod tests {
    use crate::schema::{Kind, schema};

    #[test]
    fn the_whole_format_is_read() {
        let schema = schema();
        assert_eq!(schema.entities.len(), 16);
        assert_eq!(schema.lists.len(), 49);
        let basis = schema.field(&["activities", "legal_bases", "basis"]).unwrap();
        assert_eq!(basis.ty.kind, Kind::Enum("legal-basis".into()));
        let city = schema.field(&["controller", "privacy_contact", "address", "city"]).unwrap();
        assert!(city.public);
        assert!(schema.field(&["texts", "glossary", "term"]).is_some());
        assert!(schema.field(&["notices", "texts", "introduction"]).is_some());
        assert_eq!(schema.word_label("legal-basis", "contract", "nl"), Some("overeenkomst"));
        assert_eq!(schema.word_label("legal-basis", "contract", "de"), Some("Vertrag"));
    }
}
