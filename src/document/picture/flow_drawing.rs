//! A flow as shapes: nodes with their labels in columns, bands between them.
//!
//! A band is as thick as its count, in one scale for the whole picture.

use super::flow::{Column, Flow, Node};
use super::lettering::SIZE;
use super::{LEADING, Letters, MIDDLE, Sketch, WIDTH};
use crate::document::block::Tone;
use crate::document::figure::{Anchor, Drawing, Paint, Shape};
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// The width of a node, and the space between it and its label.
const BAR: f32 = 6.0;
const SPACE: f32 = 4.0;
/// Between two nodes of a column.
const GAP: f32 = 7.0;
/// The most that a column with room to spare puts between its nodes besides.
const SPREAD: f32 = 26.0;
/// The line with the titles of the columns.
const HEAD: f32 = 24.0;
/// What the bands of the fullest column take of the height, and the thickest that one may be.
const THICK: f32 = 230.0;
const THICKEST: f32 = 7.0;
/// From here on a band has a filling with a line along both sides; below, it is a line.
const HOLLOW: f32 = 2.4;
const SIDE: f32 = 0.6;

/// A node with its place.
struct Placed {
    top: f32,
    height: f32,
    lines: Vec<String>,
}

impl Placed {
    fn middle(&self) -> f32 {
        self.top + self.height / 2.0
    }
}

impl Flow {
    /// The flow as shapes.
    pub fn draw(mut self, letters: Letters) -> Drawing {
        self.order();
        let unit = self.unit();
        let (columns, height) = self.place(unit, letters);
        let mut sketch = Sketch::new(letters);
        self.bands(&columns, unit, &mut sketch);
        self.nodes(&columns, &mut sketch);
        sketch.drawing(WIDTH, height)
    }

    fn pitch(&self) -> f32 {
        // The last column needs the room of its labels only.
        (WIDTH + 6.0) / self.columns.len().max(1) as f32
    }

    fn x(&self, column: usize) -> f32 {
        self.pitch() * column as f32
    }

    /// The thickness of one count.
    fn unit(&self) -> f32 {
        let full =
            |at: usize| (0..self.columns[at].nodes.len()).map(|node| self.load(at, node)).sum::<usize>();
        let fullest = (0..self.columns.len()).map(full).max().unwrap_or(0);
        (THICK / fullest.max(1) as f32).min(THICKEST)
    }

    /// Every node with its name on lines and the height that its bands take.
    fn lettered(&self, unit: f32, letters: Letters) -> Vec<Vec<Placed>> {
        let room = self.pitch() - BAR - 2.0 * SPACE - 6.0;
        let placed = |at: usize, node: usize, named: &Node| {
            let count = letters.strong.width(&after(named));
            let mut lines = letters.plain.lines(&named.name, room, 2, letters.patterns);
            // The count stands after the name: where that fills its line, the name makes room.
            if lines.last().is_some_and(|line| letters.plain.width(line) + count > room) {
                lines = letters.plain.lines(&named.name, room - count, 2, letters.patterns);
            }
            Placed { top: 0.0, height: self.load(at, node) as f32 * unit, lines }
        };
        let column = |(at, column): (usize, &Column)| {
            column.nodes.iter().enumerate().map(|(node, named)| placed(at, node, named)).collect()
        };
        self.columns.iter().enumerate().map(column).collect()
    }

    /// Every node in its place, columns spread over the height of the fullest; and where that ends.
    fn place(&self, unit: f32, letters: Letters) -> (Vec<Vec<Placed>>, f32) {
        let mut columns = self.lettered(unit, letters);
        let slot = |at: usize, node: usize, placed: &Placed| {
            placed.height.max(label_height(placed) + self.mark_height(at, node))
        };
        let tall = |(at, nodes): (usize, &Vec<Placed>)| {
            nodes.iter().enumerate().map(|(node, placed)| slot(at, node, placed) + GAP).sum::<f32>()
        };
        let tallest = columns.iter().enumerate().map(tall).fold(0.0, f32::max);
        for (at, column) in columns.iter_mut().enumerate() {
            let left = tallest - tall((at, column));
            let extra = (left / column.len().max(1) as f32).min(SPREAD);
            let mut y = HEAD + (left - extra * column.len() as f32) / 2.0 + extra / 2.0;
            for (node, placed) in column.iter_mut().enumerate() {
                let slot = slot(at, node, placed);
                placed.top = y + (slot - placed.height) / 2.0;
                y += slot + GAP + extra;
            }
        }
        (columns, HEAD + tallest)
    }

    fn mark_height(&self, column: usize, node: usize) -> f32 {
        if self.columns[column].nodes[node].mark.is_some() { LEADING } else { 0.0 }
    }

