//! When something below some folders was saved, by looking at times and sizes.
//!
//! Looking every so often needs no library, says the same on every system, and also works where
//! files are on another machine or shared with a container, from where no event comes. A register
//! is some tens of files: one look takes less than a millisecond.

use std::path::{Path, PathBuf};
use std::thread::sleep;
use std::time::{Duration, SystemTime};

/// How long between two looks.
const EVERY: Duration = Duration::from_millis(200);
/// How long it has to be quiet after a save: editors write in steps, and several files at once.
const QUIET: Duration = Duration::from_millis(60);

/// The files as they are now: path, time of the last change, size.
pub type Stamp = Vec<(PathBuf, Option<SystemTime>, u64)>;

/// The files below `folders`, hidden ones excepted: editors keep theirs there.
pub fn stamp(folders: &[PathBuf]) -> Stamp {
    let mut stamp = Stamp::new();
    for folder in folders {
        let walk = walkdir::WalkDir::new(folder).sort_by_file_name().follow_root_links(true).into_iter();
        let shown = walk.filter_entry(|entry| entry.depth() == 0 || !is_hidden(entry.path()));
        for entry in shown.filter_map(Result::ok).filter(|entry| !entry.file_type().is_dir()) {
            let meta = entry.metadata().ok();
            let time = meta.as_ref().and_then(|meta| meta.modified().ok());
            stamp.push((entry.into_path(), time, meta.map_or(0, |meta| meta.len())));
        }
    }
    stamp
}

/// Waits until the files differ from `last` and are quiet; gives how they are then.
pub fn next(folders: &[PathBuf], last: &Stamp) -> Stamp {
    loop {
        sleep(EVERY);
        let mut found = stamp(folders);
        if found == *last {
            continue;
        }
        loop {
            sleep(QUIET);
            let again = stamp(folders);
            if again == found {
                return found;
            }
            found = again;
        }
    }
}

fn is_hidden(path: &Path) -> bool {
    path.file_name().is_some_and(|name| name.as_encoded_bytes().starts_with(b"."))
}
