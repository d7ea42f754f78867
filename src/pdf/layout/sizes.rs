//! The sizes of the page and its type, in points: one scale, leadings in steps of half a point.

use crate::pdf::fonts::Face;
use crate::pdf::page;
use crate::pdf::prose::TextStyle;
use crate::theme::{Colour, Palette};

/// The margins left and right.
pub const MARGIN: f32 = 50.0;
/// Where the text starts below the running head, and on the first page below the band.
pub const TOP: f32 = 72.0;
pub const FIRST_TOP: f32 = 88.0;
/// Where the text ends above the foot.
pub const BOTTOM: f32 = page::HEIGHT - 64.0;
/// The height of the band on the first page.
pub const BAND: f32 = 44.0;
/// The longest comfortable line of running text.
pub const LONGEST_LINE: f32 = 410.0;

/// The space between paragraphs, between items of a list, and around a block that stands apart.
pub const PARAGRAPH_GAP: f32 = 7.0;
pub const ITEM_GAP: f32 = 2.0;
pub const BLOCK_GAP: f32 = 10.0;
/// Below a heading that comes again on the next page.
pub const AFTER_AGAIN: f32 = 4.0;
/// Between two columns.
pub const GUTTER: f32 = 24.0;
/// A hairline.
pub const HAIRLINE: f32 = 0.6;

/// A column of the page.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Column {
    pub x: f32,
    pub width: f32,
}

impl Column {
    /// The column between the margins.
    pub const PAGE: Self = Self { x: MARGIN, width: page::WIDTH - 2.0 * MARGIN };

    /// The column with space taken off at its left and right.
    pub fn inset(self, left: f32, right: f32) -> Self {
        Self { x: self.x + left, width: self.width - left - right }
    }

    /// The column cut off at a comfortable length of line.
    pub fn readable(self) -> Self {
        Self { width: self.width.min(LONGEST_LINE), ..self }
    }

    /// One of `count` equal columns with a gutter between them.
    pub fn part(self, at: usize, count: usize) -> Self {
        let width = (self.width - GUTTER * (count - 1) as f32) / count as f32;
        Self { x: self.x + (width + GUTTER) * at as f32, width }
    }
}

const fn text(face: Face, size: f32, leading: f32, colour: Colour) -> TextStyle {
    TextStyle { face, size, leading, colour }
}

/// Running text.
pub fn body(palette: &Palette) -> TextStyle {
    text(Face::Regular, 10.0, 14.5, palette.ink)
}

/// The first paragraph under the title.
pub fn lead(palette: &Palette) -> TextStyle {
    text(Face::Regular, 13.0, 19.0, palette.ink)
}

/// Text in cards, facts and narrow columns.
pub fn small(palette: &Palette) -> TextStyle {
    text(Face::Regular, 9.25, 13.0, palette.ink)
}

/// Text in the small cells of a heat table.
pub fn tight(palette: &Palette) -> TextStyle {
    text(Face::Regular, 8.0, 10.5, palette.ink)
}

/// Text beside what matters: running lines, captions of numbers.
pub fn quiet(palette: &Palette) -> TextStyle {
    text(Face::Regular, 9.0, 12.5, palette.muted)
}

/// The leading of a note, and its text at the foot of a page.
pub const NOTE_LEADING: f32 = 10.5;
pub fn note(palette: &Palette) -> TextStyle {
    text(Face::Regular, 8.0, NOTE_LEADING, palette.muted)
}

/// The term of a fact.
pub fn term(palette: &Palette) -> TextStyle {
    text(Face::Bold, 9.0, 13.0, palette.ink)
}

/// The head of a column.
pub fn column_head(palette: &Palette) -> TextStyle {
    text(Face::Bold, 8.5, 12.0, palette.muted)
}

/// The caption of a table and the title of a figure.
pub fn caption(palette: &Palette) -> TextStyle {
    text(Face::Bold, 10.0, 14.0, palette.ink)
}

/// A number shown large.
pub fn number(palette: &Palette) -> TextStyle {
    text(Face::Bold, 24.0, 30.0, palette.ink)
}

/// A heading by its level, with the space above and below it.
pub fn heading(level: u8, palette: &Palette) -> (TextStyle, f32, f32) {
    match level {
        0 | 1 => (text(Face::Bold, 27.0, 32.0, palette.ink), 0.0, 10.0),
        2 => (text(Face::Bold, 17.0, 22.0, palette.ink), 28.0, 6.0),
        3 => (text(Face::Bold, 12.5, 17.0, palette.ink), 18.0, 4.0),
        4 => (text(Face::Bold, 10.5, 15.0, palette.brand_text), 13.0, 3.0),
        _ => (text(Face::Bold, 10.0, 14.5, palette.muted), 11.0, 2.0),
    }
}

/// The heading of an entry that stands close to others, with the space above and below it.
pub fn entry_heading(palette: &Palette) -> (TextStyle, f32, f32) {
    (text(Face::Bold, 11.0, 15.0, palette.brand_text), 13.0, 1.0)
}

/// Text and terms of facts that stand close.
pub fn close(palette: &Palette) -> TextStyle {
    text(Face::Regular, 8.9, 12.0, palette.ink)
}

/// The term beside such text.
pub fn close_term(palette: &Palette) -> TextStyle {
    text(Face::Bold, 8.6, 12.0, palette.ink)
}

/// A colour mixed with white: `share` of the colour, the rest white.
pub fn tint(colour: Colour, share: f32) -> Colour {
    let mix = |part: u8| (255.0 - (255.0 - f32::from(part)) * share).round() as u8;
    Colour(mix(colour.0), mix(colour.1), mix(colour.2))
}
