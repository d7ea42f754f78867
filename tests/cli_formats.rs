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
    write(&folder.join("base.json"), check(&folder, "voorbeeld", "json"));
    let options: [&[&str]; 6] = [
        &["--fail-on", "error"],
        &["--fail-on", "never"],
        &["--fail-on", "warning", "--baseline", "base.json"],
        &["--select", "RET"],
        &["--ignore", "LEG,A30", "--as", "processor"],
        &["--select", "RTE"],
    ];
    let mut seen = BTreeSet::new();
    for register in REGISTERS.iter().chain(&["missing"]) {
        // Judging takes time: all options on one register, two on the others.
        let options = if *register == "voorbeeld" { &options[..] } else { &options[..2] };
        for options in options {
            let codes = FORMATS.map(|format| {
                let arguments = ["check", "--register", register, "--format", format, "--as-of", AS_OF];
                program(folder.path(), &arguments).args(*options).output().unwrap().status.code()
            });
            assert!(codes.iter().all(|code| *code == codes[0] && code.is_some()), "{register}: {codes:?}");
            seen.extend(codes);
        }
    }
    assert_eq!(seen, BTreeSet::from([Some(0), Some(1), Some(2)]));
}

#[test]
fn every_format_tells_what_is_hidden() {
    let folder = place("hidden");
    let all = findings(&folder, "register", false);
    let of_family = |finding: &&Value| finding["code"].as_str().unwrap().starts_with("NOT-");
    let hidden: Vec<&Value> = all.iter().filter(of_family).collect();
    let errors = hidden.iter().filter(|finding| finding["severity"] == "error").count();
    assert!(errors > 1 && hidden.len() > errors, "{errors} {}", hidden.len());
    let told = format!("{} bevindingen verborgen door --ignore NOT, waarvan {errors} fouten", hidden.len());
    for format in FORMATS {
        let options = ["--as-of", AS_OF, "--format", format, "--ignore", "NOT"];
        let ran = run(folder.path(), &[&["check"], &options[..]].concat());
        let shown = if format == "gitlab" { &ran.err } else { &ran.out };
        assert!(shown.contains(&told), "{format}: {shown}");
        let programs = ["json", "sarif", "gitlab", "junit"].contains(&format);
        assert_eq!(ran.err.contains(&told), programs, "{format}: {}", ran.err);
        assert!(!ran.out.contains("NOT-0"), "{format}");
        if format == "json" {
            let report = parse(&ran.out);
            let entry =
                serde_json::json!({"option": "--ignore NOT", "count": hidden.len(), "errors": errors});
            assert_eq!(report["hidden"], Value::Array(vec![entry]));
            assert_eq!(report["findings"].as_array().unwrap().len() + hidden.len(), all.len());
        }
    }
}

#[test]
fn a_contradiction_is_neither_hidden_nor_known() {
    let folder = place("contradiction");
    write(&folder.join("base.json"), check(&folder, "register", "json"));
    let report = |options: &[&str]| {
        let fixed = ["check", "--as-of", AS_OF, "--format", "json"];
        let ran = run(folder.path(), &[&fixed[..], options].concat());
        (ran.code, parse(&ran.out))
    };
    let (code, filtered) = report(&["--select", "DPI-006"]);
    let shown = filtered["findings"].as_array().unwrap();
    assert!(code == Some(1) && !shown.is_empty(), "{code:?} {filtered}");
    assert!(shown.iter().all(|finding| finding["gate"] == "integrity" && finding["severity"] == "error"));
    let (code, held) = report(&["--baseline", "base.json"]);
    let findings = held["findings"].as_array().unwrap();
    let (known, new): (Vec<_>, Vec<_>) = findings.iter().partition(|finding| finding["known"] == true);
    assert!(code == Some(1) && known.len() > 40, "{code:?} {}", known.len());
    assert_eq!(new.len(), shown.len());
    assert_eq!((&held["summary"]["known"], &held["baseline"]["mended"]), (&known.len().into(), &0.into()));
}

