//! Facts from outside the register: countries, decisions, statutory periods, authorities.
//!
//! Data with a source and a day, never `if` statements in rules. Compiled from the sources that
//! each table names, as they stood on [`AS_OF`].

pub mod adequacy;
pub mod authority;
mod citation;
pub mod countries;
pub mod dpia;
pub mod instruments;
pub mod law_changes;
pub mod params;
pub mod retention;
pub mod standing;
pub mod statutes;

pub use citation::{Act, Citation};
pub(crate) use citation::{gdpr, law, uavg};

use crate::model::values::Date;
use chrono::NaiveDate;

/// The day these tables were last compared with their sources.
pub const AS_OF: Date = day(2026, 11, 22);

/// How well a fact was compared with its source.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verified {
    /// With the official text.
    Official,
    /// With a reliable secondary source.
    Secondary,
    /// Common knowledge of the field; the source was not opened.
    NotOpened,
}

/// A day that is known to exist; a wrong one does not compile.
pub(crate) const fn day(year: i32, month: u32, day: u32) -> Date {
    match NaiveDate::from_ymd_opt(year, month, day) {
        Some(date) => Date(date),
        None => panic!("no such day"),
    }
}
