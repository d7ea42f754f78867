//! Nodes to blocks: paragraphs, lists, facts, tables, callouts and figures.

use super::inlines::{inlines, name};
use super::table::{is_caption, table};
use super::tree::{Kind, Node};
use super::{Fault, Reader};
use crate::document::block::{Block, Callout, Fact, List};

/// The blocks of `nodes`. Inline nodes side by side, as in a tight list, are a paragraph.
pub fn blocks(reader: &Reader, markdown: &str, nodes: &[Node]) -> Result<Vec<Block>, Fault> {
    let mut out = Vec::new();
    let mut rest = nodes;
    while let Some(node) = rest.first() {
        let loose = rest.iter().take_while(|node| is_inline(&node.kind)).count();
        let (block, taken) = match rest {
            _ if loose > 0 => (paragraph(reader, markdown, &rest[..loose])?, loose),
            [caption, body, ..] if is_caption(markdown, caption) && body.kind == Kind::Table => {
                (Block::Table(table(markdown, caption, body)?), 2)
            }
            _ => (block(reader, markdown, node)?, 1),
        };
        out.push(block);
        rest = &rest[taken..];
    }
    Ok(out)
}

fn is_inline(kind: &Kind) -> bool {
    use Kind::{Break, Code, Emphasis, Image, Link, Strong, Text};
    matches!(kind, Text(_) | Code(_) | Break | Strong | Emphasis | Link(_) | Image(_))
}

fn block(reader: &Reader, markdown: &str, node: &Node) -> Result<Block, Fault> {
    let fault = |what: &str| Err(Fault::at(markdown, node.at.start, what));
    match &node.kind {
        Kind::Paragraph if is_caption(markdown, node) => {
            fault("`Table:` opens the caption of a table, and no table follows")
        }
        Kind::Paragraph if markdown[node.at.clone()].starts_with('|') => {
            fault("this row belongs to no table: is there an empty line above it, or no head?")
        }
        Kind::Paragraph => paragraph(reader, markdown, &node.children),
        Kind::List(start) => {
            let items = node.children.iter().map(|item| filled(reader, markdown, item));
            Ok(Block::List(List { start: *start, items: items.collect::<Result<_, _>>()? }))
        }
        Kind::Facts => Ok(Block::Facts(facts(reader, markdown, &node.children)?)),
        Kind::Callout(kind) => {
            let label = (reader.label)(*kind);
            Ok(Block::Callout(Callout { kind: *kind, label, blocks: filled(reader, markdown, node)? }))
        }
        Kind::Table => fault("a table has a caption: a paragraph `Table: Words` directly before it"),
        Kind::Heading { .. } => fault("a heading does not belong here"),
        _ => fault("this does not belong here"),
    }
}

/// The blocks inside a node, at least one.
fn filled(reader: &Reader, markdown: &str, node: &Node) -> Result<Vec<Block>, Fault> {
    let blocks = blocks(reader, markdown, &node.children)?;
    if blocks.is_empty() {
        return Err(Fault::at(markdown, node.at.start, "there is no text here"));
    }
    Ok(blocks)
}

fn paragraph(reader: &Reader, markdown: &str, nodes: &[Node]) -> Result<Block, Fault> {
    let [Node { kind: Kind::Image(target), at, .. }] = nodes else {
        return Ok(Block::Paragraph(inlines(markdown, nodes)?));
    };
    let figure = target.strip_prefix("figure:").and_then(|name| reader.figures.iter().find(|f| f.id == name));
    figure.cloned().map(Block::Figure).ok_or_else(|| {
        let names: Vec<_> = reader.figures.iter().map(|figure| figure.id.as_str()).collect();
        Fault::at(markdown, at.start, format!("there is no `{target}`; figures here: {}", names.join(", ")))
    })
}

/// Terms with their details; several details of one term follow each other.
fn facts(reader: &Reader, markdown: &str, nodes: &[Node]) -> Result<Vec<Fact>, Fault> {
    let mut facts: Vec<Fact> = Vec::new();
    for (at, node) in nodes.iter().enumerate() {
        let fault = |what: &str| Err(Fault::at(markdown, node.at.start, what));
        if node.kind == Kind::Term {
            if nodes.get(at + 1).is_none_or(|next| next.kind != Kind::Detail) {
                return fault("this term has no detail");
            }
            facts.push(Fact { term: name(markdown, &node.children)?, detail: Vec::new() });
        } else if let Some(fact) = facts.last_mut() {
            fact.detail.extend(filled(reader, markdown, node)?);
        } else {
            return fault("this detail has no term");
        }
    }
    Ok(facts)
}
