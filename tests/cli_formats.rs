//! The formats of `check` for build servers, each read by something that is not ours.

mod common;

use common::process::{Folder, copy_register, program, run, write};
use common::whole::AS_OF;
use serde_json::Value;
use std::collections::BTreeSet;

const FORMATS: [&str; 7] = ["full", "concise", "json", "sarif", "github", "gitlab", "junit"];

/// Registers: the shipped one, the complete one with an accepted gap, one that does not load, and one whose
/// texts look like markup.
const REGISTERS: [&str; 4] = ["register", "voorbeeld", "broken", "hostile"];

fn place(name: &str) -> Folder {
    let folder = Folder::new(&format!("formats-{name}"));
    copy_register(&folder.join("register"), false);
    for (path, bytes) in common::process::files(std::path::Path::new("tests/registers/voorbeeld")) {
        write(&folder.join("voorbeeld").join(path), bytes);
    }
    write(&folder.join("broken/a.yaml"), "parties:\n- {id: Fout, group: ja}\n- {id: x, colour: red}\n");
    let hostile = "activities:\n- id: huur\n  name: \"100%, <b>: ::error::]]> \\n \\\"x\\\" & 'y'\"\n- id: huis\n  name: Huis\n";
    write(&folder.join("hostile/mijn register, deel 1.yaml"), hostile);
    folder
}

fn check(folder: &Folder, register: &str, format: &str) -> String {
    run(folder.path(), &["check", "--register", register, "--as-of", AS_OF, "--format", format]).out
}

fn parse(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_else(|error| panic!("{error}: {text}"))
}

/// The findings of `--format json`, those that are open or those that are accepted.
fn findings(folder: &Folder, register: &str, waived: bool) -> Vec<Value> {
    let report = parse(&check(folder, register, "json"));
    let all = report["findings"].as_array().unwrap().iter();
    all.filter(|finding| finding["waived"] == waived).cloned().collect()
}

#[test]
fn the_exit_code_does_not_depend_on_the_format() {
    let folder = place("exit");
    for register in REGISTERS.iter().chain(&["missing"]) {
        for fail_on in ["error", "never"] {
            let codes = FORMATS.map(|format| {
                let arguments = ["check", "--register", register, "--format", format, "--fail-on", fail_on];
                program(folder.path(), &arguments).args(["--as-of", AS_OF]).output().unwrap().status.code()
            });
            assert!(codes.iter().all(|code| *code == codes[0] && code.is_some()), "{register}: {codes:?}");
        }
    }
}

#[test]
fn sarif_is_what_its_schema_asks() {
    let folder = place("sarif");
    let (mut schemas, mut compiler) = (boon::Schemas::new(), boon::Compiler::new());
    let schema = parse(include_str!("sarif/sarif-schema-2.1.0.json"));
    compiler.add_resource("sarif.json", schema).unwrap();
    compiler.enable_format_assertions();
    let index = compiler.compile("sarif.json", &mut schemas).unwrap();
    let mut suppressed = 0;
    for register in REGISTERS {
        let log = parse(&check(&folder, register, "sarif"));
        schemas.validate(&log, index).unwrap_or_else(|error| panic!("{register}: {error}"));
        let run = &log["runs"][0];
        let rules = run["tool"]["driver"]["rules"].as_array().unwrap();
        let results = run["results"].as_array().unwrap();
        let open = results.iter().filter(|result| result["suppressions"].is_null()).count();
        assert_eq!(open, findings(&folder, register, false).len(), "{register}");
        assert_eq!(results.len() - open, findings(&folder, register, true).len(), "{register}");
        suppressed += results.len() - open;
        for result in results {
            let rule = &rules[usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap()];
            assert_eq!(rule["id"], result["ruleId"]);
            assert!(rule["help"]["text"].as_str().is_some_and(|text| text.len() > 20), "{rule}");
            let load = rule["properties"]["gate"] == "load";
            assert!(load || !rule["properties"]["articles"].as_array().unwrap().is_empty(), "{rule}");
            let region = &result["locations"][0]["physicalLocation"]["region"];
            assert!(region["startLine"].as_u64() >= Some(1) && region["startColumn"].as_u64() >= Some(1));
        }
        let prints: BTreeSet<&str> =
            results.iter().filter_map(|r| r["partialFingerprints"]["ruleSubjectField/v1"].as_str()).collect();
        assert_eq!(prints.len(), results.len(), "{register}");
    }
    assert!(suppressed > 0, "no register has an accepted gap");
    let wrong = parse("{\"version\": \"2.1.0\", \"runs\": [{\"results\": []}]}");
    assert!(schemas.validate(&wrong, index).is_err(), "the schema is at work");
}

