//! Whether the statement says who receives data, in which countries, and who answers jointly (art. 13(1)(e)-(f), 26(2)).

use super::items::{Item, named};
use super::judge::{Context, Findings};
use super::rule::{AppliesTo, Rule, RuleKind, Waivable};
use super::wording::{phrase_in, texts};
use crate::finding::{Arg, Severity};
use crate::model::values::{Localized, Stated};
use crate::model::words::{ActivityRole, ArrangementKind, TransferMechanism};
use crate::model::{Party, Path, Transfer};
use crate::notice::{NoticeFacts, Outside, countries};
use crate::reference::countries::in_eea;
use crate::reference::gdpr;
use std::collections::{BTreeMap, BTreeSet};

/// Every rule here is about what the controller publishes.
const NOTICE: Rule = Rule { applies_to: AppliesTo::Controller, ..Rule::PUBLISH };

pub(super) const RULES: &[Rule] = &[
    Rule {
        code: "NOT-006",
        citations: &[gdpr("13", "1", "e"), gdpr("14", "1", "e"), gdpr("4", "9", "")],
        check: Some(all_withheld),
        ..NOTICE
    },
    Rule {
        code: "NOT-007",
        severity: Severity::Warning,
        kind: RuleKind::Heuristic,
        citations: &[gdpr("13", "1", "e"), gdpr("12", "1", "")],
        check: Some(vague),
        ..NOTICE
    },
    Rule {
        code: "NOT-008",
        waivable: Waivable::PlanOnly,
        citations: &[gdpr("13", "1", "f"), gdpr("14", "1", "f")],
        check: Some(undisclosed),
        ..NOTICE
    },
    Rule {
        code: "NOT-009",
        citations: &[gdpr("13", "1", "f"), gdpr("14", "1", "f")],
        check: Some(no_copy),
        ..NOTICE
    },
    Rule { code: "NOT-026", citations: &[gdpr("26", "2", "")], check: Some(no_essence), ..NOTICE },
];

/// NOT-006: everyone who receives data of an activity is kept out of the statement.
fn all_withheld(context: &Context, findings: &mut Findings) {
    for activity in context.published() {
        let entries = activity.entry.recipients.iter().flat_map(Stated::entries);
        let parties: Vec<&Party> =
            entries.filter_map(|entry| context.register.party(entry.party.as_ref()?)).collect();
        if parties.is_empty() {
            continue;
        }
        findings.examine();
        if parties.iter().all(|party| party.publish == Some(false)) {
            let names: Vec<Arg> = parties.iter().map(|party| named(party.name.as_ref(), &party.id)).collect();
            let finding = findings.error(activity.at("recipients"), &activity.subject);
            finding.arg("activity", activity.name()).arg("parties", names);
        }
    }
}

/// Words that hide who is meant.
const VAGUE: [&str; 19] = [
    "bijvoorbeeld",
    "zoals",
    "onder andere",
    "o.a.",
    "diverse",
    "verschillende",
    "een aantal",
    "derden",
    "partners",
    "andere instanties",
    "for example",
    "such as",
    "among others",
    "various",
    "several",
    "a number of",
    "third parties",
    "other bodies",
    "other organisations",
];

/// NOT-007: a recipient that is only hinted at, without examples; its name, or the reason given.
fn vague(context: &Context, findings: &mut Findings) {
    let first = context.register.first_language();
    let word = |text: Option<&Localized>| texts(text, first).iter().find_map(|text| phrase_in(text, &VAGUE));
    let parties: BTreeMap<&str, Item<Party>> =
        context.parties().map(|party| (party.entry.id.as_str(), party)).collect();
    let mut seen = BTreeSet::new();
    for activity in context.published() {
        for (at, entry) in activity.entry.recipients.iter().flat_map(Stated::entries).enumerate() {
            let id = entry.party.as_deref().unwrap_or_default();
            let Some(party) = parties.get(id) else { continue };
            if party.publish == Some(false) || !party.examples.is_empty() {
                continue;
            }
            findings.examine();
            if let Some(word) = word(party.entry.name.as_ref()).filter(|_| seen.insert(id)) {
                let finding = findings.warning(party.at("name"), &party.subject);
                finding.arg("party", party.name()).arg("word", word).case("name");
            }
            if let Some(word) = word(entry.reason.as_ref()) {
                findings
                    .warning(activity.at("recipients").join(at).join("reason"), &activity.subject)
                    .arg("activity", activity.name())
                    .arg("party", party.name())
                    .arg("word", word)
                    .case("reason");
            }
        }
    }
}

