//! The tokens that a register asks for become a theme, or faults that name what is wrong.
//!
//! One colour of the house is enough: what follows from it is made lighter or darker until it can
//! be read. A colour that is asked for is never changed; where it cannot be read it is refused.

use super::{Colour, Palette, READABLE, Theme, contrast};
use std::collections::{BTreeMap, BTreeSet};

/// What is wrong with a token.
#[derive(Debug, Clone, PartialEq)]
pub enum ThemeFault {
    /// No token of this name.
    Unknown { token: String },
    /// Not three or six hexadecimal digits, with or without `#`.
    NotAColour { token: String, found: String },
    /// A text that cannot be read on its ground; `token` is the one of the two that was asked for.
    Unreadable { token: String, text: String, ground: String, contrast: f64 },
}

/// The tokens of the light palette; `dark_` before one gives that of the dark palette.
pub const COLOURS: [&str; 10] =
    ["paper", "card", "ink", "muted", "rule", "brand", "on_brand", "brand_text", "brand_soft", "accent_text"];

/// Tokens that are no colour: the name on the documents, and the files of the logo and the fonts.
pub const OTHERS: [&str; 5] = ["name", "logo", "font", "font_bold", "font_italic"];

const WHITE: Colour = Colour(0xff, 0xff, 0xff);
const BLACK: Colour = Colour(0, 0, 0);

impl Theme {
    /// The theme of `tokens`, as in `brand: "#0d5657"`.
    ///
    /// # Errors
    /// Every token that is unknown or no colour; when all are colours, every text that has a
    /// contrast below [`READABLE`] with a ground it stands on.
    pub fn of(tokens: &BTreeMap<String, String>) -> Result<Self, Vec<ThemeFault>> {
        let mut faults = Vec::new();
        let mut asked: BTreeMap<&str, Colour> = BTreeMap::new();
        for (token, found) in tokens.iter().filter(|(token, _)| !OTHERS.contains(&token.as_str())) {
            if !COLOURS.contains(&token.strip_prefix("dark_").unwrap_or(token)) {
                faults.push(ThemeFault::Unknown { token: token.clone() });
            } else if let Some(colour) = Colour::read(found) {
                asked.insert(token, colour);
            } else {
                faults.push(ThemeFault::NotAColour { token: token.clone(), found: found.clone() });
            }
        }
        let mut theme = Self::default();
        theme.light.take(|token| asked.get(token).copied());
        let brand = asked.get("brand").copied();
        theme.dark.take(|token| {
            asked.get(format!("dark_{token}").as_str()).copied().or_else(|| {
                // On a dark page the ground keeps the colour of the house, dark enough for white.
                brand
                    .filter(|_| token == "brand")
                    .map(|brand| until(brand, BLACK, |c| contrast(WHITE, c) >= 7.0))
            })
        });
        if faults.is_empty() {
            faults = unreadable(&theme.light, "", &asked);
            faults.extend(unreadable(&theme.dark, "dark_", &asked));
        }
        if faults.is_empty() { Ok(theme) } else { Err(faults) }
    }
}

impl Palette {
    /// Takes the tokens that were asked for, and makes the others follow a new colour of the house.
    fn take(&mut self, asked: impl Fn(&str) -> Option<Colour>) {
        for (token, colour) in [
            ("paper", &mut self.paper),
            ("card", &mut self.card),
            ("ink", &mut self.ink),
            ("muted", &mut self.muted),
            ("rule", &mut self.rule),
            ("accent_text", &mut self.accent_text),
        ] {
            *colour = asked(token).unwrap_or(*colour);
        }
        if let Some(brand) = asked("brand") {
            self.brand = brand;
            let ink =
                [WHITE, BLACK].into_iter().max_by(|a, b| contrast(*a, brand).total_cmp(&contrast(*b, brand)));
            self.on_brand = ink.unwrap_or(WHITE);
            self.brand_soft = self.card.mixed(brand, 0.06);
            let end = if contrast(self.card, BLACK) > contrast(self.card, WHITE) { BLACK } else { WHITE };
            let grounds = [self.paper, self.card, self.brand_soft];
            self.brand_text = until(brand, end, |c| grounds.iter().all(|g| contrast(c, *g) >= READABLE));
        }
        for (token, colour) in [
            ("on_brand", &mut self.on_brand),
            ("brand_soft", &mut self.brand_soft),
            ("brand_text", &mut self.brand_text),
        ] {
            *colour = asked(token).unwrap_or(*colour);
        }
    }
}

