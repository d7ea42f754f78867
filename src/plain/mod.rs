//! A Dutch text in, measures of how plain it is out: lengths, reading ease, hedges, jargon, address.
//!
//! Counts and never judges: what is too long or too hard is for who asks. The formulas measure length
//! and not clarity, so nothing here decides anything. Knows no register, no rule and no document.

mod address;
mod hedges;
mod jargon;
mod lexicon;
mod measures;
mod sentences;
mod syllables;

pub use address::{Address, address, is_passive};
pub use hedges::hedges;
pub use jargon::{JARGON, Jargon, explained_by, jargon};
pub use lexicon::Lexicon;
pub use measures::{Measures, measures};
pub use sentences::{Prose, Sentence, unwrapped};
pub use syllables::syllables;

/// Segments of fewer words are headings and cells of tables: they stay out of the averages.
pub const LEAST_WORDS: usize = 5;

/// All there is to say of one text, from looking at it once.
#[derive(Debug)]
pub struct Reading {
    pub measures: Measures,
    /// The sentence with most words.
    pub longest: String,
    /// The sentence with the lowest reading ease of its own.
    pub hardest: String,
    /// The hedges, each as often as it stands there.
    pub hedges: Vec<&'static str>,
    /// Jargon that the text itself does not explain, each once.
    pub jargon: Vec<&'static Jargon>,
}

impl Reading {
    /// Reads a text of one paragraph or more, in plain words or Markdown.
    pub fn of(text: &str) -> Self {
        let text = unwrapped(text);
        let prose = Prose::of(&text);
        let sentences = prose.sentences();
        let each: Vec<Measures> = sentences.iter().map(Measures::of_one).collect();
        let counted = || each.iter().zip(&sentences).filter(|(one, _)| one.words >= LEAST_WORDS);
        let longest = sentences.iter().rev().max_by_key(|sentence| sentence.words.len());
        let ease = |one: &Measures| one.flesch_douma().unwrap_or(f64::MAX);
        let hardest = counted().min_by(|(a, _), (b, _)| ease(a).total_cmp(&ease(b)));
        let text_of = |sentence: Option<&Sentence>| sentence.map_or_else(String::new, |s| s.text.to_owned());
        Self {
            measures: Measures::sum(counted().map(|(one, _)| *one)),
            longest: text_of(longest),
            hardest: text_of(hardest.map(|(_, sentence)| sentence)),
            hedges: sentences.iter().flat_map(|sentence| hedges(sentence.text)).collect(),
            jargon: jargon(&text),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Prose, Reading, address, measures};

    /// Texts that nobody expects, and a few that somebody should.
    fn odd() -> Vec<String> {
        let parts = [
            "", " ", "\n", ".", "(", ")", "o.a.", "ë", "e\u{308}", "\u{308}", "'", "-", "é", "ﬀ", "🏠", "1.",
            "- ",
        ];
        let more = [
            "@",
            "https://",
            "x@y.z",
            "\u{0}",
            "İ",
            "ß",
            "bijvoorbeeld",
            "persoonsgegevens",
            "{{",
            "\r\n",
            "*",
        ];
        let parts: Vec<&str> = parts.into_iter().chain(more).collect();
        let mut texts = Vec::new();
        for a in &parts {
            for b in &parts {
                texts.push(format!("{a}{b}{a}"));
                texts.extend(parts.iter().map(|c| format!("{a}{b} {c}")));
            }
        }
        texts
    }

    #[test]
    fn no_text_makes_it_stumble() {
        for text in odd() {
            let reading = Reading::of(&text);
            assert!(reading.measures.syllables >= reading.measures.words, "{text:?}");
            assert!(measures(&text, 1).words >= reading.measures.words, "{text:?}");
            let prose = Prose::of(&text);
            let found = prose.sentences();
            assert!(found.iter().all(|sentence| !sentence.words.is_empty()), "{text:?}");
            assert!(reading.measures.longest <= found.iter().map(|s| s.words.len()).max().unwrap_or(0));
            address(&text);
        }
    }

    #[test]
    fn a_text_is_read_once_for_everything() {
        let reading = Reading::of(
            "Soms gebruiken wij uw persoonsgegevens om u te helpen. Wij bellen u.\nMaar niet\nte vaak, dat beloven wij u.",
        );
        assert_eq!((reading.hedges.as_slice(), reading.jargon.len()), (&["soms"][..], 1));
        assert_eq!(reading.longest, "Soms gebruiken wij uw persoonsgegevens om u te helpen.");
        assert_eq!(reading.hardest, "Soms gebruiken wij uw persoonsgegevens om u te helpen.");
        // The short sentence in the middle does not count in the averages.
        assert_eq!((reading.measures.sentences, reading.measures.words), (2, 17));
    }
}
