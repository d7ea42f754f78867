//! Whether the record holds what art. 30 asks of it.

use super::judge::{Context, Findings};
use super::rule::{AppliesTo, Rule, RuleKind};
use super::wording::{says, words};
use crate::finding::{Arg, Severity};
use crate::model::blocks::Address;
use crate::model::{DataCategory, Element, Path, RetentionEntry};
use crate::reference::gdpr;

pub(super) const RULES: &[Rule] = &[
    Rule {
        code: "A30-001",
        applies_to: AppliesTo::Controller,
        citations: &[gdpr("30", "1", "a"), gdpr("13", "1", "a")],
        check: Some(controller),
        ..Rule::GAP
    },
    Rule {
        code: "A30-004",
        severity: Severity::Warning,
        applies_to: AppliesTo::Controller,
        kind: RuleKind::Heuristic,
        citations: &[gdpr("5", "1", "b"), gdpr("30", "1", "b")],
        check: Some(purposes),
        ..Rule::GAP
    },
    Rule {
        code: "A30-005",
        severity: Severity::Warning,
        applies_to: AppliesTo::Controller,
        citations: &[gdpr("30", "1", "c")],
        check: Some(people),
        ..Rule::GAP
    },
    Rule {
        code: "A30-006",
        severity: Severity::Warning,
        applies_to: AppliesTo::Controller,
        citations: &[gdpr("30", "1", "c")],
        check: Some(elements),
        ..Rule::GAP
    },
    Rule {
        code: "A30-007",
        applies_to: AppliesTo::Controller,
        citations: &[gdpr("30", "1", "d"), gdpr("4", "9", "")],
        check: Some(recipients),
        ..Rule::GAP
    },
    Rule {
        code: "A30-011",
        applies_to: AppliesTo::Controller,
        citations: &[gdpr("30", "1", "f"), gdpr("13", "2", "a"), gdpr("14", "2", "a"), gdpr("5", "1", "e")],
        check: Some(time_limits),
        ..Rule::GAP
    },
    Rule {
        code: "A30-012",
        severity: Severity::Warning,
        applies_to: AppliesTo::Controller,
        citations: &[gdpr("30", "1", "g"), gdpr("32", "1", "")],
        check: Some(security),
        ..Rule::GAP
    },
];

/// Whether an address says where a letter arrives.
pub(super) fn is_written(address: &Option<Address>) -> bool {
    address.as_ref().is_some_and(|a| says(&a.street) || says(&a.postal_code) || says(&a.city))
}

/// A30-001: who is responsible and how to reach them.
fn controller(context: &Context, findings: &mut Findings) {
    findings.examine();
    let controller = &context.register.controller;
    let at = |key| Path::of("controller").join(key);
    let address = is_written(&controller.postal_address) || is_written(&controller.visiting_address);
    let channel = says(&controller.email) || says(&controller.phone);
    if !says(&controller.legal_name) {
        findings.error(at("legal_name"), "controller").case("name");
    }
    match (address, channel) {
        (false, false) => drop(findings.error(at("postal_address"), "controller").case("contact")),
        (false, true) => drop(findings.warning(at("postal_address"), "controller").case("address")),
        (true, false) => drop(findings.warning(at("email"), "controller").case("channel")),
        (true, true) => {}
    }
}

/// Words that say nothing of what is done, for whom and why, also when only such words are added.
#[rustfmt::skip]
const GENERAL: [&str; 57] = [
    "klantenservice", "dienstverlening", "diensten", "analyse", "analyses", "analyseren",
    "bedrijfsdoeleinden", "doeleinden", "marketing", "overig", "overige", "overigen", "onderzoek",
    "diversen", "gegevens", "persoonsgegevens", "data", "verwerken", "verwerking", "gebruiken",
    "gebruik", "van", "voor", "en", "de", "het", "een", "deze", "die", "onze", "uw",
    "customer", "service", "services", "analysis", "analysing", "analyzing", "analytics", "business",
    "purposes", "other", "various", "miscellaneous", "research", "personal", "processing", "using",
    "use", "of", "for", "and", "the", "a", "these", "this", "our", "your",
];

/// The fewest words in which a description can say what is done, for whom and why.
const FEWEST_WORDS: usize = 5;

/// The fewest words of a name that stands alone: a verb and what it is done to. A name is no
/// sentence, so the measure for descriptions would find fault with every good heading.
const FEWEST_WORDS_OF_NAME: usize = 2;

