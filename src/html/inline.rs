//! Text within a paragraph, heading or cell as markup.

use super::markup::Markup;
use super::{HtmlError, escape, hyphens};
use crate::document::block::{Inline, Link, Target};
use crate::document::words;

impl Markup {
    /// Appends inlines without any space of its own.
    pub fn inlines(&mut self, inlines: &[Inline]) -> Result<(), HtmlError> {
        inlines.iter().try_for_each(|inline| self.inline(inline))
    }

    fn inline(&mut self, inline: &Inline) -> Result<(), HtmlError> {
        match inline {
            Inline::Text(text) => self.prose(text),
            Inline::Strong(inner) => self.within("strong", inner)?,
            Inline::Emphasis(inner) => self.within("em", inner)?,
            Inline::Code(code) => {
                self.raw("<code>");
                self.escaped(code);
                self.raw("</code>");
            }
            Inline::Link(link) => self.link(link)?,
            Inline::Badge(tone, word) => {
                self.put(format_args!("<span class=\"badge tone-{}\">", tone.word()));
                self.escaped(word);
                self.raw("</span>");
            }
            Inline::Foreign(language, inner) => {
                let around = std::mem::replace(&mut self.patterns, hyphens::patterns(language));
                self.put(format_args!("<span lang=\"{}\" dir=\"auto\">", escape::text(language)));
                self.inlines(inner)?;
                self.raw("</span>");
                self.patterns = around;
            }
            Inline::Abbreviation(short, meaning) => {
                self.put(format_args!("<abbr title=\"{}\">", escape::text(meaning)));
                self.escaped(short);
                self.raw("</abbr>");
            }
            Inline::Note(inner) => {
                // A template may set it close to its sentence.
                let apart = if self.text.ends_with(char::is_whitespace) { "" } else { " " };
                self.put(format_args!("{apart}<span class=\"note\">("));
                self.inlines(inner)?;
                self.raw(")</span>");
            }
            Inline::Break => self.raw("<br>\n"),
            Inline::Anchor(id) => {
                self.anchors.define(id)?;
                self.put(format_args!("<span id=\"{id}\"></span>"));
            }
        }
        Ok(())
    }

    fn within(&mut self, tag: &str, inner: &[Inline]) -> Result<(), HtmlError> {
        self.put(format_args!("<{tag}>"));
        self.inlines(inner)?;
        self.put(format_args!("</{tag}>"));
        Ok(())
    }

    fn link(&mut self, link: &Link) -> Result<(), HtmlError> {
        match &link.target {
            Target::Anchor(id) => {
                self.anchors.link(id);
                self.put(format_args!("<a href=\"#{}\">", escape::text(id)));
            }
            Target::Url(address) => self.outward(address, &link.content)?,
        }
        self.inlines(&link.content)?;
        self.raw("</a>");
        Ok(())
    }

    /// Opens a link out of the page; `spelled` asks print to add the address that the text hides.
    fn outward(&mut self, address: &str, content: &[Inline]) -> Result<(), HtmlError> {
        let scheme = ["https:", "mailto:", "tel:"].into_iter().find(|scheme| address.starts_with(scheme));
        let Some(scheme) = scheme else {
            return Err(HtmlError::ForbiddenAddress { address: address.to_owned() });
        };
        let place = address[scheme.len()..].trim_matches('/');
        let hidden = scheme != "tel:" && !words::plain(content).contains(place);
        self.raw(if hidden { "<a class=\"spelled\" href=\"" } else { "<a href=\"" });
        escape::push_address(&mut self.text, address);
        self.raw("\">");
        Ok(())
    }
}

/// Inlines for an entry of the contents, itself a link on one line: links opened up, breaks as
/// spaces, and without badges and notes, which belong to the place they stand in.
pub(super) fn flat(inlines: &[Inline]) -> Vec<Inline> {
    inlines.iter().flat_map(flat_one).collect()
}

fn flat_one(inline: &Inline) -> Vec<Inline> {
    match inline {
        Inline::Link(link) => flat(&link.content),
        Inline::Break => vec![Inline::Text(" ".to_owned())],
        Inline::Badge(..) | Inline::Anchor(_) | Inline::Note(_) => Vec::new(),
        Inline::Strong(inner) => vec![Inline::Strong(flat(inner))],
        Inline::Emphasis(inner) => vec![Inline::Emphasis(flat(inner))],
        Inline::Foreign(language, inner) => vec![Inline::Foreign(language.clone(), flat(inner))],
        Inline::Abbreviation(short, _) => vec![Inline::Text(short.clone())],
        Inline::Text(_) | Inline::Code(_) => vec![inline.clone()],
    }
}
