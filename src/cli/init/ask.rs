//! The questions of `init --guided`: one line each, asked again until the answer can be used.

use super::answers::{Answers, SECTORS, TYPICAL};
use crate::language::Language;
use crate::model::values::Date;
use crate::schema::schema;
use std::io::{BufRead, Write};

/// Asks everything; nothing when the input ends before the last answer.
pub(super) fn ask(
    input: &mut dyn BufRead,
    output: &mut dyn Write,
    words: &Language,
    day: Date,
) -> Option<Answers> {
    let mut talk = Talk { input, output, words, day };
    let count = QUESTIONS.len() as u64 + 5;
    talk.say(&format!("{}\n\n", words.with("guided-welcome", &[("count", count.into())])));
    let mut answers = Answers::default();
    for (key, part, kind) in QUESTIONS {
        let default = if key == "privacy-email" { answers.given.get("email").cloned() } else { None };
        if let Some(answer) = talk.answer(key, default.as_deref(), kind)? {
            answers.given.insert(key, answer);
            answers.parts.extend(part);
        }
    }
    let sectors =
        SECTORS.map(|sector| schema().word_label("sector", sector, words.tag()).unwrap_or(sector).to_owned());
    let sector = talk.choices("sector", &sectors, "1", true)?;
    answers.given.insert("sector", SECTORS[*sector.first()?].to_owned());
    talk.officer(&mut answers)?;
    let names = TYPICAL.map(|one| words.text(&format!("remark-{}", one.flag)));
    answers.activities = talk.choices("activities", &names, "1, 2, 3", false)?;
    Some(answers)
}

/// What an answer has to be. An [`Optional`](Kind::Optional) one may be empty: unknown.
#[derive(Clone, Copy)]
enum Kind {
    Text,
    Number,
    Email,
    Date,
    YesOrNo,
    Optional(fn(&str) -> bool, &'static str),
}

/// Each question: its key, the part of the register that its answer opens, and what is asked.
const QUESTIONS: [(&str, Option<&str>, Kind); 10] = [
    ("name", None, Kind::Text),
    ("kvk", Some("kvk"), Kind::Optional(is_kvk, "say-kvk")),
    ("street", None, Kind::Text),
    ("postal-code", None, Kind::Text),
    ("city", None, Kind::Text),
    ("email", None, Kind::Email),
    ("phone", Some("phone"), Kind::Optional(is_phone, "say-phone")),
    ("website", Some("website"), Kind::Optional(is_website, "say-website")),
    ("privacy-email", None, Kind::Email),
    ("employees", None, Kind::Number),
];

struct Talk<'a> {
    input: &'a mut dyn BufRead,
    output: &'a mut dyn Write,
    words: &'a Language,
    day: Date,
}

