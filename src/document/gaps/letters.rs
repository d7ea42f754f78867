//! Every letter of art. 13, 14 and 30, and how far the register answers each.

use crate::document::fields::is_unknown;
use crate::model::Register;
use crate::schema::{Field, schema};
use serde_json::Value;
use std::collections::BTreeMap;

/// The four lists of letters, each with the paragraphs and how many letters each has.
pub const LISTS: &[(&str, &[(&str, usize)])] = &[
    ("13", &[("13(1)", 6), ("13(2)", 6)]),
    ("14", &[("14(1)", 6), ("14(2)", 7)]),
    ("30-1", &[("30(1)", 7)]),
    ("30-2", &[("30(2)", 4)]),
];

/// The letters of one list, as in `13(1)(a)`.
pub fn letters(list: &[(&str, usize)]) -> Vec<String> {
    let of = |(paragraph, count): &(&str, usize)| {
        let letters = (b'a'..).take(*count).map(char::from);
        letters.map(|letter| format!("{paragraph}({letter})")).collect::<Vec<_>>()
    };
    list.iter().flat_map(of).collect()
}

/// A field that answers a letter, and in how many places it could and does.
#[derive(Debug, Clone)]
pub struct Answer {
    /// The keys from the top-level key to the field.
    pub keys: Vec<String>,
    pub field: &'static Field,
    /// In how many entries it could be said.
    pub places: usize,
    /// In how many it is.
    pub said: usize,
}

/// For every letter the fields that answer it, in the order of the format.
pub fn answers(register: &Register) -> BTreeMap<&'static str, Vec<Answer>> {
    let whole = serde_json::to_value(register).unwrap_or_default();
    let mut found = BTreeMap::new();
    for entity in &schema().entities {
        let value = whole.get(&entity.key).cloned().unwrap_or_default();
        let parents: Vec<Value> = match value {
            Value::Array(items) => items,
            other => vec![other],
        };
        collect(
            &entity.fields,
            &parents.iter().collect::<Vec<_>>(),
            std::slice::from_ref(&entity.key),
            &mut found,
        );
    }
    found
}

fn collect(
    fields: &'static [Field],
    parents: &[&Value],
    above: &[String],
    found: &mut BTreeMap<&'static str, Vec<Answer>>,
) {
    for field in fields {
        let values: Vec<&Value> = parents.iter().filter_map(|parent| parent.get(&field.key)).collect();
        let said = values.iter().filter(|value| !is_unknown(value)).count();
        let keys: Vec<String> = above.iter().cloned().chain([field.key.clone()]).collect();
        // A group is answered by its fields; counting it too would say everything twice.
        if field.fields.is_empty() || said == 0 {
            for letter in &field.answers {
                let answer = Answer { keys: keys.clone(), field, places: parents.len(), said };
                found.entry(letter.as_str()).or_default().push(answer);
            }
        }
        let below: Vec<&Value> = values.into_iter().flat_map(entries).collect();
        if !below.is_empty() {
            collect(&field.fields, &below, &keys, found);
        }
    }
}

fn entries(value: &Value) -> Vec<&Value> {
    match value {
        Value::Array(items) => items.iter().filter(|item| item.is_object()).collect(),
        Value::Object(_) => vec![value],
        _ => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::{LISTS, letters};

    #[test]
    fn every_letter_of_the_four_lists_is_answered_by_some_field() {
        let all: Vec<String> = LISTS.iter().flat_map(|(_, list)| letters(list)).collect();
        assert_eq!(all.len(), 36);
        let mut unanswered = all.clone();
        let schema = crate::schema::schema();
        let mut stack: Vec<&crate::schema::Field> = schema.entities.iter().flat_map(|e| &e.fields).collect();
        while let Some(field) = stack.pop() {
            unanswered.retain(|letter| !field.answers.contains(letter));
            assert!(field.answers.iter().all(|letter| all.contains(letter)), "{:?}", field.answers);
            stack.extend(&field.fields);
        }
        // 14(2)(f) and the like may be answered by a group; none may be left without a field.
        assert_eq!(unanswered, Vec::<String>::new());
    }
}
