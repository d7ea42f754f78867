//! What printpdf writes: the content of pages, and fonts.
//!
//! printpdf holds a document as a whole, with a string for each glyph. So it gets pages in small
//! documents whose content is taken out, glyphs as operands of `TJ` that it passes on, and the fonts
//! in a last document with each glyph once.

use crate::pdf::PdfError;
use crate::pdf::fonts::{Face, Font};
use lopdf::{Document, Object, ObjectId};
use printpdf::{
    Codepoint, FontId, Mm, Op, PdfDocument, PdfFont, PdfFontHandle, PdfPage, PdfSaveOptions, Pt, TextItem,
};
use std::collections::BTreeMap;

/// The name of a font in the resources of pages.
pub fn font_name(font: Font) -> &'static str {
    match (font.face, font.house) {
        (Face::Regular, false) => "Regular",
        (Face::Bold, false) => "Bold",
        (Face::Italic, false) => "Italic",
        (Face::Mono, _) => "Mono",
        (Face::Regular, true) => "HouseRegular",
        (Face::Bold, true) => "HouseBold",
        (Face::Italic, true) => "HouseItalic",
    }
}

/// The content of pages.
pub fn contents(pages: Vec<Vec<Op>>) -> Result<Vec<Vec<u8>>, PdfError> {
    let document = document(pages, Vec::new())?;
    let content = |page| document.get_page_content(page);
    Ok(document.get_pages().into_values().map(content).collect())
}

/// Fonts by their names, with their objects.
pub fn fonts(
    fonts: Vec<(FontId, PdfFont, Vec<Codepoint>)>,
) -> Result<(Document, BTreeMap<String, ObjectId>), PdfError> {
    let mut ops = vec![Op::StartTextSection];
    let mut named = Vec::new();
    for (id, font, glyphs) in fonts {
        ops.push(Op::SetFont { font: PdfFontHandle::External(id.clone()), size: Pt(1.0) });
        ops.push(Op::ShowText { items: vec![TextItem::GlyphIds(glyphs)] });
        named.push((id, font));
    }
    ops.push(Op::EndTextSection);
    let document = document(vec![ops], named)?;
    let mut found = BTreeMap::new();
    for page in document.get_pages().into_values() {
        let resources =
            document.get_dictionary(page).and_then(|page| page.get_deref(b"Resources", &document));
        let fonts = resources.and_then(Object::as_dict).and_then(|all| all.get_deref(b"Font", &document));
        for (name, font) in fonts.and_then(Object::as_dict).map_err(super::failed)? {
            let font = font.as_reference().map_err(super::failed)?;
            found.insert(String::from_utf8_lossy(name).into_owned(), font);
        }
    }
    Ok((document, found))
}

fn document(pages: Vec<Vec<Op>>, fonts: Vec<(FontId, PdfFont)>) -> Result<Document, PdfError> {
    let mut pdf = PdfDocument::new("");
    pdf.resources.fonts.map.extend(fonts);
    pdf.with_pages(pages.into_iter().map(|ops| PdfPage::new(Mm(210.0), Mm(297.0), ops)).collect());
    // What printpdf has no operation for, it passes on only where it is told that this is safe.
    let options =
        PdfSaveOptions { optimize: false, subset_fonts: false, secure: false, image_optimization: None };
    let mut warnings = Vec::new();
    let document = pdf.to_lopdf_document(&options, &mut warnings);
    match warnings.first() {
        Some(warning) => Err(PdfError::Write(format!("{warning:?}"))),
        None => Ok(document),
    }
}
