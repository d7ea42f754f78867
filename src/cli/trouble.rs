//! Why a command could not run, in the words of the person at the keyboard.
//!
//! What the command line finds out itself is a key with what fills its places. The errors of lower
//! rooms are looked up by their type; one without words here is shown as it describes itself.

use crate::history::HistoryError;
use crate::language::Language;
use crate::output::OutputError;
use crate::register::ReadError;
use std::error::Error;
use std::fmt::{self, Display};
use std::io;

/// A key of `cli.ftl`, with what fills its places.
#[derive(Debug)]
pub struct Trouble {
    key: &'static str,
    places: Vec<(&'static str, String)>,
}

impl Trouble {
    /// The trouble that the words call `key`.
    pub fn new(key: &'static str, places: &[(&'static str, &dyn Display)]) -> Self {
        let places = places.iter().map(|(name, value)| (*name, value.to_string()));
        Self { key, places: places.collect() }
    }

    fn say(&self, speech: &Language) -> String {
        let places = self.places.iter().map(|(name, value)| (*name, value.as_str().into()));
        speech.with(self.key, &places.collect::<Vec<_>>())
    }
}

impl Display for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.key)
    }
}

impl Error for Trouble {}

/// What to tell the user of `error`.
pub fn say(error: &(dyn Error + 'static), speech: &Language) -> String {
    let known = if let Some(error) = error.downcast_ref() {
        return Trouble::say(error, speech);
    } else if let Some(error) = error.downcast_ref() {
        of_reading(error, speech)
    } else if let Some(error) = error.downcast_ref() {
        of_output(error, speech)
    } else if let Some(HistoryError { file, reason }) = error.downcast_ref() {
        Trouble::new("trouble-history", &[("file", file), ("reason", reason)])
    } else {
        return error.to_string();
    };
    known.say(speech)
}

fn of_reading(error: &ReadError, speech: &Language) -> Trouble {
    match error {
        ReadError::Missing(folder) => Trouble::new("trouble-no-folder", &[("folder", &folder.display())]),
        ReadError::NotAFolder(path) => Trouble::new("trouble-not-a-folder", &[("path", &path.display())]),
        ReadError::Unreadable { path, reason } => {
            let reason = self::reason(reason, speech);
            Trouble::new("trouble-unreadable", &[("path", &path.display()), ("reason", &reason)])
        }
        ReadError::Name(path) => Trouble::new("trouble-name", &[("path", &path.display())]),
    }
}

fn of_output(error: &OutputError, speech: &Language) -> Trouble {
    match error {
        OutputError::NotOurs(folder) => Trouble::new("trouble-not-ours", &[("folder", &folder.display())]),
        OutputError::NotAFolder(path) => Trouble::new("trouble-not-a-folder", &[("path", &path.display())]),
        OutputError::Nameless(path) => Trouble::new("trouble-nameless", &[("path", &path.display())]),
        OutputError::Io { path, error } => {
            let reason = reason(error, speech);
            Trouble::new("trouble-unwritable", &[("path", &path.display()), ("reason", &reason)])
        }
    }
}

/// Why the system refused: in our words where the reason is a common one.
fn reason(error: &io::Error, speech: &Language) -> String {
    match error.kind() {
        io::ErrorKind::NotFound => speech.text("reason-not-found"),
        io::ErrorKind::PermissionDenied => speech.text("reason-not-allowed"),
        io::ErrorKind::AlreadyExists => speech.text("reason-exists"),
        io::ErrorKind::StorageFull => speech.text("reason-full"),
        _ => error.to_string(),
    }
}
