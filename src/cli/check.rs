//! `check`: reports what is wrong with the register, and fails when it is too much.

use super::args::{CheckArgs, Format};
use super::prepare::{Prepared, prepare};
use super::print::{colour, out};
use super::{CannotRun, Outcome};
use crate::language::Language;
use crate::reports::{concise, full, github, gitlab, json, junit, sarif, summary};
use crate::rules::waivers::Reported;

pub(super) fn run(args: &CheckArgs, speech: &Language) -> Result<Outcome, CannotRun> {
    let prepared = prepare(&args.register, None)?;
    let language = prepared.language(args.language.as_deref())?;
    super::build::refuse_empty(&prepared, &args.register)?;
    let load = prepared.load_findings();
    if !load.is_empty() {
        print(args, &prepared, &load, language);
        return Ok(Outcome::Failed);
    }
    let judged = prepared.judge();
    prepared.remark(speech).iter().for_each(|remark| eprint!("{remark}"));
    print(args, &prepared, &judged.reported, language);
    let fails = |one: &Reported| one.waived.is_none() && args.fail_on.fails(one.finding.severity);
    Ok(if judged.reported.iter().any(fails) { Outcome::Failed } else { Outcome::Done })
}

fn print(args: &CheckArgs, prepared: &Prepared, reported: &[Reported], language: &Language) {
    let report = prepared.report(reported, language);
    match args.format {
        Format::Full => out(&format!("{}{}", full(&report, colour()), summary(&report))),
        Format::Concise => out(&format!("{}{}", concise(&report), summary(&report))),
        Format::Json => out(&json(&report)),
        Format::Sarif => out(&sarif(&report)),
        Format::Github => out(&format!("{}{}", github(&report), summary(&report))),
        Format::Gitlab => out(&gitlab(&report)),
        Format::Junit => out(&junit(&report)),
    }
}
