//! Embeds every file of `templates/`, so that the program is one file.
//!
//! Writes a table of `(path below templates/, text)` in order of path; std only.

use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};

fn main() {
    let root = PathBuf::from(std::env::var_os("CARGO_MANIFEST_DIR").expect("set by cargo")).join("templates");
    let out = PathBuf::from(std::env::var_os("OUT_DIR").expect("set by cargo"));
    let mut files = Vec::new();
    collect(&root, &mut files);
    files.sort();
    let mut table =
        String::from("/// Every file of `templates/`: its path below that folder, and its text.\n");
    table.push_str("pub static EMBEDDED: &[(&str, &str)] = &[\n");
    for file in &files {
        let below = file.strip_prefix(&root).expect("found below the root");
        let name: Vec<_> = below.iter().map(|part| part.to_str().expect("a name in UTF-8")).collect();
        let full = file.to_str().expect("a path in UTF-8");
        table.push_str(&format!("    ({:?}, include_str!({full:?})),\n", name.join("/")));
    }
    table.push_str("];\n");
    let mut file = File::create(out.join("templates.rs")).expect("OUT_DIR can be written");
    file.write_all(table.as_bytes()).expect("OUT_DIR can be written");
}

/// Adds every regular file below `folder`; hidden files are not templates.
fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    println!("cargo:rerun-if-changed={}", folder.display());
    for entry in fs::read_dir(folder).expect("templates/ can be read") {
        let path = entry.expect("templates/ can be read").path();
        let hidden = path.file_name().is_some_and(|name| name.to_string_lossy().starts_with('.'));
        match (hidden, path.is_dir()) {
            (true, _) => {}
            (false, true) => collect(&path, files),
            (false, false) => files.push(path),
        }
    }
}
