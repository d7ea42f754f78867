//! The words of a language: Fluent messages, looked up without silent gaps.

use super::forms::Numbers;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::memoizer::MemoizerKind;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use std::collections::{BTreeMap, BTreeSet};

/// The keys of a language, each with the names of the places in its text.
pub type Signature = BTreeMap<String, BTreeSet<String>>;

/// Why a word list cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum WordsError {
    #[error("`{0}` is not the code of a language that dates and numbers are known for")]
    Language(String),
    /// A list by its place in those given, the line, and what is wrong there.
    #[error("line {line}: {what}")]
    Syntax { list: usize, line: usize, what: String },
}

/// The messages of one language.
pub struct Words {
    bundle: FluentBundle<FluentResource>,
    signatures: Signature,
}

impl Words {
    /// Reads word lists; a key that stands twice is an error.
    pub fn read(tag: &str, lists: &[&str]) -> Result<Self, WordsError> {
        let language = tag.parse().map_err(|_| WordsError::Language(tag.to_owned()))?;
        let mut bundle = FluentBundle::new_concurrent(vec![language]);
        // The marks around filled places would end up in addresses, anchors and searches.
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(grouped));
        let mut signatures = Signature::new();
        for (list, text) in lists.iter().enumerate() {
            let syntax = |line: usize, what: String| WordsError::Syntax { list, line, what };
            let resource = FluentResource::try_new((*text).to_owned()).map_err(|(_, errors)| {
                let (at, what) = errors.first().map_or((0, String::new()), |e| (e.pos.start, e.to_string()));
                syntax(1 + text[..at.min(text.len())].matches('\n').count(), what)
            })?;
            for entry in resource.entries() {
                let Entry::Message(message) = entry else { continue };
                let mut places = BTreeSet::new();
                message.value.iter().for_each(|pattern| collect(pattern, &mut places));
                if signatures.insert(message.id.name.to_owned(), places).is_some() {
                    let what = format!("the key `{}` stands twice", message.id.name);
                    return Err(syntax(line_of(text, message.id.name), what));
                }
            }
            bundle.add_resource(resource).map_err(|_| syntax(1, "a key stands twice".to_owned()))?;
        }
        let words = Self { bundle, signatures };
        words.check(lists).map_or(Ok(()), Err)?;
        Ok(words)
    }

    /// The first text that cannot be filled in: it refers to what is not there.
    fn check(&self, lists: &[&str]) -> Option<WordsError> {
        let fails = |key: &str, places: &BTreeSet<String>| {
            let places: Vec<_> = places.iter().map(|place| (place.as_str(), 1.into())).collect();
            self.get(key, &places).is_none()
        };
        let (key, _) = self.signatures.iter().find(|(key, places)| fails(key, places))?;
        let list = lists.iter().position(|text| line_of(text, key) > 0).unwrap_or(0);
        let what = format!("the text of `{key}` is empty or refers to what is not there");
        Some(WordsError::Syntax { list, line: line_of(lists[list], key), what })
    }

    /// The keys and their places.
    pub fn signatures(&self) -> &Signature {
        &self.signatures
    }

    /// The text of `key`; nothing if it is not there or a place stays empty.
    pub fn get(&self, key: &str, places: &[(&str, FluentValue<'_>)]) -> Option<String> {
        let pattern = self.bundle.get_message(key)?.value()?;
        let arguments: FluentArgs = places.iter().map(|(name, value)| (*name, value.clone())).collect();
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(&arguments), &mut errors).into_owned();
        errors.is_empty().then_some(text)
    }
}

/// A whole number in a text is grouped as the language does; other values are left to Fluent.
fn grouped(value: &FluentValue, memoizer: &impl MemoizerKind) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    let whole = number.value.fract() == 0.0 && (0.0..1e15).contains(&number.value);
    let format = |numbers: &Numbers| numbers.format(number.value as u64);
    memoizer.with_try_get_threadsafe::<Numbers, _, _>((), format).ok().filter(|_| whole)
}

/// The last line where `key` is given a text; 0 for none.
fn line_of(text: &str, key: &str) -> usize {
    let is_key = |line: &str| line.split_once('=').is_some_and(|(name, _)| name.trim_end() == key);
    text.lines().enumerate().filter(|(_, line)| is_key(line)).last().map_or(0, |(at, _)| at + 1)
}

/// Adds the names of the places in a text, in all its variants.
fn collect(pattern: &Pattern<&str>, places: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        match expression {
            Expression::Inline(inline) => place(inline, places),
            Expression::Select { selector, variants } => {
                place(selector, places);
                variants.iter().for_each(|variant| collect(&variant.value, places));
            }
        }
    }
}

fn place(inline: &InlineExpression<&str>, places: &mut BTreeSet<String>) {
    if let InlineExpression::VariableReference { id } = inline {
        places.insert(id.name.to_owned());
    }
}
