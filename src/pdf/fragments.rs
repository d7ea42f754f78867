//! Prose into fragments: what a line may be made of, and where it may end.
//!
//! Breaks are found in the whole text, so that a change of style is never a place to break; then
//! each stretch is shaped on its own.

use super::PdfError;
use super::prose::{Prose, RAISED, Style};
use super::shape::{Shaped, Shaper};
use std::sync::Arc;
use unicode_linebreak::{BreakOpportunity, linebreaks};

/// The space that a badge's ground takes on either side of its word, in em.
pub const BADGE_PAD: f32 = 0.45;

/// A stretch of one style within which no line breaks, but for hyphens.
#[derive(Debug, Clone, PartialEq)]
pub struct Fragment {
    pub shaped: Arc<Shaped>,
    pub style: Style,
    /// Whether a space follows.
    pub space: bool,
    /// Whether the number of a note comes after it, so that a space between them takes no room.
    pub is_hugged: bool,
    /// In points: the ground of a badge before and after.
    pub before: f32,
    pub after: f32,
    pub end: End,
}

/// What may happen after a fragment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum End {
    Joined,
    MayBreak,
    MustBreak,
}

impl Fragment {
    /// The width in points, with the ground of a badge and without the space after it.
    pub fn width(&self) -> f32 {
        self.shaped.width * self.style.text.size + self.before + self.after
    }

    /// The width of a space after it, in its style; after a number in that of its text.
    pub fn space_width(&self, shaper: &mut Shaper) -> Result<f32, PdfError> {
        if self.is_hugged {
            return Ok(0.0);
        }
        let raised = if self.style.note.is_some() { RAISED } else { 1.0 };
        Ok(shaper.width(self.style.text.face, " ")? * self.style.text.size / raised)
    }
}

/// Cuts prose where a line may break and where the style changes.
pub fn fragments(prose: &Prose, shaper: &mut Shaper) -> Result<Vec<Fragment>, PdfError> {
    let mut fragments: Vec<Fragment> = Vec::new();
    let numbers = numbers(prose);
    let mut breaks = linebreaks(&prose.text)
        .filter(|(at, kind)| is_good(&prose.text, *at, *kind) && numbers.binary_search(at).is_err())
        .peekable();
    for (at, (start, style)) in prose.spans.iter().enumerate() {
        let end = prose.spans.get(at + 1).map_or(prose.text.len(), |(next, _)| *next);
        let first = fragments.len();
        let mut from = *start;
        let mut token = Token::default();
        while from < end {
            let (cut, kind) = match breaks.peek() {
                Some((place, kind)) if *place <= end => (*place, Some(*kind)),
                _ => (end, None),
            };
            if kind.is_some() {
                breaks.next();
            }
            token = token.at(&prose.text, from);
            let style = Style { language: style.language.filter(|_| !token.is_address), ..*style };
            add_fragment(&prose.text[from..cut], style, kind, &mut fragments, shaper)
                .map_err(|error| in_context(error, &prose.text, from))?;
            from = cut;
        }
        if style.badge.is_some() {
            pad_badge(&mut fragments[first..]);
        }
    }
    hug_numbers(&mut fragments);
    fragments
        .last_mut()
        .into_iter()
        .for_each(|last| (last.end, last.space) = (End::MayBreak, prose.space_after));
    Ok(fragments)
}

fn add_fragment(
    text: &str,
    style: Style,
    kind: Option<BreakOpportunity>,
    fragments: &mut Vec<Fragment>,
    shaper: &mut Shaper,
) -> Result<(), PdfError> {
    let word = text.trim_end_matches([' ', '\n']);
    let space = word.len() < text.len();
    let end = match kind {
        Some(BreakOpportunity::Mandatory) => End::MustBreak,
        Some(BreakOpportunity::Allowed) => End::MayBreak,
        None => End::Joined,
    };
    if !word.is_empty() {
        let shaped = shaper.shape(style.text.face, word)?;
        fragments.push(Fragment { shaped, style, space, is_hugged: false, before: 0.0, after: 0.0, end });
    } else if let Some(last) = fragments.last_mut() {
        // White space at the start of a stretch belongs to the word before it.
        last.space |= space;
        last.end = end;
    }
    Ok(())
}

/// What stands between two spaces: an address in it is never hyphenated, since a reader could not
/// tell the hyphen from one of its own.
#[derive(Default)]
struct Token {
    end: usize,
    is_address: bool,
}

impl Token {
    /// The token at a place, looked at once.
    fn at(self, text: &str, from: usize) -> Self {
        if from < self.end {
            return self;
        }
        let start = text[..from].rfind([' ', '\n']).map_or(0, |space| space + 1);
        let end = text[from..].find([' ', '\n']).map_or(text.len(), |space| from + space + 1);
        let token = &text[start..end];
        Self {
            end,
            is_address: token.contains("://") || token.contains(['@', '=']) || token.contains("www."),
        }
    }
}

/// Where the numbers of notes start: no line breaks before them.
fn numbers(prose: &Prose) -> Vec<usize> {
    let of_note = |(start, style): &(usize, Style)| style.note.map(|_| *start);
    prose.spans.iter().filter_map(of_note).collect()
}

/// Lets the space before the number of a note take no room: it is there for who hears or copies the text.
/// Between two numbers it is seen.
fn hug_numbers(fragments: &mut [Fragment]) {
    for at in 1..fragments.len() {
        let number = fragments[at].style.note.is_some();
        fragments[at - 1].is_hugged = number && fragments[at - 1].style.note.is_none();
    }
}

/// Names the passage around a character without a glyph: the word alone says too little.
fn in_context(error: PdfError, text: &str, at: usize) -> PdfError {
    let PdfError::NoGlyph { character, .. } = error else { return error };
    let start = text[..at].char_indices().rev().take(30).last().map_or(at, |(start, _)| start);
    let around = text[start..].chars().take(60).collect();
    PdfError::NoGlyph { character, around }
}

/// A badge stands on one line, with room for its ground.
fn pad_badge(fragments: &mut [Fragment]) {
    let inner = fragments.len().saturating_sub(1);
    fragments[..inner].iter_mut().for_each(|fragment| fragment.end = End::Joined);
    if let Some(first) = fragments.first_mut() {
        first.before = BADGE_PAD * first.style.text.size;
    }
    if let Some(last) = fragments.last_mut() {
        last.after = BADGE_PAD * last.style.text.size;
    }
}

/// Refuses to break after the hyphen of *e-mail* and before that of a suffix.
fn is_good(text: &str, at: usize, kind: BreakOpportunity) -> bool {
    if kind == BreakOpportunity::Mandatory || !text[..at].ends_with('-') {
        return true;
    }
    let before = text[..at - 1].chars().rev().take_while(|c| c.is_alphanumeric()).count();
    let after = text[at..].chars().take_while(|c| c.is_alphanumeric()).count();
    before >= 3 && after >= 3
}
