//! Which sentences somebody means: by what is in them, and by what is nearest when none is.

use std::collections::BTreeSet;

/// A text as it is compared: small letters, single spaces, straight quotes, no soft hyphens.
pub fn normal(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars().filter(|c| *c != '\u{ad}') {
        match c {
            '’' | '‘' => out.push('\''),
            '“' | '”' | '„' => out.push('"'),
            '–' | '—' => out.push('-'),
            c if c.is_whitespace() => {
                out.push_str(if out.ends_with(' ') || out.is_empty() { "" } else { " " })
            }
            c => out.extend(c.to_lowercase()),
        }
    }
    out.truncate(out.trim_end().len());
    out
}

/// The places among `sentences` of those that say exactly `wanted`, else of those that hold it.
pub fn matching(wanted: &str, sentences: &[&str]) -> Vec<usize> {
    let wanted = normal(wanted);
    if wanted.is_empty() {
        return Vec::new();
    }
    let all: Vec<String> = sentences.iter().map(|sentence| normal(sentence)).collect();
    let which = |fits: &dyn Fn(&str) -> bool| -> Vec<usize> {
        all.iter().enumerate().filter(|(_, text)| fits(text)).map(|(at, _)| at).collect()
    };
    let exact = which(&|text| {
        text.trim_end_matches(['.', '!', '?', ':']) == wanted.trim_end_matches(['.', '!', '?', ':'])
    });
    if exact.is_empty() { which(&|text| text.contains(&wanted)) } else { exact }
}

/// The sentences that share most words with `wanted`, at most `most`, each once; none without a
/// word in common.
pub fn closest<'s>(wanted: &str, sentences: &[&'s str], most: usize) -> Vec<&'s str> {
    let words = |text: &str| -> BTreeSet<String> {
        let text = normal(text);
        text.split(|c: char| !c.is_alphanumeric())
            .filter(|w| w.chars().count() > 2)
            .map(str::to_owned)
            .collect()
    };
    let wanted = words(wanted);
    let mut seen = BTreeSet::new();
    let mut near: Vec<(f64, &str)> = Vec::new();
    for sentence in sentences.iter().filter(|sentence| seen.insert(**sentence)) {
        let own = words(sentence);
        let shared = own.intersection(&wanted).count();
        if shared > 0 {
            near.push((2.0 * shared as f64 / (own.len() + wanted.len()) as f64, sentence));
        }
    }
    near.sort_by(|a, b| b.0.total_cmp(&a.0));
    near.into_iter().take(most).map(|(_, sentence)| sentence).collect()
}

#[cfg(test)]
mod tests {
    use super::{closest, matching, normal};

    #[test]
    fn what_is_written_alike_is_the_same() {
        assert_eq!(normal("  U\u{a0}kunt be\u{ad}zwaar “maken” "), "u kunt bezwaar \"maken\"");
    }

    #[test]
    fn a_whole_sentence_goes_before_one_that_holds_it() {
        let all = ["U kunt bezwaar maken.", "U kunt bezwaar maken bij ons.", "Wij delen niets."];
        assert_eq!(matching("u kunt bezwaar maken", &all), [0]);
        assert_eq!(matching("kunt bezwaar", &all), [0, 1]);
        assert!(matching("", &all).is_empty());
        assert_eq!(closest("Wij delen gegevens", &all, 1), ["Wij delen niets."]);
        assert!(closest("xyz", &all, 3).is_empty());
    }
}
