//! Which rules ran and on how much, and what the report can and cannot say.

use super::{Gaps, Made};
use crate::templates::Markup;
use serde::Serialize;

#[derive(Serialize)]
struct Ran {
    count: usize,
    idle: usize,
    rows: Vec<Row>,
}

#[derive(Serialize)]
struct Row {
    code: Markup,
    title: Markup,
    norm: Markup,
    examined: Markup,
    found: Markup,
}

/// Every rule that ran, with how many items it looked at; 0 is said.
pub(super) fn ran(gaps: &Gaps) -> Made {
    let rows = gaps.findings.examined.iter().map(|(code, examined)| {
        let found = gaps.findings.reported.iter().filter(|one| one.finding.code == *code).count();
        let number = |n: usize| Markup::escaped(&gaps.phrases.language.number(n as u64));
        Row {
            code: Markup::escaped(code),
            title: Markup::escaped(gaps.page(code).map_or(*code, |page| &page.title)),
            norm: gaps.norm(code).into_iter().next().unwrap_or_else(|| gaps.phrases.none()),
            examined: number(*examined),
            found: number(found),
        }
    });
    let idle = gaps.findings.examined.iter().filter(|(_, examined)| *examined == 0).count();
    gaps.render("ran", &Ran { count: gaps.findings.examined.len(), idle, rows: rows.collect() })
}

#[derive(Serialize)]
struct Limits {
    as_of: Markup,
    example: bool,
}

/// How the report was made and what it does not say.
pub(super) fn limits(gaps: &Gaps) -> Made {
    let example = gaps.register().register.example == Some(true);
    gaps.render("limits", &Limits { as_of: gaps.phrases.date(gaps.as_of), example })
}
