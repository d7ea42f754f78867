//! The format of the register as a JSON Schema (draft-07), for editors that know YAML.
//!
//! Made from `fields.yaml`, in one language: what a field is called and for, the words of closed
//! lists, and the shape of ids, dates and periods. It refuses nothing that the reader accepts; what
//! only the whole register can tell, such as an id that is nowhere, is left to `check`.

mod value;

use crate::language::Language;
use crate::rules::rule;
use crate::schema::{Entity, Field, Kind, Labels, schema};
use serde_json::{Map, Value, json};

/// The schema of one file of a register. `language` has the words of the command line and the names
/// of countries; labels that a language lacks are in English.
pub fn json_schema(language: &Language) -> Value {
    let entities = schema().entities.iter();
    let properties: Map<String, Value> =
        entities.map(|entity| (entity.key.clone(), self::entity(entity, language))).collect();
    let mut root = json!({
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": language.text("schema-title"),
        "description": language.text("schema-description"),
    });
    put(&mut root, object(properties));
    root["definitions"] =
        json!({ "localized": value::localized(language), "country": value::country(language) });
    root
}

fn entity(entity: &Entity, language: &Language) -> Value {
    let mut shown = described(&entity.label, &entity.help, language);
    let entry = group(&entity.fields, language);
    if entity.list {
        put(&mut shown, json!({ "type": "array", "items": entry }));
    } else {
        put(&mut shown, entry);
    }
    shown
}

/// The fields of a mapping; an entry with an id needs one.
fn group(fields: &[Field], language: &Language) -> Value {
    let properties = fields.iter().map(|field| (field.key.clone(), self::field(field, language)));
    let mut group = object(properties.collect());
    if fields.iter().any(|field| field.key == "id" && field.ty.kind == Kind::Id) {
        group["required"] = json!(["id"]);
    }
    group
}

fn field(field: &Field, language: &Language) -> Value {
    let mut shown = described(&field.label, &field.help, language);
    shown["markdownDescription"] = json!(explained(field, language));
    let single = match field.ty.kind {
        Kind::Group => group(&field.fields, language),
        _ => value::single(&field.ty, language),
    };
    let whole = if field.ty.list { json!({ "type": "array", "items": single }) } else { single };
    if field.ty.or_none {
        let none = json!({ "const": "none", "description": language.text("schema-none") });
        put(&mut shown, json!({ "anyOf": [none, whole] }));
    } else {
        put(&mut shown, whole);
    }
    shown
}

/// What a mapping may hold: these keys, and those that begin with `x_`.
fn object(properties: Map<String, Value>) -> Value {
    json!({
        "type": "object",
        "properties": properties,
        "patternProperties": { "^x_": {} },
        "additionalProperties": false,
    })
}

fn described(label: &Labels, help: &Labels, language: &Language) -> Value {
    let said = |texts| said(texts, language).unwrap_or_default();
    json!({ "title": said(label), "description": said(help) })
}

/// The hover text of a field below its name: its help, who may see it, what it answers and which
/// rules read it.
fn explained(field: &Field, language: &Language) -> String {
    let seen = if field.public { "schema-public" } else { "schema-internal" };
    let help = said(&field.help, language).unwrap_or_default();
    let mut lines = vec![help.to_owned(), language.text(seen)];
    if !field.answers.is_empty() {
        lines.push(language.with("schema-answers", &[("articles", field.answers.join(", ").into())]));
    }
    // The format also names codes that became no rule.
    let rules: Vec<&str> =
        field.rules.iter().map(String::as_str).filter(|code| rule(code).is_some()).collect();
    if !rules.is_empty() {
        lines.push(language.with("schema-rules", &[("rules", rules.join(", ").into())]));
    }
    lines.join("\n\n")
}

fn said<'l>(texts: &'l Labels, language: &Language) -> Option<&'l str> {
    texts.get(language.tag()).or_else(|| texts.get("en")).map(String::as_str)
}

/// Adds the keys of `more` to those of `to`; both are mappings.
fn put(to: &mut Value, more: Value) {
    if let (Some(to), Value::Object(more)) = (to.as_object_mut(), more) {
        to.extend(more);
    }
}
