//! How a document's Markdown is read, and every way in which it is refused.

use verantwoord::document::block::{Block, CalloutKind, Class, Inline, Link, Section, Target, Tone};
use verantwoord::document::figure::Figure;
use verantwoord::document::words::{plain, sentences, words};
use verantwoord::markdown::{Fault, Reader};

fn figure() -> Figure {
    Figure {
        id: "flow".into(),
        title: "Stroom".into(),
        description: "Wie wat krijgt".into(),
        width: 10.0,
        height: 10.0,
        shapes: Vec::new(),
        narrow: None,
        alternative: Vec::new(),
    }
}

fn read<T>(read: impl FnOnce(&Reader) -> T) -> T {
    let label = |kind: CalloutKind| format!("{kind:?}");
    read(&Reader { figures: &[figure()], label: &label })
}

fn section(markdown: &str) -> Section {
    read(|reader| reader.section(markdown)).unwrap_or_else(|fault| panic!("{fault}"))
}

fn blocks(markdown: &str) -> Result<Vec<Block>, Fault> {
    read(|reader| reader.blocks(markdown))
}

fn text(text: &str) -> Inline {
    Inline::Text(text.to_owned())
}

#[test]
fn headings_become_sections_with_class_and_anchor() {
    let root = section(
        "## Doelen {#doelen .cards}\n\nInleiding.\n\n### Huur {#huur .goal}\n\nTekst.\n\n#### Hoe lang?\n\n\
         A.\n\n#### Hoe lang?\n\nB.\n\n### Zorg {#zorg .goal}\n\nTekst.\n",
    );
    assert_eq!((root.class, root.level, root.blocks.len()), (Class::Cards, 2, 1));
    let ids: Vec<_> = root.sections.iter().map(|section| section.id.as_str()).collect();
    assert_eq!(ids, ["huur", "zorg"]);
    let deep: Vec<_> = root.sections[0].sections.iter().map(|section| section.id.as_str()).collect();
    assert_eq!(deep, ["huur-hoe-lang", "huur-hoe-lang-2"]);
}

#[test]
fn inlines_are_read() {
    let markdown = "Een **vette** en *schuine* tekst met `RET-004`,  \n[ons](#contact), \
                    [mail](mailto:a@b.nl), [bel](tel:+31301234567),\n[let op](tone:high) en [rent](lang:en).";
    let [Block::Paragraph(inlines)] = &blocks(markdown).unwrap()[..] else { panic!() };
    let link = |content: &str, target| Inline::Link(Link { target, content: vec![text(content)] });
    let expected = [
        text("Een "),
        Inline::Strong(vec![text("vette")]),
        text(" en "),
        Inline::Emphasis(vec![text("schuine")]),
        text(" tekst met "),
        Inline::Code("RET-004".into()),
        text(","),
        Inline::Break,
        link("ons", Target::Anchor("contact".into())),
        text(", "),
        link("mail", Target::Url("mailto:a@b.nl".into())),
        text(", "),
        link("bel", Target::Url("tel:+31301234567".into())),
        text(", "),
        Inline::Badge(Tone::High, "let op".into()),
        text(" en "),
        Inline::Foreign("en".into(), vec![text("rent")]),
        text("."),
    ];
    assert_eq!(inlines, &expected);
}

#[test]
fn a_link_can_have_its_text_in_another_language() {
    let read = blocks("[*rent*](#huur \"lang:en\")").unwrap();
    let foreign = Inline::Foreign("en".into(), vec![Inline::Emphasis(vec![text("rent")])]);
    let link = Link { target: Target::Anchor("huur".into()), content: vec![foreign] };
    assert_eq!(read, [Block::Paragraph(vec![Inline::Link(link)])]);
    let wrong = blocks("[rent](#huur \"lang:English\")").unwrap_err();
    assert!(wrong.to_string().contains("language code"), "{wrong:?}");
}

#[test]
fn a_note_is_no_part_of_its_sentence() {
    let read =
        blocks("U krijgt *een kopie*. [artikel 15 **AVG**](note:) Gratis. [wet](note: \"lang:en\")").unwrap();
    let [Block::Paragraph(inlines)] = &read[..] else { panic!("{read:?}") };
    let first = vec![text("artikel 15 "), Inline::Strong(vec![text("AVG")])];
    assert_eq!(inlines[3], Inline::Note(first));
    let foreign = Inline::Foreign("en".into(), vec![text("wet")]);
    assert_eq!(inlines[5], Inline::Note(vec![foreign]));
    assert_eq!(plain(inlines), "U krijgt een kopie. (artikel 15 AVG) Gratis. (wet)");
    assert_eq!(sentences(inlines).trim_end(), "U krijgt een kopie.  Gratis.");
    let close = Inline::Note(vec![text("wet")]);
    assert_eq!(plain(&[text("Gratis."), close]), "Gratis. (wet)", "apart from its sentence");
}

