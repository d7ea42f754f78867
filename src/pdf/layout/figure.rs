//! Figures: a title, the picture as vector shapes, and the same facts as blocks.

use super::Typesetter;
use super::piece::{Piece, Strip};
use super::section::Look;
use super::sizes::{self, BLOCK_GAP, Column};
use crate::document::figure::{Anchor, Figure, Paint, Shape as Drawn};
use crate::pdf::PdfError;
use crate::pdf::fonts::Face;
use crate::pdf::fragments::Fragment;
use crate::pdf::lines::{self, Measure};
use crate::pdf::page::{Item, Picture, Rect, Run, Shape, Word};
use crate::pdf::prose::{Prose, Style};
use crate::pdf::structure::{NodeId, Role, SlotId};
use crate::theme::{Colour, Palette};

/// The tallest picture that fits under a heading on a page.
const TALLEST: f32 = 560.0;

/// How a picture is moved and scaled to its place.
#[derive(Clone, Copy)]
struct Placing {
    x: f32,
    scale: f32,
    slot: SlotId,
}

impl Typesetter<'_> {
    pub fn figure(
        &mut self,
        figure: &Figure,
        parent: NodeId,
        column: Column,
        look: Look,
        out: &mut Vec<Piece>,
    ) -> Result<(), PdfError> {
        out.push(Piece::Gap(BLOCK_GAP));
        self.figure_title(&figure.title, parent, column, out)?;
        let node = self.tree.node(parent, Role::Figure);
        self.tree.nodes[node.0].alternative = Some(figure.description.as_str().into());
        let slot = self.tree.slot(node);
        let scale = (column.width / figure.width).min(TALLEST / figure.height);
        let scale = if scale.is_finite() { scale.clamp(0.01, 1.25) } else { 1.0 };
        let picture = self.picture(figure, Placing { x: column.x, scale, slot })?;
        let height = picture.height;
        out.push(Piece::Strip(Strip {
            height,
            keep: false,
            items: vec![Item::Picture(picture)],
            ..Strip::default()
        }));
        out.push(Piece::Gap(BLOCK_GAP));
        self.blocks(&figure.alternative, parent, column, look, out)?;
        out.push(Piece::Gap(BLOCK_GAP));
        Ok(())
    }

    fn figure_title(
        &mut self,
        title: &str,
        parent: NodeId,
        column: Column,
        out: &mut Vec<Piece>,
    ) -> Result<(), PdfError> {
        let node = self.tree.node(parent, Role::Paragraph);
        let text = sizes::caption(self.palette);
        let slot = Some(self.tree.slot(node));
        let style = Style { slot, language: self.language, ..Style::new(text) };
        for strip in self.strips(&Prose::plain(title, style), column, false)? {
            out.push(Piece::Strip(Strip { keep: true, ..strip }));
        }
        out.push(Piece::Gap(4.0));
        Ok(())
    }

    fn picture(&mut self, figure: &Figure, placing: Placing) -> Result<Picture, PdfError> {
        let Placing { x, scale, slot } = placing;
        let mut shapes = Vec::new();
        let mut labels = Vec::new();
        for shape in &figure.shapes {
            match drawn(shape, x, scale, self.palette) {
                Some(shape) => shapes.push(shape),
                None => labels.extend(self.picture_label(shape, placing)?),
            }
        }
        let (width, height) = (figure.width * scale, figure.height * scale);
        Ok(Picture { slot, x, y: 0.0, width, height, shapes, labels })
    }

    fn picture_label(&mut self, shape: &Drawn, placing: Placing) -> Result<Option<Run>, PdfError> {
        let Drawn::Label { x, y, size, bold, anchor, paint, text } = shape else { return Ok(None) };
        let mut style = sizes::body(self.palette);
        style.face = if *bold { Face::Bold } else { Face::Regular };
        (style.size, style.colour) = (size * placing.scale, colour(*paint, self.palette));
        let style = Style { slot: Some(placing.slot), ..Style::new(style) };
        let measure = Measure { width: f32::MAX, hyphenate: false };
        let lines = lines::lines(&Prose::plain(text, style), measure, &mut self.shaper)?;
        let Some(line) = lines.into_iter().next() else { return Ok(None) };
        let shift = match anchor {
            Anchor::Start => 0.0,
            Anchor::Middle => line.width / 2.0,
            Anchor::End => line.width,
        };
        let word = |(_, part): (f32, Fragment)| Word { shaped: part.shaped, space: part.space };
        Ok(Some(Run {
            x: placing.x + x * placing.scale - shift,
            y: y * placing.scale,
            face: style.text.face,
            size: style.text.size,
            colour: style.text.colour,
            slot: style.slot,
            words: line.parts.into_iter().map(word).collect(),
            hyphen: false,
            said: None,
        }))
    }
}

fn drawn(shape: &Drawn, left: f32, scale: f32, palette: &Palette) -> Option<Shape> {
    match *shape {
        Drawn::Rect { x, y, width, height, paint } => Some(Shape::Rect(Rect::filled(
            left + x * scale,
            y * scale,
            width * scale,
            height * scale,
            colour(paint, palette),
        ))),
        Drawn::Line { x1, y1, x2, y2, width, paint } => Some(Shape::Line {
            x1: left + x1 * scale,
            y1: y1 * scale,
            x2: left + x2 * scale,
            y2: y2 * scale,
            width: width * scale,
            colour: colour(paint, palette),
            dotted: false,
        }),
        Drawn::Band { x1, top1, bottom1, x2, top2, bottom2, paint } => Some(Shape::Band {
            x: (left + x1 * scale, left + x2 * scale),
            top: (top1 * scale, top2 * scale),
            bottom: (bottom1 * scale, bottom2 * scale),
            fill: colour(paint, palette),
        }),
        Drawn::Curve { x1, y1, x2, y2, width, paint } => Some(Shape::Curve {
            from: (left + x1 * scale, y1 * scale),
            to: (left + x2 * scale, y2 * scale),
            width: width * scale,
            colour: colour(paint, palette),
        }),
        Drawn::Label { .. } => None,
    }
}

fn colour(paint: Paint, palette: &Palette) -> Colour {
    match paint {
        Paint::Ink => palette.ink,
        Paint::Muted => palette.muted,
        Paint::Rule => palette.rule,
        Paint::Brand => palette.brand,
        Paint::Card => palette.card,
        Paint::Band => palette.band(),
        Paint::Edge => palette.band_edge(),
        Paint::Accent => palette.accent_text,
        Paint::Ground(tone) => palette.tone(tone).0,
        Paint::On(tone) => palette.tone(tone).1,
    }
}
