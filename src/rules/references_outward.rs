//! References that lead outside what they belong to: a transfer to a party that receives nothing,
//! a statement on an activity that does not take place.

use super::chain::Chains;
use super::items::{named, subject};
use super::judge::{Context, Findings};
use crate::finding::Arg;
use crate::model::values::{Date, Stated};
use crate::model::words::ActivityStatus;
use crate::model::{Activity, Path};
use std::collections::HashMap;

/// REF-007: data go to a party outside the EEA that is no recipient, nor works for one.
pub(super) fn importer_unknown(context: &Context, findings: &mut Findings) {
    let chains = Chains::new(context);
    for activity in context.activities() {
        // An activity that says nothing of recipients is found by A30-007.
        let said =
            activity.recipients.as_ref().is_some_and(|r| *r == Stated::None || !r.entries().is_empty());
        if !said {
            continue;
        }
        let mut known: Vec<usize> = chains.of(&activity, None).iter().map(|link| link.at).collect();
        known.extend(chains.clients(&activity));
        let ids = activity.transfers.as_ref().map_or(&[][..], Stated::entries).iter().enumerate();
        for (at, id) in ids {
            let Some(importer) = context.register.transfer(id).and_then(|t| t.importer.as_ref()) else {
                continue;
            };
            let Some(place) = chains.place(importer) else { continue };
            findings.examine();
            if !known.contains(&place) {
                let party = &context.register.parties[place];
                findings
                    .error(activity.at("transfers").join(at), &activity.subject)
                    .arg("activity", activity.name())
                    .arg("transfer", id.as_str())
                    .arg("party", named(party.name.as_ref(), importer))
                    .other(activity.at("recipients"));
            }
        }
    }
}

/// REF-008: a statement describes an activity that is withheld, over, or not planned.
pub(super) fn not_taking_place(context: &Context, findings: &mut Findings) {
    let activities = &context.register.activities;
    // Of two with one id the first counts, as everywhere.
    let places: HashMap<&str, usize> =
        activities.iter().enumerate().rev().map(|(at, activity)| (activity.id.as_str(), at)).collect();
    for (at, notice) in context.register.notices.iter().enumerate() {
        let about = subject("notices", &notice.id);
        for (place, id) in notice.activities.iter().enumerate() {
            let Some(&position) = places.get(id.as_str()) else { continue };
            findings.examine();
            let activity = &activities[position];
            let Some((case, key)) = silent_about(activity, context.as_of) else { continue };
            findings
                .warning(Path::entry("notices", at).join("activities").join(place), &about)
                .arg("notice", named(notice.name.as_ref(), &notice.id))
                .arg("activity", named(activity.name.as_ref(), id))
                .arg("day", activity.data_deleted_on.map_or(Arg::from(""), Arg::Date))
                .case(case)
                .other(Path::entry("activities", position).join(key));
        }
    }
}

/// Why a statement should not speak of an activity, and where that is written.
fn silent_about(activity: &Activity, as_of: Date) -> Option<(&'static str, &'static str)> {
    let deleted = activity.data_deleted_on.is_some_and(|day| day <= as_of);
    match activity.status {
        _ if activity.publish == Some(false) => Some(("withheld", "publish")),
        Some(ActivityStatus::Ended) if deleted => Some(("ended", "data_deleted_on")),
        Some(ActivityStatus::Planned) if activity.start_date.is_none() => Some(("planned", "status")),
        _ => None,
    }
}
