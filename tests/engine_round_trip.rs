//! Whatever a register holds comes out of view, template and Markdown as the same plain text.

mod engine;

use engine::Folder;
use serde::Serialize;
use verantwoord::document::block::{Block, Inline, Section, Target, Tone};
use verantwoord::document::words::plain;
use verantwoord::templates::{Markup, fold};

const TEMPLATE: &str = r#"## {{ text }} {#a}

### {{ text }}

{{ text }}

Voor {{ text }} na, **{{ text }}** en *{{ text }}*.

{{ link }}

{{ badge }} {{ foreign }}

{{ code }}

- {{ text }}
- {{ text }}
  - {{ text }}

1. {{ text }}

{{ text }}
: {{ text }}

> [!WARNING]
> {{ text }}

Table: {{ text }} {rowhead widths="1 2"}

| {{ text }} | {{ text }} |
|---|---|
| {{ text }} | {{ badge }} |
| {{ link }} | {{ text }} x |

{{ text }}

[{{ text }}](#a)
"#;

/// Texts that mean something to Markdown, Tera, HTML or the readers in between.
const HOSTILE: &[&str] = &[
    "gewone tekst",
    "*nadruk* **vet** ***beide***",
    "_laag_ __lager__ snake_case_naam",
    "`code` ``dubbel``",
    "[link](https://example.org)",
    "[ref][1] en [1]: https://example.org",
    "![plaat](figure:x)",
    "<script>alert(1)</script>",
    "<!-- weg -->",
    "</p><h1>kop",
    "<https://example.org>",
    "https://example.org/?a=1&b=2#c",
    "&amp; &lt; &copy; &#65; &nbsp;",
    "# kop",
    "## kop ##",
    "kop {#id .card}",
    "{#id}",
    "{.card}",
    "{{ name }}",
    "{% if x %}weg{% endif %}",
    "{! opmerking !}",
    "- punt",
    "+ punt",
    "1. punt",
    "2018) punt",
    "12. mei",
    "> citaat",
    "> [!NOTE]",
    ": detail",
    "Table: bijschrift {rowhead}",
    "| a | b |",
    "a | b",
    "\\| a \\\\| b \\",
    "einde met schuine streep \\",
    "---",
    "***",
    "===",
    "~~~",
    "```",
    "~~weg~~",
    "a\tb\nc\r\nd",
    "regel  \nregel",
    "  spaties  ",
    "    ingesprongen",
    "[ ] taak",
    "[x] taak",
    "[^1] noot",
    "$x^2$ en H~2~O",
    "\"aanhaling\" 'enkel' -- --- ...",
    "(haakjes) [blokken] {accolades}",
    "https:\\/\\/x",
    "é ü ñ ij IJ ß 漢字 🏠 ‏عربي",
    "vast\u{a0}spatie en \u{200b}nul",
    "\u{feff}bom \u{fdd0} niet-teken",
    "\u{0}nul\u{7}bel\u{2028}regel",
    "!@#$%^&*()_+-=[]{}|;':\",./<>?`~\\",
    "100 % & meer; 50% {",
    "a*b_c`d[e]f",
    ")](tone:critical)[(",
    "(tone:critical)",
    "<",
    "&",
    "\\",
    "|",
];

#[derive(Serialize)]
struct View<'a> {
    text: &'a str,
    link: Markup,
    badge: Markup,
    foreign: Markup,
    code: Markup,
}

fn view(text: &str) -> View<'_> {
    View {
        text,
        link: Markup::link(text, "https://example.org/a_(b)?c=*d*&copy;|e\\"),
        badge: Markup::badge(Tone::Good, text),
        foreign: Markup::foreign("en", text),
        code: Markup::code(text),
    }
}

fn paragraph(block: &Block) -> &[Inline] {
    match block {
        Block::Paragraph(inlines) => inlines,
        other => panic!("a paragraph was expected: {other:?}"),
    }
}

#[test]
fn sixty_hostile_texts_come_out_as_they_went_in() {
    let templates = Folder::with("nl/t.md", TEMPLATE).load().unwrap();
    for text in HOSTILE {
        let section = templates.section("nl", "t", &view(text), &[]);
        let section = section.unwrap_or_else(|fault| panic!("{text:?}: {fault}"));
        check(&section, &fold(text));
    }
}

