//! Documents to files: every document as a page and as a PDF, statements and records also as JSON-LD, in
//! parallel, in a fixed order.

use super::OutputFile;
use super::attachments::attachments;
use super::manifest::{self, Manifest, ManifestFile};
use crate::document::block::Section;
use crate::document::{DocumentKind, Head, Source, Which, kind_word};
use crate::templates::TemplateError;
use crate::{dpv, html, pdf};
use rayon::prelude::*;
use std::cell::RefCell;
use std::sync::atomic::{AtomicUsize, Ordering};

/// Why a document could not be made.
#[derive(Debug, thiserror::Error)]
pub enum RenderError {
    #[error(transparent)]
    Template(#[from] TemplateError),
    #[error("{document}: {error}")]
    Html { document: String, error: html::HtmlError },
    #[error("{document}: {error}")]
    Pdf { document: String, error: pdf::PdfError },
}

/// All files of the output, the manifest last.
#[derive(Debug)]
pub struct Rendered {
    pub files: Vec<OutputFile>,
    pub manifest: Manifest,
}

/// A format of a document. Every document has a page and a PDF; statements and records are also there for
/// programs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Format {
    Html,
    Pdf,
    JsonLd,
}

impl Format {
    fn of(kind: DocumentKind) -> &'static [Self] {
        match kind {
            DocumentKind::Statement | DocumentKind::Records => &[Self::Html, Self::Pdf, Self::JsonLd],
            DocumentKind::Gaps => &[Self::Html, Self::Pdf],
        }
    }

    /// Its word in the manifest, and the extension of its files.
    fn word(self) -> &'static str {
        match self {
            Self::Html => "html",
            Self::Pdf => "pdf",
            Self::JsonLd => "jsonld",
        }
    }
}

/// Makes every document of `source`. Fails on the first document, in order, that cannot be made.
pub fn render(source: &Source) -> Result<Rendered, RenderError> {
    render_watched(source, &|_, _| {})
}

/// As [`render`]; tells `done` how many files there are of how many, whenever there is one more.
pub fn render_watched(
    source: &Source,
    done: &(dyn Fn(usize, usize) + Sync),
) -> Result<Rendered, RenderError> {
    let formats = |which: Which<'_>| Format::of(which.kind).iter().copied();
    let documents = source.documents();
    let jobs: Vec<(Which, Format)> =
        documents.into_iter().flat_map(|which| formats(which).map(move |format| (which, format))).collect();
    let (count, total) = (AtomicUsize::new(0), jobs.len());
    let make = |(which, format)| {
        let made = document(source, which, format);
        done(count.fetch_add(1, Ordering::Relaxed) + 1, total);
        made
    };
    let made: Vec<Result<(OutputFile, ManifestFile), RenderError>> = jobs.into_par_iter().map(make).collect();
    let made: Vec<(OutputFile, ManifestFile)> = made.into_iter().collect::<Result<_, _>>()?;
    let (mut files, entries): (Vec<OutputFile>, Vec<ManifestFile>) = made.into_iter().unzip();
    let manifest = Manifest {
        version: 1,
        register: source.fingerprint.0.clone(),
        as_of: source.as_of.to_string(),
        tool: manifest::tool(),
        files: entries,
    };
    files.push(OutputFile { path: manifest::NAME.to_owned(), bytes: manifest.to_text().into_bytes() });
    Ok(Rendered { files, manifest })
}

/// The page of one document, byte for byte as [`render`] makes it.
pub fn page(source: &Source, which: Which) -> Result<String, RenderError> {
    let path = format!("{}.{}", source.path(which)?, Format::Html.word());
    let (bytes, _) = written(source, which, Format::Html, &path)?;
    Ok(String::from_utf8(bytes).expect("a page is text"))
}

fn document(
    source: &Source,
    which: Which,
    format: Format,
) -> Result<(OutputFile, ManifestFile), RenderError> {
    let path = format!("{}.{}", source.path(which)?, format.word());
    let (bytes, pages) = written(source, which, format, &path)?;
    let notice = source.notice_id(which).filter(|_| which.kind == DocumentKind::Statement);
    let entry = ManifestFile {
        document: kind_word(which.kind).to_owned(),
        language: which.language.to_owned(),
        format: format.word().to_owned(),
        notice: notice.map(str::to_owned),
        path: path.clone(),
        sha256: manifest::sha256(&bytes),
        pages,
    };
    Ok((OutputFile { path, bytes }, entry))
}

/// The bytes of a document, and how many pages it has on paper.
fn written(
    source: &Source,
    which: Which,
    format: Format,
    path: &str,
) -> Result<(Vec<u8>, Option<usize>), RenderError> {
    let mut head = source.head(which)?;
    match format {
        Format::JsonLd => return Ok((linked_data(source, which, &head)?, None)),
        Format::Pdf => head.attachments = attachments(source, which)?,
        Format::Html => {}
    }
    let fault = RefCell::new(None);
    let sections = until_fault(source.sections(which)?, &fault);
    let written = if format == Format::Pdf {
        pdf::write(&head, sections)
            .map(|pdf| (pdf.bytes, Some(pdf.pages)))
            .map_err(|error| RenderError::Pdf { document: path.to_owned(), error })
    } else {
        html::write(&head, sections)
            .map(|page| (page.into_bytes(), None))
            .map_err(|error| RenderError::Html { document: path.to_owned(), error })
    };
    // A fault in a template ends the sections early; what the writer then says is beside the point.
    match fault.into_inner() {
        Some(error) => Err(RenderError::Template(error)),
        None => written,
    }
}

/// A statement, or else the records, for programs.
pub(super) fn linked_data(source: &Source, which: Which, head: &Head) -> Result<Vec<u8>, TemplateError> {
    let words = source.templates.words(which.language)?;
    let text = match source.notice(which) {
        Some(facts) => dpv::write_statement(head, source.register, facts, words),
        None => dpv::write_records(head, source.register, words),
    };
    Ok(text.into_bytes())
}

/// The sections up to the first fault, which is kept in `fault`.
fn until_fault<'a>(
    sections: impl Iterator<Item = Result<Section, TemplateError>> + 'a,
    fault: &'a RefCell<Option<TemplateError>>,
) -> impl Iterator<Item = Section> + 'a {
    sections.map_while(|section| section.map_err(|error| fault.replace(Some(error))).ok())
}
