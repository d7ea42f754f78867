//! Countries whose standing is not what somebody thought it was.

use super::chains::has_tool;
use super::using;
use crate::finding::Arg;
use crate::model::values::{Country, Date, Stated};
use crate::model::words::TransferMechanism;
use crate::model::{Activity, Path, Transfer};
use crate::reference::countries::OVERSEAS;
use crate::reference::standing::changed;
use crate::rules::chain::Chains;
use crate::rules::items::{Item, named};
use crate::rules::judge::{Context, Findings};

/// The day a record was last gone through, and where that is written.
type Review = (Date, Path);

/// The day an activity was last gone through, else the whole register.
fn review(context: &Context, activity: Option<&Item<Activity>>) -> Option<Review> {
    let own = activity.and_then(|a| Some((a.last_reviewed?, a.at("last_reviewed"))));
    let whole =
        || Some((context.register.register.last_reviewed?, Path::of("register").join("last_reviewed")));
    own.or_else(whole)
}

/// The first of the reviews of these activities; that of the register when there are none.
fn first_review<'b, 'a: 'b>(
    context: &Context,
    activities: impl Iterator<Item = &'b Item<'a, Activity>>,
) -> Option<Review> {
    let reviews: Vec<Option<Review>> = activities.map(|activity| review(context, Some(activity))).collect();
    match reviews.is_empty() {
        true => review(context, None),
        false => reviews.into_iter().flatten().min(),
    }
}

/// TRF-018: a country that joined, left, or was decided about since somebody last looked.
pub(super) fn standing_changed(context: &Context, findings: &mut Findings) {
    let activities: Vec<_> = context.activities().collect();
    for transfer in context.transfers() {
        let Some(country) = &transfer.country else { continue };
        let Some(review) = first_review(context, using(&activities, &transfer.id)) else { continue };
        findings.examine();
        if !has_tool(&transfer) {
            let at = (transfer.at("country"), transfer.subject.as_str());
            since(context, findings, at, ("transfer", transfer.name()), country, review);
        }
    }
    let chains = Chains::new(context);
    let reached: Vec<Vec<usize>> =
        activities.iter().map(|a| chains.of(a, None).iter().map(|link| link.at).collect()).collect();
    for (at, party) in context.parties().enumerate() {
        let Some(country) = &party.country else { continue };
        let used = activities.iter().zip(&reached).filter(|(_, reached)| reached.contains(&at));
        let Some(review) = first_review(context, used.map(|(activity, _)| activity)) else { continue };
        findings.examine();
        // A transfer to this party is looked at by itself.
        let own = |transfer: &Transfer| transfer.importer.as_ref() == Some(&party.id);
        if !context.register.transfers.iter().any(own) {
            let at = (party.at("country"), party.subject.as_str());
            since(context, findings, at, ("party", party.name()), country, review);
        }
    }
}

/// Adds the finding when the standing of a country changed since a review.
fn since(
    context: &Context,
    findings: &mut Findings,
    (path, subject): (Path, &str),
    (case, name): (&'static str, Arg),
    country: &Country,
    (reviewed, other): Review,
) {
    if let Some(day) = changed(country, reviewed, context.as_of) {
        findings
            .warning(path, subject)
            .arg("name", name)
            .arg("country", Arg::Country(country.clone()))
            .arg("day", day)
            .arg("reviewed", reviewed)
            .case(case)
            .other(other);
    }
}

/// TRF-019: an overseas part of a member state that is taken to be inside: somebody wrote that no
/// safeguard is needed, or that there is no transfer. Where nobody said anything, TRF-001 asks.
pub(super) fn overseas(context: &Context, findings: &mut Findings) {
    let is_overseas =
        |country: &Option<Country>| country.as_deref().is_some_and(|code| OVERSEAS.contains(&code));
    for transfer in context.transfers().filter(|transfer| is_overseas(&transfer.country)) {
        findings.examine();
        if transfer.mechanism == Some(TransferMechanism::None) {
            let finding = findings.error(transfer.at("mechanism"), &transfer.subject).case("transfer");
            let country = transfer.country.clone().map_or(Arg::from(""), Arg::Country);
            finding.arg("name", transfer.name()).arg("country", country);
        }
    }
    let chains = Chains::new(context);
    for activity in context.activities() {
        for link in chains.of(&activity, None).iter().filter(|link| is_overseas(&link.party.country)) {
            findings.examine();
            if !leaves_out(context, &activity, &link.party.id) {
                continue;
            }
            let finding = findings.error(activity.at("transfers"), &activity.subject).case("party");
            let country = link.party.country.clone().map_or(Arg::from(""), Arg::Country);
            finding
                .arg("name", named(link.party.name.as_ref(), &link.party.id))
                .arg("activity", activity.name())
                .arg("country", country)
                .other(Path::entry("parties", link.at).join("country"));
        }
    }
}

/// Whether an activity says which transfers there are, and none of them is to this party. Saying
/// nothing is not the same: then nobody has decided what the country is.
fn leaves_out(context: &Context, activity: &Activity, party: &str) -> bool {
    let Some(said) = &activity.transfers else { return false };
    let transfers = said.entries().iter().filter_map(|id| context.register.transfer(id));
    let to_party = |transfer: &Transfer| transfer.importer.as_deref() == Some(party);
    let named = *said == Stated::None || !said.entries().is_empty();
    named && !transfers.into_iter().any(to_party)
}