#[test]
fn tight_and_loose_lists_are_the_same() {
    let tight = blocks("- een\n- twee\n  - drie\n").unwrap();
    let loose = blocks("- een\n\n- twee\n\n  - drie\n").unwrap();
    assert_eq!(tight, loose);
    let [Block::List(list)] = &blocks("3. drie\n4. vier\n").unwrap()[..] else { panic!() };
    assert_eq!(list.start, Some(3));
}

#[test]
fn facts_keep_every_detail() {
    let found = blocks("Doel\n: Huur innen\n\nBewaren\n: 2 jaar\n: 7 jaar\n\n  En meer.\n").unwrap();
    let [Block::Facts(facts)] = &found[..] else { panic!("{found:?}") };
    let counts: Vec<_> = facts.iter().map(|fact| (plain(&fact.term), fact.detail.len())).collect();
    assert_eq!(counts, [("Doel".to_owned(), 1), ("Bewaren".to_owned(), 3)]);
}

#[test]
fn a_table_has_a_caption_options_and_coloured_cells() {
    let found = blocks(
        "Table: Termijnen van *huur* {rowhead widths=\"2 1\"}\n\n| Wat | Ernst |\n|---|---|\n\
         | huur | [kritiek](tone:critical) |\n| zorg | zie [laag](tone:low) |\n",
    )
    .unwrap();
    let [Block::Table(table)] = &found[..] else { panic!("{found:?}") };
    assert_eq!(plain(&table.caption), "Termijnen van huur");
    assert_eq!((table.row_heads, table.weights.as_slice()), (true, [2.0, 1.0].as_slice()));
    assert_eq!(table.rows[0][1].tone, Some(Tone::Critical));
    assert_eq!(table.rows[0][1].content, [text("kritiek")]);
    assert_eq!((table.rows[1][1].tone, table.rows[1][1].content.len()), (None, 2));
    let [Block::Table(bare)] = &blocks("Table: T\n\n| a |\n|---|\n| b |\n").unwrap()[..] else { panic!() };
    assert_eq!((plain(&bare.caption), bare.row_heads, bare.weights.len()), ("T".to_owned(), false, 1));
}

#[test]
fn a_cell_can_hold_a_list_below_its_text() {
    let found = blocks(
        "Table: T\n\n| a | b |\n|---|---|\n\
         | Termijn: [](item:) **2** jaar [](item:) [rent](lang:en) | [](item:) een |\n",
    )
    .unwrap();
    let [Block::Table(table)] = &found[..] else { panic!("{found:?}") };
    let [both, list] = &table.rows[0][..] else { panic!("{table:?}") };
    assert_eq!(both.lines().map(|line| plain(line)).collect::<Vec<_>>(), ["Termijn:", "2 jaar", "rent"]);
    assert_eq!(list.lines().map(|line| plain(line)).collect::<Vec<_>>(), ["", "een"]);
}

#[test]
fn callouts_and_figures_are_read() {
    let found = blocks("> [!TIP]\n> Een.\n>\n> - Twee.\n\n![De stroom](figure:flow)\n").unwrap();
    let [Block::Callout(callout), Block::Figure(placed)] = &found[..] else { panic!("{found:?}") };
    assert_eq!((callout.kind, callout.label.as_str(), callout.blocks.len()), (CalloutKind::Tip, "Tip", 2));
    assert_eq!(*placed, figure());
}

#[test]
fn what_is_not_a_section_is_refused_with_its_line() {
    for (bad, line, word) in [
        ("", 1, "expected a heading"),
        ("Tekst.\n\n## A {#a}", 1, "a heading first"),
        ("## A", 1, "has an anchor"),
        ("## A {#a}\n\n## B {#b}", 3, "one section"),
        ("## A {#a}\n\n# B {#b}", 3, "one section"),
        ("## A {#a}\n\n#### B", 3, "level 4 under one of level 2"),
        ("## A {#a .pretty}", 1, "`.pretty` is not a class; expected plain, hero"),
        ("## A {#a .card .goal}", 1, "one class"),
        ("## A {#a x=y}", 1, "attributes of a heading"),
        ("## A {#Aé}", 1, "not an anchor"),
        ("## A {#a\\-b .card}", 1, ""),
        ("## {#a}", 1, "has words"),
        ("## A {#a}\n\n### B [c](note:)", 3, "not to a heading"),
        ("## A {#a}\n\n- ### B", 3, "does not belong here"),
    ] {
        let fault = read(|reader| reader.section(bad)).expect_err(bad);
        assert!(fault.line == line && fault.what.contains(word), "{bad:?}: {fault}");
    }
}

