//! The linked register as typed values. Pure: no files, no clock, no law.
//!
//! A missing key is unknown and reads as `None` or an empty list. The word `none` means that
//! somebody said there is none and reads as [`values::Stated::None`]. What the law requires is
//! optional here: rules report its absence, so that one missing field does not hide all others.
//! The fields are those of `fields.yaml`; a test holds both against each other.

mod accepted_gaps;
mod activity;
mod arrangements;
pub mod blocks;
mod canonical;
mod controller;
mod data_categories;
mod data_subjects;
mod header;
mod links;
pub mod logo;
mod notices;
mod parties;
pub mod path;
mod purposes;
mod retention_schedules;
mod rights;
mod security_measures;
mod subject;
mod systems;
pub mod texts;
mod transfers;
pub mod values;
pub mod words;

pub use accepted_gaps::{AcceptedGap, RemediationPlan};
pub use activity::{
    Activity, AiUse, Art14, AutomatedDecisions, BalancingTest, Camera, ClientEntry, CriminalData, DebtSignal,
    DirectMarketing, Dpia, DpiaScope, DpiaScreening, ExclusionList, IdentityCheck, LegalBasisEntry,
    LegalHold, MandatoryEntry, NationalId, Nature, Permit, Profiling, RecipientEntry, RetentionEntry,
    RightsRestriction, SecondaryUse, SourceEntry, SpecialCondition,
};
pub use arrangements::Arrangement;
pub use canonical::canonical_json;
pub use controller::{BreachPapers, Controller, DataProtectionOfficer, SectorBody, SupervisoryAuthority};
pub use data_categories::{DataCategory, Element};
pub use data_subjects::DataSubjectGroup;
pub use header::Header;
pub use notices::{Change, Claim, Notice};
pub use parties::{Assurance, Exit, Party, ProcessingAgreement, Subprocessor};
pub use path::{Path, Step};
pub use purposes::Purpose;
pub use retention_schedules::RetentionSchedule;
pub use rights::{OfferedRight, Rights};
pub use security_measures::{Backup, SecurityMeasure};
pub use subject::subject_kind;
pub use systems::System;
pub use texts::PublicTexts;
pub use transfers::{DataPrivacyFramework, Transfer, TransferImpactAssessment};

use serde::{Deserialize, Serialize};

/// A whole register, merged from all its files.
///
/// Lists keep the order of their files (sorted by name) and the order within each file.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
pub struct Register {
    pub register: Header,
    pub controller: Controller,
    pub data_subjects: Vec<DataSubjectGroup>,
    pub data_categories: Vec<DataCategory>,
    pub purposes: Vec<Purpose>,
    pub parties: Vec<Party>,
    pub arrangements: Vec<Arrangement>,
    pub transfers: Vec<Transfer>,
    pub systems: Vec<System>,
    pub security_measures: Vec<SecurityMeasure>,
    pub retention_schedules: Vec<RetentionSchedule>,
    pub activities: Vec<Activity>,
    pub rights: Rights,
    pub notices: Vec<Notice>,
    pub texts: PublicTexts,
    pub accepted_gaps: Vec<AcceptedGap>,
}
