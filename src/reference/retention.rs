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
