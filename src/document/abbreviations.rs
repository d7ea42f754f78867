//! Text into text with its abbreviations explained: the first of each in every section.
//!
//! What is short for what comes from the words of the language. Headings, links and terms stay as
//! they are: their text is a name.

use super::block::{Block, Inline, Section};
use crate::language::Language;
use std::collections::BTreeSet;

/// The abbreviations of a language with what they stand for.
pub struct Abbreviations(Vec<(String, String)>);

impl Abbreviations {
    /// Those among the words of a language, as in `AVG: Algemene verordening gegevensbescherming`.
    pub fn of(language: &Language) -> Self {
        let keys = language.signatures().keys().filter(|key| key.starts_with("abbreviation-"));
        let texts = keys.map(|key| language.text(key));
        Self(texts.filter_map(|text| split(&text)).collect())
    }

    /// Marks the first use of each in every section.
    pub fn explained(&self, mut section: Section) -> Section {
        self.section(&mut section);
        section
    }

    fn section(&self, section: &mut Section) {
        self.blocks(&mut section.blocks, &mut BTreeSet::new());
        section.sections.iter_mut().for_each(|inner| self.section(inner));
    }

    fn blocks<'a>(&'a self, blocks: &mut [Block], told: &mut BTreeSet<&'a str>) {
        for block in blocks {
            match block {
                Block::Paragraph(inlines) => self.inlines(inlines, told),
                Block::List(list) => list.items.iter_mut().for_each(|item| self.blocks(item, told)),
                Block::Facts(facts) => facts.iter_mut().for_each(|fact| self.blocks(&mut fact.detail, told)),
                Block::Table(table) => {
                    let cells = table.rows.iter_mut().flatten();
                    let lines =
                        cells.flat_map(|cell| std::iter::once(&mut cell.content).chain(&mut cell.items));
                    lines.for_each(|line| self.inlines(line, told));
                }
                Block::Callout(callout) => self.blocks(&mut callout.blocks, told),
                Block::Figure(figure) => self.blocks(&mut figure.alternative, told),
            }
        }
    }

    fn inlines<'a>(&'a self, inlines: &mut Vec<Inline>, told: &mut BTreeSet<&'a str>) {
        let mut at = 0;
        while at < inlines.len() {
            match &mut inlines[at] {
                Inline::Strong(inner) | Inline::Emphasis(inner) | Inline::Note(inner) => {
                    self.inlines(inner, told);
                }
                Inline::Text(text) => {
                    if let Some((start, (short, meaning))) = self.first(text, told) {
                        told.insert(short);
                        let parts = parts(text, start, short, meaning);
                        // What comes after it is looked at next.
                        let skip = parts.iter().position(|part| matches!(part, Inline::Abbreviation(..)));
                        inlines.splice(at..=at, parts);
                        at += skip.unwrap_or(0);
                    }
                }
                _ => {}
            }
            at += 1;
        }
    }

    /// The first word of a text that is short for something, and was not told yet.
    fn first(&self, text: &str, told: &BTreeSet<&str>) -> Option<(usize, &(String, String))> {
        let mut from = 0;
        while let Some(start) = text[from..].find(char::is_uppercase).map(|at| from + at) {
            let length = text[start..].find(|c: char| !c.is_alphanumeric()).unwrap_or(text.len() - start);
            let end = start + length;
            if stands_alone(&text[..start], &text[end..])
                && let Some(known) = self.0.iter().find(|(short, _)| *short == text[start..end])
                && !told.contains(known.0.as_str())
            {
                return Some((start, known));
            }
            from = end;
        }
        None
    }
}

fn split(text: &str) -> Option<(String, String)> {
    let (short, meaning) = text.split_once(':')?;
    Some((short.trim().to_owned(), meaning.trim().to_owned()))
}

/// Whether what lies between is a word: no part of a compound, a path or an address.
fn stands_alone(before: &str, after: &str) -> bool {
    let joint = |c: char| c.is_alphanumeric() || "-_/@\\".contains(c);
    let goes_on = |mut rest: std::str::Chars| match rest.next() {
        Some('.' | ':') => rest.next().is_some_and(char::is_alphanumeric),
        Some(c) => joint(c),
        None => false,
    };
    !before.ends_with(|c: char| joint(c) || c == '.') && !goes_on(after.chars())
}

fn parts(text: &str, start: usize, short: &str, meaning: &str) -> Vec<Inline> {
    let piece = |piece: &str| (!piece.is_empty()).then(|| Inline::Text(piece.to_owned()));
    let mark = Inline::Abbreviation(short.to_owned(), meaning.to_owned());
    let after = &text[start + short.len()..];
    piece(&text[..start]).into_iter().chain([mark]).chain(piece(after)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::block::Class;

    /// A section of paragraphs with its abbreviations in brackets.
    fn told(texts: &[&str]) -> String {
        let known = [("AVG", "de verordening"), ("EU", "de Unie")];
        let known = Abbreviations(known.map(|(a, b)| (a.to_owned(), b.to_owned())).to_vec());
        let paragraph = |text: &&str| Block::Paragraph(vec![Inline::Text((*text).to_owned())]);
        let section = Section {
            class: Class::Plain,
            id: "een".to_owned(),
            level: 2,
            heading: vec![Inline::Text("AVG".to_owned())],
            blocks: texts.iter().map(paragraph).collect(),
            sections: Vec::new(),
        };
        let section = known.explained(section);
        assert_eq!(section.heading, [Inline::Text("AVG".to_owned())]);
        let mut out = String::new();
        for block in section.blocks {
            let Block::Paragraph(inlines) = block else { continue };
            for inline in inlines {
                match inline {
                    Inline::Text(text) => out.push_str(&text),
                    Inline::Abbreviation(short, meaning) => out.push_str(&format!("[{short}={meaning}]")),
                    other => panic!("{other:?}"),
                }
            }
            out.push('/');
        }
        out
    }

    #[test]
    fn the_first_of_each_is_explained_once() {
        assert_eq!(
            told(&["Uit de EU (AVG art. 6).", "AVG en EU"]),
            "Uit de [EU=de Unie] ([AVG=de verordening] art. 6)./AVG en EU/"
        );
    }

    #[test]
    fn parts_of_words_and_addresses_are_left_alone() {
        for text in ["UAVG", "AVG-register", "naar-EU", "https://a.nl/AVG", "AVG.pdf", "x.EU", "é AVGé"] {
            assert_eq!(told(&[text]), format!("{text}/"));
        }
        assert_eq!(told(&["AVG."]), "[AVG=de verordening]./");
    }
}
