//! What data are used for beyond the plain case: new purposes, marketing, income, arrears, statistics.

use super::items::Item;
use super::judge::{Context, Findings};
use super::legal_basis_facts::{labels, purpose_names, tagged};
use super::rule::{AppliesTo, Jurisdiction, Rule, RuleKind};
use crate::finding::{Arg, Severity};
use crate::model::values::{Id, Stated};
use crate::model::words::{ElementKind, LegalBasis, MarketingChannel, PurposeTag, Sector};
use crate::model::{Activity, DirectMarketing, Party, Path, RecipientEntry, SecondaryUse};
use crate::reference::{Act, gdpr, law};

pub(super) const RULES: &[Rule] = &[
    Rule {
        code: "LEG-014",
        applies_to: AppliesTo::Controller,
        citations: &[gdpr("6", "4", ""), gdpr("5", "1", "b"), gdpr("89", "1", "")],
        check: Some(further_use),
        ..Rule::GAP
    },
    Rule {
        code: "LEG-015",
        applies_to: AppliesTo::Controller,
        jurisdiction: Jurisdiction::Nl,
        citations: &[law(Act::Tw, "11.7", "", ""), gdpr("21", "2", ""), gdpr("21", "3", "")],
        uncertain: true,
        check: Some(unasked_marketing),
        ..Rule::GAP
    },
    Rule {
        code: "LEG-018",
        severity: Severity::Warning,
        applies_to: AppliesTo::Controller,
        jurisdiction: Jurisdiction::Nl,
        citations: &[gdpr("5", "1", "c"), law(Act::Bw, "7:252a", "", "")],
        kind: RuleKind::Heuristic,
        check: Some(income_papers),
        ..Rule::GAP
    },
    Rule {
        code: "LEG-019",
        applies_to: AppliesTo::Controller,
        jurisdiction: Jurisdiction::Nl,
        citations: &[law(Act::Bgs, "2", "", ""), law(Act::Wgs, "3", "1", "b"), gdpr("6", "1", "c")],
        check: Some(early_debt_signal),
        ..Rule::GAP
    },
    Rule {
        code: "LEG-021",
        severity: Severity::Warning,
        applies_to: AppliesTo::Controller,
        citations: &[gdpr("5", "1", "c"), gdpr("89", "1", "")],
        kind: RuleKind::Heuristic,
        check: Some(named_statistics),
        ..Rule::GAP
    },
];

/// Purposes that go with every other purpose, under the safeguards of art. 89(1).
const COMPATIBLE: [PurposeTag; 3] =
    [PurposeTag::ArchivingPublicInterest, PurposeTag::Research, PurposeTag::Statistics];

/// LEG-014: a new purpose without a test, consent or an act.
fn further_use(context: &Context, findings: &mut Findings) {
    for activity in context.own_activities() {
        let uses = activity.entry.secondary_use.iter().flat_map(Stated::entries);
        for (at, new_use) in uses.enumerate() {
            findings.examine();
            if is_covered(context, new_use) {
                continue;
            }
            let purpose = purpose_names(context.register, new_use.purpose.iter());
            findings
                .error(activity.at("secondary_use").join(at).join("compatibility_ref"), &activity.subject)
                .arg("activity", activity.name())
                .arg("purpose", purpose);
        }
    }
}

fn is_covered(context: &Context, new_use: &SecondaryUse) -> bool {
    new_use.compatibility_ref.is_some()
        || new_use.basis == Some(LegalBasis::Consent)
        || new_use.statute.as_ref().is_some_and(|statute| statute.act.is_some())
        || !tagged(context.register, new_use.purpose.as_slice(), &COMPATIBLE).is_empty()
}

/// Channels for which the law asks consent beforehand; calls are among them since 1 July 2021.
const ASKED: [MarketingChannel; 4] =
    [MarketingChannel::Email, MarketingChannel::Sms, MarketingChannel::Push, MarketingChannel::Phone];

/// LEG-015: messages that sell something, to people who did not ask for them.
fn unasked_marketing(context: &Context, findings: &mut Findings) {
    for activity in context.own_activities() {
        let Some(Stated::Some(marketing)) = &activity.entry.direct_marketing else { continue };
        let channels: Vec<Arg> = marketing
            .channels
            .iter()
            .filter(|channel| ASKED.contains(channel))
            .map(|channel| Arg::Word(MarketingChannel::LIST, channel.word()))
            .collect();
        if channels.is_empty() {
            continue;
        }
        findings.examine();
        let missing = missing_for_customers(marketing);
        if !missing.is_empty() && !activity.bases().any(|basis| basis == LegalBasis::Consent) {
            findings
                .error(activity.at("direct_marketing").join("channels"), &activity.subject)
                .arg("activity", activity.name())
                .arg("channels", channels)
                .arg("missing", missing);
        }
    }
}

