//! Framed sections: cards, cards for a purpose, findings, and the band of a verdict.

use super::Typesetter;
use super::heights::{keep_ends, keep_together, with_notes};
use super::piece::{Frame, Piece, open_head};
use super::sizes::{self, AFTER_AGAIN, Column, HAIRLINE, tint};
use crate::document::block::{Block, Class, Inline, Section, Tone};
use crate::pdf::PdfError;
use crate::pdf::prose::TextStyle;
use crate::pdf::structure::NodeId;
use crate::theme::Colour;

/// Space between the border of a card and its text.
const PAD: f32 = 14.0;
/// A card up to this height is never split over two pages.
const WHOLE: f32 = 330.0;
/// The same for a card of a purpose: many follow each other, and each may break between its facts.
const WHOLE_GOAL: f32 = 190.0;
/// The same for a finding: a page of whole ones would be a third empty.
const WHOLE_FINDING: f32 = 150.0;
/// What of a card stands at least at the foot of a page, and at the top of the next.
const FIRST_PART: f32 = 110.0;
const LAST_PART: f32 = 60.0;

impl Typesetter<'_> {
    /// A section in a frame of its own.
    pub fn card(
        &mut self,
        section: &Section,
        node: NodeId,
        column: Column,
        out: &mut Vec<Piece>,
    ) -> Result<(), PdfError> {
        let frame = self.frame(section, column);
        let bar = frame.bar.map_or(0.0, |(width, _)| width);
        let inner = column.inset(PAD + bar, PAD);
        // Cards of purposes follow each other in number, so they stand closer.
        let goal = section.class == Class::Goal;
        let gap = if goal { 7.0 } else { sizes::BLOCK_GAP };
        out.push(Piece::Gap(gap));
        let start = out.len();
        out.push(Piece::Open(frame));
        self.heading_in(section, node, inner, self.card_heading(section), true, out)?;
        let heading = out.len();
        out.push(Piece::Gap(if goal || section.class == Class::Verdict { 2.0 } else { 5.0 }));
        let look = self.look(section.class);
        self.blocks(&section.blocks, node, inner, look, out)?;
        for part in &section.sections {
            self.section(part, node, inner, out)?;
        }
        let whole = match section.class {
            Class::Goal => WHOLE_GOAL,
            Class::Finding => WHOLE_FINDING,
            _ => WHOLE,
        };
        if with_notes(&out[start..]) > whole {
            let mut again = self.again(&section.heading, inner, sizes::small(self.palette))?;
            again.height += AFTER_AGAIN;
            let content = out.split_off(heading);
            open_head(out, start + 1, again);
            out.extend(content);
            out.push(Piece::HeadClose);
            keep_ends(&mut out[start..], FIRST_PART, LAST_PART);
        }
        out.push(Piece::Close);
        keep_together(&mut out[start..], whole);
        out.push(Piece::Gap(gap));
        Ok(())
    }

    fn card_heading(&self, section: &Section) -> TextStyle {
        let (text, ..) = sizes::heading(section.level.max(3), self.palette);
        match section.class {
            Class::Verdict => TextStyle { size: 15.0, leading: 20.0, colour: self.verdict(section), ..text },
            _ => text,
        }
    }

    fn frame(&self, section: &Section, column: Column) -> Frame {
        let palette = self.palette;
        let plain = Frame {
            x: column.x,
            width: column.width,
            pad_top: 11.0,
            pad_bottom: 12.0,
            fill: Some(palette.card),
            border: Some((HAIRLINE, palette.rule)),
            radius: 6.0,
            bar: None,
            continued: false,
        };
        match section.class {
            Class::Verdict => {
                let ground = tone(section).map_or(palette.brand, |tone| palette.tone(tone).0);
                let fill = tint(ground, if is_dark(ground) { 0.08 } else { 0.4 });
                Frame { fill: Some(fill), bar: Some((6.0, ground)), border: None, radius: 0.0, ..plain }
            }
            Class::Finding => {
                let colour = tone(section).map_or(palette.rule, |tone| palette.tone(tone).0);
                Frame { bar: Some((4.0, colour)), radius: 0.0, ..plain }
            }
            Class::Goal => Frame { pad_top: 8.0, pad_bottom: 8.0, ..plain },
            _ => plain,
        }
    }

    /// The colour of a verdict: that of its first badge, or else the house's.
    fn verdict(&self, section: &Section) -> Colour {
        tone(section).map_or(self.palette.brand_text, |tone| strong(self.palette.tone(tone)))
    }
}

/// The darker of ground and ink: the one that is seen on white.
fn strong((ground, ink): (Colour, Colour)) -> Colour {
    if is_dark(ground) { ground } else { ink }
}

fn is_dark(colour: Colour) -> bool {
    u32::from(colour.0) + u32::from(colour.1) + u32::from(colour.2) < 400
}

/// The tone of the first badge in the heading, or else in the blocks.
fn tone(section: &Section) -> Option<Tone> {
    let in_block = |block: &Block| match block {
        Block::Paragraph(inlines) => badge(inlines),
        Block::Facts(facts) => facts.iter().flat_map(|fact| &fact.detail).find_map(|block| match block {
            Block::Paragraph(inlines) => badge(inlines),
            _ => None,
        }),
        _ => None,
    };
    badge(&section.heading).or_else(|| section.blocks.iter().find_map(in_block))
}

fn badge(inlines: &[Inline]) -> Option<Tone> {
    inlines.iter().find_map(|inline| match inline {
        Inline::Badge(tone, _) => Some(*tone),
        Inline::Strong(inner) | Inline::Emphasis(inner) | Inline::Foreign(_, inner) => badge(inner),
        _ => None,
    })
}
