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

/// Whether the first letter of a phrase allows that it starts with a word, which is in lower case.
fn can_start(phrase: &str, word: &str) -> bool {
    match (phrase.bytes().next(), word.bytes().next()) {
        (Some(a), Some(b)) if a.is_ascii_alphanumeric() && b.is_ascii() => a.to_ascii_lowercase() == b,
        _ => true,
    }
}

/// Whether a phrase stands at the start of these words, which are in lower case.
fn starts_with<'a>(mut words: impl Iterator<Item = &'a str>, phrase: &str) -> bool {
    parts(phrase).all(|part| words.next().is_some_and(|word| is_same(part, word)))
}

/// Whether a word is `lower`, apart from case.
fn is_same(word: &str, lower: &str) -> bool {
    if word.is_ascii() && lower.is_ascii() {
        return word.eq_ignore_ascii_case(lower);
    }
    word.chars().flat_map(char::to_lowercase).eq(lower.chars())
}

/// Whether `text` is one of `phrases` and nothing else, apart from case and punctuation.
pub(super) fn is_only(text: &str, phrases: &[&str]) -> bool {
    let lower = text.to_lowercase();
    phrases.iter().any(|phrase| {
        let mut words = parts(&lower);
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
    use super::{is_only, phrase_in, sentences, words};

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
    fn a_general_phrase_alone_is_told_from_one_in_a_sentence() {
        assert!(is_only("Gerechtvaardigd belang.", &["gerechtvaardigd belang"]));
        assert!(!is_only("Ons belang is een veilige flat", &["belang"]));
        assert_eq!(sentences("Een. Twee! \n").collect::<Vec<_>>(), ["Een", "Twee"]);
    }
}
