//! Prose into lines of a width: where each line breaks, and where a word is hyphenated.
//!
//! Lines are filled greedily and ragged at the right; a word is hyphenated only where the gap would
//! be ugly. A word that is wider than a whole line is cut, so nothing ever runs off the page.

use super::PdfError;
use super::hyphen;
use super::inline::{Prose, Style};
use super::shape::{Shaped, Shaper};
use std::collections::VecDeque;
use std::sync::Arc;
use unicode_linebreak::{BreakOpportunity, linebreaks};

/// The space that a badge's ground takes on either side of its word, in em.
pub const BADGE_PAD: f32 = 0.45;

/// The most hyphens at the ends of lines that follow each other.
const HYPHENS_IN_A_ROW: usize = 2;

/// A stretch of one style within which no line breaks, but for hyphens.
#[derive(Debug, Clone, PartialEq)]
pub struct Fragment {
    pub shaped: Arc<Shaped>,
    pub style: Style,
    /// Whether a space follows.
    pub space: bool,
    /// In points: the ground of a badge before and after.
    pub before: f32,
    pub after: f32,
    end: End,
}

/// What may happen after a fragment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum End {
    Joined,
    MayBreak,
    MustBreak,
}

/// A line: fragments with their x, and whether a hyphen is to be set at its end.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Line {
    pub parts: Vec<(f32, Fragment)>,
    pub hyphen: bool,
    pub width: f32,
}

impl Line {
    /// From the top of the line to the top of the next: the largest of its styles.
    pub fn leading(&self) -> f32 {
        self.parts.iter().map(|(_, part)| part.style.text.leading).fold(0.0, f32::max)
    }

    /// From the top of the line to its baseline: capitals stand about the middle. It depends on
    /// the leading alone, so that cells side by side share their baselines.
    pub fn baseline(&self) -> f32 {
        self.leading() * 0.735
    }
}

/// How wide lines are, and whether words may be hyphenated.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Measure {
    pub width: f32,
    pub hyphenate: bool,
}

/// Breaks prose into lines.
pub fn lines(prose: &Prose, measure: Measure, shaper: &mut Shaper) -> Result<Vec<Line>, PdfError> {
    let mut filler = Filler { measure, lines: Vec::new(), line: Line::default(), x: 0.0 };
    let mut waiting: VecDeque<Fragment> = fragments(prose, shaper)?.into();
    while !waiting.is_empty() {
        filler.step(&mut waiting, shaper)?;
    }
    filler.end_line(false);
    Ok(filler.lines)
}

struct Filler {
    measure: Measure,
    lines: Vec<Line>,
    line: Line,
    x: f32,
}

impl Filler {
    /// Sets the next unit on the line, or a part of it, or ends the line.
    fn step(&mut self, waiting: &mut VecDeque<Fragment>, shaper: &mut Shaper) -> Result<(), PdfError> {
        let unit = unit(waiting);
        let width = widths(waiting.iter().take(unit), shaper)?;
        if self.x + width <= self.measure.width + 0.01 {
            for fragment in waiting.drain(..unit).collect::<Vec<_>>() {
                self.set(fragment, shaper)?;
            }
            return Ok(());
        }
        let alone = self.line.parts.is_empty();
        if self.may_hyphenate(alone && width > self.measure.width) && self.hyphenate(waiting, unit, shaper)? {
            return Ok(());
        }
        if alone {
            return self.cut(waiting, shaper);
        }
        self.end_line(false);
        Ok(())
    }

    fn may_hyphenate(&self, forced: bool) -> bool {
        let gap = self.measure.width - self.x;
        let ugly = (self.measure.width * 0.13).clamp(16.0, 44.0);
        let row = self.lines.iter().rev().take_while(|line| line.hyphen).count();
        forced || (self.measure.hyphenate && gap > ugly && row < HYPHENS_IN_A_ROW)
    }

    /// Hyphenates the last fragment of the unit that has a point within the line.
    fn hyphenate(
        &mut self,
        waiting: &mut VecDeque<Fragment>,
        unit: usize,
        shaper: &mut Shaper,
    ) -> Result<bool, PdfError> {
        let mut x = self.x;
        let mut best = None;
        for (at, fragment) in waiting.iter().take(unit).enumerate() {
            let style = fragment.style;
            if let (Some(language), None) = (style.language, style.badge) {
                let hyphen = shaper.width(style.text.face, "-")?;
                let fits = |to: &usize| {
                    let width = (fragment.shaped.width_to(*to) + hyphen) * style.text.size;
                    x + width <= self.measure.width && fragment.shaped.can_cut(*to)
                };
                let points = hyphen::points(&fragment.shaped.text, language);
                best = points.into_iter().rfind(fits).map(|to| (at, to)).or(best);
            }
            x += width(fragment, shaper)?;
        }
        let Some((at, to)) = best else { return Ok(false) };
        for whole in waiting.drain(..at).collect::<Vec<_>>() {
            self.set(whole, shaper)?;
        }
        self.split(waiting, to, shaper)?;
        self.end_line(true);
        Ok(true)
    }

