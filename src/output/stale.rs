//! Whether an output folder is the output of a register: what differs, and how.

use super::{OutputFile, Rendered};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// One way in which an output folder is not what a build would write.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stale {
    /// A file that a build would write is not there.
    Missing(String),
    /// A file holds something else.
    Different(String),
    /// A file that a build would not write.
    Surplus(String),
}

/// Everything in which the folder `target` differs from `rendered`, in the order of paths.
pub fn stale(target: &Path, rendered: &Rendered) -> Vec<Stale> {
    let mut found: Vec<Stale> = rendered.files.iter().filter_map(|file| difference(target, file)).collect();
    let expected: BTreeSet<&str> = rendered.files.iter().map(|file| file.path.as_str()).collect();
    let surplus = files_below(target).into_iter().filter(|path| !expected.contains(path.as_str()));
    found.extend(surplus.map(Stale::Surplus));
    found.sort();
    found
}

fn difference(target: &Path, file: &OutputFile) -> Option<Stale> {
    match fs::read(target.join(&file.path)) {
        Err(_) => Some(Stale::Missing(file.path.clone())),
        Ok(bytes) => (bytes != file.bytes).then(|| Stale::Different(file.path.clone())),
    }
}

fn files_below(target: &Path) -> Vec<String> {
    let entries = walkdir::WalkDir::new(target).follow_links(false).into_iter().filter_map(Result::ok);
    let files = entries.filter(|entry| !entry.file_type().is_dir());
    files
        .filter_map(|entry| {
            let path = entry.path().strip_prefix(target).ok()?;
            Some(
                path.components()
                    .map(|part| part.as_os_str().to_string_lossy())
                    .collect::<Vec<_>>()
                    .join("/"),
            )
        })
        .collect()
}
