//! Periods for which the law orders that records be kept.
//!
//! Only statutory minimums stand here. Sector custom and limitation periods are no order to keep.

use super::{Act, Citation, Verified};
use crate::model::values::Period;
use crate::model::words::RecordType;

/// A statutory minimum for one kind of record.
#[derive(Debug, Clone, Copy)]
pub struct StatutoryPeriod {
    pub record_type: RecordType,
    pub minimum: Period,
    /// Every minimum here starts to run at the end of a calendar or financial year.
    pub law: Citation,
    pub verified: Verified,
}

const fn years(years: u32) -> Period {
    Period { years, months: 0, weeks: 0, days: 0 }
}

const fn law(act: Act, article: &'static str, paragraph: &'static str) -> Citation {
    Citation { act, article, paragraph, point: "" }
}

/// The minimums that concern personal data of a housing association.
pub const MINIMUMS: &[StatutoryPeriod] = &[
    StatutoryPeriod {
        record_type: RecordType::FinancialRecords,
        minimum: years(7),
        law: law(Act::Awr, "52", "4"),
        verified: Verified::Secondary,
    },
    StatutoryPeriod {
        record_type: RecordType::CorporateRecords,
        minimum: years(7),
        law: law(Act::Bw, "2:10", "3"),
        verified: Verified::NotOpened,
    },
    StatutoryPeriod {
        record_type: RecordType::RealEstateVat,
        minimum: years(9),
        law: law(Act::Ob, "34a", ""),
        verified: Verified::Secondary,
    },
    StatutoryPeriod {
        record_type: RecordType::PayrollTaxAndId,
        minimum: years(5),
        law: law(Act::Urlb, "7.5", "4"),
        verified: Verified::Secondary,
    },
    StatutoryPeriod {
        record_type: RecordType::Payroll,
        minimum: years(7),
        law: law(Act::Awr, "52", "4"),
        verified: Verified::Secondary,
    },
];

/// The minimum for a kind of record, where the law sets one.
pub fn minimum(record_type: RecordType) -> Option<&'static StatutoryPeriod> {
    MINIMUMS.iter().find(|entry| entry.record_type == record_type)
}

/// How long records of a kind are kept at most by custom, where no act sets a maximum.
#[derive(Debug, Clone, Copy)]
pub struct UsualPeriod {
    pub record_type: RecordType,
    /// Zero where the record has done its work at once.
    pub longest: Period,
    /// Where the custom comes from.
    pub source: &'static str,
    pub verified: Verified,
}

const fn weeks(weeks: u32) -> Period {
    Period { years: 0, months: 0, weeks, days: 0 }
}

/// The customs that concern a housing association. None of them is law, and no act that we know
/// sets a maximum for these records.
pub const USUAL: &[UsualPeriod] = &[
    UsualPeriod {
        record_type: RecordType::TenantFile,
        longest: years(2),
        source: "Vrijstellingsbesluit Wbp, repealed in 2018; still the custom of the sector",
        verified: Verified::NotOpened,
    },
    UsualPeriod {
        record_type: RecordType::RejectedCandidate,
        longest: weeks(4),
        source: "by analogy with job applicants",
        verified: Verified::NotOpened,
    },
    UsualPeriod {
        record_type: RecordType::RejectedJobApplicant,
        longest: weeks(4),
        source: "NVP code on recruitment",
        verified: Verified::Secondary,
    },
    UsualPeriod {
        record_type: RecordType::CameraImages,
        longest: weeks(4),
        source: "guidance of the Dutch authority",
        verified: Verified::NotOpened,
    },
    UsualPeriod {
        record_type: RecordType::IdDocumentCopy,
        longest: weeks(0),
        source: "GDPR 5(1)(c) and (e); no act asks a landlord for a copy",
        verified: Verified::NotOpened,
    },
    UsualPeriod {
        record_type: RecordType::ExclusionListEntry,
        longest: years(5),
        source: "Aedes, the body of Dutch housing associations",
        verified: Verified::Secondary,
    },
    UsualPeriod {
        record_type: RecordType::RequestFile,
        longest: years(2),
        source: "GDPR 5(1)(e) and 5(2)",
        verified: Verified::NotOpened,
    },
];

/// How long records of this kind are kept at most by custom.
pub fn usual(record_type: RecordType) -> Option<&'static UsualPeriod> {
    USUAL.iter().find(|entry| entry.record_type == record_type)
}
