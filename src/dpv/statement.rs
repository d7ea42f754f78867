//! A statement for programs: what it shows of its notice and no more (art. 13, 14).

use super::node::{self, link};
use super::process::{holds, rights_of};
use super::{Graph, file, terms};
use crate::document::Head;
use crate::language::Language;
use crate::model::{Activity, Party, Register};
use crate::notice::{NoticeFacts, Outside, add_once, public_projection, rights_of_activity};
use crate::schema::schema;
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// A statement that is being written.
struct Statement<'a> {
    graph: Graph<'a>,
    facts: &'a NoticeFacts<'a>,
    people: Vec<&'a str>,
    purposes: Vec<&'a str>,
    /// The parties that may be named, recipients first.
    parties: Vec<&'a Party>,
    transfers: Vec<&'a str>,
}

/// Writes the statement of `facts` as JSON-LD 1.1, ending in a line break; `head` is that of its page.
///
/// The same register gives the same bytes. Nodes are named relative to the address of the notice where
/// it has one, else to the address of the file.
pub fn write_statement(head: &Head, register: &Register, facts: &NoticeFacts, language: &Language) -> String {
    let public = serde_json::from_value(public_projection(register, schema()));
    let public: Register = public.expect("a register without some of its fields is a register");
    let statement = Statement::of(register, &public, facts, language);
    let graph = &statement.graph;
    let mut nodes = vec![statement.notice(head), graph.controller(&["dpv:DataController"])];
    nodes.extend(graph.authority());
    nodes.extend(graph.people(statement.people.iter().copied()));
    nodes.extend(graph.purposes(statement.purposes.iter().copied()));
    nodes.extend(facts.categories.iter().map(|category| graph.category(category)));
    nodes.extend(statement.recipients());
    nodes.extend(statement.transfers());
    nodes.extend(facts.activities.iter().filter_map(|(at, real)| statement.process(register, *at, real)));
    let address = facts.notice.and_then(|(_, notice)| notice.url.as_deref());
    file(address, nodes.into_iter())
}

impl<'a> Statement<'a> {
    fn of(
        register: &Register,
        public: &'a Register,
        facts: &'a NoticeFacts<'a>,
        language: &'a Language,
    ) -> Self {
        let (people, purposes) = (people(public, facts), purposes(facts));
        let (parties, transfers) = (named(register, public, facts), transfers(facts));
        let categories = facts.categories.iter().map(|facts| node::name("data", &facts.category.id));
        let activities = facts.activities.iter().map(|(_, activity)| node::name("activity", &activity.id));
        let mut ids: BTreeSet<String> = categories.chain(activities).collect();
        ids.extend(people.iter().map(|id| node::name("people", id)));
        ids.extend(purposes.iter().map(|id| node::name("purpose", id)));
        ids.extend(parties.iter().map(|party| node::name("party", &party.id)));
        ids.extend(transfers.iter().map(|id| node::name("transfer", id)));
        let graph = Graph { register: public, language, ids };
        Self { graph, facts, people, purposes, parties, transfers }
    }

    /// The statement itself: version, date, language, and that it is an example or a draft.
    fn notice(&self, head: &Head) -> Value {
        let (graph, notice) = (&self.graph, self.facts.notice.map(|(_, notice)| notice));
        let rights = self.facts.rights.iter().map(|facts| facts.right);
        let complaint = graph.register.controller.supervisory_authority.as_ref().map(|_| link("eu-gdpr:A77"));
        let activities = self.facts.activities.iter().map(|(_, activity)| &activity.id);
        graph
            .opening(head, "dpv:PrivacyNotice")
            .with("owl:versionInfo", notice.and_then(|n| n.version.as_ref()).map(|version| json!(version)))
            .with("dct:issued", notice.and_then(|n| n.date).map(node::day))
            .with("dct:identifier", json!(head.fingerprint))
            .with("dpv:hasDataController", link("#controller"))
            .list(
                "dpv:hasDataSubject",
                graph.links("people", self.facts.people.iter().map(|group| &group.id)),
            )
            .list("dpv:hasRight", rights_of(rights).into_iter().chain(complaint))
            .list("dpv:hasProcess", graph.links("activity", activities))
            .done()
    }

    /// Every party that may be named, with what it is among the recipients.
    fn recipients(&self) -> impl Iterator<Item = Value> {
        self.parties.iter().map(|party| {
            let entries = self.facts.recipients.iter().filter(|facts| facts.party.id == party.id);
            let mut types = vec!["dpv:Recipient"];
            let roles = entries.filter_map(|facts| facts.role).map(terms::recipient);
            roles.for_each(|role| add_once(&mut types, role));
            self.graph.party(party, &types).done()
        })
    }

    /// Every transfer that the statement tells of.
    fn transfers(&self) -> impl Iterator<Item = Value> {
        let found = self.transfers.iter().filter_map(|id| self.graph.register.transfer(id));
        found.map(|transfer| self.graph.transfer(transfer).done())
    }

    /// The process of the activity at `at`. `real` decides which rights the law gives; what is said of the
    /// activity itself comes from its public fields.
    fn process(&self, register: &Register, at: usize, real: &Activity) -> Option<Value> {
        let graph = &self.graph;
        let activity = graph.register.activity(&real.id)?;
        let given = rights_of_activity(register, at, real);
        let rights = given.iter().filter(|facts| holds(facts.standing)).map(|facts| facts.right);
        let mut kept = graph.periods(activity);
        kept.extend(graph.unknown_period(activity));
        let process = graph.process(activity, Some(link("#controller")), kept);
        Some(process.list("dpv:hasRight", rights_of(rights)).done())
    }
}

/// The groups of people: those of the notice, and those of its activities.
fn people<'a>(public: &Register, facts: &'a NoticeFacts) -> Vec<&'a str> {
    let mut ids: Vec<&str> = facts.people.iter().map(|group| group.id.as_str()).collect();
    let of_activities = facts.activities.iter().flat_map(|(_, activity)| &activity.data_subjects);
    of_activities.for_each(|id| add_once(&mut ids, id));
    ids.retain(|id| public.data_subject_group(id).is_some());
    ids
}

/// Every purpose, a part behind the main purpose that it is a part of.
fn purposes<'a>(facts: &'a NoticeFacts) -> Vec<&'a str> {
    let each = facts.purposes.iter();
    let each = each.flat_map(|facts| std::iter::once(facts.purpose).chain(facts.parts.iter().copied()));
    each.map(|purpose| purpose.id.as_str()).collect()
}

/// The recipients, then the importers that are none; without those that are withheld.
fn named<'a>(register: &Register, public: &'a Register, facts: &NoticeFacts) -> Vec<&'a Party> {
    let importers = transfers(facts).into_iter().filter_map(|id| public.transfer(id)?.importer.as_deref());
    let recipients = facts.recipients.iter().map(|recipient| recipient.party.id.as_str());
    // A party stands among the recipients once for each of its roles.
    let mut ids: Vec<&str> = Vec::new();
    recipients.chain(importers).for_each(|id| add_once(&mut ids, id));
    let shown = |id: &&str| register.party(id).is_some_and(|party| party.publish != Some(false));
    ids.into_iter().filter(shown).filter_map(|id| public.party(id)).collect()
}

/// The transfers that the statement tells of.
fn transfers<'a>(facts: &NoticeFacts<'a>) -> Vec<&'a str> {
    match &facts.outside {
        Outside::Transfers { transfers, .. } => {
            transfers.iter().map(|transfer| transfer.id.as_str()).collect()
        }
        Outside::Unknown | Outside::None => Vec::new(),
    }
}
