//! The register as the editor has it: the files on disk, with open texts in their place, judged.

use super::places;
use super::protocol::{Diagnostic, Location, PublishDiagnostics, Related};
use crate::finding::Severity;
use crate::language::Language;
use crate::model::values::Date;
use crate::notice::notices;
use crate::register::{self, Loaded, Mention, ReadError, read_texts};
use crate::reports::{NOTHING, Report};
use crate::rules::pages::Pages;
use crate::rules::waivers::{Reported, apply};
use crate::rules::{Context, judge};
use crate::templates::Templates;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// What a session needs from the command line.
pub struct Settings {
    /// The register folder; else it is looked for in the folder that the editor has open.
    pub folder: Option<PathBuf>,
    pub templates: Templates,
    pub pages: Pages,
    /// The day to judge on.
    pub as_of: Date,
    /// The language of messages; else the first of the register.
    pub language: Option<String>,
}

/// A register folder with what is open in the editor.
pub struct Workspace<'s> {
    pub settings: &'s Settings,
    /// Absolute.
    folder: PathBuf,
    /// The texts of open files, by their names in the register.
    open: BTreeMap<String, String>,
    pub loaded: Loaded,
    /// Every id in those files.
    pub mentions: Vec<Mention>,
    reported: Vec<Reported>,
}

impl<'s> Workspace<'s> {
    /// A workspace whose files have not been read yet.
    pub fn new(settings: &'s Settings, folder: PathBuf) -> Self {
        let (open, loaded) = (BTreeMap::new(), read_texts(Vec::new()));
        Self { settings, folder, open, loaded, mentions: Vec::new(), reported: Vec::new() }
    }

    /// Takes the text of an open file, or with `None` what is on disk. Whether it is of the register.
    pub fn set(&mut self, uri: &str, text: Option<String>) -> bool {
        let Some(name) = self.name(uri) else { return false };
        match text {
            Some(text) => self.open.insert(name, text),
            None => self.open.remove(&name),
        };
        true
    }

    /// Reads and judges everything again. What was known stays when the folder cannot be read.
    ///
    /// # Errors
    /// As [`register::read`].
    pub fn refresh(&mut self) -> Result<(), ReadError> {
        self.loaded = register::read_over(&self.folder, &self.open)?;
        self.mentions = self.loaded.sources.mentions();
        let found = if self.loaded.findings.is_empty() {
            let register = &self.loaded.register;
            let notices = notices(register);
            let context = Context { register, notices: &notices, as_of: self.settings.as_of };
            apply(register, judge(&context).findings, self.settings.as_of)
        } else {
            let findings = self.loaded.findings.iter().cloned();
            findings.map(Reported::from).collect()
        };
        self.reported = found;
        Ok(())
    }

    /// The language of messages.
    pub fn language(&self) -> &'s Language {
        let templates = &self.settings.templates;
        let asked = self.settings.language.as_deref();
        let tags = asked.into_iter().chain([self.loaded.register.first_language(), "en"]);
        tags.filter_map(|tag| templates.language(tag)).next().expect("English is among the templates")
    }

    /// The open findings of every file of the register, those without any too: what an editor shows
    /// stays until it is told otherwise.
    pub fn diagnostics(&self) -> Vec<PublishDiagnostics> {
        let report = self.report();
        let mut of_file: BTreeMap<usize, Vec<Diagnostic>> = BTreeMap::new();
        for line in report.open() {
            let Some(file) = line.location.file_index else { continue };
            let finding = &line.reported.finding;
            let other = finding.other.as_ref().map(|place| self.loaded.sources.locate(place));
            let related = other.and_then(|other| {
                let location = self.location(other.file_index?, other.bytes)?;
                Some(Related { location, message: self.language().text("lsp-other-place") })
            });
            of_file.entry(file).or_default().push(Diagnostic {
                range: places::range(&self.loaded.sources.files()[file], line.location.bytes.clone()),
                severity: match finding.severity {
                    Severity::Error => 1,
                    Severity::Warning => 2,
                    Severity::Advice => 3,
                },
                code: finding.code.to_owned(),
                source: "verantwoord",
                message: line.message.clone(),
                related_information: related.into_iter().collect(),
            });
        }
        let files = self.loaded.sources.files().iter().enumerate();
        let publish = |(at, source): (usize, &register::Source)| {
            let diagnostics = of_file.remove(&at).unwrap_or_default();
            PublishDiagnostics { uri: self.uri(&source.name), diagnostics }
        };
        files.map(publish).collect()
    }

    /// The open findings that stand at `byte` of a file, with their messages.
    pub fn findings_at(&self, file: usize, byte: usize) -> Vec<(&'static str, String)> {
        let report = self.report();
        let lines = report.open().into_iter();
        let here = lines.filter(|line| {
            let at = &line.location;
            at.file_index == Some(file) && at.bytes.start <= byte && byte <= at.bytes.end
        });
        here.map(|line| (line.reported.finding.code, line.message)).collect()
    }

    fn report(&self) -> Report<'_> {
        Report {
            reported: &self.reported,
            sources: &self.loaded.sources,
            pages: &self.settings.pages,
            language: self.language(),
            first: self.loaded.register.first_language(),
            folder: "",
            as_of: self.settings.as_of,
            aside: &NOTHING,
        }
    }

    /// The number of a file of the register.
    pub fn file(&self, uri: &str) -> Option<usize> {
        let name = self.name(uri)?;
        self.loaded.sources.files().iter().position(|source| source.name == name)
    }

    /// A place in a file of the register, for the editor.
    pub fn location(&self, file: usize, bytes: std::ops::Range<usize>) -> Option<Location> {
        let source = self.loaded.sources.files().get(file)?;
        Some(Location { uri: self.uri(&source.name), range: places::range(source, bytes) })
    }

    fn uri(&self, name: &str) -> String {
        places::uri(&self.folder.join(name))
    }

    /// The name in the register of a file; `None` for what is no part of it.
    fn name(&self, uri: &str) -> Option<String> {
        let path = places::path(uri)?;
        let relative = path.strip_prefix(&self.folder).ok()?;
        let name = relative.to_str()?.replace('\\', "/");
        register::is_part(Path::new(&name)).then_some(name)
    }
}
