//! The file of a logo becomes shapes or pixels of our own, or a fault that says what it holds.
//!
//! - `svg`: outlines filled with one colour each; what else SVG can hold is refused by its name;
//! - `png`: pixels without what else a PNG tells.
//!
//! Nothing of the file itself gets into a document: no markup, no place where it was made.

mod png;
mod svg;

pub use png::to_png;

use super::contrast::contrast;
use super::{Colour, SEEN};
use crate::model::logo::Logo;
use sha2::{Digest, Sha256};

/// The largest file of a logo, in bytes: it is in every page and every PDF.
pub const LOGO_LIMIT: usize = 512 * 1024;

/// The grounds a logo can stand on, the same in light, in dark and on paper.
const PLATES: [Colour; 2] = [Colour(0xff, 0xff, 0xff), Colour(0x14, 0x1c, 0x1d)];

/// Why a file cannot be a logo.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LogoFault {
    /// More than [`LOGO_LIMIT`] bytes.
    TooLarge,
    /// The name ends in neither `.svg` nor `.png`.
    Kind,
    /// It is not what its name says, or broken.
    Broken,
    /// Something that a document cannot draw, by its name in SVG.
    Holds(String),
    /// Nothing that can be seen.
    Empty,
    /// More shapes or pixels than a logo needs.
    TooFine,
}

/// The logo in a file of this name.
///
/// # Errors
/// When it is no SVG of filled shapes and no PNG, or too large.
pub fn read(name: &str, bytes: &[u8]) -> Result<Logo, LogoFault> {
    if bytes.len() > LOGO_LIMIT {
        return Err(LogoFault::TooLarge);
    }
    let digest = Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect();
    match name.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase()).as_deref() {
        Some("svg") => svg::read(bytes, digest),
        Some("png") => png::read(bytes, digest),
        _ => Err(LogoFault::Kind),
    }
}

/// The plate on which the largest part of a logo is seen, of colours with the area they cover.
fn plate(colours: impl Iterator<Item = ([u8; 3], f64)> + Clone) -> [u8; 3] {
    let seen = |ground: Colour| -> f64 {
        let seen = colours.clone().filter(|([r, g, b], _)| contrast(Colour(*r, *g, *b), ground) >= SEEN);
        seen.map(|(_, area)| area).sum()
    };
    let [light, dark] = PLATES;
    let Colour(r, g, b) = if seen(dark) > seen(light) { dark } else { light };
    [r, g, b]
}

#[cfg(test)]
mod tests {
    use super::{LOGO_LIMIT, LogoFault, plate, read};

    #[test]
    fn a_logo_stands_where_most_of_it_is_seen() {
        let dark = plate([([0x0d, 0x56, 0x57], 8.0), ([0xff; 3], 2.0)].into_iter());
        let light = plate([([0x0d, 0x56, 0x57], 2.0), ([0xff; 3], 8.0)].into_iter());
        assert_eq!((dark, light), ([0xff; 3], [0x14, 0x1c, 0x1d]));
    }

    #[test]
    fn a_file_is_what_its_name_says() {
        assert_eq!(read("logo.svg", b"\x89PNG"), Err(LogoFault::Broken));
        assert_eq!(read("logo.png", b"<svg/>"), Err(LogoFault::Broken));
        assert_eq!(read("logo.jpg", b""), Err(LogoFault::Kind));
        assert_eq!(read("logo", b""), Err(LogoFault::Kind));
        assert_eq!(read("logo.svg", &vec![b' '; LOGO_LIMIT + 1]), Err(LogoFault::TooLarge));
    }
}
