//! What is wrong in one file, before it is a finding: a code, bytes and the facts.

use crate::finding::{Arg, Finding, Place, Severity, Spot};
use std::ops::Range;

/// Facts for the message, by name.
pub type Args = Vec<(&'static str, Arg)>;

/// The most characters of what was found that a message repeats.
const CLIP: usize = 60;

/// Something wrong in a file.
#[derive(Debug, Clone)]
pub struct Fault {
    pub code: &'static str,
    /// Where it is, in the bytes of the file's text.
    pub bytes: Range<usize>,
    /// The other place that takes part.
    pub other: Option<Spot>,
    pub args: Args,
}

impl Fault {
    /// A value that nothing can be made of; `problem` says in which way.
    pub fn of_type(problem: &'static str, bytes: Range<usize>, mut args: Args) -> Self {
        args.insert(0, ("problem", problem.into()));
        Self { code: "LOAD-002", bytes, other: None, args }
    }

    /// A file that cannot be taken as it is; `problem` says in which way.
    pub fn of_file(problem: &'static str, bytes: Range<usize>, mut args: Args) -> Self {
        args.insert(0, ("problem", problem.into()));
        Self { code: "LOAD-003", bytes, other: None, args }
    }

    /// The load finding about `subject`, in the file with number `file`.
    pub fn finding(self, file: usize, subject: String) -> Finding {
        Finding {
            code: self.code,
            severity: Severity::Error,
            place: Place::Spot(Spot { file, bytes: self.bytes }),
            other: self.other.map(Place::Spot),
            subject,
            args: self.args,
        }
    }
}

/// The first line of `text`, cut short where it is long.
pub fn clip(text: &str) -> String {
    let line = text.trim().lines().next().unwrap_or_default();
    let mut clipped: String = line.chars().take(CLIP).collect();
    if clipped.len() < text.trim().len() {
        clipped.push('…');
    }
    clipped
}
