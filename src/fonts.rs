//! The four faces of the documents, embedded in the program, parsed once, and how wide a text is.
//!
//! Whatever places text by arithmetic measures it here, so that a picture and a page agree. The page
//! in a browser has the same faces. Knows nothing of lines or pages.

use rustybuzz::{Direction, ShapePlan, UnicodeBuffer, script};
use std::sync::OnceLock;

/// A face by its task.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Face {
    Regular,
    Bold,
    Italic,
    Mono,
}

impl Face {
    pub const ALL: [Self; 4] = [Self::Regular, Self::Bold, Self::Italic, Self::Mono];

    /// The whole font, as it ships.
    pub fn data(self) -> &'static [u8] {
        match self {
            Self::Regular => include_bytes!("../assets/fonts/SourceSans3-Regular.ttf"),
            Self::Bold => include_bytes!("../assets/fonts/SourceSans3-Bold.ttf"),
            Self::Italic => include_bytes!("../assets/fonts/SourceSans3-It.ttf"),
            Self::Mono => include_bytes!("../assets/fonts/SourceCodePro-Regular.ttf"),
        }
    }

    /// The name inside a PDF, one of our own: a subset is a changed font, and the licence keeps
    /// the name *Source* for unchanged ones.
    pub fn name(self) -> &'static str {
        match self {
            Self::Regular => "VerantwoordSans-Regular",
            Self::Bold => "VerantwoordSans-Bold",
            Self::Italic => "VerantwoordSans-Italic",
            Self::Mono => "VerantwoordMono-Regular",
        }
    }
}

/// A parsed face with the plan for shaping Latin text in it.
pub struct Parsed {
    pub face: rustybuzz::Face<'static>,
    pub plan: ShapePlan,
    pub units_per_em: f32,
}

/// A face of the program cannot be read; it is named.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the font {0} cannot be read")]
pub struct Unreadable(pub &'static str);

/// Every face, parsed, in the order of [`Face::ALL`].
pub fn parsed() -> Result<&'static [Parsed; 4], Unreadable> {
    static FACES: OnceLock<Result<[Parsed; 4], Unreadable>> = OnceLock::new();
    FACES.get_or_init(parse_all).as_ref().map_err(|unreadable| *unreadable)
}

/// The width of a text on one line, in em: of its words and the spaces between them, as the PDF
/// sets them. A character without a glyph counts as the face's own box.
pub fn width(face: Face, text: &str) -> f32 {
    // Without a face no document can be made; half an em a letter then harms nobody.
    let Ok(faces) = parsed() else { return text.chars().count() as f32 / 2.0 };
    let parsed = &faces[face as usize];
    let words: f32 = text.split(' ').map(|word| word_width(parsed, word)).sum();
    words + word_width(parsed, " ") * text.matches(' ').count() as f32
}

/// Whether a character can be set in upright, bold and italic letters, or is one that is never seen.
pub fn shows(character: char) -> bool {
    // White space is folded to spaces before it is set.
    let faces = parsed().map(|faces| &faces[..3]).unwrap_or_default();
    let has = |parsed: &Parsed| parsed.face.glyph_index(character).is_some() || shaped(parsed, character);
    character.is_whitespace() || faces.iter().all(has)
}

/// Whether shaping finds a glyph all the same: a letter in parts, or a sign that is never seen.
fn shaped(parsed: &Parsed, character: char) -> bool {
    let mut buffer = UnicodeBuffer::new();
    buffer.push_str(character.encode_utf8(&mut [0; 4]));
    buffer.guess_segment_properties();
    let glyphs = rustybuzz::shape(&parsed.face, &[], buffer);
    glyphs.glyph_infos().iter().all(|info| info.glyph_id != 0)
}

fn word_width(parsed: &Parsed, word: &str) -> f32 {
    let mut buffer = UnicodeBuffer::new();
    buffer.push_str(word);
    buffer.set_direction(Direction::LeftToRight);
    buffer.set_script(script::LATIN);
    let glyphs = rustybuzz::shape_with_plan(&parsed.face, &parsed.plan, buffer);
    let units: i32 = glyphs.glyph_positions().iter().map(|position| position.x_advance).sum();
    units as f32 / parsed.units_per_em
}

fn parse_all() -> Result<[Parsed; 4], Unreadable> {
    let [regular, bold, italic, mono] = Face::ALL.map(parse);
    Ok([regular?, bold?, italic?, mono?])
}

fn parse(face: Face) -> Result<Parsed, Unreadable> {
    let parsed = rustybuzz::Face::from_slice(face.data(), 0).ok_or(Unreadable(face.name()))?;
    let plan = ShapePlan::new(&parsed, Direction::LeftToRight, Some(script::LATIN), None, &[]);
    Ok(Parsed { units_per_em: parsed.units_per_em() as f32, face: parsed, plan })
}

#[cfg(test)]
mod tests {
    use super::{Face, shows, width};

    #[test]
    fn what_has_no_glyph_is_not_shown() {
        for shown in "aZ9ëïÿŁșΩλЖщ€“”’…\u{301}\u{ad}\u{a0}\u{200b}\t".chars() {
            assert!(shows(shown), "{shown} U+{:04X}", shown as u32);
        }
        for refused in "字กאب🦀👍".chars() {
            assert!(!shows(refused), "{refused}");
        }
    }

    #[test]
    fn widths_come_from_the_face() {
        let (regular, bold) = (width(Face::Regular, "Huurders"), width(Face::Bold, "Huurders"));
        assert!(3.0 < regular && regular < bold && bold < 5.0, "{regular} {bold}");
        assert!((width(Face::Mono, "iW") - 1.2).abs() < 0.01);
        let apart = width(Face::Regular, "naam") + width(Face::Regular, "adres");
        assert!(width(Face::Regular, "naam adres") > apart + 0.15);
    }
}
