//! Single values of a field as a JSON Schema: their type, their pattern, or the words there are.
//!
//! A text may be a whole number in YAML, such as the version 2026, and stays what it is.

use super::said;
use crate::language::Language;
use crate::schema::{Kind, Type, schema};
use serde_json::{Value, json};

const ID: &str = "^[a-z0-9]+(-[a-z0-9]+)*$";
const DATE: &str = "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$";
const PERIOD: &str =
    "^P([0-9]+Y([0-9]+M)?([0-9]+W)?([0-9]+D)?|[0-9]+M([0-9]+W)?([0-9]+D)?|[0-9]+W([0-9]+D)?|[0-9]+D)$";
const PERIOD_OR_INDEFINITE: &str = "^(indefinite|P([0-9]+Y([0-9]+M)?([0-9]+W)?([0-9]+D)?|[0-9]+M([0-9]+W)?([0-9]+D)?|[0-9]+W([0-9]+D)?|[0-9]+D))$";
const DURATION: &str = "^P([0-9]+Y)?([0-9]+M)?([0-9]+W)?([0-9]+D)?(T([0-9]+H([0-9]+M)?|[0-9]+M))?$";

/// A value of a field that holds no fields itself.
pub(super) fn single(ty: &Type, language: &Language) -> Value {
    match &ty.kind {
        // Within `allOf`: beside a reference, draft-07 passes over what a field is called and for.
        Kind::Localized | Kind::Markdown => json!({ "allOf": [{ "$ref": "#/definitions/localized" }] }),
        Kind::Map => json!({ "type": "object", "additionalProperties": text(language) }),
        Kind::Enum(list) => words(list, language),
        Kind::Bool => json!({ "type": "boolean" }),
        Kind::Number => json!({ "type": "integer", "minimum": 0 }),
        Kind::Money => json!({ "type": "number", "minimum": 0 }),
        Kind::Country => json!({ "allOf": [{ "$ref": "#/definitions/country" }] }),
        Kind::Id => {
            let mut id = pattern(ID, "schema-id", language);
            id["type"] = json!(["string", "integer"]);
            id["maxLength"] = json!(80);
            id
        }
        Kind::Date => pattern(DATE, "schema-date", language),
        Kind::Period if ty.or_indefinite => pattern(PERIOD_OR_INDEFINITE, "schema-term", language),
        Kind::Period => pattern(PERIOD, "schema-period", language),
        Kind::Duration => pattern(DURATION, "schema-duration", language),
        Kind::Language => pattern("^[a-z]{2}$", "schema-language", language),
        _ => text(language),
    }
}

fn pattern(pattern: &str, message: &str, language: &Language) -> Value {
    json!({ "type": "string", "pattern": pattern, "patternErrorMessage": language.text(message) })
}

/// A text that says something.
fn text(language: &Language) -> Value {
    json!({
        "type": ["string", "integer"],
        "pattern": "\\S",
        "patternErrorMessage": language.text("schema-empty"),
    })
}

/// A text, or one for each language.
pub(super) fn localized(language: &Language) -> Value {
    json!({
        "type": ["string", "integer", "object"],
        "pattern": "\\S",
        "patternErrorMessage": language.text("schema-empty"),
        "properties": { "nl": text(language), "en": text(language), "de": text(language) },
        "patternProperties": { "^[a-z]{2}$": text(language), "^x_": {} },
        "additionalProperties": false,
        "minProperties": 1,
    })
}

/// A closed list: each word with its label and article.
fn words(list: &str, language: &Language) -> Value {
    let words = &schema().lists[list].words;
    let meaning = |word: &crate::schema::Word| {
        let label = said(&word.label, language).unwrap_or(&word.word).to_owned();
        let article = word.attributes.get("article");
        article.map_or_else(
            || label.clone(),
            |article| {
                format!("{label} ({})", language.with("art-mark", &[("letters", article.clone().into())]))
            },
        )
    };
    let meanings: Vec<String> = words.iter().map(meaning).collect();
    json!({
        "type": "string",
        "enum": words.iter().map(|word| word.word.as_str()).collect::<Vec<_>>(),
        "markdownEnumDescriptions": meanings,
        "enumDescriptions": meanings,
    })
}

/// A country by its code, or an international organisation.
pub(super) fn country(language: &Language) -> Value {
    let codes = language.signatures().keys().filter_map(|key| key.strip_prefix("country-"));
    let codes: Vec<&str> = codes.filter(|code| code.len() == 2).collect();
    let names: Vec<String> = codes.iter().map(|code| language.country(code)).collect();
    let mut organisation = pattern("^INT:\\s*\\S", "schema-country", language);
    organisation["description"] = json!(language.text("schema-organisation"));
    json!({
        "anyOf": [
            { "type": "string", "enum": codes, "markdownEnumDescriptions": names, "enumDescriptions": names },
            organisation,
        ]
    })
}
