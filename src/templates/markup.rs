//! Text that is Markdown already: anchors, links, badges, and register texts made harmless.
//!
//! A plain string in a view is data and is escaped when a template prints it; a [`Markup`] is
//! ours and is not. Every way to make one escapes what it is given.

use crate::document::block::Tone;
use crate::language::Language;
use std::fmt;

/// A piece of Markdown that a template prints as it is.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Markup(pub(super) String);

impl Markup {
    /// A text as plain text, whatever marks are in it.
    pub fn escaped(text: &str) -> Self {
        Self(escape(text))
    }

    /// The anchor of a heading or of a link to it: `{#{{ activity.anchor }}}`. Anything but
    /// small letters, digits and hyphens becomes a hyphen.
    pub fn anchor(id: &str) -> Self {
        let mark = |c: char| if c.is_ascii_lowercase() || c.is_ascii_digit() { c } else { '-' };
        Self(id.chars().map(mark).collect())
    }

    /// A link; `target` is `#anchor` or starts with `https:`, `mailto:` or `tel:`.
    pub fn link(text: &str, target: &str) -> Self {
        Self(format!("[{}]({})", escape(text), destination(target)))
    }

    /// The piece with a place before it that links lead to; the anchor as [`Markup::anchor`] makes it.
    pub fn placed(anchor: &str, content: &Self) -> Self {
        Self(format!("[](id:{}){}", Self::anchor(anchor), content.0))
    }

    /// A passage in another language than the document; `language` is its code.
    pub fn foreign(language: &str, text: &str) -> Self {
        Self(format!("[{}](lang:{})", escape(text), destination(language)))
    }

    /// A short word on a coloured ground.
    pub fn badge(tone: Tone, text: &str) -> Self {
        Self(format!("[{}](tone:{})", escape(text), tone.word()))
    }

    /// An id, path or code in a monospaced font. In code no mark can be escaped, so that a text
    /// with a grave accent or a bar, which would end it or its cell, is set as plain text.
    pub fn code(text: &str) -> Self {
        let text = fold(text);
        if text.contains(['`', '|']) { Self(escape(&text)) } else { Self(format!("`{text}`")) }
    }

    /// A piece in bold.
    pub fn bold(content: &Self) -> Self {
        Self(format!("**{}**", content.0))
    }

    /// A piece in italics.
    pub fn emphasis(content: &Self) -> Self {
        Self(format!("*{}*", content.0))
    }

    /// A text in bold.
    pub fn strong(text: &str) -> Self {
        Self(format!("**{}**", escape(text)))
    }

    /// A register text that is Markdown itself, which [`super::Templates::blocks`] has accepted.
    /// A template prints it on a line of its own between empty lines.
    pub fn passage(markdown: &str) -> Self {
        Self(markdown.trim().to_owned())
    }

    /// A link around a piece; `target` as in [`Markup::link`]. Markdown has no link within a link, so
    /// that its language is that of the link where all of it is one passage; one of several passages
    /// loses its mark.
    pub fn linked(content: &Self, target: &str) -> Self {
        if let Some((text, language)) = passage(&content.0) {
            return Self(format!("[{text}]({} \"lang:{language}\")", destination(target)));
        }
        Self(format!("[{}]({})", unmarked(&content.0), destination(target)))
    }

    /// A piece in parentheses.
    pub fn parenthesis(content: &Self) -> Self {
        Self(format!("({})", content.0))
    }

    /// Several pieces joined as a language does: "a, b en c".
    pub fn listed(language: &Language, items: &[Self]) -> Self {
        Self(language.list(items))
    }

    /// Whether there is nothing to see.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Pieces one after the other with `between` (plain text) between them.
    pub fn join(parts: &[Self], between: &str) -> Self {
        let between = escape_inner(between);
        Self(parts.iter().map(|part| part.0.as_str()).collect::<Vec<_>>().join(&between))
    }
}

/// The first of the characters that stand for a place while the text around it is escaped.
/// They can be no part of a text, by the Unicode standard.
const FIRST_PLACE: u32 = 0xFDD0;

impl Language {
    /// The text of `key` with Markdown in its places (at most 32); its own words are plain text.
    pub fn markup(&self, key: &str, places: &[(&str, Markup)]) -> Markup {
        let stand_in = |at: usize| char::from_u32(FIRST_PLACE + at as u32).unwrap_or_default().to_string();
        let stand_ins: Vec<_> =
            places.iter().enumerate().map(|(at, (name, _))| (*name, stand_in(at).into())).collect();
        let mut out = String::new();
        for c in escape(&self.with(key, &stand_ins)).chars() {
            match (c as u32).checked_sub(FIRST_PLACE).and_then(|at| places.get(at as usize)) {
                Some((_, piece)) => out.push_str(&piece.0),
                None => out.push(c),
            }
        }
        Markup(out)
    }

