//! The facts of a finding put into the words of a page.
//!
//! In a pattern `{name}` is a fact; `{name:or}` joins several with "or", `{name:words}` shows words
//! of a closed list as they are typed. What stands between `[` and `]` is left out where a fact in
//! it is missing.

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
    while let Some((before, after)) = rest.split_once('[') {
        message.push_str(&filled(before, args, language, first).unwrap_or_else(|partial| partial));
        let (optional, after) = after.split_once(']').unwrap_or((after, ""));
        message.push_str(&filled(optional, args, language, first).unwrap_or_default());
        rest = after;
    }
    message.push_str(&filled(rest, args, language, first).unwrap_or_else(|partial| partial));
    message
}

/// The part filled in, or what comes of it when a fact is missing.
fn filled(part: &str, args: &Args, language: &Language, first: &str) -> Result<String, String> {
    let (mut text, mut complete) = (String::new(), true);
    let mut rest = part;
    while let Some((before, after)) = rest.split_once('{') {
        text.push_str(before);
        let (place, after) = after.split_once('}').unwrap_or((after, ""));
        let (name, style) = place.split_once(':').unwrap_or((place, ""));
        let arg = args.iter().find(|(arg, _)| *arg == name).map(|(_, arg)| arg);
        match arg.map(|arg| shown(arg, style, language, first)).filter(|shown| !shown.is_empty()) {
            Some(shown) => text.push_str(&shown),
            None => {
                text.push('…');
                complete = false;
            }
        }
        rest = after;
    }
    text.push_str(rest);
    if complete { Ok(text) } else { Err(text) }
}

/// One fact in the words of a language.
fn shown(arg: &Arg, style: &str, language: &Language, first: &str) -> String {
    match arg {
        Arg::Text(text) => fold(text),
        Arg::Localized(text) => {
            text.best(language.tag(), first).map_or_else(String::new, |(text, _)| fold(text))
        }
        Arg::Word(list, word) => {
            let label = schema().word_label(list, word, language.tag()).unwrap_or(word);
            if style == "words" && label != *word { format!("{word} ({label})") } else { label.to_owned() }
        }
        Arg::Label(keys) => label(keys, language.tag()).unwrap_or(keys).to_owned(),
        Arg::Number(number) => language.number(*number),
        Arg::Hundredths(number) => language.hundredths(*number),
        Arg::Date(day) => language.date(*day),
        Arg::Period(period) => language.period(*period),
        Arg::Country(code) => language.country(code),
        Arg::Law(citation) => citation.print(language.tag()),
        Arg::List(several) if style == "words" && several.len() > MOST_ITEMS => String::new(),
        Arg::List(several) => {
            let shown = several.iter().take(MOST_ITEMS).map(|arg| shown(arg, style, language, first));
            let rest = (several.len() > MOST_ITEMS).then(|| "…".to_owned());
            let items: Vec<String> = shown.chain(rest).collect();
            if matches!(style, "or" | "words") { language.or_list(&items) } else { language.list(&items) }
        }
    }
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
        assert_eq!(say("{l}", &[("l", Arg::Label("parties"))]), "Partijen");
        assert_eq!(say("{c}", &[("c", Arg::Country("IN".into()))]), "India");
    }

    #[test]
    fn an_optional_part_goes_with_its_fact() {
        let pattern = "Onbekend.[ Bedoelt u {near}?]";
        assert_eq!(say(pattern, &[("near", "bank".into())]), "Onbekend. Bedoelt u bank?");
        assert_eq!(say(pattern, &[]), "Onbekend.");
        assert_eq!(say(pattern, &[("near", "".into())]), "Onbekend.");
    }
}
