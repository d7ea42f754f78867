//! Prose: one normalised text with a style for each stretch of it, and the notes that belong to it.
//!
//! Knows white space and nothing of lines: text is joined before it is broken, so that a line never
//! breaks where only the style changes.

use super::fonts::Face;
use super::page::LinkId;
use super::structure::SlotId;
use crate::document::block::Tone;
use crate::theme::Colour;
use hypher::Lang;

/// How running text looks; lengths in points.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct TextStyle {
    pub face: Face,
    pub size: f32,
    /// From baseline to baseline.
    pub leading: f32,
    pub colour: Colour,
}

/// How one stretch of prose looks and what it belongs to.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Style {
    pub text: TextStyle,
    pub slot: Option<SlotId>,
    pub language: Option<Lang>,
    pub link: Option<LinkId>,
    pub badge: Option<Tone>,
    /// For the raised number of a note: its place among the notes of the prose.
    pub note: Option<usize>,
}

impl Style {
    /// Text that belongs to nothing.
    pub fn new(text: TextStyle) -> Self {
        Self { text, slot: None, language: None, link: None, badge: None, note: None }
    }

    /// Whether two stretches can stand in one run: how they hyphenate does not matter there.
    pub fn looks_like(&self, other: &Self) -> bool {
        Self { language: None, ..*self } == Self { language: None, ..*other }
    }
}

/// The size of the number of a note in that of its text.
pub const RAISED: f32 = 0.68;

/// A text with its stretches: where each starts and how it looks.
#[derive(Debug, Default, Clone, PartialEq)]
pub struct Prose {
    pub text: String,
    pub spans: Vec<(usize, Style)>,
    /// The notes that its numbers stand for.
    pub notes: Vec<Note>,
    /// Whether a space follows it, in the order of reading.
    pub space_after: bool,
}

/// A note that goes to the foot of the page.
#[derive(Debug, Clone, PartialEq)]
pub struct Note {
    /// From 1, through the document.
    pub number: usize,
    pub label: Prose,
    pub text: Prose,
}

impl Prose {
    /// A text in one style.
    pub fn plain(text: &str, style: Style) -> Self {
        let mut prose = Self::default();
        prose.push(text, style);
        prose
    }

    /// Adds text with white space folded; only a no-break space stays as it is.
    pub fn push(&mut self, text: &str, style: Style) {
        if self.spans.last().is_none_or(|(_, last)| *last != style) {
            self.spans.push((self.text.len(), style));
        }
        for character in text.chars() {
            match character {
                '\u{ad}' => {}
                '\u{a0}' | '\u{202f}' => self.text.push('\u{a0}'),
                _ if character.is_whitespace() => {
                    if !self.text.is_empty() && !self.text.ends_with([' ', '\n']) {
                        self.text.push(' ');
                    }
                }
                _ => self.text.push(character),
            }
        }
    }

    /// Ends in a space, if it has any text: what follows is no part of its last word.
    pub fn apart(&mut self) {
        if let Some((_, style)) = self.spans.last().copied() {
            self.push(" ", style);
        }
    }

    /// Lets the notes end in a space where one follows their number: they are read before it.
    pub fn space_notes(&mut self) {
        for (at, (start, style)) in self.spans.iter().enumerate() {
            let (Some(note), rest) = (style.note, &self.text[*start..]) else { continue };
            let end = self.spans.get(at + 1).map_or(rest.len(), |(next, _)| next - start);
            let (number, after) = rest.split_at(end);
            self.notes[note].text.space_after = number.ends_with(' ') || after.starts_with([' ', '\n']);
        }
    }

    pub fn line_break(&mut self) {
        if self.text.ends_with(' ') {
            self.text.pop();
        }
        if !self.text.is_empty() {
            self.text.push('\n');
        }
    }
}
