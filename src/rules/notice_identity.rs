//! Whether the statement says whose it is, whom it is for and how to reach everyone (art. 12-14).

use super::items::Item;
use super::judge::{Context, Findings};
use super::record::is_written;
use super::rule::{AppliesTo, Jurisdiction, Rule};
use super::wording::{says, texts};
use crate::finding::{Arg, Severity};
use crate::model::values::Stated;
use crate::model::{Activity, DataSubjectGroup, Path};
use crate::notice::is_published;
use crate::reference::{gdpr, uavg};

/// Every rule here is about what the controller publishes.
const NOTICE: Rule = Rule { applies_to: AppliesTo::Controller, ..Rule::PUBLISH };

pub(super) const RULES: &[Rule] = &[
    Rule {
        code: "NOT-001",
        citations: &[gdpr("13", "1", "a"), gdpr("14", "1", "a")],
        check: Some(identity),
        ..NOTICE
    },
    Rule {
        code: "NOT-002",
        citations: &[gdpr("13", "1", "a"), gdpr("14", "1", "a"), gdpr("27", "", "")],
        check: Some(representative),
        ..NOTICE
    },
    Rule {
        code: "NOT-003",
        citations: &[gdpr("13", "1", "b"), gdpr("14", "1", "b"), gdpr("37", "7", "")],
        check: Some(officer),
        ..NOTICE
    },
    Rule {
        code: "NOT-024",
        citations: &[gdpr("12", "1", ""), gdpr("13", "", ""), gdpr("14", "", "")],
        check: Some(group_without_notice),
        ..NOTICE
    },
    Rule {
        code: "NOT-027",
        severity: Severity::Advice,
        jurisdiction: Jurisdiction::Nl,
        citations: &[
            gdpr("12", "2", ""),
            gdpr("12", "3", ""),
            gdpr("12", "4", ""),
            gdpr("12", "5", ""),
            gdpr("12", "6", ""),
            uavg("34"),
            uavg("35"),
        ],
        check: Some(handling_of_requests),
        ..NOTICE
    },
];

/// NOT-001: a statement without the legal name, or with hardly a way to reach the organisation.
fn identity(context: &Context, findings: &mut Findings) {
    findings.examine();
    let controller = &context.register.controller;
    let at = |key| Path::of("controller").join(key);
    if !says(&controller.legal_name) {
        findings.error(at("legal_name"), "controller").case("name");
    }
    // The contact for privacy stands in the statement too, and is a way to the same organisation.
    let privacy = controller.privacy_contact.clone().unwrap_or_default();
    let addresses = [&controller.postal_address, &controller.visiting_address, &privacy.address];
    let ways = [
        ("controller.postal_address", "email", addresses.into_iter().any(is_written)),
        ("controller.email", "postal_address", says(&controller.email) || says(&privacy.email)),
        ("controller.phone", "postal_address", says(&controller.phone) || says(&privacy.phone)),
    ];
    let told: Vec<_> = ways.iter().filter(|(.., told)| *told).collect();
    match told[..] {
        [] => drop(findings.error(at("email"), "controller").case("contact")),
        [(label, missing, _)] => {
            let finding = findings.warning(at(missing), "controller");
            finding.arg("way", Arg::Label(label)).case("one");
        }
        _ => {}
    }
}

/// NOT-002: there is a representative in the Union, and the statement cannot name or reach it.
fn representative(context: &Context, findings: &mut Findings) {
    let Some(Stated::Some(contact)) = &context.register.controller.eu_representative else { return };
    findings.examine();
    let (key, case) = match (says(&contact.name), contact.is_reachable()) {
        (true, true) => return,
        (false, _) => ("name", "name"),
        (true, false) => ("email", "contact"),
    };
    let path = Path::of("controller").join("eu_representative").join(key);
    findings.error(path, "controller").arg("name", contact.name.clone().unwrap_or_default()).case(case);
}

/// NOT-003: there is an officer, and the statement cannot say how to reach the officer.
fn officer(context: &Context, findings: &mut Findings) {
    let officer = context.register.controller.dpo.clone().unwrap_or_default();
    if officer.appointed != Some(true) {
        return;
    }
    findings.examine();
    if !says(&officer.email) && !says(&officer.phone) {
        findings.error(Path::of("controller").join("dpo").join("email"), "controller");
    }
}

/// NOT-024: a group of people that no statement is for.
fn group_without_notice(context: &Context, findings: &mut Findings) {
    // Without any notice one statement is for everyone.
    if context.register.notices.is_empty() {
        return;
    }
    for group in context.data_subjects() {
        let Some(activity) = first_about(context, &group) else { continue };
        findings.examine();
        let mut people = context.notices.iter().flat_map(|facts| &facts.people);
        if !people.any(|told| told.id == group.id) {
            findings
                .error(group.at("id"), &group.subject)
                .arg("group", group.name())
                .arg("activity", activity.name())
                .other(activity.at("data_subjects"));
        }
    }
}

/// The first activity that people of this group must be told about.
fn first_about<'a>(context: &Context<'a>, group: &DataSubjectGroup) -> Option<Item<'a, Activity>> {
    let exempt = |a: &Activity| a.art14.as_ref().is_some_and(|art14| art14.exemption.is_some());
    let mut own = context.own_activities();
    own.find(|a| is_published(a) && !exempt(a) && a.data_subjects.contains(&group.id))
}

/// NOT-027: the statement leaves open how and how fast a request is dealt with.
fn handling_of_requests(context: &Context, findings: &mut Findings) {
    findings.examine();
    let rights = &context.register.rights;
    let questions = [
        ("rights.response_term", rights.response_term.is_none()),
        ("rights.fee", rights.fee.is_none()),
        ("rights.id_check", rights.id_check.is_none()),
        ("rights.refusal_text", rights.refusal_text.is_none()),
    ];
    let missing: Vec<&'static str> = questions.iter().filter(|(_, m)| *m).map(|(label, _)| *label).collect();
    let at = |key| Path::of("rights").join(key);
    if let Some(first) = missing.first() {
        let labels: Vec<Arg> = missing.iter().map(|label| Arg::Label(label)).collect();
        let path = at(first.trim_start_matches("rights."));
        findings.add(Severity::Advice, path, "rights").arg("missing", labels);
    }
    let refusal = texts(rights.refusal_text.as_ref(), context.register.first_language());
    if refusal.iter().any(|text| !tells_of_court(text)) {
        findings.add(Severity::Advice, at("refusal_text"), "rights").case("court");
    }
}

/// Whether a text says that one can go to court, in whatever compound: kantonrechter, rechtbank.
fn tells_of_court(text: &str) -> bool {
    let text = text.to_lowercase();
    // "gericht" alone is Dutch for "aimed at".
    ["rechter", "rechtbank", "court", "judge", "vor gericht", "gerichtlich"]
        .iter()
        .any(|word| text.contains(word))
}
