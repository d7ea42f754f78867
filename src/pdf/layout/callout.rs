//! Callouts: a passage on a ground of its own, with a bar and the word that says why.

use super::Typesetter;
use super::heights::keep_together;
use super::piece::{Frame, Piece, Strip};
use super::section::Look;
use super::sizes::{self, BLOCK_GAP, Column, tint};
use crate::document::block::{Callout, CalloutKind, Tone};
use crate::pdf::PdfError;
use crate::pdf::fonts::Face;
use crate::pdf::prose::{Prose, Style, TextStyle};
use crate::pdf::structure::{NodeId, Role};
use crate::theme::{Colour, Palette};

/// A callout up to this height is never split over two pages.
const WHOLE: f32 = 120.0;

impl Typesetter<'_> {
    pub fn callout(
        &mut self,
        callout: &Callout,
        parent: NodeId,
        column: Column,
        look: Look,
        out: &mut Vec<Piece>,
    ) -> Result<(), PdfError> {
        let (ground, ink) = colours(callout.kind, self.palette);
        let node = self.tree.node(parent, Role::Division);
        out.push(Piece::Gap(BLOCK_GAP));
        let start = out.len();
        out.push(Piece::Open(Frame {
            x: column.x,
            width: column.width,
            pad_top: 7.0,
            pad_bottom: 8.0,
            fill: Some(ground),
            border: None,
            radius: 0.0,
            bar: Some((3.0, ink)),
            continued: false,
        }));
        let inner = column.inset(14.0, 12.0);
        let label = self.tree.node(node, Role::Paragraph);
        let text = TextStyle { face: Face::Bold, colour: ink, ..look.text };
        let slot = Some(self.tree.slot(label));
        let style = Style { slot, language: self.language, ..Style::new(text) };
        for strip in self.strips(&Prose::plain(&callout.label, style), inner, false)? {
            out.push(Piece::Strip(Strip { keep: true, ..strip }));
        }
        let look = Look { facts: super::section::Facts::Beside, ..look };
        self.blocks(&callout.blocks, node, inner, look, out)?;
        out.push(Piece::Close);
        keep_together(&mut out[start..], WHOLE);
        out.push(Piece::Gap(sizes::BLOCK_GAP));
        Ok(())
    }
}

/// The ground of a callout, with the ink of its bar and label.
fn colours(kind: CalloutKind, palette: &Palette) -> (Colour, Colour) {
    let soft = |tone| palette.tone(tone);
    match kind {
        CalloutKind::Note => (palette.brand_soft, palette.brand_text),
        CalloutKind::Tip => (tint(soft(Tone::Good).0, 0.6), soft(Tone::Good).1),
        CalloutKind::Important => (tint(soft(Tone::Accent).0, 0.7), palette.accent_text),
        CalloutKind::Warning => (tint(soft(Tone::Medium).0, 0.5), soft(Tone::Medium).1),
        // The heaviest tone is dark: its ground serves as ink.
        CalloutKind::Caution => (tint(soft(Tone::Critical).0, 0.08), soft(Tone::Critical).0),
    }
}
