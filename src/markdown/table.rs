//! Nodes to tables: the caption with its options, the heads, and rows of exactly as many cells.

use super::Fault;
use super::inlines::{inlines, name};
use super::tree::{Kind, Node};
use crate::document::block::{Cell, Inline, Table};

/// What opens the paragraph that is a caption.
const CAPTION: &str = "Table:";

/// Whether a node is the caption of a table: a paragraph that opens with `Table:`.
pub fn is_caption(markdown: &str, node: &Node) -> bool {
    node.kind == Kind::Paragraph && markdown[node.at.clone()].starts_with(CAPTION)
}

/// The table of two neighbours, `Table: Words {rowhead widths="2 5 3"}` and the table itself.
pub fn table(markdown: &str, caption: &Node, table: &Node) -> Result<Table, Fault> {
    let (caption_nodes, options) = split(markdown, caption)?;
    let fault = |what: String| Fault::at(markdown, caption.at.start, what);
    let mut caption = name(markdown, &caption_nodes)?;
    trim(&mut caption);
    if caption.is_empty() {
        return Err(fault("a table has a caption: `Table: Words`".to_owned()));
    }
    let mut head = Vec::new();
    let mut rows = Vec::new();
    for row in &table.children {
        if row.kind == Kind::Head {
            let cells = row.children.iter().map(|cell| name(markdown, &cell.children));
            head = cells.collect::<Result<_, _>>()?;
            continue;
        }
        let cells = row.children.iter().map(|node| cell(markdown, &node.children));
        let cells = cells.collect::<Result<Vec<_>, _>>()?;
        let written = cells_written(&markdown[row.at.clone()]);
        if written != head.len() {
            let what = format!("this row has {written} cells and the head has {}", head.len());
            return Err(Fault::at(markdown, row.at.start, what));
        }
        rows.push(cells);
    }
    let (row_heads, weights) = read_options(options, head.len()).map_err(fault)?;
    Ok(Table { caption, weights, head, rows, row_heads })
}

/// Text, and after it a list: each `[](item:)` starts an item. A badge alone in a cell colours the cell.
fn cell(markdown: &str, nodes: &[Node]) -> Result<Cell, Fault> {
    let mut parts = nodes.split(is_item).map(|part| {
        let mut part = inlines(markdown, part)?;
        trim(&mut part);
        Ok(part)
    });
    let content = parts.next().unwrap_or(Ok(Vec::new()))?;
    let items = parts.collect::<Result<Vec<_>, Fault>>()?;
    if let Some(empty) = items.iter().position(Vec::is_empty) {
        let marker = nodes.iter().filter(|node| is_item(node)).nth(empty);
        let at = marker.map_or(0, |marker| marker.at.start);
        return Err(Fault::at(markdown, at, "there is no text in this item"));
    }
    match content.as_slice() {
        [Inline::Badge(tone, text)] if items.is_empty() => {
            Ok(Cell { tone: Some(*tone), ..Cell::plain(vec![Inline::Text(text.clone())]) })
        }
        _ => Ok(Cell { items, ..Cell::plain(content) }),
    }
}

fn is_item(node: &Node) -> bool {
    node.kind == Kind::Link("item:".to_owned()) && node.children.is_empty()
}

/// How many cells a row of the source has; surplus cells never reach the tree.
fn cells_written(row: &str) -> usize {
    let mut bars = Vec::new();
    let mut escaped = false;
    let row = row.trim();
    for (at, byte) in row.bytes().enumerate() {
        if byte == b'|' && !escaped {
            bars.push(at);
        }
        escaped = byte == b'\\' && !escaped;
    }
    let first = bars.first() == Some(&0);
    let last = row.len() > 1 && bars.last() == Some(&(row.len() - 1));
    bars.len() + 1 - usize::from(first) - usize::from(last)
}

