//! The colours of the documents, by what they mean. One set for the page and the PDF.
//!
//! - `standard`: our own;
//! - `asked`: those that a register asks for, with what follows from them;
//! - `contrast`: which text stands on which ground, and what reading it takes;
//! - `drawn`: the colours of shapes in a picture, and what seeing them takes;
//! - `logo`: the file of a logo as shapes or pixels of our own.

mod asked;
mod contrast;
mod drawn;
pub mod logo;
mod standard;

pub use asked::{COLOURS, OTHERS, ThemeFault};
pub use contrast::{Pair, READABLE, contrast};
pub use drawn::{DRAWN, SEEN};

use crate::document::block::Tone;

/// A colour in sRGB.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Colour(pub u8, pub u8, pub u8);

/// The tokens of a theme: one palette for light and print, one for dark.
#[derive(Debug, Clone, PartialEq)]
pub struct Theme {
    pub light: Palette,
    pub dark: Palette,
}

/// Every colour of one palette.
#[derive(Debug, Clone, PartialEq)]
pub struct Palette {
    /// The ground of the page.
    pub paper: Colour,
    /// The ground of cards and tables.
    pub card: Colour,
    pub ink: Colour,
    /// Secondary text.
    pub muted: Colour,
    /// Hairlines and borders.
    pub rule: Colour,
    /// The one colour of the house, with text on it.
    pub brand: Colour,
    pub on_brand: Colour,
    /// Links and small headings in the brand's colour, readable on paper and card.
    pub brand_text: Colour,
    /// A quiet ground in the brand's colour.
    pub brand_soft: Colour,
    /// Kept for sensitive data and transfers outside the EEA.
    pub accent_text: Colour,
    /// Ground and ink of each tone, in the order of [`Tone::ALL`].
    pub tones: [(Colour, Colour); 7],
}

impl Palette {
    /// The ground and the ink of a tone.
    pub fn tone(&self, tone: Tone) -> (Colour, Colour) {
        let at = Tone::ALL.iter().position(|(_, t)| *t == tone).unwrap_or(0);
        self.tones[at]
    }

    /// Every colour by the name of its token, tones as `tone-critical-ground` and `tone-critical-ink`.
    pub fn tokens(&self) -> Vec<(String, Colour)> {
        let named = [
            ("paper", self.paper),
            ("card", self.card),
            ("ink", self.ink),
            ("muted", self.muted),
            ("rule", self.rule),
            ("brand", self.brand),
            ("on-brand", self.on_brand),
            ("brand-text", self.brand_text),
            ("brand-soft", self.brand_soft),
            ("accent-text", self.accent_text),
            ("band", self.band()),
            ("band-edge", self.band_edge()),
        ];
        let tones = Tone::ALL.iter().flat_map(|(word, tone)| {
            let (ground, ink) = self.tone(*tone);
            [(format!("tone-{word}-ground"), ground), (format!("tone-{word}-ink"), ink)]
        });
        named.map(|(token, colour)| (token.to_owned(), colour)).into_iter().chain(tones).collect()
    }
}
