//! Every text of the register that a statement can show, each read once by whichever rule asks first.
//!
//! Never rendered text: a finding points at what somebody wrote. Texts of activities that no statement
//! shows, and of entries that are withheld, stay out.

use super::leaves::Leaf;
use super::text_walk::{Entry, Found, each_text};
use crate::finding::Arg;
use crate::model::values::Localized;
use crate::model::{Path, Register};
use crate::notice::is_published;
use crate::plain::Reading;
use crate::schema::{Field, Kind, schema};
use std::cell::OnceCell;

/// Fields that hold a name and no sentences.
const NAMES: [&str; 5] = ["name", "term", "service", "examples", "based_on"];

/// A text that a statement can show.
#[derive(Debug)]
pub(super) struct PublicText {
    pub path: Path,
    /// As `kind:id`.
    pub subject: String,
    /// What readers call the entry.
    pub name: Arg,
    pub field: &'static Field,
    pub text: String,
    /// Its language; of a plain string, the first of the register.
    pub language: String,
    /// Whether it is written for each language, so that its path ends in one.
    by_language: bool,
    reading: OnceCell<Reading>,
}

impl PublicText {
    /// How plain it is.
    pub fn reading(&self) -> &Reading {
        self.reading.get_or_init(|| Reading::of(&self.text))
    }

    /// The path of the field: the same for all its languages.
    pub fn whole(&self) -> Path {
        if self.by_language { self.path.parent() } else { self.path.clone() }
    }

    /// Whether it is for readers, and not an address, a number or a code.
    pub fn is_wording(&self) -> bool {
        matches!(self.field.ty.kind, Kind::Localized | Kind::Markdown)
    }

    pub fn is_dutch(&self) -> bool {
        self.language == "nl"
    }

    /// Whether it is made of Dutch sentences.
    pub fn is_dutch_prose(&self) -> bool {
        self.is_dutch() && self.is_wording() && !NAMES.contains(&self.field.key.as_str())
    }

    /// The label of its field.
    pub fn label(&self) -> Localized {
        Localized::ByLanguage(self.field.label.clone())
    }
}

/// Every public text, in the order of the format.
pub(super) fn public_texts(register: &Register) -> Vec<PublicText> {
    let mut texts = Vec::new();
    each_text(register, |field| field.public, &mut |Found { leaf, entry }| {
        let fields = schema().entity(entry.key).map_or(&[][..], |entity| &entity.fields);
        if leaf.is_public(fields) && is_shown(register, entry) {
            texts.push(text(register, leaf, entry));
        }
    });
    // Where a finding is about one language of a text, readers of the register know the first best.
    let first = register.first_language();
    for languages in texts.chunk_by_mut(|a, b| a.by_language && b.by_language && a.whole() == b.whole()) {
        languages.sort_by_key(|text| text.language != first);
    }
    texts
}

fn text(register: &Register, leaf: &Leaf, entry: &Entry) -> PublicText {
    let language = leaf.language();
    PublicText {
        path: leaf.path(&entry.path()),
        subject: entry.subject(),
        name: entry.name.clone(),
        field: leaf.field,
        text: leaf.text.to_owned(),
        language: language.unwrap_or(register.first_language()).to_owned(),
        by_language: language.is_some(),
        reading: OnceCell::new(),
    }
}

/// Whether a statement may speak of an entry: of no activity that stays out, and of nothing that is
/// withheld.
fn is_shown(register: &Register, entry: &Entry) -> bool {
    let Some(at) = entry.at else { return true };
    match entry.key {
        "activities" => register.activities.get(at).is_some_and(is_published),
        "parties" => register.parties.get(at).is_some_and(|party| party.publish != Some(false)),
        _ => true,
    }
}
