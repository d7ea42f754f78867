//! What comes on every page: the band or running head, stamps, the foot with the page number.
//!
//! All of it is for the eye only and no part of the document's text.

use super::Typesetter;
use super::sizes::{self, BAND, BOTTOM, Column, HAIRLINE, MARGIN};
use crate::document::block::Tone;
use crate::pdf::PdfError;
use crate::pdf::fonts::Face;
use crate::pdf::fragments::Fragment;
use crate::pdf::lines::{self, Measure};
use crate::pdf::page::{self, Item, Page, Placed, Rect, Run, Shape, Word};
use crate::pdf::prose::{Prose, Style, TextStyle};
use crate::theme::Colour;

/// The baseline of the running head and of the foot.
const HEAD: f32 = 42.0;
const FOOT: f32 = page::HEIGHT - 34.0;
const RIGHT: f32 = page::WIDTH - MARGIN;
/// The widest logo, the band above and below its plate, and the plate around it.
const LOGO_WIDTH: f32 = 170.0;
const LOGO_GAP: f32 = 5.0;
const LOGO_PAD: f32 = 4.0;

impl Typesetter<'_> {
    /// What stands at the top of a page: a band on the first.
    pub fn top_line(&mut self, first: bool, page: &mut Page) -> Result<(), PdfError> {
        if first { self.band(page) } else { self.running_head(page) }
    }

    /// The first page: the organisation in a band of the house's colour.
    fn band(&mut self, page: &mut Page) -> Result<(), PdfError> {
        let palette = self.palette;
        let band = Rect::filled(0.0, 0.0, page::WIDTH, BAND, palette.brand);
        page.grounds.push(Shape::Rect(band));
        let baseline = BAND / 2.0 + 4.0;
        let right = self.stamps(baseline, page)?;
        let name = TextStyle { face: Face::Bold, size: 12.0, leading: 16.0, colour: palette.on_brand };
        let end = match self.logo(page) {
            Some(end) => end,
            None => {
                self.line(&self.head.organisation, name, MARGIN, right - MARGIN - 12.0, baseline, page)?
            }
        };
        let title = TextStyle { face: Face::Regular, size: 9.5, ..name };
        let room = right - end - 24.0;
        let run = self.run(&self.head.title, title, room)?;
        if let Some(mut run) = run {
            (run.x, run.y) = (right - self.run_width(&run)?, baseline);
            page.items.push(Item::Text(run));
        }
        Ok(())
    }

    /// The logo on its plate in the band; gives its end.
    fn logo(&self, page: &mut Page) -> Option<f32> {
        let (logo, slot) = (self.head.logo.as_ref()?, self.logo?);
        let (room, tall) = (LOGO_WIDTH, BAND - 2.0 * (LOGO_GAP + LOGO_PAD));
        let scale = (tall / logo.height).min(room / logo.width);
        let (width, height) = (logo.width * scale, logo.height * scale);
        let (x, y) = (MARGIN + 2.0 * LOGO_PAD, (BAND - height) / 2.0);
        let [red, green, blue] = logo.plate;
        let (left, right) = (x - 2.0 * LOGO_PAD, x + width + 2.0 * LOGO_PAD);
        let plate =
            Rect::filled(left, LOGO_GAP, right - left, BAND - 2.0 * LOGO_GAP, Colour(red, green, blue));
        page.grounds.push(Shape::Rect(Rect { round_top: 4.0, round_bottom: 4.0, ..plate }));
        page.items.push(Item::Logo(Placed { slot, x, y, width, height, logo: logo.clone() }));
        Some(right)
    }

    fn running_head(&mut self, page: &mut Page) -> Result<(), PdfError> {
        let quiet = sizes::quiet(self.palette);
        let right = self.stamps(HEAD, page)?;
        let name = TextStyle { face: Face::Bold, colour: self.palette.brand_text, ..quiet };
        let end = self.line(&self.head.organisation, name, MARGIN, (right - MARGIN) * 0.5, HEAD, page)?;
        self.line(&self.head.title, quiet, end + 10.0, right - end - 20.0, HEAD, page)?;
        page.grounds.push(hairline(HEAD + 10.0, self.palette.rule));
        Ok(())
    }

    /// The foot of page `number` of `count`.
    pub fn foot(&mut self, number: usize, count: usize, page: &mut Page) -> Result<(), PdfError> {
        let quiet = TextStyle { size: 8.5, ..sizes::quiet(self.palette) };
        page.grounds.push(hairline(BOTTOM + 14.0, self.palette.rule));
        let form = &self.head.chrome.page_of;
        let words = form.replace("{page}", &number.to_string()).replace("{pages}", &count.to_string());
        let mut left = RIGHT;
        if let Some(mut run) = self.run(&words, quiet, Column::PAGE.width / 2.0)? {
            left = RIGHT - self.run_width(&run)?;
            (run.x, run.y) = (left, FOOT);
            page.items.push(Item::Text(run));
        }
        self.line(&self.head.foot, quiet, MARGIN, left - MARGIN - 16.0, FOOT, page)?;
        Ok(())
    }

    /// The stamps from the right margin leftward; gives where the room to their left ends.
    fn stamps(&mut self, baseline: f32, page: &mut Page) -> Result<f32, PdfError> {
        let (ground, ink) = self.palette.tone(Tone::Accent);
        let text = TextStyle { face: Face::Bold, size: 10.5, leading: 16.0, colour: ink };
        let mut right = RIGHT;
        for stamp in self.head.stamps.iter().rev() {
            let Some(mut run) = self.run(stamp, text, 200.0)? else { continue };
            let width = self.run_width(&run)? + 18.0;
            (run.x, run.y) = (right - width + 9.0, baseline);
            let rect = Rect {
                border: Some((1.0, self.palette.accent_text)),
                round_top: 4.0,
                round_bottom: 4.0,
                ..Rect::filled(right - width, baseline - 12.2, width, 17.0, ground)
            };
            page.grounds.push(Shape::Rect(rect));
            page.items.push(Item::Text(run));
            right -= width + 8.0;
        }
        Ok(if right < RIGHT { right - 8.0 } else { right })
    }

    /// Sets a line at a place; gives its end.
    fn line(
        &mut self,
        words: &str,
        text: TextStyle,
        x: f32,
        room: f32,
        baseline: f32,
        page: &mut Page,
    ) -> Result<f32, PdfError> {
        let Some(mut run) = self.run(words, text, room)? else { return Ok(x) };
        (run.x, run.y) = (x, baseline);
        let end = x + self.run_width(&run)?;
        page.items.push(Item::Text(run));
        Ok(end)
    }

    /// Words as one run no wider than the room: what does not fit gives way to an ellipsis.
    fn run(&mut self, words: &str, text: TextStyle, room: f32) -> Result<Option<Run>, PdfError> {
        let style = Style::new(text);
        let mut set = |words: &str| {
            let measure = Measure { width: room.max(1.0), hyphenate: false };
            lines::lines(&Prose::plain(words, style), measure, &mut self.shaper)
        };
        let mut lines = set(words)?;
        let mut shorter = words.to_owned();
        while lines.len() > 1 {
            let Some(cut) = shorter.trim_end().rfind(' ') else { return Ok(None) };
            shorter.truncate(cut);
            lines = set(&format!("{shorter}…"))?;
        }
        let Some(line) = lines.pop() else { return Ok(None) };
        let word = |(_, part): (f32, Fragment)| Word { shaped: part.shaped, space: part.space };
        Ok(Some(Run {
            x: 0.0,
            y: 0.0,
            face: text.face,
            size: text.size,
            colour: text.colour,
            slot: None,
            words: line.parts.into_iter().map(word).collect(),
            hyphen: false,
            said: None,
        }))
    }
}

fn hairline(y: f32, colour: Colour) -> Shape {
    Shape::Line { x1: MARGIN, y1: y, x2: RIGHT, y2: y, width: HAIRLINE, colour, dotted: false }
}
