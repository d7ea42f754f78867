//! The three documents: views of the register, put through templates into sections of blocks.

mod abbreviations;
pub mod block;
mod build;
mod fields;
pub mod figure;
pub mod gaps;
pub mod head;
mod periods;
mod phrases;
pub mod picture;
pub mod records;
pub mod statement;
pub mod words;

pub use build::{Sections, Source, Which, kind_word, languages};
pub use gaps::Findings;
pub use head::{Attachment, Chrome, DocumentKind, Head, Relationship};
pub use phrases::Phrases;
