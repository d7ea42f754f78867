//! Templates in a folder of their own, for the tests of the engine.
#![allow(dead_code, clippy::disallowed_methods)]

use serde::Serialize;
use std::fs;
use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};
use verantwoord::document::block::Section;
use verantwoord::templates::{TemplateError, Templates};

static NEXT: AtomicUsize = AtomicUsize::new(0);

/// A folder of templates that is removed at the end.
pub struct Folder(PathBuf);

impl Folder {
    pub fn with(path: &str, text: &str) -> Self {
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        let name = format!("verantwoord-templates-{}-{number}", std::process::id());
        let folder = Self(std::env::temp_dir().join(name));
        folder.add(path, text);
        folder
    }

    pub fn add(&self, path: &str, text: &str) {
        let file = self.0.join(path);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, text).unwrap();
    }

    pub fn load(&self) -> Result<Templates, Vec<TemplateError>> {
        Templates::load(Some(&self.0))
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// The section that a template makes of a view.
pub fn section(template: &str, view: &impl Serialize) -> Section {
    let templates = Folder::with("nl/t.md", template).load().unwrap_or_else(|faults| panic!("{faults:?}"));
    templates.section("nl", "t", view, &[]).unwrap_or_else(|fault| panic!("{fault}"))
}
