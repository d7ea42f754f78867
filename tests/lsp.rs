//! The language server, spoken to by a scripted editor over its standard input and output.

mod common;

use common::process::write;
use lsp_server::{Message, Notification, Request};
use serde_json::{Value, json};
use std::fs;
use std::io::BufReader;
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

const PARTIES: &str = "parties:\n  - id: politie\n    name: Politie\n    role: public-authority\n";
const ACTIVITIES: &str =
    "activities:\n  - id: huur\n    name: Hüür innen\n    recipients: [{party: polite}]\n";

/// An editor with a register open.
struct Editor {
    server: Child,
    input: ChildStdin,
    output: BufReader<ChildStdout>,
    folder: PathBuf,
    asked: i32,
}

impl Editor {
    fn open(folder: &Path) -> Self {
        let mut server = Command::new(env!("CARGO_BIN_EXE_verantwoord"))
            .args(["lsp", "--stdio", "--as-of", "2026-11-22", "--language", "nl"])
            .current_dir(folder)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let input = server.stdin.take().unwrap();
        let output = BufReader::new(server.stdout.take().unwrap());
        let mut editor = Self { server, input, output, folder: folder.to_owned(), asked: 0 };
        let root = format!("file://{}", folder.display());
        let answer = editor.ask("initialize", json!({"rootUri": root, "capabilities": {}}));
        assert_eq!(answer["capabilities"]["textDocumentSync"]["change"], 1);
        editor.tell("initialized", json!({}));
        editor
    }

    fn uri(&self, name: &str) -> String {
        format!("file://{}/register/{name}", self.folder.display())
    }

    fn tell(&mut self, method: &str, params: Value) {
        Message::Notification(Notification::new(method.to_owned(), params)).write(&mut self.input).unwrap();
    }

    fn change(&mut self, name: &str, text: &str) {
        let uri = self.uri(name);
        let change = json!({"textDocument": {"uri": uri, "version": 2}, "contentChanges": [{"text": text}]});
        self.tell("textDocument/didChange", change);
    }

    /// The answer to a request, or its error message.
    fn ask(&mut self, method: &str, params: Value) -> Value {
        self.asked += 1;
        let request = Request::new(self.asked.into(), method.to_owned(), params);
        Message::Request(request).write(&mut self.input).unwrap();
        loop {
            if let Message::Response(response) = Message::read(&mut self.output).unwrap().unwrap() {
                assert_eq!(response.id, self.asked.into());
                return match response.response_result {
                    Ok(result) => result,
                    Err(error) => error.message.into(),
                };
            }
        }
    }

    /// Asks about the first place of `needle` in `text`, which the file holds.
    fn at(&mut self, method: &str, name: &str, text: &str, needle: &str) -> Value {
        let params = place(&self.uri(name), text, needle);
        self.ask(method, params)
    }

    /// The codes of the next findings that are told of a file.
    fn codes(&mut self, name: &str) -> Vec<String> {
        let findings = self.findings(name);
        findings.iter().map(|finding| finding["code"].as_str().unwrap().to_owned()).collect()
    }

    fn findings(&mut self, name: &str) -> Vec<Value> {
        let uri = self.uri(name);
        loop {
            let Message::Notification(told) = Message::read(&mut self.output).unwrap().unwrap() else {
                continue;
            };
            if told.method == "textDocument/publishDiagnostics" && told.params["uri"] == uri {
                return told.params["diagnostics"].as_array().unwrap().clone();
            }
        }
    }

    fn close(mut self) {
        self.ask("shutdown", Value::Null);
        self.tell("exit", Value::Null);
        assert!(self.server.wait().unwrap().success());
    }
}

fn place(uri: &str, text: &str, needle: &str) -> Value {
    let at = text.find(needle).unwrap();
    let line = text[..at].matches('\n').count();
    let start = text[..at].rfind('\n').map_or(0, |at| at + 1);
    let character = text[start..at].encode_utf16().count() + 1;
    json!({"textDocument": {"uri": uri}, "position": {"line": line, "character": character}})
}

fn register(name: &str) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(folder.join("register")).unwrap();
    write(&folder.join("register/parties.yaml"), PARTIES);
    write(&folder.join("register/activities.yaml"), ACTIVITIES);
    folder
}

