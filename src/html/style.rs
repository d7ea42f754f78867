//! The style sheet of a page: fonts, the theme's colours as custom properties, the written sheets,
//! and the few rules that depend on the document.
//!
//! The written sheets are in `assets/web/`; they name colours by token only. A colour that is not
//! in the theme can be on no page.

use std::collections::BTreeSet;
use std::fmt::Write;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

use super::escape::css_string;
use super::figure::number;
use crate::document::Head;
use crate::document::block::Tone;
use crate::fonts::House;
use crate::theme::{Colour, Palette};

const SHEETS: [&str; 4] = [
    include_str!("../../assets/web/base.css"),
    include_str!("../../assets/web/layout.css"),
    include_str!("../../assets/web/components.css"),
    include_str!("../../assets/web/print.css"),
];

/// Weight, style and bytes of each font.
const FONTS: [(u16, &str, &[u8]); 3] = [
    (400, "normal", include_bytes!("../../assets/web/regular.woff2")),
    (700, "normal", include_bytes!("../../assets/web/bold.woff2")),
    (400, "italic", include_bytes!("../../assets/web/italic.woff2")),
];

/// What the style sheet of a page depends on besides its head.
pub(super) struct Wants {
    /// The shares of table columns in whole percents.
    pub columns: BTreeSet<u8>,
    /// Whether the page needs our fonts: it has no others, or a character that those lack.
    pub our_fonts: bool,
}

/// The whole style sheet.
pub(super) fn sheet(head: &Head, wants: &Wants) -> String {
    let mut css = String::from("\n");
    if wants.our_fonts {
        css.push_str(&fonts());
    }
    css.push_str(&palettes(&head.theme.light, &head.theme.dark));
    css.push_str(&tones());
    for sheet in SHEETS {
        css.push_str(sheet);
    }
    css.push_str(&head.faces.house.map(house).unwrap_or_default());
    for percent in &wants.columns {
        css.push_str(&format!(".share-{percent}{{width:{percent}%}}\n"));
    }
    css.push_str(&paper(head));
    if let Some([red, green, blue]) = head.logo.as_ref().map(|logo| logo.plate) {
        // The same in light, in dark and on paper: a logo has its own colours.
        let _ = writeln!(css, ".logo{{background:#{red:02x}{green:02x}{blue:02x}}}");
    }
    css
}

/// The source expression by which the page's policy allows a style sheet.
pub(super) fn hash(sheet: &str) -> String {
    format!("sha256-{}", STANDARD.encode(Sha256::digest(sheet.as_bytes())))
}

fn fonts() -> String {
    let mut css = String::new();
    for (weight, style, bytes) in FONTS {
        let data = STANDARD.encode(bytes);
        let _ = writeln!(
            css,
            "@font-face{{font-family:'Verantwoord Sans';font-weight:{weight};font-style:{style};\
             src:url(data:font/woff2;base64,{data}) format('woff2')}}"
        );
    }
    css
}

/// How far our own letters reach above and below the line, in percents of their size. Others get the same
/// room, so that lines and the targets in them are as high in every font.
const REACH: [f32; 2] = [100.0, 32.6];

/// The fonts of the organisation before ours, as the files were given.
fn house(house: &House) -> String {
    let mut css = String::new();
    let [above, below] = REACH.map(|share| number(share / house.scale()));
    let size = number(house.scale() * 100.0);
    for ((weight, style, _), file) in FONTS.iter().zip(&house.files) {
        let (format, data) = (file.format.subtype(), STANDARD.encode(file.bytes));
        let _ = writeln!(
            css,
            "@font-face{{font-family:'House';font-weight:{weight};font-style:{style};\
             size-adjust:{size}%;ascent-override:{above}%;descent-override:{below}%;line-gap-override:0%;\
             src:url(data:font/{format};base64,{data})}}"
        );
    }
    css + "html{font-family:'House','Verantwoord Sans',system-ui,'Segoe UI',Roboto,Arial,sans-serif}\n"
}

/// Light for screens and always for paper; dark for screens that ask for it.
fn palettes(light: &Palette, dark: &Palette) -> String {
    format!(
        ":root{{{}}}\n@media screen and (prefers-color-scheme:dark){{:root{{{}}}}}\n",
        properties(light),
        properties(dark)
    )
}

