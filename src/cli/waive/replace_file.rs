//! One file of the register is replaced in one step: who is stopped at any moment has the old file
//! or the new one.

use super::super::CannotRun;
use super::super::trouble::Trouble;
use super::place::Written;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

const MARK: &[u8] = "\u{FEFF}".as_bytes();

/// Writes the new text to `path`, unless the file is no longer what was read.
pub(super) fn replace(path: &Path, written: &Written) -> Result<(), CannotRun> {
    let at = |key, error: io::Error| Trouble::new(key, &[("path", &path.display()), ("reason", &error)]);
    let now = match fs::read(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => None,
        read => Some(read.map_err(|error| at("trouble-unreadable", error))?),
    };
    let mark: &[u8] = if now.as_ref().is_some_and(|now| now.starts_with(MARK)) { MARK } else { &[] };
    let read = written.exists.then(|| [mark, written.old.as_bytes()].concat());
    if now != read {
        return Err(Trouble::new("trouble-changed", &[("path", &path.display())]).into());
    }
    let fresh = beside(path);
    let done = write(&fresh, &[mark, written.new.as_bytes()].concat())
        .and_then(|()| {
            if written.exists {
                fs::set_permissions(&fresh, fs::metadata(path)?.permissions())
            } else {
                Ok(())
            }
        })
        .and_then(|()| fs::rename(&fresh, path));
    if done.is_err() {
        drop(fs::remove_file(&fresh));
    }
    Ok(done.map_err(|error| at("trouble-unwritable", error))?)
}

fn write(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file: File = OpenOptions::new().write(true).create(true).truncate(true).open(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}

/// A hidden name beside the file; hidden files are no part of a register.
fn beside(path: &Path) -> PathBuf {
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    path.with_file_name(format!(".{name}.verantwoord-new"))
}
