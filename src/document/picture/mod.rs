//! The pictures of the documents: counted facts with their words in, shapes out.
//!
//! Every length in a picture is true to its number, every label is measured before it is placed, and
//! a picture holds a bounded number of things, however large the register. Knows no register: who
//! asks for a picture gathers its facts.

pub mod bars;
pub mod flow;
mod flow_drawing;
mod lettering;
pub mod stack;

use super::block::{Block, Cell, Inline, Table};
use super::figure::{Anchor, Drawing, Paint, Shape};
pub use lettering::{Letters, Type};

/// The width of a picture, in points: a little wider than the text of a page in the PDF.
pub const WIDTH: f32 = 520.0;
/// The width of the same picture on a phone.
pub const NARROW: f32 = 250.0;

/// Between the baselines of a label on two lines.
const LEADING: f32 = 10.0;
/// From the middle of a line to its baseline, in the size of the letters.
const MIDDLE: f32 = 0.33;

/// A picture in the making.
struct Sketch {
    shapes: Vec<Shape>,
    letters: Letters,
}

impl Sketch {
    fn new(letters: Letters) -> Self {
        Self { shapes: Vec::new(), letters }
    }

    fn rect(&mut self, (x, y): (f32, f32), (width, height): (f32, f32), paint: Paint) {
        self.shapes.push(Shape::Rect { x, y, width, height, paint });
    }

    /// A line on a baseline.
    fn label(&mut self, (x, y): (f32, f32), ty: Type, anchor: Anchor, paint: Paint, text: &str) {
        let Type { size, bold, .. } = ty;
        self.shapes.push(Shape::Label { x, y, size, bold, anchor, paint, text: text.to_owned() });
    }

    fn line(&mut self, (x1, y1): (f32, f32), (x2, y2): (f32, f32), width: f32, paint: Paint) {
        self.shapes.push(Shape::Line { x1, y1, x2, y2, width, paint });
    }

    fn drawing(self, width: f32, height: f32) -> Drawing {
        Drawing { width, height, shapes: self.shapes }
    }
}

/// A table of plain words, the first cell of each row its head.
pub fn table(caption: &str, weights: &[f32], head: &[String], rows: Vec<Vec<String>>) -> Block {
    let inline = |text: &str| vec![Inline::Text(text.to_owned())];
    let cell = |text: String| Cell::plain(vec![Inline::Text(text)]);
    Block::Table(Table {
        caption: inline(caption),
        weights: weights.to_vec(),
        head: head.iter().map(|text| inline(text)).collect(),
        rows: rows.into_iter().map(|row| row.into_iter().map(cell).collect()).collect(),
        row_heads: true,
    })
}
