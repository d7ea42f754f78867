//! `waive`: writes that a gap is accepted for a time, or planned to be mended, into the register.
//!
//! What the rules would refuse is refused here. The change is read and judged before it is kept,
//! so a bad one never lands; every byte around it stays.

mod decide;
mod place;
mod replace_file;

use super::args::WaiveArgs;
use super::prepare::prepare;
use super::print::out;
use super::{CannotRun, Outcome, check};
use crate::edit::diff;
use crate::language::Language;
use crate::model::{AcceptedGap, Path};
use decide::{Decided, Why};
use place::Written;

pub(super) fn run(args: &WaiveArgs) -> Result<Outcome, CannotRun> {
    let prepared = prepare(&args.register, None)?;
    let language = prepared.language(None)?;
    super::build::refuse_empty(&prepared, &args.register)?;
    let load = prepared.load_findings();
    if !load.is_empty() {
        check::print_full(args.register.color, &prepared.report(&load, language));
        return Ok(Outcome::Failed);
    }
    let judged = prepared.judge();
    let Decided { gaps, refused } = decide::decide(args, &prepared, &judged, language)?;
    if gaps.is_empty() {
        out(&format!("{}\n", language.text("waive-nothing")));
    } else {
        let written = place::place(&prepared, &judged, &gaps, language)?;
        if args.dry_run {
            let shown = prepared.shown(&written.file);
            out(&diff(&shown, &written.old, &written.new));
            out(&format!("{}\n", language.text("waive-dry")));
        } else {
            replace_file::replace(&args.register.register.join(&written.file), &written)?;
            let lines =
                (0..gaps.len()).map(|at| said(&written, &prepared.shown(&written.file), &gaps, at, language));
            lines.for_each(|line| out(&format!("{line}\n")));
        }
    }
    print_refused(&refused, language);
    Ok(Outcome::Done)
}

/// "register/a.yaml:12: RET-003 of activity:rent is accepted until 1 March 2027".
fn said(written: &Written, shown: &str, gaps: &[AcceptedGap], at: usize, language: &Language) -> String {
    let place = crate::finding::Place::Path(Path::entry("accepted_gaps", written.before + at));
    let line = written.loaded.sources.locate(&place).line;
    let gap = &gaps[at];
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    let due = gap.plan.as_ref().and_then(|plan| plan.due);
    let (key, day) = match due {
        Some(due) => ("waive-planned", Some(due)),
        None => ("waive-accepted", gap.expires),
    };
    let day = day.map(|day| language.date(day)).unwrap_or_default();
    let places = [
        ("place", format!("{shown}:{line}").into()),
        ("rule", text(&gap.rule).into()),
        ("subject", text(&gap.subject).into()),
        ("day", day.into()),
    ];
    language.with(key, &places)
}

/// What `--all-open` leaves as it is, each with the reason.
fn print_refused(refused: &[(String, String, Why)], language: &Language) {
    if refused.is_empty() {
        return;
    }
    let count = refused.len() as u64;
    out(&format!("\n{}\n", language.with("waive-left", &[("count", count.into())])));
    for (rule, subject, why) in refused {
        out(&format!("  {rule} {subject}: {}\n", language.text(why.key())));
    }
}
