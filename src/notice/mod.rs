//! What each public statement will say, as facts: purposes with their bases, data, recipients,
//! transfers, periods and rights (art. 13, 14), for the published activities of one notice.
//!
//! Rules and documents both read these facts, so that a rule never has to read rendered text.
//! Nothing here is put into words; that depends on the language.

mod fingerprint;
mod people;
mod places;
mod purposes;
mod recipients;
mod retention;
mod rights;

pub use fingerprint::{Fingerprint, public_projection};
pub use people::{CategoryFacts, ElementFacts};
pub(crate) use places::countries;
pub use places::{CountryFacts, Outside};
pub use purposes::{BasisFacts, PurposeFacts};
pub use recipients::RecipientFacts;
pub use retention::RetentionFacts;
pub use rights::{RightFacts, Standing, rights_of_activity};

use crate::model::words::{ActivityRole, ActivityStatus};
use crate::model::{Activity, DataSubjectGroup, Notice, Path, Register};
use std::collections::BTreeSet;

/// The facts of one public statement.
#[derive(Debug)]
pub struct NoticeFacts<'a> {
    /// The notice, with its place in `register.notices`; `None` when the register names no notice
    /// at all and one statement covers everything.
    pub notice: Option<(usize, &'a Notice)>,
    /// The activities it covers and may show, each with its place in `register.activities`.
    pub activities: Vec<(usize, &'a Activity)>,
    /// The groups of people it is for.
    pub people: Vec<&'a DataSubjectGroup>,
    /// The main purposes, each with its parts, in the order of the register.
    pub purposes: Vec<PurposeFacts<'a>>,
    pub categories: Vec<CategoryFacts<'a>>,
    pub recipients: Vec<RecipientFacts<'a>>,
    pub outside: Outside<'a>,
    /// Every country outside the controller's own that data can reach, along the whole chain.
    pub countries: Vec<CountryFacts<'a>>,
    pub retention: Vec<RetentionFacts<'a>>,
    pub rights: Vec<RightFacts<'a>>,
}

impl NoticeFacts<'_> {
    /// The path of the notice, or of `notices` when there is none.
    pub fn path(&self) -> Path {
        self.notice.map_or_else(|| Path::of("notices"), |(at, _)| Path::entry("notices", at))
    }

    /// `notice:id`, or `register` when the register names no notice.
    pub fn subject(&self) -> String {
        self.notice.map_or_else(|| "register".to_owned(), |(_, notice)| format!("notice:{}", notice.id))
    }
}

/// The facts of every statement of `register`; of one that covers everything when it names none.
pub fn notices(register: &Register) -> Vec<NoticeFacts<'_>> {
    if register.notices.is_empty() {
        return vec![facts(register, None)];
    }
    register.notices.iter().enumerate().map(|notice| facts(register, Some(notice))).collect()
}

/// Whether the statement may speak of this activity: it is under way and not withheld.
///
/// A status that nobody wrote counts as under way: leaving it out must not hide an activity.
pub fn is_published(activity: &Activity) -> bool {
    let active = matches!(activity.status, None | Some(ActivityStatus::Active));
    active && activity.publish != Some(false) && is_own(activity)
}

/// Whether the organisation answers for this activity itself, alone or jointly.
pub fn is_own(activity: &Activity) -> bool {
    activity.role != Some(ActivityRole::Processor)
}

fn facts<'a>(register: &'a Register, notice: Option<(usize, &'a Notice)>) -> NoticeFacts<'a> {
    let named: Option<BTreeSet<&str>> =
        notice.map(|(_, notice)| notice.activities.iter().map(String::as_str).collect());
    let covered =
        |activity: &Activity| named.as_ref().is_none_or(|named| named.contains(activity.id.as_str()));
    let activities: Vec<(usize, &Activity)> = register
        .activities
        .iter()
        .enumerate()
        .filter(|(_, activity)| is_published(activity) && covered(activity))
        .collect();
    NoticeFacts {
        notice,
        people: people::groups(register, notice.map(|(_, n)| n), &activities),
        purposes: purposes::main_purposes(register, &activities),
        categories: people::categories(register, &activities),
        recipients: recipients::recipients(register, &activities),
        outside: places::outside(register, &activities),
        countries: places::countries(register, &activities),
        retention: retention::periods(register, &activities),
        rights: rights::rights(register, &activities),
        activities,
    }
}

/// Adds `item` unless it is there already: keeps the order of the register.
pub(crate) fn add_once<T: PartialEq>(items: &mut Vec<T>, item: T) {
    if !items.contains(&item) {
        items.push(item);
    }
}
