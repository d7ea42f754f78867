//! Codes and families of rules as somebody types them, with what was probably meant.

use super::CannotRun;
use super::trouble::Trouble;
use crate::rules::all;
use std::cmp::Reverse;
use std::collections::BTreeSet;
use std::fmt::Display;

/// A list of codes and families, in capitals.
///
/// # Errors
/// On the first that is none, with the nearest one where there is one.
pub(super) fn codes(asked: &[String]) -> Result<Vec<String>, CannotRun> {
    asked.iter().map(|one| known(one.trim().to_uppercase())).collect()
}

fn known(asked: String) -> Result<String, CannotRun> {
    let families: BTreeSet<&str> = all().filter_map(|rule| Some(rule.code.split_once('-')?.0)).collect();
    let all: Vec<&str> = families.iter().copied().chain(all().map(|rule| rule.code)).collect();
    if all.contains(&asked.as_str()) {
        return Ok(asked);
    }
    match near(&asked, all.into_iter()) {
        Some(near) => Err(Trouble::new("trouble-rule-near", &[("asked", &asked), ("near", &near)]).into()),
        None => {
            let families = families.into_iter().collect::<Vec<_>>().join(", ");
            let places: [(_, &dyn Display); 2] = [("asked", &asked), ("families", &families)];
            Err(Trouble::new("trouble-rule-family", &places).into())
        }
    }
}

/// What `asked` was probably meant to be: at most two letters away, and no more than a third of it.
/// Of several that are as near, the one that begins most alike.
pub(super) fn near<'k>(asked: &str, known: impl Iterator<Item = &'k str>) -> Option<&'k str> {
    let close = |distance: usize, one: &str| distance <= 2.min(one.chars().count().max(3) / 3);
    let alike = |one: &str| one.chars().zip(asked.chars()).take_while(|(a, b)| a == b).count();
    let distances = known.map(|one| (strsim::damerau_levenshtein(one, asked), Reverse(alike(one)), one));
    distances.filter(|(distance, _, one)| close(*distance, one)).min().map(|(.., one)| one)
}

#[cfg(test)]
mod tests {
    use super::super::speech::spoken_in;
    use super::super::trouble::say;
    use super::codes;

    fn asked(one: &str) -> Result<Vec<String>, String> {
        codes(&[one.to_owned()]).map_err(|error| say(error.as_ref(), &spoken_in("en")))
    }

    #[test]
    fn codes_and_families_are_known_in_any_case() {
        assert_eq!(asked("ret"), Ok(vec!["RET".to_owned()]));
        assert_eq!(asked(" Leg-001"), Ok(vec!["LEG-001".to_owned()]));
    }

    #[test]
    fn a_slip_of_the_pen_gets_the_nearest() {
        assert_eq!(asked("RTE").unwrap_err(), "there is no rule or family \"RTE\"; did you mean RET?");
        assert_eq!(
            asked("LEG001").unwrap_err(),
            "there is no rule or family \"LEG001\"; did you mean LEG-001?"
        );
        assert_eq!(
            asked("RET-001").unwrap_err(),
            "there is no rule or family \"RET-001\"; did you mean RET-002?"
        );
        assert!(asked("everything").unwrap_err().contains("the families are A30, "));
    }
}
