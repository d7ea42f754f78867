//! The faces of the documents for this room, with its own error.

use super::PdfError;
pub use crate::fonts::{Face, Parsed};

/// Every face, parsed, in the order of [`Face::ALL`].
pub fn parsed() -> Result<&'static [Parsed; 4], PdfError> {
    crate::fonts::parsed().map_err(|unreadable| PdfError::Font(unreadable.0))
}
