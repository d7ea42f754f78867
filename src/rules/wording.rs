//! Looks at the wording of texts: whether they say anything, and which words they use.
//!
//! Knows no rule. Compares whole words without case or punctuation, in Dutch and English.

use crate::model::values::Localized;

/// Whether a text says anything.
pub(super) fn says(text: &Option<String>) -> bool {
    text.as_ref().is_some_and(|text| !text.trim().is_empty())
}

/// The words of a text in lower case, without punctuation.
pub(super) fn words(text: &str) -> Vec<String> {
    parts(&text.to_lowercase()).map(str::to_owned).collect()
}

/// The words of a text as they stand there.
fn parts(text: &str) -> impl Iterator<Item = &str> + Clone {
    text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty())
}

/// The first of `phrases` that `text` holds as whole words.
///
/// Goes through the words of the text once, and copies none of them: most start no phrase.
pub(super) fn phrase_in(text: &str, phrases: &[&'static str]) -> Option<&'static str> {
    let lower = text.to_lowercase();
    let mut left = phrases;
    let mut words = parts(&lower);
    loop {
        let here = words.clone();
        let Some(first) = words.next().filter(|_| !left.is_empty()) else {
            return phrases.get(left.len()).copied();
        };
        let holds = |phrase: &&str| can_start(phrase, first) && starts_with(here.clone(), phrase);
        if let Some(at) = left.iter().position(holds) {
            left = &left[..at];
        }
    }
}

/// Phrases to look for in many texts: what each word can start is known beforehand.
pub(super) struct Phrases {
    list: &'static [&'static str],
    /// For each byte that a word in any case can begin with: the phrases that it may start, as bits.
    starting: [u32; 256],
}

impl Phrases {
    pub fn new<const N: usize>(list: &'static [&'static str; N]) -> Self {
        const { assert!(0 < N && N <= 32, "a bit for each phrase") }
        let mut starting = [0; 256];
        for (at, phrase) in list.iter().enumerate() {
            match phrase.bytes().next() {
                Some(first) if first.is_ascii_alphanumeric() => {
                    starting[usize::from(first.to_ascii_lowercase())] |= 1 << at;
                    starting[usize::from(first.to_ascii_uppercase())] |= 1 << at;
                }
                _ => starting.iter_mut().for_each(|phrases| *phrases |= 1 << at),
            }
        }
        // The lower case of other letters may be anything.
        starting[0x80..].fill(u32::MAX >> (32 - N));
        Self { list, starting }
    }

    /// The first of the phrases that `text` holds as whole words: the same as [`phrase_in`] gives.
    pub fn first_in(&self, text: &str) -> Option<&'static str> {
        let mut found = self.list.len();
        let mut words = parts(text);
        loop {
            let here = words.clone();
            let Some(word) = words.next() else { return self.list.get(found).copied() };
            let mut left = self.starting[usize::from(word.as_bytes()[0])];
            while left != 0 && (left.trailing_zeros() as usize) < found {
                let at = left.trailing_zeros() as usize;
                if starts_with(here.clone(), self.list[at]) {
                    found = at;
                }
                left &= left - 1;
            }
        }
    }
}

/// Whether the first letter of a phrase allows that it starts with a word, which is in lower case.
fn can_start(phrase: &str, word: &str) -> bool {
    match (phrase.bytes().next(), word.bytes().next()) {
        (Some(a), Some(b)) if a.is_ascii_alphanumeric() && b.is_ascii() => a.to_ascii_lowercase() == b,
        _ => true,
    }
}

/// Whether a phrase stands at the start of these words.
fn starts_with<'a>(mut words: impl Iterator<Item = &'a str>, phrase: &str) -> bool {
    parts(phrase).all(|part| words.next().is_some_and(|word| is_same(part, word)))
}

/// Whether two words are the same apart from case.
fn is_same(one: &str, other: &str) -> bool {
    if one.is_ascii() && other.is_ascii() {
        return one.eq_ignore_ascii_case(other);
    }
    one.chars().flat_map(char::to_lowercase).eq(other.chars().flat_map(char::to_lowercase))
}

/// Whether `text` is one of `phrases` and nothing else, apart from case and punctuation.
pub(super) fn is_only(text: &str, phrases: &[&str]) -> bool {
    phrases.iter().any(|phrase| {
        let mut words = parts(text);
        starts_with(&mut words, phrase) && words.next().is_none()
    })
}

/// The sentences of a text.
pub(super) fn sentences(text: &str) -> impl Iterator<Item = &str> {
    text.split(['.', '!', '?', ';', '\n']).map(str::trim).filter(|sentence| !sentence.is_empty())
}

/// Every text of a field in every language; none where it is not filled in.
pub(super) fn texts<'a>(text: Option<&'a Localized>, first: &'a str) -> Vec<&'a str> {
    text.map(|text| text.all(first).into_iter().map(|(_, text)| text).collect()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::{Phrases, is_only, phrase_in, sentences, words};

    #[test]
    fn whole_words_count_and_parts_do_not() {
        assert_eq!(phrase_in("Wij delen met derden.", &["derden"]), Some("derden"));
        assert_eq!(phrase_in("Honderden huurders", &["derden"]), None);
        assert_eq!(phrase_in("politie o.a. in Utrecht", &["o.a."]), Some("o.a."));
        assert_eq!(phrase_in("Voor DERDEN, o.a. banken", &["o.a.", "derden"]), Some("o.a."));
        assert_eq!(phrase_in("Een één-op-één gesprek", &["Één op één"]), Some("Één op één"));
        assert_eq!((phrase_in("", &["o.a."]), phrase_in("de wet", &["de wet zegt"])), (None, None));
        assert_eq!(words("Eén, twee!"), ["eén", "twee"]);
    }

    #[test]
    fn phrases_for_many_texts_are_found_as_in_one() {
        static LIST: [&str; 4] = ["o.a.", "derden", "Één op één", "de wet"];
        let phrases = Phrases::new(&LIST);
        for text in
            ["", "o.", "Met DERDEN, o.a. banken", "Een één-op-één gesprek", "DE WET", "de wetten", "ß"]
        {
            assert_eq!(phrases.first_in(text), phrase_in(text, &LIST), "{text}");
        }
    }

    #[test]
    fn a_general_phrase_alone_is_told_from_one_in_a_sentence() {
        assert!(is_only("Gerechtvaardigd belang.", &["gerechtvaardigd belang"]));
        assert!(!is_only("Ons belang is een veilige flat", &["belang"]));
        assert_eq!(sentences("Een. Twee! \n").collect::<Vec<_>>(), ["Een", "Twee"]);
    }
}
