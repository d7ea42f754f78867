//! When a data protection impact assessment is due: art. 35(3), the list of the Dutch authority,
//! and the nine criteria of the European authorities.
//!
//! Sources, compared on 22 November 2026: GDPR art. 35(3); the Dutch list in Staatscourant 2019,
//! 64418, in force since 27 November 2019; WP248 rev.01, III.B.a.

use super::day;
use crate::model::values::Date;
use crate::model::words::{ActivityKind, DpiaCriterion};

/// The kinds for which art. 35(3) itself asks an assessment, in the order of its letters.
pub const ARTICLE_35_3: [DpiaCriterion; 3] = [
    DpiaCriterion::AutomatedEvaluation,
    DpiaCriterion::LargeScaleSensitive,
    DpiaCriterion::LargeScalePublicMonitoring,
];

/// The nine criteria, the first at number 1.
pub const NINE_CRITERIA: [DpiaCriterion; 9] = [
    DpiaCriterion::EvaluationOrScoring,
    DpiaCriterion::AutomatedDecision,
    DpiaCriterion::SystematicMonitoring,
    DpiaCriterion::SensitiveData,
    DpiaCriterion::LargeScale,
    DpiaCriterion::CombiningDatasets,
    DpiaCriterion::VulnerablePeople,
    DpiaCriterion::InnovativeUse,
    DpiaCriterion::BlocksRightOrService,
];

/// From how many of the nine criteria an assessment is due in most cases.
pub const CRITERIA_FOR_ASSESSMENT: usize = 2;

/// The day the Dutch list came into force.
pub const DUTCH_LIST_FROM: Date = day(2019, 11, 27);

/// The Dutch list: the number of each item with the kind of processing it names.
pub const DUTCH_LIST: [(u8, ActivityKind); 17] = [
    (1, ActivityKind::CovertInvestigation),
    (2, ActivityKind::ExclusionList),
    (3, ActivityKind::FraudDetection),
    (4, ActivityKind::CreditCheck),
    (5, ActivityKind::IncomeCheck),
    (6, ActivityKind::GeneticData),
    (7, ActivityKind::HealthData),
    (8, ActivityKind::PublicPartnership),
    (9, ActivityKind::CameraSurveillance),
    (10, ActivityKind::MobileCamera),
    (11, ActivityKind::EmployeeMonitoring),
    (12, ActivityKind::LocationTracking),
    (13, ActivityKind::CommunicationsData),
    (14, ActivityKind::Sensors),
    (15, ActivityKind::Profiling),
    (16, ActivityKind::BehaviourInfluencing),
    (17, ActivityKind::BiometricIdentification),
];

/// Whether the Dutch list named this kind on `on`.
pub fn on_dutch_list(kind: ActivityKind, on: Date) -> bool {
    DUTCH_LIST_FROM <= on && DUTCH_LIST.iter().any(|(_, listed)| *listed == kind)
}

#[cfg(test)]
mod tests {
    use super::{ActivityKind, DUTCH_LIST, day, on_dutch_list};
    use crate::schema::schema;

    #[test]
    fn the_list_holds_from_its_first_day() {
        assert!(!on_dutch_list(ActivityKind::ExclusionList, day(2019, 11, 26)));
        assert!(on_dutch_list(ActivityKind::ExclusionList, day(2019, 11, 27)));
    }

    #[test]
    fn every_kind_of_the_format_has_its_number() {
        for (at, (number, kind)) in DUTCH_LIST.iter().enumerate() {
            assert_eq!(usize::from(*number), at + 1);
            assert!(schema().word_label(ActivityKind::LIST, kind.word(), "nl").is_some());
        }
        assert!(ActivityKind::ALL.iter().all(|kind| DUTCH_LIST.iter().any(|(_, listed)| listed == kind)));
    }
}
