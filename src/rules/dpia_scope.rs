//! Whether an assessment looked at what the register says the activity does (art. 35(7)(a)).

use super::assessment::dpia;
use super::items::{Item, named};
use super::judge::{Context, Findings};
use crate::finding::Arg;
use crate::model::values::{Country, Id, Stated};
use crate::model::{Activity, DpiaScope, Path};
use crate::notice::countries as reached;
use crate::reference::countries::in_eea;

/// DPI-010: data, recipients or countries that the assessment did not look at. A part of which
/// nobody wrote what it looked at is not compared.
pub(super) fn too_narrow(context: &Context, findings: &mut Findings) {
    for activity in context.own_activities() {
        let Some(scope) = dpia(&activity).and_then(|dpia| dpia.scope.as_ref()) else { continue };
        findings.examine();
        let place = |key| Some(activity.at(key));
        let of_data = (place("data_categories"), data(context, &activity, scope));
        report(&activity, findings, ("data_categories", "data"), of_data);
        let of_recipients = (place("recipients"), recipients(context, &activity, scope));
        report(&activity, findings, ("recipients", "recipients"), of_recipients);
        report(&activity, findings, ("countries", "countries"), countries(context, &activity, scope));
    }
}

/// Adds a finding about one part of the scope when something is missing there; `missing` comes with
/// the place where the register says so.
fn report(
    activity: &Item<Activity>,
    findings: &mut Findings,
    (part, case): (&'static str, &'static str),
    (other, missing): (Option<Path>, Vec<Arg>),
) {
    let Some(other) = other.filter(|_| !missing.is_empty()) else { return };
    findings
        .warning(activity.at("dpia").join("scope").join(part), &activity.subject)
        .arg("activity", activity.name())
        .arg("missing", missing)
        .case(case)
        .other(other);
}

fn data(context: &Context, activity: &Activity, scope: &DpiaScope) -> Vec<Arg> {
    if scope.data_categories.is_empty() {
        return Vec::new();
    }
    let missing = activity.data_categories.iter().filter(|id| !scope.data_categories.contains(id));
    let found = missing.filter_map(|id| context.register.data_category(id));
    found.map(|category| named(category.name.as_ref(), &category.id)).collect()
}

fn recipients(context: &Context, activity: &Activity, scope: &DpiaScope) -> Vec<Arg> {
    let Some(looked_at) = &scope.recipients else { return Vec::new() };
    let parties = activity.recipients.iter().flat_map(Stated::entries).filter_map(|r| r.party.as_ref());
    let missing = distinct(parties.filter(|id| !looked_at.entries().contains(id)));
    let found = missing.into_iter().filter_map(|id| context.register.party(id));
    found.map(|party| named(party.name.as_ref(), &party.id)).collect()
}

/// The countries outside the EEA that data reach by a transfer or through a recipient and those below
/// it, with the first place that says so.
fn countries(context: &Context, activity: &Activity, scope: &DpiaScope) -> (Option<Path>, Vec<Arg>) {
    let Some(looked_at) = &scope.countries else { return (None, Vec::new()) };
    let (mut place, mut missing): (Option<Path>, Vec<Country>) = (None, Vec::new());
    for facts in reached(context.register, &[(0, activity)]) {
        let code: Country = facts.country.to_owned();
        let seen = looked_at.entries().contains(&code) || missing.contains(&code);
        if !seen && !in_eea(&code, context.as_of) {
            place.get_or_insert(facts.path);
            missing.push(code);
        }
    }
    (place, missing.into_iter().map(Arg::Country).collect())
}

/// Each once, in order.
fn distinct<'a>(items: impl Iterator<Item = &'a Id>) -> Vec<&'a Id> {
    let mut found = Vec::new();
    items.for_each(|item| {
        if !found.contains(&item) {
            found.push(item);
        }
    });
    found
}
