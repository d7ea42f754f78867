//! The public privacy statement (art. 12-14): one for each notice and language.
//!
//! Every section is a view of the notice's facts put through its template; a section that has
//! nothing to say is left out.

mod about;
mod bases;
mod brief;
mod contact;
mod data;
mod hero;
mod origin;
mod outside;
mod overview;
mod purposes;
mod rights;
mod sharing;
mod situations;
mod topics;
mod upkeep;

use super::block::Section;
use super::figure::Figure;
use super::phrases::Phrases;
use crate::model::Register;
use crate::model::texts::PublicTexts;
use crate::model::values::Localized;
use crate::notice::NoticeFacts;
use crate::templates::{Markup, TemplateError};
use serde::Serialize;

/// What every section of a statement is made from.
#[derive(Clone, Copy)]
pub struct Statement<'a> {
    pub phrases: Phrases<'a>,
    pub facts: &'a NoticeFacts<'a>,
}

type Make = fn(&Statement) -> Result<Option<Section>, TemplateError>;

/// The sections in reading order: the answer first, words and law last.
const SECTIONS: &[Make] = &[
    hero::section,
    brief::section,
    situations::section,
    purposes::cards,
    overview::section,
    data::section,
    origin::section,
    origin::mandatory,
    sharing::section,
    outside::section,
    upkeep::retention,
    origin::decisions,
    rights::section,
    rights::objection,
    rights::usage,
    contact::section,
    about::security,
    about::section,
];

/// The sections of a statement, made one at a time; `fingerprint` is that of the public part of the
/// register, for people.
pub fn sections<'a>(
    statement: Statement<'a>,
    fingerprint: String,
) -> impl Iterator<Item = Result<Section, TemplateError>> + 'a {
    let sections = SECTIONS.iter().filter_map(move |make| make(&statement).transpose());
    sections.chain(std::iter::once_with(move || upkeep::changes(&statement, &fingerprint)))
}

impl<'a> Statement<'a> {
    fn register(&self) -> &'a Register {
        self.phrases.register
    }

    /// Puts a view through the template `statement/NAME`.
    fn render(&self, name: &str, view: &impl Serialize) -> Result<Section, TemplateError> {
        self.render_with(name, view, &[])
    }

    /// The same with pictures that the template may place.
    fn render_with(
        &self,
        name: &str,
        view: &impl Serialize,
        figures: &[Figure],
    ) -> Result<Section, TemplateError> {
        let name = format!("statement/{name}");
        self.phrases.templates.section(self.phrases.tag(), &name, view, figures)
    }

    /// A text of the notice's own, else the general one of the register; none or one.
    fn own_text(&self, of: fn(&PublicTexts) -> Option<&Localized>) -> Vec<Markup> {
        let notice = self.facts.notice.and_then(|(_, notice)| notice.texts.as_ref());
        let text = notice.and_then(of).or_else(|| of(&self.register().texts));
        text.map(|text| self.phrases.markdown(text)).into_iter().collect()
    }
}

/// Each item once, in the order in which it came first.
fn once<T: PartialEq>(items: impl IntoIterator<Item = T>) -> Vec<T> {
    let mut kept: Vec<T> = Vec::new();
    for item in items {
        if !kept.contains(&item) {
            kept.push(item);
        }
    }
    kept
}
