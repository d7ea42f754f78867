//! The words of a language: Fluent messages, looked up without silent gaps.

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
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
                    let line = text.lines().position(|line| line.starts_with(message.id.name)).unwrap_or(0);
                    return Err(syntax(line + 1, format!("the key `{}` stands twice", message.id.name)));
                }
            }
            bundle.add_resource(resource).map_err(|_| syntax(1, "a key stands twice".to_owned()))?;
        }
        Ok(Self { bundle, signatures })
    }

    /// The keys and their places.
    pub fn signatures(&self) -> &Signature {
        &self.signatures
    }

    /// The text of `key`; nothing if it is not there or a place stays empty.
    pub fn get(&self, key: &str, places: &[(&str, super::Value<'_>)]) -> Option<String> {
        let pattern = self.bundle.get_message(key)?.value()?;
        let arguments: FluentArgs = places.iter().map(|(name, value)| (*name, value.clone())).collect();
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(&arguments), &mut errors).into_owned();
        errors.is_empty().then_some(text)
    }
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
