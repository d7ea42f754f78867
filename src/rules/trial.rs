//! A register in a string, judged on a day: for the tests beside the rules.

use super::judge::{Context, judge};
use crate::finding::Severity;
use crate::notice::notices;
use crate::register::read_texts;

/// What the rule with this code finds, as severities in order.
pub(super) fn found(code: &str, yaml: &str, as_of: &str) -> Vec<Severity> {
    let loaded = read_texts(vec![("register.yaml".to_owned(), yaml.as_bytes().to_vec())]);
    assert!(loaded.findings.is_empty(), "{:?}", loaded.findings);
    let (register, as_of) = (&loaded.register, as_of.parse().expect("a day"));
    let judgement = judge(&Context { register, notices: &notices(register), as_of });
    judgement.findings.iter().filter(|finding| finding.code == code).map(|finding| finding.severity).collect()
}
