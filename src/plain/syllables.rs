//! The syllables of a Dutch word, counted by its groups of vowels.

/// The groups of letters that sound as one and start with a letter, the longest first; `None` for
/// what is no vowel.
fn groups(first: char) -> Option<&'static [&'static str]> {
    Some(match first {
        'a' => &["aai", "aa", "au"],
        'e' => &["eeu", "eau", "ee", "eu", "ei"],
        'i' => &["ieu", "ie", "ij"],
        'o' => &["ooi", "oei", "oo", "oe", "ou"],
        'u' => &["uu", "ui"],
        'y' => &[],
        _ => return None,
    })
}

/// A letter without its accent, and whether it has a trema.
type Letter = (char, bool);

/// How many syllables a word has; at least 1. A trema starts a new one, as in *reünie*.
pub fn syllables(word: &str) -> usize {
    if word.is_ascii() {
        let letter = |at: usize| word.as_bytes().get(at).map(|b| (b.to_ascii_lowercase() as char, false));
        return count(letter);
    }
    let letters = letters(word);
    count(|at| letters.get(at).copied())
}

/// Counts the groups of vowels of a word; `letter` gives the letter at a place.
fn count(letter: impl Fn(usize) -> Option<Letter>) -> usize {
    let (mut at, mut count) = (0, 0);
    while let Some((first, _)) = letter(at) {
        let Some(groups) = groups(first) else {
            at += 1;
            continue;
        };
        let sounds = |group: &&&str| {
            let mut rest = group.chars().enumerate().skip(1);
            rest.all(|(i, c)| letter(at + i).is_some_and(|(l, trema)| l == c && !trema))
        };
        at += groups.iter().find(sounds).map_or(1, |group| group.len());
        count += 1;
    }
    count.max(1)
}

/// The letters in lower case; an accent in one character or in two gives the same.
fn letters(word: &str) -> Vec<Letter> {
    let mut letters: Vec<Letter> = Vec::new();
    for c in word.chars().flat_map(char::to_lowercase) {
        match c {
            '\u{308}' => {
                if let Some(last) = letters.last_mut() {
                    last.1 = true;
                }
            }
            '\u{300}'..='\u{36f}' => {}
            _ => letters.push(plain(c)),
        }
    }
    letters
}

fn plain(c: char) -> Letter {
    match c {
        'á' | 'à' | 'â' | 'ã' | 'å' => ('a', false),
        'é' | 'è' | 'ê' => ('e', false),
        'í' | 'ì' | 'î' => ('i', false),
        'ó' | 'ò' | 'ô' | 'õ' => ('o', false),
        'ú' | 'ù' | 'û' => ('u', false),
        'ý' => ('y', false),
        'ä' => ('a', true),
        'ë' => ('e', true),
        'ï' => ('i', true),
        'ö' => ('o', true),
        'ü' => ('u', true),
        'ÿ' => ('y', true),
        other => (other, false),
    }
}

#[cfg(test)]
mod tests {
    use super::syllables;

    #[test]
    fn words_have_the_syllables_that_people_hear() {
        let words = [
            ("persoonsgegevens", 5),
            ("verwerkersovereenkomst", 7),
            ("dataportabiliteit", 7),
            ("woningcorporatie", 6),
            ("huurovereenkomst", 5),
            ("geïdentificeerd", 6),
            ("toestemming", 3),
            ("reünie", 3),
            ("kopieën", 3),
            ("bureau", 2),
            ("jaar", 1),
        ];
        for (word, count) in words {
            assert_eq!(syllables(word), count, "{word}");
        }
    }

    #[test]
    fn accents_and_capitals_make_no_difference_and_every_word_has_one() {
        assert_eq!(syllables("één"), 1);
        assert_eq!((syllables("REÜNIE"), syllables("reu\u{308}nie")), (3, 3));
        assert_eq!((syllables("BSN"), syllables("")), (1, 1));
        assert_eq!(syllables("naïef"), 2);
    }
}
