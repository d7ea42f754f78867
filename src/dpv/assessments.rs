//! Papers behind the records: impact assessments, balancing tests and the documents of a transfer
//! (art. 30(1)(e), 35, 46).

use super::node::{self, Node, link};
use super::{Graph, terms};
use crate::model::values::Date;
use crate::model::words::{DpiaStatus, TransferInstrument};
use crate::model::{Activity, BalancingTest, Dpia, DpiaScreening, Transfer};
use serde_json::{Value, json};

/// A paper with where it is and the day it was made.
pub(super) fn paper(kind: &str, place: Option<&str>, made: Option<Date>) -> Node {
    Node::of(&[kind])
        .with("dct:identifier", place.map(|place| json!(place)))
        .with("dct:issued", made.map(node::day))
}

/// A duration that ends on a day.
pub(super) fn valid_until(end: Date) -> Value {
    Node::of(&["dpv:UntilTimeDuration"]).with("rdf:value", node::day(end)).done()
}

/// The balancing test behind a legitimate interest.
pub(super) fn balancing_test(test: &BalancingTest) -> Value {
    paper("dpv:LegitimateInterestAssessment", test.r#ref.as_deref(), test.date).done()
}

impl Graph<'_> {
    /// The data protection impact assessment of an activity, the one made with the act, and the question
    /// whether one is needed, each where it is there.
    pub(super) fn impact_assessments(&self, activity: &Activity) -> Vec<Value> {
        let Some(dpia) = &activity.dpia else { return Vec::new() };
        let with_the_act =
            dpia.art_35_10_ref.as_deref().map(|place| paper("dpv:DPIA", Some(place), None).done());
        let own = assessment(dpia).map(|node| node.done());
        own.into_iter().chain(with_the_act).chain(necessity(dpia)).collect()
    }

    /// A transfer with the papers that carry it.
    pub(super) fn transfer_of_records(&self, transfer: &Transfer) -> Value {
        let assessed = transfer.tia.as_ref().map(|test| {
            let node = paper("dpv:DataTransferImpactAssessment", test.r#ref.as_deref(), test.date);
            node.with("dct:description", test.outcome.as_ref().map(|words| json!(words))).done()
        });
        let place = transfer.safeguards_ref.as_deref();
        let safeguards = place.map(|place| paper("dpv:SafeguardForDataTransfer", Some(place), None).done());
        self.transfer(transfer)
            .list("dpv:hasOrganisationalMeasure", self.tool(transfer).into_iter().chain(safeguards))
            .list("dpv:hasImpactAssessment", assessed)
            .done()
    }

    /// The signed paper or the decision that a transfer rests on.
    fn tool(&self, transfer: &Transfer) -> Option<Value> {
        let known = transfer.instrument.is_some() || transfer.r#ref.is_some() || transfer.signed.is_some();
        let kind = transfer.mechanism.map_or("eu-gdpr:DataTransferTool", terms::transfer_paper);
        let named = transfer.instrument.map(|word| self.word(TransferInstrument::LIST, word.word()));
        let tool = paper(kind, transfer.r#ref.as_deref(), transfer.signed).with("dct:title", named);
        known.then(|| tool.done())
    }
}

/// The assessment itself, once it was begun.
fn assessment(dpia: &Dpia) -> Option<Node> {
    let (progress, verdict) = match dpia.status {
        Some(DpiaStatus::InProgress) => (Some("dpv:ActivityOngoing"), None),
        Some(DpiaStatus::Approved) => (Some("dpv:ActivityCompleted"), Some("dpv:AuditApproved")),
        Some(DpiaStatus::Rejected) => (Some("dpv:ActivityCompleted"), Some("dpv:AuditRejected")),
        Some(DpiaStatus::NotStarted | DpiaStatus::NotNeeded) | None => (None, None),
    };
    let begun = progress.is_some() || dpia.r#ref.is_some() || dpia.date.is_some();
    let node = paper("dpv:DPIA", dpia.r#ref.as_deref(), dpia.date)
        .with("dct:description", dpia.outcome.as_ref().map(|words| json!(words)))
        .with("dpv:hasActivityStatus", progress.map(link))
        .with("dpv:hasAuditStatus", verdict.map(link));
    begun.then_some(node)
}

/// The question whether an assessment is needed, once it was asked.
fn necessity(dpia: &Dpia) -> Option<Value> {
    let screening = dpia.screening.clone().unwrap_or_default();
    let DpiaScreening { date, not_needed_reason, .. } = screening;
    let denied = dpia.status == Some(DpiaStatus::NotNeeded);
    let asked = denied || date.is_some() || not_needed_reason.is_some();
    let node = paper("eu-gdpr:DPIANecessityAssessment", None, date)
        .with("dct:description", not_needed_reason.map(|words| json!(words)))
        .with("dpv:hasAuditStatus", denied.then(|| link("eu-gdpr:DPIANotRequired")));
    asked.then(|| node.done())
}
