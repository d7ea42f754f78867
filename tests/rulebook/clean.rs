//! The clean register: nothing is found in it, and every rule looked at something.

use super::changes::exceptions;
use super::judged::{AS_OF, clean, judged, lines, load};
use verantwoord::register::Loaded;

fn loaded() -> Loaded {
    load(&clean()).unwrap_or_else(|findings| panic!("the clean register is no register: {findings:#?}"))
}

#[test]
fn no_rule_fires_on_the_clean_register() {
    let found = lines(&judged(&loaded(), AS_OF).findings);
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn every_rule_looks_at_something_in_the_clean_register() {
    let excepted = exceptions("unexamined.yaml");
    let mut wrong = Vec::new();
    for (code, examined) in judged(&loaded(), AS_OF).examined {
        match (examined, excepted.contains_key(code)) {
            (0, false) => wrong.push(format!("{code} has nothing to look at")),
            (1.., true) => wrong.push(format!("{code} looks at {examined} items after all")),
            _ => {}
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_clean_register_says_that_it_is_invented() {
    assert_eq!(loaded().register.register.example, Some(true));
}
