//! The summary: short questions with an answer, the first layer of the statement. Always names every
//! special category, every country outside the EEA and every automated decision.

use super::Statement;
use super::data::sensitive;
use super::hero::{enumerated, joined};
use super::topics::Situation;
use crate::document::block::Section;
use crate::model::values::{Period, Stated, Term};
use crate::model::words::{PartyRole, Right};
use crate::notice::{CategoryFacts, Outside, RightFacts, Standing};
use crate::templates::{Markup, TemplateError};
use serde::Serialize;

#[derive(Serialize)]
struct View {
    /// Links: to the situations, or to the topics where these are few.
    topics: Vec<Markup>,
    filed: bool,
    /// How many categories there are, where only the most used are named.
    number: Vec<Markup>,
    categories: Vec<Markup>,
    /// Special categories and criminal data by what they are in law, joined.
    sensitive: Vec<Markup>,
    /// `some`, `none` or `unknown`.
    sharing: &'static str,
    recipients: Vec<Markup>,
    /// `none`, `unknown` or `some`.
    outside: &'static str,
    countries: Vec<Markup>,
    shortest: Vec<Markup>,
    longest: Vec<Markup>,
    /// Whether some data are kept until something happens, or for how long is not known.
    until: bool,
    periods_unknown: bool,
    /// A sentence for each right beyond those that always hold.
    rights: Vec<Markup>,
    /// `none`, `unknown` or `some`, with the activities that decide, joined.
    deciding: &'static str,
    decisions: Vec<Markup>,
}

/// The rights that the first sentence names: they hold whatever the basis.
const ALWAYS: [Right; 4] = [Right::Access, Right::Rectification, Right::Erasure, Right::Restriction];

/// As many of one thing fit in a summary.
const FEW: usize = 6;

pub(super) fn section(statement: &Statement) -> Result<Option<Section>, TemplateError> {
    let phrases = &statement.phrases;
    let facts = statement.facts;
    let (outside, countries) = outside(statement);
    let categories = most_used(statement);
    let many = categories.len() < facts.categories.len();
    let number = u64::try_from(facts.categories.len()).unwrap_or(u64::MAX);
    let terms = terms(statement);
    let term = |period: &Period| phrases.term(Term::Period(*period));
    let (shortest, longest) = match (terms.first(), terms.last()) {
        (Some(first), Some(last)) if first != last => (vec![term(first)], vec![term(last)]),
        (Some(only), _) => (vec![], vec![term(only)]),
        _ => (vec![], vec![]),
    };
    let schedules = || facts.retention.iter().filter_map(|row| row.schedule);
    let view = View {
        topics: topics(statement),
        filed: statement.situations().len() > 1 && statement.topics().len() > FEW,
        number: many.then(|| Markup::escaped(&phrases.language.number(number))).into_iter().collect(),
        categories: enumerated(&names(statement, &categories)),
        sensitive: joined(statement, &sensitive(statement, &facts.categories)),
        sharing: super::sharing::state(statement),
        recipients: joined(statement, &recipients(statement)),
        outside,
        countries: joined(statement, &countries),
        shortest,
        longest,
        until: schedules().any(|schedule| !matches!(schedule.period, Some(Term::Period(_)))),
        periods_unknown: facts.retention.is_empty() || facts.retention.iter().any(|r| r.schedule.is_none()),
        rights: rights(statement),
        deciding: super::origin::deciding(statement),
        decisions: joined(statement, &decisions(statement)),
    };
    statement.render("brief", &view).map(Some)
}

fn topics(statement: &Statement) -> Vec<Markup> {
    let situations = statement.situations();
    let topics = || situations.iter().flat_map(|situation| &situation.topics);
    if situations.len() > 1 && topics().count() > FEW {
        let link = |situation: &Situation| {
            let (anchor, name) = situation.title(statement);
            Markup::linked(&name, &format!("#{anchor}"))
        };
        return situations.iter().map(link).collect();
    }
    if topics().count() > 1 {
        return topics().map(|topic| topic.link(statement)).collect();
    }
    let name =
        |p: &crate::notice::PurposeFacts| statement.phrases.name(p.purpose.name.as_ref(), &p.purpose.id);
    statement.facts.purposes.iter().map(name).collect()
}

