//! Reads a page back with a tokenizer that is not ours: its words, its tags, its attributes.
//!
//! Strict where a browser is lenient: a fault in the markup, or a tag that is not closed by its
//! own name, fails the test.
#![allow(dead_code)]

use std::collections::BTreeMap;

use html5gum::{Token, Tokenizer};

/// An element that opens, or a text with the elements it stands in.
pub enum Piece {
    Open(Element),
    Text { text: String, within: Vec<Element> },
}

/// An element by its name and attributes.
#[derive(Clone)]
pub struct Element {
    pub name: String,
    pub attributes: BTreeMap<String, String>,
}

/// The words of `main` that are not marked as chrome and not drawn in a picture, in their order.
/// Soft hyphens are places to break a line, no letters.
pub fn main_words(html: &str) -> Vec<String> {
    let mut all = String::new();
    for piece in pieces(html) {
        let Piece::Text { text, within } = piece else { continue };
        let chrome = within.iter().any(|e| e.name == "svg" || e.attributes.contains_key("data-chrome"));
        if within.iter().any(|element| element.name == "main") && !chrome {
            all.push_str(&text);
        }
    }
    all.replace('\u{ad}', "").split_whitespace().map(str::to_owned).collect()
}

/// What the words of `main` are, in their order: headings, lists, terms, tables with their heads and
/// cells, links, pictures, passages in another language, abbreviations; each with its text.
pub fn outline(html: &str) -> Vec<String> {
    let mut open: Vec<Opened> = Vec::new();
    let mut lines: Vec<String> = Vec::new();
    for token in Tokenizer::new(html) {
        match token.expect("reading from memory does not fail") {
            Token::StartTag(tag) => {
                let attributes: BTreeMap<String, String> =
                    tag.attributes.iter().map(|(name, value)| (string(name), string(value))).collect();
                let name = string(&tag.name);
                let inside = open.iter().any(|opened| opened.name == "main");
                let narrow = name == "svg" && attributes.get("class").is_some_and(|c| c == "narrow");
                let hidden = open.last().is_some_and(|opened| opened.hidden);
                let hidden = hidden || narrow || attributes.contains_key("data-chrome");
                let line = told(&name, &attributes).filter(|_| inside && !hidden);
                lines.extend(line.clone());
                let line = line.filter(|line| line.ends_with(": ")).map(|_| lines.len() - 1);
                if !tag.self_closing && !is_void(&name) {
                    open.push(Opened { name, hidden, line });
                }
            }
            Token::EndTag(_) => drop(open.pop()),
            Token::String(text) => {
                let drawn = open.iter().any(|opened| opened.name == "svg");
                let read = !drawn || open.last().is_some_and(|opened| opened.name == "desc");
                for line in open.iter().filter_map(|opened| opened.line).filter(|_| read) {
                    lines[line].push_str(&string(&text));
                }
            }
            _ => {}
        }
    }
    lines
        .iter()
        .map(|line| line.replace('\u{ad}', "").split_whitespace().collect::<Vec<_>>().join(" "))
        .collect()
}

struct Opened {
    name: String,
    hidden: bool,
    line: Option<usize>,
}

/// How the outline tells of an element; with a colon when its text follows.
fn told(name: &str, attributes: &BTreeMap<String, String>) -> Option<String> {
    let of = |word: &str, key: &str| attributes.get(key).map(|value| format!("{word} {value}: "));
    match name {
        "h1" | "h2" | "h3" | "h4" | "h5" | "h6" | "caption" | "td" => Some(format!("{name}: ")),
        "ul" | "ol" | "dl" | "table" | "tr" => Some(name.to_owned()),
        "dt" => Some("term: ".to_owned()),
        "th" => of("head of", "scope"),
        "a" => Some("link: ".to_owned()),
        "desc" => Some("picture: ".to_owned()),
        "abbr" => of("short for", "title"),
        "span" if attributes.get("class").is_some_and(|class| class == "note") => Some("note: ".to_owned()),
        "span" => of("in", "lang"),
        _ => None,
    }
}

/// Every element of the page, in the order of its start tag.
pub fn elements(html: &str) -> Vec<Element> {
    pieces(html)
        .into_iter()
        .filter_map(|piece| match piece {
            Piece::Open(element) => Some(element),
            Piece::Text { .. } => None,
        })
        .collect()
}

/// The whole page in its order.
pub fn pieces(html: &str) -> Vec<Piece> {
    let (mut open, mut pieces): (Vec<Element>, _) = (Vec::new(), Vec::new());
    for token in Tokenizer::new(html) {
        match token.expect("reading from memory does not fail") {
            Token::StartTag(tag) => {
                let element = Element {
                    name: string(&tag.name),
                    attributes: tag
                        .attributes
                        .iter()
                        .map(|(name, value)| (string(name), string(value)))
                        .collect(),
                };
                if !tag.self_closing && !is_void(&element.name) {
                    open.push(element.clone());
                }
                pieces.push(Piece::Open(element));
            }
            Token::EndTag(tag) => {
                let closed = open.pop().map(|element| element.name);
                assert_eq!(closed, Some(string(&tag.name)), "a tag is closed by another");
            }
            Token::String(text) => {
                pieces.push(Piece::Text { text: string(&text), within: open.clone() });
            }
            Token::Error(fault) => panic!("a fault in the markup: {fault:?}"),
            Token::Comment(_) | Token::Doctype(_) => {}
        }
    }
    let left: Vec<&str> = open.iter().map(|element| element.name.as_str()).collect();
    assert!(left.is_empty(), "left open: {left:?}");
    pieces
}

fn string(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).expect("a page is UTF-8")
}

fn is_void(name: &str) -> bool {
    matches!(name, "br" | "col" | "meta" | "link" | "img" | "hr")
}

/// All that a page holds, without soft hyphens: every text, drawn or not, every attribute, and
/// the same joined over the tags between.
pub fn everything(html: &str) -> String {
    let (mut texts, mut attributes) = (String::new(), String::new());
    for piece in pieces(html) {
        match piece {
            Piece::Text { text, .. } => texts.push_str(&text),
            Piece::Open(element) => {
                element.attributes.values().for_each(|value| attributes.extend([value, "\n"]));
            }
        }
    }
    format!("{texts}\n{attributes}\n{html}").replace('\u{ad}', "")
}