    /// The bands, thick ones beneath thin ones, marked ones on top.
    fn bands(&self, columns: &[Vec<Placed>], unit: f32, sketch: &mut Sketch) {
        let mut bands: Vec<(bool, Reverse<usize>, Vec<Shape>)> = Vec::new();
        for (gap, links) in self.links.iter().enumerate() {
            let mut out: Vec<f32> = self.starts(columns, gap, gap, unit);
            let mut into: Vec<f32> = self.starts(columns, gap + 1, gap, unit);
            // In the order of both ends, so that bands leave and arrive side by side.
            let mut arrivals: BTreeMap<(usize, usize), f32> = BTreeMap::new();
            let mut by_end: Vec<_> = links.iter().collect();
            by_end.sort_by_key(|((from, to), _)| (*to, *from));
            for ((from, to), count) in by_end {
                arrivals.insert((*from, *to), into[*to]);
                into[*to] += *count as f32 * unit;
            }
            for ((from, to), count) in links {
                let thick = *count as f32 * unit;
                let marked = self.columns[gap].nodes[*from].mark.is_some()
                    || self.columns[gap + 1].nodes[*to].mark.is_some();
                let ends = (out[*from], arrivals[&(*from, *to)]);
                out[*from] += thick;
                let x = (self.x(gap) + BAR, self.x(gap + 1));
                bands.push((marked, Reverse(*count), band(x, ends, thick, marked)));
            }
        }
        bands.sort_by_key(|(marked, count, _)| (*marked, *count));
        sketch.shapes.extend(bands.into_iter().flat_map(|(.., shapes)| shapes));
    }

    /// Where the first band of each node of a column starts in a gap, its bands in the middle.
    fn starts(&self, columns: &[Vec<Placed>], column: usize, gap: usize, unit: f32) -> Vec<f32> {
        let mut sums = vec![0; columns[column].len()];
        for ((from, to), count) in &self.links[gap] {
            sums[if gap == column { *from } else { *to }] += count;
        }
        columns[column].iter().zip(sums).map(|(node, sum)| node.middle() - sum as f32 * unit / 2.0).collect()
    }

    fn nodes(&self, columns: &[Vec<Placed>], sketch: &mut Sketch) {
        for (at, (column, placed)) in self.columns.iter().zip(columns).enumerate() {
            let x = self.x(at);
            sketch.label((x, 9.0), sketch.letters.strong, Anchor::Start, Paint::Muted, &column.title);
            for (node, place) in column.nodes.iter().zip(placed) {
                let paint = match (&node.mark, node.last) {
                    (Some(_), _) => Paint::Accent,
                    (None, true) => Paint::Muted,
                    (None, false) => Paint::Brand,
                };
                sketch.rect((x, place.top), (BAR, place.height), paint);
                label(node, place, x + BAR + SPACE, sketch);
            }
        }
    }
}

/// The lines of a name with its count and mark, on a ground that sets them free from the bands.
fn label(node: &Node, place: &Placed, x: f32, sketch: &mut Sketch) {
    let marked = usize::from(node.mark.is_some());
    let height = (place.lines.len() + marked) as f32 * LEADING;
    let mut y = place.middle() - height / 2.0;
    let Letters { plain, strong: bold, .. } = sketch.letters;
    let mut row = |text: &str, after: &str, strong: bool, paint: Paint| {
        let ty = if strong { bold } else { plain };
        let width = ty.width(text) + bold.width(after);
        sketch.rect((x - SPACE, y), (width + SPACE + 2.0, LEADING), Paint::Card);
        let base = y + LEADING / 2.0 + SIZE * MIDDLE;
        sketch.label((x, base), ty, Anchor::Start, paint, text);
        if !after.is_empty() {
            sketch.label((x + width, base), bold, Anchor::End, Paint::Muted, after.trim());
        }
        y += LEADING;
    };
    let last = place.lines.len().saturating_sub(1);
    for (at, line) in place.lines.iter().enumerate() {
        let count = if at == last { after(node) } else { String::new() };
        row(line, &count, false, Paint::Ink);
    }
    if let Some(mark) = &node.mark {
        row(mark, "", true, Paint::Accent);
    }
}

/// What stands after the name: the count.
fn after(node: &Node) -> String {
    format!("  {}", node.count)
}

fn label_height(placed: &Placed) -> f32 {
    placed.lines.len() as f32 * LEADING
}

/// A band from one x to another, its top at `ends`: a filling with a line along both sides.
fn band((x1, x2): (f32, f32), (y1, y2): (f32, f32), thick: f32, marked: bool) -> Vec<Shape> {
    let edge = if marked { Paint::Accent } else { Paint::Edge };
    let side = |by: f32, width: f32| Shape::Curve { x1, y1: y1 + by, x2, y2: y2 + by, width, paint: edge };
    if thick < HOLLOW {
        return vec![side(thick / 2.0, thick)];
    }
    let paint = if marked { Paint::Ground(Tone::Accent) } else { Paint::Band };
    let filling = Shape::Band { x1, top1: y1, bottom1: y1 + thick, x2, top2: y2, bottom2: y2 + thick, paint };
    vec![filling, side(SIDE / 2.0, SIDE), side(thick - SIDE / 2.0, SIDE)]
}
