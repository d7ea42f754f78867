//! Finds fixed phrases in a text by its words, in one pass.

use std::borrow::Cow;
use std::collections::HashMap;
use std::ops::Range;

/// The words and numbers of a text, as they stand there, each with the bytes it takes; a hyphen or
/// apostrophe inside keeps a word together.
pub(super) fn words(text: &str) -> Words<'_> {
    Words { text, at: 0 }
}

/// The words of a text that are still to come.
#[derive(Clone)]
pub(super) struct Words<'t> {
    text: &'t str,
    at: usize,
}

impl<'t> Iterator for Words<'t> {
    type Item = (&'t str, Range<usize>);

    fn next(&mut self) -> Option<Self::Item> {
        let inner = |c: char| matches!(c, '-' | '\'' | '’');
        let rest = &self.text[self.at..];
        let start = self.at + rest.find(char::is_alphanumeric)?;
        let rest = &self.text[start..];
        let end = rest.find(|c: char| !c.is_alphanumeric() && !inner(c)).unwrap_or(rest.len());
        self.at = start + end;
        let word = rest[..end].trim_end_matches(inner);
        Some((word, start..start + word.len()))
    }
}

/// The words of a text in lower case.
pub(super) fn lower_words(text: &str) -> impl DoubleEndedIterator<Item = Cow<'_, str>> {
    let words: Vec<Cow<str>> = words(text).map(|(word, _)| lower(word)).collect();
    words.into_iter()
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

    /// A number from the first byte, the last byte and the length of a word, apart from case.
    fn look(word: &str) -> usize {
        let byte = |byte: Option<&u8>| byte.map_or(0, |b| usize::from(b.to_ascii_lowercase()));
        let bytes = word.as_bytes();
        (byte(bytes.first()) + 3 * byte(bytes.last()) + 7 * bytes.len()) % 256
    }

    /// Whether a word can be a first word; one with other letters than those of English always can,
    /// for its lower case may be longer.
    fn passes(&self, word: &str) -> bool {
        self.0[Self::look(word)] || !word.is_ascii()
    }
}

impl<T: Copy> Lexicon<T> {
    /// A lexicon of phrases, each with what it stands for.
    pub fn new<'a>(phrases: impl IntoIterator<Item = (&'a str, T)>) -> Self {
        let mut by_first: HashMap<String, Vec<Phrase<T>>> = HashMap::new();
        for (phrase, entry) in phrases {
            let words: Vec<String> = lower_words(phrase).map(Cow::into_owned).collect();
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
        self.places(text).map(|(entry, _)| entry).collect()
    }

    /// The phrases in a text, each with the bytes that it takes.
    pub(super) fn places(&self, text: &str) -> impl Iterator<Item = (T, Range<usize>)> {
        let mut words = words(text);
        std::iter::from_fn(move || {
            loop {
                let (first, at) = words.next()?;
                if !self.sieve.passes(first) {
                    continue;
                }
                let phrases = self.by_first.get(&*lower(first)).map_or(&[][..], Vec::as_slice);
                let found = phrases.iter().find_map(|(phrase, entry)| {
                    let (end, rest) = after(&phrase[1..], at.end, words.clone())?;
                    Some((*entry, at.start..end, rest))
                });
                if let Some((entry, place, rest)) = found {
                    words = rest;
                    return Some((entry, place));
                }
            }
        })
    }
}

/// Where these words end when they come next, and the words that come then; `end` is where the word
/// before them ends.
fn after<'t>(phrase: &[String], mut end: usize, mut words: Words<'t>) -> Option<(usize, Words<'t>)> {
    for part in phrase {
        let (word, at) = words.next()?;
        if lower(word) != *part {
            return None;
        }
        end = at.end;
    }
    Some((end, words))
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
