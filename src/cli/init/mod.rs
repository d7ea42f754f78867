//! `init`: writes a register to begin with, that checks clean on the day, with the schema for editors.
//!
//! One shape for every language and every choice: the files in `register/`, filled in with words,
//! answers and dates counted from the day. Nothing that is there is ever overwritten.

mod answers;
mod ask;
mod fill;

use super::args::InitArgs;
use super::prepare::today;
use super::print::out;
use super::speech::{SPOKEN, spoken_in};
use super::trouble::Trouble;
use super::{CannotRun, Outcome};
use crate::editor::json_schema;
use crate::language::Language;
use crate::model::values::Date;
use crate::output::OutputError;
use crate::register::ReadError;
use crate::templates::embedded;
use answers::Answers;
use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::Path;

/// The files that are filled in, by the key of their name.
const SKELETONS: [(&str, &str); 3] = [
    ("file-organisation", include_str!("register/organisation.yaml")),
    ("file-lists", include_str!("register/lists.yaml")),
    ("file-activities", include_str!("register/activities.yaml")),
];

/// The file with the schema for editors.
const SCHEMA: &str = "verantwoord.schema.json";

/// Writes the register, after questions where they are asked for.
pub(super) fn run(args: &InitArgs, speech: &Language) -> Result<Outcome, CannotRun> {
    super::speech::check(Some(&args.language))?;
    check_free(&args.folder)?;
    let day = args.as_of.map_or_else(today, Ok)?;
    let words = words(&args.language);
    let answers = if args.guided {
        let (mut input, mut output) = (io::stdin().lock(), io::stdout().lock());
        let answers = ask::ask(&mut input, &mut output, &words, day);
        answers.ok_or_else(|| Trouble::new("init-stopped", &[]))?
    } else {
        Answers::sample()
    };
    let files = files(&answers, &words, day);
    write(&args.folder, &files)?;
    // Who answered in a language is told in it how to go on.
    let asked = args.guided.then(|| spoken_in(tag(&words)));
    tell(&args.folder, &files, &words, asked.as_ref().unwrap_or(speech));
    Ok(Outcome::Done)
}

/// The words of the register in one of the languages that the program speaks.
fn words(tag: &str) -> Language {
    let list = embedded(&format!("{tag}/init.ftl")).expect("every spoken language has this list");
    Language::new(tag, &[list]).expect("the lists of the program are tested")
}

/// The language of `words`, as one of those that are spoken.
fn tag(words: &Language) -> &'static str {
    SPOKEN.into_iter().find(|tag| *tag == words.tag()).unwrap_or(SPOKEN[0])
}

/// The names and texts of all files.
fn files(answers: &Answers, words: &Language, day: Date) -> Vec<(String, String)> {
    let value = |key: &str| answers.value(key, words, day);
    let filled = SKELETONS.iter().map(|(key, skeleton)| {
        let text = fill::fill(skeleton, |flag| answers.has(flag), value);
        (format!("{}.yaml", words.text(key)), text)
    });
    let schema = json_schema(&spoken_in(tag(words))).to_string();
    filled.chain([(SCHEMA.to_owned(), schema + "\n")]).collect()
}

/// Refuses a folder with something in it: a register is joined from all its files.
fn check_free(folder: &Path) -> Result<(), CannotRun> {
    match fs::read_dir(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        Err(error) if error.kind() == io::ErrorKind::NotADirectory => {
            Err(ReadError::NotAFolder(folder.to_owned()).into())
        }
        Err(error) => Err(ReadError::Unreadable { path: folder.to_owned(), reason: error }.into()),
        Ok(mut entries) => match entries.next() {
            None => Ok(()),
            Some(_) => Err(Trouble::new("init-not-empty", &[("folder", &folder.display())]).into()),
        },
    }
}

fn write(folder: &Path, files: &[(String, String)]) -> Result<(), OutputError> {
    let at = |path: &Path, error| OutputError::Io { path: path.to_owned(), error };
    fs::create_dir_all(folder).map_err(|error| at(folder, error))?;
    for (name, text) in files {
        let path = folder.join(name);
        let file = OpenOptions::new().write(true).create_new(true).open(&path);
        file.and_then(|mut file| file.write_all(text.as_bytes())).map_err(|error| at(&path, error))?;
    }
    Ok(())
}

/// What was written, and how to go on.
fn tell(folder: &Path, files: &[(String, String)], words: &Language, speech: &Language) {
    let shown = folder.display().to_string();
    out(&format!("{}\n", speech.with("init-written", &[("folder", shown.clone().into())])));
    files.iter().for_each(|(name, _)| out(&format!("  {name}\n")));
    let more = if shown == "register" { String::new() } else { format!(" --register {shown}") };
    let file = |key: &str| format!("{}.yaml", words.text(key));
    let next = speech.with(
        "init-next",
        &[
            ("activities", file("file-activities").into()),
            ("organisation", file("file-organisation").into()),
            ("more", more.into()),
        ],
    );
    out(&format!("\n{next}\n"));
}

#[cfg(test)]
mod tests;
