//! Runs every rule over a register and gathers what they find.
//!
//! Knows no rule and no words: a finding is a code, a place and facts.

use super::rule::{Jurisdiction, Rule};
use super::survey::{Survey, survey};
use crate::finding::{Arg, Finding, Place, Severity};
use crate::model::values::Date;
use crate::model::{Path, Register};
use crate::notice::NoticeFacts;
use std::rc::Rc;

/// What rules look at.
#[derive(Debug, Clone, Copy)]
pub struct Context<'a> {
    pub register: &'a Register,
    /// What each statement will say.
    pub notices: &'a [NoticeFacts<'a>],
    /// The day the register is judged on; never the clock.
    pub as_of: Date,
}

/// The outcome of all rules.
#[derive(Debug)]
pub struct Judgement {
    /// In the order of the table of rules, and within a rule in the order of the register.
    pub findings: Vec<Finding>,
    /// How many items each rule looked at; a rule that had nothing to look at says 0.
    pub examined: Vec<(&'static str, usize)>,
}

/// Runs every rule of the table whose law holds for the register.
pub fn judge(context: &Context) -> Judgement {
    judge_watched(context, &mut |_| {})
}

/// As [`judge`]; tells `done` of each rule when it has run, so that one can see what each costs.
pub fn judge_watched(context: &Context, done: &mut dyn FnMut(&'static Rule)) -> Judgement {
    let mut findings = Findings { code: "", list: Vec::new(), examined: 0, survey: None };
    let mut examined = Vec::new();
    for rule in super::all() {
        let Some(check) = rule.check else { continue };
        findings.begin(rule);
        if holds(rule.jurisdiction, context.register) {
            check(context, &mut findings);
        }
        examined.push((rule.code, findings.examined));
        done(rule);
    }
    Judgement { findings: findings.list, examined }
}

/// Whether law of this jurisdiction holds. Where the register names no national law, its country
/// decides; where it names neither, Dutch law is not ruled out and takes part.
fn holds(jurisdiction: Jurisdiction, register: &Register) -> bool {
    let code = match jurisdiction {
        Jurisdiction::Eu => return true,
        Jurisdiction::Nl => "NL",
    };
    if register.register.national_law.is_empty() {
        return register.controller.country.as_ref().is_none_or(|country| country == code);
    }
    register.register.national_law.iter().any(|country| country == code)
}

/// Where the findings of one rule after another gather.
#[derive(Debug)]
pub struct Findings {
    code: &'static str,
    list: Vec<Finding>,
    examined: usize,
    /// What was seen in one walk, once a rule asked for it.
    survey: Option<Rc<Survey>>,
}

impl Findings {
    fn begin(&mut self, rule: &'static Rule) {
        self.code = rule.code;
        self.examined = 0;
    }

    /// What was found so far, by all rules before this one.
    pub(super) fn made(&self) -> &[Finding] {
        &self.list
    }

    /// The references and texts of the register; walked through once, whichever rule asks first.
    pub(super) fn survey(&mut self, context: &Context) -> Rc<Survey> {
        self.survey.get_or_insert_with(|| Rc::new(survey(context.register))).clone()
    }

    /// Counts one item that the rule looked at.
    pub(super) fn examine(&mut self) {
        self.examine_all(1);
    }

    /// Counts as many items that the rule looked at.
    pub(super) fn examine_all(&mut self, items: usize) {
        self.examined += items;
    }

    /// Adds a finding about `subject` (`kind:id`) at `path`; the facts follow on what it returns.
    pub(super) fn add(&mut self, severity: Severity, path: Path, subject: &str) -> Draft<'_> {
        self.list.push(Finding {
            code: self.code,
            severity,
            place: Place::Path(path),
            other: None,
            subject: subject.to_owned(),
            args: Vec::new(),
        });
        Draft(self.list.last_mut().expect("just pushed"))
    }

    /// Adds an error.
    pub(super) fn error(&mut self, path: Path, subject: &str) -> Draft<'_> {
        self.add(Severity::Error, path, subject)
    }

    /// Adds a warning.
    pub(super) fn warning(&mut self, path: Path, subject: &str) -> Draft<'_> {
        self.add(Severity::Warning, path, subject)
    }
}

/// A finding to which facts are added.
pub(super) struct Draft<'a>(&'a mut Finding);

impl Draft<'_> {
    /// A fact for the message, by the name that the rule's page uses.
    pub(super) fn arg(self, name: &'static str, value: impl Into<Arg>) -> Self {
        self.0.args.push((name, value.into()));
        self
    }

    /// Which of the page's messages says it.
    pub(super) fn case(self, word: &'static str) -> Self {
        self.arg("case", word)
    }

    /// The other place that takes part.
    pub(super) fn other(self, path: Path) -> Self {
        self.0.other = Some(Place::Path(path));
        self
    }
}
