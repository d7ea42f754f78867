//! Whose data and which data a statement is about.

use super::add_once;
use crate::model::words::DataClass;
use crate::model::{Activity, DataCategory, DataSubjectGroup, Element, Notice, Register};

/// A category of data with what it is in law.
#[derive(Debug)]
pub struct CategoryFacts<'a> {
    pub category: &'a DataCategory,
    pub elements: Vec<ElementFacts<'a>>,
}

/// An element with the class it has in law; `None` where its kind is not known.
#[derive(Debug)]
pub struct ElementFacts<'a> {
    pub element: &'a Element,
    pub class: Option<DataClass>,
}

impl<'a> CategoryFacts<'a> {
    /// What a category and its elements are in law, whatever uses them.
    pub fn of(category: &'a DataCategory) -> Self {
        let facts = |element| ElementFacts { element, class: Element::class_in_law(element, category) };
        Self { category, elements: category.elements.iter().map(facts).collect() }
    }

    /// Whether an element is a special category (art. 9) in law.
    pub fn has_special(&self) -> bool {
        self.elements.iter().any(|e| e.class.is_some_and(DataClass::is_special))
    }

    /// Whether an element is about offences or convictions (art. 10).
    pub fn has_criminal(&self) -> bool {
        self.elements.iter().any(|e| e.class == Some(DataClass::Criminal))
    }
}

pub(super) fn groups<'a>(
    register: &'a Register,
    notice: Option<&'a Notice>,
    activities: &[(usize, &'a Activity)],
) -> Vec<&'a DataSubjectGroup> {
    let mut ids: Vec<&str> = Vec::new();
    let named = notice.map_or(&[][..], |n| n.data_subjects.as_slice());
    named.iter().for_each(|id| add_once(&mut ids, id));
    if ids.is_empty() {
        activities.iter().flat_map(|(_, a)| &a.data_subjects).for_each(|id| add_once(&mut ids, id));
    }
    ids.into_iter().filter_map(|id| register.data_subject_group(id)).collect()
}

pub(super) fn categories<'a>(
    register: &'a Register,
    activities: &[(usize, &'a Activity)],
) -> Vec<CategoryFacts<'a>> {
    let mut ids: Vec<&str> = Vec::new();
    activities.iter().flat_map(|(_, a)| &a.data_categories).for_each(|id| add_once(&mut ids, id));
    ids.into_iter().filter_map(|id| register.data_category(id)).map(CategoryFacts::of).collect()
}
