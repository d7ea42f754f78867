//! The command line, case by case: each file in `tests/cases/` says what is asked and answered.
//!
//! After remarks (`#`) a case has sections, each with a title: `== run` with the arguments,
//! `== env` with `NAME=value` lines, `== file PATH` with a file that is there, `== copy PATH` with
//! a register of this repository, and what must come of it: `== code`,
//! `== stdout`, `== stderr`. A line `…` in an answer stands for any lines. Answers that changed on
//! purpose, and hold no `…`, are written anew by `CASES=write cargo test --test cli_cases`.

mod common;

use common::process::{Folder, Ran, files, program, write};
use std::fs;
use std::path::Path;

/// A case as it is written: titles with what stands below them.
struct Case {
    name: String,
    sections: Vec<(String, String)>,
}

impl Case {
    fn read(path: &Path) -> Self {
        let mut sections: Vec<(String, String)> = Vec::new();
        for line in fs::read_to_string(path).unwrap().lines() {
            match (line.strip_prefix("== "), sections.last_mut()) {
                (Some(title), _) => sections.push((title.to_owned(), String::new())),
                (None, Some((_, body))) => body.extend([line, "\n"]),
                (None, None) => assert!(line.starts_with('#'), "{} opens with {line:?}", path.display()),
            }
        }
        Self { name: path.file_stem().unwrap().to_string_lossy().into_owned(), sections }
    }

    /// What stands below a title, or nothing.
    fn body(&self, title: &str) -> &str {
        self.sections.iter().find(|(own, _)| own == title).map_or("", |(_, body)| body)
    }

    /// Puts the files of the case in `folder`.
    fn lay(&self, folder: &Folder) {
        for (title, body) in &self.sections {
            match title.split_once(' ') {
                Some(("file", path)) => write(&folder.join(path), body),
                Some(("copy", path)) => {
                    for (name, bytes) in files(Path::new(path)) {
                        write(&folder.join("register").join(name), bytes);
                    }
                }
                Some((other, _)) => panic!("{}: what is `{other}`?", self.name),
                None => assert!(
                    ["run", "env", "code", "stdout", "stderr"].contains(&title.as_str()),
                    "{}: what is `{title}`?",
                    self.name
                ),
            }
        }
    }

    fn run(&self) -> Ran {
        let folder = Folder::new(&format!("case-{}", self.name));
        self.lay(&folder);
        let arguments: Vec<&str> = self.body("run").split_whitespace().collect();
        let mut command = program(folder.path(), &arguments);
        command.envs(self.body("env").lines().map(|line| line.split_once('=').expect("NAME=value")));
        let mut ran = Ran::from(command.output().unwrap());
        let here = folder.path().to_string_lossy().into_owned();
        for said in [&mut ran.out, &mut ran.err] {
            *said = said.replace(&here, "HERE").replace(".exe", "");
        }
        ran
    }

    /// In what the answer differs from the case.
    fn differences(&self) -> Option<String> {
        let answer = answer(self.run());
        let wrong = answer.iter().filter(|(title, found)| {
            let expected: Vec<&str> = self.body(title).lines().collect();
            !fits(&expected, &found.lines().collect::<Vec<_>>())
        });
        let wrong: Vec<String> =
            wrong.map(|(title, found)| format!("{title} of {} is:\n{found}", self.name)).collect();
        (!wrong.is_empty()).then(|| wrong.join("\n"))
    }

    /// The text of the case with the answer that it gets now.
    fn anew(&self, text: &str) -> String {
        let (question, _) = text.split_once("== code\n").expect("an answer");
        let said = answer(self.run()).into_iter().filter(|(_, found)| !found.is_empty());
        question.to_owned() + &said.map(|(title, found)| format!("== {title}\n{found}")).collect::<String>()
    }
}

fn answer(ran: Ran) -> [(&'static str, String); 3] {
    let code = ran.code.map(|code| format!("{code}\n")).unwrap_or_default();
    [("code", code), ("stdout", ran.out), ("stderr", ran.err)]
}

/// Whether lines are those expected; `…` is any number of them.
fn fits(expected: &[&str], lines: &[&str]) -> bool {
    match expected.split_first() {
        None => lines.is_empty(),
        Some((&"…", rest)) => (0..=lines.len()).any(|from| fits(rest, &lines[from..])),
        Some((first, rest)) => lines
            .split_first()
            .is_some_and(|(line, lines)| line.trim_end() == first.trim_end() && fits(rest, lines)),
    }
}

#[test]
fn every_case_is_answered_as_written() {
    let mut paths: Vec<_> = fs::read_dir("tests/cases").unwrap().map(|e| e.unwrap().path()).collect();
    paths.sort();
    assert!(paths.len() >= 20, "{}", paths.len());
    if std::env::var_os("CASES").is_some_and(|word| word == "write") {
        paths.iter().for_each(|path| write_anew(path));
    }
    let wrong: Vec<String> = paths.iter().filter_map(|path| Case::read(path).differences()).collect();
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), paths.len(), wrong.join("\n\n"));
}

fn write_anew(path: &Path) {
    let (case, text) = (Case::read(path), fs::read_to_string(path).unwrap());
    if !text.contains('…') && case.differences().is_some() {
        write(path, case.anew(&text));
    }
}

#[test]
fn a_gap_in_an_answer_stands_for_lines() {
    assert!(fits(&["a", "…", "d"], &["a", "b", "c", "d"]) && fits(&["…"], &[]));
    assert!(!fits(&["a", "…", "d"], &["a", "b"]) && !fits(&["a"], &["a", "b"]) && !fits(&[], &["a"]));
}
