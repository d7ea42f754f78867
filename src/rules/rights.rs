//! Which rights the statement offers and in which words (art. 7, 12, 15-22).
//!
//! A right that the law gives is always shown, whatever `rights.offered` says, so nothing here looks
//! for a right that is missing. What can go wrong is a right that is promised without cause, or the
//! organisation's own words on one.

use super::items::{Item, named};
use super::judge::{Context, Findings};
use super::rule::{AppliesTo, Rule, RuleKind};
use crate::finding::{Arg, Severity};
use crate::model::values::{Localized, Stated};
use crate::model::words::{Art9Condition, LegalBasis, Right};
use crate::model::{Activity, OfferedRight, Path};
use crate::notice::{NoticeFacts, Standing};
use crate::reference::gdpr;

/// Every rule here is about what the controller publishes.
const OWN: Rule = Rule { applies_to: AppliesTo::Controller, ..Rule::PUBLISH };

/// Looks at wording and may be wrong.
const WORDING: Rule = Rule { kind: RuleKind::Heuristic, ..OWN };

pub(super) const RULES: &[Rule] = &[
    Rule {
        code: "RGT-001",
        severity: Severity::Warning,
        citations: &[gdpr("20", "1", "")],
        check: Some(portability_without_cause),
        ..OWN
    },
    Rule {
        code: "RGT-003",
        severity: Severity::Warning,
        citations: &[
            gdpr("21", "1", ""),
            gdpr("21", "2", ""),
            gdpr("21", "6", ""),
            gdpr("13", "2", "b"),
            gdpr("14", "2", "c"),
        ],
        check: Some(objection_without_cause),
        ..OWN
    },
    Rule {
        code: "RGT-004",
        applies_to: AppliesTo::Controller,
        citations: &[gdpr("7", "3", ""), gdpr("5", "1", "a")],
        check: Some(withdrawal_without_consent),
        ..Rule::INTEGRITY
    },
    Rule {
        code: "RGT-005",
        severity: Severity::Warning,
        citations: &[gdpr("17", "1", ""), gdpr("17", "3", "")],
        check: Some(erasure_without_limits),
        ..WORDING
    },
    Rule {
        code: "RGT-015",
        severity: Severity::Warning,
        citations: &[gdpr("20", "1", "")],
        check: Some(portability_too_wide),
        ..WORDING
    },
    Rule {
        code: "RGT-017",
        severity: Severity::Advice,
        citations: &[gdpr("15", "1", ""), gdpr("15", "3", "")],
        check: Some(access_without_copy),
        ..WORDING
    },
    Rule {
        code: "RGT-018",
        severity: Severity::Advice,
        citations: &[gdpr("17", "1", ""), gdpr("18", "1", "")],
        check: Some(grounds_incomplete),
        ..WORDING
    },
];

/// The own words on one right, each with its place.
fn texts<'a>(context: &Context<'a>, wanted: Right) -> Vec<(Path, &'a Localized, &'a OfferedRight)> {
    let list = context.register.rights.offered.iter().enumerate();
    let path = Path::of("rights").join("offered");
    list.filter(|(_, offered)| offered.right == Some(wanted))
        .filter_map(|(at, offered)| Some((path.join(at).join("text"), offered.text.as_ref()?, offered)))
        .collect()
}

/// The statements that show a right only because the register offers it, each with the place of that.
///
/// Own words stand in every statement, also in those for which the law does not give the right. A
/// statement without activities says nothing yet.
fn in_vain<'a>(
    context: &Context<'a>,
    findings: &mut Findings,
    wanted: Right,
) -> Vec<(Path, &'a NoticeFacts<'a>)> {
    let mut found = Vec::new();
    for facts in context.notices.iter().filter(|facts| !facts.activities.is_empty()) {
        let Some(shown) = facts.rights.iter().find(|shown| shown.right == wanted) else { continue };
        findings.examine();
        if let (Standing::Offered, Some((at, _))) = (shown.standing, shown.offered) {
            found.push((Path::of("rights").join("offered").join(at).join("right"), facts));
        }
    }
    found
}

/// What readers call a statement; empty where the register names none.
fn name(facts: &NoticeFacts) -> Arg {
    facts.notice.map_or_else(|| Arg::from(""), |(_, notice)| named(notice.name.as_ref(), &notice.id))
}

/// RGT-001: portability is offered, and no activity rests on consent or a contract with a computer.
fn portability_without_cause(context: &Context, findings: &mut Findings) {
    const GIVING: [LegalBasis; 2] = [LegalBasis::Consent, LegalBasis::Contract];
    for (path, facts) in in_vain(context, findings, Right::Portability) {
        let gives = |a: &Activity| a.bases().any(|basis| GIVING.contains(&basis)) || explicit_consent(a);
        let on_paper = facts.activities.iter().any(|(_, activity)| gives(activity));
        let finding = findings.warning(path, &facts.subject()).arg("notice", name(facts));
        finding.case(if on_paper { "paper" } else { "default" }).other(facts.path());
    }
}

fn explicit_consent(activity: &Activity) -> bool {
    let mut conditions = activity.special_conditions.iter().flat_map(Stated::entries);
    conditions.any(|entry| entry.condition == Some(Art9Condition::ExplicitConsent))
}

/// RGT-003: a right to object is offered that no basis, no advertising and no research gives.
///
/// The other half of it, an objection that is missing, cannot occur: what the law gives is shown.
fn objection_without_cause(context: &Context, findings: &mut Findings) {
    const OBJECTIONS: [Right; 3] =
        [Right::Objection, Right::ObjectionToMarketing, Right::ObjectionToResearch];
    for right in OBJECTIONS {
        for (path, facts) in in_vain(context, findings, right) {
            let given = facts
                .rights
                .iter()
                .any(|shown| OBJECTIONS.contains(&shown.right) && shown.standing != Standing::Offered);
            // Where nobody said whether there is advertising, the objection may be needed.
            let mut activities = facts.activities.iter();
            let unknown = activities.any(|(_, a)| !matches!(a.direct_marketing, Some(Stated::None)));
            if !given && !unknown {
                let finding = findings.warning(path, &facts.subject()).arg("notice", name(facts));
                finding.arg("right", Arg::Word(Right::LIST, right.word())).other(facts.path());
            }
        }
    }
}

