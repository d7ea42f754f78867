//! How long data are kept (art. 13(2)(a)), and what has changed in the statement.

use super::hero::{enumerated, joined};
use super::topics::Topic;
use super::{Statement, once};
use crate::document::block::Section;
use crate::document::figure::Figure;
use crate::document::periods::{self, Kept};
use crate::document::phrases::web_link;
use crate::model::words::{EndOfRetention, RetentionCase, RetentionReason};
use crate::notice::{RetentionFacts, add_once};
use crate::templates::{Markup, TemplateError};
use serde::Serialize;

#[derive(Serialize)]
struct View {
    text: Vec<Markup>,
    /// Whether the periods are drawn.
    drawn: bool,
    rows: Vec<Row>,
    /// What happens afterwards to most, and whether to all.
    then: Vec<Markup>,
    same: bool,
    /// The categories of which no period is known, joined.
    unknown: Vec<Markup>,
}

#[derive(Serialize)]
struct Row {
    name: Markup,
    period: Markup,
    /// Reason, statute, case and purposes.
    why: Vec<Markup>,
    /// What happens afterwards, where it is not what happens to most.
    then: Vec<Markup>,
}

pub(super) fn retention(statement: &Statement) -> Result<Option<Section>, TemplateError> {
    let phrases = &statement.phrases;
    let known = statement.facts.retention.iter().filter(|facts| facts.schedule.is_some());
    let mut groups: Vec<Vec<&RetentionFacts>> = Vec::new();
    for facts in known {
        let same = |group: &Vec<&RetentionFacts>| {
            let of = |f: &RetentionFacts| {
                (f.schedule.map(|s| s.id.clone()), f.case.filter(|c| *c != RetentionCase::Always))
            };
            of(group[0]) == of(facts) && group[0].purposes == facts.purposes
        };
        match groups.iter().position(same) {
            Some(at) => groups[at].push(facts),
            None => groups.push(vec![facts]),
        }
    }
    let actions: Vec<EndOfRetention> = groups.iter().filter_map(|g| g[0].schedule?.action).collect();
    let count = |action: &EndOfRetention| actions.iter().filter(|other| *other == action).count();
    let most = actions.iter().copied().max_by_key(|action| (count(action), std::cmp::Reverse(*action)));
    let mut placed: Vec<&str> = Vec::new();
    let rows = groups.iter().map(|group| {
        let mut row = row(statement, group, most);
        if let Some(schedule) = group[0].schedule.filter(|s| !placed.contains(&s.id.as_str())) {
            placed.push(&schedule.id);
            row.name = Markup::placed(&format!("period-{}", schedule.id), &row.name);
        }
        row
    });
    let rows: Vec<Row> = rows.collect();
    let unknown = statement.facts.retention.iter().filter(|facts| facts.schedule.is_none());
    let unknown = once(unknown.map(|f| phrases.name(f.category.name.as_ref(), &f.category.id)));
    let figure = drawing(statement, &groups);
    let view = View {
        drawn: figure.is_some(),
        text: statement.own_text(|texts| texts.retention.as_ref()),
        then: most.map(|action| end(statement, action)).into_iter().collect(),
        same: rows.iter().all(|row| row.then.is_empty()),
        rows,
        unknown: enumerated(&unknown),
    };
    statement.render_with("retention", &view, figure.as_slice()).map(Some)
}

/// The fewest periods that a picture says more about than their table.
const WORTH_DRAWING: usize = 4;

/// The periods as bars; the table of the section says the same in words.
fn drawing(statement: &Statement, groups: &[Vec<&RetentionFacts>]) -> Option<Figure> {
    let kept = groups.iter().filter_map(|group| group[0].schedule);
    let kept: Vec<Kept> =
        kept.map(|s| Kept { name: s.name.as_ref(), id: &s.id, schedule: Some(s) }).collect();
    let drawn = kept.len() >= WORTH_DRAWING;
    drawn.then(|| periods::figure(&statement.phrases, "periods", &kept, Vec::new())).flatten()
}

/// One schedule with the categories that it is for.
fn row(statement: &Statement, group: &[&RetentionFacts], most: Option<EndOfRetention>) -> Row {
    let phrases = &statement.phrases;
    let (schedule, case) = (group[0].schedule, group[0].case);
    let data = once(group.iter().map(|f| phrases.name(f.category.name.as_ref(), &f.category.id)));
    let mut why: Vec<Markup> = Vec::new();
    why.extend(schedule.and_then(|s| s.reason).map(|r| phrases.word(RetentionReason::LIST, r.word())));
    why.extend(schedule.and_then(|s| s.statute.as_ref()).map(|statute| phrases.statute(statute)));
    why.extend(case_words(statement, case));
    let purposes: Vec<Markup> =
        group[0].purposes.iter().map(|p| phrases.name(p.name.as_ref(), &p.id)).collect();
    why.extend(enumerated(&purposes));
    let action = schedule.and_then(|s| s.action);
    let then = action.map_or_else(|| phrases.unknown(), |action| end(statement, action));
    let name = schedule.and_then(|s| s.name.as_ref()).map(|name| phrases.text(name));
    Row {
        name: name.unwrap_or_else(|| Markup::join(&data, "; ")),
        period: schedule.map_or_else(|| phrases.unknown(), |s| phrases.schedule(s)),
        why: if why.is_empty() { why } else { vec![Markup::join(&why, "; ")] },
        then: if action == most { Vec::new() } else { vec![then] },
    }
}

fn end(statement: &Statement, action: EndOfRetention) -> Markup {
    statement.phrases.word(EndOfRetention::LIST, action.word())
}

/// When a period holds, where that is not always.
fn case_words(statement: &Statement, case: Option<RetentionCase>) -> Option<Markup> {
    let case = case.filter(|case| *case != RetentionCase::Always)?;
    Some(statement.phrases.word(RetentionCase::LIST, case.word()))
}

/// How long the data of a topic are kept: one line for each period, with the categories where it is
/// not for all of them.
pub(super) fn periods(statement: &Statement, topic: &Topic) -> Vec<Markup> {
    let phrases = &statement.phrases;
    let mut lines: Vec<(Markup, Vec<&String>, usize)> = Vec::new();
    for activity in &topic.activities {
        for entry in &activity.retention {
            let schedule = entry.schedule.as_ref().and_then(|id| statement.register().retention_schedule(id));
            let Some(schedule) = schedule else { continue };
            let tied = entry.purposes.iter().map(|id| phrases.name_of("purposes", id));
            let tied = joined(statement, &tied.filter(|_| topic.purposes.len() > 1).collect::<Vec<_>>());
            let notes: Vec<Markup> =
                case_words(statement, entry.applies_when).into_iter().chain(tied).collect();
            let mut parts = vec![phrases.schedule(schedule)];
            parts.extend((!notes.is_empty()).then(|| Markup::parenthesis(&Markup::join(&notes, "; "))));
            let line = Markup::join(&parts, " ");
            let at = lines.iter().position(|known| known.0 == line).unwrap_or_else(|| {
                lines.push((line, Vec::new(), activity.data_categories.len()));
                lines.len() - 1
            });
            entry.data_categories.iter().for_each(|id| add_once(&mut lines[at].1, id));
        }
    }
    let line = |(line, ids, of): (Markup, Vec<&String>, usize)| {
        let names: Vec<Markup> = ids.iter().map(|id| phrases.name_of("data_categories", id)).collect();
        if ids.len() == of { line } else { Markup::join(&[Markup::join(&names, "; "), line], ": ") }
    };
    lines.into_iter().map(line).collect()
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
