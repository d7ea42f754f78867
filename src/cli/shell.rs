//! `schema` and `completions`: what an editor and a shell use.

use super::args::{CompletionsArgs, SchemaArgs, Shell};
use super::help::command;
use super::print::out;
use super::{CannotRun, Outcome};
use crate::editor::json_schema;
use crate::language::Language;
use clap_complete::{Shell as Known, generate};

/// The name of the program in a shell.
const NAME: &str = "verantwoord";

/// Prints the JSON Schema of a register in the language of the person at the keyboard, which is
/// that of `--language` where one is asked for.
pub(super) fn run_schema(args: &SchemaArgs, speech: &Language) -> Result<Outcome, CannotRun> {
    super::speech::check(args.language.as_deref())?;
    out(&format!("{}\n", serde_json::to_string_pretty(&json_schema(speech))?));
    Ok(Outcome::Done)
}

/// Prints the completions for one shell.
pub(super) fn run_completions(args: &CompletionsArgs, speech: &Language) -> Result<Outcome, CannotRun> {
    let shell = match args.shell {
        Shell::Bash => Known::Bash,
        Shell::Zsh => Known::Zsh,
        Shell::Fish => Known::Fish,
        Shell::Powershell => Known::PowerShell,
    };
    let mut text = Vec::new();
    generate(shell, &mut command(speech), NAME, &mut text);
    out(&String::from_utf8(text)?);
    Ok(Outcome::Done)
}
