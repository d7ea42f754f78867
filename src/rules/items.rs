//! The entries of a register as rules meet them: each with its path, its subject and its name.

use super::judge::Context;
use super::lazy::Lazy;
use crate::finding::Arg;
use crate::model::values::Localized;
use crate::model::words::{ActivityRole, ActivityStatus};
use crate::model::{
    AcceptedGap, Activity, Arrangement, DataCategory, DataSubjectGroup, Party, Path, Purpose,
    RetentionSchedule, SecurityMeasure, Transfer, subject_kind,
};
use crate::notice::NoticeFacts;
use std::ops::Deref;

/// An entry of a list, with what a finding about it needs. Every rule makes one for every entry, so
/// it copies nothing until there is a finding.
pub(super) struct Item<'a, T> {
    pub entry: &'a T,
    pub path: Lazy<'a, Path>,
    /// As `kind:id`.
    pub subject: Lazy<'a, String>,
    name: Name<'a>,
}

/// What readers call an entry: its id, and its name where it has one.
type Name<'a> = (&'a str, Option<&'a Localized>);

impl<T> Clone for Item<'_, T> {
    fn clone(&self) -> Self {
        let Self { entry, path, subject, name } = self;
        Self { entry, path: path.clone(), subject: subject.clone(), name: *name }
    }
}

impl<T> Deref for Item<'_, T> {
    type Target = T;

    fn deref(&self) -> &T {
        self.entry
    }
}

impl<T> Item<'_, T> {
    /// The path of a field of this entry.
    pub fn at(&self, key: &str) -> Path {
        self.path.join(key)
    }

    /// What readers call it: its name, else its id.
    pub fn name(&self) -> Arg {
        named(self.name.1, self.name.0)
    }
}

/// A name where there is one, else the id.
pub(super) fn named(name: Option<&Localized>, id: &str) -> Arg {
    name.map_or_else(|| Arg::from(id), Arg::from)
}

/// Every entry of a list as an item; `label` gives its id and name.
fn items<'a, T>(
    list: &'static str,
    entries: &'a [T],
    label: fn(&T) -> Name,
) -> impl Iterator<Item = Item<'a, T>> {
    entries.iter().enumerate().map(move |(at, entry)| item(list, at, entry, label(entry)))
}

/// The entry at place `at` of a list as an item.
fn item<'a, T>(list: &'static str, at: usize, entry: &'a T, name: Name<'a>) -> Item<'a, T> {
    let (path, subject) = (Lazy::new(list, at, name.0), Lazy::new(list, at, name.0));
    Item { entry, path, subject, name }
}

/// The subject of an entry of a list: `kind:id`.
pub(super) fn subject(list: &str, id: &str) -> String {
    format!("{}:{id}", subject_kind(list).unwrap_or(list))
}

impl<'a> Context<'a> {
    /// Every activity, also those that have ended.
    pub(super) fn all_activities(&self) -> impl Iterator<Item = Item<'a, Activity>> + use<'a> {
        self.register.activities.iter().enumerate().map(|(at, activity)| activity_item(at, activity))
    }

    /// The activities that have not ended. One whose status nobody stated counts: unknown is not ended.
    pub(super) fn activities(&self) -> impl Iterator<Item = Item<'a, Activity>> + use<'a> {
        self.all_activities().filter(|a| a.status != Some(ActivityStatus::Ended))
    }

    /// Those of [`Self::activities`] for which the organisation answers itself, alone or jointly.
    pub(super) fn own_activities(&self) -> impl Iterator<Item = Item<'a, Activity>> + use<'a> {
        self.activities().filter(|a| a.role != Some(ActivityRole::Processor))
    }

    pub(super) fn purposes(&self) -> impl Iterator<Item = Item<'a, Purpose>> + use<'a> {
        items("purposes", &self.register.purposes, |p| (&p.id, p.name.as_ref()))
    }

    pub(super) fn data_subjects(&self) -> impl Iterator<Item = Item<'a, DataSubjectGroup>> + use<'a> {
        items("data_subjects", &self.register.data_subjects, |s| (&s.id, s.name.as_ref()))
    }

    pub(super) fn data_categories(&self) -> impl Iterator<Item = Item<'a, DataCategory>> + use<'a> {
        items("data_categories", &self.register.data_categories, |c| (&c.id, c.name.as_ref()))
    }

    pub(super) fn parties(&self) -> impl Iterator<Item = Item<'a, Party>> + use<'a> {
        items("parties", &self.register.parties, |p| (&p.id, p.name.as_ref()))
    }

    pub(super) fn transfers(&self) -> impl Iterator<Item = Item<'a, Transfer>> + use<'a> {
        items("transfers", &self.register.transfers, |t| (&t.id, None))
    }

    pub(super) fn retention_schedules(&self) -> impl Iterator<Item = Item<'a, RetentionSchedule>> + use<'a> {
        items("retention_schedules", &self.register.retention_schedules, |s| (&s.id, s.name.as_ref()))
    }

    pub(super) fn security_measures(&self) -> impl Iterator<Item = Item<'a, SecurityMeasure>> + use<'a> {
        items("security_measures", &self.register.security_measures, |m| (&m.id, m.name.as_ref()))
    }

    pub(super) fn arrangements(&self) -> impl Iterator<Item = Item<'a, Arrangement>> + use<'a> {
        items("arrangements", &self.register.arrangements, |a| (&a.id, a.name.as_ref()))
    }

    /// The accepted gaps; their subject is `accepted-gap:RULE/subject`, for they have no id.
    pub(super) fn accepted_gaps(&self) -> impl Iterator<Item = Item<'a, AcceptedGap>> + use<'a> {
        self.register.accepted_gaps.iter().enumerate().map(|(at, entry)| {
            let rule = entry.rule.as_deref().unwrap_or_default();
            let about = entry.subject.as_deref().unwrap_or_default();
            let subject = Lazy::made(format!("accepted-gap:{rule}/{about}"));
            Item { entry, path: Lazy::new("accepted_gaps", at, ""), subject, name: (rule, None) }
        })
    }

    /// The activities that a statement covers.
    pub(super) fn covered(&self, facts: &NoticeFacts<'a>) -> impl Iterator<Item = Item<'a, Activity>> {
        facts.activities.iter().map(|(at, activity)| activity_item(*at, activity))
    }

    /// The activities that some statement covers, each once, in the order of the register.
    pub(super) fn published(&self) -> impl Iterator<Item = Item<'a, Activity>> {
        let covered = self.notices.iter().flat_map(|facts| &facts.activities);
        let mut places: Vec<(usize, &Activity)> = covered.map(|(at, activity)| (*at, *activity)).collect();
        places.sort_unstable_by_key(|(at, _)| *at);
        places.dedup_by_key(|(at, _)| *at);
        places.into_iter().map(|(at, activity)| activity_item(at, activity))
    }
}

fn activity_item(at: usize, entry: &Activity) -> Item<'_, Activity> {
    item("activities", at, entry, (&entry.id, entry.name.as_ref()))
}
