//! The items of a page in segments: stretches of marked content that belong to one slot.
//!
//! The operations and the structure tree both count segments, so they agree on every number. A
//! segment ends after a line with a hyphen: readers that join the word there drop what comes after
//! it in the same stretch.

use crate::pdf::page::Item;
use crate::pdf::structure::SlotId;

/// Items that follow each other and belong together.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Segment<'p> {
    /// None for what is no part of the document's text.
    pub slot: Option<SlotId>,
    /// The number of the marked content on its page.
    pub number: Option<usize>,
    pub items: &'p [Item],
}

/// The segments of a page in order.
pub fn segments(items: &[Item]) -> Vec<Segment<'_>> {
    let mut segments = Vec::new();
    let mut number = 0;
    let mut start = 0;
    for (at, item) in items.iter().enumerate() {
        let ends = items.get(at + 1).is_none_or(|next| slot(next) != slot(item)) || hyphen(item);
        if ends {
            let slot = slot(item);
            segments.push(Segment { slot, number: slot.map(|_| number), items: &items[start..=at] });
            number += usize::from(slot.is_some());
            start = at + 1;
        }
    }
    segments
}

fn slot(item: &Item) -> Option<SlotId> {
    match item {
        Item::Text(run) => run.slot,
        Item::Picture(picture) => Some(picture.slot),
        Item::Logo(placed) => Some(placed.slot),
        Item::Shape(_) | Item::Link(_) | Item::PageNumber(..) => None,
    }
}

fn hyphen(item: &Item) -> bool {
    matches!(item, Item::Text(run) if run.hyphen)
}
