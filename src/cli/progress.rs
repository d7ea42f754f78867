//! How far a long build is: one line on the terminal that makes place for what follows.
//!
//! Only where standard error is a terminal, so it is in no log and no pipe.

use crate::language::Language;
use std::io::{IsTerminal, Write};

/// A line that is written over itself, and gone when this is dropped.
pub(super) struct Progress<'a> {
    language: &'a Language,
    on: bool,
}

impl<'a> Progress<'a> {
    /// Nothing is shown yet.
    pub fn new(language: &'a Language) -> Self {
        let dumb = std::env::var_os("TERM").is_some_and(|term| term == "dumb");
        Self { language, on: std::io::stderr().is_terminal() && !dumb }
    }

    /// Shows that `done` of `total` documents are made.
    pub fn tell(&self, done: usize, total: usize) {
        let counts = [("done", (done as u64).into()), ("total", (total as u64).into())];
        self.show(|| self.language.with("progress", &counts));
    }

    fn show(&self, text: impl Fn() -> String) {
        if self.on {
            // To the start of the line, and nothing left of what stood there.
            let _ = write!(std::io::stderr().lock(), "\r{}\u{1b}[K", text());
        }
    }
}

impl Drop for Progress<'_> {
    fn drop(&mut self) {
        self.show(String::new);
    }
}
