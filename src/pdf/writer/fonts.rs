//! The fonts of a document: which glyphs of each face it uses, and what they mean as text.

use super::failed;
use crate::pdf::PdfError;
use crate::pdf::fonts::{self, Face, Parsed};
use crate::pdf::page::{Item, Page, Run};
use crate::pdf::shape::{Glyph, Shaped};
use printpdf::{FontId, ParsedFont, PdfFont};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use subsetter::GlyphRemapper;

/// The used glyphs of all faces.
pub struct Embedded {
    faces: Vec<Used>,
}

/// The used glyphs of a face.
pub struct Used {
    face: Face,
    parsed: &'static Parsed,
    /// The text of each glyph: that of its first use.
    texts: BTreeMap<u16, Box<str>>,
    remapper: GlyphRemapper,
    id: FontId,
}

impl Embedded {
    /// Collects the glyphs of all pages.
    pub fn new(pages: &[Page]) -> Result<Self, PdfError> {
        let mut texts: [BTreeMap<u16, Box<str>>; 4] = Default::default();
        for run in pages.iter().flat_map(|page| &page.items).flat_map(runs) {
            let texts = &mut texts[run.face as usize];
            for word in &run.words {
                for glyph in &word.shaped.glyphs {
                    texts.entry(glyph.id).or_insert_with(|| cluster(&word.shaped, glyph).into());
                }
            }
        }
        let mut faces = Vec::new();
        for ((face, parsed), mut texts) in Face::ALL.into_iter().zip(fonts::parsed()?).zip(texts) {
            let space = parsed.face.glyph_index(' ').map_or(0, |glyph| glyph.0);
            if !texts.is_empty() {
                texts.insert(space, " ".into());
            }
            let glyphs: Vec<u16> = texts.keys().copied().collect();
            let remapper = GlyphRemapper::new_from_glyphs_sorted(&glyphs);
            let id = FontId(format!("{}+{}", tag(&glyphs), face.name()));
            faces.push(Used { face, parsed, texts, remapper, id });
        }
        Ok(Self { faces })
    }

    /// The glyphs of a face.
    pub fn face(&self, face: Face) -> &Used {
        &self.faces[face as usize]
    }

    /// The subset of each used face, ready to embed.
    pub fn into_fonts(self) -> Result<Vec<(FontId, PdfFont)>, PdfError> {
        let used = self.faces.into_iter().filter(|used| !used.texts.is_empty());
        used.map(|used| Ok((used.id.clone(), used.subset()?))).collect()
    }
}

impl Used {
    /// The name of the font in the resources of the pages.
    pub fn id(&self) -> &FontId {
        &self.id
    }

    /// The number of a glyph in the subset.
    pub fn code(&self, glyph: u16) -> u16 {
        self.remapper.get(glyph).unwrap_or(0)
    }

    /// The space: its number in the subset.
    pub fn space(&self) -> u16 {
        self.code(self.parsed.face.glyph_index(' ').map_or(0, |glyph| glyph.0))
    }

    /// What a glyph means wherever nothing else is said.
    pub fn text(&self, glyph: u16) -> &str {
        self.texts.get(&glyph).map_or("", |text| text)
    }

    fn subset(&self) -> Result<PdfFont, PdfError> {
        let bytes = subsetter::subset(self.face.data(), 0, &self.remapper).map_err(failed)?;
        let mut font =
            ParsedFont::from_bytes(&bytes, 0, &mut Vec::new()).ok_or(PdfError::Font(self.face.name()))?;
        font.font_name = None;
        Ok(PdfFont::new(font))
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

/// Six capitals that tell one subset from another.
fn tag(glyphs: &[u16]) -> String {
    let bytes: Vec<u8> = glyphs.iter().flat_map(|glyph| glyph.to_be_bytes()).collect();
    let digest = Sha256::digest(&bytes);
    digest.iter().take(6).map(|byte| char::from(b'A' + byte % 26)).collect()
}
