//! The register's format as data: `fields.yaml`, embedded and read once.
//!
//! Every entity, field, closed word, label and help text, whether a field is public, and the
//! letters of art. 13, 14 and 30 that it answers. The loader checks the shape of files against
//! it, the documents take their labels and the coverage table from it.

mod kind;
mod read;

pub use kind::{Kind, Type};
pub use read::{Entity, Field, List, Schema, Word};

use std::collections::BTreeMap;
use std::sync::OnceLock;

/// The text of `fields.yaml`.
pub const FIELDS: &str = include_str!("fields.yaml");

/// A label or help text by language.
pub type Labels = BTreeMap<String, String>;

/// The embedded format.
pub fn schema() -> &'static Schema {
    static SCHEMA: OnceLock<Schema> = OnceLock::new();
    SCHEMA.get_or_init(|| read::read(FIELDS))
}
