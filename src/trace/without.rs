//! A register with values left out, as if nobody had written them.

use crate::model::{Path, Register, Step};
use serde_json::Value;

/// The parts of the value at `path` that can be left out on their own: no ids, by which entries
/// know each other, and nothing that is not there. Empty for a single value.
pub fn parts(register: &Value, path: &Path) -> Vec<Path> {
    let Some(value) = at(register, path) else { return Vec::new() };
    let parts = match value {
        Value::Object(map) => {
            let kept = map.iter().filter(|(key, value)| *key != "id" && !is_empty(value));
            kept.map(|(key, _)| path.join(key.as_str())).collect()
        }
        Value::Array(items) => (0..items.len()).map(|place| path.join(place)).collect(),
        _ => Vec::new(),
    };
    match path.0.as_slice() {
        // Without its notice a document is another document, which says nothing of its sentences.
        [] => parts
            .into_iter()
            .flat_map(|part| if part == notices() { fields_of_notices(register) } else { vec![part] })
            .collect(),
        [Step::Key(key)] if key == "register" => without_languages(parts),
        [Step::Key(key), Step::At(_)] if key == "notices" => without_languages(parts),
        _ => parts,
    }
}

fn notices() -> Path {
    Path::of("notices")
}

fn fields_of_notices(register: &Value) -> Vec<Path> {
    parts(register, &notices()).iter().flat_map(|notice| parts(register, notice)).collect()
}

/// Without its language a document is not there either.
fn without_languages(parts: Vec<Path>) -> Vec<Path> {
    let languages = Step::from("languages");
    parts.into_iter().filter(|part| part.0.last() != Some(&languages)).collect()
}

/// `register` without the values at `paths`; nothing where what is left cannot be read.
pub fn without(register: &Value, paths: &[Path]) -> Option<Register> {
    let mut value = register.clone();
    let mut paths: Vec<&Path> = paths.iter().collect();
    // From the end, so that earlier places in a list keep their number; what holds others comes last.
    paths.sort_by(|a, b| b.cmp(a));
    paths.into_iter().for_each(|path| remove(&mut value, path));
    serde_json::from_value(value).ok()
}

fn remove(register: &mut Value, path: &Path) {
    let Some((last, _)) = path.0.split_last() else { return };
    let holder = path.0[..path.0.len() - 1].iter().try_fold(register, |value, step| match step {
        Step::Key(key) => value.get_mut(key.as_str()),
        Step::At(place) => value.get_mut(*place),
    });
    match (holder, last) {
        (Some(Value::Object(map)), Step::Key(key)) => drop(map.shift_remove(key)),
        (Some(Value::Array(items)), Step::At(place)) if *place < items.len() => drop(items.remove(*place)),
        _ => {}
    }
}

fn at<'a>(register: &'a Value, path: &Path) -> Option<&'a Value> {
    path.0.iter().try_fold(register, |value, step| match step {
        Step::Key(key) => value.get(key.as_str()),
        Step::At(place) => value.get(*place),
    })
}

fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::Array(items) => items.is_empty(),
        Value::Object(map) => map.values().all(is_empty),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::{parts, without};
    use crate::model::Path;
    use serde_json::json;

    #[test]
    fn what_is_left_out_is_gone_and_the_rest_stays() {
        let register = json!({
            "purposes": [{"id": "a", "name": "A"}, {"id": "b", "name": {"nl": "B", "en": "Bee"}}, {"id": "c"}],
            "register": {"languages": ["nl"], "version": "1"},
        });
        let name = Path::entry("purposes", 1).join("name");
        assert_eq!(parts(&register, &Path::of("purposes")).len(), 3);
        assert_eq!(parts(&register, &Path::entry("purposes", 1)), std::slice::from_ref(&name));
        assert_eq!(parts(&register, &name), [name.join("nl"), name.join("en")]);
        assert_eq!(parts(&register, &Path::default()).len(), 2);
        assert_eq!(parts(&register, &Path::of("register")), [Path::of("register").join("version")]);
        let left = without(&register, &[Path::entry("purposes", 0), name.join("nl")]).unwrap();
        assert_eq!(left.purposes.len(), 2);
        assert_eq!(left.purposes[0].name.as_ref().unwrap().in_language("en", "nl"), Some("Bee"));
        assert_eq!(left.purposes[0].name.as_ref().unwrap().in_language("nl", "nl"), None);
    }
}
