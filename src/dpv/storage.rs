//! How long an activity keeps which data (art. 13(2)(a)).
//!
//! In a statement, which has to give them all, a period that nobody has given is there all the same, as not
//! available yet: unknown is not none.

use super::Graph;
use super::node::{Node, link, text, typed};
use crate::model::blocks::Event;
use crate::model::values::{Id, Period, Term};
use crate::model::{Activity, RetentionEntry, RetentionSchedule};
use serde_json::Value;

impl Graph<'_> {
    /// The periods that are known, each with the data that it is for.
    pub(super) fn periods(&self, activity: &Activity) -> Vec<Value> {
        let known = activity.retention.iter().filter_map(|entry| Some((entry, self.schedule(entry)?)));
        known.map(|(entry, schedule)| self.duration(activity, entry, schedule)).collect()
    }

    /// The data for which nobody has given a period.
    pub(super) fn unknown_period(&self, activity: &Activity) -> Option<Value> {
        let known = |id: &Id| {
            let mut entries = activity.retention.iter().filter(|entry| self.schedule(entry).is_some());
            entries.any(|entry| entry.data_categories.contains(id))
        };
        let unknown = self.links("data", activity.data_categories.iter().filter(|id| !known(id)));
        let node = Node::of(&["dpv:StorageDuration"])
            .with("dpv:hasApplicability", link("dpv:NotAvailable"))
            .list("dpv:hasPersonalData", unknown.clone());
        (!unknown.is_empty()).then(|| node.done())
    }

    fn schedule(&self, entry: &RetentionEntry) -> Option<&RetentionSchedule> {
        entry.schedule.as_ref().and_then(|id| self.register.retention_schedule(id))
    }

    fn duration(&self, activity: &Activity, entry: &RetentionEntry, schedule: &RetentionSchedule) -> Value {
        let data = entry.data_categories.iter().filter(|id| activity.data_categories.contains(id));
        Node::of(&["dpv:StorageDuration"])
            .with("dct:title", self.name(schedule.name.as_ref(), &schedule.id))
            .with("dpv:hasDuration", self.term(schedule))
            .list("dpv:hasPersonalData", self.links("data", data))
            .list("dpv:hasPurpose", self.links("purpose", &entry.purposes))
            .list("dpv:hasApplicableLaw", schedule.statute.as_ref().and_then(|statute| self.law(statute)))
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

    /// An event in the reader's words, else by its label, with what exactly counts as it.
    fn event(&self, event: &Event) -> Option<Value> {
        let label = event.event.map(|word| self.language.text(&format!("event-{}", word.word())));
        let said = event.description.as_ref().and_then(|words| self.text(words));
        let title = said.or(label.map(|label| text(self.language.tag(), &label)))?;
        let definition = event.definition.as_ref().and_then(|words| self.text(words));
        Some(Node::of(&[]).with("dct:title", title).with("dct:description", definition).done())
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
