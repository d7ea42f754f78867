//! A picture as plain shapes, with the words that say the same.
//!
//! Computed once and drawn twice: as SVG in the page and as vector operations in the PDF.

use super::block::{Block, Tone};

/// A picture in points, its origin at the top left.
#[derive(Debug, Clone, PartialEq)]
pub struct Figure {
    /// An anchor for its title and description, unique in the document.
    pub id: String,
    pub title: String,
    /// What it shows in a sentence or two: the `alt` of the picture.
    pub description: String,
    pub width: f32,
    pub height: f32,
    pub shapes: Vec<Shape>,
    /// The same facts as blocks, placed after the picture for everyone.
    pub alternative: Vec<Block>,
}

/// One shape of a picture; lengths in points.
#[derive(Debug, Clone, PartialEq)]
pub enum Shape {
    Rect {
        x: f32,
        y: f32,
        width: f32,
        height: f32,
        paint: Paint,
    },
    Line {
        x1: f32,
        y1: f32,
        x2: f32,
        y2: f32,
        width: f32,
        paint: Paint,
    },
    /// A text on a baseline; its words are in the alternative too.
    Label {
        x: f32,
        y: f32,
        size: f32,
        bold: bool,
        anchor: Anchor,
        paint: Paint,
        text: String,
    },
}

/// Which end of a label stands at its x.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Anchor {
    Start,
    Middle,
    End,
}

/// A colour by its meaning, so that it follows the theme.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Paint {
    Ink,
    Muted,
    Rule,
    Brand,
    Ground(Tone),
    On(Tone),
}
