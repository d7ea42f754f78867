//! Nodes to one section with the sections under it, by their headings.

use super::blocks::blocks;
use super::inlines::{name, words};
use super::tree::{Kind, Node};
use super::{Fault, Reader};
use crate::document::block::{Class, Section};
use crate::document::words::plain;

/// The section of `nodes`: its heading comes first and no other is as high.
pub fn section(reader: &Reader, markdown: &str, nodes: &[Node]) -> Result<Section, Fault> {
    let (section, rest) = take(reader, markdown, nodes, None)?;
    match rest.first() {
        Some(next) => Err(Fault::at(
            markdown,
            next.at.start,
            "a template is one section: other headings are deeper than the first",
        )),
        None => Ok(section),
    }
}

/// What a section under another takes from it.
struct Parent<'a> {
    level: u8,
    id: &'a str,
    taken: &'a [Section],
}

fn take<'n>(
    reader: &Reader,
    markdown: &str,
    nodes: &'n [Node],
    parent: Option<&Parent>,
) -> Result<(Section, &'n [Node]), Fault> {
    let Some((head, after)) = nodes.split_first() else {
        return Err(Fault::at(markdown, 0, "expected a heading, found nothing"));
    };
    let fault = |what: String| Fault::at(markdown, head.at.start, what);
    let Kind::Heading { level, id, classes } = &head.kind else {
        return Err(fault("expected a heading first".to_owned()));
    };
    if let Some(parent) = parent.filter(|parent| *level != parent.level + 1) {
        return Err(fault(format!("a heading of level {level} under one of level {}", parent.level)));
    }
    let heading = name(markdown, &head.children)?;
    let id = identify(id.as_deref(), &plain(&heading), parent).map_err(fault)?;
    let class = class(classes).map_err(fault)?;
    let own = after.iter().take_while(|node| !matches!(node.kind, Kind::Heading { .. })).count();
    let blocks = blocks(reader, markdown, &after[..own])?;
    let (sections, rest) = under(reader, markdown, &after[own..], *level, &id)?;
    Ok((Section { class, id, level: *level, heading, blocks, sections }, rest))
}

/// The sections under one of `level`, and the nodes after them.
fn under<'n>(
    reader: &Reader,
    markdown: &str,
    nodes: &'n [Node],
    level: u8,
    id: &str,
) -> Result<(Vec<Section>, &'n [Node]), Fault> {
    let mut sections = Vec::new();
    let mut rest = nodes;
    while let Some(Node { kind: Kind::Heading { level: next, .. }, .. }) = rest.first()
        && *next > level
    {
        let parent = Parent { level, id, taken: &sections };
        let (section, after) = take(reader, markdown, rest, Some(&parent))?;
        sections.push(section);
        rest = after;
    }
    Ok((sections, rest))
}

fn class(classes: &[String]) -> Result<Class, String> {
    match classes {
        [] => Ok(Class::Plain),
        [word] => Class::ALL
            .iter()
            .find(|(name, _)| name == word)
            .map(|(_, class)| *class)
            .ok_or_else(|| format!("`.{word}` is not a class; expected {}", words(Class::ALL))),
        _ => Err("a section has one class".to_owned()),
    }
}

/// The anchor of a section: the one given, else made of its parent's anchor and its own words.
fn identify(given: Option<&str>, heading: &str, parent: Option<&Parent>) -> Result<String, String> {
    if heading.trim().is_empty() {
        return Err("a heading has words".to_owned());
    }
    match (given, parent) {
        (Some(id), _) if is_anchor(id) => Ok(id.to_owned()),
        (Some(id), _) => Err(format!("`#{id}` is not an anchor of small letters, digits and hyphens")),
        (None, None) => Err("the first heading has an anchor: `## Words {#anchor}`".to_owned()),
        (None, Some(parent)) => {
            let base = format!("{}-{}", parent.id, slug(heading));
            let taken = |id: &str| parent.taken.iter().any(|section| section.id == id);
            let mut numbered = (2..).map(|number| format!("{base}-{number}"));
            Ok(if taken(&base) { numbered.find(|id| !taken(id)).unwrap_or(base) } else { base })
        }
    }
}

fn is_anchor(id: &str) -> bool {
    !id.is_empty()
        && id.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
}

/// The letters and digits of a text in an anchor; usual accents are dropped.
fn slug(text: &str) -> String {
    let letter = |c: char| match c {
        'à'..='å' => 'a',
        'ç' => 'c',
        'è'..='ë' => 'e',
        'ì'..='ï' => 'i',
        'ñ' => 'n',
        'ò'..='ö' | 'ø' => 'o',
        'ù'..='ü' => 'u',
        c if c.is_ascii_alphanumeric() => c,
        _ => ' ',
    };
    let text: String = text.to_lowercase().chars().map(letter).collect();
    text.split_whitespace().collect::<Vec<_>>().join("-")
}

#[cfg(test)]
mod tests {
    use super::slug;

    #[test]
    fn an_anchor_is_made_of_words() {
        assert_eq!(slug("Welke categorieën? (2 à 3)"), "welke-categorieen-2-a-3");
    }
}