#[test]
fn a_baseline_lets_only_what_is_new_fail() {
    let folder = place("baseline");
    let lists = "purposes: [{id: p, name: P}]\ndata_subjects: [{id: m, name: M}]\n\
        data_categories: [{id: g, name: G, elements: [{id: e, name: E}]}]\n";
    let links = "  purposes: [p]\n  data_subjects: [m]\n  data_categories: [g]\n";
    let small = &format!("{lists}activities:\n- id: huur\n  name: Huur\n{links}");
    write(&folder.join("small/a.yaml"), small);
    write(&folder.join("base.json"), check(&folder, "small", "json"));
    let held = |format: &str| {
        let fixed = ["check", "--register", "small", "--as-of", AS_OF, "--baseline", "base.json"];
        run(folder.path(), &[&fixed[..], &["--format", format]].concat())
    };
    assert!(check(&folder, "small", "concise").contains("error["));
    let same = held("concise");
    assert_eq!((same.code, same.out.lines().count()), (Some(0), 1), "{}", same.out);
    // One gap is mended, and another activity brings new ones.
    write(
        &folder.join("small/a.yaml"),
        format!("{small}  recipients: none\n- id: klacht\n  name: Klacht\n{links}"),
    );
    let more = held("json");
    let report = parse(&more.out);
    assert_eq!((more.code, &report["baseline"]["mended"]), (Some(1), &1.into()));
    let about = |finding: &Value, subject: &str| finding["subject"] == subject;
    for finding in report["findings"].as_array().unwrap() {
        assert!(finding["known"] == true || !about(finding, "activity:huur"), "{finding}");
        assert!(finding["known"] == false || !about(finding, "activity:klacht"), "{finding}");
    }
    let known = report["summary"]["known"].as_u64().unwrap() as usize;
    let open = report["findings"].as_array().unwrap().len() - known;
    let sarif = parse(&held("sarif").out);
    let unchanged = sarif["runs"][0]["results"].as_array().unwrap().iter();
    assert_eq!(unchanged.filter(|result| result["baselineState"] == "unchanged").count(), known);
    assert_eq!(parse(&held("gitlab").out).as_array().unwrap().len(), open);
    let junit = held("junit").out;
    assert_eq!((junit.matches("<failure ").count(), junit.matches("<skipped ").count()), (open, known));
    let wrong = run(folder.path(), &["check", "--register", "small", "--baseline", "small/a.yaml"]);
    assert_eq!(wrong.code, Some(2));
    assert!(wrong.err.contains("small/a.yaml is no report of `check --format json`"), "{}", wrong.err);
}

#[test]
fn a_report_is_what_its_schema_says_and_nothing_more() {
    let folder = place("schema");
    let (mut schemas, mut compiler) = (boon::Schemas::new(), boon::Compiler::new());
    let schema = parse(include_str!("../assets/schema/check-1.json"));
    compiler.add_resource("check.json", schema.clone()).unwrap();
    compiler.enable_format_assertions();
    let index = compiler.compile("check.json", &mut schemas).unwrap();
    write(&folder.join("base.json"), check(&folder, "register", "json"));
    for register in REGISTERS {
        for options in [&[][..], &["--ignore", "NOT", "--as", "controller", "--baseline", "base.json"]] {
            let fixed = ["check", "--register", register, "--as-of", AS_OF, "--format", "json"];
            let report = parse(&run(folder.path(), &[&fixed[..], options].concat()).out);
            schemas.validate(&report, index).unwrap_or_else(|error| panic!("{register}: {error}"));
            described(&report, &schema["properties"]);
            described(&report["summary"], &schema["properties"]["summary"]["properties"]);
            for finding in report["findings"].as_array().unwrap() {
                described(finding, &schema["definitions"]["finding"]["properties"]);
            }
        }
    }
    assert!(schemas.validate(&parse("{\"version\": 2}"), index).is_err(), "the schema is at work");
}

/// Every key of `value` has a description in the schema.
fn described(value: &Value, properties: &Value) {
    for key in value.as_object().unwrap().keys() {
        assert!(properties.get(key).is_some(), "{key} is not in the schema");
    }
}

#[test]
fn github_gets_a_summary_of_the_job() {
    let folder = place("job");
    let summary = folder.join("summary.md");
    write(&summary, "# Before\n");
    for register in ["register", "hostile", "voorbeeld"] {
        let arguments = ["check", "--register", register, "--as-of", AS_OF, "--format", "github"];
        let mut program = program(folder.path(), &arguments);
        assert!(program.env("GITHUB_STEP_SUMMARY", &summary).output().unwrap().status.code() < Some(2));
    }
    let text = std::fs::read_to_string(&summary).unwrap();
    assert!(text.starts_with("# Before\n## verantwoord\n\n"), "{text}");
    let parser = pulldown_cmark::Parser::new_ext(&text, pulldown_cmark::Options::ENABLE_TABLES);
    let events: Vec<pulldown_cmark::Event> = parser.collect();
    let rows =
        events.iter().filter(|e| matches!(e, pulldown_cmark::Event::Start(pulldown_cmark::Tag::TableRow)));
    let open = ["register", "hostile", "voorbeeld"].map(|r| findings(&folder, r, false).len());
    assert_eq!(rows.count(), open.iter().map(|count| count.min(&100)).sum::<usize>());
    let html = events
        .iter()
        .any(|e| matches!(e, pulldown_cmark::Event::Html(_) | pulldown_cmark::Event::InlineHtml(_)));
    assert!(!html, "a text of the register became markup");
    // A summary that cannot be written changes nothing.
    let arguments = ["check", "--register", "voorbeeld", "--as-of", AS_OF, "--format", "github"];
    let mut program = program(folder.path(), &arguments);
    assert_eq!(program.env("GITHUB_STEP_SUMMARY", folder.path()).output().unwrap().status.code(), Some(0));
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
