//! Whether people were told in time: before a new purpose, and after the law changed (art. 12-14).

use super::items::named;
use super::judge::{Context, Findings};
use super::rule::{AppliesTo, Jurisdiction, Rule, RuleKind};
use crate::finding::{Arg, Severity};
use crate::model::Element;
use crate::model::values::{Date, Localized, Stated};
use crate::model::words::{DataClass, DataSubjectKind, ElementKind};
use crate::notice::NoticeFacts;
use crate::reference::law_changes::{LAW_CHANGES, Topic};
use crate::reference::{gdpr, uavg};

/// Every rule here is about what the controller publishes, and turns on a day.
const NOTICE: Rule = Rule { applies_to: AppliesTo::Controller, kind: RuleKind::Time, ..Rule::PUBLISH };

pub(super) const RULES: &[Rule] = &[
    Rule {
        code: "NOT-022",
        citations: &[gdpr("13", "3", ""), gdpr("14", "4", ""), gdpr("6", "4", "")],
        check: Some(told_too_late),
        ..NOTICE
    },
    Rule {
        code: "NOT-030",
        severity: Severity::Warning,
        jurisdiction: Jurisdiction::Nl,
        citations: &[gdpr("12", "1", ""), gdpr("5", "1", "a"), uavg("5"), uavg("1")],
        check: Some(older_than_the_law),
        ..NOTICE
    },
];

/// NOT-022: data used for a new purpose before any statement told of it. A statement without a date
/// may have been in time; PUB-003 asks for the date.
fn told_too_late(context: &Context, findings: &mut Findings) {
    for activity in context.published() {
        for (at, further) in activity.entry.secondary_use.iter().flat_map(Stated::entries).enumerate() {
            let (Some(purpose), Some(since)) = (&further.purpose, further.since) else { continue };
            findings.examine();
            if since > context.as_of {
                continue;
            }
            let covers = |facts: &&NoticeFacts| facts.activities.iter().any(|(_, a)| a.id == activity.id);
            let first = context.notices.iter().filter(covers).map(|facts| first_told(facts, purpose));
            // The earliest day; an unknown one sorts first.
            let told = first.min().flatten();
            let Some(told) = told.filter(|told| *told >= since) else { continue };
            let name = context.register.purpose(purpose).and_then(|purpose| purpose.name.as_ref());
            findings
                .error(activity.at("secondary_use").join(at).join("since"), &activity.subject)
                .arg("activity", activity.name())
                .arg("purpose", named(name, purpose))
                .arg("since", since)
                .arg("told", told);
        }
    }
}

/// The first day on which a statement told of a purpose: that of the version that added it, else of
/// the statement as it stands; `None` when that day is not known.
fn first_told(facts: &NoticeFacts, purpose: &String) -> Option<Date> {
    let (_, notice) = facts.notice?;
    let versions = notice.changes.iter().filter(|change| change.purposes.contains(purpose));
    versions.filter_map(|change| change.date).min().or(notice.date)
}

/// NOT-030: a statement from before a change in the law that touches what it tells.
fn older_than_the_law(context: &Context, findings: &mut Findings) {
    for facts in context.notices {
        let Some((_, notice)) = facts.notice else { continue };
        let Some(date) = notice.date else { continue };
        for change in LAW_CHANGES.iter().filter(|change| tells_about(context, facts, change.affects)) {
            findings.examine();
            if change.effective > context.as_of || date >= change.effective {
                continue;
            }
            let name: Option<&Localized> = notice.name.as_ref();
            let finding = findings
                .warning(facts.path().join("date"), &facts.subject())
                .arg("notice", named(name, &notice.id))
                .arg("date", date)
                .arg("law", Arg::Law(change.citation))
                .arg("effective", change.effective)
                .case(match change.affects {
                    Topic::Minors => "minors",
                    Topic::Representation => "representation",
                    Topic::CourtBans => "criminal",
                });
            if let (Topic::CourtBans, Some(element)) = (change.affects, called_criminal(facts)) {
                finding.arg("element", named(element.name.as_ref(), &element.id));
            }
        }
    }
}

/// Whether a statement tells about a topic: through its readers, its data or its own texts.
fn tells_about(context: &Context, facts: &NoticeFacts, topic: Topic) -> bool {
    let rights = &context.register.rights;
    match topic {
        Topic::Minors => {
            let minor = |group: &&crate::model::DataSubjectGroup| {
                group.children == Some(true)
                    || group.min_age.is_some_and(|age| age < 16)
                    || group.kind == Some(DataSubjectKind::Child)
            };
            rights.minors_text.is_some() || facts.people.iter().any(minor)
        }
        Topic::Representation => rights.representation_text.is_some(),
        Topic::CourtBans => called_criminal(facts).is_some(),
    }
}

/// The first element that a statement calls criminal data without being of a kind that is. An offence
/// or a conviction is criminal data before and after the change; only this may be a court ban.
fn called_criminal<'a>(facts: &NoticeFacts<'a>) -> Option<&'a Element> {
    let elements = facts.categories.iter().flat_map(|c| c.elements.iter().map(|e| (c.category, e.element)));
    let criminal = Some(DataClass::Criminal);
    let mut called = elements.filter(|(category, element)| element.stated_class(category) == criminal);
    called.find(|(_, element)| element.kind.and_then(ElementKind::class) != criminal).map(|(_, e)| e)
}
