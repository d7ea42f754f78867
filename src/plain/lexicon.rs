//! Finds fixed phrases in a text by its words, in one pass.

use std::borrow::Cow;
use std::collections::HashMap;
use std::ops::Range;

/// A word in lower case with the bytes where it stands; most are in lower case and are not copied.
pub(super) struct Token<'t> {
    pub word: Cow<'t, str>,
    pub at: Range<usize>,
}

/// The words and numbers of a text; a hyphen or apostrophe inside keeps a word together.
pub(super) fn tokens(text: &str) -> Vec<Token<'_>> {
    let inner = |c: char| matches!(c, '-' | '\'' | '’');
    let mut found = Vec::with_capacity(text.len() / 6);
    let mut start = None;
    for (at, c) in text.char_indices().chain([(text.len(), ' ')]) {
        let part = c.is_alphanumeric() || (inner(c) && start.is_some());
        match (part, start) {
            (true, None) => start = Some(at),
            (false, Some(from)) => {
                let word = text[from..at].trim_end_matches(inner);
                found.push(Token { word: lower(word), at: from..from + word.len() });
                start = None;
            }
            _ => {}
        }
    }
    found
}

/// A word in lower case, without a copy where it is.
pub(super) fn lower(word: &str) -> Cow<'_, str> {
    if word.bytes().all(|b| b.is_ascii() && !b.is_ascii_uppercase()) {
        Cow::Borrowed(word)
    } else {
        Cow::Owned(word.to_lowercase())
    }
}

/// A phrase as its words, with what it stands for.
type Phrase<T> = (Vec<String>, T);

/// Phrases by their first word, the longest first. Only looked up in, so its order shows nowhere.
#[derive(Debug)]
pub struct Lexicon<T> {
    by_first: HashMap<String, Vec<Phrase<T>>>,
    sieve: Sieve,
}

/// What first words look like: it tells of most other words, without a look-up, that they are none.
#[derive(Debug)]
struct Sieve([bool; 256]);

impl Sieve {
    fn of<'a>(words: impl IntoIterator<Item = &'a String>) -> Self {
        let mut sieve = [false; 256];
        words.into_iter().for_each(|word| sieve[Self::look(word)] = true);
        Self(sieve)
    }

    /// A number from the first byte, the last byte and the length of a word.
    fn look(word: &str) -> usize {
        let (first, last) = (word.bytes().next().unwrap_or(0), word.bytes().last().unwrap_or(0));
        (usize::from(first) + 3 * usize::from(last) + 7 * word.len()) % 256
    }

    fn passes(&self, word: &str) -> bool {
        self.0[Self::look(word)]
    }
}

impl<T: Copy> Lexicon<T> {
    /// A lexicon of phrases, each with what it stands for.
    pub fn new<'a>(phrases: impl IntoIterator<Item = (&'a str, T)>) -> Self {
        let mut by_first: HashMap<String, Vec<Phrase<T>>> = HashMap::new();
        for (phrase, entry) in phrases {
            let words: Vec<String> =
                tokens(phrase).into_iter().map(|token| token.word.into_owned()).collect();
            let Some(first) = words.first().cloned() else { continue };
            by_first.entry(first).or_default().push((words, entry));
        }
        for phrases in by_first.values_mut() {
            phrases.sort_by_key(|(words, _)| std::cmp::Reverse(words.len()));
        }
        Self { sieve: Sieve::of(by_first.keys()), by_first }
    }

    /// What the phrases in a text stand for, in the order of the text.
    pub fn find(&self, text: &str) -> Vec<T> {
        self.places(&tokens(text)).into_iter().map(|(entry, _)| entry).collect()
    }

    /// The phrases in a text, each with the tokens that it takes.
    pub(super) fn places(&self, tokens: &[Token]) -> Vec<(T, Range<usize>)> {
        let (mut found, mut at) = (Vec::new(), 0);
        while at < tokens.len() {
            let first = &tokens[at].word;
            let phrases = if self.sieve.passes(first) { self.by_first.get(&**first) } else { None };
            let phrases = phrases.map_or(&[][..], Vec::as_slice);
            let here = |words: &[String]| {
                tokens.len() - at >= words.len() && words.iter().zip(&tokens[at..]).all(|(w, t)| *w == t.word)
            };
            match phrases.iter().find(|(words, _)| here(words)) {
                Some((words, entry)) => {
                    found.push((*entry, at..at + words.len()));
                    at += words.len();
                }
                None => at += 1,
            }
        }
        found
    }
}

#[cfg(test)]
mod tests {
    use super::Lexicon;

    #[test]
    fn the_longest_phrase_counts_and_parts_of_words_do_not() {
        let lexicon = Lexicon::new([("recht", 1), ("recht van bezwaar", 2), ("o.a.", 3)]);
        assert_eq!(lexicon.find("Het recht van bezwaar, het Recht, o.a. rechten."), [2, 1, 3]);
        assert_eq!(lexicon.find("rechts van het rechtvaardige"), [0; 0]);
    }
}
