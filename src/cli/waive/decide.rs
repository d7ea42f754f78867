//! What is asked becomes entries for the register, or a refusal in the words of the user.

use super::super::args::WaiveArgs;
use super::super::codes::near;
use super::super::prepare::{Judged, Prepared};
use crate::language::Language;
use crate::model::values::Date;
use crate::model::{AcceptedGap, RemediationPlan};
use crate::rules::waivers::{Reported, field_of, last_day};
use crate::rules::{Waivable, all, rule, subjects};
use std::collections::BTreeSet;

/// The entries to write, and what cannot be decided: its rule, subject and why.
pub(super) struct Decided {
    pub gaps: Vec<AcceptedGap>,
    pub refused: Vec<(String, String, Why)>,
}

/// Why nobody can accept a gap.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Why {
    /// A contradiction in the register.
    Never,
    /// A prohibition, without a plan.
    NeedsPlan,
}

impl Why {
    /// The key of its words.
    pub fn key(self) -> &'static str {
        match self {
            Self::Never => "waive-why-never",
            Self::NeedsPlan => "waive-why-plan",
        }
    }
}

/// What to write; the error says why nothing can be.
pub(super) fn decide(
    args: &WaiveArgs,
    prepared: &Prepared,
    judged: &Judged,
    language: &Language,
) -> Result<Decided, String> {
    let asked = Asked { args, as_of: prepared.as_of, language };
    asked.check_texts()?;
    if args.all_open {
        asked.all_open(&judged.reported)
    } else {
        let subjects = subjects(&prepared.loaded.register);
        asked.one(&judged.reported, &subjects)
    }
}

struct Asked<'a> {
    args: &'a WaiveArgs,
    as_of: Date,
    language: &'a Language,
}

