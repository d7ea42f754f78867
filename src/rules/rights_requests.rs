//! How people use their rights: ways, time, cost, proof of identity, children (art. 12, 19).

use super::judge::{Context, Findings};
use super::rule::{AppliesTo, Jurisdiction, Rule, RuleKind};
use crate::finding::{Arg, Severity};
use crate::model::values::{Localized, Period, Stated};
use crate::model::words::{IdentityItem, IdentityMethod, PartyRole, RequestChannel};
use crate::model::{DataSubjectGroup, Path};
use crate::reference::statutes::UAVG_CHANGED;
use crate::reference::{day, gdpr, uavg};
use std::collections::BTreeSet;

/// Every rule here is about what the controller publishes.
const OWN: Rule = Rule { applies_to: AppliesTo::Controller, ..Rule::PUBLISH };

pub(super) const RULES: &[Rule] = &[
    Rule {
        code: "RGT-007",
        severity: Severity::Warning,
        citations: &[gdpr("12", "2", "")],
        check: Some(few_channels),
        ..OWN
    },
    Rule { code: "RGT-008", citations: &[gdpr("12", "3", "")], check: Some(slow_answer), ..OWN },
    Rule { code: "RGT-009", citations: &[gdpr("12", "5", ""), gdpr("15", "3", "")], check: Some(fee), ..OWN },
    Rule {
        code: "RGT-010",
        jurisdiction: Jurisdiction::Nl,
        citations: &[gdpr("12", "6", ""), gdpr("5", "1", "c"), uavg("46")],
        check: Some(copy_of_identity),
        ..OWN
    },
    Rule {
        code: "RGT-014",
        severity: Severity::Warning,
        jurisdiction: Jurisdiction::Nl,
        kind: RuleKind::Time,
        citations: &[uavg("5")],
        check: Some(route_of_minors),
        ..OWN
    },
    Rule {
        code: "RGT-016",
        severity: Severity::Advice,
        citations: &[gdpr("19", "", "")],
        check: Some(recipients_not_told),
        ..OWN
    },
];

fn at(key: &str) -> Path {
    Path::of("rights").join(key)
}

/// RGT-007: one way to make a request, or only ways that need a computer.
fn few_channels(context: &Context, findings: &mut Findings) {
    const WITHOUT_COMPUTER: [RequestChannel; 3] =
        [RequestChannel::Post, RequestChannel::Phone, RequestChannel::Desk];
    findings.examine();
    let channels = &context.register.rights.channels;
    let digital = !channels.iter().any(|channel| WITHOUT_COMPUTER.contains(channel));
    let case = match channels.len() {
        0 => "unknown",
        _ if digital => "digital",
        1 => "one",
        _ => return,
    };
    let named: Vec<Arg> = channels.iter().map(|c| Arg::Word(RequestChannel::LIST, c.word())).collect();
    findings.warning(at("channels"), "rights").arg("channels", named).case(case);
}

/// RGT-008: an answer after more than a month, or an extension of more than two.
fn slow_answer(context: &Context, findings: &mut Findings) {
    let months = |months| Period { months, ..Period::default() };
    let rights = &context.register.rights;
    for (key, period, most, case) in [
        ("response_term", rights.response_term, months(1), "term"),
        ("extension", rights.extension, months(2), "extension"),
    ] {
        let Some(period) = period else { continue };
        findings.examine();
        // July and August are the longest two months in a row: what ends later than they do is too
        // long whenever the request comes in. Past the end of the calendar counts as too long.
        let start = day(2001, 7, 1);
        if period.after(start).is_none_or(|end| Some(end) > most.after(start)) {
            findings.error(at(key), "rights").arg("period", Arg::Period(period)).case(case);
        }
    }
}

/// RGT-009: a request costs money, whatever the request.
fn fee(context: &Context, findings: &mut Findings) {
    let rights = &context.register.rights;
    let Some(fee) = rights.fee else { return };
    findings.examine();
    if fee > 0.0 && rights.fee_condition.is_none() {
        findings.error(at("fee"), "rights").other(at("fee_condition"));
    }
}

/// RGT-010: a copy of an identity document for every request, or one on which too much can be read.
fn copy_of_identity(context: &Context, findings: &mut Findings) {
    let rights = &context.register.rights;
    let Some(method) = rights.id_check else { return };
    findings.examine();
    if !matches!(method, IdentityMethod::Copy | IdentityMethod::RedactedCopy) {
        return;
    }
    if rights.id_copy_always == Some(true) {
        findings.error(at("id_copy_always"), "rights").case("always").other(at("id_check"));
    }
    // A redacted copy of which nobody said what is unreadable may well be right.
    if method == IdentityMethod::RedactedCopy && rights.id_redacted.is_none() {
        return;
    }
    let redacted = rights.id_redacted.as_ref().map_or(&[][..], Stated::entries);
    if !redacted.contains(&IdentityItem::Bsn) {
        findings.error(at("id_redacted"), "rights").case("bsn").other(at("id_check"));
    } else if !redacted.contains(&IdentityItem::Photo) {
        findings.warning(at("id_redacted"), "rights").case("photo").other(at("id_check"));
    }
}

