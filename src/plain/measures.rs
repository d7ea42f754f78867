//! Lengths of sentences and words, and the two formulas for reading ease.

use super::address::is_passive;
use super::sentences::{Prose, Sentence};
use super::syllables::syllables;

/// A word with more letters counts as long in LIX.
const LONG: usize = 6;

/// What was counted in a text.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Measures {
    pub words: usize,
    pub sentences: usize,
    pub syllables: usize,
    /// Words of more than 6 letters.
    pub long_words: usize,
    /// Words in the longest sentence.
    pub longest: usize,
    /// Sentences in which nobody is said to act.
    pub passives: usize,
}

/// Counts in a text; sentences of fewer than `least` words stay out.
pub fn measures(text: &str, least: usize) -> Measures {
    let prose = Prose::of(text);
    let sentences = prose.sentences();
    let counted = sentences.iter().filter(|sentence| sentence.words.len() >= least);
    Measures::sum(counted.map(Measures::of_one))
}

impl Measures {
    /// Counts in one sentence.
    pub(super) fn of_one(sentence: &Sentence) -> Self {
        let letters = |word: &&&str| word.chars().filter(|c| c.is_alphabetic()).count();
        Self {
            words: sentence.words.len(),
            sentences: 1,
            syllables: sentence.words.iter().map(|word| syllables(word)).sum(),
            // A word has no more letters than bytes.
            long_words: sentence
                .words
                .iter()
                .filter(|word| word.len() > LONG && letters(word) > LONG)
                .count(),
            longest: sentence.words.len(),
            passives: usize::from(is_passive(sentence)),
        }
    }

    /// The counts of several sentences together.
    pub(super) fn sum(each: impl Iterator<Item = Self>) -> Self {
        each.fold(Self::default(), |all, one| Self {
            words: all.words + one.words,
            sentences: all.sentences + one.sentences,
            syllables: all.syllables + one.syllables,
            long_words: all.long_words + one.long_words,
            longest: all.longest.max(one.longest),
            passives: all.passives + one.passives,
        })
    }

    /// Words in a sentence, on average; none without sentences.
    pub fn average_sentence(&self) -> Option<f64> {
        ratio(self.words, self.sentences)
    }

    /// Reading ease by Flesch and Douma: 100 is very easy, below 45 is hard.
    pub fn flesch_douma(&self) -> Option<f64> {
        let syllables = ratio(self.syllables, self.words)?;
        Some(206.835 - 0.93 * self.average_sentence()? - 77.0 * syllables)
    }

    /// The LIX of Björnsson: below 30 is very easy, above 50 is hard.
    pub fn lix(&self) -> Option<f64> {
        Some(self.average_sentence()? + 100.0 * ratio(self.long_words, self.words)?)
    }

    /// Sentences in which nobody is said to act, in each 100.
    pub fn passives_per_100_sentences(&self) -> Option<f64> {
        ratio(self.passives, self.sentences).map(|share| 100.0 * share)
    }
}

fn ratio(part: usize, whole: usize) -> Option<f64> {
    // Counts of words in a text are far below what a float holds exactly.
    (whole > 0).then(|| part as f64 / whole as f64)
}

#[cfg(test)]
mod tests {
    use super::measures;

    /// The longest text on which the formulas were calibrated is a statement of 2018, which is not
    /// ours to repeat; these two are.
    #[test]
    fn the_formulas_give_what_was_calculated_by_hand() {
        let texts = [
            ("Wij bewaren uw gegevens 2 jaar. Daarna verwijderen wij ze.", 9, 2, 57.2, 37.8),
            (
                "U huurt een woning van ons. Dan hebben wij uw naam, adres en geboortedatum nodig. Zonder deze \
                 gegevens kunnen wij geen contract met u maken.",
                25,
                3,
                75.9,
                20.3,
            ),
        ];
        for (text, words, sentences, ease, lix) in texts {
            let found = measures(text, 1);
            assert_eq!((found.words, found.sentences), (words, sentences), "{text}");
            assert!((found.flesch_douma().unwrap() - ease).abs() < 0.05, "{:?}", found.flesch_douma());
            assert!((found.lix().unwrap() - lix).abs() < 0.05, "{:?}", found.lix());
        }
    }

    #[test]
    fn a_text_without_words_has_no_measure() {
        let found = measures("2018. 1.", 1);
        assert_eq!((found.flesch_douma(), found.lix(), found.average_sentence()), (None, None, None));
        assert_eq!(measures("Wie zijn wij?", 5).sentences, 0);
    }
}
