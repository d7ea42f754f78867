//! Single values: words, dates, periods, countries, numbers and ids, each as strict as the format.

use super::{Check, Slot, countries, hints, is_word, languages, text, words};
use crate::finding::Arg;
use crate::model::values::{Date, Duration, Period};
use crate::register::fault::{Args, Fault, clip};
use crate::register::locate::target;
use crate::register::tree::{Form, View};
use crate::schema::Kind;

/// The longest id: ids become anchors and, for notices, names of files.
const LONGEST_ID: usize = 80;

impl<'a> Check<'a> {
    /// A value that is a scalar, by the kind of its field.
    pub(super) fn scalar(&mut self, slot: Slot<'_>, value: View<'a>) {
        let expected = words::kind(&slot.ty.kind);
        match &slot.ty.kind {
            Kind::Bool => self.bool(slot, value),
            Kind::Number => self.number(slot, value, "number", is_number),
            Kind::Money => self.number(slot, value, "money", is_amount),
            Kind::Country => self.country(slot, value),
            Kind::Date | Kind::Period | Kind::Duration => self.time(slot, expected, value),
            Kind::Enum(list) if value.form() != Form::Mapping && value.form() != Form::Sequence => {
                self.word(slot, list, value);
            }
            Kind::Id | Kind::Language => self.code(slot, expected, value),
            _ => drop(self.text(slot.key, expected, value)),
        }
    }

    /// `true` or `false`, without quotes.
    fn bool(&mut self, slot: Slot<'_>, value: View<'a>) {
        if value.form() == Form::Plain && matches!(value.text(), "true" | "false") {
            return;
        }
        let suggestion = match value.text().trim().to_lowercase().as_str() {
            "true" | "yes" | "ja" | "y" | "j" | "on" | "1" => Some("true"),
            "false" | "no" | "nee" | "n" | "off" | "0" => Some("false"),
            _ => None,
        };
        self.not_a("not-a-bool", slot, "bool", value, suggestion.map(str::to_owned));
    }

    /// A number or an amount of money, without quotes.
    fn number(&mut self, slot: Slot<'_>, value: View<'a>, expected: &'static str, is: fn(&str) -> bool) {
        if value.form() == Form::Plain && is(value.text()) {
            return;
        }
        let plain = value.text().trim().replace(',', ".");
        self.not_a("not-a-number", slot, expected, value, is(&plain).then_some(plain));
    }

    fn not_a(
        &mut self,
        problem: &'static str,
        slot: Slot<'_>,
        expected: &'static str,
        value: View<'a>,
        suggestion: Option<String>,
    ) {
        self.mistyped(problem, value, slot.key, expected);
        if let (Some(text), Some(finding)) = (suggestion, self.findings.last_mut()) {
            finding.args.push(("suggestion", Arg::Text(text)));
        }
    }

    /// A day, a period or a duration.
    fn time(&mut self, slot: Slot<'_>, expected: &'static str, value: View<'a>) {
        if matches!(value.form(), Form::Mapping | Form::Sequence) {
            self.mistyped("not-text", value, slot.key, expected);
            return;
        }
        let found = value.text();
        let valid = match slot.ty.kind {
            Kind::Date => found.parse::<Date>().is_ok(),
            Kind::Period if slot.ty.or_indefinite && found == "indefinite" => true,
            Kind::Period => found.parse::<Period>().is_ok(),
            _ => found.parse::<Duration>().is_ok(),
        };
        if valid {
            return;
        }
        let suggestion = match slot.ty.kind {
            Kind::Date => hints::date(found),
            _ => hints::period(found),
        };
        let mut args: Args = vec![("key", slot.key.into()), ("found", clip(found).into())];
        args.push(("expected", expected.into()));
        args.extend(suggestion.map(|text| ("suggestion", Arg::Text(text))));
        let bytes = target(self.source, value);
        self.report(Fault { code: "REF-011", bytes, other: None, args });
    }

    fn country(&mut self, slot: Slot<'_>, value: View<'a>) {
        if matches!(value.form(), Form::Mapping | Form::Sequence) {
            self.mistyped("not-text", value, slot.key, "country");
            return;
        }
        let found = value.text();
        let as_bool = value.form() == Form::Plain && text::reads_as(found) == Some("bool");
        let (problem, suggestion) = match countries::meant(found) {
            // Norway without quotes is `false` to YAML 1.1.
            _ if as_bool => {
                let norway = ["no", "false"].iter().any(|word| found.eq_ignore_ascii_case(word));
                ("quote-it", norway.then_some("\"NO\""))
            }
            _ if countries::is_country(found) => return,
            meant => meant,
        };
        let mut args: Args = vec![("problem", problem.into()), ("key", slot.key.into())];
        args.push(("found", clip(found).into()));
        args.extend(suggestion.map(|code| ("suggestion", code.into())));
        let bytes = target(self.source, value);
        self.report(Fault { code: "REF-010", bytes, other: None, args });
    }

    /// An id or a language.
    fn code(&mut self, slot: Slot<'_>, expected: &'static str, value: View<'a>) {
        let Some(found) = self.text(slot.key, expected, value) else { return };
        if slot.ty.kind == Kind::Language {
            if !languages::is_language(found) {
                self.not_a_language(slot.key, found, target(self.source, value));
            }
        } else if !is_id(found) || is_word(value, "none") {
            self.not_a("bad-id", slot, "id", value, hints::id(found));
        }
    }
}

/// Whether this can be an id: lower-case letters and digits, in words with single hyphens.
pub fn is_id(text: &str) -> bool {
    let word =
        |word: &str| !word.is_empty() && word.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit());
    text.len() <= LONGEST_ID && text.split('-').all(word)
}

fn is_number(text: &str) -> bool {
    let digits = text.bytes().all(|b| b.is_ascii_digit()) && (1..=15).contains(&text.len());
    digits && (text == "0" || !text.starts_with('0'))
}

/// Euros, with at most two decimals behind a point.
fn is_amount(text: &str) -> bool {
    let (euros, cents) = text.split_once('.').unwrap_or((text, "0"));
    is_number(euros) && (1..=2).contains(&cents.len()) && cents.bytes().all(|b| b.is_ascii_digit())
}
