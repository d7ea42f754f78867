//! Where sentences come from, as text for people and as JSON for programs.

use super::Report;
use super::mask::Private;
use crate::trace::{Effect, Line, Origin};
use serde::Serialize;
use std::borrow::Cow;
use std::fmt::Write as _;

/// The version of the shape in JSON.
const VERSION: u32 = 1;
/// The most lines of each kind that people are shown; programs get all.
const MOST: usize = 12;
/// The most rules that people are shown: those that look at most of the values come first.
const MOST_RULES: usize = 6;

/// A sentence of a page with its origin.
#[derive(Debug)]
pub struct Told {
    /// The path of the page below the output folder.
    pub page: String,
    pub language: String,
    pub origin: Origin,
}

/// What is needed to print them.
pub struct Why<'a> {
    report: Report<'a>,
    private: Private,
}

impl<'a> Why<'a> {
    /// Takes the findings, for the data of people that they point at are not printed.
    pub fn of(report: Report<'a>) -> Self {
        Self { private: Private::of(&report), report }
    }

    /// For people: the sentence, then the lines of the register, the template and the rules.
    pub fn text(&self, all: &[Told]) -> String {
        all.iter().map(|told| self.one(told)).collect::<Vec<_>>().join("\n")
    }

    fn one(&self, told: &Told) -> String {
        let Told { page, origin, .. } = told;
        let mut out = format!("{page}#{}\n  {}\n", origin.spot.anchor, origin.spot.sentence);
        let lines = |effect| origin.register.iter().filter(move |line| line.effect == effect);
        if origin.register.is_empty() {
            let _ = writeln!(out, "\n{}", self.report.language.text("why-fixed"));
        }
        for (key, effect) in [("why-words", Effect::Words), ("why-presence", Effect::Presence)] {
            let lines: Vec<String> = lines(effect).map(|line| self.line(line)).collect();
            self.block(&mut out, key, &lines);
        }
        let templates = origin.templates.iter();
        let templates = templates.map(|line| format!("templates/{}:{}  {}", line.file, line.line, line.text));
        self.block(&mut out, "why-template", &templates.collect::<Vec<_>>());
        let rules: Vec<String> =
            origin.rules.iter().map(|code| format!("{code}  {}", self.title(code))).collect();
        self.block(&mut out, "why-rules", &rules[..rules.len().min(MOST_RULES)]);
        if let Some(code) = origin.rules.first() {
            let _ = writeln!(
                out,
                "\n{}",
                self.report.language.with("why-explain", &[("code", code.as_str().into())])
            );
        }
        out
    }

    fn block(&self, out: &mut String, key: &str, lines: &[String]) {
        if lines.is_empty() {
            return;
        }
        let _ = writeln!(out, "\n{}", self.report.language.text(key));
        for line in lines.iter().take(MOST) {
            let _ = writeln!(out, "  {line}");
        }
        if lines.len() > MOST {
            let count = (lines.len() - MOST) as u64;
            let _ = writeln!(out, "  {}", self.report.language.with("why-more", &[("count", count.into())]));
        }
    }

    fn line(&self, line: &Line) -> String {
        format!("{}:{}:{}  {}", self.report.shown(&line.file), line.line, line.column, self.words(line))
    }

    /// The line without the data of people.
    fn words<'l>(&self, line: &'l Line) -> Cow<'l, str> {
        match &line.bytes {
            Some((file, bytes)) => self.private.masked(*file, bytes.clone(), &line.text),
            None => Cow::Borrowed(&line.text),
        }
    }

    fn title(&self, code: &str) -> String {
        self.report
            .pages
            .page(self.report.language.tag(), code)
            .map(|page| page.title.clone())
            .unwrap_or_default()
    }

    /// For programs, with a line feed at the end. Keys are added, never changed.
    pub fn json(&self, all: &[Told]) -> String {
        let output =
            Output { version: VERSION, sentences: all.iter().map(|told| self.sentence(told)).collect() };
        serde_json::to_string_pretty(&output).expect("an origin is plain data") + "\n"
    }

    /// One sentence for programs, on one line.
    pub fn json_of(&self, told: &Told) -> String {
        serde_json::to_string(&self.sentence(told)).expect("an origin is plain data")
    }

    fn sentence<'t>(&self, told: &'t Told) -> Sentence<'t> {
        let Told { page, language, origin } = told;
        let register = origin.register.iter().map(|line| Value {
            path: &line.path,
            file: self.report.shown(&line.file),
            line: line.line,
            column: line.column,
            text: self.words(line),
            effect: line.effect.word(),
        });
        let templates = origin.templates.iter().map(|line| Template {
            file: format!("templates/{}", line.file),
            line: line.line,
            text: &line.text,
        });
        let rules = origin.rules.iter().map(|code| Rule { code, title: self.title(code) });
        Sentence {
            page,
            language,
            anchor: &origin.spot.anchor,
            sentence: &origin.spot.sentence,
            register: register.collect(),
            templates: templates.collect(),
            rules: rules.collect(),
            letters: &origin.letters,
        }
    }
}

#[derive(Serialize)]
struct Output<'a> {
    version: u32,
    sentences: Vec<Sentence<'a>>,
}

#[derive(Serialize)]
struct Sentence<'a> {
    page: &'a str,
    language: &'a str,
    anchor: &'a str,
    sentence: &'a str,
    register: Vec<Value<'a>>,
    templates: Vec<Template<'a>>,
    rules: Vec<Rule<'a>>,
    letters: &'a [String],
}

#[derive(Serialize)]
struct Value<'a> {
    path: &'a str,
    file: String,
    line: usize,
    column: usize,
    text: Cow<'a, str>,
    /// `words` where the place says something else without it, `presence` where it says nothing.
    effect: &'a str,
}

#[derive(Serialize)]
struct Template<'a> {
    file: String,
    line: usize,
    text: &'a str,
}

#[derive(Serialize)]
struct Rule<'a> {
    code: &'a str,
    title: String,
}
