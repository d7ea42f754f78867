//! Whether an assessment looked at what the register says the activity does (art. 35(7)(a)).

use super::assessment::dpia;
use super::items::{Item, named};
use super::judge::{Context, Findings};
use crate::finding::Arg;
use crate::model::values::{Country, Id, Stated};
use crate::model::{Activity, DpiaScope};
use crate::reference::countries::in_eea;

/// DPI-010: data, recipients or countries that the assessment did not look at. A part of which
/// nobody wrote what it looked at is not compared.
pub(super) fn too_narrow(context: &Context, findings: &mut Findings) {
    for activity in context.own_activities() {
        let Some(scope) = dpia(&activity).and_then(|dpia| dpia.scope.as_ref()) else { continue };
        findings.examine();
        report(&activity, findings, ("data_categories", "data"), data(context, &activity, scope));
        report(&activity, findings, ("recipients", "recipients"), recipients(context, &activity, scope));
        report(&activity, findings, ("transfers", "countries"), countries(context, &activity, scope));
    }
}

/// Adds a finding about one part of the scope when something is missing there.
fn report(
    activity: &Item<Activity>,
    findings: &mut Findings,
    (key, case): (&'static str, &'static str),
    missing: Vec<Arg>,
) {
    if missing.is_empty() {
        return;
    }
    let part = if case == "countries" { case } else { key };
    findings
        .warning(activity.at("dpia").join("scope").join(part), &activity.subject)
        .arg("activity", activity.name())
        .arg("missing", missing)
        .case(case)
        .other(activity.at(key));
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

fn countries(context: &Context, activity: &Activity, scope: &DpiaScope) -> Vec<Arg> {
    let Some(looked_at) = &scope.countries else { return Vec::new() };
    let transfers = activity.transfers.iter().flat_map(Stated::entries);
    let reached = transfers.filter_map(|id| context.register.transfer(id)?.country.as_ref());
    let outside = reached.filter(|code| !in_eea(code, context.as_of));
    let missing: Vec<&Country> = distinct(outside.filter(|code| !looked_at.entries().contains(code)));
    missing.into_iter().map(|code| Arg::Country(code.clone())).collect()
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
