//! Which data a statement is about, by category (art. 14(1)(d)).

use super::about::claims;
use super::hero::joined;
use super::{Statement, once};
use crate::document::block::{Section, Tone};
use crate::model::words::{ClaimKind, DataClass};
use crate::notice::CategoryFacts;
use crate::templates::{Markup, TemplateError};
use serde::Serialize;

#[derive(Serialize)]
struct View {
    categories: Vec<Category>,
    promises: Vec<Markup>,
}

#[derive(Serialize)]
struct Category {
    name: Markup,
    description: Vec<Markup>,
    elements: Vec<Markup>,
    /// What the sensitive elements are in law, as badges.
    sensitive: Vec<Markup>,
    /// What the organisation calls the whole category, where it says so.
    class: Vec<Markup>,
}

pub(super) fn section(statement: &Statement) -> Result<Option<Section>, TemplateError> {
    let about_data =
        [ClaimKind::NoBsnRecorded, ClaimKind::NoSpecialData, ClaimKind::OnlyFromYou, ClaimKind::Anonymous];
    let view = View {
        categories: statement.facts.categories.iter().map(|facts| category(statement, facts)).collect(),
        promises: claims(statement, |claim| claim.kind.is_some_and(|kind| about_data.contains(&kind))),
    };
    statement.render("data", &view).map(Some)
}

fn category(statement: &Statement, facts: &CategoryFacts) -> Category {
    let phrases = &statement.phrases;
    let category = facts.category;
    let elements: Vec<Markup> = facts.elements.iter().map(|e| phrases.element(e.element)).collect();
    let badge = |class: DataClass| Markup::badge(Tone::Accent, phrases.label(DataClass::LIST, class.word()));
    let classes = classes(std::slice::from_ref(facts));
    // A class that the badges say already is not said twice.
    let stated = category.class.filter(|class| !classes.contains(class));
    Category {
        name: Markup::placed(
            &format!("category-{}", category.id),
            &phrases.name(category.name.as_ref(), &category.id),
        ),
        description: category.description.iter().map(|text| phrases.text(text)).collect(),
        elements: joined(statement, &elements),
        sensitive: classes.into_iter().map(badge).collect(),
        class: stated.map(|c| phrases.word(DataClass::LIST, c.word())).into_iter().collect(),
    }
}

/// What the sensitive elements of these categories are in law, each once.
pub(super) fn sensitive(statement: &Statement, categories: &[CategoryFacts]) -> Vec<Markup> {
    classes(categories).into_iter().map(|c| statement.phrases.word(DataClass::LIST, c.word())).collect()
}

/// The same for the categories of the statement that `wanted` picks by id.
pub(super) fn sensitive_of(statement: &Statement, wanted: impl Fn(&str) -> bool) -> Vec<Markup> {
    let picked = statement.facts.categories.iter().filter(|c| wanted(&c.category.id));
    once(picked.flat_map(|facts| sensitive(statement, std::slice::from_ref(facts))))
}

fn classes(categories: &[CategoryFacts]) -> Vec<DataClass> {
    let classes = categories.iter().flat_map(|c| &c.elements).filter_map(|e| e.class);
    let mut found: Vec<DataClass> = classes.filter(|class| is_sensitive(*class)).collect();
    found.sort();
    found.dedup();
    found
}

fn is_sensitive(class: DataClass) -> bool {
    class.is_special() || class == DataClass::Criminal
}
