//! "Did you mean": the known word that is nearest to what was written.

use crate::schema::Labels;

/// Longer words are not compared: nobody meant one of ours.
const LONGEST: usize = 60;

/// The key or word among `known` that `found` was probably meant to be.
///
/// A label in any language counts as its word, so that `toestemming` leads to `consent`.
pub fn among<'k>(found: &str, known: impl Iterator<Item = (&'k str, &'k Labels)>) -> Option<&'k str> {
    let found = found.trim().to_lowercase();
    let length = found.chars().count();
    if length > LONGEST {
        return None;
    }
    let distance = |word: &str, labels: &Labels| {
        let near = 1.max(length.max(word.len()) / 3);
        if labels.values().any(|label| same(label, &found)) {
            Some(0)
        } else if length.abs_diff(word.len()) > near {
            None
        } else {
            Some(strsim::osa_distance(&found, word)).filter(|distance| *distance <= near)
        }
    };
    let near = known.filter_map(|(word, labels)| Some((distance(word, labels)?, word)));
    near.min_by_key(|(distance, _)| *distance).map(|(_, word)| word)
}

/// Whether `label` is `lower` but for its capitals.
fn same(label: &str, lower: &str) -> bool {
    label.chars().flat_map(char::to_lowercase).eq(lower.chars())
}

/// Whether a text says in other words what the word `none` says.
pub fn means_none(text: &str) -> bool {
    let words = ["none", "geen", "nee", "no", "false", "nvt", "n.v.t.", "n/a", "-", "nothing", "niets"];
    words.iter().any(|word| text.trim().eq_ignore_ascii_case(word))
}

/// What an id could be that is meant as `found`: its letters and digits in lower case, with hyphens.
pub fn id(found: &str) -> Option<String> {
    if found.chars().count() > LONGEST {
        return None;
    }
    let lower = found.to_lowercase();
    let parts = lower.split(|c: char| !c.is_ascii_alphanumeric()).filter(|part| !part.is_empty());
    let id = parts.collect::<Vec<_>>().join("-");
    // Letters outside a-z would leave holes: better no proposal than a maimed word.
    (!id.is_empty() && lower.chars().all(|c| c.is_ascii() || !c.is_alphanumeric())).then_some(id)
}

/// The date that `found` was probably meant to be: digits missing, or the day written first.
pub fn date(found: &str) -> Option<String> {
    let parts: Vec<&str> = found.trim().split(['-', '/', '.', ' ']).collect();
    let [a, b, c] = parts[..] else { return None };
    let (year, day) = if a.len() == 4 { (a, c) } else { (c, a) };
    let number = |text: &str| text.parse::<u32>().ok();
    if year.len() != 4 {
        return None;
    }
    let text = format!("{:04}-{:02}-{:02}", number(year)?, number(b)?, number(day)?);
    text.parse::<crate::model::values::Date>().ok().map(|date| date.to_string())
}

/// The period that `found` was probably meant to be, as in `2 jaar` or `P6w`.
pub fn period(found: &str) -> Option<String> {
    let upper = found.trim().to_uppercase();
    let units = [("JAAR", "Y"), ("YEAR", "Y"), ("MAAND", "M"), ("MONTH", "M"), ("WE", "W"), ("DA", "D")];
    let body = upper.strip_prefix('P').unwrap_or(&upper);
    let digits = body.bytes().take_while(u8::is_ascii_digit).count();
    let (number, unit) = body.split_at(digits);
    let unit = unit.trim();
    let known = units.iter().find(|(word, _)| unit.starts_with(word)).map_or(unit, |(_, letter)| letter);
    let text = format!("P{number}{known}");
    text.parse::<crate::model::values::Period>().is_ok().then_some(text)
}