/// RGT-004: people may withdraw a consent that nobody asked for.
fn withdrawal_without_consent(context: &Context, findings: &mut Findings) {
    for (path, facts) in in_vain(context, findings, Right::WithdrawalOfConsent) {
        let finding = findings.error(path, &facts.subject()).arg("notice", name(facts));
        finding.other(facts.path());
    }
}

/// Words that put a limit to erasure.
const LIMITS: [&str; 14] = [
    "behalve",
    "tenzij",
    "uitzonder",
    "kan niet",
    "mag niet",
    "kunnen wij niet",
    "mogen wij niet",
    "moeten bewaren",
    "except",
    "unless",
    "must keep",
    "have to keep",
    "cannot",
    "may not",
];

/// RGT-005: erasure is promised without its limits.
fn erasure_without_limits(context: &Context, findings: &mut Findings) {
    const ABSOLUTE: [&str; 8] = [
        "wij verwijderen altijd",
        "wij verwijderen al uw gegevens",
        "wij wissen altijd",
        "wij wissen al uw gegevens",
        "we always erase",
        "we always delete",
        "we erase all your",
        "we delete all your",
    ];
    const BARRING: [LegalBasis; 2] = [LegalBasis::LegalObligation, LegalBasis::PublicTask];
    for (path, text, offered) in texts(context, Right::Erasure) {
        findings.examine();
        if offered.exceptions.is_some() {
            continue;
        }
        let unlimited = |text: &str| !holds(text, &LIMITS);
        let absolute = |text: &str| unlimited(text) && holds(text, &ABSOLUTE);
        let barring = |a: Item<'_, Activity>| {
            let basis = a.bases().find(|basis| BARRING.contains(basis))?;
            Some((a.name(), Arg::Word(LegalBasis::LIST, basis.word())))
        };
        let kept = context.published().find_map(barring);
        if in_some_language(context, text, absolute) {
            findings.warning(path, "rights").arg("text", text).case("absolute");
        } else if let (true, Some((activity, basis))) = (in_some_language(context, text, unlimited), kept) {
            let finding = findings.warning(path, "rights").arg("text", text);
            finding.arg("activity", activity).arg("basis", basis);
        }
    }
}

/// RGT-015: portability of all data, where the law gives it for what people provided themselves.
fn portability_too_wide(context: &Context, findings: &mut Findings) {
    const ALL: [&str; 9] = [
        "alle gegevens",
        "alle persoonsgegevens",
        "al uw gegevens",
        "al uw persoonsgegevens",
        "all data",
        "all personal data",
        "all the data",
        "all the personal data",
        "all your",
    ];
    const PROVIDED: [&str; 5] = ["zelf", "u ons gaf", "you gave", "you provided", "you have given"];
    for (path, text, _) in texts(context, Right::Portability) {
        findings.examine();
        if in_some_language(context, text, |text| holds(text, &ALL) && !holds(text, &PROVIDED)) {
            findings.warning(path, "rights").arg("text", text);
        }
    }
}

/// RGT-017: the organisation's own words on access do not mention a copy.
fn access_without_copy(context: &Context, findings: &mut Findings) {
    const WORDS: [&str; 4] = ["kopie", "afschrift", "copy", "copies"];
    for (path, text, _) in texts(context, Right::Access) {
        findings.examine();
        if in_some_language(context, text, |text| !holds(text, &WORDS)) {
            findings.add(Severity::Advice, path, "rights").arg("text", text);
        }
    }
}

/// RGT-018: erasure only for data that are no longer needed, or restriction without legal claims.
fn grounds_incomplete(context: &Context, findings: &mut Findings) {
    const NOT_NEEDED: [&str; 3] = ["niet meer nodig", "no longer need", "not needed any"];
    const OTHER_GROUNDS: [&str; 10] = [
        "toestemming",
        "intrek",
        "bezwaar",
        "mochten",
        "onrechtmatig",
        "consent",
        "withdraw",
        "object",
        "unlawful",
        "not allowed",
    ];
    const CLAIMS: [&str; 8] =
        ["rechtszaak", "rechtsvordering", "rechter", "juridisch", "procedure", "court", "legal", "claim"];
    for (path, text, _) in texts(context, Right::Erasure) {
        findings.examine();
        if in_some_language(context, text, |text| holds(text, &NOT_NEEDED) && !holds(text, &OTHER_GROUNDS)) {
            findings.add(Severity::Advice, path, "rights").arg("text", text).case("erasure");
        }
    }
    for (path, text, _) in texts(context, Right::Restriction) {
        findings.examine();
        if in_some_language(context, text, |text| !holds(text, &CLAIMS)) {
            findings.add(Severity::Advice, path, "rights").arg("text", text).case("restriction");
        }
    }
}

/// Whether the text holds one of these words, in capitals or not.
fn holds(text: &str, words: &[&str]) -> bool {
    let text = text.to_lowercase().split_whitespace().collect::<Vec<_>>().join(" ");
    words.iter().any(|word| text.contains(word))
}

/// Whether it is so in one of the languages in which the text is written.
fn in_some_language(context: &Context, text: &Localized, holds: impl Fn(&str) -> bool) -> bool {
    text.all(context.register.first_language()).iter().any(|(_, text)| holds(text))
}
