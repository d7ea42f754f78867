//! A text as sentences of words, without web addresses, e-mail addresses and the marks of lists.
//!
//! A sentence ends at `.`, `!`, `?`, `;` or the end of a line. A point within an abbreviation does
//! not end one: a long sentence would else seem short.

/// Abbreviations that are never the last word of a sentence.
const ABBREVIATIONS: [&str; 16] = [
    "art", "nr", "bijv", "bv", "ca", "dhr", "mw", "mevr", "mr", "max", "min", "incl", "excl", "tel", "blz",
    "par",
];

/// A sentence, or what stands on a line by itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sentence<'t> {
    pub text: &'t str,
    /// Its words; numbers are none.
    pub words: Vec<&'t str>,
}

/// A text without addresses and the marks of lists, and with one space between words.
#[derive(Debug)]
pub struct Prose(String);

impl Prose {
    /// The prose of a text.
    pub fn of(text: &str) -> Self {
        let mut prose = String::with_capacity(text.len());
        for line in text.lines() {
            add_cleaned(&mut prose, without_marker(line));
            prose.push('\n');
        }
        Self(prose)
    }

    /// Its sentences that have words.
    pub fn sentences(&self) -> Vec<Sentence<'_>> {
        let mut found = Vec::new();
        self.0.lines().for_each(|line| split(line, &mut found));
        found
    }
}

/// Markdown with each paragraph and each item of a list on one line, without headings, and without
/// notes: where a sentence comes from is no part of it. A line
/// break within a paragraph says nothing; an empty line or a mark of a list does.
pub fn unwrapped(markdown: &str) -> String {
    let mut out = String::new();
    let mut fresh = true;
    for line in markdown.lines().map(str::trim) {
        if line.is_empty() || line.starts_with('#') {
            fresh = true;
            continue;
        }
        let item = without_marker(line).len() < line.len();
        if !out.is_empty() {
            out.push(if fresh || item { '\n' } else { ' ' });
        }
        out.push_str(line);
        fresh = false;
    }
    without_notes(&out)
}

/// A text without `[words](note:)` in it.
fn without_notes(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("](note:")
        && let (Some(open), Some((_, after))) = (before.rfind('['), after.split_once(')'))
    {
        out.push_str(before[..open].trim_end());
        rest = after;
    }
    out.push_str(rest);
    out
}

/// A line without the mark of a list before it: `-`, `*`, `•`, `1.` or `A.`.
pub(super) fn without_marker(line: &str) -> &str {
    let line = line.trim();
    let Some((first, rest)) = line.split_once(char::is_whitespace) else { return line };
    let numbered = first.strip_suffix(['.', ')']).is_some_and(|mark| {
        let one_letter = mark.len() == 1 && mark.bytes().all(|b| b.is_ascii_alphabetic());
        one_letter || (!mark.is_empty() && mark.len() <= 2 && mark.bytes().all(|b| b.is_ascii_digit()))
    });
    let marked = ["-", "*", "+", "•", "–"].contains(&first);
    if marked || numbered { rest.trim_start() } else { line }
}

/// Adds a line without addresses; the mark that ends a sentence after one stays.
fn add_cleaned(prose: &mut String, line: &str) {
    // Most lines hold none.
    let addresses = line.contains('@') || line.contains("://") || line.contains("www.");
    for (at, part) in line.split_whitespace().enumerate() {
        if at > 0 {
            prose.push(' ');
        }
        if addresses && is_address(part) {
            let end = part.trim_end_matches(['.', '!', '?', ';']).len();
            prose.push_str(&part[end..]);
        } else {
            prose.push_str(part);
        }
    }
}

fn is_address(part: &str) -> bool {
    let mail = part.split_once('@').is_some_and(|(local, domain)| !local.is_empty() && domain.contains('.'));
    mail || part.contains("://") || part.starts_with("www.")
}

fn split<'t>(line: &'t str, found: &mut Vec<Sentence<'t>>) {
    let mut start = 0;
    // These marks are one byte, and no part of another character.
    for (at, mark) in line.bytes().enumerate().filter(|(_, b)| matches!(b, b'.' | b'!' | b'?' | b';')) {
        let next = at + 1;
        if ends(&line[start..at], mark, &line[next..]) {
            found.extend(sentence(&line[start..next]));
            start = next;
        }
    }
    found.extend(sentence(&line[start..]));
}

