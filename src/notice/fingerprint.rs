//! What a document was made from, as a SHA-256 fingerprint.
//!
//! Taken of the linked register as canonical JSON, not of file bytes: splitting a file or adding a
//! comment changes nothing for a reader. A logo and fonts count by the bytes of
//! their files.

use crate::model::{Register, canonical_json};
use crate::schema::{Field, Schema};
use serde_json::{Map, Value};
use sha2::{Digest, Sha256};

/// A SHA-256 hash in lower-case hexadecimal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fingerprint(pub String);

impl Fingerprint {
    /// The fingerprint of any text.
    pub fn of(text: &str) -> Self {
        Self::of_bytes(text.as_bytes())
    }

    /// The fingerprint of the bytes of a file.
    pub fn of_bytes(bytes: &[u8]) -> Self {
        let hash = Sha256::digest(bytes);
        Self(hash.iter().map(|byte| format!("{byte:02x}")).collect())
    }

    /// The fingerprint of a whole register.
    pub fn of_register(register: &Register) -> Self {
        Self::of(&with_looks(canonical_json(register), register))
    }

    /// The fingerprint of what the public may see of a register.
    pub fn of_public(register: &Register, schema: &Schema) -> Self {
        Self::of(&with_looks(public_projection(register, schema).to_string(), register))
    }

    /// The first sixteen characters in groups of four, for people: `9f2c 41ab 77d0 e615`.
    pub fn short(&self) -> String {
        let groups = self.0.as_bytes().chunks(4).take(4);
        groups.map(String::from_utf8_lossy).collect::<Vec<_>>().join(" ")
    }
}

/// The text with the digests of the logo and the fonts behind it, where there are any.
fn with_looks(text: String, register: &Register) -> String {
    let logo = register.register.logo.as_ref().map(|logo| format!("\n{}", logo.digest));
    let fonts = register.register.faces.house.map(|house| format!("\nfonts {}", house.digest));
    [Some(text), logo, fonts].into_iter().flatten().collect()
}

/// The public fields of a register and nothing else, in canonical order.
pub fn public_projection(register: &Register, schema: &Schema) -> Value {
    let Ok(Value::Object(whole)) = serde_json::from_str(&canonical_json(register)) else {
        return Value::Null;
    };
    let entities = schema.entities.iter().filter_map(|entity| {
        let value = whole.get(&entity.key)?;
        Some((entity.key.clone(), public_part(value, &entity.fields)))
    });
    Value::Object(entities.collect())
}

fn public_part(value: &Value, fields: &[Field]) -> Value {
    match value {
        Value::Array(items) => Value::Array(items.iter().map(|item| public_part(item, fields)).collect()),
        Value::Object(map) => {
            let shown = fields.iter().filter(|field| field.public);
            let parts = shown.filter_map(|field| {
                let part = map.get(&field.key)?;
                let part =
                    if field.fields.is_empty() { part.clone() } else { public_part(part, &field.fields) };
                Some((field.key.clone(), part))
            });
            Value::Object(parts.collect::<Map<_, _>>())
        }
        other => other.clone(),
    }
}
