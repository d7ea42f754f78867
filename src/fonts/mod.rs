//! The faces of the documents, parsed once, and how wide a text is in them.
//!
//! Four are in the program; an organisation may have three of its own, which then come first. What
//! those lack is set in ours, so that nothing is ever a blank box. Whatever places text by arithmetic
//! measures it here, so that a picture and a page agree. The page in a browser has the same faces.
//! Knows nothing of lines or pages.
//!
//! - `ours`: the faces of the program;
//! - `house`: those of an organisation, from its files.

pub mod house;
mod ours;

pub use house::House;
use rustybuzz::{Direction, GlyphBuffer, ShapePlan, UnicodeBuffer, script};

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
}

/// One font among those of a document: the face that it is for, and whose it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Font {
    pub face: Face,
    /// Whether the organisation has brought it.
    pub house: bool,
}

impl Font {
    /// Every font that a document can have; codes are monospaced in ours only.
    pub const ALL: [Self; 7] = [
        Self::ours(Face::Regular),
        Self::ours(Face::Bold),
        Self::ours(Face::Italic),
        Self::ours(Face::Mono),
        Self::of_house(Face::Regular),
        Self::of_house(Face::Bold),
        Self::of_house(Face::Italic),
    ];

    const fn ours(face: Face) -> Self {
        Self { face, house: false }
    }

    const fn of_house(face: Face) -> Self {
        Self { face, house: true }
    }

    /// Its place in [`Font::ALL`].
    pub fn index(self) -> usize {
        self.face as usize + if self.house { Face::ALL.len() } else { 0 }
    }
}

/// A parsed font with the plan for shaping Latin text in it.
pub struct Parsed {
    pub face: rustybuzz::Face<'static>,
    pub plan: ShapePlan,
    pub units_per_em: f32,
    /// How much larger its letters are set than their size says, so that small ones are as high as ours.
    pub scale: f32,
    /// The whole font, as OpenType.
    pub data: &'static [u8],
    /// The name inside a PDF.
    pub name: &'static str,
}

/// A face of the program cannot be read; it is named.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the font {0} cannot be read")]
pub struct Unreadable(pub &'static str);

/// The fonts of a document: ours, and those of the organisation where it has any.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Faces {
    pub house: Option<&'static House>,
}

impl Faces {
    /// Every font of the document, parsed.
    ///
    /// # Errors
    /// When a face of the program cannot be read.
    pub fn parsed(self) -> Result<Vec<(Font, &'static Parsed)>, Unreadable> {
        let house = self.house.into_iter().flat_map(House::parsed);
        Ok(Font::ALL.into_iter().zip(ours::parsed()?.iter().chain(house)).collect())
    }

    /// The font that a face is set in first, in which its spaces always are.
    pub fn first(self, face: Face) -> Font {
        Font { face, house: self.house_face(face).is_some() }
    }

    fn house_face(self, face: Face) -> Option<&'static Parsed> {
        self.house.and_then(|house| house.face(face))
    }

    /// Glyphs for a text, as `shape` makes them of a font: those of the house where it has all of them,
    /// else ours.
    ///
    /// # Errors
    /// When a face of the program cannot be read.
    pub fn shape(
        self,
        face: Face,
        shape: impl Fn(&Parsed) -> GlyphBuffer,
    ) -> Result<(Font, &'static Parsed, GlyphBuffer), Unreadable> {
        let house = self.house_face(face).map(|parsed| (parsed, shape(parsed)));
        if let Some((parsed, glyphs)) = house.filter(|(_, glyphs)| is_whole(glyphs)) {
            return Ok((Font::of_house(face), parsed, glyphs));
        }
        let ours = &ours::parsed()?[face as usize];
        Ok((Font::ours(face), ours, shape(ours)))
    }

    /// The width of a text on one line, in em: of its words and the spaces between them, as the PDF
    /// sets them. A character without a glyph counts as the face's own box.
    pub fn width(self, face: Face, text: &str) -> f32 {
        let words: f32 = text.split(' ').map(|word| self.word_width(face, word)).sum();
        words + self.word_width(face, " ") * text.matches(' ').count() as f32
    }

    fn word_width(self, face: Face, word: &str) -> f32 {
        // Without a face no document can be made; half an em a letter then harms nobody.
        let Ok((_, parsed, glyphs)) = self.shape(face, |parsed| latin(parsed, word)) else {
            return word.chars().count() as f32 / 2.0;
        };
        let units: i32 = glyphs.glyph_positions().iter().map(|position| position.x_advance).sum();
        parsed.em(units)
    }
}

impl Parsed {
    /// A length in the units of the font as em of the size that is asked for.
    pub fn em(&self, units: i32) -> f32 {
        units as f32 / self.units_per_em * self.scale
    }

    /// The height of small letters, in em of the font itself.
    fn small_letters(&self) -> Option<f32> {
        let drawn = || self.face.glyph_bounding_box(self.face.glyph_index('x')?).map(|bounds| bounds.y_max);
        let units = self.face.x_height().filter(|height| *height > 0).or_else(drawn)?;
        Some(f32::from(units) / self.units_per_em)
    }
}

/// Whether a character can be set in upright, bold and italic letters of ours, or is one that is never
/// seen. What an organisation's own fonts have besides does not count: a text can outlive a house style.
pub fn shows(character: char) -> bool {
    // White space is folded to spaces before it is set.
    let faces = ours::parsed().map(|faces| &faces[..3]).unwrap_or_default();
    let has = |parsed: &Parsed| parsed.face.glyph_index(character).is_some() || shaped(parsed, character);
    character.is_whitespace() || faces.iter().all(has)
}

/// Whether shaping finds a glyph all the same: a letter in parts, or a sign that is never seen.
fn shaped(parsed: &Parsed, character: char) -> bool {
    let mut buffer = UnicodeBuffer::new();
    buffer.push_str(character.encode_utf8(&mut [0; 4]));
    buffer.guess_segment_properties();
    is_whole(&rustybuzz::shape(&parsed.face, &[], buffer))
}

fn is_whole(glyphs: &GlyphBuffer) -> bool {
    glyphs.glyph_infos().iter().all(|info| info.glyph_id != 0)
}

fn latin(parsed: &Parsed, word: &str) -> GlyphBuffer {
    let mut buffer = UnicodeBuffer::new();
    buffer.push_str(word);
    buffer.set_direction(Direction::LeftToRight);
    buffer.set_script(script::LATIN);
    rustybuzz::shape_with_plan(&parsed.face, &parsed.plan, buffer)
}

/// Reads a font that stays for as long as the program runs.
fn parse(data: &'static [u8], name: &'static str) -> Option<Parsed> {
    let face = rustybuzz::Face::from_slice(data, 0)?;
    let plan = ShapePlan::new(&face, Direction::LeftToRight, Some(script::LATIN), None, &[]);
    Some(Parsed { units_per_em: face.units_per_em() as f32, face, plan, scale: 1.0, data, name })
}

#[cfg(test)]
mod tests {
    use super::{Face, Faces, shows};

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
        let width = |face, text| Faces::default().width(face, text);
        let (regular, bold) = (width(Face::Regular, "Huurders"), width(Face::Bold, "Huurders"));
        assert!(3.0 < regular && regular < bold && bold < 5.0, "{regular} {bold}");
        assert!((width(Face::Mono, "iW") - 1.2).abs() < 0.01);
        let apart = width(Face::Regular, "naam") + width(Face::Regular, "adres");
        assert!(width(Face::Regular, "naam adres") > apart + 0.15);
    }
}
