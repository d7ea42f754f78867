//! One activity as a process: purposes, bases, people, data, recipients, transfers, periods and rights.

use super::entities::types;
use super::node::{Node, link};
use super::{Graph, holds, rights_of, terms};
use crate::model::blocks::Statute;
use crate::model::values::{Id, Stated};
use crate::model::words::CriminalGround;
use crate::model::{Activity, CriminalData, LegalBasisEntry, Register, SpecialCondition};
use crate::notice::{add_once, rights_of_activity};
use crate::schema::schema;
use serde_json::{Value, json};

/// The name of the node of an activity.
pub(super) fn id(activity: &str) -> String {
    format!("#activity-{activity}")
}

/// References to nodes of one kind.
pub(super) fn links<'i>(kind: &str, ids: impl IntoIterator<Item = &'i Id>) -> Vec<Value> {
    ids.into_iter().map(|id| link(&format!("#{kind}-{id}"))).collect()
}

impl Graph<'_> {
    /// The process of the activity at `at`. `real` decides which rights the law gives; what is said of the
    /// activity itself comes from its public fields.
    pub(super) fn process(&self, register: &Register, at: usize, real: &Activity) -> Option<Value> {
        let activity = self.public.activity(&real.id)?;
        let given = rights_of_activity(register, at, real);
        let rights = given.iter().filter(|facts| holds(facts.standing)).map(|facts| facts.right);
        let mut sources: Vec<Value> = Vec::new();
        let from = activity.sources.iter().filter_map(|source| source.from);
        from.for_each(|kind| add_once(&mut sources, link(terms::source(kind))));
        let node = Node::named(&id(&activity.id), &["dpv:PersonalDataProcess"])
            .with("dct:title", self.name(activity.name.as_ref(), &activity.id))
            .with("dct:description", activity.description.as_ref().and_then(|text| self.text(text)))
            .with("owl:versionInfo", activity.version.as_ref().map(|version| json!(version)))
            .with("dpv:hasDataController", link("#controller"))
            .list("dpv:hasPurpose", links("purpose", &activity.purposes))
            .list("dpv:hasLegalBasis", self.bases(activity))
            .list("dpv:hasDataSubject", links("people", &activity.data_subjects))
            .list("dpv:hasPersonalData", links("data", &activity.data_categories))
            .list("dpv:hasDataSource", sources)
            .list("dpv:hasRecipient", self.receivers(activity))
            .list("dpv:hasProcess", links("transfer", activity.transfers.iter().flat_map(Stated::entries)))
            .list("dpv:hasStorageCondition", self.storage(activity))
            .list("dpv:hasContext", decides(activity))
            .list("dpv:hasRight", rights_of(rights));
        Some(node.done())
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
            .list("dpv:hasPurpose", links("purpose", &entry.purposes))
            .with("dct:description", entry.interest.as_ref().and_then(|text| self.text(text)))
            .list("dpv:hasApplicableLaw", entry.statute.as_ref().and_then(|statute| self.law(statute)));
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
        let ground = data.ground?;
        let tag = self.language.tag();
        let label = schema().word_label(CriminalGround::LIST, ground.word(), tag).unwrap_or(ground.word());
        let node = Node::of(&["dpv:LegalBasis"])
            .with("dct:title", super::node::text(tag, label))
            .list("dpv:hasPersonalData", [Node::of(&["pd:Criminal"]).done()]);
        Some(node.done())
    }

    /// An act with its article.
    fn law(&self, statute: &Statute) -> Option<Value> {
        let article = statute.article.as_deref();
        let article = article.map(|article| self.language.with("article", &[("article", article.into())]));
        let parts: Vec<String> = statute.act.clone().into_iter().chain(article).collect();
        let title = (!parts.is_empty()).then(|| parts.join(", "))?;
        Some(Node::of(&["dpv:Law"]).with("dct:title", super::node::text(self.language.tag(), &title)).done())
    }

    fn receivers(&self, activity: &Activity) -> Vec<Value> {
        let mut ids: Vec<&Id> = Vec::new();
        let entries = activity.recipients.iter().flat_map(Stated::entries);
        let parties = entries.filter_map(|entry| entry.party.as_ref()).filter(|id| self.names(id));
        parties.for_each(|id| add_once(&mut ids, id));
        links("party", ids)
    }
}

/// A decision without a human that has effect in law (art. 22).
fn decides(activity: &Activity) -> Option<Value> {
    let decisions = activity.automated_decisions.as_ref().and_then(Stated::value)?;
    (decisions.art22 == Some(true)).then(|| Node::of(&["dpv:AutomatedDecisionMaking"]).done())
}
