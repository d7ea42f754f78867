//! The file of the logo that a register names: found within its folder and read, or a fault.
//!
//! Only a plain file within the register folder is read: what leads out of it is refused, so that
//! a register cannot bring another file of the machine into a public page.

use super::looks;
use crate::finding::{Arg, Finding};
use crate::model::logo::Logo;
use crate::theme::logo::{self, LOGO_LIMIT, LogoFault};
use std::fs::{self, File};
use std::io::Read;
use std::path::{Component, Path};
use std::sync::Arc;

/// Whether a path can be that of a logo: relative, without `..`, its parts apart by `/`.
pub fn stays_inside(path: &str) -> bool {
    let plain = |part: Component| matches!(part, Component::Normal(_));
    !path.is_empty() && !path.contains(['\\', ':', '\0']) && Path::new(path).components().all(plain)
}

/// The logo at a path below `folder`.
pub fn read(folder: &Path, path: &str) -> Result<Arc<Logo>, Box<Finding>> {
    let fault = |problem| Box::new(looks::of_logo(path, problem, Vec::new()));
    let bytes = bytes(folder, path).map_err(fault)?;
    logo::read(path, &bytes).map(Arc::new).map_err(|found| match found {
        LogoFault::Kind => fault("logo-kind"),
        LogoFault::TooLarge => Box::new(looks::of_logo(
            path,
            "logo-large",
            vec![("limit", Arg::Number(LOGO_LIMIT as u64 / 1024))],
        )),
        LogoFault::Broken => fault("logo-unreadable"),
        LogoFault::Holds(thing) => {
            Box::new(looks::of_logo(path, "logo-holds", vec![("thing", thing.into())]))
        }
        LogoFault::Empty => fault("logo-empty"),
        LogoFault::TooFine => fault("logo-fine"),
    })
}

/// The bytes of the file, and no more than show that it is too large.
fn bytes(folder: &Path, path: &str) -> Result<Vec<u8>, &'static str> {
    let file = folder.join(path);
    let real = fs::canonicalize(&file).map_err(|_| "logo-missing")?;
    let inside = fs::canonicalize(folder).is_ok_and(|folder| real.starts_with(folder));
    if !inside || !real.is_file() {
        return Err("logo-missing");
    }
    let mut bytes = Vec::new();
    let limit = LOGO_LIMIT as u64 + 1;
    let read = File::open(real).and_then(|file| file.take(limit).read_to_end(&mut bytes));
    read.map(|_| bytes).map_err(|_| "logo-unreadable")
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
