//! How a text speaks: to whom, as whom, and whether anybody acts.

use super::lexicon::lower;
use super::sentences::{Prose, Sentence};

const FORMAL: [&str; 4] = ["u", "uw", "uzelf", "uwe"];
const INFORMAL: [&str; 7] = ["je", "jij", "jou", "jouw", "jullie", "jezelf", "jouwe"];
const WE: [&str; 6] = ["wij", "we", "ons", "onze", "onszelf", "onzerzijds"];

/// How often a text says *u*, *je* and *wij*, in all their forms.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Address {
    pub formal: usize,
    pub informal: usize,
    pub we: usize,
}

impl Address {
    /// Whether readers are called both *u* and *je*.
    pub fn is_mixed(self) -> bool {
        self.formal > 0 && self.informal > 0
    }
}

/// Counts the forms of address in a text.
pub fn address(text: &str) -> Address {
    let mut found = Address::default();
    for word in Prose::of(text).sentences().iter().flat_map(|sentence| &sentence.words) {
        let word = &*lower(word);
        found.formal += usize::from(FORMAL.contains(&word));
        found.informal += usize::from(INFORMAL.contains(&word));
        found.we += usize::from(WE.contains(&word));
    }
    found
}

const BECOMING: [&str; 5] = ["word", "wordt", "worden", "werd", "werden"];
const STEMS: [&str; 6] = ["be", "ver", "ont", "her", "er", "ge"];
const PARTS: [&str; 21] = [
    "aan", "achter", "af", "bij", "door", "goed", "in", "langs", "mee", "na", "om", "onder", "op", "over",
    "samen", "terug", "toe", "uit", "vast", "voor", "weg",
];

/// Whether a sentence has *worden* with a past participle: *uw gegevens worden bewaard*.
pub fn is_passive(sentence: &Sentence) -> bool {
    let mut words = sentence.words.iter();
    words.clone().any(|word| BECOMING.contains(&&*lower(word)))
        && words.any(|word| is_participle(&lower(word)))
}

/// Whether a word looks like a past participle; an infinitive such as *bewaren* looks the same.
fn is_participle(word: &str) -> bool {
    let ends = word.ends_with(['d', 't']) || word.ends_with("en");
    let apart = PARTS.iter().any(|part| word.strip_prefix(part).is_some_and(|rest| rest.starts_with("ge")));
    let starts = STEMS.iter().any(|stem| word.starts_with(stem));
    word.chars().count() > 4 && ends && (apart || starts) && !NO_PARTICIPLES.contains(&word)
}

/// Nouns and other words that look like one and stand in every statement.
const NO_PARTICIPLES: [&str; 8] =
    ["gegevens", "geven", "gezondheid", "belangen", "verzoeken", "gesprekken", "gemeenten", "gebouwen"];

#[cfg(test)]
mod tests {
    use super::{address, is_passive};
    use crate::plain::Prose;

    #[test]
    fn readers_are_called_one_thing() {
        assert!(address("U mag bellen. Wij helpen je.").is_mixed());
        let formal = address("Wij helpen u met uw vraag aan ons.");
        assert_eq!((formal.formal, formal.informal, formal.we), (2, 0, 2));
        assert!(!formal.is_mixed());
    }

    #[test]
    fn it_is_seen_whether_anybody_acts() {
        let passive = |text: &str| is_passive(&Prose::of(text).sentences()[0]);
        assert!(passive("Uw gegevens worden 2 jaar bewaard.") && passive("Uw naam wordt doorgegeven."));
        assert!(!passive("Wij bewaren uw gegevens.") && !passive("U wordt huurder."));
    }
}