    /// Cuts a word that is wider than a line after as many letters as fit.
    fn cut(&mut self, waiting: &mut VecDeque<Fragment>, shaper: &mut Shaper) -> Result<(), PdfError> {
        let Some(first) = waiting.front() else { return Ok(()) };
        let size = first.style.text.size;
        let room = self.measure.width - self.x - first.before;
        let mut ends = first.shaped.glyphs.iter().map(|glyph| glyph.start as usize).skip(1).peekable();
        let least = ends.peek().copied();
        let fits = |to: &usize| first.shaped.width_to(*to) * size <= room;
        match (width(first, shaper)? > room).then(|| ends.take_while(fits).last().or(least)).flatten() {
            Some(to) if to > 0 => {
                self.split(waiting, to, shaper)?;
                self.end_line(false);
            }
            // The first fragment fits, what is joined to it does not.
            _ => {
                if let Some(fragment) = waiting.pop_front() {
                    self.set(fragment, shaper)?;
                }
            }
        }
        Ok(())
    }

    fn split(
        &mut self,
        waiting: &mut VecDeque<Fragment>,
        to: usize,
        shaper: &mut Shaper,
    ) -> Result<(), PdfError> {
        let Some(whole) = waiting.pop_front() else { return Ok(()) };
        let part = Arc::new(whole.shaped.slice(0, to));
        let rest = Arc::new(whole.shaped.slice(to, whole.shaped.text.len()));
        let joined = Fragment { shaped: part, space: false, end: End::Joined, after: 0.0, ..whole.clone() };
        waiting.push_front(Fragment { shaped: rest, before: 0.0, ..whole });
        self.set(joined, shaper)
    }

    fn set(&mut self, fragment: Fragment, shaper: &mut Shaper) -> Result<(), PdfError> {
        let width = width(&fragment, shaper)?;
        let space = if fragment.space { space(&fragment, shaper)? } else { 0.0 };
        let must_break = fragment.end == End::MustBreak;
        self.line.parts.push((self.x, fragment));
        self.line.width = self.x + width;
        self.x += width + space;
        if must_break {
            self.end_line(false);
        }
        Ok(())
    }

    fn end_line(&mut self, hyphen: bool) {
        if !self.line.parts.is_empty() {
            self.line.hyphen = hyphen;
            self.lines.push(std::mem::take(&mut self.line));
        }
        self.x = 0.0;
    }
}

/// How many fragments stand together up to the first place where a line may break.
fn unit(waiting: &VecDeque<Fragment>) -> usize {
    waiting.iter().position(|fragment| fragment.end != End::Joined).map_or(waiting.len(), |at| at + 1)
}

fn widths<'a>(fragments: impl Iterator<Item = &'a Fragment>, shaper: &mut Shaper) -> Result<f32, PdfError> {
    let (mut total, mut trailing) = (0.0, 0.0);
    for fragment in fragments {
        total += trailing + width(fragment, shaper)?;
        trailing = if fragment.space { space(fragment, shaper)? } else { 0.0 };
    }
    Ok(total)
}

fn width(fragment: &Fragment, _: &mut Shaper) -> Result<f32, PdfError> {
    Ok(fragment.shaped.width * fragment.style.text.size + fragment.before + fragment.after)
}

fn space(fragment: &Fragment, shaper: &mut Shaper) -> Result<f32, PdfError> {
    Ok(shaper.width(fragment.style.text.face, " ")? * fragment.style.text.size)
}

/// Cuts prose where a line may break and where the style changes.
fn fragments(prose: &Prose, shaper: &mut Shaper) -> Result<Vec<Fragment>, PdfError> {
    let mut fragments: Vec<Fragment> = Vec::new();
    let mut breaks = linebreaks(&prose.text).filter(|(at, kind)| is_good(&prose.text, *at, *kind)).peekable();
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
    fragments.last_mut().into_iter().for_each(|last| (last.end, last.space) = (End::MayBreak, false));
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
        fragments.push(Fragment { shaped, style, space, before: 0.0, after: 0.0, end });
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