/// All categories, or those that most activities use, where there are too many to name.
fn most_used<'a>(statement: &'a Statement) -> Vec<&'a CategoryFacts<'a>> {
    let mut all: Vec<&CategoryFacts> = statement.facts.categories.iter().collect();
    if all.len() > FEW + 2 {
        let activities = &statement.facts.activities;
        let uses = |c: &CategoryFacts| {
            activities.iter().filter(|(_, a)| a.data_categories.contains(&c.category.id)).count()
        };
        all.sort_by_key(|c| std::cmp::Reverse(uses(c)));
        all.truncate(FEW - 2);
    }
    all
}

fn names(statement: &Statement, categories: &[&CategoryFacts]) -> Vec<Markup> {
    let name = |c: &&CategoryFacts| statement.phrases.name(c.category.name.as_ref(), &c.category.id);
    categories.iter().map(name).collect()
}

/// How many receive data in which role; their names, where there are few.
fn recipients(statement: &Statement) -> Vec<Markup> {
    let phrases = &statement.phrases;
    let all = &statement.facts.recipients;
    if all.len() <= FEW {
        return all.iter().map(|r| phrases.party(r.party)).collect();
    }
    let roles = PartyRole::ALL.iter().map(|role| Some(*role)).chain([None]);
    let counted = roles.filter_map(|role| {
        let count = u64::try_from(all.iter().filter(|r| r.role == role).count()).unwrap_or(u64::MAX);
        let key = format!("brief-{}", role.map_or("role-undecided", PartyRole::word));
        let said = phrases.language.with(&key, &[("count", count.into())]);
        (count > 0).then(|| Markup::escaped(&said))
    });
    counted.collect()
}

fn outside(statement: &Statement) -> (&'static str, Vec<Markup>) {
    match &statement.facts.outside {
        Outside::Unknown => ("unknown", Vec::new()),
        Outside::None => ("none", Vec::new()),
        Outside::Transfers { transfers, .. } => {
            let mut codes: Vec<&str> = transfers.iter().filter_map(|t| t.country.as_deref()).collect();
            codes.sort_unstable();
            codes.dedup();
            ("some", codes.into_iter().map(|code| statement.phrases.country(code)).collect())
        }
    }
}

/// The periods that data are kept for, from short to long.
fn terms(statement: &Statement) -> Vec<Period> {
    let schedules = statement.facts.retention.iter().filter_map(|row| row.schedule);
    let mut terms: Vec<Period> = schedules
        .filter_map(|schedule| match schedule.period {
            Some(Term::Period(period)) => Some(period),
            _ => None,
        })
        .collect();
    terms.sort_by_key(|period| period.days_about());
    terms
}

fn rights(statement: &Statement) -> Vec<Markup> {
    let facts = &statement.facts.rights;
    let depends = |facts: &&RightFacts| facts.standing == Standing::Depends;
    let all: Vec<Right> = facts.iter().filter(|facts| !depends(facts)).map(|facts| facts.right).collect();
    let narrow = [Right::ObjectionToMarketing, Right::ObjectionToResearch];
    let told = |right: &Right| {
        let within = narrow.contains(right) && all.contains(&Right::Objection);
        !ALWAYS.contains(right) && *right != Right::Notification && !within
    };
    let say = |right: Right| statement.phrases.say(&format!("right-{}-short", right.word()));
    let more = facts.iter().any(|facts| depends(&facts)).then(|| statement.phrases.say("rights-depend"));
    all.iter().copied().filter(told).map(say).chain(more).collect()
}

fn decisions(statement: &Statement) -> Vec<Markup> {
    let activities = statement.facts.activities.iter();
    let automated =
        activities.filter(|(_, a)| a.automated_decisions.as_ref().and_then(Stated::value).is_some());
    automated.map(|(_, a)| statement.phrases.name(a.name.as_ref(), &a.id)).collect()
}
