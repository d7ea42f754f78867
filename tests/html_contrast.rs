//! Whatever the style sheet puts on a ground is a pair of the theme, and so is known to be readable.

#[path = "common/html_sample.rs"]
mod html_sample;

use html_sample::{head, section};
use verantwoord::document::DocumentKind;
use verantwoord::document::block::Class;
use verantwoord::html;
use verantwoord::theme::{READABLE, Theme};

/// The grounds on which any text may stand.
const GROUNDS: [&str; 3] = ["paper", "card", "brand-soft"];

/// The selectors and declarations of each rule of the style sheet, custom properties aside.
fn rules() -> Vec<(String, String)> {
    let title = section(Class::Plain, 1, "titel", "Titel");
    let page = html::write(&head(DocumentKind::Statement), std::iter::once(title)).unwrap();
    let style = page.split("<style>").nth(1).unwrap().split("</style>").next().unwrap();
    style
        .split('}')
        .filter_map(|rule| rule.rsplit_once('{'))
        .map(|(selector, body)| (selector.trim().to_owned(), body.to_owned()))
        .collect()
}

/// The token that a rule gives a property, as in `color:var(--ink)`.
fn token<'a>(body: &'a str, property: &str) -> Option<&'a str> {
    let value = body.split(';').find_map(|declaration| declaration.trim().strip_prefix(property))?;
    value.strip_prefix(":var(--")?.strip_suffix(')')
}

/// Classes of shapes in a picture: no text stands in them.
fn is_shape(selector: &str) -> bool {
    selector.contains(".ground-") || selector.contains(".on-") || selector.contains(".paint-")
}

#[test]
fn every_pair_of_the_style_sheet_is_a_readable_pair_of_the_theme() {
    let theme = Theme::default();
    let (light, dark) = (theme.light.pairs(), theme.dark.pairs());
    let mut seen = 0;
    for (selector, body) in rules().iter().filter(|(selector, _)| !is_shape(selector)) {
        let (text, ground) = match token(body, "--on-edge") {
            Some(text) => (Some(text), token(body, "--edge")),
            None => (token(body, "color"), token(body, "background")),
        };
        let wanted: Vec<(&str, &str)> = match (text, ground) {
            // A verdict takes its colours, either way round, from where these two are set.
            (Some("edge" | "on-edge"), _) => vec![],
            (Some(text), Some(ground)) => vec![(text, ground)],
            (Some(text), None) => GROUNDS.map(|ground| (text, ground)).to_vec(),
            (None, Some(ground)) => vec![("ink", ground), ("muted", ground), ("brand-text", ground)],
            (None, None) => vec![],
        };
        for (text, ground) in wanted {
            for pairs in [&light, &dark] {
                let pair = pairs.iter().find(|pair| pair.text == text && pair.ground == ground);
                let pair =
                    pair.unwrap_or_else(|| panic!("{selector}: {text} on {ground} is no pair of the theme"));
                assert!(pair.contrast >= READABLE, "{selector}: {pair:?}");
                seen += 1;
            }
        }
    }
    assert!(seen > 50, "only {seen} pairs were found in the style sheet");
}
