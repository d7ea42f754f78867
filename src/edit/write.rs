//! Data as YAML: a mapping over lines, or on one line between braces.

/// The fields of a mapping, in the order in which they are written.
pub type Entry = Vec<(&'static str, Value)>;

/// The value of a field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// A text; in quotes where it could be read as something else.
    Text(String),
    /// A day, a number or a word of the format, as it is.
    Word(String),
    Group(Entry),
}

/// An entry of a list over lines, without line ends: hyphen at `column`, keys at `keys`.
pub(super) fn lines(entry: &Entry, column: usize, keys: usize) -> Vec<String> {
    let mut lines = fields(entry, keys);
    if let Some(first) = lines.first_mut() {
        let hyphen = format!("{}-{}", " ".repeat(column), " ".repeat(keys - column - 1));
        *first = hyphen + first.trim_start();
    }
    lines
}

fn fields(entry: &Entry, column: usize) -> Vec<String> {
    let indent = " ".repeat(column);
    let field = |(key, value): &(&'static str, Value)| match value {
        Value::Text(text) => vec![format!("{indent}{key}: {}", scalar(text, false))],
        Value::Word(word) => vec![format!("{indent}{key}: {word}")],
        Value::Group(group) => [vec![format!("{indent}{key}:")], fields(group, column + 2)].concat(),
    };
    entry.iter().flat_map(field).collect()
}

/// An entry between braces.
pub(super) fn braces(entry: &Entry) -> String {
    let field = |(key, value): &(&'static str, Value)| match value {
        Value::Text(text) => format!("{key}: {}", scalar(text, true)),
        Value::Word(word) => format!("{key}: {word}"),
        Value::Group(group) => format!("{key}: {}", braces(group)),
    };
    format!("{{{}}}", entry.iter().map(field).collect::<Vec<_>>().join(", "))
}

/// A text as it is where nothing in it means anything to YAML, else in quotes.
fn scalar(text: &str, within_braces: bool) -> String {
    if is_plain(text, within_braces) { text.to_owned() } else { quoted(text) }
}

fn is_plain(text: &str, within_braces: bool) -> bool {
    let words = ["true", "false", "null", "yes", "no", "on", "off", "y", "n", "none", "indefinite"];
    let starts = text.chars().next().is_some_and(char::is_alphabetic);
    let marks = text.contains(": ") || text.contains(" #") || text.ends_with(':') || text.ends_with(' ');
    let flow = within_braces && text.contains([',', '[', ']', '{', '}', '?']);
    let printable = !text.chars().any(|c| c.is_control() || c == '\u{FEFF}');
    starts && printable && !marks && !flow && !words.contains(&text.to_lowercase().as_str())
}

fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            c if c.is_control() => out.push_str(&format!("\\u{:04X}", u32::from(c))),
            c => out.push(c),
        }
    }
    out + "\""
}

#[cfg(test)]
mod tests {
    use super::{braces, lines, scalar};
    use crate::edit::Value;

    #[test]
    fn only_what_means_nothing_to_yaml_goes_without_quotes() {
        for plain in ["Keurmerk in aanvraag.", "activity:huur", "a, b {c}", "hoofd wonen (a.i.)", "Één #1"]
        {
            let expected = if plain.contains(" #") { format!("\"{plain}\"") } else { plain.to_owned() };
            assert_eq!(scalar(plain, false), expected);
        }
        for quoted in
            ["", "ja: nee", "no", "2026", "- x", "&a", "a:", "a ", "'s ochtends", "@x", "a\nb", "\"a\""]
        {
            let written = scalar(quoted, false);
            assert!(written.starts_with('"'), "{quoted}");
            assert_eq!(serde_yaml::from_str::<String>(&written).unwrap(), quoted);
        }
        assert_eq!(scalar("a, b", true), "\"a, b\"");
    }

    #[test]
    fn an_entry_is_written_over_lines_or_between_braces() {
        let plan = vec![("due", Value::Word("2027-01-01".into()))];
        let entry = vec![("rule", Value::Word("RET-003".into())), ("plan", Value::Group(plan))];
        assert_eq!(lines(&entry, 2, 4), ["  - rule: RET-003", "    plan:", "      due: 2027-01-01"]);
        assert_eq!(lines(&entry, 0, 4)[0], "-   rule: RET-003");
        assert_eq!(braces(&entry), "{rule: RET-003, plan: {due: 2027-01-01}}");
    }
}