/// Moves a colour towards `end` until it is as wanted, in steps of a fiftieth.
pub(super) fn until(start: Colour, end: Colour, wanted: impl Fn(Colour) -> bool) -> Colour {
    let steps = (0..=50).map(|step| start.mixed(end, f64::from(step) / 50.0));
    steps.into_iter().find(|colour| wanted(*colour)).unwrap_or(end)
}

/// The pairs that cannot be read. Each is told once, at the token of the pair that was asked for.
fn unreadable(palette: &Palette, prefix: &str, asked: &BTreeMap<&str, Colour>) -> Vec<ThemeFault> {
    let mut told = BTreeSet::new();
    let written = |token: &str| format!("{prefix}{}", token.replace('-', "_"));
    let low = palette.pairs().into_iter().filter(|pair| pair.contrast < READABLE);
    let faults = low.filter(|pair| told.insert((pair.text.clone(), pair.ground.clone()))).map(|pair| {
        let (text, ground) = (written(&pair.text), written(&pair.ground));
        let at = [&text, &ground].into_iter().find(|token| asked.contains_key(token.as_str()));
        let token = at.cloned().unwrap_or_else(|| "brand".to_owned());
        ThemeFault::Unreadable { token, text, ground, contrast: pair.contrast }
    });
    faults.collect()
}

impl Colour {
    /// A colour as people write it: `#0d5657`, `0d5657` or `#0af`.
    pub fn read(text: &str) -> Option<Self> {
        let digits = text.trim();
        let digits = digits.strip_prefix('#').unwrap_or(digits);
        if !digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return None;
        }
        let part = |from: usize, length: usize| u8::from_str_radix(&digits[from..from + length], 16).ok();
        match digits.len() {
            3 => Some(Self(part(0, 1)? * 17, part(1, 1)? * 17, part(2, 1)? * 17)),
            6 => Some(Self(part(0, 2)?, part(2, 2)?, part(4, 2)?)),
            _ => None,
        }
    }

    /// This colour with a share, from 0 to 1, of another.
    pub(super) fn mixed(self, other: Self, share: f64) -> Self {
        let mix = |a: u8, b: u8| (f64::from(a) + (f64::from(b) - f64::from(a)) * share).round() as u8;
        Self(mix(self.0, other.0), mix(self.1, other.1), mix(self.2, other.2))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn theme(tokens: &[(&str, &str)]) -> Result<Theme, Vec<ThemeFault>> {
        Theme::of(&tokens.iter().map(|(token, value)| ((*token).to_owned(), (*value).to_owned())).collect())
    }

    #[test]
    fn no_tokens_give_our_own_theme() {
        assert_eq!(theme(&[]), Ok(Theme::default()));
    }

    #[test]
    fn one_colour_of_the_house_gives_a_theme_that_can_be_read() {
        // From nearly black over every hue to nearly white.
        for brand in ["000000", "7a0e1f", "e30613", "ff8800", "ffd400", "00a651", "0af", "1d2b8f", "f7f7f7"] {
            let theme = theme(&[("brand", brand)]).unwrap_or_else(|faults| panic!("{brand}: {faults:?}"));
            assert_eq!(Some(theme.light.brand), Colour::read(brand));
            for pair in theme.light.pairs().into_iter().chain(theme.dark.pairs()) {
                assert!(pair.contrast >= READABLE, "{brand}: {pair:?}");
            }
        }
    }

    #[test]
    fn a_pair_that_cannot_be_read_is_refused_with_its_ratio() {
        let faults = theme(&[("brand", "#777777"), ("on_brand", "#ffffff")]).unwrap_err();
        let [ThemeFault::Unreadable { token, text, ground, contrast }] = &faults[..] else {
            panic!("{faults:?}")
        };
        assert_eq!((token.as_str(), text.as_str(), ground.as_str()), ("on_brand", "on_brand", "brand"));
        assert!((4.4..4.5).contains(contrast), "{contrast}");
        let faults = theme(&[("dark_paper", "fff")]).unwrap_err();
        assert!(
            faults
                .iter()
                .all(|fault| matches!(fault, ThemeFault::Unreadable { token, .. } if token == "dark_paper"))
        );
        assert_eq!(faults.len(), 4, "{faults:?}");
    }

    #[test]
    fn what_is_no_token_or_no_colour_is_named() {
        let faults =
            theme(&[("brnad", "fff"), ("ink", "zwart"), ("muted", "#12345"), ("name", "Wij")]).unwrap_err();
        let not =
            |token: &str, found: &str| ThemeFault::NotAColour { token: token.into(), found: found.into() };
        let unknown = ThemeFault::Unknown { token: "brnad".into() };
        assert_eq!(faults, [unknown, not("ink", "zwart"), not("muted", "#12345")]);
        assert_eq!(Colour::read("é1234"), None);
    }
}
