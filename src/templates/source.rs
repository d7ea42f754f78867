//! The files of `templates/`: those in the program, and a user's own that take their place.
//!
//! Reads text; refuses to know what is in it.

use super::TemplateError;
use std::collections::BTreeMap;
use std::path::Path;

include!(concat!(env!("OUT_DIR"), "/templates.rs"));

/// The text of every file by its path below `templates/`, with `/` between the parts.
pub type Files = BTreeMap<String, String>;

/// The embedded files, each replaced by the file of the same path below `overrides` if there is
/// one; other `.md` and `.ftl` files found there are added, so that a folder adds a language.
pub fn files(overrides: Option<&Path>) -> Result<Files, TemplateError> {
    let mut files: Files =
        EMBEDDED.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect();
    if let Some(folder) = overrides {
        add(folder, &mut files)?;
    }
    // A file edited on Windows reads as any other.
    files.values_mut().filter(|text| text.contains('\r')).for_each(|text| *text = text.replace("\r\n", "\n"));
    Ok(files)
}

fn add(folder: &Path, files: &mut Files) -> Result<(), TemplateError> {
    for entry in walkdir::WalkDir::new(folder).sort_by_file_name() {
        let entry = entry.map_err(|error| TemplateError::of("", format!("cannot be read: {error}")))?;
        let below = entry.path().strip_prefix(folder).unwrap_or(entry.path());
        let name = below.iter().map(|part| part.to_string_lossy()).collect::<Vec<_>>().join("/");
        let known = matches!(below.extension().and_then(|e| e.to_str()), Some("md" | "ftl"));
        if entry.file_type().is_file() && known {
            let text = std::fs::read_to_string(entry.path())
                .map_err(|error| TemplateError::of(&name, format!("cannot be read: {error}")))?;
            files.insert(name, text);
        }
    }
    Ok(())
}
