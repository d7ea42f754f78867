//! The register in an editor: a language server over standard input and output.
//!
//! - `workspace`: files and open texts, judged; their findings as diagnostics;
//! - `names`: definitions, references and renames of ids;
//! - `help`: what is told at a place, and what can be written there;
//! - `places`, `protocol`: between the editor's way of speaking and ours.
//!
//! Findings follow the last change after a short rest; a question is always answered from the texts
//! as they are. Writes nothing: edits are sent to the editor.

mod help;
mod names;
mod places;
mod protocol;
mod workspace;

pub use workspace::Settings;

use lsp_server::{Connection, ErrorCode, Message, Notification, ProtocolError, Request, Response};
use protocol::{At, DidChange, DidClose, DidOpen, Initialize, Rename};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use std::path::PathBuf;
use std::time::Duration;
use workspace::Workspace;

/// How long the typing must rest before everything is judged again.
const REST: Duration = Duration::from_millis(150);

/// Serves an editor until it says goodbye.
///
/// # Errors
/// When the editor does not keep to the protocol, or is gone.
pub fn run(connection: &Connection, settings: &Settings) -> Result<(), ProtocolError> {
    let (id, asked) = connection.initialize_start()?;
    let answer = json!({
        "capabilities": {
            "textDocumentSync": {"openClose": true, "change": 1, "save": true},
            "definitionProvider": true,
            "referencesProvider": true,
            "hoverProvider": true,
            "completionProvider": {"triggerCharacters": [" ", "[", ","]},
            "renameProvider": {"prepareProvider": true},
        },
        "serverInfo": {"name": "verantwoord", "version": env!("CARGO_PKG_VERSION")},
    });
    connection.initialize_finish(id, answer)?;
    let folder = settings.folder.clone().or_else(|| folder(asked)).unwrap_or_default();
    let folder = std::path::absolute(&folder).unwrap_or(folder);
    Session { connection, workspace: Workspace::new(settings, folder), stale: true }.serve()
}

/// The register in the folder that the editor has open: its `register`, or the folder itself.
fn folder(asked: Value) -> Option<PathBuf> {
    let Initialize { root_uri, workspace_folders } = serde_json::from_value(asked).ok()?;
    let first = workspace_folders.into_iter().flatten().next().map(|folder| folder.uri);
    let root = places::path(&first.or(root_uri)?)?;
    let usual = root.join("register");
    Some(if usual.is_dir() { usual } else { root })
}

struct Session<'s> {
    connection: &'s Connection,
    workspace: Workspace<'s>,
    /// Whether something changed since everything was read.
    stale: bool,
}

impl Session<'_> {
    fn serve(mut self) -> Result<(), ProtocolError> {
        loop {
            let waiting = if self.stale { REST } else { Duration::MAX };
            match self.connection.receiver.recv_timeout(waiting) {
                Ok(Message::Request(request)) => {
                    if self.connection.handle_shutdown(&request)? {
                        return Ok(());
                    }
                    self.refresh();
                    self.send(Message::Response(self.answer(request)));
                }
                Ok(Message::Notification(notification)) => self.hear(notification),
                Ok(Message::Response(_)) => {}
                Err(gone) if gone.is_timeout() => self.refresh(),
                // The editor is gone without a word; there is nobody left to tell.
                Err(_) => return Ok(()),
            }
        }
    }

    /// Reads and judges everything, when something has changed, and tells the findings.
    fn refresh(&mut self) {
        if !std::mem::take(&mut self.stale) {
            return;
        }
        if let Err(error) = self.workspace.refresh() {
            let message = json!({"type": 1, "message": format!("verantwoord: {error}")});
            self.notify("window/showMessage", message);
            return;
        }
        for publish in self.workspace.diagnostics() {
            self.notify("textDocument/publishDiagnostics", publish);
        }
    }

    fn hear(&mut self, notification: Notification) {
        let Notification { method, params } = notification;
        let (uri, text) = match method.as_str() {
            "textDocument/didOpen" => {
                let Some(DidOpen { text_document }) = read(params) else { return };
                (text_document.uri, Some(text_document.text))
            }
            "textDocument/didChange" => {
                let Some(DidChange { text_document, content_changes }) = read(params) else { return };
                let Some(change) = content_changes.into_iter().next_back() else { return };
                (text_document.uri, Some(change.text))
            }
            "textDocument/didClose" => {
                let Some(DidClose { text_document }) = read(params) else { return };
                (text_document.uri, None)
            }
            "textDocument/didSave" => {
                self.stale = true;
                return;
            }
            _ => return,
        };
        self.stale |= self.workspace.set(&uri, text);
    }

    fn answer(&self, request: Request) -> Response {
        let Request { id, method, params } = request;
        if method == "textDocument/rename" {
            return self.rename(id, params);
        }
        let Some(At { text_document, position }) = read(params) else {
            let code = ErrorCode::MethodNotFound as i32;
            return Response::new_err(id, code, format!("{method} is not known here"));
        };
        let workspace = &self.workspace;
        let Some(file) = workspace.file(&text_document.uri) else {
            return Response::new_ok(id, Value::Null);
        };
        let byte = places::byte(&workspace.loaded.sources.files()[file].text, position);
        match method.as_str() {
            "textDocument/definition" => Response::new_ok(id, names::definition(workspace, file, byte)),
            "textDocument/references" => Response::new_ok(id, names::references(workspace, file, byte)),
            "textDocument/prepareRename" => Response::new_ok(id, names::rename_place(workspace, file, byte)),
            "textDocument/hover" => Response::new_ok(id, help::hover(workspace, file, byte)),
            "textDocument/completion" => Response::new_ok(id, help::completion(workspace, file, byte)),
            _ => {
                let code = ErrorCode::MethodNotFound as i32;
                Response::new_err(id, code, format!("{method} is not known here"))
            }
        }
    }

    fn rename(&self, id: lsp_server::RequestId, params: Value) -> Response {
        let workspace = &self.workspace;
        let Some(Rename { at, new_name }) = read(params) else {
            return Response::new_err(id, ErrorCode::InvalidParams as i32, "rename lacks a place".to_owned());
        };
        let file = workspace.file(&at.text_document.uri);
        let edits = file.map(|file| {
            let byte = places::byte(&workspace.loaded.sources.files()[file].text, at.position);
            names::rename(workspace, file, byte, new_name.trim())
        });
        match edits {
            Some(Ok(edits)) => Response::new_ok(id, edits),
            Some(Err(refused)) => {
                let message = workspace.language().with(refused.key, &[("id", refused.id.as_str().into())]);
                Response::new_err(id, ErrorCode::RequestFailed as i32, message)
            }
            None => Response::new_ok(id, Value::Null),
        }
    }

    fn notify(&self, method: &str, params: impl Serialize) {
        self.send(Message::Notification(Notification::new(method.to_owned(), params)));
    }

    /// Sends what an editor that is gone will not miss.
    fn send(&self, message: Message) {
        let _ = self.connection.sender.send(message);
    }
}

fn read<T: DeserializeOwned>(params: Value) -> Option<T> {
    serde_json::from_value(params).ok()
}
