//! A register as another reader than the loader's sees it, and the same register with its files,
//! keys and entries in the opposite order.

use super::judged::Files;
use serde_yaml::{Mapping, Value};

/// Lists of this depth and above are reversed: the entries of the top-level lists. The order of
/// a list inside an entry may mean something, as with languages.
const ENTRIES: usize = 1;

/// Every file written anew with its keys and entries reversed, and the files in opposite order.
pub fn reversed(parsed: &Parsed) -> Files {
    let last = parsed.0.len();
    let renamed = parsed.0.iter().enumerate().map(|(at, file)| {
        let text = serde_yaml::to_string(&turned(file.value.clone(), 0)).unwrap();
        (format!("{:03}.yaml", last - at), text)
    });
    let mut files: Files = renamed.collect();
    files.sort();
    files
}

/// A file as another reader than the loader's sees it.
#[derive(Clone)]
pub struct ParsedFile {
    pub name: String,
    text: String,
    pub value: Value,
}

/// The files of a register, read by another reader than the loader's.
#[derive(Clone)]
pub struct Parsed(pub Vec<ParsedFile>);

impl Parsed {
    pub fn of(files: &Files) -> Self {
        Self(files.iter().map(|(name, text)| parsed(name, text)).collect())
    }

    /// The same for files that differ little: what is the same is not read again.
    pub fn of_changed(&self, files: &Files) -> Self {
        let again = |((name, text), before): (&(String, String), &ParsedFile)| {
            if before.text == *text { before.clone() } else { parsed(name, text) }
        };
        Self(files.iter().zip(&self.0).map(again).collect())
    }
}

fn parsed(name: &str, text: &str) -> ParsedFile {
    let value = serde_yaml::from_str(text).unwrap();
    ParsedFile { name: name.to_owned(), text: text.to_owned(), value }
}

fn turned(value: Value, depth: usize) -> Value {
    match value {
        Value::Mapping(mapping) => {
            let turned: Vec<_> =
                mapping.into_iter().map(|(key, value)| (key, turned(value, depth + 1))).collect();
            Value::Mapping(turned.into_iter().rev().collect::<Mapping>())
        }
        Value::Sequence(list) => {
            let turned = list.into_iter().map(|value| turned(value, depth + 1));
            if depth <= ENTRIES { turned.rev().collect() } else { turned.collect() }
        }
        other => other,
    }
}
