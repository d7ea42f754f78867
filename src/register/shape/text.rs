//! Texts, and what YAML would make of a text without quotes.
//!
//! Refused is only what would come out changed: `1.0` as a number is 1, `0306083131` loses its
//! nought, `yes` and `no` are true and false to older readers. A whole number such as 2026 stays
//! what it is, and `12:30` or `2026-01-09` are texts in YAML 1.2.

use super::{Check, is_word};
use crate::register::fault::{Fault, clip};
use crate::register::locate::target;
use crate::register::tree::{Form, View};

impl<'a> Check<'a> {
    /// The text of a scalar that is to be read as text; reports anything else.
    pub(super) fn text(&mut self, key: &str, expected: &'static str, value: View<'a>) -> Option<&'a str> {
        let text = value.text();
        match value.form() {
            Form::Mapping | Form::Sequence => {
                self.mistyped("not-text", value, key, expected);
                return None;
            }
            Form::Plain if reads_as(text).is_some() => {
                let reads_as = reads_as(text).unwrap_or_default();
                let found = clip(text);
                let args = vec![
                    ("key", key.into()),
                    ("expected", expected.into()),
                    ("suggestion", format!("\"{found}\"").into()),
                    ("found", found.into()),
                    ("reads_as", reads_as.into()),
                ];
                self.report(Fault::of_type("quote-it", target(self.source, value), args));
                return None;
            }
            _ => {}
        }
        if is_word(value, "none") {
            self.mistyped("none-not-allowed", value, key, expected);
            return None;
        }
        Some(text)
    }
}

/// What a text without quotes would become, where it would come out changed: `bool` or `number`.
pub fn reads_as(text: &str) -> Option<&'static str> {
    const BOOLS: [&str; 6] = ["true", "false", "yes", "no", "on", "off"];
    let capitals = text.bytes().filter(u8::is_ascii_uppercase).count();
    let one_case =
        capitals == 0 || capitals == text.len() || (capitals == 1 && text.as_bytes()[0].is_ascii_uppercase());
    if one_case && BOOLS.iter().any(|word| text.eq_ignore_ascii_case(word)) {
        return Some("bool");
    }
    (is_number(text) && !is_whole(text)).then_some("number")
}

/// A whole number that is printed as it was written.
fn is_whole(text: &str) -> bool {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let plain = digits.bytes().all(|b| b.is_ascii_digit()) && (1..=15).contains(&digits.len());
    plain && (digits == "0" && text == digits || !digits.starts_with('0'))
}

/// What YAML 1.1 or 1.2 reads as a number.
fn is_number(text: &str) -> bool {
    let body = text.strip_prefix(['+', '-']).unwrap_or(text);
    if matches!(body, ".inf" | ".Inf" | ".INF" | ".nan" | ".NaN" | ".NAN") {
        return true;
    }
    let radix = [("0x", 16), ("0o", 8), ("0b", 2)].into_iter();
    for (prefix, radix) in radix {
        if let Some(digits) = body.strip_prefix(prefix) {
            return !digits.is_empty() && digits.chars().all(|c| c == '_' || c.is_digit(radix));
        }
    }
    let starts = body.trim_start_matches('.').starts_with(|c: char| c.is_ascii_digit());
    starts && body.replace('_', "").parse::<f64>().is_ok()
}

#[cfg(test)]
mod tests {
    use super::reads_as;

    #[test]
    fn only_what_would_change_must_be_quoted() {
        for text in [
            "1.0",
            "1.10",
            "0306083131",
            "00000000",
            "+31102345678",
            "1_000",
            "0x1F",
            "0o17",
            "1e3",
            ".5",
            "-0",
        ] {
            assert_eq!(reads_as(text), Some("number"), "{text}");
        }
        for text in ["yes", "No", "NO", "on", "OFF", "true", "False"] {
            assert_eq!(reads_as(text), Some("bool"), "{text}");
        }
        let kept = [
            "2026",
            "-5",
            "0",
            "030-6083131",
            "1000 AA",
            "2026-01-09",
            "7:26",
            "1.0.2",
            "nO",
            "y",
            "inf",
            "nan",
            "None",
            "6(1)(f)",
            "1,5",
        ];
        for text in kept {
            assert_eq!(reads_as(text), None, "{text}");
        }
    }
}
