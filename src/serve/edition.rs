//! What is shown: the documents as of the last save that could be read, and what is wrong now.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// A document that can be shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    /// Below the output folder, as in `public/nl/privacyverklaring.html`.
    pub path: String,
    pub title: String,
    pub language: String,
}

/// What the panel asks of an edition. Answers are JSON.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Question {
    /// Where the sentence at character `at` of a text comes from; without an anchor, the first
    /// sentence of the page that says the text.
    Why { page: String, anchor: String, text: String, at: usize },
    /// Which sentences of a page hang on a line of the register.
    Told { page: String, file: String, line: usize },
}

/// Makes a page by its path, byte for byte as a build writes it; else says why it cannot.
pub type Make = Box<dyn Fn(&str) -> Result<String, String> + Send + Sync>;

/// Answers a question, or says nothing.
pub type Answer = Box<dyn Fn(&Question) -> Option<String> + Send + Sync>;

/// The documents of a register that could be read.
pub struct Edition {
    pub pages: Vec<Page>,
    pub make: Make,
    pub answer: Answer,
    /// The findings as `check --format json` writes them.
    pub findings: String,
}

/// Why there is no new edition.
#[derive(Debug)]
pub struct Broken {
    /// In words, for the panel.
    pub fault: String,
    /// The findings, where there are any, as `check --format json` writes them.
    pub findings: Option<String>,
}

/// The state of the preview, shared by all who look.
#[derive(Default)]
pub struct Shown {
    state: Mutex<State>,
    changed: Condvar,
}

#[derive(Default)]
struct State {
    /// Counts the saves.
    number: u64,
    edition: Option<Arc<Edition>>,
    made: BTreeMap<String, Arc<str>>,
    /// The pages that somebody looked at: these are made at once after a save.
    viewed: BTreeSet<String>,
    broken: Option<Broken>,
}

/// What the panel shows beside a page.
pub struct View {
    pub number: u64,
    pub pages: Vec<Page>,
    pub fault: Option<String>,
    pub findings: Option<String>,
}

impl Shown {
    fn state(&self) -> MutexGuard<'_, State> {
        // What a thread that failed left behind is whole: every change is one assignment.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Takes what came of a save. Where the register is broken, or a page that somebody looks at
    /// cannot be made, the last edition stays.
    pub fn take(&self, built: Result<Edition, Broken>) {
        let viewed = self.state().viewed.clone();
        let made = built.and_then(|edition| {
            let there = edition.pages.iter().filter(|page| viewed.contains(&page.path));
            let made = there.map(|page| Ok((page.path.clone(), Arc::from((edition.make)(&page.path)?))));
            let made: Result<BTreeMap<String, Arc<str>>, String> = made.collect();
            let findings = edition.findings.clone();
            made.map(|made| (edition, made)).map_err(|fault| Broken { fault, findings: Some(findings) })
        });
        let mut state = self.state();
        match made {
            Ok((edition, made)) => {
                (state.edition, state.made, state.broken) = (Some(Arc::new(edition)), made, None);
            }
            Err(broken) => state.broken = Some(broken),
        }
        state.number += 1;
        self.changed.notify_all();
    }

    /// What the panel shows.
    pub fn view(&self) -> View {
        let state = self.state();
        let edition = state.edition.as_ref();
        let findings = state.broken.as_ref().and_then(|broken| broken.findings.clone());
        View {
            number: state.number,
            pages: edition.map(|edition| edition.pages.clone()).unwrap_or_default(),
            fault: state.broken.as_ref().map(|broken| broken.fault.clone()),
            findings: findings.or_else(|| edition.map(|edition| edition.findings.clone())),
        }
    }

    /// A page of the last edition; nothing for a path that is none, an error for one that cannot be made.
    pub fn page(&self, path: &str) -> Option<Result<Arc<str>, String>> {
        let (edition, number) = {
            let mut state = self.state();
            let edition =
                state.edition.clone().filter(|edition| edition.pages.iter().any(|page| page.path == path))?;
            state.viewed.insert(path.to_owned());
            if let Some(made) = state.made.get(path) {
                return Some(Ok(made.clone()));
            }
            (edition, state.number)
        };
        let made: Result<Arc<str>, String> = (edition.make)(path).map(Arc::from);
        let mut state = self.state();
        if let Ok(page) = &made
            && state.number == number
        {
            state.made.insert(path.to_owned(), page.clone());
        }
        Some(made)
    }

    /// The answer to a question.
    pub fn answer(&self, question: &Question) -> Option<String> {
        let edition = self.state().edition.clone()?;
        (edition.answer)(question)
    }

    /// The number of the last save once it is not `seen`, or after `longest`.
    pub fn wait(&self, seen: u64, longest: Duration) -> u64 {
        let waits = self.changed.wait_timeout_while(self.state(), longest, |state| state.number == seen);
        waits.unwrap_or_else(PoisonError::into_inner).0.number
    }
}
