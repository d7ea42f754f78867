//! Documents to files: every document as a page and as a PDF, in parallel, in a fixed order.

use super::OutputFile;
use super::manifest::{self, Manifest, ManifestFile};
use crate::document::block::Section;
use crate::document::{DocumentKind, Source, Which, kind_word};
use crate::templates::TemplateError;
use crate::{html, pdf};
use rayon::prelude::*;
use std::cell::RefCell;

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

/// Makes every document of `source`. Fails on the first document, in order, that cannot be made.
pub fn render(source: &Source) -> Result<Rendered, RenderError> {
    let jobs: Vec<(Which, bool)> =
        source.documents().into_iter().flat_map(|which| [(which, false), (which, true)]).collect();
    let made: Vec<Result<(OutputFile, ManifestFile), RenderError>> =
        jobs.into_par_iter().map(|(which, print)| document(source, which, print)).collect();
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

fn document(source: &Source, which: Which, print: bool) -> Result<(OutputFile, ManifestFile), RenderError> {
    let head = source.head(which)?;
    let format = if print { "pdf" } else { "html" };
    let path = format!("{}.{format}", source.path(which)?);
    let fault = RefCell::new(None);
    let sections = until_fault(source.sections(which)?, &fault);
    let written = if print {
        pdf::write(&head, sections)
            .map(|pdf| (pdf.bytes, Some(pdf.pages)))
            .map_err(|error| RenderError::Pdf { document: path.clone(), error })
    } else {
        html::write(&head, sections)
            .map(|page| (page.into_bytes(), None))
            .map_err(|error| RenderError::Html { document: path.clone(), error })
    };
    // A fault in a template ends the sections early; what the writer then says is beside the point.
    if let Some(error) = fault.into_inner() {
        return Err(RenderError::Template(error));
    }
    let (bytes, pages) = written?;
    let notice = source.notice_id(which).filter(|_| which.kind == DocumentKind::Statement);
    let entry = ManifestFile {
        document: kind_word(which.kind).to_owned(),
        language: which.language.to_owned(),
        format: format.to_owned(),
        notice: notice.map(str::to_owned),
        path: path.clone(),
        sha256: manifest::sha256(&bytes),
        pages,
    };
    Ok((OutputFile { path, bytes }, entry))
}

/// The sections up to the first fault, which is kept in `fault`.
fn until_fault<'a>(
    sections: impl Iterator<Item = Result<Section, TemplateError>> + 'a,
    fault: &'a RefCell<Option<TemplateError>>,
) -> impl Iterator<Item = Section> + 'a {
    sections.map_while(|section| section.map_err(|error| fault.replace(Some(error))).ok())
}
