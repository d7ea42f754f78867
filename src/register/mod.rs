//! Reads a register folder: YAML files become the linked register, every value with its place.
//!
//! - `guard`, `build`, `tree`: bytes to a tree of nodes; what is not plain YAML is refused;
//! - `letters`: characters that no document can show;
//! - `shape`: the tree against the format, all errors at once;
//! - `merge`: the files together, ids and blocks that occur twice;
//! - `decode`: the tree as typed values;
//! - `looks`, `beside`, `logo`, `faces`: the colours, the logo and the fonts that the register asks for its
//!   documents, and the files beside the YAML that it names for them;
//! - `locate`: from a path in the register back to file, line and column;
//! - `mentions`: the ids and fields at the places of the files, for an editor.
//!
//! What the law asks is not judged here. While there is a load finding, nothing else is looked at.

mod beside;
mod build;
mod decode;
mod faces;
mod fault;
mod guard;
mod letters;
mod locate;
mod logo;
mod looks;
mod mentions;
mod merge;
mod shape;
mod source;
mod syntax;
mod tree;
mod walk;

pub use build::DEPTH_LIMIT;
pub use guard::SIZE_LIMIT;
pub use locate::Location;
pub use mentions::{FieldAt, Mention, Use};
pub use shape::is_id;
pub use source::{Source, Sources};
pub use tree::{Form, View};
pub use walk::{ReadError, is_part};

use crate::finding::Finding;
use crate::model::Register;
use std::collections::BTreeMap;
use std::path::Path;

/// A register folder as it was read.
#[derive(Debug)]
pub struct Loaded {
    /// The files, with the place of every value.
    pub sources: Sources,
    /// The register; it means something only when there are no findings.
    pub register: Register,
    /// What can be mended in the files, in the order of files and lines. Gate: load.
    pub findings: Vec<Finding>,
}

/// Reads every `*.yaml` and `*.yml` under `folder`, in sorted order. Links are not followed.
///
/// # Errors
/// When the folder or a file in it cannot be read. No files at all is not an error here.
pub fn read(folder: &Path) -> Result<Loaded, ReadError> {
    walk::files(folder).map(|files| with_looks(folder, read_texts(files)))
}

/// The same, with `texts` in the place of what those files hold on disk, by their names.
///
/// # Errors
/// As [`read`].
pub fn read_over(folder: &Path, texts: &BTreeMap<String, String>) -> Result<Loaded, ReadError> {
    let mut files = walk::files(folder)?;
    files.retain(|(name, _)| !texts.contains_key(name));
    files.extend(texts.iter().map(|(name, text)| (name.clone(), text.clone().into_bytes())));
    Ok(with_looks(folder, read_texts(files)))
}

/// The register with the logo and the fonts that its theme names, from the files beside it.
fn with_looks(folder: &Path, mut loaded: Loaded) -> Loaded {
    if !loaded.findings.is_empty() {
        return loaded;
    }
    let header = &mut loaded.register.register;
    match header.theme.get("logo").map(|path| logo::read(folder, path)).transpose() {
        Ok(logo) => header.logo = logo,
        Err(finding) => loaded.findings.push(*finding),
    }
    match faces::read(folder, &header.theme) {
        Ok(faces) => header.faces = faces,
        Err(finding) => loaded.findings.push(*finding),
    }
    let sources = &loaded.sources;
    loaded.findings.sort_by_key(|finding| in_file_order(sources, finding));
    loaded
}

/// The same from memory: each file's name, relative to the register folder, and its bytes. A logo
/// or font is in a file beside these; it is not looked for.
pub fn read_texts(mut files: Vec<(String, Vec<u8>)>) -> Loaded {
    files.sort_by(|a, b| a.0.cmp(&b.0));
    let mut sources = Sources::default();
    let mut findings = Vec::new();
    for (file, (name, bytes)) in files.into_iter().enumerate() {
        let (source, faults) = Source::read(name, bytes);
        let subject = format!("file:{}", source.name);
        findings.extend(faults.into_iter().map(|fault| fault.finding(file, subject.clone())));
        if source.sound {
            findings.extend(shape::check(&source, file));
            let refused = letters::check(&source).into_iter();
            findings.extend(refused.map(|fault| fault.finding(file, subject.clone())));
        }
        sources.files.push(source);
    }
    findings.extend(merge::merge(&mut sources));
    let mut register = Register::default();
    if findings.is_empty() {
        register = decode::register(&sources, &mut findings);
        findings.extend(looks::check(&register.register.theme));
    }
    findings.sort_by_key(|finding| in_file_order(&sources, finding));
    Loaded { sources, register, findings }
}

fn in_file_order(sources: &Sources, finding: &Finding) -> (usize, usize) {
    let location = sources.locate(&finding.place);
    (location.file_index.unwrap_or(usize::MAX), location.bytes.start)
}
