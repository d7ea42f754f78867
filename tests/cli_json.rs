//! What other programs read keeps its shape: the findings, the rules and the manifest.

mod common;

use common::process::{Folder, build, copy_register, files, run, sha256};
use common::whole::AS_OF;
use serde_json::Value;
use std::collections::BTreeSet;
use std::fs;
use verantwoord::model::values::Date;
use verantwoord::rules::{all, rule};

fn parse(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_else(|error| panic!("{error}:\n{text}"))
}

fn text<'v>(value: &'v Value, key: &str) -> &'v str {
    value[key].as_str().unwrap_or_else(|| panic!("{key} is no text in {value:#}"))
}

fn number(value: &Value, key: &str) -> usize {
    value[key].as_u64().unwrap_or_else(|| panic!("{key} is no number in {value:#}")) as usize
}

fn list<'v>(value: &'v Value, key: &str) -> &'v Vec<Value> {
    value[key].as_array().unwrap_or_else(|| panic!("{key} is no list in {value:#}"))
}

#[test]
fn findings_have_code_weight_message_and_place() {
    let folder = Folder::new("json-findings");
    copy_register(&folder.join("register"), false);
    let ran = run(folder.path(), &["check", "--as-of", AS_OF, "--format", "json"]);
    assert_eq!((ran.code, ran.err.as_str()), (Some(1), ""));
    let report = parse(&ran.out);
    assert_eq!((number(&report, "version"), text(&report, "as_of")), (1, AS_OF));
    let findings = list(&report, "findings");
    for finding in findings {
        let known = rule(text(finding, "code")).unwrap_or_else(|| panic!("no such rule: {finding:#}"));
        assert_eq!(text(finding, "gate"), known.gate.word());
        assert!(["error", "warning", "advice"].contains(&text(finding, "severity")), "{finding:#}");
        assert!(!text(finding, "message").is_empty() && !text(finding, "subject").is_empty());
        assert!(finding["waived"].is_boolean(), "{finding:#}");
        let file = fs::read_to_string(folder.join(text(finding, "file"))).unwrap();
        let line = file.lines().nth(number(finding, "line") - 1).unwrap_or_else(|| panic!("{finding:#}"));
        assert!((1..=line.chars().count() + 1).contains(&number(finding, "column")), "{finding:#}");
    }
    // The lines for people tell of the same findings at the same places.
    let concise = run(folder.path(), &["check", "--as-of", AS_OF, "--format", "concise"]);
    for finding in findings {
        let (file, code) = (text(finding, "file"), text(finding, "code"));
        let place = format!("{file}:{}:{}: ", number(finding, "line"), number(finding, "column"));
        let line = format!("{place}{}[{code}]: {}", text(finding, "severity"), text(finding, "message"));
        assert!(
            finding["waived"] == true || concise.out.contains(&line),
            "{line} is not in\n{}",
            concise.out
        );
    }
    assert!(findings.len() > 10, "{}", findings.len());
}

#[test]
fn every_rule_is_listed() {
    let folder = Folder::new("json-rules");
    let ran = run(folder.path(), &["rules", "--format", "json"]);
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    let rules = parse(&ran.out);
    let rules = rules.as_array().unwrap();
    let codes: Vec<&str> = rules.iter().map(|rule| text(rule, "code")).collect();
    assert_eq!(codes, all().map(|rule| rule.code).collect::<Vec<_>>());
    assert_eq!(codes.iter().collect::<BTreeSet<_>>().len(), codes.len());
    for rule in rules {
        assert!(!text(&rule["title"], "nl").is_empty() && !text(&rule["title"], "en").is_empty());
        assert!(["error", "warning", "advice"].contains(&text(rule, "severity")), "{rule:#}");
        assert!(["load", "integrity", "publish", "gap"].contains(&text(rule, "gate")), "{rule:#}");
        assert!(!list(rule, "articles").is_empty(), "{rule:#}");
    }
}

#[test]
fn the_manifest_tells_every_file_with_its_hash_and_pages() {
    let folder = Folder::new("json-manifest");
    copy_register(&folder.join("register"), false);
    assert_eq!(build(folder.path(), &[]).code, Some(0));
    let output = files(&folder.join("output"));
    let manifest = parse(std::str::from_utf8(&output["manifest.json"]).unwrap());
    assert_eq!((number(&manifest, "version"), text(&manifest, "as_of")), (1, AS_OF));
    assert!(text(&manifest, "as_of").parse::<Date>().is_ok());
    assert!(text(&manifest, "tool").starts_with("verantwoord "));
    assert!(is_hash(text(&manifest, "register")));
    let mut paths = BTreeSet::from(["manifest.json"]);
    let mut kinds = BTreeSet::new();
    for file in list(&manifest, "files") {
        let (path, document, format) = (text(file, "path"), text(file, "document"), text(file, "format"));
        let bytes = output.get(path).unwrap_or_else(|| panic!("{path} is not there"));
        assert_eq!(sha256(bytes), text(file, "sha256"), "{path}");
        let room = if document == "statement" { "public" } else { "internal" };
        assert!(path.starts_with(&format!("{room}/{}/", text(file, "language"))), "{path}");
        assert!(path.ends_with(&format!(".{format}")), "{path}");
        assert_eq!(file["notice"].is_string(), document == "statement", "{file:#}");
        match format {
            "pdf" => {
                let pages = lopdf::Document::load_mem(bytes).unwrap().get_pages().len();
                assert_eq!(number(file, "pages"), pages, "{path}");
            }
            _ => assert!(file["pages"].is_null(), "{file:#}"),
        }
        assert!(paths.insert(path), "{path} is listed twice");
        kinds.insert((document, text(file, "language"), format));
    }
    assert!(paths.iter().copied().eq(output.keys().map(String::as_str)), "{paths:?} {:?}", output.keys());
    assert_eq!(
        kinds.len(),
        3 * 2 * 2 + 2 * 2,
        "three documents in two languages, two of them also for programs: {kinds:?}"
    );
}

fn is_hash(text: &str) -> bool {
    text.len() == 64 && text.bytes().all(|byte| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte))
}
