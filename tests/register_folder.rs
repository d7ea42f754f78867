//! A register folder: which files count, in which order, and what makes it unreadable.

use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};
use verantwoord::register::{ReadError, read};

/// A fresh folder with these files.
fn folder(name: &str, files: &[(&str, &str)]) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    for (name, text) in files {
        let path = folder.join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        File::create(path).unwrap().write_all(text.as_bytes()).unwrap();
    }
    folder
}

fn names(folder: &Path) -> Vec<String> {
    read(folder).unwrap().sources.files().iter().map(|file| file.name.clone()).collect()
}

#[test]
fn yaml_files_count_in_sorted_order_whatever_their_folder() {
    let files = [
        ("b.yaml", "x_a: b\n"),
        ("a.yml", "x_a: b\n"),
        ("activities/z.yaml", "activities: [{id: z}]\n"),
        ("activities/deep/y.yaml", "activities: [{id: y}]\n"),
        ("notes.txt", "not: [read\n"),
        ("c.YAML.bak", "not: [read\n"),
        (".hidden.yaml", "not: [read\n"),
        (".git/config.yaml", "not: [read\n"),
    ];
    let folder = folder("sorted", &files);
    assert_eq!(names(&folder), ["a.yml", "activities/deep/y.yaml", "activities/z.yaml", "b.yaml"]);
    let loaded = read(&folder).unwrap();
    assert_eq!(loaded.findings, []);
    let ids: Vec<&str> = loaded.register.activities.iter().map(|activity| activity.id.as_str()).collect();
    assert_eq!(ids, ["y", "z"]);
}

#[cfg(unix)]
#[test]
fn links_are_not_followed() {
    let outside = folder("outside", &[("secret.yaml", "not: [read\n")]);
    let folder = folder("links", &[("a.yaml", "x_a: b\n")]);
    std::os::unix::fs::symlink(outside.join("secret.yaml"), folder.join("b.yaml")).unwrap();
    std::os::unix::fs::symlink(&outside, folder.join("c")).unwrap();
    std::os::unix::fs::symlink(&folder, folder.join("d")).unwrap();
    assert_eq!(names(&folder), ["a.yaml"]);
}

#[test]
fn a_folder_without_files_is_empty_and_no_folder_is_an_error() {
    let empty = folder("empty", &[("readme.md", "nothing here\n")]);
    let loaded = read(&empty).unwrap();
    assert!(loaded.sources.files().is_empty() && loaded.findings.is_empty());
    assert!(loaded.register.activities.is_empty());
    assert!(matches!(read(&empty.join("absent")), Err(ReadError::Missing(_))));
    assert!(matches!(read(&empty.join("readme.md")), Err(ReadError::NotAFolder(_))));
}

#[test]
fn places_without_a_file_are_still_places() {
    use verantwoord::finding::Place;
    let empty = folder("nowhere", &[]);
    let loaded = read(&empty).unwrap();
    let missing = verantwoord::model::Path::of("controller").join("email");
    for place in [Place::Folder, Place::Path(missing)] {
        let at = loaded.sources.locate(&place);
        assert_eq!((at.file.as_str(), at.line, at.column, at.file_index), ("", 1, 1, None));
    }
}
