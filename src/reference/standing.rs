//! Where a country stands on a day: inside the EEA, found adequate, or neither.

use super::adequacy::{DECISIONS, Scope, decision};
use super::countries::{in_eea, membership_changes};
use crate::model::values::{Country, Date};

/// What the rules on transfers ask of a country.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// No transfer: the country is in the EEA.
    Inside,
    /// A decision covers every recipient there.
    Adequate,
    /// A decision covers some recipients there.
    PartlyAdequate,
    /// A safeguard is needed.
    Outside,
}

/// Where `country` stands on `on`.
pub fn standing(country: &Country, on: Date) -> Standing {
    if in_eea(country, on) {
        return Standing::Inside;
    }
    match decision(country, on).map(|decision| decision.scope) {
        Some(Scope::Whole) => Standing::Adequate,
        Some(Scope::Part) => Standing::PartlyAdequate,
        None => Standing::Outside,
    }
}

/// The last day after `from` and up to `on` on which the standing of `country` changed; `None`
/// where it stands on both days alike.
pub fn changed(country: &Country, from: Date, on: Date) -> Option<Date> {
    if from >= on || standing(country, from) == standing(country, on) {
        return None;
    }
    let after = |last: Date| last.0.succ_opt().map(Date);
    let decisions = DECISIONS.iter().filter(|decision| decision.country == country);
    let decided = decisions.flat_map(|d| [Some(d.from), d.until.and_then(after)]).flatten();
    decided.chain(membership_changes(country)).filter(|day| from < *day && *day <= on).max()
}

#[cfg(test)]
mod tests {
    use super::{Standing, changed, standing};
    use crate::reference::day;

    #[test]
    fn the_united_kingdom_changed_four_times() {
        let gb = "GB".into();
        assert_eq!(standing(&gb, day(2020, 12, 31)), Standing::Inside);
        assert_eq!(standing(&gb, day(2021, 1, 1)), Standing::Outside);
        assert_eq!(standing(&gb, day(2021, 6, 28)), Standing::PartlyAdequate);
        assert_eq!(standing(&gb, day(2025, 12, 27)), Standing::PartlyAdequate);
        assert_eq!(standing(&gb, day(2031, 12, 27)), Standing::Adequate);
        assert_eq!(standing(&gb, day(2031, 12, 28)), Standing::Outside);
        assert_eq!(changed(&gb, day(2018, 5, 24), day(2021, 3, 1)), Some(day(2021, 1, 1)));
        assert_eq!(changed(&gb, day(2018, 5, 24), day(2026, 11, 22)), Some(day(2025, 12, 28)));
        assert_eq!(changed(&gb, day(2026, 11, 22), day(2032, 1, 1)), Some(day(2031, 12, 28)));
        assert_eq!(changed(&gb, day(2022, 1, 1), day(2025, 11, 22)), None);
    }

    #[test]
    fn croatia_joined_in_2013() {
        let hr = "HR".into();
        assert_eq!(standing(&hr, day(2013, 6, 30)), Standing::Outside);
        assert_eq!(standing(&hr, day(2013, 7, 1)), Standing::Inside);
        assert_eq!(changed(&hr, day(2012, 1, 1), day(2026, 11, 22)), Some(day(2013, 7, 1)));
    }
}
