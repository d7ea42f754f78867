//! Laid-out pages into the bytes of a PDF: a batch at a time, each written and forgotten.
//!
//! While a batch is turned into bytes, on all threads, the next is laid out. printpdf writes the
//! content of pages and the fonts; what it leaves out is set here: the structure tree, links,
//! outline, metadata, attachments, output intent and identity. Nothing is read from a clock or a
//! counter of the process, and what comes in order is numbered in order, so the same document gives
//! the same bytes.

mod attachments;
mod batch;
mod elements;
mod file;
mod finish;
mod fonts;
mod job;
mod links;
mod logo;
mod metadata;
mod numbers;
mod operations;
mod outline;
mod printed;
mod segments;
mod syntax;

use super::PdfError;
use super::layout::Layout;
use super::page;
use crate::document::Head;
use crate::document::block::Section;
use batch::Writer;
use fonts::Embedded;
use job::{Job, Made};
use std::io::Write;

/// Writes a document; gives the number of its pages.
pub fn write<W: Write>(
    head: &Head,
    sections: impl Iterator<Item = Section>,
    out: W,
) -> Result<usize, PdfError> {
    let mut layout = Layout::new(head, sections)?;
    let mut writer = Writer::new(out, head.faces)?;
    let mut job: Option<Job> = None;
    loop {
        let (next, made) = together(|| layout.next(), job.take(), &writer.fonts);
        made.into_iter().try_for_each(|made| writer.add(&made?))?;
        match next? {
            Some(batch) => job = Some(writer.prepare(batch, &mut layout)),
            None => return writer.finish(head, layout),
        }
    }
}

/// Does something here while a job runs on other threads.
fn together<T>(
    here: impl FnOnce() -> T,
    job: Option<Job>,
    fonts: &Embedded,
) -> (T, Option<Result<Made, PdfError>>) {
    let mut made = None;
    let here = rayon::in_place_scope(|scope| {
        if let Some(job) = job {
            scope.spawn(|_| made = Some(job.run(fonts)));
        }
        here()
    });
    (here, made)
}

fn failed(error: impl std::fmt::Display) -> PdfError {
    PdfError::Write(error.to_string())
}

fn rounded(length: f32) -> f32 {
    (length * 100.0).round() / 100.0
}

/// A height from the top of the page as one from its foot.
fn up(y: f32) -> f32 {
    page::HEIGHT - y
}
