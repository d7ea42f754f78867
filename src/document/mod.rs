//! The three documents: views of the register, put through templates into sections of blocks.

pub mod block;
pub mod figure;
pub mod head;
pub mod words;

pub use head::{Chrome, DocumentKind, Head};
