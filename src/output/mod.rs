//! The output folder: every document as files, with a manifest, swapped in whole or not at all.

mod attachments;
mod folder;
mod manifest;
mod render;
mod stale;

pub use attachments::attachments;
pub use folder::{OutputError, replace};
pub use manifest::{Manifest, ManifestFile};
pub use render::{RenderError, Rendered, page, render, render_watched};
pub use stale::{Cause, How, Stale, Staleness, stale};

/// One file of the output: its path below the folder and its bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OutputFile {
    /// With `/` between its parts, as in `public/nl/privacyverklaring.pdf`.
    pub path: String,
    pub bytes: Vec<u8>,
}
