//! `manifest.json`: what is in the output folder and what it was made from.

use crate::notice::Fingerprint;
use serde::{Deserialize, Serialize};

/// The name of the manifest in the output folder.
pub const NAME: &str = "manifest.json";

/// The manifest; other programs rely on its shape, so keys are only ever added.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    /// The version of this shape: 1.
    pub version: u32,
    /// The SHA-256 fingerprint of the register's content.
    pub register: String,
    /// The day the register was judged as of, as `YYYY-MM-DD`.
    pub as_of: String,
    /// The program with its version.
    pub tool: String,
    pub files: Vec<ManifestFile>,
}

/// One document in one format.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ManifestFile {
    /// `statement`, `records` or `gaps`.
    pub document: String,
    pub language: String,
    /// `html`, `pdf`, or for a statement `jsonld`.
    pub format: String,
    /// The id of the notice; only for a statement of a notice.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub notice: Option<String>,
    /// The path below the output folder.
    pub path: String,
    pub sha256: String,
    /// The number of pages; only for PDF.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pages: Option<usize>,
}

impl Manifest {
    /// The manifest as text, ending in a line break.
    pub fn to_text(&self) -> String {
        let text = serde_json::to_string_pretty(self).expect("a manifest is plain data");
        text + "\n"
    }

    /// Reads a manifest; `None` when the text is not one of ours.
    pub fn read(text: &str) -> Option<Self> {
        serde_json::from_str(text).ok().filter(|manifest: &Self| manifest.version == 1)
    }
}

/// The program and its version, as the manifest names it.
pub fn tool() -> String {
    format!("verantwoord {}", env!("CARGO_PKG_VERSION"))
}

/// The SHA-256 hash of a file, in lower-case hexadecimal.
pub fn sha256(bytes: &[u8]) -> String {
    Fingerprint::of_bytes(bytes).0
}
