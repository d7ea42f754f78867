//! Cameras: whether the record is complete, and what is hidden or heard (art. 6(1)(f), 13, 35).

use super::items::Item;
use super::judge::{Context, Findings};
use super::legal_basis_facts::{labels, resting_on};
use super::rule::{AppliesTo, Jurisdiction, Rule, Waivable};
use crate::finding::Arg;
use crate::model::values::Stated;
use crate::model::words::{ActivityKind, ElementKind, LegalBasis, RecordType};
use crate::model::{Activity, Camera, RetentionEntry};
use crate::reference::{Act, gdpr, law, params};

/// Both are about what the organisation does itself, under Dutch law.
const DUTCH: Rule = Rule { jurisdiction: Jurisdiction::Nl, applies_to: AppliesTo::Controller, ..Rule::GAP };

pub(super) const RULES: &[Rule] = &[
    Rule {
        code: "SPC-018",
        citations: &[gdpr("6", "1", "f"), gdpr("13", "", ""), gdpr("35", "", "")],
        check: Some(incomplete),
        ..DUTCH
    },
    Rule {
        code: "SPC-019",
        // The criminal law behind it was not opened.
        uncertain: true,
        waivable: Waivable::PlanOnly,
        citations: &[
            gdpr("5", "1", "a"),
            gdpr("6", "1", "f"),
            gdpr("35", "", ""),
            law(Act::Sr, "139f", "", ""),
            law(Act::Sr, "441b", "", ""),
            law(Act::Sr, "139a", "", ""),
        ],
        check: Some(hidden_or_heard),
        ..DUTCH
    },
];

/// The activities with cameras: of that kind, or with a block about a camera.
fn with_cameras<'a>(context: &Context<'a>) -> impl Iterator<Item = (Item<'a, Activity>, Camera)> {
    context.own_activities().filter_map(|activity| {
        let kinds = activity.nature.as_ref().and_then(|nature| nature.kinds.as_ref());
        let stated = kinds.is_some_and(|kinds| kinds.entries().contains(&ActivityKind::CameraSurveillance));
        let camera = activity.camera.clone();
        (stated || camera.is_some()).then(|| (activity, camera.unwrap_or_default()))
    })
}

/// SPC-018: a camera of which the register does not hold everything that people must be able to learn.
fn incomplete(context: &Context, findings: &mut Findings) {
    for (activity, camera) in with_cameras(context) {
        findings.examine();
        let screened = activity.dpia.as_ref().is_some_and(|dpia| dpia.screening.is_some());
        let mut interests = resting_on(&activity, LegalBasis::LegitimateInterests);
        let untested = interests.any(|(_, entry)| entry.lia.as_ref().is_none_or(|test| test.r#ref.is_none()));
        let missing = labels(&[
            ("activities.camera.area", camera.area.is_some()),
            // A hidden camera has no signs; another rule is about that.
            ("activities.camera.signage", camera.signage == Some(true) || camera.covert == Some(true)),
            ("activities.camera.viewed_by", !camera.viewed_by.is_empty()),
            ("activities.retention", activity.retention.iter().any(|entry| of_images(context, entry))),
            ("activities.dpia.screening", screened),
            ("activities.legal_bases.lia", !untested),
        ]);
        if !missing.is_empty() {
            findings
                .error(activity.at("camera"), &activity.subject)
                .arg("activity", activity.name())
                .arg("missing", missing);
        }
    }
}

/// Whether an entry gives the period of the images: by its kind of record, or by the data it is for.
fn of_images(context: &Context, entry: &RetentionEntry) -> bool {
    let records = entry.record_types.iter().flat_map(Stated::entries);
    let by_record = records.into_iter().any(|record| *record == RecordType::CameraImages);
    let categories = entry.data_categories.iter().filter_map(|id| context.register.data_category(id));
    let footage = Some(ElementKind::VideoFootage);
    let by_data = categories.flat_map(|c| &c.elements).any(|element| element.kind == footage);
    entry.schedule.is_some() && (by_record || by_data)
}

/// SPC-019: a hidden camera, or sound, without what makes that lawful for a short time.
fn hidden_or_heard(context: &Context, findings: &mut Findings) {
    let max = params::COVERT_CAMERA_MAX.value;
    for (activity, camera) in with_cameras(context) {
        findings.examine();
        let hidden = camera.covert == Some(true);
        if !hidden && camera.audio != Some(true) {
            continue;
        }
        let assessed = activity.dpia.as_ref().is_some_and(|dpia| dpia.r#ref.is_some());
        let missing = labels(&[
            ("activities.dpia", assessed),
            ("activities.camera.suspicion_ref", camera.suspicion_ref.is_some()),
            // A use of unknown length is not a short one.
            ("activities.camera.duration", camera.duration.is_some()),
        ]);
        let long = camera.duration.filter(|duration| duration.days_about() > max.days_about());
        if missing.is_empty() && long.is_none() {
            continue;
        }
        let at = activity.at("camera").join(if hidden { "covert" } else { "audio" });
        let mut finding = findings.error(at, &activity.subject).arg("activity", activity.name());
        if !missing.is_empty() {
            finding = finding.arg("missing", missing);
        }
        if let Some(duration) = long {
            finding = finding.arg("duration", Arg::Period(duration)).arg("max", Arg::Period(max));
        }
        if !hidden {
            finding.case("sound");
        }
    }
}
