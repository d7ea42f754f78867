//! Sections of blocks, laid out and written as a tagged PDF.
//!
//! Two halves: [`layout`] turns blocks into pages of positioned items with a structure tree beside
//! them, by arithmetic alone; [`writer`] turns those into PDF/UA-1 and PDF/A-3a bytes. Neither reads
//! a clock, a file or an environment: what goes in decides every byte that comes out.

mod fonts;
mod fragments;
mod hyphen;
mod inline;
mod layout;
mod lines;
mod page;
mod prose;
mod shape;
mod structure;
mod title;
mod told;
mod window;
mod writer;

use crate::document::Head;
use crate::document::block::Section;

/// A finished PDF.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pdf {
    pub bytes: Vec<u8>,
    pub pages: usize,
}

/// Why no PDF can be made of these sections.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PdfError {
    /// A blank box would hide what the register says, so the document is refused.
    #[error("no glyph for \u{201c}{character}\u{201d} (U+{:04X}) in \u{201c}{around}\u{201d}", *character as u32)]
    NoGlyph {
        character: char,
        /// The text in which it stands.
        around: String,
    },
    /// A link into the document that leads nowhere.
    #[error("a link to #{anchor} (\u{201c}{text}\u{201d}), but no section has that anchor")]
    NoAnchor { anchor: String, text: String },
    #[error("two sections share the anchor #{0}")]
    AnchorTwice(String),
    #[error("the font {0} cannot be read or subset")]
    Font(&'static str),
    #[error("the PDF cannot be written: {0}")]
    Write(String),
}

/// Writes a document as PDF/UA-1 and PDF/A-3a.
///
/// Sections are laid out one at a time and dropped, pages are written in batches and dropped. The same
/// head and sections give the same bytes.
///
/// # Errors
/// A character that the fonts lack, a link to an anchor that no section has, an anchor used twice.
pub fn write(head: &Head, sections: impl Iterator<Item = Section>) -> Result<Pdf, PdfError> {
    let mut bytes = Vec::new();
    let pages = writer::write(head, sections, &mut bytes)?;
    Ok(Pdf { bytes, pages })
}

/// The layout of a document as text, an item on a line: its page, its place in points from the top
/// left, its type, what it is and what it says.
///
/// # Errors
/// As [`write`].
pub fn told(head: &Head, sections: impl Iterator<Item = Section>) -> Result<String, PdfError> {
    let mut layout = layout::Layout::new(head, sections)?;
    let pages = layout.pages()?;
    let mut teller = told::Teller::new(layout.tree(), head.faces);
    pages.iter().for_each(|page| teller.page(page));
    let told = teller.done();
    layout.finish().map(|_| told)
}