/// A30-004: a purpose too general to say what is done. The description counts, and where there is
/// none the name; a heading above other purposes is made specific by those.
fn purposes(context: &Context, findings: &mut Findings) {
    let first = context.register.first_language();
    for purpose in context.purposes() {
        let is_heading =
            context.register.purposes.iter().any(|part| part.parent.as_ref() == Some(&purpose.id));
        if is_heading && purpose.description.is_none() {
            continue;
        }
        findings.examine();
        let (key, text, fewest) = match &purpose.description {
            Some(text) => ("description", Some(text), FEWEST_WORDS),
            None => ("name", purpose.name.as_ref(), FEWEST_WORDS_OF_NAME),
        };
        let text = text.and_then(|text| text.best(first, first)).map_or("", |(text, _)| text);
        let words = words(text);
        let case = match words.len() {
            0 => "nothing",
            _ if words.iter().all(|word| GENERAL.contains(&word.as_str())) => "general",
            few if few < fewest => "short",
            _ => continue,
        };
        let finding = findings.warning(purpose.at(key), &purpose.subject);
        finding.arg("purpose", purpose.name()).arg("text", text).case(case);
    }
}

/// A30-005: a group of people that nobody named or described.
fn people(context: &Context, findings: &mut Findings) {
    for group in context.data_subjects() {
        findings.examine();
        if group.entry.name.is_none() && group.description.is_none() {
            findings.warning(group.at("name"), &group.subject).arg("group", group.name());
        }
    }
}

/// A30-006: a category of data that says nothing about what is in it.
fn elements(context: &Context, findings: &mut Findings) {
    for category in context.data_categories() {
        findings.examine();
        let case = if category.elements.is_empty() {
            "none"
        } else if category.elements.iter().all(|element| is_vague(context, element)) {
            "vague"
        } else {
            continue;
        };
        let names = names(&category);
        let finding = findings.warning(category.at("elements"), &category.subject);
        finding.arg("category", category.name()).arg("elements", names).case(case);
    }
}

fn names(category: &DataCategory) -> Vec<Arg> {
    let name = |element: &Element| super::items::named(element.name.as_ref(), &element.id);
    category.elements.iter().map(name).collect()
}

/// Whether the name of an element only says that there is more.
fn is_vague(context: &Context, element: &Element) -> bool {
    const BEGINNINGS: [&str; 6] = ["overig", "divers", "andere", "other", "various", "miscellaneous"];
    const WORDS: [&str; 5] = ["etc", "etcetera", "enz", "enzovoort", "enzovoorts"];
    let vague = |text: &str| {
        let lower = text.to_lowercase();
        let mut words = lower.split(|c: char| !c.is_alphanumeric());
        words.any(|word| WORDS.contains(&word) || BEGINNINGS.iter().any(|start| word.starts_with(start)))
    };
    let name = element.name.as_ref();
    name.is_some_and(|name| name.all(context.register.first_language()).iter().any(|(_, text)| vague(text)))
}

/// A30-007: nobody said who receives the data.
fn recipients(context: &Context, findings: &mut Findings) {
    for activity in context.own_activities() {
        findings.examine();
        let said =
            activity.recipients.as_ref().is_some_and(|r| r.value().is_none_or(|list| !list.is_empty()));
        if !said {
            findings.error(activity.at("recipients"), &activity.subject).arg("activity", activity.name());
        }
    }
}

/// A30-011: a category of data without a period or criteria.
fn time_limits(context: &Context, findings: &mut Findings) {
    for activity in context.own_activities() {
        for (at, id) in activity.data_categories.iter().enumerate() {
            findings.examine();
            let mut entries = activity.retention.iter().filter(|entry| entry.data_categories.contains(id));
            if entries.any(|entry| has_limit(context, entry)) {
                continue;
            }
            let (severity, case) = match &activity.retention_unknown_reason {
                Some(reason) if !reason.trim().is_empty() => (Severity::Warning, "reason"),
                _ => (Severity::Error, "default"),
            };
            let category = context.register.data_category(id).and_then(|c| c.name.as_ref());
            findings
                .add(severity, activity.at("data_categories").join(at), &activity.subject)
                .arg("activity", activity.name())
                .arg("category", super::items::named(category, id))
                .case(case);
        }
    }
}

/// Whether an entry leads to a period or criteria. A schedule that is nowhere is found by REF-001.
pub(super) fn has_limit(context: &Context, entry: &RetentionEntry) -> bool {
    let Some(id) = &entry.schedule else { return false };
    let schedule = context.register.retention_schedule(id);
    schedule.is_none_or(|schedule| schedule.period.is_some() || schedule.criteria.is_some())
}

/// A30-012: no word on security. Work for others is found by A30-015.
fn security(context: &Context, findings: &mut Findings) {
    let everywhere = context.register.security_measures.iter().any(|m| m.applies_to_all == Some(true));
    for activity in context.own_activities() {
        findings.examine();
        if !everywhere && activity.security_measures.is_empty() {
            let finding = findings.warning(activity.at("security_measures"), &activity.subject);
            finding.arg("activity", activity.name());
        }
    }
}
