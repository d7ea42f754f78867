//! What a document says around its sections: title, running lines, dates, identity.

use crate::fonts::Faces;
use crate::model::logo::Logo;
use crate::model::values::Date;
use crate::theme::Theme;
use std::sync::Arc;

/// Which of the three documents.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DocumentKind {
    /// The public privacy statement (art. 12-14).
    Statement,
    /// The records of processing (art. 30).
    Records,
    /// The gap report.
    Gaps,
}

/// A file that a PDF carries within it, for programs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attachment {
    /// Its name, unique in the document: `register.json`.
    pub name: String,
    /// As in `application/json`.
    pub media_type: String,
    /// What it is, in the language of the document.
    pub description: String,
    pub relationship: Relationship,
    pub bytes: Vec<u8>,
}

/// What an attachment is to its document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Relationship {
    /// The document was made from it.
    Source,
    /// It holds the data behind a part of the document.
    Data,
    /// It says the same as the document.
    Alternative,
}

/// Everything about a document that is not in its sections.
#[derive(Debug, Clone)]
pub struct Head {
    pub kind: DocumentKind,
    /// The language of the document, as in `nl`.
    pub language: String,
    /// The title of the document, for the browser's tab, the PDF's properties and its outline.
    pub title: String,
    /// What the document is about, in a sentence: the page's description.
    pub description: String,
    /// The organisation, shown in the band of the page and in the running head.
    pub organisation: String,
    /// The left end of every foot: version and date, or the as-of date and fingerprint.
    pub foot: String,
    /// Words set large on every page, as in *Concept* or *Voorbeeld*; none when fit to publish.
    pub stamps: Vec<String>,
    /// The date inside the PDF, at 00:00Z.
    pub date: Date,
    /// What the document was made from, as lower-case hexadecimal: the source of the PDF's `/ID`.
    pub fingerprint: String,
    /// The name of the file beside this one that says the same for programs, as JSON-LD.
    pub alternate: Option<String>,
    /// The files that the PDF carries; a page carries none.
    pub attachments: Vec<Attachment>,
    pub chrome: Chrome,
    pub theme: Theme,
    /// Shown in the band in place of the name of the organisation, which is then its alternative text.
    pub logo: Option<Arc<Logo>>,
    pub faces: Faces,
}

/// The words of the frame, in the language of the document.
#[derive(Debug, Clone)]
pub struct Chrome {
    /// The heading of the contents: "Op deze pagina".
    pub contents: String,
    /// The first link of the page: "Naar de inhoud".
    pub skip: String,
    /// The page number, with `{page}` and `{pages}`: "pagina {page} van {pages}".
    pub page_of: String,
    /// What a link from the contents is for a reader who hears it, with `{title}` and `{page}`.
    pub contents_entry: String,
    /// What stands above what continues from an earlier page, with `{title}`.
    pub continued: String,
}
