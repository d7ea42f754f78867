//! A text on one line as its sentences. A point within an abbreviation or a number ends none.

use std::ops::Range;

/// Abbreviations after which a sentence goes on, in the languages of the documents.
const ABBREVIATIONS: &[&str] = &[
    "art", "nr", "bijv", "bv", "ca", "dhr", "mw", "mevr", "mr", "o.a", "d.w.z", "incl", "excl", "tel", "e.g",
    "i.e", "no", "abs", "bzw", "z. b", "vgl", "ggf",
];

/// The bytes of the sentences of `text`, in order; together they are all of it but spaces.
pub fn sentences(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut start = 0;
    for (at, _) in text.match_indices(' ') {
        if at > start && ends(&text[start..at]) && begins(&text[at + 1..]) {
            found.push(start..at);
            start = at + 1;
        }
    }
    if start < text.len() {
        found.push(start..text.len());
    }
    found
}

/// Whether a text could be a whole sentence.
fn ends(text: &str) -> bool {
    let closed = text.trim_end_matches([')', '"', '”', '’', '»']);
    let Some(body) = closed.strip_suffix(['.', '!', '?', '…']) else { return false };
    let last = body.rsplit(' ').next().unwrap_or_default().trim_start_matches(['(', '[']).to_lowercase();
    let letter = last.chars().count() == 1 && last.chars().all(char::is_alphabetic);
    !closed.ends_with('.') || !(letter || ABBREVIATIONS.contains(&last.as_str()))
}

/// Whether a sentence could begin here.
fn begins(text: &str) -> bool {
    text.trim_start_matches(['(', '"', '“', '‘', '«', '['])
        .starts_with(|c: char| c.is_uppercase() || c.is_numeric())
}

#[cfg(test)]
mod tests {
    use super::sentences;

    #[test]
    fn a_sentence_ends_where_the_next_begins() {
        let split = |text: &'static str| sentences(text).into_iter().map(|s| &text[s]).collect::<Vec<_>>();
        assert_eq!(split("Ja. Nee! (Wie?) Wij."), ["Ja.", "Nee!", "(Wie?)", "Wij."]);
        assert_eq!(split("Zie art. 6 en dhr. Jansen."), ["Zie art. 6 en dhr. Jansen."]);
        assert_eq!(split("2 jaar"), ["2 jaar"]);
        assert!(split("").is_empty());
    }
}
