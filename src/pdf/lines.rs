//! Prose into lines of a width: where each line breaks, and where a word is hyphenated.
//!
//! Lines are filled greedily and ragged at the right; a word is hyphenated only where the gap would
//! be ugly. A word that is wider than a whole line is cut, so nothing ever runs off the page.

use super::PdfError;
use super::fonts::Face;
use super::fragments::{End, Fragment, fragments};
use super::hyphen;
use super::prose::Prose;
use super::shape::Shaper;
use std::collections::VecDeque;
use std::sync::Arc;

/// The most hyphens at the ends of lines that follow each other.
const HYPHENS_IN_A_ROW: usize = 2;

/// The fewest letters that a cut leaves for the next line.
const LEAST_REST: usize = 3;

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
            // In a code, a hyphen would be read as one of its own.
            let may = style.badge.is_none() && style.text.face != Face::Mono;
            if let (Some(language), true) = (style.language, may) {
                let hyphen = shaper.width(style.text.face, "-")?;
                let fits = |to: &usize| {
                    let width = (fragment.shaped.width_to(*to) + hyphen) * style.text.size;
                    x + width <= self.measure.width && fragment.shaped.can_cut(*to)
                };
                let points = hyphen::points(&fragment.shaped.text, language);
                best = points.into_iter().rfind(fits).map(|to| (at, to)).or(best);
            }
            x += fragment.width();
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
        let text = &first.shaped.text;
        let points = first.style.language.map(|language| hyphen::points(text, language)).unwrap_or_default();
        let fits = |to: &usize| first.shaped.width_to(*to) * size <= room;
        match (first.width() > room)
            .then(|| good_cut(text, ends.take_while(fits), &points).or(least))
            .flatten()
        {
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
        let width = fragment.width();
        let space = if fragment.space { fragment.space_width(shaper)? } else { 0.0 };
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

/// The last place to cut, or one not far before it: where a path or an address has a joint, else between
/// syllables, of which `points` are the ends.
fn good_cut(text: &str, fitting: impl Iterator<Item = usize>, points: &[usize]) -> Option<usize> {
    let mut places: Vec<usize> = fitting.collect();
    // One or two letters on a line of their own look like an accident.
    let enough = |at: &usize| text[*at..].chars().count() >= LEAST_REST;
    if let Some(count) = places.iter().rposition(enough) {
        places.truncate(count + 1);
    }
    let last = *places.last()?;
    let joint =
        |at: &&usize| text[..**at].ends_with(['/', ':', '-', '_', '=']) || text[**at..].starts_with('.');
    let near = || places.iter().rev().take_while(|at| **at * 2 > last);
    let between_syllables = || near().find(|at| points.contains(at));
    Some(near().find(joint).or_else(between_syllables).copied().unwrap_or(last))
}

/// How many fragments stand together up to the first place where a line may break.
fn unit(waiting: &VecDeque<Fragment>) -> usize {
    waiting.iter().position(|fragment| fragment.end != End::Joined).map_or(waiting.len(), |at| at + 1)
}

fn widths<'a>(fragments: impl Iterator<Item = &'a Fragment>, shaper: &mut Shaper) -> Result<f32, PdfError> {
    let (mut total, mut trailing) = (0.0, 0.0);
    for fragment in fragments {
        total += trailing + fragment.width();
        trailing = if fragment.space { fragment.space_width(shaper)? } else { 0.0 };
    }
    Ok(total)
}

#[cfg(test)]
mod tests {
    use super::{Line, Measure, lines};
    use crate::document::block::Tone;
    use crate::pdf::fonts::{Face, Faces};
    use crate::pdf::prose::{Prose, Style, TextStyle};
    use crate::pdf::shape::Shaper;
    use crate::theme::Colour;

    fn style() -> Style {
        let text = TextStyle { face: Face::Regular, size: 10.0, leading: 14.0, colour: Colour(0, 0, 0) };
        Style { language: Some(hypher::Lang::Dutch), ..Style::new(text) }
    }

    fn shown(line: &Line) -> String {
        let word = |part: &crate::pdf::fragments::Fragment| {
            format!("{}{}", part.shaped.text, if part.space { " " } else { "" })
        };
        let words: String = line.parts.iter().map(|(_, part)| word(part)).collect();
        format!("{}{}", words.trim_end(), if line.hyphen { "~" } else { "" })
    }

