//! Templates and words to sections: views of the register in, typed blocks out.
//!
//! Tera fills in Markdown, the Markdown is read into blocks, and every way in which either could
//! lose text in silence is an error here. Knows nothing of what the documents say.

mod engine;
mod error;
mod expression;
mod fact;
mod languages;
mod lint;
mod marks;
mod markup;
mod nesting;
mod source;
mod tags;
mod trace;

pub use error::TemplateError;
pub use fact::{Fact, FactState};
pub use marks::Marks;
pub use markup::{Markup, escape, fold};

use crate::document::block::{Block, CalloutKind, Section};
use crate::document::figure::Figure;
use crate::language::Language;
use crate::markdown::{Fault, Reader};
use engine::Engine;
use serde::Serialize;
use source::Files;
use std::collections::BTreeMap;
use std::path::Path;

/// The text of a file as the program came with it, by its path below `templates/`.
pub fn embedded(path: &str) -> Option<&'static str> {
    source::EMBEDDED.iter().find(|(name, _)| *name == path).map(|(_, text)| *text)
}

/// Is told of every view before it is filled in: the template, as in `nl/statement/hero.md`, and
/// the fields of the view.
pub type Observer = Box<dyn Fn(&str, &serde_json::Value) + Send + Sync>;

/// Every template and word list, checked and compiled.
pub struct Templates {
    files: Files,
    engine: Engine,
    languages: BTreeMap<String, Language>,
    observer: Option<Observer>,
}

impl Templates {
    /// Reads the templates of the program, with the files of `overrides` in the place of those of
    /// the same path. Every folder is a language. Gives all faults found, at least one.
    pub fn load(overrides: Option<&Path>) -> Result<Self, Vec<TemplateError>> {
        Self::compile(source::files(overrides).map_err(|error| vec![error])?)
    }

    /// The same templates with marks in their text, and the lines that the marks stand for.
    pub fn marked(&self) -> Result<(Self, Marks), Vec<TemplateError>> {
        let (files, marks) = marks::marked(&self.files);
        Ok((Self::compile(files)?, marks))
    }

    fn compile(files: Files) -> Result<Self, Vec<TemplateError>> {
        let languages = languages::read(&files);
        let engine = Engine::compile(&files);
        match (languages, engine) {
            (Ok(languages), Ok(engine)) => Ok(Self { files, engine, languages, observer: None }),
            (languages, engine) => {
                let faults = languages.err().into_iter().chain(engine.err());
                Err(faults.flatten().collect())
            }
        }
    }

    /// Tells `observer` from now on which fields each template gets.
    pub fn observe(&mut self, observer: Observer) {
        self.observer = Some(observer);
    }

    /// The codes of the languages, in order.
    pub fn languages(&self) -> Vec<&str> {
        self.languages.keys().map(String::as_str).collect()
    }

    /// The language of a code, where there is one.
    pub fn language(&self, language: &str) -> Option<&Language> {
        self.languages.get(language)
    }

    /// The words of `language`; an error if there is no such folder of templates.
    pub fn words(&self, language: &str) -> Result<&Language, TemplateError> {
        self.language(language).ok_or_else(|| {
            let known = self.languages().join(", ");
            TemplateError::of(language, format!("there is no such language; there are {known}"))
        })
    }

    /// Fills in `templates/<language>/<name>.md` with `view`, a struct, and reads it as one
    /// section; `figures` are those that it may place by their id.
    pub fn section(
        &self,
        language: &str,
        name: &str,
        view: &impl Serialize,
        figures: &[Figure],
    ) -> Result<Section, TemplateError> {
        let words = self.words(language)?;
        let file = format!("{language}/{name}.md");
        if !self.engine.has(&file) {
            return Err(TemplateError::of(&file, "there is no such template"));
        }
        if let Some(observer) = &self.observer {
            observer(&file, &serde_json::to_value(view).unwrap_or_default());
        }
        let markdown = self.engine.render(&file, view)?;
        let label = |kind: CalloutKind| words.text(label(kind));
        Reader { figures, label: &label }
            .section(&markdown)
            .map_err(|fault| self.explain(&file, &markdown, &fault))
    }

    /// A register text of type Markdown as blocks: no headings, HTML or figures. The fault names
    /// the line in the text.
    pub fn blocks(&self, language: &str, markdown: &str) -> Result<Vec<Block>, Fault> {
        let words = self.language(language);
        let label = |kind: CalloutKind| words.map_or_else(String::new, |words| words.text(label(kind)));
        Reader { figures: &[], label: &label }.blocks(markdown)
    }

    /// The text of any file by its path below `templates/`, as in `nl/rules/RET-004.md`.
    pub fn raw(&self, path: &str) -> Option<&str> {
        self.files.get(path).map(String::as_str)
    }

    /// The paths of all files, in order.
    pub fn paths(&self) -> impl Iterator<Item = &str> {
        self.files.keys().map(String::as_str)
    }

    /// A fault in what a template became, with the line of the template that it most likely is.
    fn explain(&self, file: &str, markdown: &str, fault: &Fault) -> TemplateError {
        let shown = markdown.lines().nth(fault.line - 1).unwrap_or_default();
        let line = self.raw(file).and_then(|source| trace::line(source, shown));
        let rendered = Some(shown.to_owned());
        TemplateError { file: file.to_owned(), line, what: fault.what.clone(), rendered }
    }
}

/// The key of the word that opens a callout.
fn label(kind: CalloutKind) -> &'static str {
    match kind {
        CalloutKind::Note => "callout-note",
        CalloutKind::Tip => "callout-tip",
        CalloutKind::Important => "callout-important",
        CalloutKind::Warning => "callout-warning",
        CalloutKind::Caution => "callout-caution",
    }
}
