//! How a language says things: its words (Fluent), dates, numbers, lists and order (ICU4X).
//!
//! A language is a folder of `templates/` with a `words.ftl` and a `countries.ftl`. Looks up
//! strictly: languages lacking a word do not start, and nothing is taken from the environment.

mod forms;
mod sentence;
mod words;

use crate::model::values::{Date, Duration, Period, Term};
use forms::Forms;
use std::cmp::Ordering;
use words::Words;

pub use words::{Signature, WordsError};

/// What fills a place in a text: `"Jan".into()`, `3_u64.into()`.
pub type Value<'a> = fluent_bundle::FluentValue<'a>;

/// One language.
pub struct Language {
    tag: String,
    words: Words,
    forms: Forms,
}

impl Language {
    /// The language `tag`, as in `nl`, from the texts of its word lists.
    pub fn new(tag: &str, lists: &[&str]) -> Result<Self, WordsError> {
        Ok(Self { tag: tag.to_owned(), words: Words::read(tag, lists)?, forms: Forms::new(tag)? })
    }

    /// The code of the language, as in `nl`.
    pub fn tag(&self) -> &str {
        &self.tag
    }

    /// Every key with the names of the places in its text, to hold languages against each other.
    pub fn signatures(&self) -> &Signature {
        self.words.signatures()
    }

    /// The text of `key`. A key that is not there shows itself between `⟦ ⟧`; a test holds every
    /// key in the code against every language, so that no reader sees one.
    pub fn text(&self, key: &str) -> String {
        self.with(key, &[])
    }

    /// The text of `key` with its places filled.
    pub fn with(&self, key: &str, places: &[(&str, Value<'_>)]) -> String {
        self.words.get(key, places).unwrap_or_else(|| format!("⟦{key}⟧"))
    }

    /// The text of `key`, or nothing where the language has no such key.
    pub fn find(&self, key: &str) -> Option<String> {
        self.words.get(key, &[])
    }

    /// A day in full: "24 mei 2018".
    pub fn date(&self, date: Date) -> String {
        self.forms.date(date)
    }

    /// A day in digits: "24-05-2018".
    pub fn date_short(&self, date: Date) -> String {
        self.forms.date_short(date)
    }

    /// The month of a day, short: "aug".
    pub fn month_short(&self, date: Date) -> String {
        self.forms.month_short(date)
    }

    /// A whole number: "12.000".
    pub fn number(&self, number: u64) -> String {
        self.forms.number(number)
    }

    /// A number of hundredths: 448 is "4,48".
    pub fn hundredths(&self, number: u64) -> String {
        self.forms.hundredths(number)
    }

    /// An amount in euro with its cents: "€ 4,50".
    pub fn money(&self, amount: f64) -> String {
        let cents = (amount.max(0.0) * 100.0).round() as u64;
        let whole = self.number(cents / 100);
        self.with("money", &[("whole", whole.into()), ("cents", format!("{:02}", cents % 100).into())])
    }

    /// A label as it stands within a sentence. Languages that write nouns small lower its first
    /// letter, unless it begins with a name; the others leave it, since a label begins with a noun.
    pub fn within_sentence(&self, label: &str) -> String {
        if self.text("nouns") == "capital" { label.to_owned() } else { sentence::begin_small(label) }
    }

    /// The name of a language by its code, or the code where the language has no name for it.
    pub fn language_name(&self, tag: &str) -> String {
        self.find(&format!("language-{tag}")).unwrap_or_else(|| tag.to_owned())
    }

    /// A period by its units: "1 jaar en 6 maanden".
    pub fn period(&self, period: Period) -> String {
        self.duration(Duration { period, ..Duration::default() })
    }

    /// A period that may count hours: "1 dag en 12 uur".
    pub fn duration(&self, duration: Duration) -> String {
        let Duration { period, hours, minutes } = duration;
        let units = [
            ("period-years", period.years),
            ("period-months", period.months),
            ("period-weeks", period.weeks),
            ("period-days", period.days),
            ("period-hours", hours),
            ("period-minutes", minutes),
        ];
        let unit = |(key, count): &(&str, u32)| self.with(key, &[("count", (*count).into())]);
        let parts: Vec<String> = units.iter().filter(|(_, count)| *count > 0).map(unit).collect();
        if parts.is_empty() { unit(&("period-days", 0)) } else { self.list(&parts) }
    }

    /// How long data are kept: a period, or "onbepaald".
    pub fn term(&self, term: Term) -> String {
        match term {
            Term::Period(period) => self.period(period),
            Term::Indefinite => self.text("period-indefinite"),
        }
    }

    /// Several things that all hold: "a, b en c".
    pub fn list(&self, items: &[impl std::fmt::Display]) -> String {
        self.forms.and(&shown(items))
    }

    /// Several things of which one holds: "a, b of c".
    pub fn or_list(&self, items: &[impl std::fmt::Display]) -> String {
        self.forms.or(&shown(items))
    }

    /// The order of two texts in a list or index of this language.
    pub fn compare(&self, a: &str, b: &str) -> Ordering {
        self.forms.compare(a, b)
    }

    /// The name of a country by its code; what follows `INT:` is the name of an organisation.
    /// A code that is no country's, which the loader reports, is shown as it is.
    pub fn country(&self, code: &str) -> String {
        match code.strip_prefix("INT:") {
            Some(organisation) => organisation.trim().to_owned(),
            None => self.find(&format!("country-{code}")).unwrap_or_else(|| code.to_owned()),
        }
    }
}

fn shown(items: &[impl std::fmt::Display]) -> Vec<String> {
    items.iter().map(ToString::to_string).collect()
}
