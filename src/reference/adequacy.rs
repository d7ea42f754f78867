//! Adequacy decisions of the European Commission (art. 45).
//!
//! Source: secondary lists of June 2026 that link to EUR-Lex; that for the United States was
//! compared with the decision itself. Scope `Whole` is used only where the decision covers every
//! recipient in the country. Of the case before the Court on the decision for the United States the
//! appeal was seen in the Official Journal; how it ended was not found.

use super::day;
use crate::model::values::{Country, Date};
use crate::model::words::Sector;

/// What a decision covers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    /// Every recipient in the country.
    Whole,
    /// Only some recipients, some data or some law; the decision says which.
    Part,
}

/// One decision.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AdequacyDecision {
    pub country: &'static str,
    /// The number of the decision; empty where it was not found.
    pub decision: &'static str,
    pub from: Date,
    /// The last day, where the decision ends of itself.
    pub until: Option<Date>,
    pub scope: Scope,
    /// Kinds of recipients that the decision does not cover, as far as a sector tells.
    pub not_for: &'static [Sector],
    /// The case before the Court in which the decision is attacked.
    pub case: Option<CourtCase>,
}

/// A case before the Court of Justice that was not known to be decided.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CourtCase {
    pub number: &'static str,
    pub from: Date,
}

/// Bodies that are no business.
const PUBLIC_BODIES: &[Sector] =
    &[Sector::Municipality, Sector::Police, Sector::TaxAuthority, Sector::Court, Sector::PublicBody];

const fn whole(country: &'static str, decision: &'static str, from: Date) -> AdequacyDecision {
    AdequacyDecision { country, decision, from, until: None, scope: Scope::Whole, not_for: &[], case: None }
}

const fn part(country: &'static str, decision: &'static str, from: Date) -> AdequacyDecision {
    AdequacyDecision { scope: Scope::Part, ..whole(country, decision, from) }
}

/// All decisions, by country.
pub const DECISIONS: &[AdequacyDecision] = &[
    whole("AD", "2010/625/EU", day(2010, 10, 19)),
    whole("AR", "2003/490/EC", day(2003, 6, 30)),
    AdequacyDecision { not_for: &[Sector::Police], ..part("BR", "(EU) 2026/179", day(2026, 1, 26)) },
    // Only commercial organisations.
    AdequacyDecision { not_for: PUBLIC_BODIES, ..part("CA", "2002/2/EC", day(2001, 12, 20)) },
    whole("CH", "2000/518/EC", day(2000, 7, 26)),
    whole("FO", "2010/146/EU", day(2010, 3, 5)),
    // Left out data for immigration control until it was renewed on 19 December 2025; whether the
    // renewal has a number of its own was not found.
    AdequacyDecision { until: Some(day(2025, 12, 27)), ..part("GB", "(EU) 2021/1772", day(2021, 6, 28)) },
    AdequacyDecision { until: Some(day(2031, 12, 27)), ..whole("GB", "(EU) 2021/1772", day(2025, 12, 28)) },
    whole("GG", "2003/821/EC", day(2003, 11, 21)),
    part("IL", "2011/61/EU", day(2011, 1, 31)),
    whole("IM", "2004/411/EC", day(2004, 4, 28)),
    part("INT:EPO", "", day(2025, 7, 15)),
    whole("JE", "2008/393/EC", day(2008, 5, 8)),
    // Only businesses.
    AdequacyDecision { not_for: PUBLIC_BODIES, ..part("JP", "(EU) 2019/419", day(2019, 1, 23)) },
    part("KR", "(EU) 2022/254", day(2021, 12, 17)),
    whole("NZ", "2013/65/EU", day(2012, 12, 19)),
    // Only organisations on the active Data Privacy Framework list.
    AdequacyDecision {
        case: Some(CourtCase { number: "C-703/25 P", from: day(2025, 10, 31) }),
        ..part("US", "(EU) 2023/1795", day(2023, 7, 10))
    },
    whole("UY", "2012/484/EU", day(2012, 8, 21)),
];

/// The decision on `country` that holds on `on`.
pub fn decision(country: &Country, on: Date) -> Option<&'static AdequacyDecision> {
    DECISIONS.iter().find(|d| d.country == country && d.from <= on && d.until.is_none_or(|last| on <= last))
}

/// The last decision on `country` that holds, held or will hold.
pub fn ever_decided(country: &Country) -> Option<&'static AdequacyDecision> {
    DECISIONS.iter().rfind(|d| d.country == country)
}

#[cfg(test)]
mod tests {
    use super::{Scope, day, decision};

    #[test]
    fn decisions_begin_and_end() {
        assert_eq!(decision(&"CH".into(), day(2026, 11, 22)).unwrap().scope, Scope::Whole);
        assert!(decision(&"GB".into(), day(2031, 12, 27)).is_some());
        assert!(decision(&"GB".into(), day(2031, 12, 28)).is_none());
        assert!(decision(&"BR".into(), day(2026, 1, 25)).is_none());
        assert!(decision(&"IN".into(), day(2026, 11, 22)).is_none());
    }
}
