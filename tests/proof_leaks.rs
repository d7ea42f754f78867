//! A register with every field filled: nothing internal leaks, nothing public is missing.
//!
//! Every field carries a word of its own, planted by the format itself, so a field that is added
//! later takes part without another line here.

mod common;

use common::maximal::{HIDDEN, HIDDEN_VALUES, Mark, maximal, planted};
use common::whole::{judged, words};
use common::{html_text, pdf_text};
use serde_json::Value;
use std::collections::BTreeMap;
use std::sync::OnceLock;
use verantwoord::output::{Rendered, render};
use verantwoord::register::{Loaded, read_texts};

/// Public fields that no statement shows, each with the reason.
const NOT_IN_STATEMENT: &[(&str, &str)] = &[
    ("register.theme", "colours, seen and not read"),
    ("notices.name", "the title of the page's window and of the PDF, see below"),
    ("activities.version", "of a record of art. 30; the statement has a version of its own"),
    ("activities.description", "a statement tells purposes, which have descriptions of their own"),
    ("data_subjects.description", "whom it is about is told to the reader as a sentence"),
];

/// Fields that the records do not show, each with the reason.
const NOT_IN_RECORDS: &[(&str, &str)] = &[];

struct Made {
    marks: Vec<Mark>,
    rendered: Rendered,
    /// What a reader reads, by document, language and format.
    read: BTreeMap<[String; 3], String>,
}

fn load(yaml: &str) -> Loaded {
    let loaded = read_texts(vec![("maximal.yaml".to_owned(), yaml.as_bytes().to_vec())]);
    let faults: Vec<String> = loaded
        .findings
        .iter()
        .map(|f| format!("{} {}", loaded.sources.locate(&f.place).line, f.code))
        .collect();
    assert!(loaded.findings.is_empty(), "{faults:?} {:#?}\n{yaml}", loaded.findings);
    loaded
}

/// Made once for all tests.
fn made() -> &'static Made {
    static MADE: OnceLock<Made> = OnceLock::new();
    MADE.get_or_init(|| {
        let maximal = maximal();
        let loaded = load(&maximal.yaml);
        let words = words();
        let judged = judged(&loaded);
        let rendered = render(&judged.source(&words)).unwrap();
        Made { marks: maximal.marks, read: read(&rendered), rendered }
    })
}

/// What a reader reads in all documents of a kind, language and format.
fn read(rendered: &Rendered) -> BTreeMap<[String; 3], String> {
    let mut texts: BTreeMap<[String; 3], String> = BTreeMap::new();
    for (file, entry) in rendered.files.iter().zip(&rendered.manifest.files) {
        assert_eq!(file.path, entry.path);
        let words = match entry.format.as_str() {
            "html" => html_text::main_words(std::str::from_utf8(&file.bytes).unwrap()),
            "pdf" => pdf_text::structure_words(&file.bytes),
            _ => strings(&file.bytes),
        };
        let key = [&entry.document, &entry.language, &entry.format].map(String::clone);
        *texts.entry(key).or_default() += &words.join(" ");
    }
    texts
}

/// Every text in a JSON file.
fn strings(bytes: &[u8]) -> Vec<String> {
    fn add(value: &Value, found: &mut Vec<String>) {
        match value {
            Value::String(text) => found.push(text.clone()),
            Value::Array(items) => items.iter().for_each(|item| add(item, found)),
            Value::Object(map) => map.values().for_each(|item| add(item, found)),
            _ => {}
        }
    }
    let mut found = Vec::new();
    add(&serde_json::from_slice(bytes).unwrap(), &mut found);
    found
}

impl Made {
    fn read(&self, document: &str, language: &str, format: &str) -> &str {
        &self.read[&[document, language, format].map(str::to_owned)]
    }

    /// The marks that are missing in a document in some language and format.
    fn missing(&self, document: &str, wanted: impl Fn(&Mark) -> bool) -> Vec<String> {
        let mut missing = Vec::new();
        for language in ["nl", "en"] {
            for format in ["html", "pdf"] {
                let said = planted(self.read(document, language, format));
                let here = |mark: &&Mark| mark.language.is_none_or(|tag| tag == language) && wanted(mark);
                let lost = self.marks.iter().filter(here).filter(|mark| !said.contains(mark.word.as_str()));
                missing.extend(lost.map(|mark| format!("{} ({language} {format})", mark.at)));
            }
        }
        missing
    }
}

