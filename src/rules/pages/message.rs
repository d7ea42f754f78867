//! The facts of a finding put into the words of a page.
//!
//! In a pattern `{name}` is a fact; `{name:or}` joins several with "or", `{name:quoted}` sets each in
//! quotes, `{name:words}` shows words of a closed list as they are typed. What stands between `[` and
//! `]` is left out where a fact in it is missing. A label within a sentence begins small.

use crate::finding::Arg;
use crate::language::Language;
use crate::schema::schema;

/// The most items of a list that a message repeats; more would bury the message.
const MOST_ITEMS: usize = 16;

/// The longest text of a register that a message repeats, in characters.
const LONGEST: usize = 100;

/// A fact of a finding, by name.
type Args = [(&'static str, Arg)];

/// Fills in `pattern`. A fact that is missing outside brackets shows as `…`; a test finds it first.
pub fn fill(pattern: &str, args: &Args, language: &Language, first: &str) -> String {
    let mut message = String::new();
    let mut rest = pattern;
    let words = Words { args, language, first };
    while let Some((before, after)) = rest.split_once('[') {
        filled(&mut message, before, &words);
        let (optional, after) = after.split_once(']').unwrap_or((after, ""));
        let without = message.len();
        if !filled(&mut message, optional, &words) {
            message.truncate(without);
        }
        rest = after;
    }
    filled(&mut message, rest, &words);
    message
}

/// What a pattern is filled in with.
struct Words<'a> {
    args: &'a Args,
    language: &'a Language,
    /// The first language of the register.
    first: &'a str,
}

/// Adds the part, filled in; whether no fact was missing.
fn filled(message: &mut String, part: &str, words: &Words) -> bool {
    let mut complete = true;
    let mut rest = part;
    while let Some((before, after)) = rest.split_once('{') {
        message.push_str(before);
        let (place, after) = after.split_once('}').unwrap_or((after, ""));
        let (name, style) = place.split_once(':').unwrap_or((place, ""));
        let arg = words.args.iter().find(|(arg, _)| *arg == name).map(|(_, arg)| arg);
        let place = Place::after(message);
        match arg.map(|arg| shown(arg, style, place, words)).filter(|shown| !shown.is_empty()) {
            Some(shown) => message.push_str(&shown),
            None => {
                message.push('…');
                complete = false;
            }
        }
        rest = after;
    }
    message.push_str(rest);
    complete
}

/// Where in a sentence a fact stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Start,
    Within,
    /// In the pattern's own quotes: shown as it is.
    Quoted,
}

impl Place {
    fn after(text: &str) -> Self {
        match text.trim_end().chars().last() {
            _ if text.ends_with('"') => Self::Quoted,
            None | Some('.' | '?' | '!') => Self::Start,
            _ => Self::Within,
        }
    }
}

/// One fact in the words of a language.
fn shown(arg: &Arg, style: &str, place: Place, words: &Words) -> String {
    let language = words.language;
    match arg {
        Arg::Text(text) => fold(text),
        Arg::Localized(text) => {
            text.best(language.tag(), words.first).map_or_else(String::new, |(text, _)| fold(text))
        }
        Arg::Word(list, word) => {
            let label = schema().word_label(list, word, language.tag()).unwrap_or(word);
            if style == "words" && label != *word { format!("{word} ({label})") } else { label.to_owned() }
        }
        Arg::Label(keys) => {
            let label = label(keys, language.tag()).unwrap_or(keys);
            if place == Place::Within { language.within_sentence(label) } else { label.to_owned() }
        }
        Arg::Number(number) => language.number(*number),
        Arg::Hundredths(number) => language.hundredths(*number),
        Arg::Date(day) => language.date(*day),
        Arg::Period(period) => language.period(*period),
        Arg::Country(code) => language.country(code),
        Arg::Law(citation) => citation.print(language),
        Arg::List(several) if style == "words" && several.len() > MOST_ITEMS => String::new(),
        Arg::List(several) => list(several, style, place, words),
    }
}

