//! Each way in which templates could lose text in silence is an error with its place.

mod engine;

use engine::{Folder, section};
use serde::Serialize;
use verantwoord::document::block::{Block, Class};
use verantwoord::templates::{Fact, Markup};

#[derive(Serialize)]
struct View {
    name: &'static str,
    anchor: Markup,
    dpia: Fact,
    urgent: bool,
    rows: Vec<&'static str>,
}

fn view() -> View {
    View {
        name: "Huur *innen*",
        anchor: Markup::anchor("huur-innen"),
        dpia: Fact::unknown("niet vastgelegd"),
        urgent: true,
        rows: vec!["een", "twee"],
    }
}

fn fault(template: &str) -> String {
    match Folder::with("nl/t.md", template).load() {
        Ok(templates) => templates.section("nl", "t", &view(), &[]).unwrap_err().to_string(),
        Err(faults) => faults.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"),
    }
}

#[test]
fn guard_1_a_heading_keeps_its_anchor() {
    let section = section("{! a remark !}\n## {{ name }} {#{{ anchor }} .card}\n\nTekst.\n", &view());
    assert_eq!((section.id.as_str(), section.class), ("huur-innen", Class::Card));
    assert_eq!(verantwoord::document::words::plain(&section.heading), "Huur *innen*");
}

#[test]
fn guard_2_a_value_that_prints_as_nothing_is_refused() {
    #[derive(Serialize)]
    struct Hollow {
        items: Vec<Option<&'static str>>,
    }
    #[derive(Serialize)]
    struct Empty {
        name: &'static str,
    }
    let templates = Folder::with("nl/t.md", "## A {#a}\n\nTekst.\n").load().unwrap();
    let null = templates.section("nl", "t", &Hollow { items: vec![Some("x"), None] }, &[]).unwrap_err();
    assert_eq!(null.to_string(), "templates/nl/t.md: the view gives null at `items[1]`");
    let empty = templates.section("nl", "t", &Empty { name: " " }, &[]).unwrap_err();
    assert_eq!(empty.to_string(), "templates/nl/t.md: the view gives an empty text at `name`");
}

#[test]
fn guard_3_a_misspelt_field_is_an_error_with_its_line() {
    for (tag, word) in [
        ("{{ nam }}", "`nam` is not a field"),
        ("{{ dpia.tekst }}", "`dpia.tekst` is not a field"),
        ("{% if dpai %}x{% endif %}", "is not a field"),
        ("{% if dpai is known %}x{% endif %}", "is not a field"),
        ("{% if nam == \"x\" %}x{% endif %}", "is not a field"),
        ("{% if \"x\" != nam %}x{% endif %}", "is not a field"),
        ("{% if not urgnt %}x{% endif %}", "is not a field"),
        ("{% if urgent and (rows | length > 0 and dpai is none) %}x{% endif %}", "is not a field"),
        ("{% if \"een\" in row %}x{% endif %}", "is not a field"),
        ("{% for r in row %}x{% endfor %}", "is not a field"),
        ("{{ row | length }}", "is not a field"),
        ("{% if dpia %}x{% endif %}", "ask a fact"),
        ("{% if name %}x{% endif %}", "ask a fact"),
        ("{% if name is known %}x{% endif %}", "not a fact"),
        ("{% for r in name %}x{% endfor %}", "is not a list"),
        ("{{ dpia }}", "`dpia` is not a text"),
        ("{{ rows }}", "not a text"),
        ("{{ urgent }}", "not a text"),
        ("{{ rows.first.name }}", "is not defined"),
        ("{{ name | safe }}", "nothing else"),
        ("{{ name | default(value=\"x\") }}", "nothing else"),
        ("{% include \"nl/absent.md\" %}", "Unknown template"),
    ] {
        let fault = fault(&format!("## A {{#a}}\n\nTekst {tag}\n"));
        assert!(fault.contains(word), "{tag}: {fault}");
        assert!(fault.contains("nl/t.md:3") || fault.contains("Unknown template"), "{tag}: {fault}");
    }
}

#[test]
fn guard_3_conditions_that_are_right_work() {
    let template = "## A {#a}\n\n{% if dpia is unknown and not dpia is known and rows | length == 2 %}\ngoed\n\
                    {% else %}\nfout\n{% endif %}\n{% if rows and urgent and name != \"x\" and \"een\" in rows %}\n\
                    ook {{ rows | length }}\n{% endif %}\n{{ dpia.text }}\n";
    let words = verantwoord::document::words::words(&section(template, &view()));
    assert_eq!(words, ["A", "goed", "ook", "2", "niet", "vastgelegd"]);
}

#[test]
fn guard_4_a_loop_leaves_no_gap_in_a_table() {
    let section = section(
        "## A {#a}\n\nTable: Rijen {rowhead widths=\"2 1\"}\n\n| a | b |\n|---|---|\n{% for row in rows %}\n\
         | {{ row }} | {{ loop.index }}{% if loop.last %} (slot){% endif %} |\n{% endfor %}\n\nNa.\n",
        &view(),
    );
    let [Block::Table(table), Block::Paragraph(_)] = section.blocks.as_slice() else { panic!("{section:?}") };
    assert_eq!((table.rows.len(), table.row_heads), (2, true));
}

#[test]
fn guard_4_a_row_outside_its_table_is_refused() {
    let gap = fault("## A {#a}\n\nTable: T\n\n| a |\n|---|\n| 1 |\n\n| {{ name }} |\n");
    assert!(gap.contains("belongs to no table") && gap.contains("templates/nl/t.md:9"), "{gap}");
}

