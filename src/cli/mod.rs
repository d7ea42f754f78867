//! The command line: the only place that reads the clock and the environment.
//!
//! Exit codes: 0 done or clean, 1 findings that fail, 2 could not run.

mod args;
mod build;
mod catalogue;
mod check;
mod codes;
mod help;
mod history;
mod init;
mod lsp;
mod manual;
mod prepare;
mod print;
mod progress;
mod serve;
mod shell;
mod speech;
mod trouble;
mod usage;
mod waive;
mod why;

use crate::language::Language;
use args::{Arguments, Command};
use clap::FromArgMatches;
use clap::error::ErrorKind;
use std::process::ExitCode;

/// Reads the arguments of the process and runs the command.
pub fn run() -> ExitCode {
    let given = std::env::args_os().skip(1).map(|argument| argument.to_string_lossy().into_owned());
    let speech = speech::speech(&given.collect::<Vec<_>>());
    let arguments =
        help::command(&speech).try_get_matches().and_then(|matches| Arguments::from_arg_matches(&matches));
    match arguments.map(|arguments| perform(arguments.command, &speech)) {
        Ok(Ok(Outcome::Done)) => ExitCode::SUCCESS,
        Ok(Ok(Outcome::Failed)) => ExitCode::from(1),
        Ok(Err(error)) => {
            eprintln!("verantwoord: {}", trouble::say(error.as_ref(), &speech));
            ExitCode::from(2)
        }
        Err(error) => refused(&error, &speech),
    }
}

fn perform(command: Command, speech: &Language) -> Result<Outcome, CannotRun> {
    match command {
        Command::Build(args) => build::run(&args, speech),
        Command::Check(args) => check::run(&args, speech),
        Command::Explain(args) => catalogue::run_explain(&args, speech),
        Command::Rules(args) => catalogue::run_rules(&args, speech),
        Command::Init(args) => init::run(&args, speech),
        Command::Schema(args) => shell::run_schema(&args, speech),
        Command::Completions(args) => shell::run_completions(&args, speech),
        Command::Man => manual::run(speech),
        Command::Waive(args) => waive::run(&args),
        Command::Why(args) => why::run(&args, speech),
        Command::Serve(args) => serve::run(&args, speech),
        Command::Lsp(args) => lsp::run(&args),
        Command::Help(args) => help::run(&args, speech),
    }
}

/// Shows the help or version that was asked for, or what is wrong with the arguments.
fn refused(error: &clap::Error, speech: &Language) -> ExitCode {
    use ErrorKind::{DisplayHelp, DisplayHelpOnMissingArgumentOrSubcommand, DisplayVersion};
    match error.kind() {
        DisplayHelp | DisplayVersion | DisplayHelpOnMissingArgumentOrSubcommand => drop(error.print()),
        _ => eprint!("{}", usage::say(error, speech)),
    }
    if error.use_stderr() { ExitCode::from(2) } else { ExitCode::SUCCESS }
}

/// How a command that could run has ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Outcome {
    /// The work is done, or the register is clean.
    Done,
    /// There are findings that fail, or the output is stale.
    Failed,
}

/// Why a command could not run; [`trouble::say`] puts it in words for the user.
type CannotRun = Box<dyn std::error::Error>;
