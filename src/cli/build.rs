//! `build`: writes the documents, or says why not.

use super::args::{BuildArgs, RegisterArgs};
use super::prepare::{Judged, Prepared, prepare};
use super::print::{colour, out};
use super::progress::Progress;
use super::trouble::Trouble;
use super::{CannotRun, Outcome, history, print};
use crate::history::History;
use crate::html::HtmlError;
use crate::language::Language;
use crate::model::values::Date;
use crate::output::{Manifest, RenderError, Rendered, render_watched, replace, stale};
use crate::pdf::PdfError;
use crate::reports::{full, summary};
use crate::rules::waivers::Reported;
use std::fmt::Display;

pub(super) fn run(args: &BuildArgs, speech: &Language) -> Result<Outcome, CannotRun> {
    // A build is not stale because a night passed: it is held against the day it was made on.
    let made_on = args.check.then(|| manifest_day(args)).flatten();
    let prepared = prepare(&args.register, made_on)?;
    let language = prepared.language(None)?;
    refuse_empty(&prepared, &args.register)?;
    let load = prepared.load_findings();
    if !load.is_empty() {
        let report = prepared.report(&load, language);
        let coloured = colour(args.register.color, &std::io::stderr());
        eprint!("{}{}", full(&report, coloured), summary(&report));
        return Ok(Outcome::Failed);
    }
    let judged = prepared.judge();
    prepared.remark(speech).iter().for_each(|remark| eprint!("{remark}"));
    let example = prepared.loaded.register.register.example == Some(true);
    if args.publish && (example || judged.reported.iter().any(Reported::holds_up)) {
        print::unfit(&prepared, &judged, language, speech);
        return Ok(Outcome::Failed);
    }
    let history = history::read(args.history.as_deref(), prepared.as_of)?;
    let rendered = documents(&prepared, &judged, &history, speech)?;
    if args.check {
        check(args, &rendered, speech)
    } else {
        write(args, &prepared, &judged, &rendered, speech)
    }
}

/// An empty register is never green: there is nothing to document. A file that holds something
/// else than a register is for the findings.
pub(super) fn refuse_empty(prepared: &Prepared, args: &RegisterArgs) -> Result<(), CannotRun> {
    let loaded = &prepared.loaded;
    let empty = loaded
        .findings
        .iter()
        .filter(|finding| finding.args.contains(&("problem", "empty-file".into())))
        .count();
    if empty == loaded.sources.files().len()
        || (loaded.findings.is_empty() && loaded.register.activities.is_empty())
    {
        let folder = args.register.display();
        return Err(Trouble::new("trouble-no-activities", &[("folder", &folder)]).into());
    }
    Ok(())
}

/// The as-of day in the manifest of the output folder.
fn manifest_day(args: &BuildArgs) -> Option<Date> {
    let text = std::fs::read_to_string(args.output.join("manifest.json")).ok()?;
    Manifest::read(&text)?.as_of.parse().ok()
}

fn documents(
    prepared: &Prepared,
    judged: &Judged,
    history: &History,
    language: &Language,
) -> Result<Rendered, CannotRun> {
    let fingerprints = prepared.fingerprints();
    let source = prepared.source(judged, history, &fingerprints);
    let progress = Progress::new(language);
    render_watched(&source, &|done, total| progress.tell(done, total))
        .map_err(|error| with_place(prepared, error))
}

/// Adds the first place in the register, and what to do, to what its texts are to blame for: a
/// character that the fonts lack, a link to nowhere.
fn with_place(prepared: &Prepared, error: RenderError) -> CannotRun {
    let place = |text: &str| prepared.place_of(text);
    let trouble = match &error {
        RenderError::Pdf { document, error: PdfError::NoGlyph { character, around } } => {
            place(&character.to_string()).map(|place| {
                let code = format!("U+{:04X}", *character as u32);
                let seen: [(_, &dyn Display); 5] = [
                    ("place", &place),
                    ("document", document),
                    ("character", character),
                    ("code", &code),
                    ("around", around),
                ];
                Trouble::new("trouble-no-glyph", &seen)
            })
        }
        RenderError::Html { document, error: HtmlError::DeadLink { anchor } } => {
            place(&format!("](#{anchor})")).map(|place| {
                let seen: [(_, &dyn Display); 3] =
                    [("place", &place), ("document", document), ("anchor", anchor)];
                Trouble::new("trouble-dead-link", &seen)
            })
        }
        _ => None,
    };
    trouble.map_or_else(|| error.into(), Into::into)
}

fn write(
    args: &BuildArgs,
    prepared: &Prepared,
    judged: &Judged,
    rendered: &Rendered,
    speech: &Language,
) -> Result<Outcome, CannotRun> {
    replace(&args.output, &rendered.files)?;
    print::built(prepared, judged, speech, &args.output, &rendered.manifest)?;
    Ok(Outcome::Done)
}

fn check(args: &BuildArgs, rendered: &Rendered, speech: &Language) -> Result<Outcome, CannotRun> {
    let found = stale(&args.output, rendered);
    if found.files.is_empty() {
        out(&format!("{}\n", speech.text("stale-nothing")));
        return Ok(Outcome::Done);
    }
    print::stale(&found, speech, &args.output);
    Ok(Outcome::Failed)
}
