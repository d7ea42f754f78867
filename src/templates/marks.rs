//! Templates that say where their text comes from: behind the first word and behind every value of
//! a line stands a mark that no text may hold, so that a filled-in sentence still knows its line.
//!
//! Only for telling the origin of a sentence; what is published is never made from these.

use super::source::Files;
use super::tags::{TagKind, tags};

/// The first of the characters that are marks, for private use by the Unicode standard.
const FIRST: u32 = 0xF_0000;
const LAST: u32 = 0xF_FFFD;

/// The lines that marks stand for.
#[derive(Debug, Default)]
pub struct Marks(Vec<(String, usize)>);

impl Marks {
    /// The place of a mark among all marks; nothing for any other character.
    pub fn number(mark: char) -> Option<usize> {
        let at = u32::from(mark);
        (FIRST..=LAST).contains(&at).then(|| (at - FIRST) as usize)
    }

    /// The template of a mark, as in `nl/statement/hero.md`, and the line in it, from 1.
    pub fn line(&self, number: usize) -> Option<(&str, usize)> {
        self.0.get(number).map(|(file, line)| (file.as_str(), *line))
    }

    /// The mark of a line, with the space that keeps it apart from what is before it: `**` directly
    /// before a letter would not close. Nothing when there are no marks left.
    fn mark(&mut self, file: &str, line: usize) -> String {
        if self.0.last().is_none_or(|(last, at)| (last.as_str(), *at) != (file, line)) {
            self.0.push((file.to_owned(), line));
        }
        let mark = char::from_u32(FIRST + self.0.len() as u32 - 1).filter(|mark| u32::from(*mark) <= LAST);
        mark.map(|mark| format!(" {mark}")).unwrap_or_default()
    }
}

/// The files with marks in the templates, and the lines of the marks.
pub fn marked(files: &Files) -> (Files, Marks) {
    let mut marks = Marks::default();
    let text = |(name, text): (&String, &String)| {
        let text =
            if super::engine::is_template(name) { template(name, text, &mut marks) } else { text.clone() };
        (name.clone(), text)
    };
    (files.iter().map(text).collect(), marks)
}

/// Where in a line a mark would be part of something else than text.
#[derive(Clone, Copy, PartialEq)]
enum Within {
    Text,
    /// The address of a link, up to `)`.
    Address,
    /// The attributes of a heading or the options of a table, up to the end of the line.
    Attributes,
}

struct Marker<'a> {
    file: &'a str,
    line: usize,
    within: Within,
    /// Whether the run of literal text at hand waits for its first word.
    waits: bool,
    out: String,
    marks: &'a mut Marks,
}

fn template(file: &str, source: &str, marks: &mut Marks) -> String {
    // A template with a broken tag is refused elsewhere, with its line.
    let Ok(found) = tags(source) else { return source.to_owned() };
    let out = String::with_capacity(source.len() * 2);
    let mut marker = Marker { file, line: 1, within: Within::Text, waits: true, out, marks };
    let mut done = 0;
    for tag in found {
        marker.literal(&source[done..tag.whole.start]);
        let text = &source[tag.whole.clone()];
        marker.out.push_str(text);
        marker.line += text.matches('\n').count();
        if tag.kind == TagKind::Print && marker.within == Within::Text {
            marker.mark();
        }
        marker.waits = true;
        done = tag.whole.end;
    }
    marker.literal(&source[done..]);
    marker.out
}

impl Marker<'_> {
    fn mark(&mut self) {
        let mark = self.marks.mark(self.file, self.line);
        self.out.push_str(&mark);
    }

    /// Text outside the tags, with a mark behind the first word of each line of it.
    fn literal(&mut self, text: &str) {
        for piece in text.split_inclusive('\n') {
            let opening = opening(piece, self.out.is_empty() || self.out.ends_with('\n'));
            self.out.push_str(&piece[..opening]);
            self.piece(&piece[opening..]);
            if piece.ends_with('\n') {
                (self.line, self.within, self.waits) = (self.line + 1, Within::Text, true);
            }
        }
    }

    fn piece(&mut self, piece: &str) {
        let mut word = false;
        for (at, c) in piece.char_indices() {
            if word && !c.is_alphabetic() {
                self.mark();
                (word, self.waits) = (false, false);
            }
            match (c, self.within) {
                ('{', Within::Text) => self.within = Within::Attributes,
                ('(', Within::Text) if piece[..at].ends_with(']') => self.within = Within::Address,
                (')', Within::Address) => self.within = Within::Text,
                (c, Within::Text) => word = word || self.waits && c.is_alphabetic(),
                _ => {}
            }
            self.out.push(c);
        }
        if word {
            self.mark();
            self.waits = false;
        }
    }
}

/// How much of a line opens a callout or a caption, where a mark would make it something else.
fn opening(line: &str, fresh: bool) -> usize {
    let quote = line.trim_start().starts_with("> [!");
    match fresh {
        true if quote => line.len(),
        true if line.starts_with("Table:") => "Table:".len(),
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::{Marks, template};

    fn shown(source: &str) -> String {
        let marked = template("nl/x.md", source, &mut Marks::default());
        marked.replace(" \u{F0000}", "¹").replace(" \u{F0001}", "²").replace(" \u{F0002}", "³")
    }

    #[test]
    fn a_mark_stands_behind_the_first_word_and_behind_values() {
        assert_eq!(
            shown("**Wij** delen {{ a }}.\n\n1. Zo {{ b }}"),
            "**Wij¹** delen {{ a }}¹.\n\n1. Zo² {{ b }}²"
        );
        assert_eq!(shown("| {{ a }} | Ja |\n|---|---|"), "| {{ a }}¹ | Ja¹ |\n|---|---|");
        assert_eq!(shown("{% if a %}Ja{% else %}Nee{% endif %}"), "{% if a %}Ja¹{% else %}Nee¹{% endif %}");
    }

    #[test]
    fn addresses_attributes_and_openings_hold_no_marks() {
        assert_eq!(
            shown("## Wat {#x{% if a %} .cards{% endif %}}"),
            "## Wat¹ {#x{% if a %} .cards{% endif %}}"
        );
        assert_eq!(shown("[Lees {{ a }}](#{{ b }}) meer"), "[Lees¹ {{ a }}¹](#{{ b }}) meer¹");
        assert_eq!(shown("> [!WARNING]\n> Let op"), "> [!WARNING]\n> Let¹ op");
        assert_eq!(shown("Table: Wat {rowhead}"), "Table: Wat¹ {rowhead}");
    }

    #[test]
    fn a_mark_leads_back_to_its_line() {
        let mut marks = Marks::default();
        let text = template("nl/x.md", "## A {#a}\n\nB\n", &mut marks);
        let numbers: Vec<usize> = text.chars().filter_map(Marks::number).collect();
        assert_eq!(numbers, [0, 1]);
        assert_eq!(marks.line(1), Some(("nl/x.md", 3)));
    }
}