/// Whether a mark between these texts ends a sentence.
fn ends(before: &str, mark: u8, after: &str) -> bool {
    let rest = after.trim_start_matches(['"', '\'', '”', '’', ')', ']', '*', '_']);
    if !rest.is_empty() && !rest.starts_with(char::is_whitespace) {
        return false;
    }
    if mark != b'.' {
        return true;
    }
    let last = before.rsplit(char::is_whitespace).next().unwrap_or_default();
    let last = last.trim_start_matches(|c: char| !c.is_alphanumeric());
    let goes_on = rest.trim_start().starts_with(|c: char| !c.is_uppercase());
    let abbreviated = ABBREVIATIONS.contains(&last.to_lowercase().as_str());
    !(abbreviated || (last.contains('.') && goes_on))
}

fn sentence(text: &str) -> Option<Sentence<'_>> {
    let text = text.trim_start_matches(['"', '\'', '”', '’', ')', ']', '*', '_']).trim();
    let words: Vec<&str> = words(text).collect();
    (!words.is_empty()).then_some(Sentence { text, words })
}

/// The words of a text: letters, with a hyphen or an apostrophe inside. What holds a digit is none.
fn words(text: &str) -> impl Iterator<Item = &str> {
    let inner = |c: char| matches!(c, '-' | '\'' | '’' | '\u{300}'..='\u{36f}');
    let parts = text.split(move |c: char| !c.is_alphanumeric() && !inner(c));
    let parts = parts.map(move |part| part.trim_matches(inner));
    parts.filter(|part| !part.is_empty() && !part.contains(char::is_numeric))
}

#[cfg(test)]
mod tests {
    use super::{Prose, unwrapped};

    fn texts(text: &str) -> Vec<String> {
        Prose::of(text).sentences().iter().map(|sentence| sentence.text.to_owned()).collect()
    }

    #[test]
    fn sentences_end_where_readers_stop() {
        assert_eq!(
            texts("Een. Twee! Drie? Vier; vijf\nzes"),
            ["Een.", "Twee!", "Drie?", "Vier;", "vijf", "zes"]
        );
        assert_eq!(
            texts("Wij delen met o.a. de gemeente. Klaar."),
            ["Wij delen met o.a. de gemeente.", "Klaar."]
        );
        assert_eq!(
            texts("Zie art. 6 AVG en 1.5 meter e.d. Daarna niets."),
            ["Zie art. 6 AVG en 1.5 meter e.d.", "Daarna niets."]
        );
        assert_eq!(texts("Hij zei \"nee.\" Zij ook."), ["Hij zei \"nee.", "Zij ook."]);
    }

    #[test]
    fn addresses_marks_and_numbers_are_no_words() {
        let words = |text: &str| -> Vec<String> {
            let prose = Prose::of(text);
            prose.sentences().iter().flat_map(|s| &s.words).map(|word| (*word).to_owned()).collect()
        };
        assert_eq!(
            words("- Kijk op https://a.example/b. Of mail x@y.example."),
            ["Kijk", "op", "Of", "mail"]
        );
        assert_eq!(words("A. Bel 2 e-mails, foto's en 10e"), ["Bel", "e-mails", "foto's", "en"]);
    }

    #[test]
    fn a_note_is_no_part_of_a_sentence() {
        let markdown =
            "U krijgt een *kopie* [artikel 15 AVG](note:). Gratis. [wet](note: \"lang:en\")\nZie [ons](#x).";
        assert_eq!(unwrapped(markdown), "U krijgt een *kopie*. Gratis. Zie [ons](#x).");
        assert_eq!(unwrapped("een ](note:) en [twee](note:"), "een ](note:) en [twee](note:");
    }

    #[test]
    fn a_line_break_in_a_paragraph_says_nothing() {
        assert_eq!(
            unwrapped("# Kop\nWij doen\nveel.\n\nOok dit.\n- een\n  ding\n- twee"),
            "Wij doen veel.\nOok dit.\n- een ding\n- twee"
        );
    }
}
