//! Which findings somebody accepted for a time, or planned to mend.
//!
//! An acceptance counts for a rule that may be accepted, when it says who, why, since when and
//! until when, that is no longer than may be, and that day has not passed. A plan makes of an error
//! a warning until it is due; the gap stays open. What does not count changes nothing: GOV-011 to
//! GOV-013 say why.

use super::rule::Waivable;
use crate::finding::{Finding, Gate, Place, Severity};
use crate::model::values::Date;
use crate::model::{AcceptedGap, Path, Register, Step};
use crate::reference::params::ACCEPTED_GAP_MAX;
use std::collections::BTreeMap;

/// A finding with what was decided about it.
#[derive(Debug, Clone, PartialEq)]
pub struct Reported {
    /// With a plan, its severity is a warning at most.
    pub finding: Finding,
    pub waived: Option<Waiver>,
    pub planned: Option<Plan>,
}

impl From<Finding> for Reported {
    /// The finding as it is, neither accepted nor planned.
    fn from(finding: Finding) -> Self {
        Self { finding, waived: None, planned: None }
    }
}

impl Reported {
    /// Whether it keeps a statement from being published: an open error at the integrity or publish
    /// gate.
    pub fn holds_up(&self) -> bool {
        let gate = super::rule(self.finding.code).map(|rule| rule.gate);
        let open = self.waived.is_none() && self.finding.severity == Severity::Error;
        open && matches!(gate, Some(Gate::Integrity | Gate::Publish))
    }
}

/// An acceptance that counts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Waiver {
    /// Where it is written.
    pub path: Path,
    pub reason: String,
    pub accepted_by: String,
    /// The last day.
    pub until: Date,
}

/// A plan that is not due yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    /// Where it is written.
    pub path: Path,
    pub action: String,
    pub owner: String,
    pub due: Date,
}

/// Puts beside each finding the acceptance or plan that `register` holds for it on `as_of`.
pub fn apply(register: &Register, findings: Vec<Finding>, as_of: Date) -> Vec<Reported> {
    let mut gaps: BTreeMap<(&str, &str), Vec<(usize, &AcceptedGap)>> = BTreeMap::new();
    for (at, gap) in register.accepted_gaps.iter().enumerate() {
        if let (Some(rule), Some(subject)) = (&gap.rule, &gap.subject) {
            gaps.entry((rule, subject)).or_default().push((at, gap));
        }
    }
    findings
        .into_iter()
        .map(|finding| {
            let of_subject = gaps.get(&(finding.code, finding.subject.as_str()));
            let fitting = of_subject.into_iter().flatten().filter(|(_, gap)| fits(gap, &finding));
            report(finding.clone(), fitting.copied().collect(), as_of)
        })
        .collect()
}

fn report(mut finding: Finding, gaps: Vec<(usize, &AcceptedGap)>, as_of: Date) -> Reported {
    let waivable = super::rule(finding.code).map_or(Waivable::No, |rule| rule.waivable);
    let accepted = (waivable == Waivable::Yes).then_some(&gaps).into_iter().flatten();
    let waived = accepted.filter_map(|(at, gap)| waiver(*at, gap)).find(|waiver| as_of <= waiver.until);
    let plannable = (waivable != Waivable::No && waived.is_none()).then_some(&gaps).into_iter().flatten();
    let planned = plannable.filter_map(|(at, gap)| plan(*at, gap)).find(|plan| as_of <= plan.due);
    if planned.is_some() {
        finding.severity = finding.severity.min(Severity::Warning);
    }
    Reported { finding, waived, planned }
}

fn waiver(at: usize, gap: &AcceptedGap) -> Option<Waiver> {
    let (from, until) = (gap.accepted_on?, gap.expires?);
    let (reason, accepted_by) = (said(&gap.reason)?, said(&gap.accepted_by)?);
    let short = last_day(from).is_none_or(|last| until <= last);
    short.then(|| Waiver { path: Path::entry("accepted_gaps", at), reason, accepted_by, until })
}

/// The last day until which a gap can be accepted on the day `from`; `None` past the calendar.
pub fn last_day(from: Date) -> Option<Date> {
    ACCEPTED_GAP_MAX.value.after(from)
}

