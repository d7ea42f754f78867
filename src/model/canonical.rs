//! The register as canonical JSON: what its fingerprint is taken of.
//!
//! Keys sorted, nothing for what is unknown, entries with an id sorted by it, so that the order
//! of files and keys leaves no trace.

use super::Register;
use serde_json::Value;

/// The canonical JSON text of `register`.
pub fn canonical_json(register: &Register) -> String {
    let mut value = serde_json::to_value(register).expect("a register is plain data");
    tidy(&mut value);
    value.to_string()
}

/// Drops what is unknown and sorts keys and entries with an id.
pub(crate) fn tidy(value: &mut Value) {
    match value {
        Value::Object(map) => {
            let mut entries: Vec<(String, Value)> = std::mem::take(map).into_iter().collect();
            entries.iter_mut().for_each(|(_, v)| tidy(v));
            entries.retain(|(_, v)| !is_unknown(v));
            entries.sort_by(|a, b| a.0.cmp(&b.0));
            map.extend(entries);
        }
        Value::Array(items) => {
            items.iter_mut().for_each(tidy);
            if items.iter().all(|item| item.get("id").is_some_and(Value::is_string)) {
                items.sort_by(|a, b| a["id"].as_str().cmp(&b["id"].as_str()));
            }
        }
        _ => {}
    }
}

fn is_unknown(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::Array(items) => items.is_empty(),
        Value::Object(map) => map.is_empty(),
        Value::String(text) => text.is_empty(),
        _ => false,
    }
}
