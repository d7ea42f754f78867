//! The action for GitHub, the job for GitLab and the hooks, run by bash as their services do.

mod common;

use common::process::{Folder, PROGRAM, Ran, build, copy_register, files, program, write};
use serde_json::Value;
use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

fn read(name: &str) -> Value {
    let text = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(name)).unwrap();
    serde_yaml::from_str(&text).unwrap_or_else(|error| panic!("{name}: {error}"))
}

/// Runs a script in `folder` with our program first in the path.
fn bash(folder: &Folder, options: &[&str], script: &str, variables: &BTreeMap<String, String>) -> Ran {
    let mut command = Command::new("bash");
    let beside = Path::new(PROGRAM).parent().unwrap().to_string_lossy().into_owned();
    let path = format!("{beside}:{}", std::env::var("PATH").unwrap());
    let base = program(folder.path(), &[]);
    for (name, value) in base.get_envs() {
        assert!(value.is_none(), "{name:?}");
        command.env_remove(name);
    }
    command.args(options).args(["-c", script]).current_dir(folder.path()).env("PATH", path).envs(variables);
    command.output().unwrap().into()
}

/// Runs the steps of the action with `inputs` in the place of its defaults, until one fails.
fn act(folder: &Folder, inputs: &[(&str, &str)]) -> (Ran, String, String) {
    let action = read("action.yml");
    let mut values: BTreeMap<String, String> = BTreeMap::new();
    for (name, input) in action["inputs"].as_object().unwrap() {
        values.insert(format!("inputs.{name}"), input["default"].as_str().unwrap().to_owned());
    }
    for (name, value) in inputs {
        assert!(values.insert(format!("inputs.{name}"), (*value).to_owned()).is_some(), "{name}");
    }
    values.insert("github.action_path".to_owned(), env!("CARGO_MANIFEST_DIR").to_owned());
    let (output, summary) = (folder.join("output.txt"), folder.join("summary.md"));
    write(&output, "");
    write(&summary, "");
    let mut last = None;
    for step in action["runs"]["steps"].as_array().unwrap() {
        assert_eq!(step["shell"], "bash");
        let mut variables = BTreeMap::new();
        for (name, value) in step["env"].as_object().into_iter().flatten() {
            let expression =
                value.as_str().unwrap().strip_prefix("${{ ").unwrap().strip_suffix(" }}").unwrap();
            variables.insert(name.clone(), values[expression].clone());
        }
        for (name, path) in [("GITHUB_OUTPUT", &output), ("GITHUB_STEP_SUMMARY", &summary)] {
            variables.insert(name.to_owned(), path.to_string_lossy().into_owned());
        }
        variables.insert("RUNNER_TEMP".to_owned(), folder.path().to_string_lossy().into_owned());
        let script = step["run"].as_str().unwrap();
        assert!(!script.contains("${{"), "inputs in a script can be commands: {script}");
        let ran = bash(folder, &["--noprofile", "--norc", "-eo", "pipefail"], script, &variables);
        let failed = ran.code != Some(0);
        last = Some(ran);
        if failed {
            break;
        }
    }
    let text = |path| std::fs::read_to_string(path).unwrap();
    (last.unwrap(), text(&output), text(&summary))
}

const DAY: (&str, &str) = ("as-of", "2026-11-22");

#[test]
fn the_action_is_green_on_a_clean_register() {
    let folder = Folder::new("action-clean");
    let init: Ran = program(folder.path(), &["init", "--as-of", DAY.1]).output().unwrap().into();
    assert_eq!(init.code, Some(0), "{}", init.err);
    let (ran, output, summary) = act(&folder, &[DAY]);
    assert_eq!(ran.code, Some(0), "{}{}", ran.out, ran.err);
    assert!(output.contains("findings=0\n"), "{output}");
    assert!(summary.contains("### verantwoord") && summary.contains("Geen bevindingen"), "{summary}");
    let report: Value = serde_json::from_slice(&files(folder.path())["verantwoord.sarif"]).unwrap();
    assert_eq!(report["version"], "2.1.0");
}

