//! How long data are kept according to a statement (art. 13(2)(a)).

use crate::model::words::RetentionCase;
use crate::model::{Activity, DataCategory, Purpose, Register, RetentionSchedule};
use std::collections::BTreeSet;

/// The retention of one category of data.
#[derive(Debug, PartialEq)]
pub struct RetentionFacts<'a> {
    pub category: &'a DataCategory,
    /// The schedule; `None` when the register gives none for this category in some activity.
    pub schedule: Option<&'a RetentionSchedule>,
    pub case: Option<RetentionCase>,
    /// The purposes it holds for; empty for all.
    pub purposes: Vec<&'a Purpose>,
}

/// For every category of the activities its periods, or that there is none.
pub(super) fn periods<'a>(
    register: &'a Register,
    activities: &[(usize, &'a Activity)],
) -> Vec<RetentionFacts<'a>> {
    let (mut found, mut seen) = (Vec::new(), BTreeSet::new());
    // An id is of one entry, so the same ids are the same facts.
    let mut add = |facts: RetentionFacts<'a>| {
        let purposes: Vec<&str> = facts.purposes.iter().map(|purpose| purpose.id.as_str()).collect();
        let schedule = facts.schedule.map(|schedule| schedule.id.as_str());
        if seen.insert((facts.category.id.as_str(), schedule, facts.case.map(|case| case.word()), purposes)) {
            found.push(facts);
        }
    };
    for (_, activity) in activities {
        for id in &activity.data_categories {
            let Some(category) = register.data_category(id) else { continue };
            let entries = activity.retention.iter().filter(|r| r.data_categories.contains(id));
            let mut any = false;
            for entry in entries {
                let schedule = entry.schedule.as_ref().and_then(|s| register.retention_schedule(s));
                let purposes = entry.purposes.iter().filter_map(|p| register.purpose(p)).collect();
                any |= schedule.is_some();
                let case = entry.applies_when;
                add(RetentionFacts { category, schedule, case, purposes });
            }
            if !any {
                let unknown = RetentionFacts { category, schedule: None, case: None, purposes: Vec::new() };
                add(unknown);
            }
        }
    }
    found
}
