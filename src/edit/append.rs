//! Entries at the end of a list: in the file that has it, in a new section, or in a new file.
//!
//! Follows the hand of who wrote the list: its indentation, its braces or lines, its blank lines
//! and its line ends.

use super::write::{Entry, braces, lines};
use super::{Change, line_end, line_start, line_stop};
use crate::register::{Form, Source, View};

/// The changes that add `entries` at the end of the top-level list `key` of a file. `None` when the
/// file has no such list.
pub fn append(source: &Source, key: &str, entries: &[Entry]) -> Option<Vec<Change>> {
    let list = source.root()?.get(key)?;
    let text = &source.text;
    match list.form() {
        Form::Sequence if text[list.bytes()].starts_with('[') => Some(within_brackets(text, list, entries)),
        Form::Sequence => over_lines(text, list, entries),
        _ => None,
    }
}

/// The changes that add the list `key` at the end of a file. `None` when the file does not hold keys
/// over lines.
pub fn new_section(source: &Source, key: &str, entries: &[Entry]) -> Option<Vec<Change>> {
    let (text, root) = (&source.text, source.root()?);
    let column = root.bytes().start - line_start(text, root.bytes().start);
    if root.form() != Form::Mapping || text[root.bytes()].starts_with('{') {
        return None;
    }
    let end = line_end(text);
    let open = if text.ends_with('\n') { end.to_owned() } else { end.repeat(2) };
    let section = format!("{open}{}{key}:{end}{}", " ".repeat(column), block(entries, column + 2, end, ""));
    Some(vec![Change::insert(text.len(), section)])
}

/// The text of a file with the list `key` and nothing else.
pub fn new_file(key: &str, entries: &[Entry]) -> String {
    format!("{key}:\n{}", block(entries, 2, "\n", ""))
}

/// Entries over lines, each with a line end; `between` stands between two.
fn block(entries: &[Entry], column: usize, end: &str, between: &str) -> String {
    let entry = |entry| lines(entry, column, column + 2).iter().map(|line| format!("{line}{end}")).collect();
    entries.iter().map(entry).collect::<Vec<String>>().join(between)
}

/// Behind the last entry of a list with hyphens, and the comments that belong to it.
fn over_lines(text: &str, list: View<'_>, entries: &[Entry]) -> Option<Vec<Change>> {
    let column = list.bytes().start - line_start(text, list.bytes().start);
    let children: Vec<View<'_>> = list.children().collect();
    let last = children.last()?;
    let end = line_end(text);
    let written: Vec<String> = entries.iter().map(|entry| like(text, *last, entry, column, end)).collect();
    let between = if spaced(text, &children) { end } else { "" };
    let at = behind(text, list.bytes().end, column);
    let mut added = format!("{between}{}", written.join(between));
    if !text[..at].ends_with('\n') {
        // The file does not end its last line, and goes on not to.
        added = format!("{end}{}", added.strip_suffix(end).unwrap_or(&added));
    }
    Some(vec![Change::insert(at, added)])
}

/// An entry written as `last` is.
fn like(text: &str, last: View<'_>, entry: &Entry, column: usize, end: &str) -> String {
    if text[last.bytes()].starts_with('{') {
        return format!("{}- {}{end}", " ".repeat(column), braces(entry));
    }
    let start = line_start(text, last.bytes().start);
    let hyphen = text[start..last.bytes().start].trim() == "-";
    let keys = if hyphen { last.bytes().start - start } else { column + 2 };
    lines(entry, column, keys.max(column + 2)).iter().map(|line| format!("{line}{end}")).collect()
}

/// Whether a blank line stands between the last two entries.
fn spaced(text: &str, children: &[View<'_>]) -> bool {
    let [.., before, last] = children else { return false };
    let between = &text[before.bytes().end..last.bytes().start];
    between.lines().skip(1).any(|line| line.trim().is_empty())
}

/// The byte behind the line of `at`, and behind the comments below it that stand deeper than `column`.
fn behind(text: &str, at: usize, column: usize) -> usize {
    let after = |at: usize| text[at..].find('\n').map_or(text.len(), |end| at + end + 1);
    let mut end = after(at);
    loop {
        let line = text[end..].lines().next().unwrap_or_default();
        let indent = line.len() - line.trim_start_matches(' ').len();
        if !line.trim_start().starts_with('#') || indent <= column {
            return end;
        }
        end = after(end);
    }
}

/// Behind the last entry between brackets; on a line of its own where that one is.
fn within_brackets(text: &str, list: View<'_>, entries: &[Entry]) -> Vec<Change> {
    let written: Vec<String> = entries.iter().map(braces).collect();
    let Some(last) = list.children().last() else {
        return vec![Change::insert(list.bytes().start + 1, written.join(", "))];
    };
    let start = line_start(text, last.bytes().start);
    let indent = &text[start..last.bytes().start];
    let own_line = indent.trim().is_empty();
    let between = if own_line { format!("{}{indent}", line_end(text)) } else { " ".to_owned() };
    let added: Vec<String> = written.iter().map(|entry| format!("{between}{entry}")).collect();
    let added = added.join(",");
    let comma = comma_behind(text, last.bytes().end);
    let from = comma.unwrap_or(last.bytes().end);
    let stop = line_stop(text, from);
    let free = text[from..stop].trim_start();
    let at = if own_line && (free.is_empty() || free.starts_with('#')) { stop } else { from };
    match comma {
        Some(_) => vec![Change::insert(at, added)],
        None if at == from => vec![Change::insert(at, format!(",{added}"))],
        None => vec![Change::insert(from, ",".to_owned()), Change::insert(at, added)],
    }
}

/// The byte behind a comma that follows `at`, past white space and comments.
fn comma_behind(text: &str, mut at: usize) -> Option<usize> {
    loop {
        at += text[at..].len() - text[at..].trim_start().len();
        match text[at..].chars().next()? {
            ',' => return Some(at + 1),
            '#' => at = line_stop(text, at),
            _ => return None,
        }
    }
}
