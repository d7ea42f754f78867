//! The records of processing for programs: what art. 30(1) and (2) ask of every activity, internal fields
//! included.
//!
//! A field that nobody filled gives nothing: no triple says that there is none. What the vocabulary has no
//! word for stands in the records themselves and in the register beside them.

use super::node::{self, link};
use super::process::{holds, rights_of};
use super::roles::{Roles, in_charge};
use super::{Graph, file, terms};
use crate::document::Head;
use crate::language::Language;
use crate::model::{Activity, Register};
use crate::notice::{CategoryFacts, is_own, rights_of_activity};
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// Writes the records of the whole register as JSON-LD 1.1, ending in a line break; `head` is that of their
/// page.
///
/// It holds what is not public, so it stays where the records stay. The same register gives the same bytes.
/// Nodes are named relative to the address of the file.
pub fn write_records(head: &Head, register: &Register, language: &Language) -> String {
    let graph = Graph { register, language, ids: ids(register) };
    let roles = Roles::of(register);
    let categories = register.data_categories.iter().map(CategoryFacts::of);
    let nodes = [graph.records(head), graph.controller(&organisation(register))]
        .into_iter()
        .chain(graph.authority())
        .chain(graph.people(register.data_subjects.iter().map(|group| group.id.as_str())))
        .chain(graph.purposes(register.purposes.iter().map(|purpose| purpose.id.as_str())))
        .chain(categories.map(|facts| graph.category(&facts)))
        .chain(register.parties.iter().map(|party| graph.party_of_records(party, roles.of_party(party))))
        .chain(register.arrangements.iter().map(|arrangement| graph.arrangement(arrangement)))
        .chain(register.transfers.iter().map(|transfer| graph.transfer_of_records(transfer)))
        .chain(register.systems.iter().map(|system| graph.system(system)))
        .chain(register.security_measures.iter().map(|measure| graph.measure(measure)))
        .chain(graph.measures_for_all())
        .chain(register.activities.iter().enumerate().map(|(at, activity)| graph.activity(at, activity)));
    file(None, nodes)
}

/// The names of all nodes that others refer to.
fn ids(register: &Register) -> BTreeSet<String> {
    let mut ids = BTreeSet::new();
    let mut add = |kind: &str, id: &str| {
        ids.insert(node::name(kind, id));
    };
    register.data_subjects.iter().for_each(|entry| add("people", &entry.id));
    register.purposes.iter().for_each(|entry| add("purpose", &entry.id));
    register.data_categories.iter().for_each(|entry| add("data", &entry.id));
    register.parties.iter().for_each(|entry| add("party", &entry.id));
    register.arrangements.iter().for_each(|entry| add("arrangement", &entry.id));
    register.transfers.iter().for_each(|entry| add("transfer", &entry.id));
    register.systems.iter().for_each(|entry| add("system", &entry.id));
    register.security_measures.iter().for_each(|entry| add("measure", &entry.id));
    register.activities.iter().for_each(|entry| add("activity", &entry.id));
    ids
}

/// What the organisation is in its records: controller, processor or both.
fn organisation(register: &Register) -> Vec<&'static str> {
    let works_for_others = register.activities.iter().any(|activity| !is_own(activity));
    let only_for_others = works_for_others && !register.activities.iter().any(is_own);
    let controller = (!only_for_others).then_some("dpv:DataController");
    controller.into_iter().chain(works_for_others.then_some("dpv:DataProcessor")).collect()
}

impl Graph<'_> {
    /// The records themselves, with every activity.
    fn records(&self, head: &Head) -> Value {
        let kinds = organisation(self.register);
        let when = |kind| kinds.contains(&kind).then(|| link("#controller"));
        self.opening(head, "dpv:ROPA")
            .with("owl:versionInfo", self.register.register.version.as_ref().map(|version| json!(version)))
            .with("dct:identifier", json!(head.fingerprint))
            .with("dpv:hasDataController", when("dpv:DataController"))
            .with("dpv:hasDataProcessor", when("dpv:DataProcessor"))
            .list("dpv:hasProcess", self.links("activity", self.register.activities.iter().map(|a| &a.id)))
            .done()
    }

    /// The activity at `at`: as a statement tells it, and with everything that stays inside.
    fn activity(&self, at: usize, activity: &Activity) -> Value {
        let own = is_own(activity);
        let controllers = if own { vec![link("#controller")] } else { self.clients(activity) };
        let controllers = (!controllers.is_empty()).then_some(Value::Array(controllers));
        let node = self
            .process(activity, controllers, self.periods(activity))
            .list("dpv:hasJointDataControllers", self.joint_controllers(activity))
            .list("dpv:hasDataProcessor", (!own).then(|| link("#controller")))
            .list("dpv:hasProcessing", self.work_for_clients(activity))
            .list("dpv:hasResponsibleEntity", in_charge(activity))
            .list("dpv:hasActivityStatus", activity.status.map(|status| link(terms::status(status))))
            .with("dct:modified", activity.last_changed.map(node::day));
        self.with_measures(node, activity)
            .list("dpv:isImplementedUsingTechnology", self.links("system", &activity.systems))
            .list("dpv:hasImpactAssessment", self.impact_assessments(activity))
            .list("dpv:hasRight", self.rights(at, activity))
            .done()
    }

    /// The rights that the law gives; people exercise them with the client where the work is done for one.
    fn rights(&self, at: usize, activity: &Activity) -> Vec<Value> {
        let given = rights_of_activity(self.register, at, activity);
        let given = given.iter().filter(|facts| is_own(activity) && holds(facts.standing));
        rights_of(given.map(|facts| facts.right))
    }
}
