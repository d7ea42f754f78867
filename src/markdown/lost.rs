//! The guard against text that disappears: every letter and digit of the Markdown must have
//! become text, or be part of a mark that was understood.
//!
//! Catches surplus cells, link definitions, broken attributes, and whatever else a Markdown
//! parser drops without a word; also marks that closed nothing and would be printed.

use super::Fault;
use super::tree::{Kind, Node};

/// Marks that, left in a text unescaped, were meant to do something.
const MARKS: &[&str] = &["*", "](", "{#", "{."];

/// What became of a byte of the Markdown.
#[derive(Clone, Copy, PartialEq)]
enum Fate {
    Lost,
    Text,
    Mark,
}

/// Refuses the first letter or digit of `markdown` that no node accounts for, and the first mark
/// that stayed in a text.
pub fn check(markdown: &str, nodes: &[Node]) -> Result<(), Fault> {
    let mut fates = vec![Fate::Lost; markdown.len()];
    nodes.iter().for_each(|node| trace(markdown, node, &mut fates));
    for (at, c) in markdown.char_indices() {
        if c.is_alphanumeric() && fates[at] == Fate::Lost {
            let rest: String = markdown[at..].chars().take_while(|c| *c != '\n').take(40).collect();
            return Err(Fault::at(markdown, at, format!("this text would not be shown: {rest}")));
        }
        let left = MARKS.iter().find(|mark| markdown[at..].starts_with(**mark));
        if let Some(mark) = left
            && fates[at..at + mark.len()].iter().all(|fate| *fate == Fate::Text)
            && !is_escaped(markdown, at)
        {
            let what = format!("`{mark}` marks nothing here; complete it, or write `\\` before it");
            return Err(Fault::at(markdown, at, what));
        }
    }
    Ok(())
}

fn trace(markdown: &str, node: &Node, fates: &mut [Fate]) {
    let text = &markdown[node.at.clone()];
    let (own, fate) = match &node.kind {
        Kind::Text(_) => (node.at.clone(), Fate::Text),
        Kind::Code(_) | Kind::Break => (node.at.clone(), Fate::Mark),
        Kind::Heading { id, classes, .. } if id.is_some() || !classes.is_empty() => {
            (node.at.start + text.rfind('{').unwrap_or(text.len())..node.at.end, Fate::Mark)
        }
        Kind::Item => {
            let digits = text.find(|c: char| !c.is_ascii_digit()).unwrap_or(0);
            (node.at.start..node.at.start + digits, Fate::Mark)
        }
        Kind::Callout(_) => {
            (node.at.start..node.at.start + text.find('\n').unwrap_or(text.len()), Fate::Mark)
        }
        Kind::Link(_) | Kind::Image(_) => {
            (node.children.last().map_or(node.at.start, |last| last.at.end)..node.at.end, Fate::Mark)
        }
        _ => (0..0, Fate::Lost),
    };
    fates[own].fill(fate);
    node.children.iter().for_each(|child| trace(markdown, child, fates));
}

/// Whether an odd number of backslashes stands before a byte.
fn is_escaped(markdown: &str, at: usize) -> bool {
    let before = &markdown[..at];
    (before.len() - before.trim_end_matches('\\').len()) % 2 == 1
}
