//! The files beside the YAML that a register names: found within its folder and read, or a fault.
//!
//! Only a plain file within the register folder is read: what leads out of it is refused, so that
//! a register cannot bring another file of the machine into a public page.

use std::fs::{self, File};
use std::io::Read;
use std::path::{Component, Path};

/// Why a file beside the YAML cannot be read; its word is that of the message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Absent {
    Missing,
    Unreadable,
}

/// Whether a path can be that of a file beside the YAML: relative, without `..`, its parts apart by `/`.
pub fn stays_inside(path: &str) -> bool {
    let plain = |part: Component| matches!(part, Component::Normal(_));
    !path.is_empty() && !path.contains(['\\', ':', '\0']) && Path::new(path).components().all(plain)
}

/// The bytes of the file at a path below `folder`, and no more than show that it has over `limit`.
pub fn bytes(folder: &Path, path: &str, limit: usize) -> Result<Vec<u8>, Absent> {
    let file = folder.join(path);
    let real = fs::canonicalize(&file).map_err(|_| Absent::Missing)?;
    let inside = fs::canonicalize(folder).is_ok_and(|folder| real.starts_with(folder));
    if !inside || !real.is_file() {
        return Err(Absent::Missing);
    }
    let mut bytes = Vec::new();
    let read = File::open(real).and_then(|file| file.take(limit as u64 + 1).read_to_end(&mut bytes));
    read.map(|_| bytes).map_err(|_| Absent::Unreadable)
}

#[cfg(test)]
mod tests {
    use super::stays_inside;

    #[test]
    fn only_a_path_within_the_folder_is_a_path() {
        assert!(["logo.svg", "beeld/logo.png", "a b.svg"].into_iter().all(stays_inside));
        for path in ["", "/etc/passwd", "../logo.svg", "a/../b.svg", "a/../../b.svg", "C:\\a.svg", "a\\b.svg"]
        {
            assert!(!stays_inside(path), "{path}");
        }
    }
}
