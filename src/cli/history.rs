//! The folder with earlier reports, read for the trend.

use super::CannotRun;
use crate::history::History;
use crate::model::values::Date;
use crate::register::ReadError;
use std::path::{Path, PathBuf};

/// The reports in `folder`, or in `history` where that is there, from before `as_of`.
///
/// # Errors
/// When a folder that was asked for cannot be read, or a `.json` file in it is no report.
pub fn read(folder: Option<&Path>, as_of: Date) -> Result<History, CannotRun> {
    let usual = Path::new("history");
    let folder = match folder {
        Some(folder) => folder,
        None if usual.is_dir() => usual,
        None => return Ok(History::default()),
    };
    let unreadable = |path: &Path, reason| ReadError::Unreadable { path: path.to_owned(), reason };
    let listed = std::fs::read_dir(folder).map_err(|error| unreadable(folder, error))?;
    let paths: Result<Vec<PathBuf>, _> = listed.map(|entry| entry.map(|entry| entry.path())).collect();
    let mut paths = paths.map_err(|error| unreadable(folder, error))?;
    paths.retain(|path| path.extension().is_some_and(|ending| ending == "json") && path.is_file());
    paths.sort();
    let mut files = Vec::new();
    for path in paths {
        let text = std::fs::read_to_string(&path).map_err(|error| unreadable(&path, error))?;
        files.push((path.to_string_lossy().replace('\\', "/"), text));
    }
    Ok(History::read(&files, as_of)?)
}
