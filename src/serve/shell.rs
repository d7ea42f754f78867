//! The page around the documents: its markup with words and colours filled in, and what it is told.

use super::edition::View;
use crate::language::Language;
use crate::theme::{Colour, Palette, Theme};
use serde_json::{Value, json};

const MARKUP: &str = include_str!("../../assets/serve/shell.html");
const SHEET: &str = include_str!("../../assets/serve/shell.css");
pub const SCRIPT: &str = include_str!("../../assets/serve/shell.js");
/// The face of the pages, so that the shell looks like what it shows.
pub const REGULAR: &[u8] = include_bytes!("../../assets/web/regular.woff2");
pub const BOLD: &[u8] = include_bytes!("../../assets/web/bold.woff2");

/// The keys of the words that the shell shows.
pub const WORDS: &[&str] = &[
    "serve-title",
    "serve-skip",
    "serve-document",
    "serve-preview",
    "serve-hint",
    "serve-ask",
    "serve-find",
    "serve-origin",
    "serve-findings",
    "serve-no-findings",
    "serve-no-origin",
    "serve-fault",
    "serve-lost",
    "serve-fresh",
    "serve-copy",
    "serve-copied",
    "serve-open",
    "serve-where",
    "serve-told",
    "serve-told-none",
    "serve-searching",
    "serve-waived",
    "why-words",
    "why-presence",
    "why-template",
    "why-rules",
    "why-fixed",
    "severity-error",
    "severity-warning",
    "severity-advice",
];

/// The markup in a language.
pub fn markup(language: &Language) -> String {
    let mut page = MARKUP.replace("{language}", language.tag());
    for key in WORDS {
        page = page.replace(&format!("{{{key}}}"), &escaped(&language.text(key)));
    }
    page
}

/// The style sheet in the colours of the documents.
pub fn sheet(theme: &Theme) -> String {
    let (light, dark) = (properties(&theme.light), properties(&theme.dark));
    format!(":root{{{light}}}\n@media (prefers-color-scheme:dark){{:root{{{dark}}}}}\n{SHEET}")
}

/// What the script is told after a save, as JSON; `root` is the folder of the register on this machine.
pub fn state(view: &View, language: &Language, folder: &str, root: &str) -> String {
    let pages: Vec<Value> = view
        .pages
        .iter()
        .map(|page| json!({"path": page.path, "title": page.title, "language": page.language}))
        .collect();
    let report = view.findings.as_deref().and_then(|text| serde_json::from_str::<Value>(text).ok());
    let findings = report.and_then(|report| report.get("findings").cloned()).unwrap_or_else(|| json!([]));
    let words: serde_json::Map<String, Value> =
        WORDS.iter().map(|key| ((*key).to_owned(), language.text(key).into())).collect();
    json!({
        "edition": view.number, "fault": view.fault, "pages": pages, "findings": findings,
        "folder": folder, "root": root, "words": words,
    })
    .to_string()
}

fn properties(palette: &Palette) -> String {
    let property = |(token, Colour(r, g, b)): (String, Colour)| format!("--{token}:#{r:02x}{g:02x}{b:02x};");
    palette.tokens().into_iter().map(property).collect()
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