fn said(text: &Option<String>) -> Option<String> {
    text.clone().filter(|text| !text.trim().is_empty())
}

fn plan(at: usize, gap: &AcceptedGap) -> Option<Plan> {
    let plan = gap.plan.as_ref()?;
    let (action, owner) = (said(&plan.action)?, said(&plan.owner)?);
    Some(Plan { path: Path::entry("accepted_gaps", at).join("plan"), action, owner, due: plan.due? })
}

/// Whether an entry is about this finding: it names no field, or the one of the finding.
pub(super) fn fits(gap: &AcceptedGap, finding: &Finding) -> bool {
    gap.field.as_ref().is_none_or(|field| field_of(finding).as_deref() == Some(field))
}

/// The field of a finding within its subject, as `recipients.party`: keys only, for places in
/// lists change when an entry is added.
pub fn field_of(finding: &Finding) -> Option<String> {
    let (Place::Path(path) | Place::Key(path)) = &finding.place else { return None };
    let keys = path.0.iter().filter_map(|step| match step {
        Step::Key(key) => Some(key.as_str()),
        Step::At(_) => None,
    });
    Some(keys.skip(1).collect::<Vec<_>>().join("."))
}

#[cfg(test)]
mod tests {
    use super::{Reported, apply};
    use crate::finding::{Finding, Place, Severity};
    use crate::model::{Path, Register};

    const ACCEPTED: &str = "{subject: activity:huur, reason: kort, accepted_by: directie, \
        accepted_on: 2026-09-01, expires: 2026-11-22";

    fn report(code: &'static str, gap: &str, as_of: &str) -> Reported {
        let register: Register =
            serde_yaml::from_str(&format!("accepted_gaps: [{gap}, rule: {code}}}]")).unwrap();
        let finding = Finding {
            code,
            severity: Severity::Error,
            place: Place::Path(Path::entry("activities", 0).join("recipients")),
            other: None,
            subject: "activity:huur".into(),
            args: Vec::new(),
        };
        apply(&register, vec![finding], as_of.parse().unwrap()).remove(0)
    }

    #[test]
    fn an_acceptance_counts_through_its_last_day() {
        assert!(report("A30-007", ACCEPTED, "2026-11-22").waived.is_some());
        assert!(report("A30-007", ACCEPTED, "2026-11-23").waived.is_none());
    }

    #[test]
    fn prohibitions_and_contradictions_cannot_be_accepted() {
        assert!(report("LEG-001", ACCEPTED, "2026-11-22").waived.is_none());
        assert!(report("REF-004", ACCEPTED, "2026-11-22").waived.is_none());
    }

    #[test]
    fn a_plan_eases_a_prohibition_until_it_is_due() {
        let plan = "{subject: activity:huur, plan: {action: kiezen, owner: directie, due: 2026-12-31}";
        let planned = report("LEG-001", plan, "2026-12-31");
        assert!(planned.planned.is_some() && planned.waived.is_none());
        assert_eq!(planned.finding.severity, Severity::Warning);
        assert_eq!(report("LEG-001", plan, "2027-01-01").finding.severity, Severity::Error);
        assert_eq!(report("REF-004", plan, "2026-12-31").finding.severity, Severity::Error);
    }

    #[test]
    fn a_field_narrows_and_a_half_acceptance_is_none() {
        let other = ACCEPTED.replace("reason", "field: retention, reason");
        assert!(report("A30-007", &other, "2026-11-22").waived.is_none());
        let same = ACCEPTED.replace("reason", "field: recipients, reason");
        assert!(report("A30-007", &same, "2026-11-22").waived.is_some());
        let silent = ACCEPTED.replace("accepted_by: directie, ", "");
        assert!(report("A30-007", &silent, "2026-11-22").waived.is_none());
        let planless = "{subject: activity:huur, plan: {action: ' ', owner: directie, due: 2026-12-31}";
        assert!(report("A30-007", planless, "2026-11-22").planned.is_none());
    }

    #[test]
    fn an_acceptance_for_too_long_is_none() {
        let until = |day: &str| report("A30-007", &ACCEPTED.replace("2026-11-22", day), "2026-11-22").waived;
        assert!(until("2027-09-01").is_some());
        assert!(until("2027-09-02").is_none());
    }
}
