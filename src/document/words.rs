//! The words of blocks in reading order: what both outputs must say, no more and no less.

use super::block::{Block, Cell, Inline, Section};

/// The text of a section and everything under it, in reading order, words split on white space.
pub fn words(section: &Section) -> Vec<String> {
    let mut text = String::new();
    add_section(section, &mut text);
    text.split_whitespace().map(str::to_owned).collect()
}

/// The plain text of inlines; a break reads as a space, and a note stands in brackets.
pub fn plain(inlines: &[Inline]) -> String {
    let mut text = String::new();
    add_inlines(inlines, &mut text);
    text
}

/// The plain text of inlines without the notes among them: what the sentences say themselves.
pub fn sentences(inlines: &[Inline]) -> String {
    let own = |inline: &&Inline| !matches!(inline, Inline::Note(_));
    let mut text = String::new();
    inlines.iter().filter(own).for_each(|inline| match inline {
        Inline::Strong(inner) | Inline::Emphasis(inner) | Inline::Foreign(_, inner) => {
            text.push_str(&sentences(inner));
        }
        _ => add_inlines(std::slice::from_ref(inline), &mut text),
    });
    text
}

fn add_section(section: &Section, text: &mut String) {
    add_inlines(&section.heading, text);
    text.push('\n');
    add_blocks(&section.blocks, text);
    section.sections.iter().for_each(|inner| add_section(inner, text));
}

fn add_blocks(blocks: &[Block], text: &mut String) {
    for block in blocks {
        match block {
            Block::Paragraph(inlines) => add_inlines(inlines, text),
            Block::List(list) => list.items.iter().for_each(|item| add_blocks(item, text)),
            Block::Facts(facts) => facts.iter().for_each(|fact| {
                add_inlines(&fact.term, text);
                text.push('\n');
                add_blocks(&fact.detail, text);
            }),
            Block::Table(table) => {
                add_lines(std::iter::once(&table.caption), text);
                add_lines(table.head.iter(), text);
                add_lines(table.rows.iter().flatten().flat_map(Cell::lines), text);
            }
            Block::Callout(callout) => {
                text.push_str(&callout.label);
                text.push('\n');
                add_blocks(&callout.blocks, text);
            }
            // The labels within a picture are part of the picture; its alternative says them.
            Block::Figure(figure) => {
                text.push_str(&figure.title);
                text.push('\n');
                add_blocks(&figure.alternative, text);
            }
        }
        text.push('\n');
    }
}

fn add_lines<'a>(lines: impl Iterator<Item = &'a Vec<Inline>>, text: &mut String) {
    for line in lines {
        add_inlines(line, text);
        text.push('\n');
    }
}

fn add_inlines(inlines: &[Inline], text: &mut String) {
    for inline in inlines {
        match inline {
            Inline::Text(part)
            | Inline::Code(part)
            | Inline::Badge(_, part)
            | Inline::Abbreviation(part, _) => text.push_str(part),
            Inline::Strong(inner) | Inline::Emphasis(inner) | Inline::Foreign(_, inner) => {
                add_inlines(inner, text)
            }
            Inline::Link(link) => add_inlines(&link.content, text),
            Inline::Note(inner) => {
                text.push_str(if text.ends_with(char::is_whitespace) { "(" } else { " (" });
                add_inlines(inner, text);
                text.push(')');
            }
            Inline::Break => text.push(' '),
            Inline::Anchor(_) => {}
        }
    }
}
