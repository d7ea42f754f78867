//! The closed lists of the register: every word that a field may hold.
//!
//! The words and their labels stand in `fields.yaml`; a test holds these types against it.

mod activities;
mod data;
mod law;
mod notices;
mod parties;
mod security_and_retention;
mod transfers;

pub use activities::{
    ActivityKind, ActivityRole, ActivityStatus, AiRisk, DpiaCriterion, DpiaStatus, LiaOutcome,
    MarketingChannel, RiskLevel,
};
pub use data::{
    DataClass, DataSubjectKind, ElementKind, IdentityItem, IdentityMethod, PurposeTag, SourceKind,
};
pub use law::{
    Art9Condition, Art14Exemption, Art14Timing, Art22Ground, CriminalGround, LegalBasis, MandatoryKind,
    RestrictionGround, Right,
};
pub use notices::{ClaimKind, ClaimScope, FeeCondition, FormOfAddress, RequestChannel};
pub use parties::{
    AgreementClause, AgreementModel, ArrangementKind, Authorisation, OrganisationRole, PartyRole, Sector,
};
pub use security_and_retention::{
    EndOfRetention, RecordType, RetentionCase, RetentionEvent, RetentionReason, SecurityType,
};
pub use transfers::{AccessType, Frequency, SccAnnex, SccModule, TransferInstrument, TransferMechanism};

/// Declares one closed list: the enum, its words as written in YAML, and all of them in order.
///
/// A macro, because forty-nine lists of words would otherwise each be written out three times.
macro_rules! closed_list {
    ($(#[$doc:meta])* pub enum $name:ident = $list:literal { $($(#[$vdoc:meta])* $variant:ident = $word:literal,)+ }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Deserialize, serde::Serialize)]
        pub enum $name { $($(#[$vdoc])* #[serde(rename = $word)] $variant,)+ }

        impl $name {
            /// The name of the list in `fields.yaml`.
            pub const LIST: &'static str = $list;
            /// Every word, in the order of the list.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)+];

            /// The word as it is written in a register.
            pub fn word(self) -> &'static str {
                match self { $(Self::$variant => $word,)+ }
            }
        }
    };
}
use closed_list;
