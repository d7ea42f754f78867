//! The change log: when each activity began, last changed, was reviewed and ended, newest first.

use super::{Made, Records, activity_anchor};
use crate::model::Activity;
use crate::model::values::Date;
use crate::templates::Markup;
use serde::Serialize;

#[derive(Serialize)]
struct View {
    rows: Vec<Row>,
}

#[derive(Serialize)]
struct Row {
    name: Markup,
    version: Vec<Markup>,
    began: Vec<Markup>,
    changed: Vec<Markup>,
    reviewed: Vec<Markup>,
    ended: Vec<Markup>,
}

/// The table of all activities that have a version or a date; none when there are none.
pub(super) fn section(records: &Records) -> Option<Made> {
    let activities = records.register().activities.iter();
    let mut dated: Vec<&Activity> =
        activities.filter(|a| a.version.is_some() || newest(a).is_some()).collect();
    // A stable sort: on the same day they stand in the order of the register.
    dated.sort_by_key(|activity| std::cmp::Reverse(newest(activity)));
    let rows: Vec<Row> = dated.into_iter().map(|activity| row(records, activity)).collect();
    (!rows.is_empty()).then(|| records.render("changes", &View { rows }))
}

/// The last day on which something happened to it; a review by itself changes nothing.
fn newest(activity: &Activity) -> Option<Date> {
    [activity.start_date, activity.last_changed, activity.end_date].into_iter().flatten().max()
}

fn row(records: &Records, activity: &Activity) -> Row {
    let phrases = &records.phrases;
    let name = phrases.name(activity.name.as_ref(), &activity.id);
    let date = |date: Option<Date>| {
        date.map(|date| Markup::escaped(&phrases.language.date_short(date))).into_iter().collect()
    };
    Row {
        name: Markup::linked(&name, &format!("#{}", activity_anchor(activity))),
        version: activity.version.as_deref().map(Markup::escaped).into_iter().collect(),
        began: date(activity.start_date),
        changed: date(activity.last_changed),
        reviewed: date(activity.last_reviewed),
        ended: date(activity.end_date),
    }
}
