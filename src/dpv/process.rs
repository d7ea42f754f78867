//! One activity as a process: purposes, bases, people, data, recipients, transfers, periods and rights.

use super::assessments::balancing_test;
use super::entities::types;
use super::node::{self, Node, link};
use super::{Graph, terms};
use crate::model::blocks::Statute;
use crate::model::values::{Id, Stated};
use crate::model::words::{CriminalGround, Right};
use crate::model::{Activity, CriminalData, LegalBasisEntry, SpecialCondition};
use crate::notice::{Standing, add_once};
use serde_json::{Value, json};

impl Graph<'_> {
    /// An activity as a process. Whose it is and how long it keeps data is told by the document: a
    /// statement and the records do not say the same there.
    pub(super) fn process(&self, activity: &Activity, controller: Option<Value>, kept: Vec<Value>) -> Node {
        let mut sources: Vec<Value> = Vec::new();
        let from = activity.sources.iter().filter_map(|source| source.from);
        from.for_each(|kind| add_once(&mut sources, link(terms::source(kind))));
        let transfers = activity.transfers.iter().flat_map(Stated::entries);
        Node::named(&node::name("activity", &activity.id), &["dpv:PersonalDataProcess"])
            .with("dct:title", self.name(activity.name.as_ref(), &activity.id))
            .with("dct:description", activity.description.as_ref().and_then(|text| self.text(text)))
            .with("owl:versionInfo", activity.version.as_ref().map(|version| json!(version)))
            .with("dpv:hasDataController", controller)
            .list("dpv:hasPurpose", self.links("purpose", &activity.purposes))
            .list("dpv:hasLegalBasis", self.bases(activity))
            .list("dpv:hasDataSubject", self.links("people", &activity.data_subjects))
            .list("dpv:hasPersonalData", self.links("data", &activity.data_categories))
            .list("dpv:hasDataSource", sources)
            .list("dpv:hasRecipient", self.receivers(activity))
            .list("dpv:hasProcess", self.links("transfer", transfers))
            .list("dpv:hasStorageCondition", kept)
            .list("dpv:hasContext", decides(activity))
    }

    /// The bases of art. 6, the conditions of art. 9 and the ground for data on offences.
    fn bases(&self, activity: &Activity) -> Vec<Value> {
        let ordinary = activity.legal_bases.iter().filter_map(|entry| self.basis(entry));
        let special = activity.special_conditions.iter().flat_map(Stated::entries);
        let special = special.filter_map(|condition| self.special(condition));
        let criminal = activity.criminal_data.iter().filter_map(|data| self.criminal(data));
        ordinary.chain(special).chain(criminal).collect()
    }

    fn basis(&self, entry: &LegalBasisEntry) -> Option<Value> {
        let node = Node::of(&[terms::legal_basis(entry.basis?)])
            .list("dpv:hasPurpose", self.links("purpose", &entry.purposes))
            .with("dct:description", entry.interest.as_ref().and_then(|text| self.text(text)))
            .list("dpv:hasApplicableLaw", entry.statute.as_ref().and_then(|statute| self.law(statute)))
            .list("dpv:hasAssessment", entry.lia.as_ref().map(balancing_test));
        Some(node.done())
    }

    fn special(&self, condition: &SpecialCondition) -> Option<Value> {
        let data = condition.class.map(|class| Node::of(&types(Some(class))).done());
        let node = Node::of(&[terms::special_basis(condition.condition?)])
            .list("dpv:hasPersonalData", data)
            .list("dpv:hasApplicableLaw", condition.statute.as_ref().and_then(|statute| self.law(statute)));
        Some(node.done())
    }

    /// The vocabulary has no terms for the grounds of national law, so the ground is told in words.
    fn criminal(&self, data: &CriminalData) -> Option<Value> {
        let node = Node::of(&["dpv:LegalBasis"])
            .with("dct:title", self.word(CriminalGround::LIST, data.ground?.word()))
            .list("dpv:hasPersonalData", [Node::of(&["pd:Criminal"]).done()]);
        Some(node.done())
    }

    /// An act with its article.
    pub(super) fn law(&self, statute: &Statute) -> Option<Value> {
        let article = statute.article.as_deref();
        let article = article.map(|article| self.language.with("article", &[("article", article.into())]));
        let parts: Vec<String> = statute.act.clone().into_iter().chain(article).collect();
        let title = (!parts.is_empty()).then(|| parts.join(", "))?;
        Some(Node::of(&["dpv:Law"]).with("dct:title", node::text(self.language.tag(), &title)).done())
    }

    fn receivers(&self, activity: &Activity) -> Vec<Value> {
        let mut ids: Vec<&Id> = Vec::new();
        let entries = activity.recipients.iter().flat_map(Stated::entries);
        entries.filter_map(|entry| entry.party.as_ref()).for_each(|id| add_once(&mut ids, id));
        self.links("party", ids)
    }
}

/// A decision without a human that has effect in law (art. 22).
fn decides(activity: &Activity) -> Option<Value> {
    let decisions = activity.automated_decisions.as_ref().and_then(Stated::value)?;
    (decisions.art22 == Some(true)).then(|| Node::of(&["dpv:AutomatedDecisionMaking"]).done())
}

/// The terms of rights, each once.
pub(super) fn rights_of(rights: impl Iterator<Item = Right>) -> Vec<Value> {
    let mut found: Vec<Value> = Vec::new();
    rights.for_each(|right| add_once(&mut found, link(terms::right(right))));
    found
}

/// Whether a right is there, and not only on a condition that nobody has told.
pub(super) fn holds(standing: Standing) -> bool {
    standing != Standing::Depends
}
