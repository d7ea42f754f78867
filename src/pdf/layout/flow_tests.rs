//! What stands on which page, as text: strips are drawn as their names.

use super::flow::{Start, fill};
use super::heights::{keep_ends, keep_together};
use super::piece::{Cell, Frame, Head, Piece, Repeat, Row, Strip, open_head};
use crate::pdf::page::{Note, Page, Shape};
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
    Strip { height, keep, items: vec![crate::pdf::page::Item::Shape(line)], ..Strip::default() }
}

fn line(name: u8) -> Piece {
    Piece::Strip(strip(name, 10.0, false))
}

fn kept(name: u8) -> Piece {
    Piece::Strip(strip(name, 10.0, true))
}

/// A line with the number of a note. The first note of a page takes 20 points, each after it 6.5.
fn noted(name: u8, number: usize) -> Piece {
    let note = Note { number, width: 400.0, height: 6.5, items: Vec::new() };
    Piece::Strip(Strip { notes: vec![Arc::new(note)], ..strip(name, 10.0, false) })
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

/// Pages of 50 points: each as the names of its strips with their heights, its frames, and the numbers of
/// its notes.
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
    let notes = page.notes.iter().map(|note| format!("[{}]", note.number));
    told.chain(notes).collect::<Vec<_>>().join(" ")
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

#[test]
fn a_note_goes_with_its_line() {
    let pieces = vec![line(b'a'), line(b'b'), line(b'c'), noted(b'n', 1), line(b'd')];
    assert_eq!(pages(pieces), ["a0 b10 c20", "n0 d10 [1]"]);
}

#[test]
fn notes_take_room_from_what_follows_and_a_page_is_filled_to_its_end() {
    let lines = || [b'b', b'c', b'd'].map(line);
    let pieces = [vec![noted(b'n', 1)], lines().into()].concat();
    assert_eq!(pages(pieces), ["n0 b10 c20 [1]", "d0"]);
    let pieces = [vec![noted(b'n', 1), noted(b'm', 2)], lines().into()].concat();
    assert_eq!(pages(pieces), ["n0 m10 [1] [2]", "b0 c10 d20"]);
}

#[test]
fn what_is_kept_together_takes_its_notes_along() {
    let pieces = vec![line(b'a'), kept(b'H'), noted(b'n', 1), line(b'b')];
    assert_eq!(pages(pieces.clone()), ["a0 H10 n20 [1]", "b0"]);
    let pieces = [vec![line(b't')], pieces].concat();
    assert_eq!(pages(pieces), ["t0 a10", "H0 n10 b20 [1]"]);
    // Without its notes this card would fit.
    let mut card = vec![frame(), noted(b'n', 1), line(b'b'), line(b'c'), Piece::Close];
    keep_together(&mut card, 50.0);
    assert_eq!(pages(card), ["(0+30| n5 b15 [1]", "|0+20) c5"]);
}

#[test]
fn a_row_takes_the_notes_of_all_its_columns() {
    let row = |number: usize| {
        let right = vec![noted(b'r', number + 1), line(b'r')];
        Piece::Row(Row::new(vec![cell(vec![noted(b'l', number)]), cell(right)]))
    };
    let pieces = vec![row(1), row(3)];
    assert_eq!(pages(pieces), ["l0 r0 r10 [1] [2]", "l0 r0 r10 [3] [4]"]);
}

#[test]
fn the_columns_of_a_split_row_leave_room_for_the_notes_of_each_other() {
    let left = (0..20).map(|_| line(b'l')).collect();
    let right = (1..=20).map(|number| noted(b'r', number)).collect();
    let told = pages(vec![Piece::Row(Row::new(vec![cell(left), cell(right)])), line(b'e')]);
    assert_eq!(told[..2], ["l0 l10 r0 r10 [1] [2]", "l0 l10 r0 r10 [3] [4]"]);
    assert_eq!(told[9..], ["l0 l10 r0 r10 [19] [20]", "e0"]);
}

#[test]
fn a_row_of_which_a_column_cannot_begin_goes_to_the_next_page() {
    let left: Vec<Piece> = [kept(b'l'), kept(b'l'), line(b'l')].into_iter().cycle().take(18).collect();
    let right: Vec<Piece> = (1..=18).map(|number| noted(b'r', number)).collect();
    let told = pages(vec![line(b't'), Piece::Row(Row::new(vec![cell(left), cell(right)]))]);
    assert_eq!(told[..2], ["t0", "l0 r0 r10 [1] [2]"]);
}

fn cell(pieces: Vec<Piece>) -> Cell {
    Cell { pieces: pieces.into(), ..Cell::default() }
}
