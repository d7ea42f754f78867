//! Words that leave readers in doubt whether something happens.

use super::lexicon::{Lexicon, lower_words};
use std::sync::OnceLock;

const HEDGES: [&str; 18] = [
    "soms",
    "eventueel",
    "eventuele",
    "mogelijk",
    "wellicht",
    "in beginsel",
    "in principe",
    "als uitgangspunt",
    "onder andere",
    "o.a.",
    "bijvoorbeeld",
    "bijv.",
    "een aantal",
    "bepaalde",
    "diverse",
    "verschillende",
    "zoal",
    "kan het voorkomen",
];

/// The hedges in a text, in its order. `bijvoorbeeld` within brackets explains the word before it,
/// and counts not; nor does *mogelijk* in *zo kort mogelijk* and *niet mogelijk*, which are facts.
pub fn hedges(text: &str) -> Vec<&'static str> {
    static LEXICON: OnceLock<Lexicon<&'static str>> = OnceLock::new();
    let lexicon = LEXICON.get_or_init(|| Lexicon::new(HEDGES.map(|hedge| (hedge, hedge))));
    let places = lexicon.places(text);
    places.filter(|(hedge, at)| leaves_doubt(hedge, &text[..at.start])).map(|(hedge, _)| hedge).collect()
}

/// Whether a hedge after this part of a text is one.
fn leaves_doubt(hedge: &str, before: &str) -> bool {
    match hedge {
        "bijvoorbeeld" | "bijv." => !in_brackets(before),
        "mogelijk" => !lower_words(before).rev().take(3).any(|word| ["zo", "niet", "als"].contains(&&*word)),
        _ => true,
    }
}

/// Whether a bracket is open at the end of this text.
pub(super) fn in_brackets(before: &str) -> bool {
    before.rfind('(').is_some_and(|open| !before[open..].contains(')'))
}

#[cfg(test)]
mod tests {
    use super::hedges;

    #[test]
    fn doubt_is_found() {
        assert_eq!(hedges("Soms delen wij met o.a. de gemeente."), ["soms", "o.a."]);
        assert_eq!(hedges("Wij delen met bijvoorbeeld de gemeente."), ["bijvoorbeeld"]);
        assert_eq!(hedges("In principe kan het voorkomen."), ["in principe", "kan het voorkomen"]);
        assert_eq!(hedges("Wij delen mogelijk gegevens."), ["mogelijk"]);
    }

    #[test]
    fn facts_and_explanations_leave_none() {
        assert_eq!(hedges("Gevoelige gegevens (bijvoorbeeld over geloof) vragen wij niet."), [""; 0]);
        assert_eq!(hedges("Wij bewaren ze zo kort mogelijk. Bellen is niet mogelijk."), [""; 0]);
        assert_eq!(hedges("Er zijn twee mogelijkheden."), [""; 0]);
    }
}
