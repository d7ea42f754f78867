//! What every command starts with: the day, the register, the templates, and the findings.

use super::CannotRun;
use super::args::RegisterArgs;
use super::trouble::Trouble;
use crate::document::{Findings, Source};
use crate::history::History;
use crate::language::Language;
use crate::model::Register;
use crate::model::values::Date;
use crate::notice::{Fingerprint, NoticeFacts, notices};
use crate::reference::{self, params::TABLES_MAX_AGE};
use crate::register::{self, Loaded};
use crate::reports::{self, Report};
use crate::rules::pages::Pages;
use crate::rules::waivers::{self, Reported};
use crate::rules::{Context, judge};
use crate::schema::schema;
use crate::templates::Templates;
use chrono::DateTime;
use std::path::{Path, PathBuf};

/// The register as it was read, with the words to speak of it.
pub struct Prepared {
    pub loaded: Loaded,
    pub templates: Templates,
    pub pages: Pages,
    pub as_of: Date,
    folder: String,
}

/// Reads everything that `args` name. `fallback` is the day to judge on when the user names none.
pub fn prepare(args: &RegisterArgs, fallback: Option<Date>) -> Result<Prepared, CannotRun> {
    let as_of = day(args.as_of.or(fallback))?;
    let templates = templates(args.templates.as_deref())?;
    let pages = pages(&templates)?;
    let loaded = register::read(&args.register)?;
    let folder = args.register.to_string_lossy().replace('\\', "/").trim_end_matches('/').to_owned();
    let prepared = Prepared { loaded, templates, pages, as_of, folder };
    if args.verbose {
        prepared.tell(args)?;
    }
    Ok(prepared)
}

/// The day to judge on: the one asked for, else that of the environment or the clock.
pub(super) fn day(asked: Option<Date>) -> Result<Date, CannotRun> {
    asked.map_or_else(today, Ok)
}

/// The pages of the rules in every language.
pub(super) fn pages(templates: &Templates) -> Result<Pages, CannotRun> {
    Pages::read(&templates.languages(), |path| templates.raw(path)).map_err(|faults| lines(&faults).into())
}

/// The built-in templates, with those of `folder`, or of `templates` where that is there.
pub(super) fn templates(folder: Option<&Path>) -> Result<Templates, CannotRun> {
    if let Some(folder) = folder.filter(|folder| !folder.is_dir()) {
        return Err(Trouble::new("trouble-not-a-folder", &[("path", &folder.display())]).into());
    }
    Templates::load(templates_folder(folder).as_deref()).map_err(|faults| lines(&faults).into())
}

/// The folder that was asked for, else `templates` where that is there.
fn templates_folder(asked: Option<&Path>) -> Option<PathBuf> {
    let usual = || Some(PathBuf::from("templates")).filter(|folder| folder.is_dir());
    asked.map(Path::to_owned).or_else(usual)
}

/// The words of a language that was asked for.
pub(super) fn words<'a>(templates: &'a Templates, language: &str) -> Result<&'a Language, CannotRun> {
    let known = || templates.languages().join(", ");
    let unknown = || Trouble::new("trouble-language", &[("language", &language), ("known", &known())]);
    templates.language(language).ok_or_else(|| unknown().into())
}

pub(super) fn lines(faults: &[impl std::fmt::Display]) -> String {
    faults.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}

/// The day of SOURCE_DATE_EPOCH (UTC) where it is set, else today (UTC).
#[allow(clippy::disallowed_methods, reason = "the command line is where the clock is read")]
pub(super) fn today() -> Result<Date, CannotRun> {
    let Some(epoch) = std::env::var_os("SOURCE_DATE_EPOCH") else {
        return Ok(Date(chrono::Utc::now().date_naive()));
    };
    let seconds = epoch.to_str().and_then(|text| text.parse::<i64>().ok());
    let moment = seconds.and_then(|seconds| DateTime::from_timestamp(seconds, 0));
    let day = moment.ok_or_else(|| Trouble::new("trouble-epoch", &[]))?;
    Ok(Date(day.date_naive()))
}

/// The findings of a register that could be read.
pub struct Judged<'a> {
    pub notices: Vec<NoticeFacts<'a>>,
    pub reported: Vec<Reported>,
    /// How many items each rule looked at.
    pub examined: Vec<(&'static str, usize)>,
}

impl Prepared {
    /// The load findings as they are reported; none when the files are a register.
    pub fn load_findings(&self) -> Vec<Reported> {
        let findings = self.loaded.findings.iter().cloned();
        findings.map(Reported::from).collect()
    }

