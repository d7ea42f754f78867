//! Where a word may be hyphenated, by the patterns of its language.

use hypher::Lang;

/// The patterns for a language tag, when there are any.
pub fn language(tag: &str) -> Option<Lang> {
    match tag.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase().as_str() {
        "nl" => Some(Lang::Dutch),
        "en" => Some(Lang::English),
        "de" => Some(Lang::German),
        _ => None,
    }
}

/// The byte offsets in a word at which a hyphen may be set, in order.
///
/// Punctuation around the word does not count. At least three letters stay on either side: two
/// look lost at the end of a line. Abbreviations in capitals and words with digits stay whole.
pub fn points(word: &str, language: Lang) -> Vec<usize> {
    let core = word.trim_matches(|c: char| !c.is_alphabetic());
    let letters = core.chars().count();
    let plain = core.chars().all(char::is_alphabetic) && core.chars().skip(1).all(char::is_lowercase);
    if !(6..=200).contains(&letters) || !plain {
        return Vec::new();
    }
    let start = word.find(core).unwrap_or(0);
    let mut at = start;
    let mut points = Vec::new();
    for syllable in hypher::hyphenate_bounded(core, language, 3, 3) {
        at += syllable.len();
        points.push(at);
    }
    points.pop();
    points
}

#[cfg(test)]
mod tests {
    use super::{language, points};
    use hypher::Lang;

    fn hyphenated(word: &str, language: Lang) -> String {
        let mut text = word.to_owned();
        points(word, language).into_iter().rev().for_each(|at| text.insert(at, '-'));
        text
    }

    #[test]
    fn words_break_by_their_language() {
        assert_eq!(hyphenated("(persoonsgegevens),", Lang::Dutch), "(per-soons-ge-ge-vens),");
        assert_eq!(hyphenated("geïnformeerde", Lang::Dutch), "geïn-for-meerde");
        assert_eq!(hyphenated("Verantwortung", Lang::German), "Ver-ant-wor-tung");
        assert_eq!(hyphenated("processing", Lang::English), "pro-cess-ing");
    }

    #[test]
    fn short_words_abbreviations_and_codes_stay_whole() {
        for word in ["huis", "BURGERSERVICENUMMER", "EDPB2024versie", "klantcontact.yaml"] {
            assert!(points(word, Lang::Dutch).is_empty(), "{word}");
        }
    }

    #[test]
    fn only_known_languages_have_patterns() {
        assert_eq!(language("nl-NL"), Some(Lang::Dutch));
        assert_eq!(language("fy"), None);
    }
}
