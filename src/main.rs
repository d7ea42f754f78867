//! The program: hands its arguments to the command line and leaves with its exit code.

use std::process::ExitCode;

fn main() -> ExitCode {
    verantwoord::cli::run()
}
