//! Changes in the law that change what a privacy statement has to tell, with their first day.
//!
//! Source: the Dutch act that implements the GDPR (UAVG), text of 1 September 2026, changed by Stb.
//! 2026, 154 and in force by Stb. 2026, 196. Changes that leave statements as they are, such as
//! those on permits and on the publication of sanctions, are not in this table.

use super::{Citation, day, uavg};
use crate::model::values::Date;

/// What a statement may tell about that a change touches.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Topic {
    /// Rights of children: from 12 they act themselves, beside their representative.
    Minors,
    /// Rights of people with a guardian, administrator or mentor: the representative acts only
    /// within the scope of that measure.
    Representation,
    /// A court ban because of unlawful or annoying conduct: no longer criminal data. What else counts
    /// as such did not change.
    CourtBans,
}

/// A change in the law.
#[derive(Debug, Clone, Copy)]
pub struct LawChange {
    pub citation: Citation,
    /// The first day.
    pub effective: Date,
    pub affects: Topic,
}

/// The changes, by article.
pub const LAW_CHANGES: &[LawChange] = &[
    LawChange { citation: uavg("1"), effective: day(2026, 9, 1), affects: Topic::CourtBans },
    LawChange { citation: uavg("5"), effective: day(2026, 9, 1), affects: Topic::Minors },
    LawChange { citation: uavg("5"), effective: day(2026, 9, 1), affects: Topic::Representation },
];
