//! What makes files no register. The loader finds these while it reads; the table only names them.
//! It also reports what is no day at all, under REF-011, which stands with the references.

use super::rule::Rule;
use crate::reference::gdpr;

pub(super) const RULES: &[Rule] = &[
    Rule { code: "LOAD-001", citations: &[gdpr("5", "2", "")], ..Rule::LOAD },
    Rule { code: "LOAD-002", citations: &[gdpr("5", "2", "")], ..Rule::LOAD },
    Rule { code: "LOAD-003", citations: &[gdpr("5", "2", "")], ..Rule::LOAD },
    Rule { code: "LOAD-004", citations: &[gdpr("12", "1", "")], ..Rule::LOAD },
    Rule { code: "REF-002", citations: &[gdpr("5", "2", "")], ..Rule::LOAD },
    Rule { code: "REF-010", citations: &[gdpr("30", "1", "e"), gdpr("44", "", "")], ..Rule::LOAD },
    Rule {
        code: "REF-013",
        citations: &[
            gdpr("6", "", ""),
            gdpr("9", "", ""),
            gdpr("10", "", ""),
            gdpr("45", "", ""),
            gdpr("46", "", ""),
            gdpr("49", "", ""),
        ],
        ..Rule::LOAD
    },
    Rule { code: "REF-014", citations: &[gdpr("5", "2", "")], ..Rule::LOAD },
];
