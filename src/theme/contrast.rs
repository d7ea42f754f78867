//! Which text stands on which ground, and whether it can be read there.

use super::{Colour, Palette};
use crate::document::block::Tone;
use std::collections::BTreeMap;

impl Palette {
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::theme::Theme;

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
