//! How long data are kept (art. 13(2)(a)), and what has changed in the statement.

use super::Statement;
use super::hero::joined;
use crate::document::block::Section;
use crate::document::phrases::web_link;
use crate::model::words::{EndOfRetention, RetentionCase, RetentionReason};
use crate::notice::RetentionFacts;
use crate::templates::{Markup, TemplateError};
use serde::Serialize;

#[derive(Serialize)]
struct View {
    text: Vec<Markup>,
    rows: Vec<Row>,
}

#[derive(Serialize)]
struct Row {
    data: Markup,
    period: Markup,
    /// The schedule's own name, reason, statute and case.
    why: Markup,
    then: Markup,
}

pub(super) fn retention(statement: &Statement) -> Result<Option<Section>, TemplateError> {
    let view = View {
        text: statement.own_text(|texts| texts.retention.as_ref()),
        rows: statement.facts.retention.iter().map(|facts| row(statement, facts)).collect(),
    };
    statement.render("retention", &view).map(Some)
}

fn row(statement: &Statement, facts: &RetentionFacts) -> Row {
    let phrases = &statement.phrases;
    let schedule = facts.schedule;
    let mut why: Vec<Markup> =
        schedule.and_then(|s| s.name.as_ref()).map(|n| phrases.text(n)).into_iter().collect();
    why.extend(facts.case.map(|case| phrases.word(RetentionCase::LIST, case.word())));
    why.extend(schedule.and_then(|s| s.reason).map(|r| phrases.word(RetentionReason::LIST, r.word())));
    why.extend(schedule.and_then(|s| s.statute.as_ref()).map(|statute| phrases.statute(statute)));
    let purposes: Vec<Markup> = facts.purposes.iter().map(|p| phrases.name(p.name.as_ref(), &p.id)).collect();
    why.extend(joined(statement, &purposes));
    let then = schedule.and_then(|s| s.action);
    Row {
        data: phrases.name(facts.category.name.as_ref(), &facts.category.id),
        period: schedule.map_or_else(|| phrases.unknown(), |s| phrases.schedule(s)),
        why: if why.is_empty() { phrases.unknown() } else { Markup::join(&why, ", ") },
        then: then.map_or_else(|| phrases.unknown(), |t| phrases.word(EndOfRetention::LIST, t.word())),
    }
}

/// A category with how long it is kept: "Betaalgegevens: 7 jaar nadat het boekjaar voorbij is".
pub(super) fn period_line(statement: &Statement, facts: &RetentionFacts) -> Markup {
    let phrases = &statement.phrases;
    let category = phrases.name(facts.category.name.as_ref(), &facts.category.id);
    let period = facts.schedule.map_or_else(|| phrases.unknown(), |schedule| phrases.schedule(schedule));
    Markup::join(&[category, period], ": ")
}

#[derive(Serialize)]
struct Changes {
    version: Markup,
    date: Markup,
    url: Vec<Markup>,
    register_version: Vec<Markup>,
    fingerprint: Markup,
    changes: Vec<ChangeView>,
}

#[derive(Serialize)]
struct ChangeView {
    version: Markup,
    date: Markup,
    summary: Markup,
    purposes: Vec<Markup>,
}

/// The version and date, what has changed, and what the statement was made from.
pub(super) fn changes(statement: &Statement, fingerprint: &str) -> Result<Section, TemplateError> {
    let phrases = &statement.phrases;
    let notice = statement.facts.notice.map(|(_, notice)| notice);
    let changes = notice.into_iter().flat_map(|n| &n.changes).map(|change| ChangeView {
        version: change.version.as_deref().map_or_else(|| phrases.unknown(), Markup::escaped),
        date: change.date.map_or_else(|| phrases.unknown(), |date| phrases.date(date)),
        summary: phrases.text_or_unknown(change.summary.as_ref()),
        purposes: joined(
            statement,
            &change.purposes.iter().map(|id| phrases.name_of("purposes", id)).collect::<Vec<_>>(),
        ),
    });
    let view = Changes {
        version: notice.and_then(|n| n.version.as_deref()).map_or_else(|| phrases.unknown(), Markup::escaped),
        date: notice.and_then(|n| n.date).map_or_else(|| phrases.unknown(), |date| phrases.date(date)),
        url: notice.and_then(|n| n.url.as_deref()).map(web_link).into_iter().collect(),
        register_version: statement
            .register()
            .register
            .version
            .as_deref()
            .map(Markup::escaped)
            .into_iter()
            .collect(),
        fingerprint: Markup::code(fingerprint),
        changes: changes.collect(),
    };
    statement.render("changes", &view)
}
