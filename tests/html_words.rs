//! The page says what the blocks say: every word, in order, nothing more, whatever the text holds.

#[path = "common/html_documents.rs"]
mod html_documents;
#[path = "common/html_sample.rs"]
mod html_sample;
#[path = "common/html_text.rs"]
mod html_text;

use std::io::Write;

use html_documents::{report, statement};
use html_sample::*;
use html_text::main_words;
use verantwoord::document::DocumentKind;
use verantwoord::document::block::*;
use verantwoord::document::words::words;
use verantwoord::html;

/// Texts that would break a page that trusts them.
const HOSTILE: [&str; 14] = [
    "</p></main><script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "\"><svg onload=alert(1)>",
    "' onmouseover='alert(1)",
    "&lt;b&gt; &amp;amp; &notit; &#x3c;",
    "<!-- geen einde",
    "]]> <![CDATA[ <?xml ?>",
    "</style><style>*{display:none}",
    "{{ 7*7 }} {% raw %} ${x}",
    "a\u{a0}b\u{202f}c\u{2028}d\te\nf\r\ng",
    "rechts \u{202e}links\u{202c} \u{200b}\u{feff}nul",
    "één ĳ ß ő ς 漢字 עברית 👩‍👩‍👧",
    "<",
    "&",
];

fn assert_same_words(sections: &[Section]) -> String {
    let page = html::write(&head(DocumentKind::Statement), sections.iter().cloned()).unwrap();
    let said: Vec<String> = sections.iter().flat_map(words).collect();
    assert_eq!(main_words(&page), said);
    page
}

#[test]
fn the_words_of_main_are_those_of_the_sections() {
    assert_same_words(&statement());
    assert_same_words(&report());
}

#[test]
fn a_title_may_hold_its_chapters() {
    let mut title = section(Class::Plain, 1, "titel", "Titel");
    title.blocks = vec![p("Vooraf.")];
    title.sections = vec![section(Class::Plain, 2, "een", "Eén"), section(Class::Plain, 2, "twee", "Twee")];
    let page = assert_same_words(&[title]);
    assert!(page.contains("<li><a href=\"#twee\">Twee</a></li>"));
}

#[test]
fn hostile_text_is_text_wherever_it_stands() {
    for hostile in HOSTILE {
        assert_same_words(&hostile_document(hostile));
    }
}

#[test]
fn the_words_of_neighbours_never_run_together() {
    let wide = vec![vec![cell("a"), cell("b"), cell("c")], vec![cell("d"), cell("e"), cell("f")]];
    let blocks = vec![
        p("x"),
        list(&["1", "2"]),
        facts(vec![("t", vec![p("u"), p("v")]), ("w", vec![list(&["y"])])]),
        table("z", &[1.0, 1.0, 1.0], &["g", "h", "i"], wide),
        callout(CalloutKind::Note, "j", vec![p("k")]),
        figure("l"),
        para(vec![text("m"), Inline::Break, text("n")]),
    ];
    let inner = with(section(Class::Card, 2, "o", "o"), blocks.clone(), vec![]);
    let page = assert_same_words(&[with(section(Class::Hero, 1, "q", "q"), vec![], vec![inner])]);
    assert_eq!(main_words(&page)[..8], ["q", "o", "x", "1", "2", "t", "u", "v"]);
}

/// One text in every place that takes text.
fn hostile_document(hostile: &str) -> Vec<Section> {
    let inlines = vec![
        text(hostile),
        strong(hostile),
        Inline::Emphasis(vec![text(hostile)]),
        code(hostile),
        to("kaart", hostile),
        out(&format!("https://example.org/{hostile}"), hostile),
        Inline::Badge(Tone::Quiet, hostile.into()),
        Inline::Foreign(hostile.into(), vec![text(hostile)]),
        Inline::Note(vec![strong(hostile), text(hostile)]),
        Inline::Break,
        text(hostile),
    ];
    let mut hostile_figure = figure("figuur");
    if let Block::Figure(figure) = &mut hostile_figure {
        figure.title = hostile.into();
        figure.description = hostile.into();
    }
    let blocks = vec![
        Block::Paragraph(inlines.clone()),
        list(&[hostile, hostile]),
        facts(vec![(hostile, vec![p(hostile)])]),
        table(
            hostile,
            &[1.0, 1.0, 1.0],
            &[hostile; 3],
            vec![vec![cell(hostile), toned(Tone::Good, hostile), cell(hostile)]],
        ),
        callout(CalloutKind::Caution, hostile, vec![p(hostile)]),
        hostile_figure,
    ];
    let mut chapter = section(Class::Plain, 2, "hoofdstuk", hostile);
    chapter.heading = inlines;
    let card = with(section(Class::Card, 2, "kaart", hostile), blocks.clone(), vec![]);
    vec![with(section(Class::Hero, 1, "titel", hostile), vec![], vec![card]), chapter]
}

/// Long words and hostile ones where they are tightest, left in `target/tmp` for a real browser.
#[test]
fn a_page_of_the_worst_to_look_at() {
    let long = "Gegevensbeschermingseffectbeoordelingsverantwoordelijkheidsverdeling";
    let unbroken = "activities/a_very_long_file_name_without_any_place_to_break_it_anywhere.yaml:1234";
    let mut worst = vec![section(Class::Hero, 1, "titel", long)];
    for (number, word) in HOSTILE.into_iter().chain([long, unbroken]).enumerate() {
        let two = table(word, &[1.0, 1.0], &[word, word], vec![vec![cell(word), toned(Tone::High, word)]]);
        let inlines =
            vec![strong(word), code(word), Inline::Badge(Tone::Low, word.into()), to("titel", word)];
        let blocks = vec![
            Block::Paragraph(inlines),
            list(&[word]),
            facts(vec![(word, vec![p(word)])]),
            two,
            table(word, &[1.0; 9], &[word; 9], vec![vec![cell(word); 9]]),
            callout(CalloutKind::Tip, word, vec![p(word)]),
        ];
        let (_, class) = Class::ALL[number % Class::ALL.len()];
        let part = with(section(class, 3, &format!("deel-{number}"), word), blocks.clone(), vec![]);
        worst.push(with(section(class, 2, &format!("hoofdstuk-{number}"), word), blocks, vec![part]));
    }
    let page = assert_same_words(&worst);
    let path = format!("{}/sample-worst.html", env!("CARGO_TARGET_TMPDIR"));
    std::fs::File::create(path).unwrap().write_all(page.as_bytes()).unwrap();
}

#[test]
fn hostile_words_of_the_frame_stay_in_the_frame() {
    for hostile in HOSTILE {
        let mut head = head(DocumentKind::Gaps);
        for word in [
            &mut head.language,
            &mut head.title,
            &mut head.description,
            &mut head.organisation,
            &mut head.foot,
        ] {
            *word = hostile.into();
        }
        for word in [&mut head.chrome.contents, &mut head.chrome.skip, &mut head.chrome.page_of] {
            *word = hostile.into();
        }
        head.stamps = vec![hostile.into()];
        let page = html::write(&head, report().into_iter()).unwrap();
        let said: Vec<String> = report().iter().flat_map(words).collect();
        assert_eq!(main_words(&page), said);
        let names: Vec<String> = html_text::elements(&page).into_iter().map(|element| element.name).collect();
        assert!(!names.iter().any(|name| name == "script" || name == "img"));
        assert_eq!(names.iter().filter(|name| *name == "style").count(), 1);
    }
}
