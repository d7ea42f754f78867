//! A page as positioned items, in points from its top left corner. No PDF types.

use super::fonts::Face;
use super::shape::Shaped;
use super::structure::SlotId;
use crate::model::logo::Logo;
use crate::theme::Colour;
use std::sync::Arc;

/// The width and height of A4 in points.
pub const WIDTH: f32 = 595.28;
pub const HEIGHT: f32 = 841.89;

/// Everything on one page.
#[derive(Debug, Default)]
pub struct Page {
    /// Grounds, borders and rules, painted first and silent for a reader who listens.
    pub grounds: Vec<Shape>,
    pub items: Vec<Item>,
    pub links: Vec<LinkArea>,
    /// Where sections start: the number of the mark and the height on the page.
    pub marks: Vec<(MarkId, f32)>,
    /// The notes whose numbers stand on the page, until it is full and they are set at its foot.
    pub notes: Vec<Arc<Note>>,
}

/// A note in lines, its items counted from its top left.
#[derive(Debug, Clone, PartialEq)]
pub struct Note {
    /// From 1, through the document.
    pub number: usize,
    pub width: f32,
    pub height: f32,
    pub items: Vec<Item>,
}

/// The start of a section.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct MarkId(pub usize);

/// A link, with its target and words, in the list of the document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct LinkId(pub usize);

/// The area of a page that follows a link when clicked.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct LinkArea {
    pub link: LinkId,
    pub x: f32,
    pub y: f32,
    pub width: f32,
    pub height: f32,
}

/// Something drawn, or a place on the page that means something.
#[derive(Debug, Clone, PartialEq)]
pub enum Item {
    Text(Run),
    Shape(Shape),
    Link(LinkArea),
    /// The number of the page on which a section starts, set flush right at `run.x`.
    PageNumber(MarkId, Run),
    Picture(Picture),
    Logo(Placed),
}

/// Words on one baseline in one style.
#[derive(Debug, Clone, PartialEq)]
pub struct Run {
    pub x: f32,
    /// The baseline.
    pub y: f32,
    pub face: Face,
    pub size: f32,
    pub colour: Colour,
    /// None for running lines and repeated heads, which are not part of the document's text.
    pub slot: Option<SlotId>,
    pub words: Vec<Word>,
    /// Whether the last glyph is a hyphen that is not in the text.
    pub hyphen: bool,
    /// What the run reads as, where that is more than its words.
    pub said: Option<Box<str>>,
}

/// A shaped word; `space` when a space follows it.
#[derive(Debug, Clone, PartialEq)]
pub struct Word {
    pub shaped: Arc<Shaped>,
    pub space: bool,
}

/// A drawn figure: one unit with an alternative text.
#[derive(Debug, Clone, PartialEq)]
pub struct Picture {
    pub slot: SlotId,
    pub x: f32,
    pub y: f32,
    pub width: f32,
    pub height: f32,
    pub shapes: Vec<Shape>,
    pub labels: Vec<Run>,
}

/// The logo of the organisation where it stands: one unit with an alternative text.
#[derive(Debug, Clone, PartialEq)]
pub struct Placed {
    pub slot: SlotId,
    pub x: f32,
    pub y: f32,
    pub width: f32,
    pub height: f32,
    pub logo: Arc<Logo>,
}

/// A line, a rectangle or a band.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Shape {
    Line {
        x1: f32,
        y1: f32,
        x2: f32,
        y2: f32,
        width: f32,
        colour: Colour,
        dotted: bool,
    },
    Rect(Rect),
    /// A band from the first x to the second, its sides curved like an S.
    Band {
        x: (f32, f32),
        top: (f32, f32),
        bottom: (f32, f32),
        fill: Colour,
    },
    /// A line curved like the side of a band.
    Curve {
        from: (f32, f32),
        to: (f32, f32),
        width: f32,
        colour: Colour,
    },
    /// Holds the place of a ground whose height is not known yet.
    Nothing,
}

/// A rectangle with a fill, a border, and corners that may be rounded at its top and bottom.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Rect {
    pub x: f32,
    pub y: f32,
    pub width: f32,
    pub height: f32,
    pub fill: Option<Colour>,
    pub border: Option<(f32, Colour)>,
    pub round_top: f32,
    pub round_bottom: f32,
}

impl Rect {
    /// A plain filled rectangle.
    pub fn filled(x: f32, y: f32, width: f32, height: f32, fill: Colour) -> Self {
        Self { x, y, width, height, fill: Some(fill), border: None, round_top: 0.0, round_bottom: 0.0 }
    }
}

impl Shape {
    fn lowered(self, by: f32) -> Self {
        match self {
            Self::Line { x1, y1, x2, y2, width, colour, dotted } => {
                Self::Line { x1, y1: y1 + by, x2, y2: y2 + by, width, colour, dotted }
            }
            Self::Rect(rect) => Self::Rect(Rect { y: rect.y + by, ..rect }),
            Self::Band { x, top, bottom, fill } => {
                let down = |(left, right): (f32, f32)| (left + by, right + by);
                Self::Band { x, top: down(top), bottom: down(bottom), fill }
            }
            Self::Curve { from, to, width, colour } => {
                Self::Curve { from: (from.0, from.1 + by), to: (to.0, to.1 + by), width, colour }
            }
            Self::Nothing => Self::Nothing,
        }
    }
}

impl Item {
    /// What a line of text is made of, further to the right.
    pub fn moved(&self, by: f32) -> Self {
        match self {
            Self::Text(run) => Self::Text(Run { x: run.x + by, ..run.clone() }),
            Self::Link(area) => Self::Link(LinkArea { x: area.x + by, ..*area }),
            Self::Shape(Shape::Rect(rect)) => Self::Shape(Shape::Rect(Rect { x: rect.x + by, ..*rect })),
            Self::Shape(Shape::Line { x1, y1, x2, y2, width, colour, dotted }) => {
                let (x1, x2) = (x1 + by, x2 + by);
                let (y1, y2, width, colour, dotted) = (*y1, *y2, *width, *colour, *dotted);
                Self::Shape(Shape::Line { x1, y1, x2, y2, width, colour, dotted })
            }
            other => other.clone(),
        }
    }
}

impl Page {
    /// Puts an item whose own heights count from `top`.
    pub fn put(&mut self, item: Item, top: f32) {
        match item {
            Item::Shape(shape) => self.grounds.push(shape.lowered(top)),
            Item::Link(area) => self.links.push(LinkArea { y: area.y + top, ..area }),
            Item::Text(run) => self.items.push(Item::Text(Run { y: run.y + top, ..run })),
            Item::Logo(placed) => self.items.push(Item::Logo(Placed { y: placed.y + top, ..placed })),
            Item::PageNumber(mark, run) => {
                self.items.push(Item::PageNumber(mark, Run { y: run.y + top, ..run }));
            }
            Item::Picture(mut picture) => {
                picture.y += top;
                picture.shapes.iter_mut().for_each(|shape| *shape = shape.lowered(top));
                picture.labels.iter_mut().for_each(|label| label.y += top);
                self.items.push(Item::Picture(picture));
            }
        }
    }

    /// Keeps a place among the grounds, beneath what comes later.
    pub fn reserve(&mut self) -> usize {
        self.grounds.push(Shape::Nothing);
        self.grounds.len() - 1
    }
}
