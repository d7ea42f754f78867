//! The day on which the Dutch act changed: the text before it and after it give different answers.
//!
//! Source: Stb. 2026, 154, in force by Stb. 2026, 196. From that day people of 12 to 15 may use their
//! rights themselves, beside their representative (art. 5(4)); before it their representative did so.

use super::day;
use crate::model::values::Date;

/// The first day of the changed text.
pub const IN_FORCE: Date = day(2026, 9, 1);
