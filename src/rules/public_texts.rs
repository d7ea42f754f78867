//! Every text of the register that a statement can show, each wording read once by whichever rule asks first.
//!
//! Never rendered text: a finding points at what somebody wrote. Texts of activities that no statement
//! shows, and of entries that are withheld, stay out.

use super::leaves::{Mark, path_of};
use super::text_walk::{Entry, Found};
use crate::finding::Arg;
use crate::model::values::Localized;
use crate::model::{Path, Register};
use crate::notice::is_published;
use crate::plain::Reading;
use crate::schema::{Field, Kind};
use std::borrow::Borrow;
use std::cell::OnceCell;
use std::collections::HashSet;
use std::hash::{Hash, Hasher};
use std::rc::Rc;

/// Fields that hold a name and no sentences.
const NAMES: [&str; 5] = ["name", "term", "service", "examples", "based_on"];

/// A text that a statement can show. It copies what it shares with other texts no second time: the
/// entry that it stands in, and its wording.
#[derive(Debug)]
pub(super) struct PublicText {
    holder: Rc<Holder>,
    /// The steps from the entry to the text.
    marks: Box<[Mark]>,
    pub field: &'static Field,
    wording: Rc<Wording>,
    is_dutch: bool,
    /// Whether it is in the first language of the register.
    is_first: bool,
    /// Whether it is written for each language, so that its path ends in one.
    by_language: bool,
}

/// The entry that texts stand in.
#[derive(Debug)]
struct Holder {
    path: Path,
    subject: String,
    name: Arg,
}

/// The words of one text or of several that are the same: many a sentence stands in many activities.
#[derive(Debug)]
struct Wording {
    /// Counted from 0, in the order in which they are met.
    number: usize,
    text: String,
    reading: OnceCell<Reading>,
}

/// What a rule sees in the words of a text, looked for once however often they stand in the register.
pub(super) struct Seen<'t, T> {
    found: Vec<OnceCell<T>>,
    look: fn(&'t str) -> T,
}

/// The public texts of a register.
#[derive(Debug)]
pub(super) struct PublicTexts {
    list: Vec<PublicText>,
    /// How many of them differ.
    wordings: usize,
}

impl PublicTexts {
    /// Every text, in the order of the format.
    pub fn iter(&self) -> impl Iterator<Item = &PublicText> {
        self.list.iter()
    }

    /// A look at the words of each text.
    pub fn look<'t, T>(&'t self, look: fn(&'t str) -> T) -> Seen<'t, T> {
        Seen { found: (0..self.wordings).map(|_| OnceCell::new()).collect(), look }
    }
}

impl<'t, T> Seen<'t, T> {
    /// What the words of this text hold.
    pub fn of(&self, text: &'t PublicText) -> &T {
        self.found[text.wording.number].get_or_init(|| (self.look)(&text.wording.text))
    }
}

impl PublicText {
    pub fn text(&self) -> &str {
        &self.wording.text
    }

    /// How plain it is.
    pub fn reading(&self) -> &Reading {
        self.wording.reading.get_or_init(|| Reading::of(&self.wording.text))
    }

    /// Where it stands; for each language apart.
    pub fn path(&self) -> Path {
        path_of(&self.holder.path, &self.marks)
    }

    /// The path of the field: the same for all its languages.
    pub fn whole(&self) -> Path {
        path_of(&self.holder.path, self.field_marks())
    }

    fn field_marks(&self) -> &[Mark] {
        &self.marks[..self.marks.len() - usize::from(self.by_language)]
    }

    /// The entry that it stands in, as `kind:id`.
    pub fn subject(&self) -> &str {
        &self.holder.subject
    }

    /// What readers call the entry.
    pub fn name(&self) -> Arg {
        self.holder.name.clone()
    }

    /// Whether it is for readers, and not an address, a number or a code.
    pub fn is_wording(&self) -> bool {
        matches!(self.field.ty.kind, Kind::Localized | Kind::Markdown)
    }