#[test]
fn the_action_is_red_on_an_error_and_shows_where() {
    let folder = Folder::new("action-errors");
    copy_register(&folder.join("register"), false);
    let (ran, output, summary) = act(&folder, &[DAY, ("language", "en")]);
    assert_eq!(ran.code, Some(1), "{}", ran.err);
    assert!(ran.out.starts_with("::error file=register/"), "{}", ran.out);
    let count = output.lines().find_map(|line| line.strip_prefix("findings=")).unwrap();
    assert!(count.parse::<usize>().unwrap() > 10, "{count}");
    assert!(summary.contains("errors"), "{summary}");
    let (ran, ..) = act(&folder, &[DAY, ("fail-on", "never")]);
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    let (ran, ..) = act(&folder, &[("register", "nowhere")]);
    assert_eq!(ran.code, Some(1), "a step stops at what could not run");
    assert!(ran.err.contains("there is no folder nowhere"), "{}", ran.err);
}

#[test]
fn the_action_is_red_when_the_documents_are_stale() {
    let folder = Folder::new("action-stale");
    copy_register(&folder.join("register"), false);
    assert_eq!(build(folder.path(), &[]).code, Some(0));
    let inputs = [DAY, ("fail-on", "never"), ("output", "output")];
    let (ran, ..) = act(&folder, &inputs);
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    write(&folder.join("output/public/nl/privacyverklaring.html"), "mended by hand");
    let (ran, ..) = act(&folder, &inputs);
    assert_eq!(ran.code, Some(1));
    assert!(ran.err.contains("privacyverklaring.html"), "{}", ran.err);
}

#[test]
fn the_job_for_gitlab_writes_its_reports() {
    let folder = Folder::new("gitlab");
    copy_register(&folder.join("register"), false);
    let job = &read("ci/gitlab.yml")["verantwoord"];
    let texts = |value: &Value| value.as_str().unwrap().to_owned();
    let mut variables: BTreeMap<String, String> = job["variables"]
        .as_object()
        .unwrap()
        .iter()
        .map(|(name, value)| (name.clone(), texts(value)))
        .collect();
    let script: Vec<String> = job["script"].as_array().unwrap().iter().map(texts).collect();
    variables.insert("SOURCE_DATE_EPOCH".to_owned(), "1795305600".to_owned());
    let ran = bash(&folder, &["-eo", "pipefail"], &script.join("\n"), &variables);
    assert_eq!(ran.code, Some(1), "{}", ran.err);
    let quality: Value =
        serde_json::from_slice(&files(folder.path())["gl-code-quality-report.json"]).unwrap();
    assert!(quality.as_array().unwrap().len() > 10);
    let junit = String::from_utf8(files(folder.path())["verantwoord.xml"].clone()).unwrap();
    roxmltree::Document::parse(&junit).unwrap();
    variables.insert("VERANTWOORD_FAIL_ON".to_owned(), "never".to_owned());
    assert_eq!(bash(&folder, &["-eo", "pipefail"], &script.join("\n"), &variables).code, Some(0));
}

#[test]
fn the_hooks_are_commands_of_the_program() {
    let folder = Folder::new("hooks");
    copy_register(&folder.join("register"), false);
    let hooks = read(".pre-commit-hooks.yaml");
    for (hook, code) in hooks.as_array().unwrap().iter().zip([1, 1]) {
        let arguments = hook["args"].as_array().into_iter().flatten().map(|one| one.as_str().unwrap());
        let words: Vec<&str> = hook["entry"].as_str().unwrap().split(' ').chain(arguments).collect();
        assert_eq!(words[0], "verantwoord");
        let ran: Ran = program(folder.path(), &words[1..]).output().unwrap().into();
        assert_eq!(ran.code, Some(code), "{words:?}: {}", ran.err);
        assert_eq!(hook["pass_filenames"], false);
    }
}
