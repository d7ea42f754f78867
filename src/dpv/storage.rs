//! How long an activity keeps which data (art. 13(2)(a)).
//!
//! A period that nobody has given is there all the same, as not available yet: unknown is not none.

use super::Graph;
use super::node::{Node, link, text, typed};
use super::process::links;
use crate::model::blocks::Event;
use crate::model::values::{Id, Period, Term};
use crate::model::{Activity, RetentionEntry, RetentionSchedule};
use serde_json::{Value, json};

impl Graph<'_> {
    pub(super) fn storage(&self, activity: &Activity) -> Vec<Value> {
        let schedule = |entry: &RetentionEntry| {
            entry.schedule.as_ref().and_then(|id| self.public.retention_schedule(id)).cloned()
        };
        let known: Vec<(&RetentionEntry, RetentionSchedule)> =
            activity.retention.iter().filter_map(|entry| Some((entry, schedule(entry)?))).collect();
        let without = |id: &&Id| !known.iter().any(|(entry, _)| entry.data_categories.contains(*id));
        let unknown: Vec<&Id> = activity.data_categories.iter().filter(without).collect();
        let mut found: Vec<Value> =
            known.iter().map(|(entry, s)| self.duration(activity, entry, s)).collect();
        if !unknown.is_empty() {
            let node = Node::of(&["dpv:StorageDuration"])
                .with("dpv:hasApplicability", link("dpv:NotAvailable"))
                .list("dpv:hasPersonalData", links("data", unknown));
            found.push(node.done());
        }
        found
    }

    fn duration(&self, activity: &Activity, entry: &RetentionEntry, schedule: &RetentionSchedule) -> Value {
        let data = entry.data_categories.iter().filter(|id| activity.data_categories.contains(id));
        Node::of(&["dpv:StorageDuration"])
            .with("dct:title", self.name(schedule.name.as_ref(), &schedule.id))
            .with("dpv:hasDuration", self.term(schedule))
            .list("dpv:hasPersonalData", links("data", data))
            .list("dpv:hasPurpose", links("purpose", &entry.purposes))
            .done()
    }

    /// A period with the event that it is counted from, or the event that ends it.
    fn term(&self, schedule: &RetentionSchedule) -> Option<Value> {
        let until = schedule.criteria.as_ref().and_then(|event| self.event(event));
        let node = match schedule.period {
            Some(Term::Period(period)) => Node::of(&["dpv:TemporalDuration"])
                .with("rdf:value", typed("xsd:duration", &xsd_duration(period)))
                .with("dpv:isAfter", schedule.starts_at.as_ref().and_then(|event| self.event(event)))
                .with("dpv:isBefore", until),
            Some(Term::Indefinite) => Node::of(&["dpv:EndlessDuration"]),
            None => Node::of(&["dpv:UntilEventDuration"]).with("dpv:isBefore", Some(until?)),
        };
        Some(node.done())
    }

    /// An event in the reader's words, else by its label.
    fn event(&self, event: &Event) -> Option<Value> {
        let label = event.event.map(|word| self.language.text(&format!("event-{}", word.word())));
        let said = event.description.as_ref().and_then(|words| self.text(words));
        let title = said.or(label.map(|label| text(self.language.tag(), &label)))?;
        Some(json!({ "dct:title": title }))
    }
}

/// A period as XML Schema writes it, which has no weeks.
fn xsd_duration(period: Period) -> String {
    let days = period.weeks.saturating_mul(7).saturating_add(period.days);
    Period { weeks: 0, days, ..period }.to_string()
}

#[cfg(test)]
mod tests {
    use super::xsd_duration;

    #[test]
    fn weeks_are_counted_in_days() {
        for (given, written) in [("P4W", "P28D"), ("P1Y2M3W4D", "P1Y2M25D"), ("P7Y", "P7Y"), ("P0D", "P0D")] {
            assert_eq!(xsd_duration(given.parse().unwrap()), written);
        }
    }
}
