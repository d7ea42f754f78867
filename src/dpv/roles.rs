//! Who is what in the records: joint controllers, clients, processors and those they engage, and who is in
//! charge (art. 30(1)(a), (d), 30(2)(a)-(b)).

use super::assessments::{paper, valid_until};
use super::entities::named;
use super::node::{self, Node, link};
use super::{Graph, terms};
use crate::model::values::{Id, Stated};
use crate::model::words::{ActivityRole, ArrangementKind, PartyRole};
use crate::model::{Activity, Arrangement, ClientEntry, Party, ProcessingAgreement, Register};
use crate::notice::{add_once, is_own};
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// What each party is, by its id.
pub(super) struct Roles<'a>(BTreeMap<&'a str, Vec<&'static str>>);

impl<'a> Roles<'a> {
    /// Gathers what every part of the register says of a party.
    pub(super) fn of(register: &'a Register) -> Self {
        let mut roles = Self(BTreeMap::new());
        for entry in register.activities.iter().flat_map(|a| a.recipients.iter().flat_map(Stated::entries)) {
            roles.add(entry.party.as_ref(), "dpv:Recipient");
            entry.role.into_iter().for_each(|role| roles.add(entry.party.as_ref(), terms::recipient(role)));
        }
        for client in register.activities.iter().flat_map(|activity| &activity.clients) {
            roles.add(client.party.as_ref(), "dpv:DataController");
        }
        for arrangement in register.arrangements.iter().filter(|arrangement| is_joint(arrangement)) {
            arrangement.parties.iter().for_each(|id| roles.add(Some(id), "dpv:DataController"));
        }
        for transfer in &register.transfers {
            roles.add(transfer.importer.as_ref(), "dpv:DataImporter");
        }
        for party in &register.parties {
            party.role.into_iter().for_each(|role| roles.add(Some(&party.id), terms::recipient(role)));
            let engaged = party.subprocessors.iter().flat_map(Stated::entries);
            engaged.for_each(|entry| roles.add(entry.party.as_ref(), "dpv:DataSubProcessor"));
        }
        roles
    }

    fn add(&mut self, party: Option<&'a Id>, role: &'static str) {
        party.into_iter().for_each(|id| add_once(self.0.entry(id).or_default(), role));
    }

    /// The terms for a party; that it is an organisation where nobody has said more.
    pub(super) fn of_party(&self, party: &Party) -> &[&'static str] {
        self.0.get(party.id.as_str()).map_or(&["dpv:LegalEntity"], Vec::as_slice)
    }
}

fn is_joint(arrangement: &Arrangement) -> bool {
    arrangement.kind == Some(ArrangementKind::JointControllers)
}

