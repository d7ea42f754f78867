//! One register gives the same bytes in any process, folder, time zone, locale and order.

mod common;

use common::html_text::main_words;
use common::pdf_text::structure_words;
use common::process::{Folder, PROGRAM, build, copy_register, files};
use common::whole::{AS_OF, judged, register_folder, shipped, words};
use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;
use verantwoord::document::Head;
use verantwoord::output::{attachments, render};
use verantwoord::register::{Loaded, read_texts};
use verantwoord::{html, pdf};

/// The output, or what the program said instead.
fn output(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let found = files(folder);
    assert_eq!(found.len(), 17, "{:?}", found.keys());
    found
}

fn assert_same(one: &BTreeMap<String, Vec<u8>>, other: &BTreeMap<String, Vec<u8>>, what: &str) {
    assert!(one.keys().eq(other.keys()), "{what}: {:?} {:?}", one.keys(), other.keys());
    let different: Vec<&String> = one.keys().filter(|path| one[*path] != other[*path]).collect();
    assert!(different.is_empty(), "{what}: {different:?}");
}

#[cfg(unix)]
#[test]
fn surroundings_leave_no_trace() {
    let plain = Folder::new("bytes-plain");
    copy_register(&plain.join("register"), false);
    let ran = build(plain.path(), &[]);
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    let expected = output(&plain.join("output"));
    for (zone, locale, mask, threads) in
        [("Pacific/Auckland", "tr_TR.UTF-8", "077", "1"), ("America/Adak", "ar_EG.UTF-8", "002", "2")]
    {
        let other = Folder::new(&format!("bytes-elders ë {threads}"));
        let register = other.join("ergens anders/reg");
        copy_register(&register, true);
        let mut command = Command::new("sh");
        command.args(["-c", "umask $0; exec \"$@\"", mask, PROGRAM, "build", "--as-of", AS_OF]);
        command.arg("--register").arg(&register).args(["--output", "a/b/uit"]).current_dir(other.path());
        command.envs([("TZ", zone), ("LANG", locale), ("LC_ALL", locale), ("RAYON_NUM_THREADS", threads)]);
        command.envs([("HOME", "/nonexistent"), ("COLUMNS", "20"), ("SOURCE_DATE_EPOCH", "86400")]);
        let ran = command.output().unwrap();
        assert!(ran.status.success(), "{}", String::from_utf8_lossy(&ran.stderr));
        assert_same(&expected, &output(&other.join("a/b/uit")), zone);
    }
}

#[test]
fn documents_do_not_know_of_each_other() {
    let (loaded, words) = (shipped(), words());
    let judged = judged(&loaded);
    let source = judged.source(&words);
    let together = render(&source).unwrap();
    let made: BTreeMap<&str, &[u8]> =
        together.files.iter().map(|file| (file.path.as_str(), file.bytes.as_slice())).collect();
    for which in source.documents().into_iter().rev() {
        let (path, head) = (source.path(which).unwrap(), source.head(which).unwrap());
        let sections = || source.sections(which).unwrap().map(Result::unwrap);
        let carrying = Head { attachments: attachments(&source, which).unwrap(), ..head.clone() };
        let paper = pdf::write(&carrying, sections()).unwrap();
        assert!(made[format!("{path}.pdf").as_str()] == paper.bytes, "{path}.pdf");
        let page = html::write(&head, sections()).unwrap();
        assert!(made[format!("{path}.html").as_str()] == page.as_bytes(), "{path}.html");
    }
}

#[test]
fn how_a_register_is_split_shows_only_where_files_are_named() {
    let (whole, words) = (shipped(), words());
    let split = read_texts(pieces());
    assert_eq!(split.findings, []);
    assert!(split.sources.files().len() > whole.sources.files().len() + 5);
    let made = |loaded: &Loaded| {
        let judged = judged(loaded);
        render(&judged.source(&words)).unwrap()
    };
    let (one, other) = (made(&whole), made(&split));
    assert_eq!(one.manifest.register, other.manifest.register);
    for (one, other) in one.files.iter().zip(&other.files) {
        assert_eq!(one.path, other.path);
        let (path, bytes) = (one.path.as_str(), [&one.bytes, &other.bytes]);
        let gaps = ["tekortenrapport", "gap-report"].iter().any(|name| path.contains(name));
        match path.rsplit_once('.').unwrap().1 {
            "html" if gaps => {
                let [one, other] = bytes.map(|page| main_words(std::str::from_utf8(page).unwrap()));
                assert_eq!(without_places(one), without_places(other), "{path}");
            }
            "pdf" if gaps => {
                let [one, other] = bytes.map(|paper| structure_words(paper));
                assert_eq!(without_places(one), without_places(other), "{path}");
            }
            "json" => {}
            _ => assert!(one.bytes == other.bytes, "{path}"),
        }
    }
}

/// Words in alphabetical order, without those that name a file: findings follow the order of files.
fn without_places(mut words: Vec<String>) -> Vec<String> {
    words.retain(|word| !word.contains(".yaml") && !word.contains(".yml"));
    words.sort();
    words
}

/// The shipped register with a file for each top-level key, and for each half of a long list.
fn pieces() -> Vec<(String, Vec<u8>)> {
    let mut all = Vec::new();
    for (name, bytes) in files(&register_folder()) {
        let text = String::from_utf8(bytes).unwrap();
        let starts: Vec<usize> = starts(&text, |line| line.starts_with(|c: char| c.is_ascii_lowercase()));
        for (at, start) in starts.iter().enumerate() {
            let block = &text[*start..starts.get(at + 1).copied().unwrap_or(text.len())];
            for (half, part) in halves(block).into_iter().enumerate() {
                all.push((format!("{}/{at:02}-{half}.yml", name.replace(".yaml", "")), part.into_bytes()));
            }
        }
    }
    all
}

/// A list as two lists with the same key; anything else as it is.
fn halves(block: &str) -> Vec<String> {
    let entries = starts(block, |line| line.starts_with("  - "));
    if entries.len() < 4 {
        return vec![block.to_owned()];
    }
    let (key, middle) = (block.lines().next().unwrap(), entries[entries.len() / 2]);
    vec![block[..middle].to_owned(), format!("{key}\n{}", &block[middle..])]
}

/// The bytes at which lines start that are `wanted`.
fn starts(text: &str, wanted: impl Fn(&str) -> bool) -> Vec<usize> {
    let mut at = 0;
    let mut found = Vec::new();
    for line in text.split_inclusive('\n') {
        if wanted(line) {
            found.push(at);
        }
        at += line.len();
    }
    found
}
