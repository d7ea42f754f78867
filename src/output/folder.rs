//! Replaces the output folder as a whole: a build that is stopped at any moment leaves the old
//! output or the new, never a mixture.
//!
//! The new folder is written beside the old one and the two are exchanged in one step where the
//! system can (Linux), else by two renames that the next build repairs. A folder that holds
//! anything but our own output is never touched.

use super::OutputFile;
use super::manifest::{self, Manifest};
use std::ffi::OsString;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// Why the output could not be written.
#[derive(Debug, thiserror::Error)]
pub enum OutputError {
    #[error(
        "{0} is not empty and holds no output of verantwoord; it is left alone. Choose another folder with --output."
    )]
    NotOurs(PathBuf),
    #[error("{0} is not a folder")]
    NotAFolder(PathBuf),
    #[error("{0} cannot be replaced as a whole. Name a folder with --output that has a name of its own.")]
    Nameless(PathBuf),
    #[error("{path}: {error}")]
    Io { path: PathBuf, error: io::Error },
}

/// Writes `files` as the whole content of `target`. Where two builds write there at once, the
/// second waits for the first.
pub fn replace(target: &Path, files: &[OutputFile]) -> Result<(), OutputError> {
    if target.file_name().is_none() {
        return Err(OutputError::Nameless(target.to_owned()));
    }
    let (fresh, old) = (beside(target, "new"), beside(target, "old"));
    let _turn = turn(target)?;
    repair(target, &old)?;
    check_ours(target)?;
    remove(&fresh)?;
    for file in files {
        write(&fresh.join(&file.path), &file.bytes)?;
    }
    swap(&fresh, target, &old)?;
    remove(&fresh)?;
    remove(&old)
}

/// The folder above `target`, locked until it is dropped or the process ends. A lock on the folder
/// itself leaves no file behind; where the file system has none, builds must not meet.
fn turn(target: &Path) -> Result<Option<fs::File>, OutputError> {
    let above = target.parent().filter(|above| !above.as_os_str().is_empty()).unwrap_or(Path::new("."));
    create(above)?;
    #[cfg(unix)]
    {
        use rustix::fs::{FlockOperation, flock};
        let folder = fs::File::open(above).map_err(|error| at(above, error))?;
        let _unknown = flock(&folder, FlockOperation::LockExclusive);
        Ok(Some(folder))
    }
    #[cfg(not(unix))]
    Ok(None)
}

/// Puts back an output that a build moved away before it was stopped.
fn repair(target: &Path, old: &Path) -> Result<(), OutputError> {
    if old.exists() && !target.exists() { rename(old, target) } else { Ok(()) }
}

/// Whether `target` may be replaced: it is not there, empty, or an output of ours.
fn check_ours(target: &Path) -> Result<(), OutputError> {
    let found = match fs::symlink_metadata(target) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        found => found.map_err(|error| at(target, error))?,
    };
    if !found.is_dir() {
        return Err(OutputError::NotAFolder(target.to_owned()));
    }
    let empty = fs::read_dir(target).map_err(|error| at(target, error))?.next().is_none();
    let manifest = fs::read_to_string(target.join(manifest::NAME));
    if empty || manifest.is_ok_and(|text| Manifest::read(&text).is_some()) {
        return Ok(());
    }
    Err(OutputError::NotOurs(target.to_owned()))
}

/// Puts `fresh` in the place of `target`; what was there is then at `fresh` or `old`.
fn swap(fresh: &Path, target: &Path, old: &Path) -> Result<(), OutputError> {
    if !target.exists() {
        return rename(fresh, target);
    }
    #[cfg(target_os = "linux")]
    if exchange(fresh, target).is_ok() {
        return Ok(());
    }
    remove(old)?;
    rename(target, old)?;
    rename(fresh, target)
}

/// Exchanges two folders in one step. Not every file system can.
#[cfg(target_os = "linux")]
fn exchange(one: &Path, other: &Path) -> io::Result<()> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    Ok(renameat_with(CWD, one, CWD, other, RenameFlags::EXCHANGE)?)
}

/// A hidden name beside `target`: `.output.verantwoord-new`.
fn beside(target: &Path, what: &str) -> PathBuf {
    let mut name = OsString::from(".");
    name.push(target.file_name().unwrap_or_default());
    name.push(format!(".verantwoord-{what}"));
    target.with_file_name(name)
}

#[allow(clippy::disallowed_methods, reason = "this is the one place that writes files")]
fn write(path: &Path, bytes: &[u8]) -> Result<(), OutputError> {
    if let Some(folder) = path.parent() {
        create(folder)?;
    }
    fs::write(path, bytes).map_err(|error| at(path, error))
}

fn create(folder: &Path) -> Result<(), OutputError> {
    fs::create_dir_all(folder).map_err(|error| at(folder, error))
}

fn remove(folder: &Path) -> Result<(), OutputError> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(at(folder, error)),
        _ => Ok(()),
    }
}

fn rename(from: &Path, to: &Path) -> Result<(), OutputError> {
    fs::rename(from, to).map_err(|error| at(to, error))
}

fn at(path: &Path, error: io::Error) -> OutputError {
    OutputError::Io { path: path.to_owned(), error }
}
