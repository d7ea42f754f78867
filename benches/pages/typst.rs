//! The same sections as a source for Typst, so that it makes the same document in its own way.
//!
//! Every text is a string of Typst's, so that nothing in it is markup.

use std::fmt::Write;
use verantwoord::document::Head;
use verantwoord::document::block::{Block, Cell, Fact, Inline, Section, Table, Target};

/// The source of a document; it looks for the faces of `assets/fonts`.
pub fn source(head: &Head, sections: impl Iterator<Item = Section>) -> String {
    let mut out = format!(
        "#set document(title: {title}, date: datetime(year: 2026, month: 11, day: 1))\n\
         #set text(lang: {language}, font: \"Source Sans 3\", size: 9.25pt, hyphenate: true)\n\
         #set page(paper: \"a4\", margin: (x: 50pt, y: 72pt), header: [#{organisation} #{title}],\n  \
         footer: context [#{foot} #h(1fr) #counter(page).display() / #counter(page).final().first()])\n\
         #show figure: set block(breakable: true)\n\
         #set outline(depth: 2)\n",
        title = string(&head.title),
        language = string(&head.language),
        organisation = string(&head.organisation),
        foot = string(&head.foot),
    );
    let mut contents = Some("#outline()\n");
    for part in sections {
        section(&part, &mut out);
        out += contents.take().unwrap_or_default();
    }
    out
}

fn section(part: &Section, out: &mut String) {
    let _ = writeln!(out, "#heading(level: {})[{}] <{}>", part.level, inlines(&part.heading), part.id);
    part.blocks.iter().for_each(|part| block(part, out));
    part.sections.iter().for_each(|part| section(part, out));
}

fn block(part: &Block, out: &mut String) {
    match part {
        Block::Paragraph(words) => {
            let _ = writeln!(out, "#par[{}]", inlines(words));
        }
        Block::List(list) => {
            let kind = if list.start.is_some() { "enum" } else { "list" };
            let items: Vec<String> = list.items.iter().map(|item| format!("[{}]", blocks(item))).collect();
            let _ = writeln!(out, "#{kind}({})", items.join(", "));
        }
        Block::Facts(facts) => {
            let items: Vec<String> = facts.iter().map(fact).collect();
            let _ = writeln!(out, "#terms({})", items.join(",\n  "));
        }
        Block::Table(part) => table(part, out),
        Block::Callout(callout) => {
            let _ = writeln!(out, "#block[#strong({}) {}]", string(&callout.label), blocks(&callout.blocks));
        }
        Block::Figure(figure) => figure.alternative.iter().for_each(|part| block(part, out)),
    }
}

fn blocks(parts: &[Block]) -> String {
    let mut out = String::new();
    parts.iter().for_each(|part| block(part, &mut out));
    out
}

fn fact(fact: &Fact) -> String {
    format!("terms.item([{}], [{}])", inlines(&fact.term), blocks(&fact.detail))
}

fn table(table: &Table, out: &mut String) {
    let columns: Vec<String> = table.weights.iter().map(|weight| format!("{weight}fr")).collect();
    let head: Vec<String> = table.head.iter().map(|cell| format!("[{}]", inlines(cell))).collect();
    let _ = writeln!(
        out,
        "#figure(caption: [{}], table(stroke: (x: none, y: 0.6pt), align: left, columns: ({}),\n  \
         table.header({}),",
        inlines(&table.caption),
        columns.join(", "),
        head.join(", ")
    );
    for row in &table.rows {
        let cells: Vec<String> = row.iter().map(|cell| format!("[{}]", lines(cell))).collect();
        let _ = writeln!(out, "  {},", cells.join(", "));
    }
    *out += "))\n";
}

fn lines(cell: &Cell) -> String {
    let items = cell.items.iter().map(|item| format!("\n- {}", inlines(item)));
    std::iter::once(inlines(&cell.content)).chain(items).collect()
}

fn inlines(parts: &[Inline]) -> String {
    parts.iter().map(inline).collect()
}

fn inline(part: &Inline) -> String {
    match part {
        Inline::Text(text) => format!("#{}", string(text)),
        Inline::Strong(inner) => format!("#strong[{}]", inlines(inner)),
        Inline::Emphasis(inner) => format!("#emph[{}]", inlines(inner)),
        Inline::Code(text) => format!("#raw({})", string(text)),
        Inline::Badge(_, text) => {
            format!("#box(fill: rgb(\"#e5d8f0\"), inset: (x: 4pt), outset: (y: 2pt))[#{}]", string(text))
        }
        Inline::Link(link) => match &link.target {
            Target::Anchor(anchor) => format!("#link(<{anchor}>)[{}]", inlines(&link.content)),
            Target::Url(url) => format!("#link({})[{}]", string(url), inlines(&link.content)),
        },
        Inline::Foreign(tag, inner) => format!("#text(lang: {})[{}]", string(tag), inlines(inner)),
        Inline::Note(inner) => format!("#footnote[{}]", inlines(inner)),
        Inline::Break => "#linebreak()".to_owned(),
        other => format!("#{}", string(&verantwoord::document::words::plain(std::slice::from_ref(other)))),
    }
}

fn string(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}
