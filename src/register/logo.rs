//! The file of the logo that a register names: read as shapes or pixels, or a finding.

use super::beside::{self, Absent};
use super::looks;
use crate::finding::{Arg, Finding};
use crate::model::logo::Logo;
use crate::theme::logo::{self, LOGO_LIMIT, LogoFault};
use std::path::Path;
use std::sync::Arc;

/// The logo at a path below `folder`.
pub fn read(folder: &Path, path: &str) -> Result<Arc<Logo>, Box<Finding>> {
    let fault = |problem, more| Box::new(looks::of_file("logo", path, problem, more));
    let bytes = beside::bytes(folder, path, LOGO_LIMIT).map_err(|absent| match absent {
        Absent::Missing => fault("file-missing", Vec::new()),
        Absent::Unreadable => fault("logo-unreadable", Vec::new()),
    })?;
    logo::read(path, &bytes).map(Arc::new).map_err(|found| match found {
        LogoFault::Kind => fault("logo-kind", Vec::new()),
        LogoFault::TooLarge => fault("logo-large", vec![("limit", Arg::Number(LOGO_LIMIT as u64 / 1024))]),
        LogoFault::Broken => fault("logo-unreadable", Vec::new()),
        LogoFault::Holds(thing) => fault("logo-holds", vec![("thing", thing.into())]),
        LogoFault::Empty => fault("logo-empty", Vec::new()),
        LogoFault::TooFine => fault("logo-fine", Vec::new()),
    })
}