fn check(section: &Section, text: &str) {
    assert_eq!(plain(&section.heading), text);
    let inner = &section.sections[0];
    assert_eq!(plain(&inner.heading), text);
    let [first, around, link, marks, code, list, numbered, facts, callout, table, last, own] =
        inner.blocks.as_slice()
    else {
        panic!("{text:?}: {:#?}", inner.blocks)
    };
    for (block, expected) in [
        (first, text.to_owned()),
        (around, format!("Voor {text} na, {text} en {text}.")),
        (link, text.to_owned()),
        (marks, format!("{text} {text}")),
        (code, text.to_owned()),
        (last, text.to_owned()),
        (own, text.to_owned()),
    ] {
        assert_eq!(plain(paragraph(block)), expected);
    }
    check_inlines(around, link, marks, text);
    check_lists(list, numbered, text);
    check_blocks(facts, callout, table, text);
}

fn check_inlines(around: &Block, link: &Block, marks: &Block, text: &str) {
    let strong = paragraph(around).iter().find(|inline| matches!(inline, Inline::Strong(_)));
    assert_eq!(strong, Some(&Inline::Strong(vec![Inline::Text(text.to_owned())])), "{around:?}");
    let [Inline::Link(link)] = paragraph(link) else { panic!("{link:?}") };
    assert_eq!(link.target, Target::Url("https://example.org/a_(b)?c=*d*&copy;|e\\".to_owned()));
    let [Inline::Badge(Tone::Good, badge), Inline::Text(_), Inline::Foreign(language, foreign)] =
        paragraph(marks)
    else {
        panic!("{marks:?}")
    };
    assert_eq!((badge.as_str(), language.as_str(), plain(foreign).as_str()), (text, "en", text));
}

fn check_lists(list: &Block, numbered: &Block, text: &str) {
    let (Block::List(list), Block::List(numbered)) = (list, numbered) else { panic!("{list:?}") };
    let [one, two] = list.items.as_slice() else { panic!("{list:?}") };
    let [two, Block::List(nested)] = two.as_slice() else { panic!("{two:?}") };
    for block in [&one[0], two, &nested.items[0][0], &numbered.items[0][0]] {
        assert_eq!(plain(paragraph(block)), text);
    }
}

fn check_blocks(facts: &Block, callout: &Block, table: &Block, text: &str) {
    let Block::Facts(facts) = facts else { panic!("{facts:?}") };
    assert_eq!(plain(&facts[0].term), text);
    assert_eq!(plain(paragraph(&facts[0].detail[0])), text);
    let Block::Callout(callout) = callout else { panic!("{callout:?}") };
    assert_eq!((callout.label.as_str(), plain(paragraph(&callout.blocks[0])).as_str()), ("Let op", text));
    let Block::Table(table) = table else { panic!("{table:?}") };
    assert_eq!(plain(&table.caption), text);
    assert_eq!((table.row_heads, table.weights.as_slice()), (true, [1.0, 2.0].as_slice()));
    assert!(table.head.iter().all(|head| plain(head) == text), "{table:?}");
    let cells: Vec<_> = table.rows.iter().flatten().map(|cell| plain(&cell.content)).collect();
    assert_eq!(cells, [text, text, text, &format!("{text} x")]);
    assert_eq!(table.rows[0][1].tone, Some(Tone::Good));
    assert_eq!(table.rows[0][1].content, [Inline::Text(text.to_owned())]);
}

#[test]
fn every_pair_of_marks_comes_out_as_it_went_in() {
    let template = "## K {#a}\n\n{{ text }}\n\n- {{ text }}\n\n{{ text }} z\n: {{ text }}\n\nTable: T\n\n\
                    | a | b |\n|---|---|\n| {{ text }} | {{ text }} |\n\n### {{ text }}\n";
    let templates = Folder::with("nl/t.md", template).load().unwrap();
    let marks: Vec<char> = (' '..='~').filter(char::is_ascii_punctuation).chain(['1', 'a', ' ']).collect();
    for a in &marks {
        for b in &marks {
            let text = format!("{a}{b}{a} {b}");
            let Some(view) = Some(view(&text)).filter(|_| !fold(&text).is_empty()) else { continue };
            let section = templates.section("nl", "t", &view, &[]);
            let section = section.unwrap_or_else(|fault| panic!("{text:?}: {fault}"));
            let text = fold(&text);
            let words = verantwoord::document::words::words(&section).join(" ");
            let folded = text.split_whitespace().collect::<Vec<_>>().join(" ");
            let f = folded.as_str();
            assert_eq!(words, format!("K {f} {f} {f} z {f} T a b {f} {f} {f}"));
        }
    }
}
