//! Pages as text, an item on a line: what stands where, so that a layout can be read, kept and held
//! against another without an eye or a PDF.
//!
//! `page 3, 50.0 × 127.0 to 214.3, bold 14.0, H2, "Uw rechten"`: its left end and baseline in points
//! from the top left, and its right end. `P+` is more of a paragraph that began before.

use super::fonts::{Face, Faces};
use super::page::{Item, LinkArea, Page, Picture, Placed, Rect, Run, Shape};
use super::structure::{NodeId, Role, SlotId, Tree};
use crate::theme::Colour;
use std::collections::BTreeSet;
use std::fmt::Write;

/// Tells pages in their order.
pub struct Teller<'t> {
    tree: &'t Tree,
    faces: Faces,
    begun: BTreeSet<NodeId>,
    page: usize,
    out: String,
}

impl<'t> Teller<'t> {
    pub fn new(tree: &'t Tree, faces: Faces) -> Self {
        Self { tree, faces, begun: BTreeSet::new(), page: 0, out: String::new() }
    }

    /// The next page.
    pub fn page(&mut self, page: &Page) {
        self.page += 1;
        page.grounds.iter().for_each(|shape| self.shape(shape));
        for item in &page.items {
            match item {
                Item::Text(run) => self.run(run),
                Item::Picture(picture) => self.picture(picture),
                Item::Logo(Placed { x, y, width, height, .. }) => {
                    self.line((*x, *y), &format!("{width:.1} × {height:.1}, logo"));
                }
                Item::Shape(_) | Item::Link(_) | Item::PageNumber(..) => {}
            }
        }
        page.links.iter().for_each(|area| self.link(area));
    }

    /// All that was told.
    pub fn done(self) -> String {
        self.out
    }

    fn line(&mut self, (x, y): (f32, f32), what: &str) {
        // A string takes all that is written to it.
        let _ = writeln!(self.out, "page {}, {x:.1} × {y:.1} {what}", self.page);
    }

    fn run(&mut self, run: &Run) {
        let role = run.slot.map_or_else(|| "artifact".to_owned(), |slot| self.role(slot));
        let mut text = String::new();
        let last = run.words.len().saturating_sub(1);
        for (at, word) in run.words.iter().enumerate() {
            text.push_str(if run.hyphen && at == last { "~" } else { &word.shaped.text });
            text.push_str(if word.space && at < last { " " } else { "" });
        }
        let end = run.x + width(run, self.faces);
        let mut what = format!("to {end:.1}, {} {:.1}, {role}, {text:?}", face(run.face), run.size);
        run.said.iter().for_each(|said| what.push_str(&format!(" says {said:?}")));
        self.line((run.x, run.y), &what);
    }

    /// The block that a slot is in, with a plus where it began before.
    fn role(&mut self, slot: SlotId) -> String {
        let mut node = self.tree.slots[slot.0];
        while let Role::Span | Role::Link | Role::Code | Role::Reference = self.tree.nodes[node.0].role {
            node = self.tree.nodes[node.0].parent;
        }
        // The label of a note says the number that its reference says.
        let parent = self.tree.nodes[node.0].parent;
        let of = self.tree.nodes[parent.0].role;
        if self.tree.nodes[node.0].role == Role::Label && matches!(of, Role::Reference | Role::Note) {
            self.begun.insert(parent);
            return of.name().to_owned();
        }
        let more = if self.begun.insert(node) { "" } else { "+" };
        format!("{}{more}", self.tree.nodes[node.0].role.name())
    }

    fn picture(&mut self, picture: &Picture) {
        let Picture { x, y, width, height, .. } = *picture;
        self.line((x, y), &format!("to {:.1} × {:.1}, picture", x + width, y + height));
        picture.shapes.iter().for_each(|shape| self.shape(shape));
        picture.labels.iter().for_each(|label| self.run(label));
    }

    fn shape(&mut self, shape: &Shape) {
        match *shape {
            Shape::Nothing => {}
            Shape::Line { x1, y1, x2, y2, width, colour, dotted } => {
                let sort = if dotted { "dots" } else { "line" };
                self.line((x1, y1), &format!("to {x2:.1} × {y2:.1}, {sort} {width:.1} {}", hex(colour)));
            }
            Shape::Rect(Rect { x, y, width, height, fill, border, .. }) => {
                let fill = fill.map(|colour| format!(" {}", hex(colour))).unwrap_or_default();
                let border = border.map(|(width, colour)| format!(" edge {width:.1} {}", hex(colour)));
                let end = (x + width, y + height);
                let border = border.unwrap_or_default();
                self.line((x, y), &format!("to {:.1} × {:.1}, box{fill}{border}", end.0, end.1));
            }
            Shape::Band { x, top, bottom, fill } => {
                let what = format!("to {:.1} × {:.1}, band {}", x.1, bottom.1, hex(fill));
                self.line((x.0, top.0), &what);
            }
            Shape::Curve { from, to, width, colour } => {
                self.line(from, &format!("to {:.1} × {:.1}, curve {width:.1} {}", to.0, to.1, hex(colour)));
            }
        }
    }

    fn link(&mut self, area: &LinkArea) {
        let LinkArea { x, y, width, height, .. } = *area;
        self.line((x, y), &format!("to {:.1} × {:.1}, link", x + width, y + height));
    }
}

/// The width of a run in points, without a space at its end.
fn width(run: &Run, faces: Faces) -> f32 {
    let space = faces.width(run.face, " ");
    let last = run.words.len().saturating_sub(1);
    let words = run.words.iter().enumerate();
    let widths =
        words.map(|(at, word)| word.shaped.width + if word.space && at < last { space } else { 0.0 });
    widths.sum::<f32>() * run.size
}

fn face(face: Face) -> &'static str {
    match face {
        Face::Regular => "regular",
        Face::Bold => "bold",
        Face::Italic => "italic",
        Face::Mono => "mono",
    }
}

fn hex(Colour(red, green, blue): Colour) -> String {
    format!("#{red:02x}{green:02x}{blue:02x}")
}
