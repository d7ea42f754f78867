//! The colours of the documents, by what they mean. One set for the page and the PDF.
//!
//! Which text stands on which ground is known here too, with the contrast that reading it takes.

use std::collections::BTreeMap;

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
        ];
        let tones = Tone::ALL.iter().flat_map(|(word, tone)| {
            let (ground, ink) = self.tone(*tone);
            [(format!("tone-{word}-ground"), ground), (format!("tone-{word}-ink"), ink)]
        });
        named.map(|(token, colour)| (token.to_owned(), colour)).into_iter().chain(tones).collect()
    }

    /// Every text on every ground that it may stand on.
    pub fn pairs(&self) -> Vec<Pair> {
        let texts = ["ink", "muted", "brand-text", "accent-text"];
        let mut pairs: Vec<(String, String)> = vec![("on-brand".into(), "brand".into())];
        for ground in ["paper", "card", "brand-soft"] {
            pairs.extend(texts.map(|text| (text.to_owned(), ground.to_owned())));
        }
        pairs.extend(
            Tone::ALL.iter().map(|(word, _)| (format!("tone-{word}-ink"), format!("tone-{word}-ground"))),
        );
        let tokens: BTreeMap<String, Colour> = self.tokens().into_iter().collect();
        pairs
            .into_iter()
            .map(|(text, ground)| Pair { contrast: contrast(tokens[&text], tokens[&ground]), text, ground })
            .collect()
    }
}

/// A text on a ground, both by the name of their token.
#[derive(Debug, Clone, PartialEq)]
pub struct Pair {
    pub text: String,
    pub ground: String,
    /// The ratio of WCAG 2.2: from 1 to 21.
    pub contrast: f64,
}

/// The contrast that text needs at level AA (WCAG 2.2, 1.4.3).
pub const READABLE: f64 = 4.5;

/// The contrast of two colours as WCAG 2.2 defines it: from 1, the same, to 21, black on white.
pub fn contrast(one: Colour, other: Colour) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

/// The relative luminance of a colour in sRGB: from 0 to 1.
fn luminance(Colour(red, green, blue): Colour) -> f64 {
    let linear = |channel: u8| {
        let share = f64::from(channel) / 255.0;
        if share <= 0.04045 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn contrast_is_that_of_wcag() {
        let (black, white) = (Colour(0, 0, 0), Colour(255, 255, 255));
        assert!((contrast(black, white) - 21.0).abs() < 1e-9);
        assert!((contrast(white, white) - 1.0).abs() < 1e-9);
        // The grey that just passes on white, and the one that just fails.
        assert!(contrast(Colour(0x76, 0x76, 0x76), white) >= READABLE);
        assert!(contrast(white, Colour(0x77, 0x77, 0x77)) < READABLE);
    }

    #[test]
    fn every_text_of_both_palettes_can_be_read() {
        let theme = Theme::default();
        for pair in theme.light.pairs().into_iter().chain(theme.dark.pairs()) {
            assert!(pair.contrast >= READABLE, "{pair:?}");
        }
    }
}
