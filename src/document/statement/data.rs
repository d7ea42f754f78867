//! Which data a statement is about, by category (art. 14(1)(d)).

use super::Statement;
use super::about::claims;
use super::hero::joined;
use crate::document::block::{Section, Tone};
use crate::model::values::Stated;
use crate::model::words::{ClaimKind, DataClass, IdentityItem, IdentityMethod};
use crate::model::{Activity, IdentityCheck};
use crate::notice::{CategoryFacts, ElementFacts};
use crate::templates::{Markup, TemplateError};
use serde::Serialize;

#[derive(Serialize)]
struct View {
    people: Vec<Person>,
    categories: Vec<Category>,
    checks: Vec<Check>,
    promises: Vec<Markup>,
}

#[derive(Serialize)]
struct Person {
    name: Markup,
    description: Vec<Markup>,
}

#[derive(Serialize)]
struct Category {
    anchor: Markup,
    name: Markup,
    description: Vec<Markup>,
    elements: Vec<Markup>,
    /// What the sensitive elements are in law, joined.
    sensitive: Vec<Markup>,
    /// What the organisation calls the whole category, where it says so.
    class: Vec<Markup>,
}

/// What is looked at, and what of it is written down, when identity is checked.
#[derive(Serialize)]
struct Check {
    purposes: Vec<Markup>,
    method: Vec<Markup>,
    checked: Vec<Markup>,
    recorded: Vec<Markup>,
    redacted: Vec<Markup>,
}

pub(super) fn section(statement: &Statement) -> Result<Option<Section>, TemplateError> {
    let phrases = &statement.phrases;
    let people = statement.facts.people.iter().map(|group| Person {
        name: phrases.name(group.name.as_ref(), &group.id),
        description: group.description.iter().map(|text| phrases.text(text)).collect(),
    });
    let about_data =
        [ClaimKind::NoBsnRecorded, ClaimKind::NoSpecialData, ClaimKind::OnlyFromYou, ClaimKind::Anonymous];
    let view = View {
        people: people.collect(),
        categories: statement.facts.categories.iter().map(|facts| category(statement, facts)).collect(),
        checks: statement.facts.activities.iter().filter_map(|(_, a)| check(statement, a)).collect(),
        promises: claims(statement, |claim| claim.kind.is_some_and(|kind| about_data.contains(&kind))),
    };
    statement.render("data", &view).map(Some)
}

fn category(statement: &Statement, facts: &CategoryFacts) -> Category {
    let phrases = &statement.phrases;
    let category = facts.category;
    Category {
        anchor: Markup::anchor(&format!("data-{}", category.id)),
        name: phrases.name(category.name.as_ref(), &category.id),
        description: category.description.iter().map(|text| phrases.text(text)).collect(),
        elements: facts.elements.iter().map(|element| element_line(statement, element)).collect(),
        sensitive: joined(statement, &sensitive(statement, std::slice::from_ref(facts))),
        class: category.class.map(|c| phrases.word(DataClass::LIST, c.word())).into_iter().collect(),
    }
}

/// The element, with a badge where it is sensitive in law.
fn element_line(statement: &Statement, facts: &ElementFacts) -> Markup {
    let name = statement.phrases.element(facts.element);
    let Some(class) = facts.class.filter(|class| is_sensitive(*class)) else {
        return name;
    };
    let badge = Markup::badge(Tone::Accent, statement.phrases.label(DataClass::LIST, class.word()));
    Markup::join(&[name, badge], " ")
}

/// What the sensitive elements of these categories are in law, each once.
pub(super) fn sensitive(statement: &Statement, categories: &[CategoryFacts]) -> Vec<Markup> {
    let classes = categories.iter().flat_map(|c| &c.elements).filter_map(|e| e.class);
    let mut found: Vec<DataClass> = classes.filter(|class| is_sensitive(*class)).collect();
    found.sort();
    found.dedup();
    found.into_iter().map(|class| statement.phrases.word(DataClass::LIST, class.word())).collect()
}

fn is_sensitive(class: DataClass) -> bool {
    class.is_special() || class == DataClass::Criminal
}

fn check(statement: &Statement, activity: &Activity) -> Option<Check> {
    let check: &IdentityCheck = activity.identity_check.as_ref()?;
    let phrases = &statement.phrases;
    let items = |items: &Option<Stated<Vec<IdentityItem>>>| match items {
        None => Vec::new(),
        Some(Stated::None) => vec![phrases.none()],
        Some(Stated::Some(items)) => {
            let words: Vec<Markup> =
                items.iter().map(|i| phrases.word(IdentityItem::LIST, i.word())).collect();
            joined(statement, &words)
        }
    };
    let purposes: Vec<Markup> = check.purposes.iter().map(|id| phrases.name_of("purposes", id)).collect();
    Some(Check {
        purposes,
        method: check.method.map(|m| phrases.word(IdentityMethod::LIST, m.word())).into_iter().collect(),
        checked: items(&check.checked),
        recorded: items(&check.recorded),
        redacted: items(&check.redacted),
    })
}
