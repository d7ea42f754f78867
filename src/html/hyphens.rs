//! Soft hyphens in long words, for places that can be narrower than a word: headings and cells.
//!
//! Dutch makes words of any length, and a browser breaks them by itself only if it happens to have
//! the patterns of the language. A soft hyphen is seen where a line ends there and nowhere else.

use hypher::Lang;

/// Shorter words fit on a phone in the size of a title, and beside another column in that of a cell.
const LONG: usize = 16;

/// The patterns of a language, if there are any here.
pub(super) fn patterns(language: &str) -> Option<Lang> {
    let code: [u8; 2] = language.as_bytes().get(..2)?.try_into().ok()?;
    Lang::from_iso(code)
}

/// The text with soft hyphens in its long words. Words with a mark or digit in them, such as
/// addresses, are left as they are.
pub(super) fn hyphenate(text: &str, patterns: Lang) -> String {
    text.split_inclusive(char::is_whitespace).map(|word| hyphenate_word(word, patterns)).collect()
}

fn hyphenate_word(word: &str, patterns: Lang) -> String {
    let bare = word.trim_matches(|c: char| !c.is_alphabetic());
    if bare.chars().count() < LONG || !bare.chars().all(char::is_alphabetic) {
        return word.to_owned();
    }
    word.replacen(bare, &hypher::hyphenate(bare, patterns).join("\u{ad}"), 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn dutch(text: &str) -> String {
        hyphenate(text, patterns("nl").unwrap()).replace('\u{ad}', "|")
    }

    #[test]
    fn long_words_can_be_broken_and_others_stay() {
        assert_eq!(dutch("(verwerkersovereenkomst), kort"), "(ver|wer|kers|over|een|komst), kort");
        assert_eq!(
            dutch("fg@woonstichting.example verwerkers-overeenkomst"),
            "fg@woonstichting.example verwerkers-overeenkomst"
        );
    }

    #[test]
    fn each_language_breaks_by_its_own_patterns() {
        let german = hyphenate("Verarbeitungsverzeichnis", patterns("de").unwrap());
        assert_eq!(german.replace('\u{ad}', "|"), "Ver|ar|bei|tungs|ver|zeich|nis");
    }

    #[test]
    fn a_language_without_patterns_is_left_alone() {
        assert!(patterns("xx").is_none() && patterns("").is_none() && patterns("é").is_none());
    }
}
