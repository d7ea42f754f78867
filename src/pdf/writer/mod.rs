//! Laid-out pages into the bytes of a PDF: printpdf writes pages and fonts, what it leaves out is
//! set in its document afterwards.
//!
//! Added here: the structure tree, links, outline, metadata, output intent and identity. Nothing
//! is read from a clock or a counter of the process, so the same document gives the same bytes.

mod fonts;
mod links;
mod logo;
mod metadata;
mod operations;
mod outline;
mod segments;
mod tags;

use super::PdfError;
use super::layout::Laid;
use super::page;
use crate::document::Head;
use flate2::{Compression, write::ZlibEncoder};
use fonts::Embedded;
use lopdf::{Document, Object, ObjectId, Stream, StringFormat};
use printpdf::{Mm, Op, PdfDocument, PdfPage, PdfSaveOptions};
use rayon::prelude::*;
use std::io::Write;

/// Writes a laid-out document.
pub fn write(head: &Head, laid: Laid) -> Result<Vec<u8>, PdfError> {
    let fonts = Embedded::new(&laid.pages)?;
    let operations: Vec<Vec<Op>> =
        laid.pages.par_iter().map(|page| operations::of_page(page, &laid.tree, &fonts)).collect();
    let mut document = printed(head, operations, fonts)?;
    document.version = "1.7".to_owned();
    let pages: Vec<ObjectId> = document.get_pages().into_values().collect();
    let mut parents = tags::Parents::new(pages.len());
    let annotations = links::add(&mut document, &laid, &pages, &mut parents);
    let root = tags::add(&mut document, &laid, &pages, annotations, parents);
    let outline = outline::add(&mut document, &laid.entries, &pages);
    metadata::add(&mut document, head, root, outline)?;
    compress(&mut document)?;
    let mut bytes = Vec::new();
    document.save_to(&mut bytes).map_err(failed)?;
    Ok(bytes)
}

/// The pages as printpdf's document, turned into lopdf's.
fn printed(head: &Head, operations: Vec<Vec<Op>>, fonts: Embedded) -> Result<Document, PdfError> {
    let mut pdf = PdfDocument::new(&head.title);
    if let Some((id, image)) = head.logo.as_deref().and_then(logo::image) {
        pdf.resources.xobjects.map.insert(id, image);
    }
    for font in fonts.into_fonts()? {
        pdf.resources.fonts.map.insert(font.0, font.1);
    }
    let pages = operations.into_iter().map(|ops| PdfPage::new(Mm(210.0), Mm(297.0), ops)).collect();
    pdf.with_pages(pages);
    let options =
        PdfSaveOptions { optimize: false, subset_fonts: false, secure: true, image_optimization: None };
    let mut warnings = Vec::new();
    let document = pdf.to_lopdf_document(&options, &mut warnings);
    match warnings.first() {
        Some(warning) => Err(PdfError::Write(format!("{warning:?}"))),
        None => Ok(document),
    }
}

/// Compresses every stream that may be; each on its own, so that threads change nothing.
fn compress(document: &mut Document) -> Result<(), PdfError> {
    let open = |stream: &&mut Stream| stream.allows_compression && !stream.dict.has(b"Filter");
    let streams: Vec<&mut Stream> =
        document.objects.values_mut().filter_map(|object| object.as_stream_mut().ok()).filter(open).collect();
    streams.into_par_iter().try_for_each(|stream| {
        let mut encoder = ZlibEncoder::new(Vec::new(), Compression::new(6));
        encoder.write_all(&stream.content).map_err(failed)?;
        stream.set_content(encoder.finish().map_err(failed)?);
        stream.dict.set("Filter", name("FlateDecode"));
        Ok(())
    })
}

fn failed(error: impl std::fmt::Display) -> PdfError {
    PdfError::Write(error.to_string())
}

fn name(name: &str) -> Object {
    Object::Name(name.as_bytes().to_vec())
}

/// A text string: plain when it is ASCII, else UTF-16.
fn text(text: &str) -> Object {
    if text.is_ascii() {
        return Object::String(text.as_bytes().to_vec(), StringFormat::Literal);
    }
    let units = text.encode_utf16().flat_map(u16::to_be_bytes);
    Object::String([0xFE, 0xFF].into_iter().chain(units).collect(), StringFormat::Hexadecimal)
}

/// A length as a number of two decimals.
fn real(length: f32) -> Object {
    Object::Real(rounded(length))
}

fn rounded(length: f32) -> f32 {
    (length * 100.0).round() / 100.0
}

/// A height from the top of the page as one from its foot.
fn up(y: f32) -> f32 {
    page::HEIGHT - y
}
