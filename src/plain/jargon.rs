//! Words of the law and of offices that most readers do not use, each with plain words for the same.

use super::hedges::in_brackets;
use super::lexicon::{Lexicon, lower_words};
use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::OnceLock;

/// A word that most readers do not use.
#[derive(Debug, PartialEq, Eq)]
pub struct Jargon {
    /// The word and its other forms, the usual one first.
    pub forms: &'static [&'static str],
    /// What says the same in plain words.
    pub plain: &'static str,
    /// Other plain words that explain it when they stand in the same sentence.
    explains: &'static [&'static str],
}

impl Jargon {
    /// The form by which it is known.
    pub fn word(&self) -> &'static str {
        self.forms.first().copied().unwrap_or_default()
    }
}

const fn entry(
    forms: &'static [&'static str],
    plain: &'static str,
    explains: &'static [&'static str],
) -> Jargon {
    Jargon { forms, plain, explains }
}

/// All jargon that is known.
pub const JARGON: &[Jargon] = &[
    entry(
        &["persoonsgegevens", "persoonsgegeven"],
        "gegevens over u",
        &["gegevens over mensen", "gegevens die over u gaan"],
    ),
    entry(
        &["bijzondere persoonsgegevens", "bijzondere gegevens"],
        "extra gevoelige gegevens",
        &["gevoelige gegevens"],
    ),
    entry(
        &["strafrechtelijke gegevens", "strafrechtelijke persoonsgegevens"],
        "gegevens over strafbare feiten",
        &[],
    ),
    entry(
        &["verwerken", "verwerkt", "verwerkte", "verwerkten"],
        "gebruiken, bewaren of delen",
        &["gebruiken", "bewaren", "delen"],
    ),
    entry(&["verwerking", "verwerkingen", "gegevensverwerking"], "het gebruik van gegevens", &["gebruik"]),
    entry(
        &["verwerkingsverantwoordelijke", "verwerkingsverantwoordelijken"],
        "de organisatie die beslist",
        &["beslist"],
    ),
    entry(
        &["verwerker", "verwerkers"],
        "een bedrijf dat voor ons werkt",
        &["bedrijf dat voor ons werkt", "bedrijven die voor ons werken"],
    ),
    entry(
        &["verwerkersovereenkomst", "verwerkersovereenkomsten"],
        "afspraken op papier met een bedrijf dat voor ons werkt",
        &["afspraken op papier", "op papier"],
    ),
    entry(&["subverwerker", "subverwerkers"], "een bedrijf dat onze leverancier inhuurt", &["inhuurt"]),
    entry(&["betrokkene", "betrokkenen"], "u, of de persoon om wie het gaat", &["om wie het gaat"]),
    entry(
        &["grondslag", "grondslagen", "rechtsgrond", "rechtsgronden"],
        "de reden waarom het mag van de wet",
        &["waarom het mag", "waarom dat mag"],
    ),
    entry(
        &["gerechtvaardigd belang", "gerechtvaardigde belangen", "gerechtvaardigde belang"],
        "ons belang, met wat dat is",
        &["ons belang is"],
    ),
    entry(&["doeleinden", "doeleinde"], "waarvoor wij gegevens gebruiken", &["waarvoor"]),
    entry(&["doelbinding"], "alleen gebruiken voor dit doel", &["alleen hiervoor"]),
    entry(
        &["dataminimalisatie", "minimale gegevensverwerking"],
        "niet meer gegevens dan nodig",
        &["niet meer dan nodig"],
    ),
    entry(
        &["dataportabiliteit", "gegevensoverdraagbaarheid", "overdraagbaarheid"],
        "uw gegevens meenemen",
        &["meenemen"],
    ),
    entry(&["rectificatie", "rectificeren", "correctie"], "verbeteren", &["verbetering"]),
    entry(
        &["recht van beperking", "recht op beperking", "beperking van de verwerking"],
        "tijdelijk stoppen met gebruiken",
        &["tijdelijk", "stilzetten"],
    ),
    entry(&["recht van bezwaar", "recht op bezwaar"], "nee zeggen tegen het gebruik", &["nee zeggen"]),
    entry(&["recht van inzage", "recht op inzage"], "uw gegevens zien", &["mag zien", "inzien"]),
    entry(
        &["recht op vergetelheid", "recht op gegevenswissing"],
        "uw gegevens laten wissen",
        &["verwijderen", "wissen"],
    ),
    entry(&["profilering"], "een inschatting maken met de computer", &["inschatting"]),
    entry(
        &["geautomatiseerde besluitvorming", "geautomatiseerde besluiten", "geautomatiseerd besluit"],
        "de computer beslist zonder mens",
        &["zonder mens", "computer beslist"],
    ),
    entry(
        &["functionaris gegevensbescherming", "functionaris voor gegevensbescherming"],
        "de privacytoezichthouder binnen onze organisatie",
        &["toezichthouder"],
    ),
    entry(&["Autoriteit Persoonsgegevens"], "de toezichthouder op privacy in Nederland", &["toezichthouder"]),
    entry(&["toezichthoudende autoriteit"], "de toezichthouder", &["toezichthouder"]),
    entry(
        &[
            "passende technische en organisatorische maatregelen",
            "technische en organisatorische maatregelen",
        ],
        "hoe wij gegevens beveiligen, met voorbeelden",
        &["zoals"],
    ),
    entry(
        &["pseudonimiseren", "pseudonimisering", "gepseudonimiseerd", "gepseudonimiseerde"],
        "namen vervangen door een code",
        &["een code"],
    ),
    entry(
        &["anonimiseren", "anonimisering", "geanonimiseerd", "geanonimiseerde"],
        "alles weghalen waaraan iemand te herkennen is",
        &["herkennen"],
    ),
    entry(&["doorgifte", "doorgiften"], "gegevens naar een ander land sturen", &["ander land"]),
    entry(&["derde land", "derde landen"], "een land buiten de EER", &["buiten Europa", "buiten de EER"]),
    entry(
        &["EER"],
        "de EU met Noorwegen, IJsland en Liechtenstein",
        &["Noorwegen", "Europese Economische Ruimte"],
    ),
    entry(
        &["adequaatheidsbesluit", "adequaatheidsbesluiten"],
        "een besluit van Europa dat een land privacy goed beschermt",
        &["besluit van de Europese Commissie"],
    ),
    entry(
        &["modelcontractbepalingen", "standaardcontractbepalingen"],
        "een standaardcontract van de Europese Commissie",
        &["standaardcontract"],
    ),
    entry(&["bewaartermijn", "bewaartermijnen"], "hoe lang wij gegevens bewaren", &["hoe lang"]),
    entry(&["ontvangers", "ontvanger"], "met wie wij delen", &["met wie"]),
    entry(&["authenticatie", "authenticeren"], "controleren of u het bent", &["controleren"]),
    entry(
        &["legitimatiebewijs", "legitimatiebewijzen", "legitimatie"],
        "uw paspoort, identiteitskaart of rijbewijs",
        &["paspoort"],
    ),
    entry(&["identificatie", "identificeren"], "controleren wie u bent", &["controleren"]),
    entry(
        &["toestemming intrekken", "intrekken van toestemming"],
        "niet meer goed vinden",
        &["niet meer goed"],
    ),
    entry(&["conform"], "volgens", &[]),
    entry(&["ten behoeve van"], "voor", &[]),
    entry(&["in het kader van"], "voor of bij", &[]),
    entry(&["op grond van"], "omdat, door of volgens", &[]),
    entry(&["met betrekking tot"], "over", &[]),
    entry(&["indien"], "als", &[]),
    entry(&["derhalve"], "dus", &[]),
    entry(&["alsmede"], "en", &[]),
    entry(&["teneinde"], "om", &[]),
    entry(&["verstrekken", "verstrekt", "verstrekking"], "geven", &[]),
    entry(&["aangaande"], "over", &[]),
    entry(&["middels"], "met of via", &[]),
    entry(&["dientengevolge"], "daardoor", &[]),
    entry(
        &["uitoefenen van rechten", "rechten uitoefenen", "uitoefening van rechten"],
        "uw rechten gebruiken",
        &[],
    ),
];

