//! What a build says on the terminal: the program in the language of the person at the keyboard,
//! findings in that of the register.

use super::CannotRun;
use super::args::Colour;
use super::prepare::{Judged, Prepared};
use crate::finding::{Gate, Severity};
use crate::language::Language;
use crate::output::{Cause, How, Manifest, Stale, Staleness};
use crate::reports::{concise, summary};
use crate::rules::rule;
use crate::rules::waivers::Reported;
use std::io::{IsTerminal, Write};
use std::path::Path;

/// Whether to print in colour to `stream`: as asked, else on a terminal unless `NO_COLOR` says no.
pub(super) fn colour(when: Colour, stream: &impl IsTerminal) -> bool {
    match when {
        Colour::Always => true,
        Colour::Never => false,
        Colour::Auto => {
            std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty()) && stream.is_terminal()
        }
    }
}

/// Writes to standard output. A reader that has gone away, as in `| head`, is no fault.
pub(super) fn out(text: &str) {
    let _ = std::io::stdout().lock().write_all(text.as_bytes());
}

/// What was written, the counts for each gate, and the three worst findings with their place.
pub(super) fn built(
    prepared: &Prepared,
    judged: &Judged,
    speech: &Language,
    folder: &Path,
    manifest: &Manifest,
) -> Result<(), CannotRun> {
    let count = manifest.files.len() as u64 + 1;
    let folder = folder.display().to_string();
    out(&format!("{}\n", speech.with("built", &[("count", count.into()), ("folder", folder.into())])));
    for file in &manifest.files {
        let pages = file.pages.map(|pages| speech.with("built-pages", &[("count", (pages as u64).into())]));
        out(&format!("  {}{}\n", file.path, pages.map(|p| format!("  {p}")).unwrap_or_default()));
    }
    let report = prepared.report(&judged.reported, speech);
    out(&format!("\n{}\n", summary(&report).trim_end()));
    for gate in [Gate::Integrity, Gate::Publish, Gate::Gap] {
        out(&format!("  {}\n", gate_line(judged, speech, gate)));
    }
    if judged.reported.iter().any(Reported::holds_up) {
        out(&format!("{}\n", speech.text("built-concept")));
    }
    let report = prepared.report(&judged.reported, prepared.language(None)?);
    let worst: Vec<String> = concise(&report).lines().take(3).map(str::to_owned).collect();
    if !worst.is_empty() {
        out(&format!("\n{}\n", speech.text("built-worst")));
        worst.iter().for_each(|line| out(&format!("  {line}\n")));
    }
    Ok(())
}

/// "Publiceren: 3 fouten en 2 waarschuwingen".
fn gate_line(judged: &Judged, speech: &Language, gate: Gate) -> String {
    let open = judged.reported.iter().filter(|one| one.waived.is_none());
    let here = open.filter(|one| rule(one.finding.code).is_some_and(|rule| rule.gate == gate));
    let mut counts = [0_u64; 3];
    here.for_each(|one| match one.finding.severity {
        Severity::Error => counts[0] += 1,
        Severity::Warning => counts[1] += 1,
        Severity::Advice => counts[2] += 1,
    });
    let kinds = ["report-errors", "report-warnings", "report-advice"].into_iter().zip(counts);
    let said = kinds.filter(|(_, count)| *count > 0).map(|(key, n)| speech.with(key, &[("count", n.into())]));
    let said: Vec<String> = said.collect();
    let said = if said.is_empty() { speech.text("report-nothing") } else { speech.list(&said) };
    format!("{}: {said}", speech.text(&format!("gate-{}", gate.word())))
}

/// In what the output folder is not what a build would write, and why.
pub(super) fn stale(found: &Staleness, language: &Language, folder: &Path) {
    let folder = folder.display().to_string();
    eprintln!("{}", language.with("stale", &[("folder", folder.into())]));
    found.causes.iter().for_each(|cause| eprintln!("  {}", because(cause, language)));
    for Stale { path, how } in &found.files {
        let key = match how {
            How::Missing => "stale-missing",
            How::Removed => "stale-removed",
            How::New => "stale-new",
            How::Different => "stale-different",
            How::Edited => "stale-edited",
            How::Outdated => "stale-outdated",
            How::Dropped => "stale-dropped",
            How::Foreign => "stale-surplus",
        };
        eprintln!("  {}", language.with(key, &[("path", path.as_str().into())]));
    }
}

fn because(cause: &Cause, language: &Language) -> String {
    let day = |text: &str| text.parse().map_or_else(|_| text.to_owned(), |day| language.date(day));
    match cause {
        Cause::NoManifest => language.text("stale-no-manifest"),
        Cause::Register => language.text("stale-register"),
        Cause::Day { then, now } => {
            language.with("stale-day", &[("then", day(then).into()), ("now", day(now).into())])
        }
        Cause::Tool { then, now } => {
            let (then, now) = (then.as_str().into(), now.as_str().into());
            language.with("stale-tool", &[("then", then), ("now", now)])
        }
        Cause::Other => language.text("stale-other"),
    }
}

/// Why `--publish` writes nothing.
pub(super) fn unfit(prepared: &Prepared, judged: &Judged, language: &Language, speech: &Language) {
    let holding: Vec<_> = judged.reported.iter().filter(|one| one.holds_up()).cloned().collect();
    if prepared.loaded.register.register.example == Some(true) {
        eprintln!("{}", speech.text("unfit-example"));
    }
    if !holding.is_empty() {
        eprintln!("{}", speech.text("unfit"));
        eprint!("{}", concise(&prepared.report(&holding, language)));
    }
}