    fn broken(prose: &Prose, width: f32, hyphenate: bool) -> Vec<String> {
        let lines = lines(prose, Measure { width, hyphenate }, &mut Shaper::new(Faces::default())).unwrap();
        assert!(lines.iter().all(|line| line.width <= width), "nothing runs over");
        lines.iter().map(shown).collect()
    }

    #[test]
    fn a_word_is_hyphenated_only_where_it_may_be() {
        let prose = Prose::plain("Wij bewaren uw persoonsgegevens niet langer", style());
        assert_eq!(broken(&prose, 120.0, true), ["Wij bewaren uw persoonsge~", "gevens niet langer"]);
        assert_eq!(broken(&prose, 120.0, false), ["Wij bewaren uw", "persoonsgegevens niet", "langer"]);
    }

    #[test]
    fn an_address_is_cut_without_a_hyphen() {
        let prose = Prose::plain("https://voorbeeld.example/persoonsgegevensverwerking", style());
        let lines = broken(&prose, 80.0, true);
        assert!(lines.len() > 2 && lines.iter().all(|line| !line.ends_with('~')), "{lines:?}");
        assert_eq!(lines.concat(), "https://voorbeeld.example/persoonsgegevensverwerking");
    }

    #[test]
    fn a_cut_leaves_no_single_letter() {
        let prose = Prose::plain("loonadministratie", Style { language: None, ..style() });
        let whole = Shaper::new(Faces::default()).width(Face::Regular, "loonadministratie").unwrap() * 10.0;
        assert_eq!(broken(&prose, whole - 1.0, true), ["loonadministra", "tie"]);
    }

    #[test]
    fn a_code_is_cut_at_a_joint_or_between_syllables_without_a_hyphen() {
        let text = TextStyle { face: Face::Mono, ..style().text };
        let cut = |code: &str, letters: f32| {
            let width =
                Shaper::new(Faces::default()).width(Face::Mono, "m").unwrap() * 10.0 * (letters + 0.5);
            broken(&Prose::plain(code, Style { text, ..style() }), width, true)
        };
        assert_eq!(cut("personeelsdossier", 14.0), ["personeelsdos", "sier"]);
        assert_eq!(cut("loonadministratie", 14.0), ["loonadministra", "tie"]);
        assert_eq!(cut("melding_afhandelen", 14.0), ["melding_", "afhandelen"]);
        assert_eq!(cut("verwerkingen.yaml:328", 14.0), ["verwerkingen", ".yaml:328"]);
        assert_eq!(cut("9f2c41ab77d0e615", 12.0), ["9f2c41ab77d0", "e615"]);
    }

    #[test]
    fn a_change_of_style_within_a_word_is_no_place_to_break() {
        let mut prose = Prose::plain("aaaa bbbb", style());
        prose.push("cccc dddd", Style { badge: None, language: None, ..style() });
        assert_eq!(broken(&prose, 48.0, false), ["aaaa", "bbbbcccc", "dddd"]);
    }

    #[test]
    fn a_badge_stands_on_one_line() {
        let mut prose = Prose::plain("ernst ", style());
        prose.push("niet vastgelegd", Style { badge: Some(Tone::Quiet), ..style() });
        assert_eq!(broken(&prose, 85.0, true), ["ernst", "niet vastgelegd"]);
    }

    #[test]
    fn a_break_in_the_text_ends_the_line_and_reads_as_a_space() {
        let prose = Prose { text: "een\ntwee".to_owned(), ..Prose::plain("een", style()) };
        let measure = Measure { width: 200.0, hyphenate: true };
        let lines = lines(&prose, measure, &mut Shaper::new(Faces::default())).unwrap();
        assert_eq!(lines.len(), 2);
        assert!(lines[0].parts[0].1.space);
    }

    #[test]
    fn the_hyphen_of_a_short_prefix_stays_with_its_word() {
        let prose = Prose::plain("uw e-mailadres", style());
        assert_eq!(broken(&prose, 40.0, false)[..2], ["uw", "e-mailad"]);
    }
}
