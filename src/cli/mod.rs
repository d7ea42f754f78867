//! The command line: the only place that reads the clock and the environment.
//!
//! Exit codes: 0 done or clean, 1 findings that fail, 2 could not run.

mod args;
mod build;
mod catalogue;
mod check;
mod history;
mod prepare;
mod print;

use args::{Arguments, Command};
use clap::Parser;
use std::process::ExitCode;

/// Reads the arguments of the process and runs the command.
pub fn run() -> ExitCode {
    let outcome = match Arguments::parse().command {
        Command::Build(args) => build::run(&args),
        Command::Check(args) => check::run(&args),
        Command::Explain(args) => catalogue::run_explain(&args),
        Command::Rules(args) => catalogue::run_rules(&args),
    };
    match outcome {
        Ok(Outcome::Done) => ExitCode::SUCCESS,
        Ok(Outcome::Failed) => ExitCode::from(1),
        Err(message) => {
            eprintln!("verantwoord: {message}");
            ExitCode::from(2)
        }
    }
}

/// How a command that could run has ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Outcome {
    /// The work is done, or the register is clean.
    Done,
    /// There are findings that fail, or the output is stale.
    Failed,
}

/// Why a command could not run, in words for the user.
type CannotRun = Box<dyn std::error::Error>;
