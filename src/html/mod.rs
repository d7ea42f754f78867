//! A document as one self-contained HTML page: no script, nothing fetched, readable by anyone.
//!
//! Sections are written one at a time into the body while the contents are collected; then the
//! style sheet is made from the theme and all is put in a frame. Knows nothing of the register,
//! of templates or of the PDF.

mod anchors;
mod block;
mod error;
mod escape;
mod figure;
mod hyphens;
mod inline;
mod logo;
mod markup;
mod page;
mod section;
mod style;
mod table;

pub use error::HtmlError;

use crate::document::Head;
use crate::document::block::Section;
use markup::Markup;

/// Writes a document as a whole page of HTML5.
///
/// `sections` gives exactly one section of level 1, the title, and the chapters after or under it.
/// The words of `main` outside `[data-chrome]` are those of the sections, in their order.
///
/// # Errors
/// A link to an anchor that no section or figure has, an anchor that is used twice or is not
/// `[a-z0-9-]+`, an address of a scheme other than https, mailto or tel, or not exactly one title.
pub fn write(head: &Head, sections: impl Iterator<Item = Section>) -> Result<String, HtmlError> {
    let mut title = Markup::new(&head.language);
    let mut chapters = Markup::chapters(&head.language);
    for section in sections {
        if section.level == 1 {
            title.title(&section)?;
            chapters.chapters_of_title(&section)?;
        } else {
            chapters.section(&section)?;
        }
    }
    page::page(head, title, chapters)
}
