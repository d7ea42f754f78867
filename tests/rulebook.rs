//! The rulebook as a whole: one complete register in which no rule fires, and for each rule the
//! one change that makes it fire.
//!
//! - `rulebook/changes/*.yaml`: the changes, a list for each family;
//! - `rulebook/of-2018/*.txt`: what the rules find in the statement of 2018, a list for each family;
//! - `rulebook/without-change.yaml`, `rulebook/unexamined.yaml`: exceptions, each with its reason;
//! - `rulebook/catalogue.txt`: every code of the catalogue, a rule or left out with a reason.

mod rulebook {
    mod catalogue;
    mod changes;
    mod clean;
    mod judged;
    mod large;
    mod letters;
    mod of_2018;
    mod places;
    mod shuffle;
}
