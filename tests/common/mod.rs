//! What the tests of the PDF share: a document with everything in it, and a reader of PDFs.

// Each test file is a program of its own and uses a part of this.
#![allow(dead_code)]

pub mod pdf_text;
pub mod sample;
