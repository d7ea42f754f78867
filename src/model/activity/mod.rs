//! A processing activity: what is done, with whose data, why and on which basis (art. 30(1), 30(2)).

mod collection;
mod dpia;
mod legal_bases;
mod nature;
mod recipients;
mod retention;
mod sensitive;
mod special_kinds;

pub use collection::{Art14, MandatoryEntry, SourceEntry};
pub use dpia::{Dpia, DpiaScope, DpiaScreening};
pub use legal_bases::{BalancingTest, LegalBasisEntry};
pub use nature::Nature;
pub use recipients::{ClientEntry, RecipientEntry};
pub use retention::{LegalHold, RetentionEntry};
pub use sensitive::{CriminalData, IdentityCheck, NationalId, Permit, SpecialCondition};
pub use special_kinds::{
    AiUse, AutomatedDecisions, Camera, DebtSignal, DirectMarketing, ExclusionList, Profiling,
    RightsRestriction, SecondaryUse,
};

use crate::model::values::{Date, Duration, Id, Localized, Period, Stated};
use crate::model::words::{ActivityRole, ActivityStatus};
use serde::{Deserialize, Serialize};

/// What you do with data: the heart of the register.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
pub struct Activity {
    /// Lower-case words with hyphens; becomes the anchor on the published page.
    pub id: Id,
    /// A new number at every change that matters to people; id and version together form the stable reference.
    pub version: Option<String>,
    /// What you do, in plain words.
    pub name: Option<Localized>,
    /// An explanation for the reader.
    pub description: Option<Localized>,
    /// Controller, joint controller or processor.
    pub role: Option<ActivityRole>,
    /// Planned, active or ended.
    pub status: Option<ActivityStatus>,
    /// False when this activity stays out of the statement; that is checked.
    pub publish: Option<bool>,
    /// The department that does this.
    pub department: Option<String>,
    /// The function in charge, not a name.
    pub owner: Option<String>,
    /// The first day.
    pub start_date: Option<Date>,
    /// The last day.
    pub end_date: Option<Date>,
    /// The activity that took its place.
    pub replaced_by: Option<Id>,
    /// For an ended activity: the day of erasure.
    pub data_deleted_on: Option<Date>,
    /// The day of the last substantive change.
    pub last_changed: Option<Date>,
    /// The day the owner last went through this.
    pub last_reviewed: Option<Date>,
    /// How often this is gone through.
    pub review_interval: Option<Period>,
    /// Features that decide which rules apply.
    pub nature: Option<Nature>,
    /// What for; left out for a processor, since the client sets the purpose.
    pub purposes: Vec<Id>,
    /// Whose data it is.
    pub data_subjects: Vec<Id>,
    /// Which categories of data.
    pub data_categories: Vec<Id>,
    /// Why less or no identifiable data will not do.
    pub minimisation_note: Option<String>,
    /// One entry per basis, with the purposes and if needed the group of people it holds for.
    pub legal_bases: Vec<LegalBasisEntry>,
    /// For each kind of special data the art. 9 condition.
    pub special_conditions: Option<Stated<Vec<SpecialCondition>>>,
    /// The ground for data on criminal offences.
    pub criminal_data: Option<CriminalData>,
    /// The act that allows use of the national number.
    pub national_id: Option<NationalId>,
    /// How you establish who someone is.
    pub identity_check: Option<IdentityCheck>,
    /// Where the data comes from.
    pub sources: Vec<SourceEntry>,
    /// When you inform people whose data came from someone else.
    pub art14: Option<Art14>,
    /// Whether someone must give the data, and what happens otherwise.
    pub mandatory: Vec<MandatoryEntry>,
    /// Everyone who receives the data, processors included; none when nobody.
    pub recipients: Option<Stated<Vec<RecipientEntry>>>,
    /// Only as processor: for whom you do this.
    pub clients: Vec<ClientEntry>,
    /// As processor: how fast you report a breach to the client.
    pub breach_notice_to_client: Option<Duration>,
    /// The joint arrangement or covenant.
    pub arrangements: Option<Stated<Vec<Id>>>,
    /// Transfers outside the EEA; none when there are none.
    pub transfers: Option<Stated<Vec<Id>>>,
    /// The retention schedule for each category.
    pub retention: Vec<RetentionEntry>,
    /// Why it is not possible to state a period.
    pub retention_unknown_reason: Option<String>,
    /// Measures on top of those that apply everywhere.
    pub security_measures: Vec<Id>,
    /// Why a usual measure is missing here.
    pub security_reason: Option<String>,
    /// The functions with access.
    pub access_roles: Vec<String>,
    /// True when these staff are bound to secrecy.
    pub secrecy_duty: Option<bool>,
    /// What you do in addition for children's data.
    pub children_measures: Vec<String>,
    /// The programs in which this happens.
    pub systems: Vec<Id>,
    /// Decisions without a human that affect someone; none when there are none.
    pub automated_decisions: Option<Stated<AutomatedDecisions>>,
    /// Assessing people on the basis of their data; none when this is not done.
    pub profiling: Option<Stated<Profiling>>,
    /// Advertising to persons; none when you send none.
    pub direct_marketing: Option<Stated<DirectMarketing>>,
    /// Use for another purpose than the one the data was obtained for.
    pub secondary_use: Option<Stated<Vec<SecondaryUse>>>,
    /// The four steps before arrears are reported to the municipality.
    pub debt_signal: Option<DebtSignal>,
    /// Only for cameras.
    pub camera: Option<Camera>,
    /// A list of people whom you or others may refuse.
    pub exclusion_list: Option<ExclusionList>,
    /// The use of AI; none when none is used.
    pub ai: Option<Stated<AiUse>>,
    /// Rights that are restricted here, with the test.
    pub rights_restriction: Option<Stated<RightsRestriction>>,
    /// The assessment of risks in advance (art. 35).
    pub dpia: Option<Dpia>,
    /// Ids this had before, so that old links keep working.
    pub aliases: Vec<Id>,
    /// For your own use; appears in no public document.
    pub note: Option<String>,
}