/// NOT-008: data reach a country outside the EEA, and the statement does not say so, does not name
/// that country, or names it without saying whether a decision or a safeguard protects the data.
fn undisclosed(context: &Context, findings: &mut Findings) {
    let mut seen = BTreeSet::new();
    for facts in context.notices {
        for activity in context.covered(facts) {
            for reached in countries(context.register, &[(0, activity.entry)]) {
                let country = reached.country.to_owned();
                if in_eea(&country, context.as_of) {
                    continue;
                }
                findings.examine();
                let Some((severity, case)) = silence(facts, &country) else { continue };
                if !seen.insert((activity.subject.to_string(), country.clone())) {
                    continue;
                }
                findings
                    .add(severity, activity.at("transfers"), &activity.subject)
                    .arg("activity", activity.name())
                    .arg("country", Arg::Country(country))
                    .case(case)
                    .other(reached.path);
            }
        }
    }
    for transfer in shown_transfers(context) {
        let Some(country) = transfer.country.as_ref().filter(|c| !in_eea(c, context.as_of)) else { continue };
        if transfer.mechanism.is_none() {
            let finding = findings.error(transfer.at("mechanism"), &transfer.subject);
            let finding = finding.arg("transfer", transfer.name()).case("mechanism");
            finding.arg("country", Arg::Country(country.clone()));
        }
    }
}

/// How a statement is silent about a country; `None` where it names it.
fn silence(facts: &NoticeFacts, country: &str) -> Option<(Severity, &'static str)> {
    match &facts.outside {
        Outside::None => Some((Severity::Error, "none")),
        Outside::Unknown => Some((Severity::Error, "unknown")),
        Outside::Transfers { transfers, .. } => {
            let named = transfers.iter().any(|t| t.country.as_deref() == Some(country));
            (!named).then_some((Severity::Warning, "country"))
        }
    }
}

/// The transfers that some statement tells about, in the order of the register.
fn shown_transfers<'a>(context: &Context<'a>) -> impl Iterator<Item = Item<'a, Transfer>> {
    let shown = |facts: &NoticeFacts<'a>| match &facts.outside {
        Outside::Transfers { transfers, .. } => transfers.iter().map(|t| t.id.as_str()).collect(),
        _ => Vec::new(),
    };
    let ids: BTreeSet<&str> = context.notices.iter().flat_map(shown).collect();
    context.transfers().filter(move |transfer| ids.contains(transfer.id.as_str()))
}

/// Whether the tool is a safeguard of art. 46, or the last resort of art. 49(1).
fn has_safeguards(mechanism: TransferMechanism) -> bool {
    use TransferMechanism as M;
    matches!(
        mechanism,
        M::PublicAuthorityInstrument
            | M::BindingCorporateRules
            | M::StandardContractualClauses
            | M::AuthorityClauses
            | M::CodeOfConduct
            | M::Certification
            | M::AdHocClauses
            | M::AdministrativeArrangement
            | M::CompellingLegitimateInterests
    )
}

/// NOT-009: the statement tells of a safeguard, and not how to get a copy of it.
fn no_copy(context: &Context, findings: &mut Findings) {
    for transfer in shown_transfers(context) {
        let Some(mechanism) = transfer.mechanism.filter(|m| has_safeguards(*m)) else { continue };
        findings.examine();
        if transfer.copy_available_at.is_none() {
            findings
                .error(transfer.at("copy_available_at"), &transfer.subject)
                .arg("transfer", transfer.name())
                .arg("mechanism", Arg::Word(TransferMechanism::LIST, mechanism.word()));
        }
    }
}

/// NOT-026: work together with another controller, and the statement cannot say who does what.
fn no_essence(context: &Context, findings: &mut Findings) {
    let places: BTreeMap<&str, usize> =
        context.register.arrangements.iter().enumerate().map(|(at, a)| (a.id.as_str(), at)).collect();
    for activity in context.published().filter(|a| a.role == Some(ActivityRole::JointController)) {
        findings.examine();
        let ids = activity.entry.arrangements.iter().flat_map(Stated::entries);
        // One of an unknown kind may well be the arrangement between joint controllers.
        let joint: Vec<(usize, _)> = ids
            .filter_map(|id| places.get(id.as_str()))
            .map(|at| (*at, &context.register.arrangements[*at]))
            .filter(|(_, a)| a.kind != Some(ArrangementKind::Covenant))
            .collect();
        if joint.is_empty() {
            let finding = findings.error(activity.at("arrangements"), &activity.subject);
            finding.arg("activity", activity.name()).case("none");
        }
        for (at, arrangement) in joint {
            if arrangement.essence.is_none() && arrangement.published_at.is_none() {
                findings
                    .error(Path::entry("arrangements", at).join("essence"), &activity.subject)
                    .arg("activity", activity.name())
                    .arg("arrangement", named(arrangement.name.as_ref(), &arrangement.id))
                    .other(activity.at("arrangements"));
            }
        }
    }
}
