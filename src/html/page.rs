//! The frame of the page: its head, the band, the contents beside the text, the foot.
//!
//! The content security policy names the hash of the one style element and allows nothing else,
//! so a page that was tampered with shows it, and opening one calls nobody.

use std::collections::BTreeSet;

use super::HtmlError;
use super::escape;
use super::markup::{Entry, Markup};
use super::style::{self, Wants};
use crate::document::{DocumentKind, Head};

/// Where the skip link goes: past the band, the title and the contents.
const TEXT: &str = "page-text";
const CONTENTS: &str = "page-contents";

/// Joins title and chapters into a page, and checks the anchors of the whole.
pub(super) fn page(head: &Head, title: Markup, chapters: Markup) -> Result<String, HtmlError> {
    let titles = title.titles + chapters.titles;
    if titles != 1 {
        return Err(HtmlError::Titles { found: titles });
    }
    let mut anchors = title.anchors;
    anchors.join(chapters.anchors)?;
    anchors.define(TEXT)?;
    anchors.define(CONTENTS)?;
    anchors.check()?;
    let columns: BTreeSet<u8> = title.columns.union(&chapters.columns).copied().collect();
    let frame = [&head.organisation, &head.title, &head.foot, &head.chrome.contents, &head.chrome.skip];
    let texts = [&title.text, &chapters.text].into_iter().chain(frame).chain(&head.stamps);
    let mut letters = texts.flat_map(|text| text.chars());
    let our_fonts = head.faces.house.is_none_or(|house| letters.any(|c| is_drawn(c) && !house.has(c)));
    let sheet = style::sheet(head, &Wants { columns, our_fonts });
    let mut page = Markup::default();
    page.text.reserve(sheet.len() + chapters.text.len() + 8192);
    page.page_head(head, &sheet);
    page.band(head);
    page.raw("<main>\n");
    page.raw("<div class=\"title\">\n");
    page.raw(&title.text);
    page.raw("</div>\n<div class=\"page\">\n");
    page.contents_list(head, &chapters.contents.unwrap_or_default());
    page.put(format_args!("<div class=\"text\" id=\"{TEXT}\" tabindex=\"-1\">\n"));
    page.raw(&chapters.text);
    page.raw("</div>\n</div>\n</main>\n");
    page.foot(head);
    Ok(page.text)
}

impl Markup {
    fn page_head(&mut self, head: &Head, sheet: &str) {
        let policy = format!(
            "default-src 'none'; style-src '{}'; font-src data:; img-src data:; base-uri 'none'; form-action 'none'",
            style::hash(sheet)
        );
        self.put(format_args!("<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n", escape::text(&head.language)));
        self.raw("<meta charset=\"utf-8\">\n");
        self.put(format_args!("<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">\n"));
        self.meta("referrer", "no-referrer");
        self.meta("viewport", "width=device-width, initial-scale=1");
        self.meta("color-scheme", "light dark");
        // The records and the report are for the organisation, and a draft is for nobody yet.
        if head.kind != DocumentKind::Statement || !head.stamps.is_empty() {
            self.meta("robots", "noindex");
        }
        self.meta("description", &head.description);
        if let Some(name) = &head.alternate {
            self.put(format_args!(
                "<link rel=\"alternate\" type=\"application/ld+json\" href=\"{}\">\n",
                escape::text(name)
            ));
        }
        self.put(format_args!("<title>{}</title>\n", escape::text(&tab_title(head))));
        self.put(format_args!("<style>{sheet}</style>\n</head>\n<body>\n"));
    }

    fn meta(&mut self, name: &str, content: &str) {
        self.put(format_args!("<meta name=\"{name}\" content=\"{}\">\n", escape::text(content)));
    }

    fn band(&mut self, head: &Head) {
        let skip = escape::text(&head.chrome.skip);
        self.put(format_args!(
            "<a class=\"skip\" href=\"#{TEXT}\">{skip}</a>\n<header>\n<div class=\"band\">\n"
        ));
        match &head.logo {
            Some(logo) => self.logo(logo, &head.organisation),
            None => {
                self.put(format_args!(
                    "<p class=\"organisation\">{}</p>\n",
                    escape::text(&head.organisation)
                ));
            }
        }
        self.put(format_args!("<p>{}</p>\n</div>\n", escape::text(&head.title)));
        if !head.stamps.is_empty() {
            self.raw("<ul class=\"stamps\">\n");
            for stamp in &head.stamps {
                self.put(format_args!("<li>{}</li>\n", escape::text(stamp)));
            }
            self.raw("</ul>\n");
        }
        self.raw("</header>\n");
    }

    fn contents_list(&mut self, head: &Head, entries: &[Entry]) {
        if entries.is_empty() {
            return;
        }
        self.put(format_args!(
            "<nav class=\"contents\" aria-labelledby=\"{CONTENTS}\" data-chrome>\n<h2 id=\"{CONTENTS}\">{}</h2>\n<ol>\n",
            escape::text(&head.chrome.contents)
        ));
        for entry in entries {
            self.put(format_args!("<li><a href=\"#{}\">{}</a></li>\n", entry.id, entry.heading));
        }
        self.raw("</ol>\n</nav>\n");
    }

    fn foot(&mut self, head: &Head) {
        self.put(format_args!(
            "<footer>\n<p>{}</p>\n<p>{}</p>\n</footer>\n</body>\n</html>\n",
            escape::text(&head.organisation),
            escape::text(&head.foot)
        ));
    }
}

/// White space and soft hyphens need no glyph.
fn is_drawn(character: char) -> bool {
    !character.is_whitespace() && character != '\u{ad}'
}

/// The title for the tab of the browser, with the organisation if it is not in there.
fn tab_title(head: &Head) -> String {
    if head.title.contains(&head.organisation) {
        head.title.clone()
    } else {
        format!("{} – {}", head.title, head.organisation)
    }
}
