//! What an activity says that calls for a data protection impact assessment (art. 35).
//!
//! Gathers the criteria that somebody ticked and those that follow from other fields; a field that
//! nobody filled in adds nothing.

use super::items::Item;
use super::judge::Context;
use crate::model::values::Stated;
use crate::model::words::{ActivityKind, DataClass, DataSubjectKind, DpiaCriterion};
use crate::model::{Activity, Dpia, Path};
use crate::reference::dpia::{ARTICLE_35_3, NINE_CRITERIA, on_dutch_list};

/// A criterion that an activity meets, and where the register says so.
pub(super) type Hit = (DpiaCriterion, Path);

/// The assessment of an activity.
pub(super) fn dpia<'a>(activity: &Item<'a, Activity>) -> Option<&'a Dpia> {
    activity.entry.dpia.as_ref()
}

/// Whether somebody wrote where an assessment is, or that one was made with the act.
pub(super) fn is_assessed(dpia: Option<&Dpia>) -> bool {
    dpia.is_some_and(|dpia| dpia.r#ref.is_some() || dpia.art_35_10_ref.is_some())
}

/// Whether the authority checked this under the old act and nothing changed since.
pub(super) fn is_checked_before(activity: &Activity) -> bool {
    let Some(permit) = activity.criminal_data.as_ref().and_then(|data| data.permit.as_ref()) else {
        return false;
    };
    let unchanged = activity.last_changed.zip(permit.date).is_some_and(|(changed, date)| changed <= date);
    permit.legacy == Some(true) && unchanged
}

/// The kinds of art. 35(3) that an activity is, each once.
pub(super) fn triggers(context: &Context, activity: &Item<Activity>) -> Vec<Hit> {
    let mut hits = ticked(activity, &ARTICLE_35_3);
    let large = activity.nature.as_ref().and_then(|nature| nature.large_scale) == Some(true);
    let decisions = activity.automated_decisions.as_ref().and_then(Stated::value);
    if decisions.is_some_and(|decisions| decisions.art22 == Some(true)) {
        add(&mut hits, DpiaCriterion::AutomatedEvaluation, activity.at("automated_decisions"));
    }
    if large && is_sensitive(context, activity) {
        add(&mut hits, DpiaCriterion::LargeScaleSensitive, activity.at("nature").join("large_scale"));
    }
    if large && activity.camera.as_ref().is_some_and(|camera| camera.public_area == Some(true)) {
        add(&mut hits, DpiaCriterion::LargeScalePublicMonitoring, activity.at("camera").join("public_area"));
    }
    hits
}

/// Whether a computer decides, and nobody said if that has large effects (art. 22, 35(3)(a)).
pub(super) fn may_decide_alone(activity: &Activity) -> bool {
    let decisions = activity.automated_decisions.as_ref().and_then(Stated::value);
    decisions.is_some_and(|decisions| decisions.art22.is_none())
}

/// Which of the nine criteria an activity meets, each once.
pub(super) fn criteria(context: &Context, activity: &Item<Activity>) -> Vec<Hit> {
    use DpiaCriterion as C;
    let mut hits = ticked(activity, &NINE_CRITERIA);
    let nature = activity.nature.as_ref();
    if nature.and_then(|nature| nature.large_scale) == Some(true) {
        add(&mut hits, C::LargeScale, activity.at("nature").join("large_scale"));
    }
    if nature.and_then(|nature| nature.systematic_monitoring) == Some(true) {
        add(&mut hits, C::SystematicMonitoring, activity.at("nature").join("systematic_monitoring"));
    }
    if activity.profiling.as_ref().is_some_and(|profiling| profiling.value().is_some()) {
        add(&mut hits, C::EvaluationOrScoring, activity.at("profiling"));
    }
    if activity.automated_decisions.as_ref().is_some_and(|decisions| decisions.value().is_some()) {
        add(&mut hits, C::AutomatedDecision, activity.at("automated_decisions"));
    }
    if let Some(place) = vulnerable(context, activity) {
        add(&mut hits, C::VulnerablePeople, activity.at("data_subjects").join(place));
    }
    if is_sensitive(context, activity) {
        add(&mut hits, C::SensitiveData, activity.at("data_categories"));
    }
    hits
}

/// The kinds on the list of the Dutch authority that an activity is, each with its place.
pub(super) fn listed(context: &Context, activity: &Item<Activity>) -> Vec<(ActivityKind, Path)> {
    let Some(nature) = &activity.nature else { return Vec::new() };
    let public = activity.camera.as_ref().and_then(|camera| camera.public_area);
    let (small, unwatched) = (nature.large_scale == Some(false), nature.systematic_monitoring == Some(false));
    let counts = |kind: ActivityKind| match kind {
        ActivityKind::HealthData => !small,
        ActivityKind::IncomeCheck => !small || nature.systematic_monitoring == Some(true),
        // On the list when on a large scale or when people are followed.
        ActivityKind::FraudDetection | ActivityKind::CreditCheck | ActivityKind::GeneticData => {
            !small || !unwatched
        }
        ActivityKind::CameraSurveillance => public != Some(false),
        _ => true,
    };
    let kinds = nature.kinds.iter().flat_map(Stated::entries).copied().enumerate();
    kinds
        .filter(|(_, kind)| on_dutch_list(*kind, context.as_of) && counts(*kind))
        .map(|(at, kind)| (kind, activity.at("nature").join("kinds").join(at)))
        .collect()
}

fn add(hits: &mut Vec<Hit>, criterion: DpiaCriterion, path: Path) {
    if !hits.iter().any(|(found, _)| *found == criterion) {
        hits.push((criterion, path));
    }
}

/// The criteria out of `among` that somebody ticked.
fn ticked(activity: &Item<Activity>, among: &[DpiaCriterion]) -> Vec<Hit> {
    let screening = activity.dpia.as_ref().and_then(|dpia| dpia.screening.as_ref());
    let criteria = screening.and_then(|s| s.criteria.as_ref()).map_or(&[][..], Stated::entries);
    let mut hits = Vec::new();
    for (at, criterion) in criteria.iter().enumerate().filter(|(_, criterion)| among.contains(criterion)) {
        let path = activity.at("dpia").join("screening").join("criteria").join(at);
        add(&mut hits, *criterion, path);
    }
    hits
}

/// Whether an activity uses special data or data on criminal offences.
fn is_sensitive(context: &Context, activity: &Activity) -> bool {
    let classes = context.register.elements(activity).filter_map(|(c, element)| element.class_in_law(c));
    classes.into_iter().any(|class| class.is_special() || class == DataClass::Criminal)
}

/// The place of the first group of people that is vulnerable: said to be, or children.
fn vulnerable(context: &Context, activity: &Activity) -> Option<usize> {
    activity.data_subjects.iter().position(|id| {
        context.register.data_subject_group(id).is_some_and(|group| {
            group.vulnerable == Some(true)
                || group.children == Some(true)
                || group.kind == Some(DataSubjectKind::Child)
        })
    })
}

#[cfg(test)]
mod tests {
    use super::{criteria, is_checked_before, listed, triggers};
    use crate::model::Register;
    use crate::model::values::Date;
    use crate::reference::day;
    use crate::rules::Context;

    fn words(yaml: &str, as_of: Date) -> [Vec<&'static str>; 3] {
        let register: Register = serde_yaml::from_str(yaml).unwrap();
        let context = Context { register: &register, notices: &[], as_of };
        let activity = context.activities().next().unwrap();
        let of = |hits: Vec<super::Hit>| hits.iter().map(|(criterion, _)| criterion.word()).collect();
        let listed = listed(&context, &activity).iter().map(|(kind, _)| kind.word()).collect();
        [of(triggers(&context, &activity)), of(criteria(&context, &activity)), listed]
    }

    #[test]
    fn criteria_follow_from_what_is_said_and_never_from_silence() {
        let today = day(2026, 11, 22);
        assert_eq!(words("activities: [{id: a}]", today), [[""; 0]; 3]);
        let health = "data_categories: [{id: d, elements: [{id: e, kind: health}]}]\n\
            data_subjects: [{id: p, children: true}]\n\
            activities: [{id: a, data_categories: [d], data_subjects: [p], nature: {large_scale: true, \
            kinds: [health-data]}, profiling: {}, dpia: {screening: {criteria: [large-scale, innovative-use]}}}]";
        let [triggers, criteria, kinds] = words(health, today);
        assert_eq!(triggers, ["large-scale-sensitive"]);
        assert_eq!(
            criteria,
            ["large-scale", "innovative-use", "evaluation-or-scoring", "vulnerable-people", "sensitive-data"]
        );
        assert_eq!(kinds, ["health-data"]);
        assert_eq!(words(&health.replace("large_scale: true", "large_scale: false"), today)[2], [""; 0]);
        assert_eq!(words(health, day(2019, 11, 26))[2], [""; 0]);
        let income =
            |nature: &str| words(&format!("activities: [{{id: a, nature: {{{nature}}}}}]"), today)[2].len();
        assert_eq!(income("kinds: [income-check, fraud-detection]"), 2);
        assert_eq!(income("kinds: [income-check, fraud-detection], large_scale: false"), 1);
        let followed = "kinds: [income-check], large_scale: false, systematic_monitoring: true";
        assert_eq!(income(followed), 1);
        let neither = "kinds: [fraud-detection], large_scale: false, systematic_monitoring: false";
        assert_eq!(income(neither), 0);
    }

    #[test]
    fn an_old_permit_counts_while_nothing_changed() {
        let activity = |changed: &str| {
            serde_yaml::from_str(&format!(
                "{{id: a, {changed} criminal_data: {{permit: {{legacy: true, date: 2018-04-03}}}}}}"
            ))
            .unwrap()
        };
        assert!(is_checked_before(&activity("last_changed: 2018-04-03,")));
        assert!(!is_checked_before(&activity("last_changed: 2018-04-04,")));
        assert!(!is_checked_before(&activity("")));
    }
}