    /// Judges the register on the as-of day.
    pub fn judge(&self) -> Judged<'_> {
        self.judged(&self.loaded.register)
    }

    /// The findings of this register with a change in its files.
    pub fn judge_also(&self, loaded: &Loaded) -> Vec<Reported> {
        self.judged(&loaded.register).reported
    }

    fn judged<'r>(&self, register: &'r Register) -> Judged<'r> {
        let notices = notices(register);
        let judgement = judge(&Context { register, notices: &notices, as_of: self.as_of });
        let reported = waivers::apply(register, judgement.findings, self.as_of);
        Judged { notices, reported, examined: judgement.examined }
    }

    /// A file of the register as reports name it.
    pub fn shown(&self, file: &str) -> String {
        format!("{}/{file}", self.folder)
    }

    /// The language to speak: the one asked for, else the first of the register with templates.
    pub fn language(&self, asked: Option<&str>) -> Result<&Language, CannotRun> {
        if let Some(asked) = asked {
            return words(&self.templates, asked);
        }
        let first = self.templates.language(self.loaded.register.first_language());
        match first {
            Some(language) => Ok(language),
            None => words(&self.templates, "en"),
        }
    }

    /// That the reference tables are old on the as-of day; `None` while they are not. It says
    /// something of the program and nothing of the register, so it is no finding.
    pub fn remark(&self, language: &Language) -> Option<String> {
        let last = TABLES_MAX_AGE.value.after(reference::AS_OF)?;
        let day = language.date(reference::AS_OF);
        (self.as_of > last).then(|| format!("{}\n", language.with("tables-age", &[("day", day.into())])))
    }

    /// The findings with all that is needed to print them.
    pub fn report<'a>(&'a self, reported: &'a [Reported], language: &'a Language) -> Report<'a> {
        Report {
            reported,
            sources: &self.loaded.sources,
            pages: &self.pages,
            language,
            first: self.loaded.register.first_language(),
            folder: &self.folder,
            as_of: self.as_of,
            aside: &reports::NOTHING,
        }
    }

    /// Tells which folders and which day are used.
    fn tell(&self, args: &RegisterArgs) -> Result<(), CannotRun> {
        let language = self.language(None)?;
        let whole = |path: &Path| path.canonicalize().unwrap_or(path.to_owned()).display().to_string();
        let count = self.loaded.sources.files().len() as u64;
        let register = [("folder", whole(&args.register).into()), ("count", count.into())];
        eprintln!("{}", language.with("verbose-register", &register));
        match templates_folder(args.templates.as_deref()) {
            Some(folder) => {
                eprintln!("{}", language.with("verbose-templates", &[("folder", whole(&folder).into())]));
            }
            None => eprintln!("{}", language.text("verbose-built-in")),
        }
        eprintln!("{}", language.with("verbose-day", &[("day", language.date(self.as_of).into())]));
        Ok(())
    }

    /// The first place in the files where `text` stands: `register/a.yaml:3:5`.
    pub fn place_of(&self, text: &str) -> Option<String> {
        let files = self.loaded.sources.files().iter();
        let mut found = files.filter_map(|file| {
            let at = file.text.find(text)?;
            let (line, column) = file.line_and_column(at);
            Some(format!("{}/{}:{line}:{column}", self.folder, file.name))
        });
        found.next()
    }

    /// Everything that the documents are made from.
    pub fn source<'a>(
        &'a self,
        judged: &'a Judged<'a>,
        history: &'a History,
        fingerprints: &'a (Fingerprint, Fingerprint),
    ) -> Source<'a> {
        Source {
            register: &self.loaded.register,
            notices: &judged.notices,
            templates: &self.templates,
            as_of: self.as_of,
            fingerprint: &fingerprints.0,
            public_fingerprint: &fingerprints.1,
            concept: judged.reported.iter().any(Reported::holds_up),
            findings: Findings {
                reported: &judged.reported,
                examined: &judged.examined,
                sources: &self.loaded.sources,
                pages: &self.pages,
                history,
            },
        }
    }

    /// The register folder as it is shown before the names of its files.
    pub fn folder(&self) -> &str {
        &self.folder
    }

    /// The fingerprints of the whole register and of its public part.
    pub fn fingerprints(&self) -> (Fingerprint, Fingerprint) {
        let register = &self.loaded.register;
        (Fingerprint::of_register(register), Fingerprint::of_public(register, schema()))
    }
}
