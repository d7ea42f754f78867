//! Every code of the catalogue is a rule or is left out with a reason, and never both.

use std::collections::BTreeSet;
use verantwoord::rules::{Reason, all, left_out, rule};

/// Whether a code that is neither a rule nor left out is an error.
pub const WHOLE: bool = true;

/// The most codes that may be left out.
const MOST_LEFT_OUT: usize = 15;

pub const CATALOGUE: &str = include_str!("catalogue.txt");

#[test]
fn every_code_of_the_catalogue_is_a_rule_or_left_out() {
    let catalogue: BTreeSet<&str> = CATALOGUE.lines().collect();
    assert_eq!(catalogue.len(), 252);
    let rules: BTreeSet<&str> = all().map(|rule| rule.code).filter(|c| !c.starts_with("LOAD-")).collect();
    let mut left: BTreeSet<&str> = BTreeSet::new();
    for one in left_out() {
        assert!(left.insert(one.code), "{} is left out twice", one.code);
    }
    let both: Vec<_> = rules.intersection(&left).collect();
    assert!(both.is_empty(), "both a rule and left out: {both:?}");
    let known: BTreeSet<&str> = rules.union(&left).copied().collect();
    let unknown: Vec<_> = known.difference(&catalogue).collect();
    assert!(unknown.is_empty(), "not in the catalogue: {unknown:?}");
    let missing: Vec<_> = catalogue.difference(&known).collect();
    assert!(missing.is_empty() || !WHOLE, "neither a rule nor left out: {missing:?}");
    println!("{} rules, {} left out, {} to do: {missing:?}", rules.len(), left.len(), missing.len());
}

#[test]
fn what_is_left_out_says_why() {
    assert!(left_out().len() <= MOST_LEFT_OUT, "{} codes are left out", left_out().len());
    for one in left_out() {
        assert!(one.why.ends_with('.'), "{}: {}", one.code, one.why);
        match one.reason {
            Reason::TrueByConstruction => {
                assert!(is_a_test(one.proof), "{}: no test {}", one.code, one.proof)
            }
            Reason::Duplicate => assert!(rule(one.proof).is_some(), "{}: no rule {}", one.code, one.proof),
            Reason::Undecidable | Reason::Uncertain => {}
        }
    }
}

/// Whether `tests/<file>.rs` or `src/<file>.rs` holds a test of this name: `file::name`.
fn is_a_test(proof: &str) -> bool {
    let Some((file, name)) = proof.rsplit_once("::") else { return false };
    ["tests", "src"].iter().any(|root| {
        let path = format!("{}/{root}/{}.rs", env!("CARGO_MANIFEST_DIR"), file.replace("::", "/"));
        std::fs::read_to_string(path).is_ok_and(|text| text.contains(&format!("fn {name}()")))
    })
}
