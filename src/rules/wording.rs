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
    let lower = text.to_lowercase();
    let words = lower.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(str::to_owned).collect()
}

/// The first of `phrases` that `text` holds as whole words.
pub(super) fn phrase_in(text: &str, phrases: &[&'static str]) -> Option<&'static str> {
    let padded = |text: &str| format!(" {} ", words(text).join(" "));
    let text = padded(text);
    phrases.iter().copied().find(|phrase| text.contains(&padded(phrase)))
}

/// Whether `text` is one of `phrases` and nothing else, apart from case and punctuation.
pub(super) fn is_only(text: &str, phrases: &[&str]) -> bool {
    phrases.iter().any(|phrase| words(text) == words(phrase))
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
        assert_eq!(words("Eén, twee!"), ["eén", "twee"]);
    }

    #[test]
    fn a_general_phrase_alone_is_told_from_one_in_a_sentence() {
        assert!(is_only("Gerechtvaardigd belang.", &["gerechtvaardigd belang"]));
        assert!(!is_only("Ons belang is een veilige flat", &["belang"]));
        assert_eq!(sentences("Een. Twee! \n").collect::<Vec<_>>(), ["Een", "Twee"]);
    }
}
