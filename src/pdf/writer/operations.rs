//! A page as printpdf's operations: grounds first, then text in marked content.

use super::fonts::{Embedded, cluster};
use super::logo;
use super::printed::font_name;
use super::segments::{Segment, segments};
use super::{rounded, up};
use crate::pdf::fonts::Font;
use crate::pdf::page::{Item, Page, Picture, Rect, Run, Shape};
use crate::pdf::shape::{Glyph, Shaped};
use crate::pdf::structure::Role;
use crate::theme::Colour;
use printpdf::{
    Color, DictItem, FontId, LineCapStyle, LineDashPattern, LinePoint, Op, PaintMode, PdfFontHandle, Point,
    Polygon, PolygonRing, Pt, Rgb, TextMatrix, WindingOrder,
};
use std::collections::BTreeMap;

/// How far the handles of a curve stand out for a quarter of a circle.
const ROUND: f32 = 0.5523;

/// The operations of a page; `roles` are those of its marked content, by number.
pub fn of_page(page: &Page, roles: &[Role], fonts: &Embedded) -> Vec<Op> {
    let mut brush = Brush { ops: Vec::new(), fonts, fill: None, font: None };
    if !page.grounds.is_empty() {
        brush.begin("Artifact", [("Type", word("Layout"))]);
        page.grounds.iter().for_each(|shape| brush.shape(shape));
        brush.ops.push(Op::EndMarkedContent);
    }
    for segment in segments(&page.items) {
        brush.segment(&segment, roles);
    }
    brush.ops
}

/// The operations so far, with the state they leave behind.
struct Brush<'f> {
    ops: Vec<Op>,
    fonts: &'f Embedded,
    fill: Option<Colour>,
    font: Option<(Font, f32)>,
}

