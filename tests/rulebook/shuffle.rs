//! The same register with its files, keys and entries in the opposite order.

use super::judged::Files;
use serde_yaml::{Mapping, Value};

/// Lists of this depth and above are reversed: the entries of the top-level lists. The order of
/// a list inside an entry may mean something, as with languages.
const ENTRIES: usize = 1;

/// Every file written anew with its keys and entries reversed, and the files in opposite order.
pub fn reversed(files: &Files) -> Files {
    let last = files.len();
    let renamed = files.iter().enumerate().map(|(at, (_, text))| {
        let value: Value = serde_yaml::from_str(text).unwrap();
        (format!("{:03}.yaml", last - at), serde_yaml::to_string(&turned(value, 0)).unwrap())
    });
    let mut files: Files = renamed.collect();
    files.sort();
    files
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
