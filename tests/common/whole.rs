//! A register through the whole library, from files to documents, as `build` takes it.

use std::path::{Path, PathBuf};
use verantwoord::document::{Findings, Source};
use verantwoord::finding::{Gate, Severity};
use verantwoord::history::History;
use verantwoord::model::values::Date;
use verantwoord::notice::{Fingerprint, NoticeFacts, notices};
use verantwoord::register::{Loaded, read};
use verantwoord::rules::pages::Pages;
use verantwoord::rules::waivers::{Reported, apply};
use verantwoord::rules::{Context, judge, rule};
use verantwoord::schema::schema;
use verantwoord::templates::Templates;

/// The day that tests are judged on.
pub const AS_OF: &str = "2026-11-22";

/// The templates and the pages of the rules.
pub struct Words {
    pub templates: Templates,
    pub pages: Pages,
    /// Earlier reports; none unless a test puts them here.
    pub history: History,
}

/// A register with what the rules say of it.
pub struct Judged<'a> {
    pub loaded: &'a Loaded,
    pub notices: Vec<NoticeFacts<'a>>,
    pub reported: Vec<Reported>,
    pub examined: Vec<(&'static str, usize)>,
    fingerprints: (Fingerprint, Fingerprint),
    as_of: Date,
}

/// The built-in words.
pub fn words() -> Words {
    let templates = Templates::load(None).unwrap_or_else(|faults| panic!("{faults:?}"));
    let pages = Pages::read(&templates.languages(), |path| templates.raw(path));
    Words {
        history: History::default(),
        templates,
        pages: pages.unwrap_or_else(|faults| panic!("{} faulty pages", faults.len())),
    }
}

/// The folder of the register that the project ships.
pub fn register_folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("register")
}

/// The register that the project ships.
pub fn shipped() -> Loaded {
    let loaded = read(&register_folder()).expect("a readable folder");
    assert_eq!(loaded.findings, [], "the register loads");
    loaded
}

/// Judges a register that loaded.
pub fn judged(loaded: &Loaded) -> Judged<'_> {
    let register = &loaded.register;
    let as_of = AS_OF.parse().expect("a date");
    let notices = notices(register);
    let judgement = judge(&Context { register, notices: &notices, as_of });
    Judged {
        loaded,
        reported: apply(register, judgement.findings, as_of),
        examined: judgement.examined,
        fingerprints: (Fingerprint::of_register(register), Fingerprint::of_public(register, schema())),
        notices,
        as_of,
    }
}

impl<'a> Judged<'a> {
    /// What the documents are made from.
    pub fn source(&'a self, words: &'a Words) -> Source<'a> {
        Source {
            register: &self.loaded.register,
            notices: &self.notices,
            templates: &words.templates,
            as_of: self.as_of,
            fingerprint: &self.fingerprints.0,
            public_fingerprint: &self.fingerprints.1,
            concept: self.reported.iter().any(holds_up),
            findings: Findings {
                reported: &self.reported,
                examined: &self.examined,
                sources: &self.loaded.sources,
                pages: &words.pages,
                history: &words.history,
            },
        }
    }
}

/// Whether a finding keeps the statement from being published.
fn holds_up(reported: &Reported) -> bool {
    let gate = rule(reported.finding.code).map(|rule| rule.gate);
    let open = reported.waived.is_none() && reported.finding.severity == Severity::Error;
    open && matches!(gate, Some(Gate::Integrity | Gate::Publish))
}
