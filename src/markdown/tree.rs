//! Markdown to a tree of nodes: the one file that knows pulldown-cmark.
//!
//! Keeps only what a document can show; everything else (raw HTML, code blocks, rules, footnotes,
//! link titles, references) is refused with its line, because it would be lost or unsafe.

use super::Fault;
use crate::document::block::CalloutKind;
use pulldown_cmark::{BlockQuoteKind, CowStr, Event, LinkType, Options, Parser, Tag};
use std::ops::Range;

/// A node with the bytes of the Markdown that it was read from.
#[derive(Debug)]
pub struct Node {
    pub at: Range<usize>,
    pub kind: Kind,
    pub children: Vec<Node>,
}

/// What a node is.
#[derive(Debug, Clone, PartialEq)]
pub enum Kind {
    Heading { level: u8, id: Option<String>, classes: Vec<String> },
    Paragraph,
    List(Option<u64>),
    Item,
    Callout(CalloutKind),
    Facts,
    Term,
    Detail,
    Table,
    Head,
    Row,
    Cell,
    Strong,
    Emphasis,
    Link(String),
    Image(String),
    Text(String),
    Code(String),
    Break,
}

/// No document nests deeper; a hostile text could nest until the stack is full.
const DEEPEST: usize = 24;

/// The nodes of `markdown` in order.
pub fn read(markdown: &str) -> Result<Vec<Node>, Fault> {
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_DEFINITION_LIST
        | Options::ENABLE_HEADING_ATTRIBUTES
        | Options::ENABLE_GFM;
    let root = Node { at: 0..markdown.len(), kind: Kind::Paragraph, children: Vec::new() };
    let mut open = vec![root];
    for (event, at) in Parser::new_ext(markdown, options).into_offset_iter() {
        let fault = |what: &str| Fault::at(markdown, at.start, what);
        let leaf = match event {
            Event::Start(tag) => {
                let kind = kind(tag).map_err(fault)?;
                if open.len() > DEEPEST {
                    return Err(fault("nested too deeply"));
                }
                open.push(Node { at, kind, children: Vec::new() });
                continue;
            }
            Event::End(_) => open.pop().expect("pulldown-cmark balances starts and ends"),
            event => Node { kind: leaf(event).map_err(fault)?, at, children: Vec::new() },
        };
        open.last_mut().expect("the root is never closed").children.push(leaf);
    }
    Ok(open.swap_remove(0).children)
}

fn leaf(event: Event) -> Result<Kind, &'static str> {
    match event {
        Event::Text(text) => Ok(Kind::Text(text.into_string())),
        Event::Code(text) => Ok(Kind::Code(text.into_string())),
        Event::SoftBreak => Ok(Kind::Text(" ".to_owned())),
        Event::HardBreak => Ok(Kind::Break),
        Event::Html(_) | Event::InlineHtml(_) => Err("HTML is not for templates and texts; write `\\<`"),
        Event::Rule => Err("a line across the page is not for documents; use a heading"),
        _ => Err("this mark is not for documents"),
    }
}

fn kind(tag: Tag) -> Result<Kind, &'static str> {
    Ok(match tag {
        Tag::Paragraph => Kind::Paragraph,
        Tag::Heading { attrs, .. } if !attrs.is_empty() => {
            return Err("the attributes of a heading are `{#id .class}`");
        }
        Tag::Heading { level, id, classes, .. } => Kind::Heading {
            level: level as u8,
            id: id.map(CowStr::into_string),
            classes: classes.into_iter().map(CowStr::into_string).collect(),
        },
        Tag::BlockQuote(kind) => Kind::Callout(callout(kind)?),
        Tag::List(start) => Kind::List(start),
        Tag::Item => Kind::Item,
        Tag::DefinitionList => Kind::Facts,
        Tag::DefinitionListTitle => Kind::Term,
        Tag::DefinitionListDefinition => Kind::Detail,
        Tag::Table(_) => Kind::Table,
        Tag::TableHead => Kind::Head,
        Tag::TableRow => Kind::Row,
        Tag::TableCell => Kind::Cell,
        Tag::Emphasis => Kind::Emphasis,
        Tag::Strong => Kind::Strong,
        // A space is in no target, so that what comes after it is the language of the text.
        Tag::Link { link_type, dest_url, title, .. } if title.starts_with("lang:") => {
            Kind::Link(format!("{} {title}", target(link_type, &dest_url)?))
        }
        Tag::Link { title, .. } | Tag::Image { title, .. } if !title.is_empty() => {
            return Err("the title of a link would not be shown; put it in the text");
        }
        Tag::Link { link_type, dest_url, .. } => Kind::Link(target(link_type, &dest_url)?),
        Tag::Image { link_type, dest_url, .. } => Kind::Image(target(link_type, &dest_url)?),
        Tag::CodeBlock(_) => return Err("a block of code is not for documents; is this line indented?"),
        Tag::HtmlBlock => return Err("HTML is not for templates and texts; write `\\<`"),
        _ => return Err("this mark is not for documents"),
    })
}

fn callout(kind: Option<BlockQuoteKind>) -> Result<CalloutKind, &'static str> {
    match kind {
        Some(BlockQuoteKind::Note) => Ok(CalloutKind::Note),
        Some(BlockQuoteKind::Tip) => Ok(CalloutKind::Tip),
        Some(BlockQuoteKind::Important) => Ok(CalloutKind::Important),
        Some(BlockQuoteKind::Warning) => Ok(CalloutKind::Warning),
        Some(BlockQuoteKind::Caution) => Ok(CalloutKind::Caution),
        None => Err("a callout begins with `> [!NOTE]`, TIP, IMPORTANT, WARNING or CAUTION"),
    }
}

fn target(link: LinkType, address: &str) -> Result<String, &'static str> {
    match link {
        LinkType::Inline | LinkType::Autolink => Ok(address.to_owned()),
        LinkType::Email => Ok(format!("mailto:{address}")),
        _ => Err("a link is written `[text](target)`; references are not for documents"),
    }
}
