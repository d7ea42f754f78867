//! The faces of the documents for this room, with its own error.

use super::PdfError;
use crate::fonts::Unreadable;
pub use crate::fonts::{Face, Faces, Font, Parsed};

impl From<Unreadable> for PdfError {
    fn from(Unreadable(name): Unreadable) -> Self {
        Self::Font(name)
    }
}
