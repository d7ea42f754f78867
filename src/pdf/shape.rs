//! Words into glyphs with kerning and ligatures, each word shaped once.
//!
//! Measures are in em, so one shaped word serves every size. A character without a glyph is an
//! error that names it; this file never draws a blank box.

use super::PdfError;
use super::fonts::{Face, Faces, Font, Parsed};
use rustybuzz::{Direction, GlyphBuffer, UnicodeBuffer, script, ttf_parser::GlyphId};
use std::collections::HashMap;
use std::sync::Arc;

/// One glyph of a word; lengths in em.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Glyph {
    pub id: u16,
    /// How far the pen moves, kerning included.
    pub advance: f32,
    /// How far the font itself would move the pen.
    pub natural: f32,
    /// Where its characters start and end in the word, in bytes.
    pub start: u32,
    pub end: u32,
}

/// A word as glyphs.
#[derive(Debug, Clone, PartialEq)]
pub struct Shaped {
    pub text: Box<str>,
    pub font: Font,
    pub glyphs: Vec<Glyph>,
    /// In em.
    pub width: f32,
}

impl Shaped {
    /// The part of the word between two byte offsets that lie between its clusters.
    pub fn slice(&self, from: usize, to: usize) -> Self {
        let inside = |glyph: &&Glyph| glyph.start as usize >= from && (glyph.start as usize) < to;
        let shifted = |glyph: &Glyph| Glyph {
            start: glyph.start - from as u32,
            end: glyph.end - from as u32,
            ..*glyph
        };
        let glyphs: Vec<Glyph> = self.glyphs.iter().filter(inside).map(shifted).collect();
        let width = glyphs.iter().map(|glyph| glyph.advance).sum();
        Self { text: self.text[from..to].into(), font: self.font, glyphs, width }
    }

    /// The width up to a byte offset, in em.
    pub fn width_to(&self, to: usize) -> f32 {
        self.glyphs.iter().take_while(|glyph| (glyph.start as usize) < to).map(|glyph| glyph.advance).sum()
    }

    /// Whether a cluster starts at a byte offset, so that the word may be cut there.
    pub fn can_cut(&self, at: usize) -> bool {
        self.glyphs.iter().any(|glyph| glyph.start as usize == at)
    }
}

/// Shapes words and remembers them.
pub struct Shaper {
    faces: Faces,
    known: [HashMap<Box<str>, Arc<Shaped>>; 4],
}

impl Shaper {
    pub fn new(faces: Faces) -> Self {
        Self { faces, known: Default::default() }
    }

    /// A word in a face, in the first font of it that has all of its characters.
    pub fn shape(&mut self, face: Face, text: &str) -> Result<Arc<Shaped>, PdfError> {
        if let Some(known) = self.known[face as usize].get(text) {
            return Ok(known.clone());
        }
        let shaped = Arc::new(shape(self.faces, face, text)?);
        self.known[face as usize].insert(text.into(), shaped.clone());
        Ok(shaped)
    }

    /// The width of a text in em.
    pub fn width(&mut self, face: Face, text: &str) -> Result<f32, PdfError> {
        Ok(self.shape(face, text)?.width)
    }
}

fn shape(faces: Faces, face: Face, text: &str) -> Result<Shaped, PdfError> {
    let (font, parsed, buffer) = faces.shape(face, |parsed| glyphs(parsed, text))?;
    let infos = buffer.glyph_infos();
    let mut glyphs = Vec::with_capacity(infos.len());
    for (at, (info, position)) in infos.iter().zip(buffer.glyph_positions()).enumerate() {
        if info.glyph_id == 0 {
            return Err(no_glyph(text, info.cluster as usize));
        }
        let id = info.glyph_id as u16;
        let end = infos[at..].iter().map(|next| next.cluster).find(|cluster| *cluster > info.cluster);
        glyphs.push(Glyph {
            id,
            advance: parsed.em(position.x_advance),
            natural: parsed.em(parsed.face.glyph_hor_advance(GlyphId(id)).unwrap_or(0).into()),
            start: info.cluster,
            end: end.unwrap_or(text.len() as u32),
        });
    }
    let width = glyphs.iter().map(|glyph| glyph.advance).sum();
    Ok(Shaped { text: text.into(), font, glyphs, width })
}

fn glyphs(parsed: &Parsed, text: &str) -> GlyphBuffer {
    let mut buffer = UnicodeBuffer::new();
    buffer.push_str(text);
    buffer.guess_segment_properties();
    if buffer.direction() != Direction::LeftToRight
        || text.chars().any(|c| ('\u{370}'..'\u{1e00}').contains(&c))
    {
        return rustybuzz::shape(&parsed.face, &[], buffer);
    }
    buffer.set_direction(Direction::LeftToRight);
    buffer.set_script(script::LATIN);
    rustybuzz::shape_with_plan(&parsed.face, &parsed.plan, buffer)
}

fn no_glyph(text: &str, at: usize) -> PdfError {
    let character = text[at..].chars().next().unwrap_or('\u{fffd}');
    PdfError::NoGlyph { character, around: text.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::{Face, Faces, PdfError, Shaper};

    #[test]
    fn kerning_narrows_a_pair() {
        let mut shaper = Shaper::new(Faces::default());
        let apart = shaper.width(Face::Regular, "T").unwrap() + shaper.width(Face::Regular, "o").unwrap();
        assert!(shaper.width(Face::Regular, "To").unwrap() < apart);
    }

    /// So that a label of a picture is as wide in the PDF as its picture reckoned with.
    #[test]
    fn a_line_of_words_is_as_wide_as_it_is_measured() {
        let mut shaper = Shaper::new(Faces::default());
        for face in Face::ALL {
            let words =
                ["Aansprakelijkheid", "Tover", "AV", "geïnd…"].map(|w| shaper.width(face, w).unwrap());
            let spaces = 3.0 * shaper.width(face, " ").unwrap();
            let measured = Faces::default().width(face, "Aansprakelijkheid Tover AV geïnd…");
            assert!((words.iter().sum::<f32>() + spaces - measured).abs() < 1e-4);
        }
    }

    #[test]
    fn dutch_and_signs_have_glyphs_in_every_face() {
        let mut shaper = Shaper::new(Faces::default());
        for face in Face::ALL {
            shaper.shape(face, "geïnd,reëel\u{a0}“één”–€…•✓").unwrap();
        }
    }

    #[test]
    fn a_character_without_a_glyph_is_named() {
        let error = Shaper::new(Faces::default()).shape(Face::Regular, "huis字").unwrap_err();
        assert_eq!(error, PdfError::NoGlyph { character: '字', around: "huis字".to_owned() });
        assert!(error.to_string().contains("U+5B57"), "{error}");
    }

    #[test]
    fn a_slice_keeps_glyphs_and_text_together() {
        let word = Shaper::new(Faces::default()).shape(Face::Regular, "geïnd").unwrap();
        let slice = word.slice(2, 6);
        assert_eq!((&*slice.text, slice.glyphs.len()), ("ïnd", 3));
        assert_eq!((slice.glyphs[0].start, slice.glyphs[2].end), (0, 4));
    }
}
