//! One thing of the graph as a JSON object whose keys stay in the order in which they were added.
//!
//! What nobody has said is not added. Several values are always a list, so that a reader need not ask.

use crate::model::values::Date;
use serde_json::{Map, Value, json};

/// A node that is being made.
pub(super) struct Node(Map<String, Value>);

impl Node {
    /// A node with a place of its own in the file: `#controller`.
    pub(super) fn named(id: &str, types: &[&str]) -> Self {
        Self(Map::new()).with("@id", json!(id)).typed(types)
    }

    /// A node that nothing else refers to.
    pub(super) fn of(types: &[&str]) -> Self {
        Self(Map::new()).typed(types)
    }

    fn typed(self, types: &[&str]) -> Self {
        match types {
            [] => self,
            [one] => self.with("@type", json!(one)),
            several => self.with("@type", json!(several)),
        }
    }

    /// Adds a value, unless there is none.
    pub(super) fn with(mut self, key: &str, value: impl Into<Option<Value>>) -> Self {
        if let Some(value) = value.into() {
            self.0.insert(key.to_owned(), value);
        }
        self
    }

    /// Adds a list, unless it is empty.
    pub(super) fn list(self, key: &str, values: impl IntoIterator<Item = Value>) -> Self {
        let values: Vec<Value> = values.into_iter().collect();
        if values.is_empty() { self } else { self.with(key, Value::Array(values)) }
    }

    pub(super) fn done(self) -> Value {
        Value::Object(self.0)
    }
}

/// A reference to a node or to a term.
pub(super) fn link(id: &str) -> Value {
    json!({ "@id": id })
}

/// The name of the node of an entry, as in `#purpose-renting`.
pub(super) fn name(kind: &str, id: &str) -> String {
    format!("#{kind}-{id}")
}

/// A day.
pub(super) fn day(date: Date) -> Value {
    typed("xsd:date", &date.to_string())
}

/// A value of a type from XML Schema.
pub(super) fn typed(kind: &str, value: &str) -> Value {
    json!({ "@type": kind, "@value": value })
}

/// A text in a language.
pub(super) fn text(language: &str, text: &str) -> Value {
    json!({ "@language": language, "@value": text })
}
