//! `check`: reports what is wrong with the register, and fails when it is too much.
//!
//! The exit code depends on what is shown and new, never on the format. What options hide and what
//! a baseline knows does not fail, and every format says how much that is; a contradiction in the
//! register is neither hidden nor known.

use super::args::{CheckArgs, Colour, Format};
use super::codes::codes;
use super::prepare::{Prepared, prepare};
use super::print::{colour, out};
use super::trouble::Trouble;
use super::{CannotRun, Outcome};
use crate::history::baseline::Baseline;
use crate::language::Language;
use crate::reports::{
    Aside, NOTHING, Report, aside, concise, full, github, gitlab, job_summary, json, junit, sarif, summary,
};
use crate::rules::selection::{Parted, Selection};
use crate::rules::waivers::Reported;
use std::io::Write;
use std::path::Path;

pub(super) fn run(args: &CheckArgs, speech: &Language) -> Result<Outcome, CannotRun> {
    let selection = selection(args)?;
    let baseline = args.baseline.as_deref().map(baseline).transpose()?;
    let prepared = prepare(&args.register, None)?;
    let language = prepared.language(args.language.as_deref())?;
    super::build::refuse_empty(&prepared, &args.register)?;
    let load = prepared.load_findings();
    if !load.is_empty() {
        print(args, &prepared.report(&load, language));
        return Ok(Outcome::Failed);
    }
    let judged = prepared.judge();
    prepared.remark(speech).iter().for_each(|remark| eprint!("{remark}"));
    let Parted { shown, hidden, kept } = selection.part(judged.reported);
    let counts = |code: &str| selection.hidden_by(code).is_none();
    let baseline = baseline.map(|baseline| baseline.compare(&shown, counts));
    let aside = Aside { hidden, kept, baseline };
    print(args, &report(&prepared, &shown, language, &aside));
    let fails = |(at, one): (usize, &Reported)| {
        one.waived.is_none() && !aside.knows(at) && args.fail_on.fails(one.finding.severity)
    };
    Ok(if shown.iter().enumerate().any(fails) { Outcome::Failed } else { Outcome::Done })
}

fn selection(args: &CheckArgs) -> Result<Selection, CannotRun> {
    let role = args.role.map(Into::into);
    Ok(Selection { select: codes(&args.select)?, ignore: codes(&args.ignore)?, role })
}

/// The report in `file` as a baseline.
fn baseline(file: &Path) -> Result<Baseline, CannotRun> {
    let name = file.display().to_string();
    let text = std::fs::read_to_string(file)
        .map_err(|error| Trouble::new("trouble-unreadable", &[("path", &name), ("reason", &error)]))?;
    Ok(Baseline::read(&name, &text)?)
}

fn report<'a>(
    prepared: &'a Prepared,
    shown: &'a [Reported],
    language: &'a Language,
    aside: &'a Aside,
) -> Report<'a> {
    Report { aside, ..prepared.report(shown, language) }
}

fn print(args: &CheckArgs, report: &Report) {
    match args.format {
        Format::Full => print_full(args.register.color, report),
        Format::Concise => out(&format!("{}{}", concise(report), summary(report))),
        Format::Json => out(&json(report)),
        Format::Sarif => out(&sarif(report)),
        Format::Github => {
            out(&format!("{}{}", github(report), summary(report)));
            summarise_job(&job_summary(report));
        }
        Format::Gitlab => out(&gitlab(report)),
        Format::Junit => out(&junit(report)),
    }
    // Who reads only what a program makes of the output must see it too.
    let for_programs = matches!(args.format, Format::Json | Format::Sarif | Format::Gitlab | Format::Junit);
    if for_programs && *report.aside != NOTHING {
        aside(report).iter().for_each(|said| eprint!("{said}"));
    }
}

/// The findings of files that are no register, for people.
pub(super) fn print_full(when: Colour, report: &Report) {
    out(&format!("{}{}", full(report, colour(when, &std::io::stdout())), summary(report)));
}

/// Adds `text` to the summary of the job, where GitHub asks for one. Not being able to is no reason
/// to fail: what was found is on the output too.
fn summarise_job(text: &str) {
    let Some(path) = std::env::var_os("GITHUB_STEP_SUMMARY").filter(|path| !path.is_empty()) else { return };
    let file = std::fs::OpenOptions::new().append(true).create(true).open(&path);
    if let Err(error) = file.and_then(|mut file| file.write_all(text.as_bytes())) {
        eprintln!("verantwoord: {}: {error}", Path::new(&path).display());
    }
}
