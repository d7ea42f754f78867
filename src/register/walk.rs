//! The files of a register folder, in an order that does not depend on the file system.

use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use walkdir::{DirEntry, WalkDir};

/// The register folder cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum ReadError {
    /// There is no such folder.
    #[error("there is no folder {0}")]
    Missing(PathBuf),
    /// It is a file or something else.
    #[error("{0} is not a folder")]
    NotAFolder(PathBuf),
    /// Something in it may not be read, or vanished.
    #[error("cannot read {path}: {reason}")]
    Unreadable { path: PathBuf, reason: io::Error },
    /// A file's name cannot be printed in a report.
    #[error("the name of {0} is not UTF-8")]
    Name(PathBuf),
}

/// Every regular `*.yaml` and `*.yml` under `folder`: its name, with `/` between folders, and its bytes.
///
/// Hidden files and folders are passed over: editors and version control keep theirs there.
pub fn files(folder: &Path) -> Result<Vec<(String, Vec<u8>)>, ReadError> {
    let kind = std::fs::metadata(folder).map_err(|reason| match reason.kind() {
        io::ErrorKind::NotFound => ReadError::Missing(folder.to_owned()),
        _ => unreadable(folder, reason),
    })?;
    if !kind.is_dir() {
        return Err(ReadError::NotAFolder(folder.to_owned()));
    }
    let walk = WalkDir::new(folder).follow_links(false).follow_root_links(true);
    let mut files = Vec::new();
    for entry in walk.into_iter().filter_entry(|entry| entry.depth() == 0 || !is_hidden(entry)) {
        let entry = entry.map_err(|error| {
            let path = error.path().unwrap_or(folder).to_owned();
            ReadError::Unreadable { path, reason: error.into() }
        })?;
        if entry.file_type().is_file() && is_yaml(entry.path()) {
            files.push((name(folder, entry.path())?, bytes(entry.path())?));
        }
    }
    Ok(files)
}

/// Whether a file with this name below the register folder is read: YAML, and nothing in the path hidden.
pub fn is_part(name: &Path) -> bool {
    let hidden = |part: std::path::Component| part.as_os_str().as_encoded_bytes().starts_with(b".");
    is_yaml(name) && !name.components().any(hidden)
}

fn is_hidden(entry: &DirEntry) -> bool {
    entry.file_name().as_encoded_bytes().starts_with(b".")
}

fn is_yaml(path: &Path) -> bool {
    path.extension().is_some_and(|ending| ending == "yaml" || ending == "yml")
}

fn name(folder: &Path, path: &Path) -> Result<String, ReadError> {
    let relative = path.strip_prefix(folder).unwrap_or(path);
    let parts = relative.components().map(|part| part.as_os_str().to_str());
    let parts: Option<Vec<&str>> = parts.collect();
    Ok(parts.ok_or_else(|| ReadError::Name(path.to_owned()))?.join("/"))
}

/// The bytes of a file, and no more than show that it is too large.
fn bytes(path: &Path) -> Result<Vec<u8>, ReadError> {
    let mut bytes = Vec::new();
    let limit = super::SIZE_LIMIT as u64 + 1;
    let read = File::open(path).and_then(|file| file.take(limit).read_to_end(&mut bytes));
    read.map_err(|reason| unreadable(path, reason))?;
    Ok(bytes)
}

fn unreadable(path: &Path, reason: io::Error) -> ReadError {
    ReadError::Unreadable { path: path.to_owned(), reason }
}