#[test]
fn guard_4_surplus_and_missing_cells_are_refused() {
    for row in ["| 1 | 2 | {{ name }} |", "| {{ name }} |", "| 1 | 2 | |"] {
        let fault = fault(&format!("## A {{#a}}\n\nTable: T\n\n| a | b |\n|---|---|\n{row}\n"));
        assert!(fault.contains("cells and the head has 2") && fault.contains("nl/t.md:7"), "{row}: {fault}");
    }
}

#[test]
fn guard_5_an_escaped_anchor_is_refused() {
    #[derive(Serialize)]
    struct Plain {
        anchor: &'static str,
    }
    let templates = Folder::with("nl/t.md", "## A {#{{ anchor }} .card}\n\nTekst.\n").load().unwrap();
    let fault = templates.section("nl", "t", &Plain { anchor: "huur-innen" }, &[]).unwrap_err();
    assert!(fault.line == Some(1), "{fault}");
}

#[test]
fn a_passage_of_the_register_stands_among_the_blocks() {
    #[derive(Serialize)]
    struct Passages {
        passages: Vec<Markup>,
    }
    let text = "Eerst *dit*.\n\n- a\n- b\n\nDan [dat](https://example.org).";
    let folder =
        Folder::with("nl/t.md", "## A {#a}\n\n{% for p in passages %}\n{{ p }}\n\n{% endfor %}\nSlot.\n");
    let templates = folder.load().unwrap();
    let mut expected = templates.blocks("nl", text).unwrap();
    expected.extend(expected.clone());
    let view = Passages { passages: vec![Markup::passage(text), Markup::passage(text)] };
    let section = templates.section("nl", "t", &view, &[]).unwrap();
    assert_eq!(section.blocks[..6], expected);
    assert_eq!(templates.blocks("nl", "a\n\n## b").unwrap_err().line, 3);
}

#[test]
fn an_include_shares_the_view_and_names_its_own_faults() {
    let folder = Folder::with(
        "nl/t.md",
        "## A {#a}\n\n{% for row in rows %}\n{% include \"nl/part.md\" %}\n{% endfor %}\n",
    );
    folder.add("nl/part.md", "- {{ row }} van {{ name }}\n");
    let section = folder.load().unwrap().section("nl", "t", &view(), &[]).unwrap();
    let words = verantwoord::document::words::words(&section).join(" ");
    assert_eq!(words, "A een van Huur *innen* twee van Huur *innen*");
    folder.add("nl/part.md", "- een\n- {{ rij }}\n");
    let fault = folder.load().unwrap().section("nl", "t", &view(), &[]).unwrap_err();
    assert_eq!((fault.file.as_str(), fault.line), ("nl/part.md", Some(2)), "{fault}");
}

#[test]
fn a_text_of_the_words_can_hold_markup() {
    let folder = Folder::with("nl/x.md", "");
    for (tag, text) in [
        ("nl", "Zie { $where }, of *bel* { $who }."),
        ("en", "See { $where }, or *call* { $who }."),
        ("de", "Siehe { $where }, oder *rufen* Sie { $who } an."),
    ] {
        let words = verantwoord::templates::Templates::load(None).unwrap();
        let list = words.raw(&format!("{tag}/words.ftl")).unwrap().to_owned();
        folder.add(&format!("{tag}/words.ftl"), &format!("{list}\nsee-or-call = {text}\n"));
    }
    let templates = folder.load().unwrap_or_else(|faults| panic!("{faults:?}"));
    let places = [("where", Markup::link("hier", "#a")), ("who", Markup::escaped("Jan_"))];
    let text = templates.words("nl").unwrap().markup("see-or-call", &places);
    assert_eq!(text.to_string(), "Zie [hier](\\#a)\\, of \\*bel\\* Jan\\_\\.");
    assert_eq!(templates.words("nl").unwrap().markup("absent", &places).to_string(), "⟦absent⟧");
}

#[test]
fn a_fault_of_the_templates_folder_names_every_file() {
    let folder = Folder::with("nl/t.md", "{{ a | safe }}");
    folder.add("en/t.md", "\n{% set a = 1 %}");
    let faults = folder.load().err().unwrap();
    let places: Vec<_> = faults.iter().map(|fault| (fault.file.as_str(), fault.line)).collect();
    assert_eq!(places, [("en/t.md", Some(2)), ("nl/t.md", Some(1))]);
}

#[test]
fn every_mistake_says_its_file_its_line_and_what_was_expected() {
    for (template, line, what) in [
        ("## A {#a}\n\nTekst {{ naam }}.\n", 3, "`naam` is not a field of the view"),
        ("## A {#a .kaart}\n\nTekst.\n", 1, "`.kaart` is not a class; expected plain, hero"),
        ("## A {#a}\n\n| a |\n|---|\n| 1 |\n", 3, "caption"),
        ("## A {#a}\n\nTable: T\n\n| a | b |\n|---|---|\n| 1 |\n", 7, "cells and the head has 2"),
        ("## A {#a}\n\n{% if urgent %}\n\nTekst.\n", 3, "this `if` has no `{% endif %}`"),
        ("## A {#a}\n\n{% for row in rows %}\n\n{{ row }}\n", 3, "this `for` has no `{% endfor %}`"),
        ("## A {#a}\n\nTekst.\n{% endif %}\n", 4, "`endif` without a beginning"),
        ("## A {#a}\n\nTekst.\n{% else %}\n", 4, "`else` without a beginning"),
        (
            "## A {#a}\n\n{% if urgent %}\n{% for row in rows %}\n{% endif %}\n",
            5,
            "expected `{% endfor %}`, for the `for` of line 4",
        ),
        ("## A {#a}\n\nTekst {{ name\n", 3, "never closed"),
    ] {
        let fault = fault(template);
        assert!(fault.contains(&format!("templates/nl/t.md:{line}: ")), "{template}: {fault}");
        assert!(fault.contains(what), "{template}: {fault}");
    }
}
