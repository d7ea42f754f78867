//! Which countries belong to the European Union and to the European Economic Area, on a given day.
//!
//! Source: the member states and the EFTA states of the EEA agreement, counted in a secondary list
//! of June 2026. Overseas parts: common knowledge of the field, not opened.

use super::day;
use crate::model::values::{Country, Date};

/// The twenty-seven member states.
pub const EU: [&str; 27] = [
    "AT", "BE", "BG", "HR", "CY", "CZ", "DK", "EE", "FI", "FR", "DE", "GR", "HU", "IE", "IT", "LV", "LT",
    "LU", "MT", "NL", "PL", "PT", "RO", "SK", "SI", "ES", "SE",
];

/// The three EFTA states that are in the EEA but not in the Union.
pub const EEA_ONLY: [&str; 3] = ["IS", "LI", "NO"];

/// Outermost regions of France: a code of their own, inside the Union.
pub const EU_REGIONS: [&str; 6] = ["GF", "GP", "MQ", "RE", "YT", "MF"];

/// Countries that left, with the last day that they counted as inside.
pub const LEFT: [(&str, Date); 1] = [("GB", day(2020, 12, 31))];

/// Whether `country` belonged to the Union on `on`. An international organisation never does.
pub fn in_eu(country: &Country, on: Date) -> bool {
    let code = country.as_str();
    EU.contains(&code)
        || EU_REGIONS.contains(&code)
        || LEFT.iter().any(|(left, last)| *left == code && on <= *last)
}

/// Whether `country` belonged to the EEA on `on`.
pub fn in_eea(country: &Country, on: Date) -> bool {
    in_eu(country, on) || EEA_ONLY.contains(&country.as_str())
}

#[cfg(test)]
mod tests {
    use super::{day, in_eea, in_eu};

    #[test]
    fn norway_is_in_the_eea_and_not_in_the_union() {
        let today = day(2026, 11, 22);
        assert!(in_eea(&"NO".into(), today) && !in_eu(&"NO".into(), today));
        assert!(!in_eea(&"CH".into(), today) && !in_eea(&"INT:EPO".into(), today));
        assert!(in_eu(&"RE".into(), today) && !in_eea(&"CW".into(), today));
    }

    #[test]
    fn the_united_kingdom_left_at_the_end_of_2020() {
        assert!(in_eea(&"GB".into(), day(2020, 12, 31)));
        assert!(!in_eea(&"GB".into(), day(2021, 1, 1)));
    }
}