    /// Pieces of Markdown as a list in which all hold: "a, b en c".
    pub fn markup_list(&self, items: &[Markup]) -> Markup {
        Markup(self.list(items))
    }

    /// Pieces of Markdown as a list of which one holds: "a, b of c".
    pub fn markup_or_list(&self, items: &[Markup]) -> Markup {
        Markup(self.or_list(items))
    }
}

impl From<&str> for Markup {
    fn from(text: &str) -> Self {
        Self::escaped(text)
    }
}

impl fmt::Display for Markup {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A text as Markdown that reads as exactly that text: every mark escaped, white space and
/// control characters folded to single spaces, none at the ends.
pub fn escape(text: &str) -> String {
    escape_inner(&fold(text))
}

fn escape_inner(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    for c in text.chars() {
        if c.is_ascii_punctuation() {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

/// One line of text: runs of spaces, breaks and control characters become one space. A no-break
/// space within the text stays; at an end it would keep `**` from closing, so it goes.
pub fn fold(text: &str) -> String {
    let breaks = |c: char| c.is_ascii_whitespace() || c.is_control() || matches!(c, '\u{2028}' | '\u{2029}');
    let words: Vec<_> = text.split(breaks).filter(|word| !word.is_empty()).collect();
    words.join(" ").trim().to_owned()
}

/// The text and the language of what is one passage in another language, and nothing else.
fn passage(markdown: &str) -> Option<(&str, &str)> {
    let (text, language) = markdown.strip_prefix('[')?.strip_suffix(')')?.rsplit_once("](lang:")?;
    let code = language.bytes().all(|byte| byte.is_ascii_lowercase());
    (code && unmarked(markdown) == text).then_some((text, language))
}

/// Markdown without its marks of another language: `[rent](lang:en)` becomes `rent`. The texts in
/// it are escaped, so that a bare bracket is one of ours.
fn unmarked(markdown: &str) -> String {
    let mut out = String::with_capacity(markdown.len());
    // Where each bracket that is still open stands in `out`.
    let mut open: Vec<usize> = Vec::new();
    let mut rest = markdown;
    while let Some(c) = rest.chars().next() {
        let escaped = rest.strip_prefix('\\').and_then(|after| after.chars().next());
        let length = c.len_utf8() + escaped.map_or(0, char::len_utf8);
        if c == '[' {
            open.push(out.len());
        }
        let tag = rest.strip_prefix("](lang:").and_then(|after| after.split_once(')'));
        match (tag, open.last().copied()) {
            (Some((_, after)), Some(at)) => {
                out.remove(at);
                open.pop();
                rest = after;
            }
            _ => {
                if c == ']' {
                    open.pop();
                }
                out.push_str(&rest[..length]);
                rest = &rest[length..];
            }
        }
    }
    out
}

/// The address of a link: marks escaped, white space and control characters percent-encoded.
fn destination(target: &str) -> String {
    let mut out = String::with_capacity(target.len() + 8);
    for c in target.trim().chars() {
        if c.is_whitespace() || c.is_control() {
            let mut bytes = [0; 4];
            c.encode_utf8(&mut bytes).bytes().for_each(|byte| out.push_str(&format!("%{byte:02X}")));
            continue;
        }
        if c.is_ascii_punctuation() {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{Markup, escape};
    use crate::document::block::Tone;

    #[test]
    fn every_mark_is_escaped_and_white_space_folded() {
        assert_eq!(escape("  a*b\n\n\t- c  "), "a\\*b \\- c");
        assert_eq!(escape("24\u{a0}mei\u{a0}"), "24\u{a0}mei");
        assert_eq!(escape("\u{0}\u{85}x\u{2028}y"), "x y");
    }

    #[test]
    fn pieces_are_made_of_escaped_text() {
        assert_eq!(Markup::link("a]b", "#x").to_string(), "[a\\]b](\\#x)");
        assert_eq!(Markup::foreign("en", "rent").to_string(), "[rent](lang:en)");
        let foreign = Markup::join(&[Markup::foreign("en", "re[n]t"), "huur".into()], " ");
        assert_eq!(Markup::linked(&foreign, "#x").to_string(), "[re\\[n\\]t huur](\\#x)");
        let passage = Markup::foreign("en", "r]ent");
        assert_eq!(Markup::linked(&passage, "#x").to_string(), "[r\\]ent](\\#x \"lang:en\")");
        assert_eq!(Markup::badge(Tone::Critical, "kritiek").to_string(), "[kritiek](tone:critical)");
        assert_eq!(Markup::anchor("Huur_1").to_string(), "-uur-1");
        assert_eq!(Markup::code("a|b").to_string(), "a\\|b");
        assert_eq!(Markup::join(&["a".into(), "b".into()], ", ").to_string(), "a\\, b");
    }
}