/// The nodes of the caption without `Table:` and options, and the text of the options.
fn split<'a>(markdown: &'a str, caption: &Node) -> Result<(Vec<Node>, &'a str), Fault> {
    let source = markdown[caption.at.clone()].trim_end();
    let closed = source.ends_with('}') && !source.ends_with("\\}");
    let braces = source.char_indices().filter(|(at, c)| *c == '{' && !source[..*at].ends_with('\\'));
    let open = if closed { braces.map(|(at, _)| at).next_back() } else { None };
    let (start, end) = (caption.at.start + CAPTION.len(), caption.at.start + open.unwrap_or(source.len()));
    let options = open.map_or("", |open| &source[open + 1..source.len() - 1]);
    let mut kept = Vec::new();
    for node in caption.children.iter().filter(|node| node.at.end > start && node.at.start < end) {
        let whole = node.at.start >= start && node.at.end <= end;
        kept.push(if whole { copy(node) } else { cut(markdown, node, start, end)? });
    }
    Ok((kept, options))
}

fn copy(node: &Node) -> Node {
    let children = node.children.iter().map(copy).collect();
    Node { at: node.at.clone(), kind: node.kind.clone(), children }
}

/// The part of a text between two places of the source.
fn cut(markdown: &str, node: &Node, start: usize, end: usize) -> Result<Node, Fault> {
    let at = node.at.start.max(start)..node.at.end.min(end);
    match &node.kind {
        Kind::Text(text) if *text == markdown[node.at.clone()] => {
            Ok(Node { kind: Kind::Text(markdown[at.clone()].to_owned()), at, children: Vec::new() })
        }
        _ => Err(Fault::at(markdown, node.at.start, "expected plain text around the caption of a table")),
    }
}

/// Takes white space off the ends.
fn trim(inlines: &mut Vec<Inline>) {
    if let Some(Inline::Text(text)) = inlines.first_mut() {
        *text = text.trim_start().to_owned();
    }
    if let Some(Inline::Text(text)) = inlines.last_mut() {
        *text = text.trim_end().to_owned();
    }
    inlines.retain(|inline| *inline != Inline::Text(String::new()));
}

/// `rowhead` and `widths="2 5 3"`, with one width for each of `columns`.
fn read_options(options: &str, columns: usize) -> Result<(bool, Vec<f32>), String> {
    let (mut row_heads, mut weights) = (false, vec![1.0_f32; columns]);
    let mut rest = options.trim();
    while !rest.is_empty() {
        if let Some(after) = rest.strip_prefix("rowhead") {
            row_heads = true;
            rest = after.trim_start();
        } else if let Some((widths, after)) =
            rest.strip_prefix("widths=\"").and_then(|after| after.split_once('"'))
        {
            weights = widths.split_whitespace().filter_map(|width| width.parse().ok()).collect();
            rest = after.trim_start();
        } else {
            return Err(format!("expected `rowhead` or `widths=\"2 5 3\"`, found `{rest}`"));
        }
    }
    let positive = weights.iter().all(|weight: &f32| weight.is_finite() && *weight > 0.0);
    if weights.len() != columns || !positive {
        return Err(format!("expected {columns} widths above zero, one for each column"));
    }
    Ok((row_heads, weights))
}

#[cfg(test)]
mod tests {
    use super::{cells_written, read_options};

    #[test]
    fn cells_are_counted_in_the_source() {
        for (row, cells) in [
            ("| a | b |", 2),
            ("a | b", 2),
            ("| a \\| b | c |", 2),
            ("| a | b | c", 3),
            ("| a | \\\\|", 2),
            ("|  |  |", 2),
            ("| a | b \\|", 2),
            ("|", 1),
        ] {
            assert_eq!(cells_written(row), cells, "{row}");
        }
    }

    #[test]
    fn options_are_read_or_refused() {
        assert_eq!(read_options("rowhead widths=\"2 5.5\"", 2), Ok((true, vec![2.0, 5.5])));
        assert_eq!(read_options("", 2), Ok((false, vec![1.0, 1.0])));
        for bad in ["rowheads", "widths=\"2\"", "widths=\"2 x\"", "widths=\"2 0\"", "colour=red"] {
            assert!(read_options(bad, 2).is_err(), "{bad}");
        }
    }
}
