//! What the tests share: readers of pages and of PDFs, a document with everything in it, and a
//! register taken through the whole library.

// Each test file is a program of its own and uses a part of this.
#![allow(dead_code)]

pub mod html_text;
pub mod maximal;
pub mod pdf_parents;
pub mod pdf_text;
pub mod places;
pub mod process;
pub mod random;
pub mod sample;
pub mod torture;
pub mod torture_notes;
pub mod whole;
