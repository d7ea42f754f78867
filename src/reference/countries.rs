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

/// Parts of member states with a code of their own that are inside the Union: the outermost regions
/// of France, and Åland.
pub const EU_REGIONS: [&str; 7] = ["GF", "GP", "MQ", "RE", "YT", "MF", "AX"];

/// Countries that left, with the last day that they counted as inside.
pub const LEFT: [(&str, Date); 1] = [("GB", day(2020, 12, 31))];

/// Countries that joined after the rules on transfers began, with their first day inside.
pub const JOINED: [(&str, Date); 1] = [("HR", day(2013, 7, 1))];

/// Parts of member states overseas where the regulation does not hold, though they seem inside.
pub const OVERSEAS: [&str; 11] = ["AW", "CW", "SX", "BQ", "GL", "PF", "NC", "PM", "WF", "BL", "TF"];

/// Whether `country` belonged to the Union on `on`. An international organisation never does.
pub fn in_eu(country: &Country, on: Date) -> bool {
    let code = country.as_str();
    EU.contains(&code) && !JOINED.iter().any(|(joined, first)| *joined == code && on < *first)
        || EU_REGIONS.contains(&code)
        || LEFT.iter().any(|(left, last)| *left == code && on <= *last)
}

/// Whether `country` belonged to the EEA on `on`.
pub fn in_eea(country: &Country, on: Date) -> bool {
    in_eu(country, on) || EEA_ONLY.contains(&country.as_str())
}

/// The first days on which `country` was inside, or no longer.
pub(super) fn membership_changes(country: &Country) -> impl Iterator<Item = Date> {
    let joined = JOINED.iter().filter(move |(code, _)| *code == country).map(|(_, first)| *first);
    let left = LEFT.iter().filter(move |(code, _)| *code == country);
    joined.chain(left.filter_map(|(_, last)| last.0.succ_opt().map(Date)))
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
    fn overseas_parts_are_outside() {
        assert!(super::OVERSEAS.iter().all(|code| !in_eea(&(*code).into(), day(2026, 11, 22))));
    }

    #[test]
    fn the_united_kingdom_left_at_the_end_of_2020() {
        assert!(in_eea(&"GB".into(), day(2020, 12, 31)));
        assert!(!in_eea(&"GB".into(), day(2021, 1, 1)));
    }
}