impl Talk<'_> {
    /// The officer, or that there is none.
    fn officer(&mut self, answers: &mut Answers) -> Option<()> {
        if self.answer("dpo", None, Kind::YesOrNo)?.as_deref() != Some("yes") {
            answers.parts.push("no-dpo");
            return Some(());
        }
        let email = self.answer("dpo-email", None, Kind::Email)??;
        let registered = self.answer("dpo-registered", None, Kind::Date)??;
        answers.given.insert("dpo-email", email);
        answers.given.insert("dpo-registered", registered);
        answers.parts.extend(["dpo", "dpo-registered"]);
        Some(())
    }

    /// An answer that can be used; inside it nothing for what stays unknown. Nothing at all when
    /// the input has ended.
    fn answer(&mut self, key: &str, default: Option<&str>, kind: Kind) -> Option<Option<String>> {
        let question = self.words.text(&format!("ask-{key}"));
        let shown = default.map(|default| format!(" [{default}]")).unwrap_or_default();
        loop {
            self.say(&format!("{question}{shown}\n> "));
            let given = self.line()?;
            let given = if given.is_empty() { default.unwrap_or_default() } else { &given };
            match self.read(given, kind) {
                Ok(answer) => return Some(answer),
                Err(again) => self.say(&format!("  {again}\n")),
            }
        }
    }

    /// What was answered, or what to say of it.
    fn read(&self, given: &str, kind: Kind) -> Result<Option<String>, String> {
        let say = |key: &str| Err(self.words.text(key));
        let kept = Ok(Some(given.to_owned()));
        match kind {
            Kind::Optional(..) if given.is_empty() => Ok(None),
            Kind::Optional(is, again) => {
                if is(given) {
                    kept
                } else {
                    say(again)
                }
            }
            _ if given.is_empty() => say("say-required"),
            Kind::Text => kept,
            Kind::Number => {
                let number = given.parse::<u32>().ok().map(|number| number.to_string());
                number.map(Some).ok_or_else(|| self.words.text("say-number"))
            }
            Kind::Email => {
                if is_email(given) {
                    kept
                } else {
                    say("say-email")
                }
            }
            Kind::Date => self.date(given),
            Kind::YesOrNo => {
                let is_one = |key: &str| {
                    let known = self.words.text(key);
                    known.split(' ').any(|word| given.eq_ignore_ascii_case(word))
                };
                match (is_one("yes-words"), is_one("no-words")) {
                    (true, _) => Ok(Some("yes".to_owned())),
                    (_, true) => Ok(Some("no".to_owned())),
                    _ => say("say-yes-or-no"),
                }
            }
        }
    }

    fn date(&self, given: &str) -> Result<Option<String>, String> {
        let example = self.day.to_string();
        let again = |_| self.words.with("say-date", &[("example", example.into())]);
        let date: Date = given.parse().map_err(again)?;
        if date > self.day { Err(self.words.text("say-past")) } else { Ok(Some(date.to_string())) }
    }

    /// Numbers out of a list, from 0 on, in its order: at least one, or exactly one.
    fn choices(&mut self, key: &str, names: &[String], default: &str, one: bool) -> Option<Vec<usize>> {
        let question = self.words.text(&format!("ask-{key}"));
        let lines = names.iter().enumerate().map(|(at, name)| format!("  {}. {name}\n", at + 1));
        let lines: String = lines.collect();
        loop {
            self.say(&format!("{question} [{default}]\n{lines}> "));
            let given = self.line()?;
            let given = if given.is_empty() { default } else { &given };
            let numbers = given.split([',', ' ']).filter(|part| !part.is_empty());
            let numbers: Option<Vec<usize>> = numbers
                .map(|part| part.parse::<usize>().ok()?.checked_sub(1).filter(|at| *at < names.len()))
                .collect();
            if let Some(mut numbers) = numbers.filter(|numbers| !numbers.is_empty()) {
                numbers.sort_unstable();
                numbers.dedup();
                if !one || numbers.len() == 1 {
                    return Some(numbers);
                }
            }
            let last = names.len() as u64;
            let again = self.words.with("say-choice", &[("last", last.into())]);
            self.say(&format!("  {again}\n"));
        }
    }

    /// The next line without its blanks; nothing at the end of the input.
    fn line(&mut self) -> Option<String> {
        let mut line = String::new();
        let read = self.input.read_line(&mut line).ok()?;
        // Marks that no register may hold would only be found by `check`.
        let line = line.chars().filter(|c| !c.is_control()).collect::<String>();
        (read > 0).then(|| line.trim().to_owned())
    }

    /// A reader that has gone away, as in `| head`, is no fault.
    fn say(&mut self, text: &str) {
        let _ = self.output.write_all(text.as_bytes()).and_then(|()| self.output.flush());
    }
}

fn is_email(text: &str) -> bool {
    let plain = text.chars().all(|c| !c.is_whitespace() && !"<>\",;".contains(c));
    let parts = text.split_once('@');
    plain
        && parts.is_some_and(|(name, host)| {
            let labels = host.split('.').all(|label| !label.is_empty());
            !name.is_empty() && labels && host.contains('.') && !host.contains('@')
        })
}

fn is_website(text: &str) -> bool {
    let host = text.strip_prefix("https://").map(|rest| rest.split('/').next().unwrap_or_default());
    let plain = text.chars().all(|c| !c.is_whitespace() && !"<>\"".contains(c));
    plain && host.is_some_and(|host| host.contains('.') && host.split('.').all(|part| !part.is_empty()))
}

fn is_phone(text: &str) -> bool {
    let digits = text.chars().filter(char::is_ascii_digit).count();
    digits >= 8 && text.chars().all(|c| c.is_ascii_digit() || " +-()".contains(c))
}

fn is_kvk(text: &str) -> bool {
    text.len() == 8 && text.bytes().all(|byte| byte.is_ascii_digit())
}