#[test]
fn github_gets_the_heaviest_first_and_is_told_what_it_does_not_see() {
    let folder = place("github");
    for register in REGISTERS {
        let text = check(&folder, register, "github");
        let commands: Vec<&str> = text.lines().filter(|line| line.starts_with("::")).collect();
        let kind = |line: &str| line[2..].split(' ').next().unwrap().to_owned();
        let kinds: Vec<String> = commands.iter().map(|line| kind(line)).collect();
        let weight = |kind: &String| ["error", "warning", "notice"].iter().position(|k| k == kind).unwrap();
        assert!(kinds.iter().map(weight).is_sorted(), "{kinds:?}");
        let open = findings(&folder, register, false);
        let mut shown = 0;
        for (severity, kind) in [("error", "error"), ("warning", "warning"), ("advice", "notice")] {
            let there = open.iter().filter(|finding| finding["severity"] == severity).count();
            assert_eq!(kinds.iter().filter(|k| *k == kind).count(), there.min(10), "{register} {kind}");
            shown += there.min(10);
        }
        let left = open.len() - shown;
        let told =
            text.lines().any(|line| line.starts_with(&format!("{left} ")) && line.contains("--format"));
        assert_eq!(told, left > 0, "{register}: {left} {text}");
        for line in commands {
            let (properties, message) = line[2..].split_once("::").unwrap();
            assert!(!message.is_empty() && properties.matches(',').count() == 3, "{line}");
        }
    }
}

#[test]
fn gitlab_gets_a_list_with_a_fingerprint_that_no_line_changes() {
    let folder = place("gitlab");
    for register in REGISTERS {
        let report = parse(&check(&folder, register, "gitlab"));
        let entries = report.as_array().unwrap();
        let open = findings(&folder, register, false);
        assert_eq!(entries.len(), open.len(), "{register}");
        for (entry, finding) in entries.iter().zip(&open) {
            assert_eq!(
                (&entry["check_name"], &entry["description"]),
                (&finding["code"], &finding["message"])
            );
            assert_eq!(entry["location"]["path"], finding["file"]);
            assert_eq!(entry["location"]["lines"]["begin"], finding["line"]);
            assert!(["major", "minor", "info"].iter().any(|word| entry["severity"] == *word));
        }
        let prints: BTreeSet<&str> = entries.iter().filter_map(|e| e["fingerprint"].as_str()).collect();
        assert_eq!(prints.len(), entries.len(), "{register}");
    }
    let prints = |text: &str| -> BTreeSet<String> {
        let entries = parse(text);
        entries.as_array().unwrap().iter().map(|e| e["fingerprint"].to_string()).collect()
    };
    let before = prints(&check(&folder, "hostile", "gitlab"));
    let path = folder.join("hostile/mijn register, deel 1.yaml");
    let moved = format!("# a remark\n\n\n{}", std::fs::read_to_string(&path).unwrap());
    write(&path, moved);
    assert_eq!(prints(&check(&folder, "hostile", "gitlab")), before);
}

#[test]
fn junit_is_xml_in_which_each_open_finding_fails() {
    let folder = place("junit");
    for register in REGISTERS {
        let text = check(&folder, register, "junit");
        let document = roxmltree::Document::parse(&text).unwrap_or_else(|error| panic!("{error}\n{text}"));
        let named = |name: &str| document.descendants().filter(|node| node.has_tag_name(name)).count();
        let (open, accepted) = (findings(&folder, register, false), findings(&folder, register, true));
        assert_eq!((named("failure"), named("skipped")), (open.len(), accepted.len()), "{register}");
        assert_eq!(named("testcase"), (open.len() + accepted.len()).max(1), "{register}");
        let suite = document.descendants().find(|node| node.has_tag_name("testsuite")).unwrap();
        for (attribute, count) in
            [("tests", named("testcase")), ("failures", open.len()), ("skipped", accepted.len())]
        {
            assert_eq!(
                suite.attribute(attribute),
                Some(count.to_string().as_str()),
                "{register} {attribute}"
            );
        }
        let messages: Vec<&str> =
            document.descendants().filter_map(|node| node.attribute("message")).collect();
        let said = |finding: &Value| messages.contains(&finding["message"].as_str().unwrap());
        assert!(open.iter().all(said), "{register}");
    }
}