impl Brush<'_> {
    fn segment(&mut self, segment: &Segment, roles: &[Role]) {
        match segment.number {
            Some(number) => self.begin(roles[number].name(), [("MCID", DictItem::Int(number as i64))]),
            None => self.begin("Artifact", [("Type", word("Pagination"))]),
        }
        for item in segment.items {
            match item {
                Item::Text(run) => self.text(std::slice::from_ref(run)),
                Item::Picture(picture) => self.picture(picture),
                Item::Logo(placed) => {
                    self.ops.extend(logo::operations(placed));
                    self.fill = None;
                }
                Item::Shape(_) | Item::Link(_) | Item::PageNumber(..) => {}
            }
        }
        self.ops.push(Op::EndMarkedContent);
    }

    fn begin<const N: usize>(&mut self, tag: &str, properties: [(&str, DictItem); N]) {
        let map: BTreeMap<String, DictItem> =
            properties.into_iter().map(|(key, value)| (key.to_owned(), value)).collect();
        let properties = DictItem::Dict { map };
        self.ops.push(Op::BeginMarkedContentWithProperties { tag: tag.to_owned(), properties });
    }

    fn picture(&mut self, picture: &Picture) {
        picture.shapes.iter().for_each(|shape| self.shape(shape));
        self.text(&picture.labels);
    }

    fn text(&mut self, runs: &[Run]) {
        if runs.is_empty() {
            return;
        }
        self.ops.push(Op::StartTextSection);
        for run in runs {
            self.run(run);
        }
        self.ops.push(Op::EndTextSection);
    }

    fn run(&mut self, run: &Run) {
        self.fill(run.colour);
        let place = [1.0, 0.0, 0.0, 1.0, rounded(run.x), rounded(up(run.y))];
        self.ops.push(Op::SetTextMatrix { matrix: TextMatrix::Raw(place) });
        let Self { ops, fonts, font, .. } = self;
        let mut line = Glyphs { parts: Vec::new(), codes: Vec::new(), ops, fonts, font, size: run.size };
        if let Some(said) = &run.said {
            line.said(said, run.words.iter().map(|word| (word.shaped.font, word.shaped.glyphs.as_slice())));
            return;
        }
        let last = run.words.len().saturating_sub(1);
        let space = line.fonts.of_spaces(run.face);
        for (at, part) in run.words.iter().enumerate() {
            let shaped = &part.shaped;
            if run.hyphen && at == last {
                line.flush();
                // A hyphen at the end of a line reads as a soft one.
                line.said("\u{ad}", std::iter::once((shaped.font, shaped.glyphs.as_slice())));
                continue;
            }
            line.word(shaped);
            if part.space {
                line.space(space);
            }
        }
        line.flush();
    }

    fn fill(&mut self, colour: Colour) {
        if self.fill != Some(colour) {
            self.fill = Some(colour);
            self.ops.push(Op::SetFillColor { col: rgb(colour) });
        }
    }

    fn shape(&mut self, shape: &Shape) {
        match *shape {
            Shape::Nothing => {}
            Shape::Rect(rect) => self.rect(&rect),
            Shape::Band { x, top, bottom, fill } => {
                self.fill(fill);
                let points = [side((x.0, top.0), (x.1, top.1)), side((x.1, bottom.1), (x.0, bottom.0))];
                let rings = vec![PolygonRing { points: points.concat() }];
                let (mode, winding_order) = (PaintMode::Fill, WindingOrder::NonZero);
                self.ops.push(Op::DrawPolygon { polygon: Polygon { rings, mode, winding_order } });
            }
            Shape::Curve { from, to, width, colour } => {
                self.stroke(width, colour);
                let line = printpdf::Line { points: side(from, to), is_closed: false };
                self.ops.push(Op::DrawLine { line });
            }
            Shape::Line { x1, y1, x2, y2, width, colour, dotted } => {
                self.ops.push(Op::SaveGraphicsState);
                self.stroke(width, colour);
                if dotted {
                    self.ops.push(Op::SetLineCapStyle { cap: LineCapStyle::Round });
                    let dash = LineDashPattern { offset: 0.0, pattern: [0.0, 3.5].into_iter().collect() };
                    self.ops.push(Op::SetLineDashPattern { dash });
                }
                let points = vec![point(x1, y1, false), point(x2, y2, false)];
                let line = printpdf::Line { points, is_closed: false };
                self.ops.push(Op::DrawLine { line });
                self.ops.push(Op::RestoreGraphicsState);
            }
        }
    }

    fn stroke(&mut self, width: f32, colour: Colour) {
        self.ops.push(Op::SetOutlineColor { col: rgb(colour) });
        self.ops.push(Op::SetOutlineThickness { pt: Pt(rounded(width)) });
    }

    fn rect(&mut self, rect: &Rect) {
        let mode = match (rect.fill, rect.border) {
            (Some(_), Some(_)) => PaintMode::FillStroke,
            (Some(_), None) => PaintMode::Fill,
            (None, Some(_)) => PaintMode::Stroke,
            (None, None) => return,
        };
        if let Some(colour) = rect.fill {
            self.fill(colour);
        }
        if let Some((width, colour)) = rect.border {
            self.stroke(width, colour);
        }
        let rings = vec![PolygonRing { points: outline(rect) }];
        let polygon = Polygon { rings, mode, winding_order: WindingOrder::NonZero };
        self.ops.push(Op::DrawPolygon { polygon });
    }
}

/// Glyphs of a line, shown together as far as each means what the font says it means.
///
/// They are the operand of `TJ`: the numbers of glyphs in one string up to the next kern, where
/// printpdf's own item for glyphs would hold a string for each.
struct Glyphs<'o> {
    parts: Vec<DictItem>,
    codes: Vec<u8>,
    ops: &'o mut Vec<Op>,
    fonts: &'o Embedded,
    /// What the page was set in last.
    font: &'o mut Option<(Font, f32)>,
    size: f32,
}

