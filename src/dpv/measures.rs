//! How data are protected and in which systems they are kept (art. 30(1)(g), 30(2)(d)).
//!
//! A measure that holds for all activities is named once, as a part of `#measures`; each activity refers to
//! the whole.

use super::Graph;
use super::assessments::valid_until;
use super::node::{self, Node, link};
use super::terms::{self, MEASURES};
use crate::model::values::Id;
use crate::model::{Activity, SecurityMeasure, System};
use serde_json::{Value, json};

/// The node of the measures that hold everywhere.
const FOR_ALL: &str = "#measures";

impl Graph<'_> {
    /// A measure with its technique and settings.
    pub(super) fn measure(&self, measure: &SecurityMeasure) -> Value {
        let (_, kind) = terms::measure(measure.r#type);
        let public = measure.public_text.as_ref().and_then(|text| self.text(text));
        let detail = measure.detail.as_ref().map(|words| json!(words));
        Node::named(&node::name("measure", &measure.id), &[kind])
            .with("dct:title", self.name(measure.name.as_ref(), &measure.id))
            .list("dct:description", public.into_iter().chain(detail))
            .with("dct:identifier", measure.r#ref.as_ref().map(|place| json!(place)))
            .with("dpv:hasDuration", measure.expires.map(valid_until))
            .done()
    }

    /// The measures that hold for all activities, together.
    pub(super) fn measures_for_all(&self) -> Option<Value> {
        let parts = self.links("measure", self.general());
        let node = Node::named(FOR_ALL, &["dpv:TechnicalOrganisationalMeasure"])
            .with("dct:title", self.label(&["security_measures", "applies_to_all"]))
            .list("dct:hasPart", parts.clone());
        (!parts.is_empty()).then(|| node.done())
    }

    fn general(&self) -> impl Iterator<Item = &Id> {
        let everywhere = self.register.security_measures.iter().filter(|m| m.applies_to_all == Some(true));
        everywhere.map(|measure| &measure.id)
    }

    /// Adds to a process its measures, by their kind: its own, those that hold everywhere, the arrangements
    /// with others, who has access, and what is done for children.
    pub(super) fn with_measures(&self, process: Node, activity: &Activity) -> Node {
        MEASURES.into_iter().fold(process, |process, property| {
            let of_kind = activity.security_measures.iter().filter(|id| {
                let measure = self.register.security_measure(id);
                measure.is_some_and(|measure| terms::measure(measure.r#type).0 == property)
            });
            let mut found = self.links("measure", of_kind);
            match property {
                "dpv:hasLegalMeasure" => found.extend(self.arrangements(activity)),
                "dpv:hasOrganisationalMeasure" => found.extend(self.access(activity)),
                "dpv:hasTechnicalOrganisationalMeasure" => {
                    found.extend(self.general().next().map(|_| link(FOR_ALL)));
                    found.extend(activity.children_measures.iter().map(|words| {
                        Node::of(&["dpv:TechnicalOrganisationalMeasure"])
                            .with("dct:title", json!(words))
                            .done()
                    }));
                }
                _ => {}
            }
            process.list(property, found)
        })
    }

    /// The functions that have access.
    fn access(&self, activity: &Activity) -> Option<Value> {
        let node = Node::of(&["dpv:AuthorisationProcedure"])
            .with("dct:title", self.label(&["activities", "access_roles"]))
            .list("dct:description", activity.access_roles.iter().map(|role| json!(role)));
        (!activity.access_roles.is_empty()).then(|| node.done())
    }

    /// A program that holds the data, with who supplies it.
    pub(super) fn system(&self, system: &System) -> Value {
        Node::named(&node::name("system", &system.id), &["dpv:Technology"])
            .with("dct:title", json!(system.name.as_ref().unwrap_or(&system.id)))
            .with("dct:description", system.description.as_ref().map(|words| json!(words)))
            .list("dpv:hasEntity", self.links("party", &system.supplier))
            .done()
    }
}