/// Several facts, joined as the language does.
fn list(several: &[Arg], style: &str, place: Place, words: &Words) -> String {
    let one = |(at, arg): (usize, &Arg)| {
        let place = if at > 0 && place == Place::Start { Place::Within } else { place };
        let shown = shown(arg, style, place, words);
        if style == "quoted" { format!("\"{shown}\"") } else { shown }
    };
    let shown = several.iter().take(MOST_ITEMS).enumerate().map(one);
    let rest = (several.len() > MOST_ITEMS).then(|| "…".to_owned());
    let items: Vec<String> = shown.chain(rest).collect();
    if matches!(style, "or" | "words") { words.language.or_list(&items) } else { words.language.list(&items) }
}

/// The label of a top-level key or of a field, by its keys.
fn label(keys: &str, language: &str) -> Option<&'static str> {
    let steps: Vec<&str> = keys.split('.').collect();
    let labels = match steps[..] {
        [entity] => &schema().entity(entity)?.label,
        _ => &schema().field(&steps)?.label,
    };
    labels.get(language).or_else(|| labels.get("en")).map(String::as_str)
}

/// A text on one line, cut short where it is long.
fn fold(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", line[..end].trim_end()),
        None => line,
    }
}

#[cfg(test)]
mod tests {
    use super::fill;
    use crate::finding::Arg;
    use crate::templates::Templates;

    fn say(pattern: &str, args: &[(&'static str, Arg)]) -> String {
        let templates = Templates::load(None).unwrap_or_else(|faults| panic!("{faults:?}"));
        fill(pattern, args, templates.language("nl").unwrap(), "nl")
    }

    #[test]
    fn facts_take_the_form_of_the_language() {
        let list = |texts: &[&str]| Arg::List(texts.iter().map(|text| (*text).into()).collect());
        assert_eq!(say("{a}.", &[("a", list(&["x", "y", "z"]))]), "x, y en z.");
        assert_eq!(say("{a:or}.", &[("a", list(&["x", "y"]))]), "x of y.");
        assert_eq!(say("{d}", &[("d", Arg::Date("2018-05-24".parse().unwrap()))]), "24 mei 2018");
        assert_eq!(say("{w}", &[("w", Arg::Word("legal-basis", "contract"))]), "overeenkomst");
        assert_eq!(
            say("{w:words}", &[("w", Arg::Word("legal-basis", "contract"))]),
            "contract (overeenkomst)"
        );
        assert_eq!(say("{c}", &[("c", Arg::Country("IN".into()))]), "India");
    }

    #[test]
    fn a_label_has_a_capital_only_where_a_sentence_begins() {
        let parties = || ("l", Arg::Label("parties"));
        assert_eq!(say("{l}", &[parties()]), "Partijen");
        assert_eq!(say("Leeg.[ {l} ontbreken.]", &[parties()]), "Leeg. Partijen ontbreken.");
        assert_eq!(say("Er ontbreekt: {l}.", &[parties()]), "Er ontbreekt: partijen.");
        assert_eq!(say("In de lijst \"{l}\".", &[parties()]), "In de lijst \"Partijen\".");
        let list = Arg::List(vec![Arg::Label("parties"), Arg::Label("purposes")]);
        assert_eq!(
            say("{l} ontbreken: {l}.", &[("l", list)]),
            "Partijen en doelen ontbreken: partijen en doelen."
        );
    }

    #[test]
    fn names_keep_their_capitals_in_quotes() {
        let names = Arg::List(vec!["Huur innen".into(), "Reparaties".into()]);
        assert_eq!(say("Voor: {n:quoted}.", &[("n", names)]), "Voor: \"Huur innen\" en \"Reparaties\".");
    }

    #[test]
    fn an_optional_part_goes_with_its_fact() {
        let pattern = "Onbekend.[ Bedoelt u {near}?]";
        assert_eq!(say(pattern, &[("near", "bank".into())]), "Onbekend. Bedoelt u bank?");
        assert_eq!(say(pattern, &[]), "Onbekend.");
        assert_eq!(say(pattern, &[("near", "".into())]), "Onbekend.");
    }
}
