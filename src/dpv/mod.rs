//! A document for programs: what it says, in the terms of the W3C Data Privacy Vocabulary, as JSON-LD.
//!
//! Takes the register, or for a statement its public fields alone, and gives a file that stands beside the
//! page. What documents say alike is written once, as methods of the graph; it knows nothing of pages or
//! templates. The context is in the file itself, so that reading it needs no connection.

mod assessments;
mod entities;
mod measures;
mod node;
mod process;
mod records;
mod roles;
mod statement;
mod storage;
mod terms;

pub use records::write_records;
pub use statement::write_statement;

use crate::document::Head;
use crate::language::Language;
use crate::model::Register;
use crate::model::values::Localized;
use crate::schema::schema;
use node::{Node, link};
use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};
use serde_json::{Map, Value, json};
use std::cell::RefCell;
use std::collections::BTreeSet;

/// What the nodes of a file are made from.
struct Graph<'a> {
    /// The register as far as the document may tell of it: for a statement, without any field that is not
    /// public, so that what is not public cannot be said.
    register: &'a Register,
    language: &'a Language,
    /// The names of the nodes of the file, as in `#purpose-renting`; nothing else is referred to.
    ids: BTreeSet<String>,
}

impl Graph<'_> {
    /// What a document says of itself; `kind` is its term.
    fn opening(&self, head: &Head, kind: &str) -> Node {
        let tag = self.language.tag();
        Node::named("", &[kind])
            .with("dct:title", node::text(tag, &head.title))
            .with("dct:description", node::text(tag, &head.description))
            .list("rdfs:comment", head.stamps.iter().map(|stamp| node::text(tag, stamp)))
            .with("dct:language", json!(tag))
    }

    /// A text for readers, with the language it is in.
    fn text(&self, text: &Localized) -> Option<Value> {
        let (words, tag) = text.best(self.language.tag(), self.register.first_language())?;
        Some(node::text(tag, words))
    }

    /// The name of an entry, or its id where nobody named it.
    fn name(&self, name: Option<&Localized>, id: &str) -> Value {
        name.and_then(|name| self.text(name)).unwrap_or_else(|| json!(id))
    }

    /// A word of a closed list by its label.
    fn word(&self, list: &str, word: &str) -> Value {
        let label = schema().word_label(list, word, self.language.tag());
        node::text(self.language.tag(), label.unwrap_or(word))
    }

    /// The label of a field.
    fn label(&self, keys: &[&str]) -> Option<Value> {
        let (tag, field) = (self.language.tag(), schema().field(keys)?);
        let label = field.label.get(tag).or_else(|| field.label.get("en"))?;
        Some(node::text(tag, label))
    }

    /// A country by its code, with its name; what follows `INT:` is an organisation.
    fn country(&self, code: &str, kind: &str) -> Value {
        let kind = if code.starts_with("INT:") { "dpv:InternationalOrganisation" } else { kind };
        Node::of(&[kind])
            .with("dct:identifier", json!(code))
            .with("dct:title", node::text(self.language.tag(), &self.language.country(code)))
            .done()
    }

    /// References to entries of one kind, as in `purpose`, as far as they have a node in the file.
    fn links<'i, I: AsRef<str> + ?Sized + 'i>(
        &self,
        kind: &str,
        ids: impl IntoIterator<Item = &'i I>,
    ) -> Vec<Value> {
        let names = ids.into_iter().map(|id| node::name(kind, id.as_ref()));
        names.filter(|name| self.ids.contains(name)).map(|name| link(&name)).collect()
    }
}

/// A file of these nodes, ending in a line break; nodes are named relative to `address`, else to the
/// address of the file.
///
/// Each node is written and dropped before the next is made: the records of thousands of activities are
/// not held twice.
fn file(address: Option<&str>, nodes: impl Iterator<Item = Value>) -> String {
    let whole = Whole { context: context(address), nodes: RefCell::new(nodes) };
    serde_json::to_string_pretty(&whole).expect("a graph is plain data") + "\n"
}

fn context(address: Option<&str>) -> Value {
    let mut context = Map::new();
    context.insert("@version".to_owned(), json!(1.1));
    address.into_iter().for_each(|url| drop(context.insert("@base".to_owned(), json!(url))));
    context.extend(terms::PREFIXES.map(|(prefix, address)| (prefix.to_owned(), json!(address))));
    Value::Object(context)
}

/// A file as it is written: its nodes are there once.
struct Whole<I> {
    context: Value,
    nodes: RefCell<I>,
}

impl<I: Iterator<Item = Value>> Serialize for Whole<I> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(2))?;
        map.serialize_entry("@context", &self.context)?;
        map.serialize_entry("@graph", &Nodes(&self.nodes))?;
        map.end()
    }
}

struct Nodes<'w, I>(&'w RefCell<I>);

impl<I: Iterator<Item = Value>> Serialize for Nodes<'_, I> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(&mut *self.0.borrow_mut())
    }
}
