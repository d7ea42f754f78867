//! Data that are kept longer than they are needed: against custom, without end, or as long as the
//! relation lasts (art. 5(1)(e)). A custom whose source nobody opened weighs as advice.

use super::items::{Item, named, subject};
use super::judge::{Context, Findings};
use super::retention::{OWN, end};
use super::rule::{Jurisdiction, Rule};
use crate::finding::{Arg, Severity};
use crate::model::blocks::Event;
use crate::model::values::{Period, Stated, Term};
use crate::model::words::{
    ActivityKind, DataClass, DataSubjectKind, ElementKind, LegalBasis, PurposeTag, RecordType, RetentionCase,
    RetentionEvent,
};
use crate::model::{Activity, Path, RetentionEntry, RetentionSchedule};
use crate::reference::retention::{minimum, usual};
use crate::reference::{Verified, gdpr};

pub(super) const RULES: &[Rule] = &[
    Rule {
        code: "RET-003",
        severity: Severity::Warning,
        jurisdiction: Jurisdiction::Nl,
        citations: &[gdpr("5", "1", "e")],
        uncertain: true,
        check: Some(longer_than_usual),
        ..OWN
    },
    Rule {
        code: "RET-006",
        severity: Severity::Warning,
        citations: &[gdpr("5", "1", "c"), gdpr("5", "1", "e"), gdpr("25", "2", "")],
        check: Some(sensitive_for_the_relation),
        ..OWN
    },
    Rule {
        code: "RET-011",
        severity: Severity::Warning,
        jurisdiction: Jurisdiction::Nl,
        citations: &[gdpr("5", "1", "e")],
        uncertain: true,
        check: Some(applicants),
        ..OWN
    },
    Rule {
        code: "RET-012",
        severity: Severity::Advice,
        jurisdiction: Jurisdiction::Nl,
        citations: &[gdpr("5", "1", "e")],
        uncertain: true,
        check: Some(camera_images),
        ..OWN
    },
    Rule {
        code: "RET-014",
        citations: &[gdpr("5", "1", "e"), gdpr("89", "1", "")],
        check: Some(without_end),
        ..OWN
    },
];

/// An entry on retention of an activity with the schedule it leads to.
struct Kept<'a> {
    activity: Item<'a, Activity>,
    /// The place of the entry in its activity.
    at: usize,
    entry: &'a RetentionEntry,
    schedule: &'a RetentionSchedule,
    /// The place of the schedule in the register.
    place: usize,
}

impl Kept<'_> {
    /// Where the entry stands.
    fn path(&self) -> Path {
        self.activity.at("retention").join(self.at)
    }

    fn schedule_path(&self) -> Path {
        Path::entry("retention_schedules", self.place)
    }

    fn schedule_name(&self) -> Arg {
        named(self.schedule.name.as_ref(), &self.schedule.id)
    }

    fn schedule_subject(&self) -> String {
        subject("retention_schedules", &self.schedule.id)
    }

    fn records(&self) -> &[RecordType] {
        self.entry.record_types.as_ref().map_or(&[], Stated::entries)
    }

    /// The period, when it is longer than `most`.
    fn longer_than(&self, most: Period) -> Option<Period> {
        match self.schedule.period {
            Some(Term::Period(period)) if end(period) > end(most) => Some(period),
            _ => None,
        }
    }

    /// Whether the schedule says why it is this long, or which act asks for it.
    fn says_why(&self) -> bool {
        let said = |text: &Option<String>| text.as_ref().is_some_and(|text| !text.trim().is_empty());
        let act = self.schedule.statute.as_ref().is_some_and(|statute| said(&statute.act));
        act || said(&self.schedule.justification)
    }

    /// The same, or some of the records are of a kind that the law orders to keep.
    fn is_justified(&self) -> bool {
        self.says_why() || self.records().iter().any(|kind| minimum(*kind).is_some())
    }

    /// Whether the period starts when somebody who was chosen leaves.
    fn starts_at_departure(&self) -> bool {
        const DEPARTURE: [RetentionEvent; 2] =
            [RetentionEvent::EndOfTenancy, RetentionEvent::EndOfEmployment];
        let event = self.schedule.starts_at.as_ref().and_then(|start| start.event);
        event.is_some_and(|event| DEPARTURE.contains(&event))
    }

    fn groups(&self, context: &Context, kinds: &[DataSubjectKind]) -> bool {
        let mut groups =
            self.activity.data_subjects.iter().filter_map(|id| context.register.data_subject_group(id));
        groups.any(|group| group.kind.is_some_and(|kind| kinds.contains(&kind)))
    }

    fn has_cameras(&self) -> bool {
        let kinds = self.activity.nature.as_ref().and_then(|nature| nature.kinds.as_ref());
        kinds.is_some_and(|kinds| kinds.entries().contains(&ActivityKind::CameraSurveillance))
    }
}