fn properties(palette: &Palette) -> String {
    let mut css = String::new();
    for (token, colour) in palette.tokens() {
        let Colour(red, green, blue) = colour;
        let _ = write!(css, "--{token}:#{red:02x}{green:02x}{blue:02x};");
    }
    css
}

/// The classes of each tone: text on its ground, shapes of a picture, and the edge or band of a
/// section that holds it. The heaviest comes last, so that it decides.
fn tones() -> String {
    let mut css = String::new();
    for (word, _) in Tone::ALL.iter().rev() {
        let (ground, ink) = (format!("var(--tone-{word}-ground)"), format!("var(--tone-{word}-ink)"));
        let _ = writeln!(
            css,
            ".tone-{word}{{background:{ground};color:{ink}}}\n\
             .ground-{word}{{color:{ground}}}\n\
             .on-{word}{{color:{ink}}}\n\
             .finding:has(.badge.tone-{word}),.verdict:has(.badge.tone-{word})\
             {{--edge:{ground};--on-edge:{ink}}}"
        );
    }
    css
}

/// The margins of printed pages: stamps above; foot and page number below.
fn paper(head: &Head) -> String {
    let foot = css_string(&head.foot);
    let stamps = css_string(&head.stamps.join(" · "));
    let number = page_number(&head.chrome.page_of);
    format!(
        "@page{{@top-right{{content:{stamps}}}@bottom-left{{content:{foot}}}@bottom-right{{content:{number}}}}}\n"
    )
}

/// The page number as content of a margin: `{page}` and `{pages}` become counters.
fn page_number(pattern: &str) -> String {
    let mut content = String::new();
    let mut rest = pattern;
    while let Some(start) = rest.find("{page") {
        let (before, found) = rest.split_at(start);
        let Some(end) = found.find('}') else { break };
        let counter = &found[1..end];
        if counter != "page" && counter != "pages" {
            break;
        }
        content.push_str(&format!("{} counter({counter}) ", css_string(before)));
        rest = &found[end + 1..];
    }
    content + &css_string(rest)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::block::Class;
    use crate::fonts::Faces;
    use crate::theme::Theme;

    fn written() -> String {
        SHEETS.concat()
    }

    #[test]
    fn the_sheets_name_colours_by_token_only_and_every_token_exists() {
        let tokens: Vec<String> =
            Theme::default().light.tokens().into_iter().map(|(token, _)| token).collect();
        for used in written().split("var(--").skip(1).map(|rest| rest.split([',', ')']).next().unwrap_or(""))
        {
            let own = ["edge", "on-edge", "gutter", "gap", "round"].contains(&used);
            assert!(own || tokens.iter().any(|token| token == used), "no token {used}");
        }
        let hex = written().split('#').skip(1).any(|rest| rest.starts_with(|c: char| c.is_ascii_hexdigit()));
        assert!(!hex && !written().contains("rgb"), "a colour outside the theme");
    }

    #[test]
    fn every_class_but_plain_has_a_style() {
        for (word, _) in Class::ALL.iter().filter(|(word, _)| *word != "plain") {
            assert!(written().contains(&format!(".{word}")), "no style for {word}");
        }
    }

    #[test]
    fn every_font_gets_the_room_of_ours() {
        for (_, font) in Faces::default().parsed().unwrap().iter().take(FONTS.len()) {
            let share = |units: i16| f32::from(units) * 100.0 / font.units_per_em;
            let (above, below) = (share(font.face.ascender()), share(-font.face.descender()));
            assert_eq!(([above, below], font.face.line_gap()), (REACH, 0), "{}", font.name);
        }
    }

    #[test]
    fn page_numbers_become_counters() {
        assert_eq!(
            page_number("pagina {page} van {pages}"),
            r#""pagina " counter(page) " van " counter(pages) """#
        );
        assert_eq!(page_number("{page"), r#""\7b page""#);
    }

    #[test]
    fn the_heaviest_tone_decides_the_edge() {
        let css = tones();
        assert!(css.find(".tone-quiet").unwrap() < css.find(".tone-critical").unwrap());
    }
}
