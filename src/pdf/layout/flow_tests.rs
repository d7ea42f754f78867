//! What stands on which page, as text: strips are drawn as their names.

use super::flow::{Start, fill};
use super::heights::{keep_ends, keep_together};
use super::piece::{Cell, Frame, Head, Piece, Repeat, Row, Strip, open_head};
use crate::pdf::page::{Page, Shape};
use std::collections::VecDeque;
use std::sync::Arc;

/// A strip whose name is told by a thin ground at its place.
fn strip(name: u8, height: f32, keep: bool) -> Strip {
    let line = Shape::Line {
        x1: f32::from(name),
        y1: 0.0,
        x2: 0.0,
        y2: 0.0,
        width: 1.0,
        colour: crate::theme::Colour(0, 0, 0),
        dotted: false,
    };
    Strip { height, keep, items: vec![crate::pdf::page::Item::Shape(line)] }
}

fn line(name: u8) -> Piece {
    Piece::Strip(strip(name, 10.0, false))
}

fn kept(name: u8) -> Piece {
    Piece::Strip(strip(name, 10.0, true))
}

fn frame() -> Piece {
    Piece::Open(Frame {
        x: 0.0,
        width: 100.0,
        pad_top: 5.0,
        pad_bottom: 5.0,
        fill: None,
        border: None,
        radius: 6.0,
        bar: None,
        continued: false,
    })
}

/// Pages of 50 points: each as the names of its strips with their heights, then its frames.
fn pages(pieces: Vec<Piece>) -> Vec<String> {
    let mut pieces: VecDeque<Piece> = pieces.into();
    let mut pages = Vec::new();
    while !pieces.is_empty() && pages.len() < 20 {
        let mut page = Page::default();
        fill(&mut pieces, &mut page, 0.0, 50.0, Start::Page);
        pages.push(told(&page));
    }
    pages
}

fn told(page: &Page) -> String {
    let told = page.grounds.iter().filter_map(|shape| match shape {
        Shape::Line { x1, y1, .. } => Some(format!("{}{y1}", char::from(*x1 as u8))),
        Shape::Rect(rect) => {
            let corner = |round: f32, sign: &'static str| if round > 0.0 { sign } else { "|" };
            let (top, bottom) = (corner(rect.round_top, "("), corner(rect.round_bottom, ")"));
            Some(format!("{top}{}+{}{bottom}", rect.y, rect.height))
        }
        Shape::Band { .. } | Shape::Curve { .. } | Shape::Nothing => None,
    });
    told.collect::<Vec<_>>().join(" ")
}

#[test]
fn strips_fill_pages_and_gaps_vanish_at_the_top() {
    let gap = || Piece::Gap(8.0);
    let pieces =
        vec![gap(), line(b'a'), gap(), Piece::Gap(4.0), line(b'b'), gap(), line(b'c'), gap(), line(b'd')];
    assert_eq!(pages(pieces), ["a0 b18 c36", "d0"]);
}

#[test]
fn a_heading_stays_with_two_lines_of_what_follows() {
    let text = [kept(b'H'), kept(b'x'), line(b'y'), line(b'z')];
    let mut pieces = vec![line(b'a'), line(b'b'), line(b'c')];
    pieces.extend(text);
    assert_eq!(pages(pieces), ["a0 b10 c20", "H0 x10 y20 z30"]);
}

#[test]
fn a_frame_ends_on_one_page_and_goes_on_at_the_next() {
    let mut pieces = vec![line(b'a'), frame()];
    pieces.extend((b'b'..=b'g').map(line));
    pieces.push(Piece::Close);
    assert_eq!(pages(pieces), ["a0 (10+40| b15 c25 d35", "|0+40) e5 f15 g25"]);
}

#[test]
fn a_small_frame_is_kept_whole() {
    let mut card = vec![frame(), line(b'b'), line(b'c'), Piece::Close];
    keep_together(&mut card, 40.0);
    let lines = [b'a', b'a', b'a'].map(line);
    let pieces = lines.into_iter().chain(card).collect();
    assert_eq!(pages(pieces), ["a0 a10 a20", "(0+30) b5 c15"]);
}

#[test]
fn the_head_of_a_table_comes_again_on_each_page() {
    let head = Head { first: strip(b'H', 10.0, true), again: strip(b'h', 10.0, true) };
    let mut pieces = vec![Piece::HeadOpen(Arc::new(head), Repeat::First)];
    pieces.extend((b'a'..=b'e').map(|name| Piece::Row(Row::new(vec![cell(vec![line(name)])]))));
    pieces.push(Piece::HeadClose);
    assert_eq!(pages(pieces), ["H0 a10 b20 c30 d40", "h0 e10"]);
}

#[test]
fn a_row_taller_than_a_page_is_split_column_by_column() {
    let long: Vec<Piece> = (0..20).map(|_| line(b'x')).collect();
    let row = Row::new(vec![cell(vec![line(b'a')]), cell(long)]);
    let told = pages(vec![line(b't'), Piece::Row(row), line(b'e')]);
    assert_eq!(told[0], "t0 a10 x10 x20 x30 x40");
    assert_eq!(told[1], "x0 x10 x20 x30 x40");
    assert_eq!(told.last().unwrap(), "x0 e10");
}

#[test]
fn a_row_that_goes_on_says_again_what_it_is_about() {
    let long: Vec<Piece> = (0..20).map(|_| line(b'x')).collect();
    let row = Row::new(vec![cell(vec![line(b'a')]), cell(long)]);
    let again = Some(Arc::new(strip(b'r', 10.0, true)));
    let told = pages(vec![line(b't'), Piece::Row(Row { again, ..row })]);
    assert_eq!(told[..2], ["t0 a10 x10 x20 x30 x40", "r0 x0 x10 x20 x30 x40"]);
}

#[test]
fn a_card_that_goes_on_says_again_what_it_is_about() {
    let mut pieces = vec![frame(), kept(b'H'), kept(b'I')];
    open_head(&mut pieces, 1, strip(b'h', 5.0, true));
    pieces.extend((b'a'..=b'd').map(line));
    pieces.extend([Piece::HeadClose, Piece::Close]);
    assert_eq!(pages(pieces), ["(0+50| H5 I15 a25 b35", "|0+35) h5 c10 d20"]);
}

#[test]
fn of_a_card_that_is_split_a_part_stands_on_either_page() {
    let card = |ends: bool| {
        let mut card = vec![frame()];
        card.extend((b'a'..=b'e').map(line));
        card.push(Piece::Close);
        if ends {
            keep_ends(&mut card, 35.0, 15.0);
        }
        pages([vec![line(b't'), line(b'u')], card].concat())
    };
    assert_eq!(card(false), ["t0 u10 (20+30| a25 b35", "|0+40) c5 d15 e25"]);
    assert_eq!(card(true), ["t0 u10", "(0+40| a5 b15 c25", "|0+30) d5 e15"]);
}

#[test]
fn a_strip_taller_than_the_page_is_placed_all_the_same() {
    let pieces = vec![line(b'a'), Piece::Strip(strip(b'b', 90.0, false)), line(b'c')];
    assert_eq!(pages(pieces), ["a0", "b0", "c0"]);
}

fn cell(pieces: Vec<Piece>) -> Cell {
    Cell { pieces: pieces.into(), ..Cell::default() }
}