/// Every entry on retention whose schedule is there.
fn kept<'a>(context: &Context<'a>) -> impl Iterator<Item = Kept<'a>> + use<'a> {
    let schedules = &context.register.retention_schedules;
    context.own_activities().flat_map(move |activity| {
        activity.entry.retention.iter().enumerate().filter_map(move |(at, entry)| {
            let place = schedules.iter().position(|s| entry.schedule.as_ref() == Some(&s.id))?;
            Some(Kept { activity: activity.clone(), at, entry, schedule: &schedules[place], place })
        })
    })
}

/// RET-003: longer than custom, once for each schedule and kind of record. Job applicants and
/// cameras have rules of their own, which know more about them. Records that the law orders to keep
/// are no reason to keep the others beside them.
fn longer_than_usual(context: &Context, findings: &mut Findings) {
    let mut seen: Vec<(&str, RecordType)> = Vec::new();
    for kept in kept(context) {
        for &kind in kept.records() {
            let Some(custom) = usual(kind) else { continue };
            findings.examine();
            let elsewhere = match kind {
                RecordType::CameraImages => {
                    kept.has_cameras() || kept.entry.applies_when == Some(RetentionCase::Incident)
                }
                RecordType::RejectedCandidate | RecordType::RejectedJobApplicant => {
                    kept.groups(context, &APPLICANTS)
                }
                _ => false,
            };
            let longer = kept.longer_than(custom.longest);
            let (Some(period), false) = (longer, elsewhere || kept.says_why()) else { continue };
            if seen.contains(&(&kept.schedule.id, kind)) {
                continue;
            }
            seen.push((&kept.schedule.id, kind));
            findings
                .add(weight(custom.verified), kept.schedule_path().join("period"), &kept.schedule_subject())
                .arg("schedule", kept.schedule_name())
                .arg("records", Arg::Word(RecordType::LIST, kind.word()))
                .arg("period", Arg::Period(period))
                .arg("usual", Arg::Period(custom.longest))
                .case(if custom.longest == Period::default() { "at-once" } else { "default" })
                .other(kept.path().join("record_types"));
        }
    }
}

/// How a custom weighs: one that nobody looked up is no more than advice.
fn weight(verified: Verified) -> Severity {
    match verified {
        Verified::NotOpened => Severity::Advice,
        _ => Severity::Warning,
    }
}

/// RET-006: data that serve one assessment and stay until the relation ends.
fn sensitive_for_the_relation(context: &Context, findings: &mut Findings) {
    const RELATION: [RetentionEvent; 2] = [RetentionEvent::EndOfTenancy, RetentionEvent::EndOfRelation];
    let event = |at: &Option<Event>| at.as_ref().and_then(|at| at.event).filter(|e| RELATION.contains(e));
    for kept in kept(context) {
        for (at, id) in kept.entry.data_categories.iter().enumerate() {
            let Some(category) = context.register.data_category(id) else { continue };
            let mut sensitive = category.elements.iter().filter(|element| {
                let sensitive = |class: DataClass| class.is_special() || SENSITIVE.contains(&class);
                element.class_in_law(category).is_some_and(sensitive)
            });
            let Some(element) = sensitive.next() else { continue };
            findings.examine();
            let event = event(&kept.schedule.starts_at).or(event(&kept.schedule.criteria));
            let (Some(event), false) = (event, kept.is_justified()) else { continue };
            findings
                .warning(kept.path().join("data_categories").join(at), &kept.activity.subject)
                .arg("activity", kept.activity.name())
                .arg("category", named(category.name.as_ref(), id))
                .arg("element", named(element.name.as_ref(), &element.id))
                .arg("schedule", kept.schedule_name())
                .arg("event", Arg::Word(RetentionEvent::LIST, event.word()))
                .other(kept.schedule_path());
        }
    }
}

