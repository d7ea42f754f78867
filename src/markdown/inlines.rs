//! Nodes to inlines: text, emphasis, code, links, badges, notes and passages in another language.

use super::Fault;
use super::tree::{Kind, Node};
use crate::document::block::{Inline, Link, Target, Tone};
use crate::document::words::plain;

/// The target that makes a link a note: `[article 15 GDPR](note:)`.
const NOTE: &str = "note:";

/// The inlines of `nodes`; neighbouring texts become one.
pub fn inlines(markdown: &str, nodes: &[Node]) -> Result<Vec<Inline>, Fault> {
    let mut out = Vec::new();
    for node in nodes {
        match (inline(markdown, node)?, out.last_mut()) {
            (Inline::Text(more), Some(Inline::Text(text))) => text.push_str(&more),
            (inline, _) => out.push(inline),
        }
    }
    Ok(out)
}

/// The inlines of what is a name: a heading, a term, the caption or a head of a table. It comes again
/// elsewhere, in contents and on a next page, so that no note can stand in it.
pub fn name(markdown: &str, nodes: &[Node]) -> Result<Vec<Inline>, Fault> {
    match nodes.iter().find_map(note) {
        Some(note) => Err(Fault::at(
            markdown,
            note.at.start,
            "a note belongs to running text, not to a heading, a term, a caption or the head of a table",
        )),
        None => inlines(markdown, nodes),
    }
}

fn note(node: &Node) -> Option<&Node> {
    match &node.kind {
        Kind::Link(target) if target.starts_with(NOTE) => Some(node),
        _ => node.children.iter().find_map(note),
    }
}

fn inline(markdown: &str, node: &Node) -> Result<Inline, Fault> {
    let inner = || inlines(markdown, &node.children);
    match &node.kind {
        Kind::Text(text) => Ok(Inline::Text(text.clone())),
        Kind::Code(text) => Ok(Inline::Code(text.clone())),
        Kind::Break => Ok(Inline::Break),
        Kind::Strong => Ok(Inline::Strong(inner()?)),
        Kind::Emphasis => Ok(Inline::Emphasis(inner()?)),
        Kind::Link(target) => link(target, inner()?).map_err(|what| Fault::at(markdown, node.at.start, what)),
        Kind::Image(_) => Err(Fault::at(
            markdown,
            node.at.start,
            "a figure stands in a paragraph of its own, outside lists and tables: `![words](figure:name)`",
        )),
        _ => Err(Fault::at(markdown, node.at.start, "expected text here, not a block")),
    }
}

fn link(target: &str, content: Vec<Inline>) -> Result<Inline, String> {
    if let Some(anchor) = target.strip_prefix("id:") {
        let sound = !anchor.is_empty()
            && anchor.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
        return match sound && content.is_empty() {
            true => Ok(Inline::Anchor(anchor.to_owned())),
            false => Err(format!(
                "`{target}` is no anchor; write `[](id:name)` with small letters, digits and hyphens"
            )),
        };
    }
    if target == "item:" {
        return Err("`[](item:)` starts an item in a cell of a table, with the words after it".to_owned());
    }
    if content.is_empty() {
        return Err("a link has a text".to_owned());
    }
    if let Some((target, language)) = target.split_once(" lang:") {
        return link(target, vec![link(&format!("lang:{language}"), content)?]);
    }
    if let Some(rest) = target.strip_prefix(NOTE) {
        return match rest {
            "" => Ok(Inline::Note(content)),
            _ => Err(format!("`{target}` is no note; write `[words](note:)`")),
        };
    }
    if let Some(word) = target.strip_prefix("tone:") {
        let tone = Tone::ALL.iter().find(|(name, _)| *name == word);
        let (_, tone) =
            tone.ok_or_else(|| format!("`{word}` is not a tone; expected {}", words(Tone::ALL)))?;
        return Ok(Inline::Badge(*tone, plain(&content)));
    }
    if let Some(language) = target.strip_prefix("lang:") {
        let code = (2..=3).contains(&language.len()) && language.bytes().all(|b| b.is_ascii_lowercase());
        return if code {
            Ok(Inline::Foreign(language.to_owned(), content))
        } else {
            Err(format!("`{language}` is not a language code"))
        };
    }
    let target = match target.strip_prefix('#') {
        Some("") => return Err("`#` is not followed by an anchor".to_owned()),
        Some(anchor) => Target::Anchor(anchor.to_owned()),
        None if ["https:", "mailto:", "tel:"].iter().any(|scheme| target.starts_with(scheme)) => {
            Target::Url(target.to_owned())
        }
        None => return Err(format!("a link goes to https:, mailto:, tel: or #anchor, not to `{target}`")),
    };
    Ok(Inline::Link(Link { target, content }))
}

/// The words of a closed list, for a message.
pub fn words<T>(all: &[(&str, T)]) -> String {
    all.iter().map(|(word, _)| *word).collect::<Vec<_>>().join(", ")
}