impl Graph<'_> {
    /// A party with those who speak for it, what was agreed with it and whom it engages.
    pub(super) fn party_of_records(&self, party: &Party, roles: &[&str]) -> Value {
        let representative = party.representative.as_ref().and_then(Stated::value);
        let officer = party.dpo.as_ref().and_then(Stated::value);
        let agreement = party.processing_agreement.as_ref().and_then(Stated::value);
        let engaged = party.subprocessors.iter().flat_map(Stated::entries);
        self.party(party, roles)
            .list("dpv:hasContact", party.contact.iter().map(|contact| self.contact(contact, &[])))
            .list("dpv:hasRepresentative", representative.map(|c| self.contact(c, &["dpv:Representative"])))
            .list(
                "dpv:hasDataProtectionOfficer",
                officer.map(|c| self.contact(c, &["dpv:DataProtectionOfficer"])),
            )
            .list("dpv:hasLegalMeasure", agreement.map(processing_agreement))
            .list("dpv:hasDataProcessor", self.links("party", engaged.filter_map(|e| e.party.as_ref())))
            .done()
    }

    /// An arrangement of joint controllers, or a covenant.
    pub(super) fn arrangement(&self, arrangement: &Arrangement) -> Value {
        let kind =
            if is_joint(arrangement) { "dpv:JointDataControllersAgreement" } else { "dpv:LegalAgreement" };
        let parties = self.links("party", &arrangement.parties);
        let contact = arrangement.contact_point.iter().map(|contact| self.contact(contact, &[]));
        Node::named(&node::name("arrangement", &arrangement.id), &[kind])
            .with("dct:title", self.name(arrangement.name.as_ref(), &arrangement.id))
            .with("dct:description", arrangement.essence.as_ref().and_then(|text| self.text(text)))
            .list("dpv:hasEntity", std::iter::once(link("#controller")).chain(parties))
            .list("dpv:hasContact", contact)
            .list("dpv:hasApplicableLaw", arrangement.statute.as_ref().and_then(|statute| self.law(statute)))
            .with("dct:identifier", arrangement.r#ref.as_ref().map(|place| json!(place)))
            .with("dct:issued", arrangement.signed.map(node::day))
            .with("dpv:hasDuration", arrangement.expires.map(valid_until))
            .done()
    }

    /// The papers that an activity rests on together with others.
    pub(super) fn arrangements(&self, activity: &Activity) -> Vec<Value> {
        self.links("arrangement", activity.arrangements.iter().flat_map(Stated::entries))
    }

    /// With whom the organisation decides: by an arrangement, or as a recipient that is joint controller here.
    pub(super) fn joint_controllers(&self, activity: &Activity) -> Option<Value> {
        let arranged = activity.arrangements.iter().flat_map(Stated::entries);
        let arranged =
            arranged.filter_map(|id| self.register.arrangement(id)).filter(|entry| is_joint(entry));
        let recipients = activity.recipients.iter().flat_map(Stated::entries);
        let recipients =
            recipients.filter(|entry| self.register.role_of(entry) == Some(PartyRole::JointController));
        let mut others: Vec<&Id> = Vec::new();
        arranged.flat_map(|entry| &entry.parties).for_each(|id| add_once(&mut others, id));
        recipients.filter_map(|entry| entry.party.as_ref()).for_each(|id| add_once(&mut others, id));
        let others = self.links("party", others);
        let joint = activity.role == Some(ActivityRole::JointController) || !others.is_empty();
        let group = Node::of(&["dpv:JointDataControllers"])
            .list("dpv:hasDataController", std::iter::once(link("#controller")).chain(others));
        (joint && is_own(activity)).then(|| group.done())
    }

    /// For whom the work is done.
    pub(super) fn clients(&self, activity: &Activity) -> Vec<Value> {
        let mut ids: Vec<&Id> = Vec::new();
        activity
            .clients
            .iter()
            .filter_map(|entry| entry.party.as_ref())
            .for_each(|id| add_once(&mut ids, id));
        self.links("party", ids)
    }

    /// What is done for each client, in words.
    pub(super) fn work_for_clients(&self, activity: &Activity) -> Vec<Value> {
        let kinds = |entry: &ClientEntry| -> Vec<Value> {
            let client = self.links("party", &entry.party);
            let kind = |title| {
                let node = Node::of(&["dpv:Processing"]).with("dct:title", Some(title));
                node.list("dpv:hasDataController", client.clone()).done()
            };
            entry.processing_categories.iter().filter_map(|words| self.text(words)).map(kind).collect()
        };
        activity.clients.iter().flat_map(kinds).collect()
    }
}

/// The agreement with a processor (art. 28).
fn processing_agreement(agreement: &ProcessingAgreement) -> Value {
    paper("dpv:ControllerProcessorAgreement", agreement.r#ref.as_deref(), agreement.signed)
        .with("dpv:hasDuration", agreement.expires.map(valid_until))
        .done()
}

/// The department and the function that answer for an activity.
pub(super) fn in_charge(activity: &Activity) -> impl Iterator<Item = Value> {
    let department = activity.department.iter().map(|name| named("dpv:OrganisationalUnit", name));
    department.chain(activity.owner.iter().map(|name| named("dpv:Entity", name)))
}