/// Besides the special categories.
const SENSITIVE: [DataClass; 3] = [DataClass::Criminal, DataClass::NationalId, DataClass::IdDocumentCopy];

const APPLICANTS: [DataSubjectKind; 3] = [
    DataSubjectKind::JobApplicant,
    DataSubjectKind::RejectedJobApplicant,
    DataSubjectKind::RejectedApplicant,
];

/// RET-011: people who were not chosen: four weeks, or a year for who agrees. For home seekers that
/// is an analogy, so advice. A period from the end of a tenancy or of employment is about others.
fn applicants(context: &Context, findings: &mut Findings) {
    const WEEKS_4: Period = Period { years: 0, months: 0, weeks: 4, days: 0 };
    const YEAR: Period = Period { years: 1, months: 0, weeks: 0, days: 0 };
    for kept in kept(context) {
        if !kept.groups(context, &APPLICANTS) || kept.starts_at_departure() {
            continue;
        }
        findings.examine();
        let consents = kept.activity.bases().any(|basis| basis == LegalBasis::Consent);
        let most = if consents { YEAR } else { WEEKS_4 };
        let dispute = kept.entry.applies_when == Some(RetentionCase::Dispute);
        let (Some(period), false) = (kept.longer_than(most), dispute || kept.is_justified()) else {
            continue;
        };
        let home = !kept.groups(context, &APPLICANTS[..2]);
        let severity = if home { Severity::Advice } else { Severity::Warning };
        findings
            .add(severity, kept.path().join("schedule"), &kept.activity.subject)
            .arg("activity", kept.activity.name())
            .arg("schedule", kept.schedule_name())
            .arg("period", Arg::Period(period))
            .arg("usual", Arg::Period(most))
            .case(if home { "home" } else { "job" })
            .other(kept.schedule_path().join("period"));
    }
}

/// RET-012: camera images of an ordinary day.
fn camera_images(context: &Context, findings: &mut Findings) {
    for kept in kept(context).filter(Kept::has_cameras) {
        let categories =
            kept.entry.data_categories.iter().filter_map(|id| context.register.data_category(id));
        let mut elements = categories.flat_map(|category| &category.elements);
        let footage = elements.any(|element| element.kind == Some(ElementKind::VideoFootage));
        let Some(custom) = usual(RecordType::CameraImages) else { continue };
        if !footage && !kept.records().contains(&RecordType::CameraImages) {
            continue;
        }
        findings.examine();
        let incident = kept.entry.applies_when == Some(RetentionCase::Incident);
        let (Some(period), false) = (kept.longer_than(custom.longest), incident) else { continue };
        findings
            .add(Severity::Advice, kept.path().join("schedule"), &kept.activity.subject)
            .arg("activity", kept.activity.name())
            .arg("schedule", kept.schedule_name())
            .arg("period", Arg::Period(period))
            .arg("usual", Arg::Period(custom.longest))
            .other(kept.schedule_path().join("period"));
    }
}

/// RET-014: kept for ever without an act or a purpose that allows it; once for each schedule.
fn without_end(context: &Context, findings: &mut Findings) {
    const LASTING: [PurposeTag; 3] =
        [PurposeTag::ArchivingPublicInterest, PurposeTag::Research, PurposeTag::Statistics];
    let mut seen: Vec<&str> = Vec::new();
    for kept in kept(context) {
        findings.examine();
        let act = kept.schedule.statute.as_ref().is_some_and(|statute| statute.act.is_some());
        let mut purposes = kept.activity.purposes.iter().filter_map(|id| context.register.purpose(id));
        let lasting = purposes.any(|purpose| purpose.tags.iter().any(|tag| LASTING.contains(tag)));
        let endless = kept.schedule.period == Some(Term::Indefinite) && !act && !lasting;
        if !endless || seen.contains(&kept.schedule.id.as_str()) {
            continue;
        }
        seen.push(&kept.schedule.id);
        findings
            .error(kept.schedule_path().join("period"), &kept.schedule_subject())
            .arg("schedule", kept.schedule_name())
            .arg("activity", kept.activity.name())
            .other(kept.path().join("schedule"));
    }
}
