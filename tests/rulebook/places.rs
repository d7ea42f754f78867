//! Where a finding points, read again in the text by another reader than the loader's.

use super::shuffle::Parsed;
use serde_yaml::Value;
use verantwoord::finding::{Finding, Place};
use verantwoord::model::{Path, Step};
use verantwoord::register::Loaded;

/// What is wrong with the places of a finding: nothing when each points at its value or, when
/// that is not written, at the nearest written thing that should hold it.
pub fn fault(files: &Parsed, loaded: &Loaded, finding: &Finding) -> Option<String> {
    let places = std::iter::once(&finding.place).chain(&finding.other);
    let wrong = places.filter_map(|place| match place {
        Place::Path(path) => at(files, loaded, place, path, false),
        Place::Key(path) => at(files, loaded, place, path, true),
        Place::Spot(_) | Place::Folder => None,
    });
    let wrong: Vec<String> = wrong.collect();
    (!wrong.is_empty()).then(|| format!("{} points elsewhere: {}", finding.code, wrong.join("; ")))
}

fn at(files: &Parsed, loaded: &Loaded, place: &Place, path: &Path, key: bool) -> Option<String> {
    let location = loaded.sources.locate(place);
    let pointed = location.file_index.map_or("", |file| &loaded.sources.text(file)[location.bytes.clone()]);
    let Some(written) = nearest(files, path) else {
        let start = ["register", ""].contains(&pointed) || location.line == 1;
        return (!start).then(|| format!("{path} is not written, but {pointed} is pointed at"));
    };
    let right = written.file.as_ref().is_none_or(|file| *file == location.file)
        && (written.is_head(pointed) || (!key && written.whole && written.is_value(pointed)));
    (!right).then(|| format!("{path} is {written:?}, but {}:{} {pointed}", location.file, location.line))
}

/// The value at a path, or the nearest that is written above it.
#[derive(Debug)]
struct Written {
    /// Its file; none for a list that several files hold.
    file: Option<String>,
    step: Step,
    value: Value,
    /// Whether it is the value itself and not something above it.
    whole: bool,
}

impl Written {
    /// Whether this is the value, as it stands on one line.
    fn is_value(&self, pointed: &str) -> bool {
        serde_yaml::from_str::<Value>(pointed).is_ok_and(|value| value == self.value)
    }

    /// Whether this is the key of the value, or the start of an entry in a list.
    fn is_head(&self, pointed: &str) -> bool {
        let start = pointed.trim_start_matches(['{', '[', '-', ' ']);
        match (&self.step, &self.value) {
            (Step::Key(key), _) => pointed.trim_matches(['"', '\'']) == key,
            (Step::At(_), Value::Mapping(entry)) => {
                entry.keys().next().and_then(Value::as_str).is_none_or(|key| start.starts_with(key))
            }
            (Step::At(_), value) => {
                self.is_value(pointed) || value.as_str().is_some_and(|s| s.contains(start))
            }
        }
    }
}

fn nearest(files: &Parsed, path: &Path) -> Option<Written> {
    let Some(Step::Key(top)) = path.0.first() else { return None };
    let mut seats = Vec::new();
    for file in &files.0 {
        if let Some(value) = file.value.get(top.as_str()) {
            seats.push((file.name.clone(), value.clone()));
        }
    }
    let (file, value) = seats.first().cloned()?;
    let file = (seats.len() == 1).then_some(file);
    let mut written = Written { file, step: path.0[0].clone(), value, whole: path.0.len() == 1 };
    let mut steps = path.0[1..].iter().enumerate();
    if let (Some(Step::At(at)), Value::Sequence(_)) = (path.0.get(1), &written.value) {
        let entries = seats.into_iter().flat_map(|(name, value)| match value {
            Value::Sequence(list) => list.into_iter().map(|entry| (name.clone(), entry)).collect(),
            _ => Vec::new(),
        });
        let Some((file, value)) = entries.into_iter().nth(*at) else { return Some(written) };
        let whole = path.0.len() == 2;
        written = Written { file: Some(file), step: path.0[1].clone(), value, whole };
        steps.next();
    }
    for (place, step) in steps {
        let part = match step {
            Step::Key(key) => written.value.get(key.as_str()),
            Step::At(at) => written.value.get(*at),
        };
        let Some(part) = part.cloned() else { break };
        written = Written { step: step.clone(), value: part, whole: place + 2 == path.0.len(), ..written };
    }
    Some(written)
}
