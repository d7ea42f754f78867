//! The syllables of a Dutch word, counted by its groups of vowels.

/// Groups of letters that sound as one, the longest first.
const GROUPS: [&str; 18] = [
    "aai", "ooi", "oei", "eeu", "ieu", "eau", "aa", "ee", "ie", "oo", "uu", "oe", "eu", "ui", "ij", "ei",
    "ou", "au",
];

/// A letter without its accent, and whether it has a trema.
type Letter = (char, bool);

/// How many syllables a word has; at least 1. A trema starts a new one, as in *reünie*.
pub fn syllables(word: &str) -> usize {
    let letters = letters(word);
    let (mut at, mut count) = (0, 0);
    while at < letters.len() {
        let group = GROUPS.iter().find(|group| starts_with(&letters[at..], group));
        match group {
            Some(group) => at += group.len(),
            None if !is_vowel(letters[at].0) => {
                at += 1;
                continue;
            }
            None => at += 1,
        }
        count += 1;
    }
    count.max(1)
}

fn starts_with(letters: &[Letter], group: &str) -> bool {
    let mut rest = letters.iter().enumerate();
    group
        .chars()
        .all(|c| rest.next().is_some_and(|(at, (letter, trema))| *letter == c && (at == 0 || !trema)))
}

fn is_vowel(letter: char) -> bool {
    matches!(letter, 'a' | 'e' | 'i' | 'o' | 'u' | 'y')
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