impl Glyphs<'_> {
    /// What follows is set in a font.
    fn set(&mut self, font: Font) {
        let wanted = Some((font, self.size));
        if *self.font != wanted {
            self.flush();
            let handle = PdfFontHandle::External(FontId(font_name(font).to_owned()));
            let size = self.size * self.fonts.font(font).scale();
            self.ops.push(Op::SetFont { font: handle, size: Pt(size) });
            *self.font = wanted;
        }
    }

    fn space(&mut self, font: Font) {
        self.set(font);
        self.push(self.fonts.font(font).space());
    }

    fn word(&mut self, shaped: &Shaped) {
        self.set(shaped.font);
        let used = self.fonts.font(shaped.font);
        let mut glyphs = shaped.glyphs.as_slice();
        while let [first, ..] = glyphs {
            let count = glyphs.iter().take_while(|glyph| glyph.start == first.start).count();
            let (together, rest) = glyphs.split_at(count);
            let text = cluster(shaped, first);
            if count == 1 && used.text(first.id) == text {
                self.push(used.code(first.id));
                self.kern(((first.natural - first.advance) / used.scale() * 1000.0).round());
            } else {
                self.flush();
                self.said(text, std::iter::once((shaped.font, together)));
            }
            glyphs = rest;
        }
    }

    fn push(&mut self, code: u16) {
        self.codes.extend(code.to_be_bytes());
    }

    /// Moves the pen back, in thousandths of an em.
    fn kern(&mut self, by: f32) {
        if by != 0.0 {
            self.end_string();
            self.parts.push(DictItem::Real(by));
        }
    }

    fn end_string(&mut self) {
        if !self.codes.is_empty() {
            self.parts.push(DictItem::Bytes(std::mem::take(&mut self.codes)));
        }
    }

    /// Glyphs that read as another text than their fonts say.
    fn said<'g>(&mut self, text: &str, words: impl Iterator<Item = (Font, &'g [Glyph])>) {
        let utf16 = text.encode_utf16().flat_map(u16::to_be_bytes);
        let bytes = [0xFE, 0xFF].into_iter().chain(utf16).collect();
        let map = BTreeMap::from([("ActualText".to_owned(), DictItem::Bytes(bytes))]);
        let properties = DictItem::Dict { map };
        self.ops.push(Op::BeginMarkedContentWithProperties { tag: "Span".to_owned(), properties });
        for (font, glyphs) in words {
            self.set(font);
            glyphs.iter().for_each(|glyph| self.push(self.fonts.font(font).code(glyph.id)));
        }
        self.flush();
        self.ops.push(Op::EndMarkedContent);
    }

    fn flush(&mut self) {
        self.end_string();
        if !self.parts.is_empty() {
            let value = vec![DictItem::Array(std::mem::take(&mut self.parts))];
            self.ops.push(Op::Unknown { key: "TJ".to_owned(), value });
        }
    }
}

/// The side of a band, from one end to the other.
fn side(from: (f32, f32), to: (f32, f32)) -> Vec<LinePoint> {
    let half = (from.0 + to.0) / 2.0;
    vec![
        point(from.0, from.1, false),
        point(half, from.1, true),
        point(half, to.1, true),
        point(to.0, to.1, false),
    ]
}

/// The outline of a rectangle, clockwise from its top left, corners as curves where rounded.
fn outline(rect: &Rect) -> Vec<LinePoint> {
    let Rect { x, y, width, height, round_top: top, round_bottom: bottom, .. } = *rect;
    let (right, low) = (x + width, y + height);
    let mut points = vec![point(x, y + top, false)];
    let mut corner = |from: (f32, f32), at: (f32, f32), to: (f32, f32)| {
        let handle =
            |end: (f32, f32)| point(end.0 + (at.0 - end.0) * ROUND, end.1 + (at.1 - end.1) * ROUND, true);
        if from == to {
            points.push(point(at.0, at.1, false));
            return;
        }
        points.push(point(from.0, from.1, false));
        points.extend([handle(from), handle(to), point(to.0, to.1, false)]);
    };
    corner((x, y + top), (x, y), (x + top, y));
    corner((right - top, y), (right, y), (right, y + top));
    corner((right, low - bottom), (right, low), (right - bottom, low));
    corner((x + bottom, low), (x, low), (x, low - bottom));
    points
}

pub(super) fn point(x: f32, y: f32, bezier: bool) -> LinePoint {
    LinePoint { p: Point { x: Pt(rounded(x)), y: Pt(rounded(up(y))) }, bezier }
}

pub(super) fn rgb(Colour(r, g, b): Colour) -> Color {
    let share = |part: u8| (f32::from(part) / 255.0 * 1000.0).round() / 1000.0;
    Color::Rgb(Rgb { r: share(r), g: share(g), b: share(b), icc_profile: None })
}

fn word(name: &str) -> DictItem {
    DictItem::Name(name.as_bytes().to_vec())
}
