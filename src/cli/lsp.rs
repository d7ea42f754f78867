//! `lsp`: serves an editor over standard input and output.

use super::args::LspArgs;
use super::prepare::{day, pages, templates, words};
use super::{CannotRun, Outcome};
use crate::lsp::{self, Settings};
use lsp_server::Connection;

pub(super) fn run(args: &LspArgs) -> Result<Outcome, CannotRun> {
    let templates = templates(args.templates.as_deref())?;
    if let Some(language) = &args.language {
        words(&templates, language)?;
    }
    let pages = pages(&templates)?;
    let settings = Settings {
        folder: args.register.clone(),
        as_of: day(args.as_of)?,
        language: args.language.clone(),
        templates,
        pages,
    };
    let (connection, threads) = Connection::stdio();
    lsp::run(&connection, &settings)?;
    // The threads end when nobody holds the connection.
    drop(connection);
    threads.join()?;
    Ok(Outcome::Done)
}
