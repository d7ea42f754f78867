//! Which findings are shown: by code or family, and by the role of the organisation.
//!
//! Says how many each option hides, so that a report can account for them. A contradiction in the
//! register is never hidden: with one, no other finding can be relied on.

use super::rule::AppliesTo;
use super::waivers::Reported;
use crate::finding::{Gate, Severity};

/// What somebody asked to see; by default everything.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Selection {
    /// Codes and families, as in `RET-005` and `RET`; none for all.
    pub select: Vec<String>,
    /// Codes and families that are left out.
    pub ignore: Vec<String>,
    /// Only rules that hold in this role.
    pub role: Option<Role>,
}

/// What an organisation is for a processing activity.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    Controller,
    Processor,
}

/// The findings that one option hides.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hidden {
    /// The option as it is written, as in `--ignore RET`.
    pub option: String,
    pub count: usize,
    /// How many of them are open errors.
    pub errors: usize,
}

/// Findings parted into those to show and those that are hidden.
#[derive(Debug)]
pub struct Parted {
    pub shown: Vec<Reported>,
    /// For each option that hides something.
    pub hidden: Vec<Hidden>,
    /// Contradictions that are shown although an option would hide them.
    pub kept: usize,
}

impl Selection {
    /// The findings to show, in their order, and what is hidden.
    pub fn part(&self, reported: Vec<Reported>) -> Parted {
        let mut parted = Parted { shown: Vec::new(), hidden: Vec::new(), kept: 0 };
        for one in reported {
            let option = self.hidden_by(one.finding.code);
            match option {
                Some(_) if one.is_contradiction() => parted.kept += 1,
                Some(option) => {
                    parted.hide(option, &one);
                    continue;
                }
                None => {}
            }
            parted.shown.push(one);
        }
        parted
    }

    /// The first option that hides the findings of a rule.
    pub fn hidden_by(&self, code: &str) -> Option<String> {
        let among = |list: &[String]| list.iter().any(|one| covers(one, code));
        if !self.select.is_empty() && !among(&self.select) {
            return Some(format!("--select {}", self.select.join(",")));
        }
        if among(&self.ignore) {
            return Some(format!("--ignore {}", self.ignore.join(",")));
        }
        let role = self.role.filter(|role| !role.is_meant(code))?;
        Some(format!("--as {}", role.word()))
    }
}

impl Parted {
    fn hide(&mut self, option: String, one: &Reported) {
        let at = self.hidden.iter().position(|hidden| hidden.option == option).unwrap_or_else(|| {
            self.hidden.push(Hidden { option, count: 0, errors: 0 });
            self.hidden.len() - 1
        });
        let open = one.waived.is_none() && one.finding.severity == Severity::Error;
        self.hidden[at].count += 1;
        self.hidden[at].errors += usize::from(open);
    }
}

impl Reported {
    /// Whether it is an open error at the integrity gate: no option hides it and no baseline excuses it.
    pub fn is_contradiction(&self) -> bool {
        let gate = super::rule(self.finding.code).map(|rule| rule.gate);
        let open = self.waived.is_none() && self.finding.severity == Severity::Error;
        open && matches!(gate, Some(Gate::Integrity | Gate::Load))
    }
}

impl Role {
    /// The word on the command line.
    pub fn word(self) -> &'static str {
        match self {
            Self::Controller => "controller",
            Self::Processor => "processor",
        }
    }

    fn is_meant(self, code: &str) -> bool {
        let applies = super::rule(code).map_or(AppliesTo::Both, |rule| rule.applies_to);
        match applies {
            AppliesTo::Both => true,
            AppliesTo::Controller => self == Self::Controller,
            AppliesTo::Processor => self == Self::Processor,
        }
    }
}

/// Whether `one`, a code or a family, covers the rule `code`.
fn covers(one: &str, code: &str) -> bool {
    one == code || code.split_once('-').is_some_and(|(family, _)| family == one)
}

#[cfg(test)]
mod tests {
    use super::{Role, Selection};
    use crate::rules::all;

    fn selection(select: &[&str], ignore: &[&str], role: Option<Role>) -> Selection {
        let owned = |list: &[&str]| list.iter().map(|one| (*one).to_owned()).collect();
        Selection { select: owned(select), ignore: owned(ignore), role }
    }

    #[test]
    fn a_family_covers_its_codes_and_no_other() {
        let only = selection(&["RET", "LEG-001"], &["RET-003"], None);
        assert_eq!(only.hidden_by("RET-005"), None);
        assert_eq!(only.hidden_by("LEG-001"), None);
        assert_eq!(only.hidden_by("LEG-002").as_deref(), Some("--select RET,LEG-001"));
        assert_eq!(only.hidden_by("RET-003").as_deref(), Some("--ignore RET-003"));
        assert_eq!(selection(&[], &["RE"], None).hidden_by("RET-003"), None);
    }

    #[test]
    fn each_rule_holds_in_some_role() {
        let hidden = |role| {
            let selection = selection(&[], &[], Some(role));
            all().filter(|rule| selection.hidden_by(rule.code).is_some()).map(|rule| rule.code).collect()
        };
        let (for_controller, for_processor): (Vec<_>, Vec<_>) =
            (hidden(Role::Controller), hidden(Role::Processor));
        assert!(!for_controller.is_empty() && !for_processor.is_empty());
        assert!(for_controller.iter().all(|code| !for_processor.contains(code)));
    }
}