#[test]
fn findings_come_while_typing_and_go_when_mended() {
    let mut editor = Editor::open(&register("lsp-typing"));
    let findings = editor.findings("activities.yaml");
    let dangling = findings.iter().find(|finding| finding["code"] == "REF-001").unwrap();
    assert_eq!(dangling["severity"], 1);
    assert_eq!(dangling["range"]["start"], json!({"line": 3, "character": 25}));
    assert_eq!(dangling["range"]["end"], json!({"line": 3, "character": 31}));
    assert!(dangling["message"].as_str().unwrap().contains("politie"), "{dangling}");

    let uri = editor.uri("activities.yaml");
    let open = json!({"textDocument": {"uri": uri, "languageId": "yaml", "version": 1, "text": ACTIVITIES}});
    editor.tell("textDocument/didOpen", open);
    let mended = ACTIVITIES.replace("polite", "politie");
    editor.change("activities.yaml", &mended);
    assert!(!editor.codes("activities.yaml").contains(&"REF-001".to_owned()));

    editor.change("activities.yaml", "activities: [\n");
    assert_eq!(editor.codes("activities.yaml"), ["LOAD-001"]);
    editor.tell("textDocument/didClose", json!({"textDocument": {"uri": uri}}));
    assert!(editor.codes("activities.yaml").contains(&"REF-001".to_owned()), "the file on disk counts again");
    editor.close();
}

#[test]
fn an_id_is_found_told_and_renamed_everywhere() {
    let folder = register("lsp-ids");
    let text = ACTIVITIES.replace("polite", "politie");
    write(&folder.join("register/activities.yaml"), &text);
    let mut editor = Editor::open(&folder);
    let (activities, parties) = (editor.uri("activities.yaml"), editor.uri("parties.yaml"));

    let found = editor.at("textDocument/definition", "activities.yaml", &text, "politie");
    assert_eq!(found["uri"], parties);
    assert_eq!(found["range"]["start"], json!({"line": 1, "character": 8}));
    let all = editor.at("textDocument/references", "parties.yaml", PARTIES, "politie");
    assert_eq!(all.as_array().unwrap().len(), 2, "{all}");

    let told = editor.at("textDocument/hover", "activities.yaml", &text, "politie");
    assert!(told["contents"]["value"].as_str().unwrap().contains("**Politie**"), "{told}");
    let known = editor.at("textDocument/completion", "activities.yaml", &text, "politie");
    assert_eq!(known, json!([{"label": "politie", "kind": 18, "detail": "Politie"}]));

    let mut asked = place(&activities, &text, "politie");
    asked["newName"] = "recherche".into();
    let edits = editor.ask("textDocument/rename", asked.clone());
    assert_eq!(edits["changes"][&activities][0]["newText"], "recherche");
    assert_eq!(edits["changes"][&parties][0]["range"]["end"], json!({"line": 1, "character": 15}));
    asked["newName"] = "De politie".into();
    let refused = editor.ask("textDocument/rename", asked);
    assert!(refused.as_str().unwrap().contains("kan geen id zijn"), "{refused}");
    editor.close();
}

#[test]
fn a_place_tells_its_rule_its_field_and_its_words() {
    let mut editor = Editor::open(&register("lsp-help"));
    let told = editor.at("textDocument/hover", "activities.yaml", ACTIVITIES, "polite");
    let told = told["contents"]["value"].as_str().unwrap().to_owned();
    assert!(told.contains("REF-001") && told.contains("1. "), "{told}");
    let told = editor.at("textDocument/hover", "parties.yaml", PARTIES, "role");
    assert!(told["contents"]["value"].as_str().unwrap().contains("(`role`)"), "{told}");
    let told = editor.at("textDocument/hover", "parties.yaml", PARTIES, "public");
    assert!(told["contents"]["value"].as_str().unwrap().contains("(`public-authority`)"), "{told}");
    let words = editor.at("textDocument/completion", "parties.yaml", PARTIES, "public");
    let words = words.as_array().unwrap();
    assert!(words.iter().any(|word| word["label"] == "processor"), "{words:?}");
    assert_eq!(editor.at("textDocument/hover", "elsewhere.yaml", PARTIES, "role"), Value::Null);
    editor.close();
}
