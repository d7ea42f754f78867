//! Characters that no document can show, each a fault with its place.
//!
//! A blank box would hide what the register says. The faces of the documents hold Latin, Greek and
//! Cyrillic letters; scripts beyond those, also those written from right to left, are refused here
//! by the character, long before a document is made.

use super::fault::Fault;
use super::source::Source;
use super::tree::View;
use crate::finding::Arg;
use crate::fonts;
use crate::schema::schema;
use std::collections::HashMap;

/// The first such character of every value of a file.
pub fn check(source: &Source) -> Vec<Fault> {
    // Remarks are not read, and a file of plain letters is done at a glance.
    let mut letters = Letters::default();
    if source.text.chars().all(|c| letters.shown(c)) {
        return Vec::new();
    }
    let mut faults = Vec::new();
    source.root().into_iter().for_each(|root| letters.value(source, root, &mut faults));
    faults
}

/// Whether a text is in a language that documents of our own have no words for: it is kept for
/// templates of somebody else, and not shown where the same text is there in another language.
fn is_for_elsewhere(value: View) -> bool {
    let known = |key: &str| schema().entities.iter().any(|entity| entity.label.contains_key(key));
    value.key().is_some_and(|key| key.len() == 2 && key != "id" && !known(key))
}

/// What is known of characters so far.
#[derive(Default)]
struct Letters(HashMap<char, bool>);

impl Letters {
    fn shown(&mut self, character: char) -> bool {
        // Every face has the letters and signs of ASCII.
        character.is_ascii() || *self.0.entry(character).or_insert_with(|| fonts::shows(character))
    }

    fn value(&mut self, source: &Source, value: View, faults: &mut Vec<Fault>) {
        if !value.is_text() {
            let alone = value.children().count() < 2;
            let children = value.children().filter(|child| alone || !is_for_elsewhere(*child));
            children.for_each(|child| self.value(source, child, faults));
            return;
        }
        let Some(refused) = value.text().chars().find(|c| !self.shown(*c)) else { return };
        let bytes = value.bytes();
        // Where it is written as an escape, the whole value is the place.
        let at = source.text[bytes.clone()].find(refused).map(|at| bytes.start + at);
        let bytes = at.map_or(bytes, |at| at..at + refused.len_utf8());
        let shown = Arg::Text(format!("{refused} (U+{:04X})", u32::from(refused)));
        faults.push(Fault::of_file("no-glyph", source.first_line(bytes), vec![("found", shown)]));
    }
}
