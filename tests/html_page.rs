//! The frame of the page: what a browser, a screen reader and a suspicious reader look for.

#[path = "common/html_documents.rs"]
mod html_documents;
#[path = "common/html_sample.rs"]
mod html_sample;
#[path = "common/html_text.rs"]
mod html_text;

use std::io::Write;

use base64::Engine;
use html_documents::{report, statement};
use html_sample::*;
use html_text::{Element, Piece, elements, pieces};
use sha2::{Digest, Sha256};
use verantwoord::document::DocumentKind;
use verantwoord::document::block::*;
use verantwoord::html::{self, HtmlError};

fn pages() -> [(&'static str, String); 2] {
    [
        ("statement", html::write(&head(DocumentKind::Statement), statement().into_iter()).unwrap()),
        ("report", html::write(&head(DocumentKind::Gaps), report().into_iter()).unwrap()),
    ]
}

fn attribute<'a>(element: &'a Element, name: &str) -> Option<&'a str> {
    element.attributes.get(name).map(String::as_str)
}

fn all<'a>(elements: &'a [Element], name: &'a str) -> Vec<&'a Element> {
    elements.iter().filter(|element| element.name == name).collect()
}

/// The pages are left in `target/tmp` to be looked at, and for the checks in a real browser.
#[test]
fn samples_to_look_at() {
    for (name, page) in pages() {
        let path = format!("{}/sample-{name}.html", env!("CARGO_TARGET_TMPDIR"));
        std::fs::File::create(path).unwrap().write_all(page.as_bytes()).unwrap();
        assert!(page.len() < 150_000, "{name} has {} bytes", page.len());
    }
}

#[test]
fn the_policy_allows_the_one_style_and_nothing_else() {
    for (_, page) in pages() {
        let style = page.split("<style>").nth(1).unwrap().split("</style>").next().unwrap();
        let hash = base64::engine::general_purpose::STANDARD.encode(Sha256::digest(style));
        let elements = elements(&page);
        let policy =
            all(&elements, "meta").into_iter().find(|meta| attribute(meta, "http-equiv").is_some()).unwrap();
        let policy = attribute(policy, "content").unwrap();
        assert!(
            policy.starts_with("default-src 'none';")
                && policy.contains(&format!("style-src 'sha256-{hash}'"))
        );
        assert_eq!(page.matches("<style").count(), 1);
        for element in &elements {
            assert!(!["script", "link", "iframe", "object", "img"].contains(&element.name.as_str()));
            assert!(attribute(element, "style").is_none() && attribute(element, "src").is_none());
            assert!(!element.attributes.keys().any(|name| name.starts_with("on")));
        }
        let fetched: Vec<&str> =
            style.split("url(").skip(1).filter(|url| !url.starts_with("data:font/")).collect();
        assert!(fetched.is_empty(), "{fetched:?}");
    }
}

#[test]
fn the_frame_has_its_landmarks_and_the_skip_link_comes_first() {
    for (_, page) in pages() {
        let elements = elements(&page);
        for name in ["header", "nav", "main", "footer", "h1"] {
            assert_eq!(all(&elements, name).len(), 1, "{name}");
        }
        assert_eq!(attribute(all(&elements, "html")[0], "lang"), Some("nl"));
        let first = all(&elements, "a")[0];
        assert_eq!((attribute(first, "class"), attribute(first, "href")), (Some("skip"), Some("#page-text")));
        for name in ["description", "referrer", "viewport", "color-scheme"] {
            assert!(
                all(&elements, "meta").iter().any(|meta| attribute(meta, "name") == Some(name)),
                "{name}"
            );
        }
        assert!(attribute(all(&elements, "nav")[0], "data-chrome").is_some());
    }
}

#[test]
fn the_contents_are_the_chapters() {
    let [(_, page), _] = pages();
    let entries: Vec<String> = pieces(&page)
        .into_iter()
        .filter_map(|piece| match piece {
            Piece::Text { text, within }
                if within.iter().any(|e| e.name == "nav") && !text.trim().is_empty() =>
            {
                Some(text)
            }
            _ => None,
        })
        .collect();
    let chapters: Vec<String> =
        statement()[1..].iter().map(|s| verantwoord::document::words::plain(&s.heading)).collect();
    assert_eq!(entries[0], "Op deze pagina");
    assert_eq!(entries[1..], chapters);
}

#[test]
fn every_table_has_a_caption_and_every_head_a_scope() {
    for (_, page) in pages() {
        let elements = elements(&page);
        assert_eq!(all(&elements, "table").len(), all(&elements, "caption").len());
        assert!(all(&elements, "th").iter().all(|th| attribute(th, "scope").is_some()));
        for region in
            elements.iter().filter(|e| attribute(e, "class").is_some_and(|class| class.starts_with("scroll")))
        {
            assert_eq!(attribute(region, "tabindex"), Some("0"));
            let name = attribute(region, "aria-labelledby").unwrap();
            assert!(elements.iter().any(|e| attribute(e, "id") == Some(name)));
        }
    }
}

#[test]
fn every_picture_has_a_name_and_a_description() {
    let [(_, page), _] = pages();
    let elements = elements(&page);
    let picture = all(&elements, "svg")[0];
    assert_eq!(attribute(picture, "role"), Some("img"));
    for id in attribute(picture, "aria-labelledby").unwrap().split(' ') {
        assert!(elements.iter().any(|e| attribute(e, "id") == Some(id)), "{id}");
    }
}

#[test]
fn stamps_stand_on_the_page_and_in_the_margin_of_every_printed_page() {
    let [(_, fit), (_, draft)] = pages();
    assert!(!fit.contains("<ul class=\"stamps\">"));
    assert!(draft.contains("<ul class=\"stamps\">\n<li>Concept</li>\n<li>Voorbeeld</li>"));
    assert!(draft.contains("@top-right{content:\"Concept \\b7  Voorbeeld\"}"));
}

fn faulty(change: impl Fn(&mut Vec<Section>)) -> HtmlError {
    let mut sections = statement();
    change(&mut sections);
    html::write(&head(DocumentKind::Statement), sections.into_iter()).unwrap_err()
}

#[test]
fn faults_of_links_and_anchors_are_named() {
    let dead = faulty(|s| s[1].blocks.push(para(vec![to("nergens", "x")])));
    assert_eq!(dead, HtmlError::DeadLink { anchor: "nergens".into() });
    assert_eq!(faulty(|s| s[1].id = "titel".into()), HtmlError::DuplicateId { id: "titel".into() });
    assert_eq!(faulty(|s| s[1].id = "page-text".into()), HtmlError::DuplicateId { id: "page-text".into() });
    assert_eq!(faulty(|s| s[1].id = "a\"b".into()), HtmlError::MalformedId { id: "a\"b".into() });
    for address in
        ["javascript:alert(1)", "http://example.org", "//example.org", "HTTPS:x", "data:text/html,x"]
    {
        let fault = faulty(|s| s[1].blocks.push(para(vec![out(address, "x")])));
        assert_eq!(fault, HtmlError::ForbiddenAddress { address: address.into() });
    }
    assert_eq!(faulty(|s| drop(s.remove(0))), HtmlError::Titles { found: 0 });
    assert_eq!(faulty(|s| s[1].level = 1), HtmlError::Titles { found: 2 });
}