    pub fn is_dutch(&self) -> bool {
        self.is_dutch
    }

    /// Whether it is made of Dutch sentences.
    pub fn is_dutch_prose(&self) -> bool {
        self.is_dutch() && self.is_wording() && !NAMES.contains(&self.field.key.as_str())
    }

    /// The label of its field.
    pub fn label(&self) -> Localized {
        Localized::ByLanguage(self.field.label.clone())
    }

    /// Whether both are the same text in two languages.
    fn is_other_language(&self, other: &Self) -> bool {
        let one_entry = Rc::ptr_eq(&self.holder, &other.holder);
        one_entry && self.by_language && other.by_language && self.field_marks() == other.field_marks()
    }
}

/// Gathers the public texts of a register.
pub(super) struct PublicTextSearch<'r> {
    register: &'r Register,
    texts: Vec<PublicText>,
    wordings: Wordings,
    /// The entry of the last text: texts of one entry come one after the other.
    holder: Option<(Place, Rc<Holder>)>,
}

/// A list with a place in it, or a group that there is once.
type Place = (&'static str, Option<usize>);

impl<'r> PublicTextSearch<'r> {
    pub fn new(register: &'r Register) -> Self {
        Self { register, texts: Vec::new(), wordings: Wordings::default(), holder: None }
    }

    pub fn see(&mut self, found: &Found) {
        let Found { leaf, entry } = found;
        if !can_be_public(leaf.field) || !leaf.is_public() || !is_shown(self.register, entry) {
            return;
        }
        let place = (entry.key, entry.at);
        let (_, holder) = match &mut self.holder {
            Some(holder) if holder.0 == place => holder,
            other => other.insert((place, Rc::new(Holder::of(entry)))),
        };
        let (language, first) = (leaf.language(), self.register.first_language());
        self.texts.push(PublicText {
            holder: holder.clone(),
            marks: leaf.marks.into(),
            field: leaf.field,
            wording: self.wordings.of(leaf.text),
            is_dutch: language.unwrap_or(first) == "nl",
            is_first: language.unwrap_or(first) == first,
            by_language: language.is_some(),
        });
    }

    pub fn done(self) -> PublicTexts {
        let Self { mut texts, wordings, .. } = self;
        // Where a finding is about one language of a text, readers of the register know the first best.
        for languages in texts.chunk_by_mut(PublicText::is_other_language) {
            languages.sort_by_key(|text| !text.is_first);
        }
        PublicTexts { list: texts, wordings: wordings.0.len() }
    }
}

/// Whether a statement can show the field as a text that somebody wrote or can reach somebody by.
pub(super) fn can_be_public(field: &Field) -> bool {
    use Kind::{Email, Localized, Markdown, Phone, Text, Url};
    field.public && matches!(field.ty.kind, Text | Localized | Markdown | Url | Email | Phone)
}

impl Holder {
    fn of(entry: &Entry) -> Self {
        Self { path: entry.path(), subject: entry.subject(), name: entry.name() }
    }
}

/// The wordings met so far. Only looked up in, so its order shows nowhere.
#[derive(Default)]
struct Wordings(HashSet<ByText>);

struct ByText(Rc<Wording>);

impl Wordings {
    fn of(&mut self, text: &str) -> Rc<Wording> {
        if let Some(known) = self.0.get(text) {
            return known.0.clone();
        }
        let wording = Wording { number: self.0.len(), text: text.to_owned(), reading: OnceCell::new() };
        let wording = Rc::new(wording);
        self.0.insert(ByText(wording.clone()));
        wording
    }
}

impl Borrow<str> for ByText {
    fn borrow(&self) -> &str {
        &self.0.text
    }
}

impl PartialEq for ByText {
    fn eq(&self, other: &Self) -> bool {
        self.0.text == other.0.text
    }
}

impl Eq for ByText {}

impl Hash for ByText {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.0.text.hash(state);
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
