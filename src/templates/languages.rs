//! The languages: every folder of templates that has words, all with the same keys.

use super::TemplateError;
use super::source::{EMBEDDED, Files};
use crate::language::{Language, Signature, WordsError};
use std::collections::BTreeMap;

/// The word lists of a language.
const LISTS: &[&str] = &["words.ftl", "countries.ftl"];

/// Reads every language of `files`; an error for each key or place that a language lacks.
pub fn read(files: &Files) -> Result<BTreeMap<String, Language>, Vec<TemplateError>> {
    let mut languages = BTreeMap::new();
    let mut faults = Vec::new();
    let tags = files.keys().filter_map(|path| path.split_once('/')).map(|(tag, _)| tag);
    let mut tags: Vec<&str> = tags.collect();
    tags.dedup();
    for tag in tags {
        match language(tag, |path| files.get(path).map(String::as_str)) {
            Ok(language) => drop(languages.insert(tag.to_owned(), language)),
            Err(fault) => faults.push(fault),
        }
    }
    faults.extend(differences(&languages));
    if faults.is_empty() { Ok(languages) } else { Err(faults) }
}

fn language<'a>(tag: &str, text: impl Fn(&str) -> Option<&'a str>) -> Result<Language, TemplateError> {
    let mut lists = Vec::new();
    for list in LISTS {
        let path = format!("{tag}/{list}");
        lists.push(text(&path).ok_or_else(|| TemplateError::of(&path, "every language has this file"))?);
    }
    Language::new(tag, &lists).map_err(|error| match error {
        WordsError::Syntax { list, line, what } => {
            TemplateError::at(&format!("{tag}/{}", LISTS[list]), line, what)
        }
        WordsError::Language(_) => TemplateError::of(tag, error.to_string()),
    })
}

/// What a language lacks of the keys and places that any other has, or that the program came with.
fn differences(languages: &BTreeMap<String, Language>) -> Vec<TemplateError> {
    let mut all = Signature::new();
    let embedded = |path: &str| EMBEDDED.iter().find(|(name, _)| *name == path).map(|(_, text)| *text);
    let own = language("nl", embedded).ok();
    for signatures in own.iter().chain(languages.values()).map(Language::signatures) {
        for (key, places) in signatures {
            all.entry(key.clone()).or_default().extend(places.iter().cloned());
        }
    }
    let mut faults = Vec::new();
    for (tag, language) in languages {
        let file = format!("{tag}/words.ftl");
        for (key, places) in &all {
            match language.signatures().get(key) {
                None => faults.push(TemplateError::of(&file, format!("the key `{key}` is missing"))),
                Some(found) => faults.extend(places.difference(found).map(|place| {
                    TemplateError::of(&file, format!("the text of `{key}` lacks `{{ ${place} }}`"))
                })),
            }
        }
    }
    faults
}