fn excepted(list: &[(&str, &str)], mark: &Mark) -> bool {
    list.iter().any(|(path, _)| mark.path == *path || mark.path.starts_with(&format!("{path}.")))
}

#[test]
fn the_register_fills_every_field() {
    let maximal = maximal();
    let loaded = load(&maximal.yaml);
    assert!(maximal.marks.len() > 600, "{}", maximal.marks.len());
    assert_eq!(loaded.register.activities.len(), 4);
}

#[test]
fn nothing_internal_is_public() {
    let made = made();
    let mut searched = 0;
    let internal: Vec<&Mark> = made.marks.iter().filter(|mark| !mark.public).collect();
    assert!(internal.len() > 300);
    for file in made.rendered.files.iter().filter(|file| file.path.starts_with("public/")) {
        let text = match file.path.rsplit('.').next() {
            Some("pdf") => pdf_text::everything(&file.bytes),
            Some("html") => html_text::everything(std::str::from_utf8(&file.bytes).unwrap()),
            _ => strings(&file.bytes).join("\n"),
        };
        let all = format!("{}\n{}", text, String::from_utf8_lossy(&file.bytes));
        let said = planted(&all);
        let leaks: Vec<&&Mark> = internal.iter().filter(|mark| said.contains(mark.word.as_str())).collect();
        assert!(leaks.is_empty(), "{} says {leaks:#?}", file.path);
        for hidden in HIDDEN_VALUES.iter().chain([&HIDDEN, &"735190"]) {
            assert!(!text.contains(hidden), "{} says {hidden}", file.path);
        }
        // The search finds what is there.
        let public = made.marks.iter().filter(|mark| mark.public && mark.path == "purposes.name");
        assert!(public.filter(|mark| said.contains(mark.word.as_str())).count() >= 2, "{}", file.path);
        searched += 1;
    }
    assert_eq!(searched, 12, "two notices in two languages and three formats");
}

#[test]
fn everything_public_is_in_the_statement() {
    let made = made();
    let missing = made.missing("statement", |mark| mark.public && !excepted(NOT_IN_STATEMENT, mark));
    assert!(missing.is_empty(), "{} are missing:\n{}", missing.len(), missing.join("\n"));
}

#[test]
fn the_name_of_a_notice_is_the_title_of_its_files() {
    let made = made();
    for mark in made.marks.iter().filter(|mark| mark.path == "notices.name") {
        let folder = format!("public/{}/", mark.language.unwrap());
        let public = made.rendered.files.iter().filter(|file| file.path.starts_with("public/"));
        let named = public.filter(|file| match file.path.rsplit('.').next() {
            Some("pdf") => pdf_text::everything(&file.bytes).contains(&mark.word),
            Some("html") => String::from_utf8_lossy(&file.bytes).contains(&format!("<title>{}", mark.word)),
            _ => strings(&file.bytes).iter().any(|text| text.contains(&mark.word)),
        });
        let named: Vec<&str> = named.map(|file| file.path.as_str()).collect();
        assert_eq!(named.len(), 3, "{named:?}");
        assert!(named.iter().all(|path| path.starts_with(&folder)), "{named:?}");
    }
}

#[test]
fn everything_is_in_the_records() {
    let made = made();
    let missing = made.missing("records", |mark| !excepted(NOT_IN_RECORDS, mark));
    assert!(missing.is_empty(), "{} are missing:\n{}", missing.len(), missing.join("\n"));
    let text = made.read("records", "nl", "pdf");
    for hidden in ["2031", "735.190", "Suriname", HIDDEN] {
        assert!(text.contains(hidden), "the records do not say {hidden}");
    }
}

#[test]
fn every_exception_is_needed() {
    let made = made();
    for (document, list) in [("statement", NOT_IN_STATEMENT), ("records", NOT_IN_RECORDS)] {
        for entry in list {
            let only = std::slice::from_ref(entry);
            let missing = made.missing(document, |mark| mark.public && excepted(only, mark));
            assert!(!missing.is_empty(), "{document} shows {} all the same", entry.0);
        }
    }
}
