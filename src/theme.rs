//! The colours of the documents, by what they mean. One set for the page and the PDF.

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
}

impl Default for Theme {
    fn default() -> Self {
        Self { light: light(), dark: dark() }
    }
}

fn light() -> Palette {
    Palette {
        paper: Colour(0xf4, 0xf0, 0xe9),
        card: Colour(0xff, 0xff, 0xff),
        ink: Colour(0x16, 0x29, 0x2b),
        muted: Colour(0x4c, 0x5c, 0x5e),
        rule: Colour(0xcf, 0xd6, 0xd4),
        brand: Colour(0x0d, 0x56, 0x57),
        on_brand: Colour(0xff, 0xff, 0xff),
        brand_text: Colour(0x0b, 0x50, 0x52),
        brand_soft: Colour(0xf0, 0xf5, 0xf4),
        accent_text: Colour(0xa8, 0x38, 0x14),
        tones: [
            (Colour(0x7a, 0x0e, 0x1f), Colour(0xff, 0xff, 0xff)),
            (Colour(0xef, 0xa3, 0x89), Colour(0x2e, 0x12, 0x08)),
            (Colour(0xfb, 0xe2, 0x9f), Colour(0x2c, 0x20, 0x04)),
            (Colour(0xdb, 0xe9, 0xf3), Colour(0x12, 0x2a, 0x3d)),
            (Colour(0xd9, 0xee, 0xe0), Colour(0x10, 0x33, 0x20)),
            (Colour(0xef, 0xf2, 0xf1), Colour(0x45, 0x54, 0x55)),
            (Colour(0xfb, 0xe9, 0xe2), Colour(0x6b, 0x22, 0x0b)),
        ],
    }
}

fn dark() -> Palette {
    Palette {
        paper: Colour(0x12, 0x1a, 0x1b),
        card: Colour(0x1b, 0x25, 0x26),
        ink: Colour(0xe9, 0xee, 0xed),
        muted: Colour(0xb3, 0xbf, 0xbe),
        rule: Colour(0x3d, 0x4b, 0x4b),
        brand: Colour(0x0a, 0x41, 0x43),
        on_brand: Colour(0xff, 0xff, 0xff),
        brand_text: Colour(0x8f, 0xd6, 0xd3),
        brand_soft: Colour(0x1d, 0x2d, 0x2d),
        accent_text: Colour(0xff, 0xb2, 0x94),
        tones: [
            (Colour(0xf3, 0xa6, 0xb0), Colour(0x33, 0x06, 0x0d)),
            (Colour(0x8c, 0x41, 0x27), Colour(0xff, 0xff, 0xff)),
            (Colour(0x6d, 0x54, 0x14), Colour(0xff, 0xff, 0xff)),
            (Colour(0x27, 0x4a, 0x66), Colour(0xff, 0xff, 0xff)),
            (Colour(0x1f, 0x55, 0x38), Colour(0xff, 0xff, 0xff)),
            (Colour(0x2a, 0x35, 0x36), Colour(0xc9, 0xd3, 0xd2)),
            (Colour(0x5c, 0x2a, 0x18), Colour(0xff, 0xff, 0xff)),
        ],
    }
}
