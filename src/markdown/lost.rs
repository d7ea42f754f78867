//! The guard against text that disappears: every letter and digit of the Markdown must have
//! become text, or be part of a mark that was understood.
//!
//! Catches surplus cells, link definitions, broken attributes, and whatever else a Markdown
//! parser drops without a word; also marks that closed nothing and would be printed.

use super::Fault;
use super::tree::{Kind, Node};

/// The first letter or digit of `markdown` that no node accounts for, or a mark left in a text.
pub fn check(markdown: &str, nodes: &[Node]) -> Result<(), Fault> {
    let mut seen = vec![false; markdown.len()];
    nodes.iter().try_for_each(|node| mark(markdown, node, &mut seen))?;
    let lost = markdown.char_indices().find(|(at, c)| c.is_alphanumeric() && !seen[*at]);
    match lost {
        Some((at, _)) => {
            let rest: String = markdown[at..].chars().take_while(|c| *c != '\n').take(40).collect();
            Err(Fault::at(markdown, at, format!("this text would not be shown: {rest}")))
        }
        None => Ok(()),
    }
}

fn mark(markdown: &str, node: &Node, seen: &mut [bool]) -> Result<(), Fault> {
    let text = &markdown[node.at.clone()];
    let own = match &node.kind {
        Kind::Text(_) => {
            left_over(markdown, node)?;
            node.at.clone()
        }
        Kind::Code(_) | Kind::Break => node.at.clone(),
        Kind::Heading { id, classes, .. } if id.is_some() || !classes.is_empty() => {
            node.at.start + text.rfind('{').unwrap_or(text.len())..node.at.end
        }
        Kind::Item => node.at.start..node.at.start + text.find(|c: char| !c.is_ascii_digit()).unwrap_or(0),
        Kind::Callout(_) => node.at.start..node.at.start + text.find('\n').unwrap_or(text.len()),
        Kind::Link(_) | Kind::Image(_) => {
            node.children.last().map_or(node.at.start, |last| last.at.end)..node.at.end
        }
        _ => 0..0,
    };
    seen[own].fill(true);
    node.children.iter().try_for_each(|child| mark(markdown, child, seen))
}

/// A mark in a text that was not escaped, and so was meant as a mark: `**`, `](`, `{#`.
fn left_over(markdown: &str, text: &Node) -> Result<(), Fault> {
    let source = &markdown[text.at.clone()];
    let escaped = |at: usize| {
        let before = &markdown[..text.at.start + at];
        (before.len() - before.trim_end_matches('\\').len()) % 2 == 1
    };
    for mark in ["*", "](", "{#", "{."] {
        if let Some((at, _)) = source.match_indices(mark).find(|(at, _)| !escaped(*at)) {
            let what = format!("`{mark}` marks nothing here; escape it with `\\` or complete it");
            return Err(Fault::at(markdown, text.at.start + at, what));
        }
    }
    Ok(())
}