/// The groups of people under 16 in what statements are about.
fn minors<'a>(context: &'a Context) -> Vec<&'a DataSubjectGroup> {
    let named: BTreeSet<&str> =
        context.published().flat_map(|a| &a.entry.data_subjects).map(String::as_str).collect();
    let groups = context.register.data_subjects.iter();
    groups.filter(|group| named.contains(group.id.as_str()) && group.has_minors()).collect()
}

/// RGT-014: nothing on how children make a request, or the rule of before September 2026.
fn route_of_minors(context: &Context, findings: &mut Findings) {
    let minors = minors(context);
    let Some(first) = minors.first() else { return };
    findings.examine();
    let group = super::items::named(first.name.as_ref(), &first.id);
    match &context.register.rights.minors_text {
        None => drop(findings.warning(at("minors_text"), "rights").arg("group", group)),
        Some(text) if context.as_of >= UAVG_CHANGED && parents_only(context, text) => {
            findings.warning(at("minors_text"), "rights").arg("text", text).case("parents");
        }
        Some(_) => {}
    }
}

/// Whether a text leaves every request of people under 16 to their parents.
fn parents_only(context: &Context, text: &Localized) -> bool {
    const SIXTEEN: [&str; 3] = ["16", "zestien", "sixteen"];
    const TWELVE: [&str; 3] = ["12", "twaalf", "twelve"];
    const PARENTS: [&str; 5] = ["ouders", "voogd", "vertegenwoordiger", "parent", "guardian"];
    text.all(context.register.first_language()).iter().any(|(_, text)| {
        let text = text.to_lowercase();
        let holds = |words: &[&str]| words.iter().any(|word| text.contains(word));
        holds(&SIXTEEN) && holds(&PARENTS) && !holds(&TWELVE)
    })
}

/// RGT-016: others receive data, and nothing says who tells them that data were put right or erased.
fn recipients_not_told(context: &Context, findings: &mut Findings) {
    let register = context.register;
    let shares = context.own_activities().find(|activity| {
        let mut entries = activity.recipients.iter().flat_map(Stated::entries);
        entries.any(|entry| register.role_of(entry) != Some(PartyRole::Processor))
    });
    let Some(activity) = shares else { return };
    findings.examine();
    if register.rights.notify_recipients_ref.is_none() {
        let finding = findings.add(Severity::Advice, at("notify_recipients_ref"), "rights");
        finding.arg("activity", activity.name()).other(activity.at("recipients"));
    }
}

#[cfg(test)]
mod tests {
    use crate::finding::Severity;
    use crate::rules::trial::found;

    #[test]
    fn from_september_2026_children_of_12_may_ask_themselves() {
        let yaml = |text: &str| {
            format!(
                "data_subjects: [{{id: d, children: true}}]\n\
                 activities: [{{id: a, data_subjects: [d]}}]\nrights: {{{text}}}\n"
            )
        };
        let parents = yaml("minors_text: 'Bent u jonger dan 16? Dan vragen uw ouders het.'");
        assert_eq!(found("RGT-014", &parents, "2026-08-31"), []);
        assert_eq!(found("RGT-014", &parents, "2026-09-01"), [Severity::Warning]);
        for both in ["Tot 12 jaar vragen je ouders het, tot 16 kun je kiezen.", "Ben je 16 of ouder?"] {
            assert_eq!(found("RGT-014", &yaml(&format!("minors_text: '{both}'")), "2026-09-01"), []);
        }
        let nothing = yaml("fee: 0");
        assert_eq!(found("RGT-014", &nothing, "2026-08-31"), [Severity::Warning]);
        let grown = nothing.replace("children: true", "min_age: 16");
        assert_eq!(found("RGT-014", &grown, "2026-09-01"), []);
    }

    #[test]
    fn a_term_is_too_long_when_it_passes_the_longest_month() {
        for (term, extension, findings) in [
            ("P1M", "P2M", 0),
            ("P31D", "P62D", 0),
            ("P4W", "P8W", 0),
            ("P32D", "P2M", 1),
            ("P8W", "P63D", 2),
            ("P4000000000Y", "P2M", 1),
        ] {
            let yaml = format!("rights: {{response_term: {term}, extension: {extension}}}\n");
            assert_eq!(found("RGT-008", &yaml, "2026-11-22").len(), findings, "{term} {extension}");
        }
    }

    #[test]
    fn what_stays_readable_on_a_copy_decides_how_much_it_weighs() {
        use Severity::{Error, Warning};
        for (rights, expected) in [
            ("id_check: copy", vec![Error]),
            ("id_check: copy, id_redacted: none", vec![Error]),
            ("id_check: copy, id_redacted: [bsn]", vec![Warning]),
            ("id_check: copy, id_redacted: [bsn, photo]", vec![]),
            ("id_check: copy, id_copy_always: true, id_redacted: [bsn, photo]", vec![Error]),
            ("id_check: redacted-copy", vec![]),
            ("id_check: redacted-copy, id_redacted: [photo]", vec![Error]),
            ("id_check: call-back", vec![]),
        ] {
            let yaml = format!("rights: {{{rights}}}\n");
            assert_eq!(found("RGT-010", &yaml, "2026-11-22"), expected, "{rights}");
        }
    }
}
