//! The gap report: what the law asks and the register lacks, with place, article and remedy.
//!
//! Sections are made one at a time; each finding is a section of its own.

mod coverage;
mod findings;
mod front;
mod heat;
mod letters;
mod method;
mod subjects;
mod trend;
mod trend_picture;

use super::block::Section;
use super::figure::Figure;
use super::phrases::Phrases;
use crate::history::{History, Key};
use crate::model::Register;
use crate::model::values::Date;
use crate::register::{Location, Sources};
use crate::rules::Rank;
use crate::rules::pages::{Page, Pages};
use crate::rules::waivers::Reported;
use crate::templates::{Markup, TemplateError};
use serde::Serialize;

/// The findings of a register, with all that is needed to put them into words.
#[derive(Clone, Copy)]
pub struct Findings<'a> {
    pub reported: &'a [Reported],
    /// How many items each rule looked at.
    pub examined: &'a [(&'static str, usize)],
    pub sources: &'a Sources,
    pub pages: &'a Pages,
    /// The reports before this one.
    pub history: &'a History,
}

/// What every section of the report is made from.
#[derive(Clone, Copy)]
pub struct Gaps<'a> {
    pub phrases: Phrases<'a>,
    pub as_of: Date,
    pub findings: Findings<'a>,
}

/// A finding that is open, with its place and weight.
#[derive(Clone)]
struct Open<'a> {
    reported: &'a Reported,
    rank: Rank,
    location: Location,
    /// The day of the first of the earlier reports that have it; none when it is new.
    since: Option<Date>,
    /// Unique in the report.
    anchor: String,
}

type Made = Result<Section, TemplateError>;

/// The sections of the report in reading order; `fingerprint` is that of the whole register, for
/// people.
pub fn sections<'a>(gaps: Gaps<'a>, fingerprint: String) -> impl Iterator<Item = Made> + 'a {
    let open = gaps.open();
    let mut front: Vec<Made> = vec![
        front::title(&gaps, &fingerprint),
        front::verdict(&gaps, &open),
        front::figures(&gaps, &open),
        heat::section(&gaps, &open),
        front::worst(&gaps, &open),
        front::sign(&gaps),
        trend::changes(&gaps, &open),
    ];
    front.extend(subjects::section(&gaps, &open));
    front.push(findings::opening(&gaps, open.len()));
    let sheets = open.into_iter().map(move |one| findings::sheet(&gaps, &one));
    let back = [findings::accepted, coverage::section, method::ran, coverage::questions, method::limits];
    front.into_iter().chain(sheets).chain(back.into_iter().map(move |make| make(&gaps)))
}

impl<'a> Gaps<'a> {
    fn register(&self) -> &'a Register {
        self.phrases.register
    }

    /// Puts a view through the template `gaps/NAME`.
    fn render(&self, name: &str, view: &impl Serialize) -> Made {
        self.render_with(name, view, &[])
    }

    /// The same with a picture that the template names.
    fn render_with(&self, name: &str, view: &impl Serialize, figures: &[Figure]) -> Made {
        self.phrases.templates.section(self.phrases.tag(), &format!("gaps/{name}"), view, figures)
    }

    /// The findings that nobody accepted, heavy ones first, then by file and line.
    fn open(&self) -> Vec<Open<'a>> {
        let open = self.findings.reported.iter().filter(|one| one.waived.is_none());
        let mut open: Vec<Open> = open
            .map(|reported| Open {
                reported,
                rank: Rank::of(reported),
                since: self.findings.history.since(&Key::of(reported)),
                location: self.findings.sources.locate(&reported.finding.place),
                anchor: String::new(),
            })
            .collect();
        open.sort_by(|a, b| {
            let key = |o: &Open| (o.rank, o.location.file.clone(), o.location.line, o.location.column);
            (key(a), a.reported.finding.code).cmp(&(key(b), b.reported.finding.code))
        });
        name(&mut open);
        open
    }

    fn page(&self, code: &str) -> Option<&'a Page> {
        self.findings.pages.page(self.phrases.tag(), code)
    }

    /// The message of a finding as plain text.
    fn message(&self, reported: &Reported) -> String {
        let first = self.register().first_language();
        self.findings.pages.message(self.phrases.language, &reported.finding, first)
    }

    /// The articles behind a rule, joined.
    fn norm(&self, code: &str) -> Vec<Markup> {
        let citations = crate::rules::rule(code).map_or(&[][..], |rule| rule.citations);
        citations.iter().map(|citation| Markup::escaped(&citation.print(self.phrases.language))).collect()
    }

    /// `organisatie.yaml:12`.
    fn place(&self, location: &Location) -> Markup {
        if location.file.is_empty() {
            return self.phrases.say("place-folder");
        }
        Markup::code(&format!("{}:{}", location.file, location.line))
    }
}

/// Gives every finding an anchor of its code and subject, numbered where that occurs twice.
fn name(open: &mut [Open]) {
    let mut seen: std::collections::BTreeMap<String, usize> = std::collections::BTreeMap::new();
    for one in open {
        let base = format!("{}-{}", one.reported.finding.code, one.reported.finding.subject).to_lowercase();
        let base = Markup::anchor(&base).to_string();
        let count = seen.entry(base.clone()).or_default();
        *count += 1;
        one.anchor = if *count == 1 { base } else { format!("{base}--{count}") };
    }
}