impl Asked<'_> {
    /// Every rule and subject with an open finding, once; with a plan, for prohibitions only.
    fn all_open(&self, reported: &[Reported]) -> Result<Decided, String> {
        let mut decided = Decided { gaps: Vec::new(), refused: Vec::new() };
        let mut seen = BTreeSet::new();
        for one in reported.iter().filter(|one| one.waived.is_none() && one.planned.is_none()) {
            let (code, subject) = (one.finding.code, one.finding.subject.as_str());
            if !seen.insert((code, subject)) {
                continue;
            }
            match (waivable(code), &self.args.plan) {
                (Waivable::Yes, _) => decided.gaps.push(self.acceptance(code, subject)?),
                (Waivable::PlanOnly, Some(action)) => decided.gaps.push(self.plan(code, subject, action)?),
                (Waivable::PlanOnly, None) => {
                    decided.refused.push((code.into(), subject.into(), Why::NeedsPlan));
                }
                (Waivable::No, _) => decided.refused.push((code.into(), subject.into(), Why::Never)),
            }
        }
        Ok(decided)
    }

    /// The one gap that is named.
    fn one(&self, reported: &[Reported], subjects: &BTreeSet<String>) -> Result<Decided, String> {
        let code = self.args.code.clone().unwrap_or_default().to_uppercase();
        let subject = self.args.subject.clone().unwrap_or_default();
        let Some(code) = rule(&code).map(|rule| rule.code) else {
            let near = near(&code, all().map(|rule| rule.code));
            return Err(self.unknown("waive-no-rule", "rule", &code, near));
        };
        if !subjects.contains(&subject) {
            let ending = format!(":{subject}");
            let same_id = subjects.iter().find(|known| known.ends_with(&ending)).map(String::as_str);
            let near = same_id.or_else(|| near(&subject, subjects.iter().map(String::as_str)));
            return Err(self.unknown("waive-no-subject", "subject", &subject, near));
        }
        self.check_open(reported, code, &subject)?;
        let gap = match (waivable(code), &self.args.plan) {
            (Waivable::No, _) => Err(self.language.text(Why::Never.key())),
            (Waivable::PlanOnly, None) => Err(self.language.text(Why::NeedsPlan.key())),
            (_, Some(action)) => self.plan(code, &subject, action),
            (Waivable::Yes, None) => self.acceptance(code, &subject),
        };
        let named = |why: String| format!("{code} {subject}: {why}");
        Ok(Decided { gaps: vec![gap.map_err(named)?], refused: Vec::new() })
    }

    /// That there is such a gap today, and nothing was decided about it yet.
    fn check_open(&self, reported: &[Reported], code: &str, subject: &str) -> Result<(), String> {
        let field = self.args.field.as_ref();
        let of_subject: Vec<&Reported> =
            reported.iter().filter(|one| one.finding.subject == subject).collect();
        let fits = |one: &&&Reported| {
            one.finding.code == code && field.is_none_or(|f| field_of(&one.finding).as_ref() == Some(f))
        };
        let found: Vec<&&Reported> = of_subject.iter().filter(fits).collect();
        if found.is_empty() {
            let gap = field.map_or_else(|| code.to_owned(), |field| format!("{code} ({field})"));
            let open: BTreeSet<String> = of_subject
                .iter()
                .filter(|one| one.waived.is_none())
                .map(|one| match field_of(&one.finding).filter(|f| !f.is_empty() && field.is_some()) {
                    Some(field) => format!("{} ({field})", one.finding.code),
                    None => one.finding.code.to_owned(),
                })
                .collect();
            let rules: Vec<String> = open.into_iter().collect();
            let there = match rules.is_empty() {
                true => self.language.text("waive-nothing-there"),
                false => self.with("waive-open-there", &[("rules", rules.join(", "))]),
            };
            let none = self.with("waive-no-finding", &[("rule", gap), ("subject", subject.to_owned())]);
            return Err(format!("{none} {there}"));
        }
        let until = |one: &&&Reported| {
            let planned = one.planned.as_ref().map(|plan| plan.due);
            one.waived.as_ref().map(|waiver| waiver.until).or(planned)
        };
        let days: Option<Vec<Date>> = found.iter().map(until).collect();
        match days.and_then(|days| days.into_iter().max()) {
            Some(day) => {
                let day = self.language.date(day);
                let named = [("rule", code.to_owned()), ("subject", subject.to_owned()), ("day", day)];
                Err(self.with("waive-already", &named))
            }
            None => Ok(()),
        }
    }

    fn acceptance(&self, code: &str, subject: &str) -> Result<AcceptedGap, String> {
        let last = last_day(self.as_of).filter(|last| self.args.until > *last);
        if let Some(last) = last {
            return Err(self.with("waive-too-late", &[("last", self.language.date(last))]));
        }
        let approver = self.args.approver.clone().unwrap_or_else(|| self.args.owner.clone());
        Ok(AcceptedGap {
            owner: Some(self.args.owner.clone()),
            accepted_by: Some(approver),
            accepted_on: Some(self.as_of),
            expires: Some(self.args.until),
            ..self.gap(code, subject)
        })
    }

    fn plan(&self, code: &str, subject: &str, action: &str) -> Result<AcceptedGap, String> {
        let owner = Some(self.args.owner.clone());
        let plan = RemediationPlan { action: Some(action.to_owned()), owner, due: Some(self.args.until) };
        let accepted_on = self.args.approver.as_ref().map(|_| self.as_of);
        let accepted_by = self.args.approver.clone();
        Ok(AcceptedGap { accepted_by, accepted_on, plan: Some(plan), ..self.gap(code, subject) })
    }

    fn gap(&self, code: &str, subject: &str) -> AcceptedGap {
        AcceptedGap {
            rule: Some(code.to_owned()),
            subject: Some(subject.to_owned()),
            field: self.args.field.clone(),
            reason: Some(self.args.reason.clone()),
            ..AcceptedGap::default()
        }
    }

    /// That the texts say something, and the day has not passed.
    fn check_texts(&self) -> Result<(), String> {
        let args = self.args;
        let texts = [
            ("--reason", Some(&args.reason)),
            ("--owner", Some(&args.owner)),
            ("--approver", args.approver.as_ref()),
            ("--plan", args.plan.as_ref()),
            ("--field", args.field.as_ref()),
        ];
        let empty = |text: &Option<&String>| text.is_some_and(|text| text.trim().is_empty());
        if let Some((option, _)) = texts.iter().find(|(_, text)| empty(text)) {
            return Err(self.with("waive-empty", &[("option", (*option).to_owned())]));
        }
        if args.until < self.as_of {
            let days = [("day", self.language.date(args.until)), ("today", self.language.date(self.as_of))];
            return Err(self.with("waive-past", &days));
        }
        Ok(())
    }

    fn unknown(&self, key: &str, name: &'static str, asked: &str, near: Option<&str>) -> String {
        let said = self.with(key, &[(name, asked.to_owned())]);
        let meant = near.map(|near| self.with("waive-meant", &[("near", near.to_owned())]));
        meant.map_or(said.clone(), |meant| format!("{said} {meant}"))
    }

    fn with(&self, key: &str, places: &[(&'static str, String)]) -> String {
        let places: Vec<_> = places.iter().map(|(name, text)| (*name, text.as_str().into())).collect();
        self.language.with(key, &places)
    }
}

fn waivable(code: &str) -> Waivable {
    rule(code).map_or(Waivable::No, |rule| rule.waivable)
}