fn lexicon() -> &'static Lexicon<usize> {
    static LEXICON: OnceLock<Lexicon<usize>> = OnceLock::new();
    LEXICON.get_or_init(|| {
        let forms = |(at, entry): (usize, &'static Jargon)| entry.forms.iter().map(move |form| (*form, at));
        Lexicon::new(JARGON.iter().enumerate().flat_map(forms))
    })
}

/// The jargon among these terms: a list of words that explains them explains it in every text.
pub fn explained_by<'a>(terms: impl IntoIterator<Item = &'a str>) -> Vec<&'static Jargon> {
    let found: BTreeSet<usize> = terms.into_iter().flat_map(|term| lexicon().find(term)).collect();
    found.into_iter().map(|at| &JARGON[at]).collect()
}

/// The jargon that a text uses and does not explain at first use, each once and in its order.
///
/// It is explained where it stands in brackets after plain words, where an explanation in brackets
/// follows, where the sentence says what it is, or where plain words for it stand in the same sentence.
pub fn jargon(text: &str) -> Vec<&'static Jargon> {
    let (mut seen, mut found) = (BTreeSet::new(), Vec::new());
    for (at, place) in lexicon().places(text) {
        if seen.insert(at) && !is_explained(&JARGON[at], text, &place) {
            found.push(&JARGON[at]);
        }
    }
    found
}

