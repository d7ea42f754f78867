//! What the tests of the PDF share: a document with everything in it, and a reader of PDFs.

pub mod pdf_text;
pub mod sample;