#[test]
fn what_a_document_cannot_show_is_refused_with_its_line() {
    for (bad, line, word) in [
        ("a\n\n<p>b</p>", 3, "HTML"),
        ("a\nb <b>c</b>", 2, "HTML"),
        ("a <!-- b -->", 1, "HTML"),
        ("a\n\n---\n\nb", 3, "line across"),
        ("a\n\n    b", 3, "block of code"),
        ("```\na\n```", 1, "block of code"),
        ("> a", 1, "callout begins"),
        ("[a](http://b.nl)", 1, "https:"),
        ("[a](javascript:b)", 1, "https:"),
        ("[a](#)", 1, "anchor"),
        ("[a](tone:pink)", 1, "`pink` is not a tone; expected critical, high"),
        ("[a](lang:Dutch)", 1, "language code"),
        ("[](https://b.nl)", 1, "has a text"),
        ("[](note:)", 1, "has a text"),
        ("[a](note:b)", 1, "write `[words](note:)`"),
        ("a\n[b [c](note:) d](note:)", 2, "`](` marks nothing"),
        ("a\n[b [c](note:) d](#e)", 2, "`](` marks nothing"),
        ("a\n[b [c](note:) d](tone:low)", 2, "`](` marks nothing"),
        ("a [b](note:)\n: c", 1, "not to a heading, a term"),
        ("Table: T *[b](note:)*\n\n| a |\n|---|\n| b |", 1, "a caption"),
        ("Table: T\n\n| a [b](note:) |\n|---|\n| b |", 3, "the head of a table"),
        ("[a](https://b.nl \"c\")", 1, "title of a link"),
        ("[a][b]\n\n[b]: https://c.nl", 1, "references"),
        ("a ![b](figure:flow)", 1, "paragraph of its own"),
        ("![b](figure:flo)", 1, "figures here: flow"),
        ("![b](https://c.nl/d.png)", 1, "figures here: flow"),
        ("| a |\n|---|\n| b |", 1, "has a caption"),
        ("Table: T\n\n| a |\n|---|\n| b [](item:) |", 5, "no text in this item"),
        ("Table: T\n\n| a [](item:) b |\n|---|\n| b |", 3, "starts an item in a cell"),
        ("a [](item:) b", 1, "starts an item in a cell"),
        ("Table: T\n\na", 1, "no table follows"),
        ("Table:\n\n| a |\n|---|\n| b |", 1, "has a caption"),
        ("Table: T {rowheads}\n\n| a |\n|---|\n| b |", 1, "expected `rowhead`"),
        ("Table: T {widths=\"1 2\"}\n\n| a |\n|---|\n| b |", 1, "expected 1 widths"),
        ("Table: T\n\n| a |\n|---|\n| b | c |", 5, "2 cells"),
        ("| a |\nb", 1, "belongs to no table"),
        ("-\n- a", 1, "no text here"),
        ("# a", 1, "does not belong here"),
        ("a\n===", 1, "does not belong here"),
    ] {
        let fault = blocks(bad).expect_err(bad);
        assert!(fault.line == line && fault.what.contains(word), "{bad:?}: {fault}");
    }
}

#[test]
fn text_that_the_parser_drops_is_refused() {
    for (bad, line, word) in [
        ("a\n\n[noot]: zie-bijlage", 3, "would not be shown: noot"),
        ("a\n\n[noot]: <zie de bijlage>\n\nb", 3, "would not be shown: noot"),
        ("een **twee", 1, "`*` marks nothing"),
        ("twee * drie", 1, "`*` marks nothing"),
        ("[a](tone critical)", 1, "`](` marks nothing"),
        ("a\n\n\\\\*b", 3, "`*` marks nothing"),
        ("a {#b}", 1, "`{#` marks nothing"),
    ] {
        let fault = blocks(bad).expect_err(bad);
        assert!(fault.line == line && fault.what.contains(word), "{bad:?}: {fault}");
    }
}

#[test]
fn deep_nesting_is_refused_before_the_stack_is_full() {
    for bad in ["- ".repeat(20_000) + "a", "*a ".repeat(5_000) + &"b*".repeat(5_000)] {
        assert_eq!(blocks(&bad).unwrap_err().what, "nested too deeply");
    }
    assert!(blocks(&("> ".repeat(20_000) + "a")).is_err());
}

#[test]
fn entities_and_escapes_are_their_characters() {
    let found = blocks("5 &lt; 6 &amp; 7\\* &euro;&#8364; caf\u{e9} snake_case").unwrap();
    let [Block::Paragraph(inlines)] = &found[..] else { panic!() };
    assert_eq!(inlines, &[text("5 < 6 & 7* €€ café snake_case")]);
}

#[test]
fn every_word_is_kept_in_order() {
    let root = section(
        "## A b {#a}\n\nc\nd *e*\n\n- f\n  g\n\nh\n: i\n\n> [!NOTE]\n> j\n\nTable: k\n\n| l |\n|---|\n| m |\n",
    );
    assert_eq!(words(&root).join(" "), "A b c d e f g h i Note j k l m");
}

#[test]
fn the_example_in_the_readme_is_a_section() {
    let readme = include_str!("../templates/README.md");
    let example = readme.split("```").nth(1).unwrap().trim().replace("figure:name", "figure:flow");
    let root = section(&example);
    assert_eq!((root.class, root.blocks.len()), (Class::Card, 7));
    let list = |all: Vec<&str>| all.join(", ");
    assert!(
        readme.contains(&format!("Classes: {}.", list(Class::ALL.iter().map(|(word, _)| *word).collect())))
    );
    assert!(readme.contains(&format!("Tones: {}.", list(Tone::ALL.iter().map(|(word, _)| *word).collect()))));
}
