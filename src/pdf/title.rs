//! A heading as contents and outline show it: its words on one line, with those in another language known.
//!
//! The contents say the language of each stretch. The outline has the words alone: a text string could say
//! its language too, by an escape within it, but not every reader takes that out again before it shows the
//! words (poppler 22.12 does not).

use crate::document::block::Inline;
use std::ops::Range;

/// The words of a heading without the badge that qualifies it, and without notes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Title {
    pub text: String,
    /// The stretches in another language than the document, in order, each with its code.
    foreign: Vec<(Range<usize>, String)>,
}

impl Title {
    /// The words of a heading; white space is folded.
    pub fn of(heading: &[Inline]) -> Self {
        let is_badge = |inline: &Inline| matches!(inline, Inline::Badge(..));
        let mut title = Self::default();
        if heading.iter().all(is_badge) {
            title.add(heading, None);
        } else {
            heading
                .iter()
                .filter(|inline| !is_badge(inline))
                .for_each(|i| title.add(std::slice::from_ref(i), None));
        }
        let end = title.text.trim_end().len();
        title.text.truncate(end);
        title.foreign.iter_mut().for_each(|(range, _)| range.end = range.end.min(end));
        title.foreign.retain(|(range, _)| !range.is_empty());
        title
    }

    fn add(&mut self, inlines: &[Inline], language: Option<&str>) {
        for inline in inlines {
            match inline {
                Inline::Text(words)
                | Inline::Code(words)
                | Inline::Badge(_, words)
                | Inline::Abbreviation(words, _) => self.push(words, language),
                Inline::Strong(inner) | Inline::Emphasis(inner) => self.add(inner, language),
                Inline::Foreign(tag, inner) => self.add(inner, Some(tag)),
                Inline::Link(link) => self.add(&link.content, language),
                Inline::Break => self.push(" ", language),
                Inline::Anchor(_) | Inline::Note(_) => {}
            }
        }
    }

    fn push(&mut self, words: &str, language: Option<&str>) {
        let start = self.text.len();
        for character in words.chars() {
            if !character.is_whitespace() {
                self.text.push(character);
            } else if !self.text.is_empty() && !self.text.ends_with(' ') {
                self.text.push(' ');
            }
        }
        let end = self.text.len();
        match (language, self.foreign.last_mut()) {
            (Some(language), Some((last, tag))) if last.end == start && tag == language => last.end = end,
            (Some(language), _) => self.foreign.push((start..end, language.to_owned())),
            (None, _) => {}
        }
    }

    /// The words in order, each stretch with its language where that is not the document's.
    fn stretches(&self) -> Vec<(&str, Option<&str>)> {
        let mut found = Vec::new();
        let mut at = 0;
        for (range, tag) in &self.foreign {
            found.push((&self.text[at..range.start], None));
            found.push((&self.text[range.clone()], Some(tag.as_str())));
            at = range.end;
        }
        found.push((&self.text[at..], None));
        found.retain(|(words, _)| !words.is_empty());
        found
    }

    /// The same as text and passages in another language.
    pub fn inlines(&self) -> Vec<Inline> {
        let inline = |(words, language): (&str, Option<&str>)| {
            let words = Inline::Text(words.to_owned());
            match language {
                Some(tag) => Inline::Foreign(tag.to_owned(), vec![words]),
                None => words,
            }
        };
        self.stretches().into_iter().map(inline).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::block::Tone;

    fn text(words: &str) -> Inline {
        Inline::Text(words.to_owned())
    }

    fn foreign(words: &str) -> Inline {
        Inline::Foreign("en".to_owned(), vec![Inline::Strong(vec![text(words)])])
    }

    #[test]
    fn words_in_another_language_keep_it() {
        let badge = Inline::Badge(Tone::High, "hoog".to_owned());
        let title = Title::of(&[text(" Het\n"), foreign(" rent  register "), foreign("of all "), badge]);
        assert_eq!(title.text, "Het rent register of all");
        let plain = |words: &str| Inline::Foreign("en".to_owned(), vec![text(words)]);
        assert_eq!(title.inlines(), [text("Het "), plain("rent register of all")]);
        let title = Title::of(&[foreign("rent"), text(" en huur")]);
        assert_eq!(title.inlines(), [plain("rent"), text(" en huur")]);
        assert_eq!(Title::of(&[text("Huur")]).inlines(), [text("Huur")]);
        assert_eq!(Title::of(&[foreign(" "), text("huur")]).inlines(), [text("huur")]);
    }

    #[test]
    fn a_heading_of_badges_alone_keeps_them() {
        let title = Title::of(&[Inline::Badge(Tone::High, "hoog".to_owned())]);
        assert_eq!(title.text, "hoog");
    }
}
