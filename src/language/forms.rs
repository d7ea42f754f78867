//! Dates, numbers, lists and order as a language has them, by ICU4X with its own data.

use super::WordsError;
use crate::model::values::Date;
use chrono::Datelike;
use icu_calendar::{Date as Day, Gregorian};
use icu_collator::options::CollatorOptions;
use icu_collator::{Collator, CollatorBorrowed};
use icu_datetime::FixedCalendarDateTimeFormatter;
use icu_datetime::fieldsets::{M, YMD};
use icu_datetime::options::YearStyle;
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_list::ListFormatter;
use icu_list::options::ListFormatterOptions;
use icu_locale_core::Locale;
use intl_memoizer::Memoizable;
use std::cmp::Ordering;
use unic_langid::LanguageIdentifier;

/// The formatters of one language.
pub struct Forms {
    long: FixedCalendarDateTimeFormatter<Gregorian, YMD>,
    short: FixedCalendarDateTimeFormatter<Gregorian, YMD>,
    month: FixedCalendarDateTimeFormatter<Gregorian, M>,
    numbers: Numbers,
    and: ListFormatter,
    or: ListFormatter,
    order: CollatorBorrowed<'static>,
}

impl Forms {
    /// The formatters for a language code.
    pub fn new(tag: &str) -> Result<Self, WordsError> {
        let unknown = || WordsError::Language(tag.to_owned());
        let locale = locale(tag).ok_or_else(unknown)?;
        let day = |fields: YMD| FixedCalendarDateTimeFormatter::try_new((&locale).into(), fields);
        let lists = ListFormatterOptions::default;
        Ok(Self {
            long: day(YMD::long()).map_err(|_| unknown())?,
            short: day(YMD::short().with_year_style(YearStyle::Full)).map_err(|_| unknown())?,
            month: FixedCalendarDateTimeFormatter::try_new((&locale).into(), M::medium())
                .map_err(|_| unknown())?,
            numbers: Numbers::new(&locale).ok_or_else(unknown)?,
            and: ListFormatter::try_new_and((&locale).into(), lists()).map_err(|_| unknown())?,
            or: ListFormatter::try_new_or((&locale).into(), lists()).map_err(|_| unknown())?,
            order: Collator::try_new((&locale).into(), CollatorOptions::default()).map_err(|_| unknown())?,
        })
    }

    pub fn date(&self, date: Date) -> String {
        day(date).map_or_else(|| date.to_string(), |day| self.long.format(&day).to_string())
    }

    pub fn date_short(&self, date: Date) -> String {
        day(date).map_or_else(|| date.to_string(), |day| self.short.format(&day).to_string())
    }

    pub fn month_short(&self, date: Date) -> String {
        day(date).map_or_else(|| date.to_string(), |day| self.month.format(&day).to_string())
    }

    pub fn number(&self, number: u64) -> String {
        self.numbers.format(number)
    }

    pub fn hundredths(&self, number: u64) -> String {
        self.numbers.hundredths(number)
    }

    pub fn and(&self, items: &[String]) -> String {
        self.and.format(items.iter()).to_string()
    }

    pub fn or(&self, items: &[String]) -> String {
        self.or.format(items.iter()).to_string()
    }

    pub fn compare(&self, a: &str, b: &str) -> Ordering {
        self.order.compare(a, b)
    }
}

/// Whole numbers with the grouping of a language; also those in the texts of Fluent.
pub struct Numbers(DecimalFormatter);

impl Numbers {
    fn new(locale: &Locale) -> Option<Self> {
        DecimalFormatter::try_new(locale.into(), Default::default()).ok().map(Self)
    }

    pub fn format(&self, number: u64) -> String {
        self.0.format(&Decimal::from(number)).to_string()
    }

    fn hundredths(&self, number: u64) -> String {
        let mut decimal = Decimal::from(number);
        decimal.multiply_pow10(-2);
        self.0.format(&decimal).to_string()
    }
}

impl Memoizable for Numbers {
    type Args = ();
    type Error = ();

    fn construct(language: LanguageIdentifier, (): ()) -> Result<Self, ()> {
        locale(&language.to_string()).as_ref().and_then(Self::new).ok_or(())
    }
}

/// The locale of a language code. English is that of Europe: the day before the month.
fn locale(tag: &str) -> Option<Locale> {
    (if tag == "en" { "en-150" } else { tag }).parse().ok()
}

fn day(date: Date) -> Option<Day<Gregorian>> {
    let part = |value: u32| u8::try_from(value).ok();
    Day::try_new_gregorian(date.0.year(), part(date.0.month())?, part(date.0.day())?).ok()
}
