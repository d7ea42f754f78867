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
    /// The same picture for a narrow screen, where it would otherwise have to be scrolled.
    pub narrow: Option<Drawing>,
    /// The same facts as blocks, placed after the picture for everyone. Empty where the section
    /// says them itself.
    pub alternative: Vec<Block>,
}

/// Shapes on a ground of a given size, in points.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Drawing {
    pub width: f32,
    pub height: f32,
    pub shapes: Vec<Shape>,
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
    /// A band between two upright edges, its sides curved like an S.
    Band {
        x1: f32,
        top1: f32,
        bottom1: f32,
        x2: f32,
        top2: f32,
        bottom2: f32,
        paint: Paint,
    },
    /// A line curved like the side of a band.
    Curve {
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
    /// The ground that the picture stands on, to set a label free from what passes behind it.
    Card,
    /// The filling of a band, and the line along it.
    Band,
    Edge,
    /// Sensitive data and transfers outside the EEA.
    Accent,
    Ground(Tone),
    On(Tone),
}