/// What is missing before own customers may get messages without consent.
fn missing_for_customers(marketing: &DirectMarketing) -> Vec<Arg> {
    let yes = |said: Option<bool>| said == Some(true);
    labels(&[
        ("activities.direct_marketing.existing_customers_only", yes(marketing.existing_customers_only)),
        ("activities.direct_marketing.own_similar_services", yes(marketing.own_similar_services)),
        ("activities.direct_marketing.opt_out_at_collection", yes(marketing.opt_out_at_collection)),
        ("activities.direct_marketing.opt_out_each_message", yes(marketing.opt_out_each_message)),
    ])
}

/// Papers that show more of an income than whether it fits.
const PAPERS: [ElementKind; 3] =
    [ElementKind::SalarySlip, ElementKind::BankStatement, ElementKind::TaxAssessment];

/// LEG-018: papers about income for letting a home, and nothing says why the outcome is not enough.
fn income_papers(context: &Context, findings: &mut Findings) {
    without_note(context, findings, &[PurposeTag::Allocation], &PAPERS);
}

/// Kinds of data that name a person at once.
const NAMING: [ElementKind; 6] = [
    ElementKind::Name,
    ElementKind::Address,
    ElementKind::FormerAddress,
    ElementKind::EmailAddress,
    ElementKind::PhoneNumber,
    ElementKind::IdDocumentCopy,
];

/// LEG-021: statistics with data that name people, and nothing says why counts are not enough.
fn named_statistics(context: &Context, findings: &mut Findings) {
    without_note(context, findings, &[PurposeTag::Statistics], &NAMING);
}

/// Activities for a purpose of one of `tags` that hold data of one of `kinds` without saying why.
fn without_note(context: &Context, findings: &mut Findings, tags: &[PurposeTag], kinds: &[ElementKind]) {
    for activity in context.own_activities() {
        let purposes = tagged(context.register, &activity.purposes, tags);
        if purposes.is_empty() {
            continue;
        }
        findings.examine();
        let elements = context.register.elements(&activity);
        let held = elements.filter(|(_, element)| element.kind.is_some_and(|kind| kinds.contains(&kind)));
        let data: Vec<Arg> =
            held.map(|(_, element)| super::items::named(element.name.as_ref(), &element.id)).collect();
        if !data.is_empty() && activity.minimisation_note.is_none() {
            findings
                .warning(activity.at("minimisation_note"), &activity.subject)
                .arg("activity", activity.name())
                .arg("purposes", purposes)
                .arg("data", data);
        }
    }
}

/// LEG-019: arrears for the municipality without the steps that come first.
fn early_debt_signal(context: &Context, findings: &mut Findings) {
    for activity in context.own_activities() {
        for (path, party) in signals(context, &activity) {
            findings.examine();
            let missing = missing_steps(&activity);
            if !missing.is_empty() {
                findings
                    .error(activity.at("debt_signal"), &activity.subject)
                    .arg("activity", activity.name())
                    .arg("party", super::items::named(party.name.as_ref(), &party.id))
                    .arg("missing", missing)
                    .other(path);
            }
        }
    }
}

/// The municipalities that receive arrears as an early signal, each with the path of the recipient.
fn signals<'a>(context: &Context<'a>, activity: &Item<'a, Activity>) -> Vec<(Path, &'a Party)> {
    let recipients = activity.entry.recipients.iter().flat_map(Stated::entries).enumerate();
    let municipality = |recipient: &'a RecipientEntry| {
        let party = context.register.party(recipient.party.as_ref()?)?;
        (party.sector == Some(Sector::Municipality)).then_some(party)
    };
    recipients
        .filter(|(_, recipient)| {
            let purposes: &[Id] = match recipient.purposes.is_empty() {
                true => &activity.entry.purposes,
                false => &recipient.purposes,
            };
            !tagged(context.register, purposes, &[PurposeTag::EarlyDebtSignal]).is_empty()
        })
        .filter_map(|(at, recipient)| {
            let party = municipality(recipient)?;
            Some((activity.at("recipients").join(at).join("party"), party))
        })
        .collect()
}

/// The steps that nobody recorded.
fn missing_steps(activity: &Activity) -> Vec<Arg> {
    let steps = activity.debt_signal.clone().unwrap_or_default();
    let yes = |said: Option<bool>| said == Some(true);
    labels(&[
        ("activities.debt_signal.personal_contact_effort", yes(steps.personal_contact_effort)),
        ("activities.debt_signal.info_on_debt_help", yes(steps.info_on_debt_help)),
        ("activities.debt_signal.written_reminders", steps.written_reminders.is_some_and(|n| n >= 1)),
        ("activities.debt_signal.offered_and_not_refused", yes(steps.offered_and_not_refused)),
    ])
}
