//! The fonts of a document: which glyphs of each face it uses, and what they mean as text.
//!
//! A glyph gets its number in the subset when a page first uses it, in the order of the pages, so
//! that pages can be written before the whole set is known.

use super::failed;
use super::printed::{self, font_name};
use crate::pdf::PdfError;
use crate::pdf::fonts::{Face, Faces, Font, Parsed};
use crate::pdf::page::{Item, Page, Run};
use crate::pdf::shape::{Glyph, Shaped};
use lopdf::{Document, ObjectId};
use printpdf::{Codepoint, FontId, ParsedFont, PdfFont};
use rayon::prelude::*;
use sha2::{Digest, Sha256};
use subsetter::GlyphRemapper;

/// Fonts, each with its name in the resources of the pages.
pub type Named = Vec<(&'static str, ObjectId)>;

/// The used glyphs of all fonts, in the order of [`Font::ALL`].
#[derive(Default)]
pub struct Embedded {
    faces: Faces,
    fonts: Vec<Used>,
}

/// The used glyphs of a font.
pub struct Used {
    font: Font,
    parsed: &'static Parsed,
    /// By glyph: its number in the subset, where it is used; and its text, that of its first use.
    codes: Vec<u16>,
    texts: Vec<Box<str>>,
    remapper: GlyphRemapper,
    space: u16,
}

impl Embedded {
    pub fn new(faces: Faces) -> Result<Self, PdfError> {
        let fonts = faces.parsed()?.into_iter();
        Ok(Self { faces, fonts: fonts.map(|(font, parsed)| Used::new(font, parsed)).collect() })
    }

    /// Notes the glyphs of a page. Pages come in order, or the numbers would not be the same.
    pub fn note(&mut self, page: &Page) {
        for run in page.items.iter().flat_map(runs) {
            let space = self.of_spaces(run.face).index();
            for word in &run.words {
                self.fonts[word.shaped.font.index()].note(&word.shaped);
                if word.space {
                    self.fonts[space].note_space();
                }
            }
        }
    }

    /// The font that the spaces of a face are in.
    pub fn of_spaces(&self, face: Face) -> Font {
        self.faces.first(face)
    }

    /// The glyphs of a font.
    pub fn font(&self, font: Font) -> &Used {
        &self.fonts[font.index()]
    }

    /// The fonts as printpdf writes them, each with its name in the resources of the pages.
    pub fn printed(self) -> Result<(Document, Named), PdfError> {
        let used: Vec<Used> = self.fonts.into_iter().filter(|used| used.remapper.num_gids() > 1).collect();
        let fonts: Vec<(FontId, PdfFont, Vec<Codepoint>)> = used
            .par_iter()
            .map(|used| Ok((used.id(), used.subset()?, used.codepoints())))
            .collect::<Result<_, PdfError>>()?;
        let ids: Vec<FontId> = fonts.iter().map(|(id, ..)| id.clone()).collect();
        let (document, found) = printed::fonts(fonts)?;
        let named = used.iter().zip(&ids).map(|(used, id)| {
            let object = found.get(&id.0).copied().ok_or(PdfError::Font(used.parsed.name))?;
            Ok((font_name(used.font), object))
        });
        let named = named.collect::<Result<_, PdfError>>()?;
        Ok((document, named))
    }
}

impl Used {
    fn new(font: Font, parsed: &'static Parsed) -> Self {
        let count = usize::from(parsed.face.number_of_glyphs());
        let space = parsed.face.glyph_index(' ').map_or(0, |glyph| glyph.0);
        let (codes, texts) = (vec![0; count], vec![Box::default(); count]);
        Self { font, parsed, codes, texts, remapper: GlyphRemapper::new(), space }
    }

    fn note(&mut self, word: &Shaped) {
        for glyph in &word.glyphs {
            if self.codes[usize::from(glyph.id)] == 0 {
                self.note_space();
                self.use_glyph(glyph.id, cluster(word, glyph));
            }
        }
    }

    /// The space is the first glyph of every font.
    fn note_space(&mut self) {
        if self.remapper.num_gids() == 1 {
            self.use_glyph(self.space, " ");
        }
    }

    fn use_glyph(&mut self, glyph: u16, text: &str) {
        let at = usize::from(glyph);
        if self.codes[at] == 0 {
            self.codes[at] = self.remapper.remap(glyph);
            self.texts[at] = text.into();
        }
    }

    /// The number of a glyph in the subset.
    pub fn code(&self, glyph: u16) -> u16 {
        self.codes.get(usize::from(glyph)).copied().unwrap_or(0)
    }

    /// How much larger its letters are set than their size says.
    pub fn scale(&self) -> f32 {
        self.parsed.scale
    }

    /// The space: its number in the subset.
    pub fn space(&self) -> u16 {
        self.code(self.space)
    }

    /// What a glyph means wherever nothing else is said.
    pub fn text(&self, glyph: u16) -> &str {
        self.texts.get(usize::from(glyph)).map_or("", |text| text)
    }

    /// The name of the font: six capitals tell one subset from another.
    fn id(&self) -> FontId {
        let glyphs: Vec<u8> = self.remapper.remapped_gids().flat_map(u16::to_be_bytes).collect();
        let digest = Sha256::digest(&glyphs);
        let tag: String = digest.iter().take(6).map(|byte| char::from(b'A' + byte % 26)).collect();
        FontId(format!("{tag}+{}", self.parsed.name))
    }

    fn subset(&self) -> Result<PdfFont, PdfError> {
        let bytes = subsetter::subset(self.parsed.data, 0, &self.remapper).map_err(failed)?;
        let mut font =
            ParsedFont::from_bytes(&bytes, 0, &mut Vec::new()).ok_or(PdfError::Font(self.parsed.name))?;
        font.font_name = None;
        Ok(PdfFont::new(font))
    }

    /// Every used glyph with its text.
    fn codepoints(&self) -> Vec<Codepoint> {
        let used = self.remapper.remapped_gids().skip(1);
        used.map(|glyph| Codepoint::with_cid(self.code(glyph), 0.0, self.text(glyph).to_owned())).collect()
    }
}

/// The text that a glyph stands for in its word, with the glyphs it forms one sign with.
///
/// A no-break space looks like a space and is one to a reader.
pub fn cluster<'s>(word: &'s Shaped, glyph: &Glyph) -> &'s str {
    match &word.text[glyph.start as usize..glyph.end as usize] {
        "\u{a0}" => " ",
        text => text,
    }
}

fn runs(item: &Item) -> &[Run] {
    match item {
        Item::Text(run) => std::slice::from_ref(run),
        Item::Picture(picture) => &picture.labels,
        Item::Shape(_) | Item::Link(_) | Item::PageNumber(..) | Item::Logo(_) => &[],
    }
}
