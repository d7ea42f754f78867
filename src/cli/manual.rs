//! `man`: one manual page for the program and all its commands.

use super::help::command;
use super::print::out;
use super::{CannotRun, Outcome};
use crate::language::Language;
use clap::Command;
use clap_mangen::Man;
use std::io;

/// The headings that clap_mangen writes, with the keys of ours.
const HEADINGS: [(&str, &str); 3] =
    [("NAME", "manual-name"), ("SYNOPSIS", "manual-synopsis"), ("DESCRIPTION", "manual-description")];

/// What the page tells below the commands: a heading and a text, by key.
const MORE: [(&str, &str); 2] =
    [("manual-codes", "manual-codes-text"), ("manual-variables", "manual-variables-text")];

/// Prints the page.
pub(super) fn run(speech: &Language) -> Result<Outcome, CannotRun> {
    let root = command(speech);
    let name = root.get_name().to_owned();
    let mut page = rendered(&root, |man, page| {
        man.render_title(page)?;
        man.render_name_section(page)?;
        man.render_synopsis_section(page)?;
        man.render_options_section(page)
    })?;
    for one in root.get_subcommands().filter(|one| one.get_name() != "help") {
        page.push_str(&format!(".SH {}\n", quoted(&format!("{name} {}", one.get_name()))));
        let part = rendered(one, |man, part| {
            man.render_synopsis_section(part)?;
            man.render_description_section(part)?;
            man.render_options_section(part)
        })?;
        page.push_str(&part.replace(".SH ", ".SS "));
    }
    for (heading, text) in MORE {
        page.push_str(&format!(".SH {}\n", quoted(&speech.text(heading).to_uppercase())));
        let lines = speech.text(text);
        lines.lines().for_each(|line| page.push_str(&format!(".PP\n{}\n", escaped(line))));
    }
    out(&in_words(&page, speech));
    Ok(Outcome::Done)
}

fn rendered(
    command: &Command,
    parts: impl Fn(&Man, &mut Vec<u8>) -> io::Result<()>,
) -> Result<String, CannotRun> {
    let mut text = Vec::new();
    parts(&Man::new(command.clone()), &mut text)?;
    Ok(String::from_utf8(text)?)
}

/// The page with the headings of the library in the words of `speech`.
fn in_words(page: &str, speech: &Language) -> String {
    let line = |line: &str| {
        let heading = line.split_once(' ').filter(|(mark, _)| matches!(*mark, ".SH" | ".SS"));
        let found = heading.and_then(|(mark, own)| {
            let (_, key) = HEADINGS.iter().find(|(known, _)| *known == own)?;
            Some(format!("{mark} {}\n", quoted(&speech.text(key))))
        });
        found.unwrap_or_else(|| format!("{line}\n"))
    };
    page.lines().map(line).collect()
}

/// A text as one argument of a request.
fn quoted(text: &str) -> String {
    format!("\"{}\"", escaped(text).replace('"', "\\(dq"))
}

/// A text in which roff reads no request.
fn escaped(text: &str) -> String {
    let text = text.replace('\\', "\\e").replace('-', "\\-");
    if text.starts_with(['.', '\'']) { format!("\\&{text}") } else { text }
}
