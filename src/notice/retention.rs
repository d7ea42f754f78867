//! How long data are kept according to a statement (art. 13(2)(a)).

use super::add_once;
use crate::model::words::RetentionCase;
use crate::model::{Activity, DataCategory, Purpose, Register, RetentionSchedule};

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
    let mut found = Vec::new();
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
                add_once(&mut found, RetentionFacts { category, schedule, case, purposes });
            }
            if !any {
                let unknown = RetentionFacts { category, schedule: None, case: None, purposes: Vec::new() };
                add_once(&mut found, unknown);
            }
        }
    }
    found
}