/// Words that open an explanation after a word.
const IS: [&str; 6] = ["is", "zijn", "betekent", "betekenen", "noemen", "heet"];

/// Words that come before a word that was explained: *dat heet profilering*.
const NAMED: [&str; 5] = ["heet", "heten", "noemen", "noemt", "genoemd"];

fn is_explained(jargon: &Jargon, text: &str, place: &Range<usize>) -> bool {
    let (before, after) = (&text[..place.start], &text[place.end..]);
    let marks = ['"', '\'', '”', '’', '*', '_', ' '];
    if in_brackets(before) || after.trim_start_matches(marks).starts_with('(') {
        return true;
    }
    let start = before.rfind(['.', '!', '?', '\n']).map_or(0, |at| at + 1);
    let end = after.find(['.', '!', '?', '\n']).unwrap_or(after.len());
    let opens = |after: &str| lower_words(after).next().is_some_and(|word| IS.contains(&&*word));
    let alone = before[start..].trim_matches(marks).is_empty();
    let named = lower_words(before).next_back().is_some_and(|word| NAMED.contains(&&*word))
        || says(&before[start..], "noemen wij");
    let sentence = [&before[start..], &after[..end]];
    let plain = std::iter::once(&jargon.plain).chain(jargon.explains);
    named
        || (alone && opens(after))
        || plain.into_iter().any(|plain| sentence.iter().any(|part| says(part, plain)))
}

/// Whether a part of a sentence holds these words as whole words. One short word explains nothing:
/// *om* stands in half of all sentences.
fn says(part: &str, plain: &str) -> bool {
    let words = |text: &str| lower_words(text).collect::<Vec<_>>().join(" ");
    let plain = words(plain);
    plain.len() > 4 && format!(" {} ", words(part)).contains(&format!(" {plain} "))
}

#[cfg(test)]
mod tests {
    use super::{JARGON, explained_by, jargon};
    use std::collections::BTreeSet;

    fn words(text: &str) -> Vec<&'static str> {
        jargon(text).into_iter().map(super::Jargon::word).collect()
    }

    #[test]
    fn jargon_is_found_in_all_its_forms_and_the_longest_counts() {
        assert_eq!(words("De betrokkenen, indien bekend."), ["betrokkene", "indien"]);
        assert_eq!(words("Uw bijzondere persoonsgegevens."), ["bijzondere persoonsgegevens"]);
        assert_eq!(words("Wij geven gegevens over u aan de gemeente."), [""; 0]);
        assert_eq!(words("Met elke verwerker. Een verwerker."), ["verwerker"]);
    }

    #[test]
    fn what_is_explained_at_first_use_is_none() {
        for text in [
            "Wij doen niet meer dan nodig (dataminimalisatie).",
            "Dataportabiliteit (uw gegevens meenemen) kan.",
            "Persoonsgegevens zijn gegevens over u. Wij bewaren persoonsgegevens.",
            "De computer schat iets in. Dat heet profilering.",
            "U mag uw gegevens meenemen: dataportabiliteit.",
        ] {
            assert_eq!(words(text), [""; 0], "{text}");
        }
        assert_eq!(words("Wij passen profilering toe. Dat heet profilering."), ["profilering"]);
    }

    #[test]
    fn a_list_of_words_explains_what_it_names() {
        let explained = explained_by(["Verwerkers", "convenant"]);
        assert_eq!(explained.iter().map(|jargon| jargon.word()).collect::<Vec<_>>(), ["verwerker"]);
    }

    #[test]
    fn every_form_stands_once_and_has_plain_words() {
        let mut seen = BTreeSet::new();
        for entry in JARGON {
            assert!(!entry.forms.is_empty() && !entry.plain.is_empty());
            assert!(entry.forms.iter().all(|form| seen.insert(form.to_lowercase())), "{}", entry.word());
            assert!(jargon(entry.word()).len() == 1, "{} is not found by itself", entry.word());
        }
    }
}
