//! The colours of shapes in a picture, made from those of the theme so that they can be seen.

use super::asked::until;
use super::{Colour, Pair, Palette, contrast};
use std::collections::BTreeMap;

/// The contrast that a shape needs to be seen (WCAG 2.2, 1.4.11).
pub const SEEN: f64 = 3.0;

/// The tokens of lines and shapes that mean something, each seen on the card that a picture is on.
pub const DRAWN: [&str; 5] = ["ink", "muted", "brand-text", "band-edge", "accent-text"];

impl Palette {
    /// The filling of a band: a tint of the house's colour, on which every text can still be read.
    pub fn band(&self) -> Colour {
        self.card.mixed(self.brand_text, 0.19)
    }

    /// The line along a band: no heavier than it needs to be seen.
    pub fn band_edge(&self) -> Colour {
        until(self.card.mixed(self.brand_text, 0.5), self.brand_text, |colour| {
            contrast(colour, self.card) >= SEEN + 0.1
        })
    }

    /// Every shape of a picture that means something, on the ground of the picture.
    pub fn drawn(&self) -> Vec<Pair> {
        let tokens: BTreeMap<String, Colour> = self.tokens().into_iter().collect();
        let pair = |token: &str| Pair {
            contrast: contrast(tokens[token], self.card),
            text: token.to_owned(),
            ground: "card".to_owned(),
        };
        DRAWN.iter().map(|token| pair(token)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::SEEN;
    use crate::theme::Theme;
    use std::collections::BTreeMap;

    #[test]
    fn every_shape_can_be_seen_in_any_colour_of_the_house() {
        for brand in ["0d5657", "000000", "e30613", "ff8800", "ffd400", "00a651", "1d2b8f", "f7f7f7"] {
            let theme = Theme::of(&BTreeMap::from([("brand".to_owned(), brand.to_owned())])).unwrap();
            for pair in theme.light.drawn().into_iter().chain(theme.dark.drawn()) {
                assert!(pair.contrast >= SEEN, "{brand}: {pair:?}");
            }
        }
    }
}
