//! The house keeps its own order: arrows point downward, each library has one room, and only the
//! edge of the program reads the clock, the environment or writes files.
//!
//! Reads the text of `src/`; comments and the test modules at the end of files do not count.

use std::fs;
use walkdir::WalkDir;

/// From low to high. A room imports only itself and the layers below; rooms beside each other do
/// not know one another. Paths in one string, apart by a space, are one room.
const LAYERS: &[&[&str]] = &[
    &["schema", "fonts"],
    &["model"],
    &["document::block document::figure document::words"],
    &["theme", "language", "plain"],
    &["document::head"],
    &["reference"],
    &["finding"],
    &["register", "notice"],
    &["rules", "edit"],
    &["markdown", "history"],
    &["templates"],
    &["document"],
    &["html", "pdf", "dpv", "trace"],
    &["reports", "editor"],
    &["output", "serve", "lsp"],
    &["cli"],
    &["main"],
];

/// What may be named in a few rooms only.
const CONFINED: &[(&str, &[&str])] = &[
    ("tera::", &["templates"]),
    ("pulldown_cmark::", &["markdown"]),
    ("printpdf::", &["pdf"]),
    ("lopdf::", &["pdf"]),
    ("usvg::", &["theme"]),
    ("wuff::", &["fonts"]),
    ("rustybuzz::", &["fonts", "pdf"]),
    ("lsp_server::", &["lsp", "cli"]),
    ("Utc::now", &["cli"]),
    ("Local::now", &["cli"]),
    ("SystemTime::now", &["cli"]),
    ("net::", &["serve", "cli"]),
    ("env::", &["cli", "output", "main"]),
    ("fs::write", &["cli", "output"]),
    ("fs::rename", &["cli", "output"]),
    ("fs::create_dir", &["cli", "output"]),
    ("fs::remove", &["cli", "output"]),
    ("File::create", &["cli", "output"]),
    ("OpenOptions", &["cli", "output"]),
];

const LONGEST_FILE: usize = 400;

struct Source {
    path: String,
    module: String,
    text: String,
    code: String,
}

#[test]
fn arrows_point_downward() {
    let mut wrong = Vec::new();
    for source in sources() {
        let (height, room) = room(&source.module);
        for path in crate_paths(&source.code) {
            let (other_height, other) = self::room(&path);
            if other != room && other_height >= height {
                wrong.push(format!("{}: {room} imports crate::{path}", source.path));
            }
        }
    }
    assert!(wrong.is_empty(), "imports that do not point downward:\n{}", wrong.join("\n"));
}

#[test]
fn libraries_clock_environment_and_files_keep_to_their_rooms() {
    let mut wrong = Vec::new();
    for source in sources() {
        for (name, rooms) in CONFINED {
            if names(&source.code, name) && !rooms.iter().any(|room| within(&source.module, room)) {
                wrong.push(format!("{}: {name} belongs in {}", source.path, rooms.join(" or ")));
            }
        }
    }
    assert!(wrong.is_empty(), "names outside their rooms:\n{}", wrong.join("\n"));
}

#[test]
fn files_are_short_and_say_what_they_do() {
    for source in sources() {
        let lines = source.text.lines().count();
        assert!(lines <= LONGEST_FILE, "{} has {lines} lines", source.path);
        assert!(source.text.starts_with("//! "), "{} does not open with `//! `", source.path);
    }
}

#[test]
fn grouped_imports_are_read_in_full() {
    let code = "use crate::{\n    model::{Path, values::Date},\n    theme,\n};\nlet a = crate::html::page();";
    assert_eq!(crate_paths(code), ["model::Path", "model::values::Date", "theme", "html::page"]);
}

/// Every Rust file under `src/`, in the order of their names.
fn sources() -> Vec<Source> {
    let files =
        WalkDir::new("src").sort_by_file_name().into_iter().map(|entry| entry.expect("src is readable"));
    files
        .filter(|entry| entry.path().extension().is_some_and(|extension| extension == "rs"))
        .map(|entry| {
            let path = entry.path().to_str().expect("paths are UTF-8").replace('\\', "/");
            let text = fs::read_to_string(&path).expect("source files are text");
            let module = path.trim_start_matches("src/").trim_end_matches(".rs").trim_end_matches("/mod");
            Source { module: module.replace('/', "::"), code: code(&text), path, text }
        })
        .collect()
}

/// The text without comment lines and without the test module that ends the file.
fn code(text: &str) -> String {
    let lines = text.split("#[cfg(test)]\nmod ").next().unwrap_or_default().lines();
    lines.filter(|line| !line.trim_start().starts_with("//")).map(|line| format!("{line}\n")).collect()
}

/// The layer and the room of a module or path; the longest name decides. `lib.rs` lies above all.
fn room(path: &str) -> (usize, &'static str) {
    let rooms =
        LAYERS.iter().enumerate().flat_map(|(height, rooms)| rooms.iter().map(move |room| (height, *room)));
    let named = rooms.flat_map(|(height, room)| room.split(' ').map(move |name| (name, height, room)));
    let found = named.filter(|(name, ..)| within(path, name)).max_by_key(|(name, ..)| name.len());
    match found {
        Some((_, height, room)) => (height, room),
        None if path == "lib" => (LAYERS.len(), "lib"),
        None => panic!("{path} has no place in LAYERS"),
    }
}

fn within(path: &str, name: &str) -> bool {
    path.strip_prefix(name).is_some_and(|rest| rest.is_empty() || rest.starts_with("::"))
}

/// Whether `code` holds `name` as a word of its own.
fn names(code: &str, name: &str) -> bool {
    let before = |at: usize| code[..at].chars().next_back();
    code.match_indices(name).any(|(at, _)| !before(at).is_some_and(|c| c.is_alphanumeric() || c == '_'))
}

/// Every path that `code` names from the root of the crate, with groups written out.
fn crate_paths(code: &str) -> Vec<String> {
    code.match_indices("crate::").flat_map(|(at, root)| expand("", &code[at + root.len()..])).collect()
}

fn expand(before: &str, rest: &str) -> Vec<String> {
    let end = rest.find(|c: char| !(c.is_alphanumeric() || "_:".contains(c))).unwrap_or(rest.len());
    let path = format!("{before}{}", &rest[..end]);
    match rest[end..].strip_prefix('{') {
        Some(group) => members(group).into_iter().flat_map(|member| expand(&path, member)).collect(),
        None => vec![path.trim_end_matches("::").to_string()],
    }
}

/// The members of a group up to its closing brace; groups inside stay whole.
fn members(group: &str) -> Vec<&str> {
    let (mut depth, mut start, mut found) = (0, 0, Vec::new());
    for (at, c) in group.char_indices() {
        if depth == 0 && matches!(c, ',' | '}') {
            found.push(group[start..at].trim());
            start = at + 1;
        }
        match c {
            '{' => depth += 1,
            '}' if depth == 0 => break,
            '}' => depth -= 1,
            _ => {}
        }
    }
    found.retain(|member| !member.is_empty());
    found
}
