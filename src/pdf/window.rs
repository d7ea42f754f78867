//! A list that grows at its end and is let go of at its start: the part of a long document that is
//! still being made.
//!
//! Items keep the numbers that they were given. Those that stay to the end, like the title that gets
//! its place last, are kept apart.

use std::collections::VecDeque;
use std::ops::{Index, IndexMut};

/// Items by number, of which the earlier ones may be gone.
#[derive(Debug, Clone, PartialEq)]
pub struct Window<T> {
    kept: Vec<T>,
    /// The number of the first item that is neither kept nor gone.
    first: usize,
    items: VecDeque<T>,
}

impl<T> Default for Window<T> {
    fn default() -> Self {
        Self { kept: Vec::new(), first: 0, items: VecDeque::new() }
    }
}

impl<T> Window<T> {
    /// How many items there have been: the number of the next.
    pub fn len(&self) -> usize {
        self.first + self.items.len()
    }

    pub fn push(&mut self, item: T) {
        self.items.push_back(item);
    }

    /// Keeps all items so far until [`Window::take_kept`]. Nothing may have been taken before.
    pub fn keep(&mut self) {
        debug_assert_eq!(self.first, self.kept.len());
        self.first = self.len();
        self.kept.extend(self.items.drain(..));
    }

    /// Takes out the items before the number `end`, but for those that are kept; gives the number of
    /// the first of them.
    pub fn take(&mut self, end: usize) -> (usize, Vec<T>) {
        let count = end.saturating_sub(self.first).min(self.items.len());
        let first = self.first;
        self.first += count;
        (first, self.items.drain(..count).collect())
    }

    /// Takes out what was kept; its first number is 0.
    pub fn take_kept(&mut self) -> Vec<T> {
        std::mem::take(&mut self.kept)
    }
}

impl<T> Index<usize> for Window<T> {
    type Output = T;

    fn index(&self, number: usize) -> &T {
        if number < self.kept.len() { &self.kept[number] } else { &self.items[number - self.first] }
    }
}

impl<T> IndexMut<usize> for Window<T> {
    fn index_mut(&mut self, number: usize) -> &mut T {
        if number < self.kept.len() { &mut self.kept[number] } else { &mut self.items[number - self.first] }
    }
}

#[cfg(test)]
mod tests {
    use super::Window;

    #[test]
    fn items_keep_their_numbers_when_earlier_ones_are_gone() {
        let mut window = Window::default();
        "abcdef".chars().for_each(|item| window.push(item));
        assert_eq!(window.take(2), (0, vec!['a', 'b']));
        window.push('g');
        assert_eq!((window.len(), window[2], window[6]), (7, 'c', 'g'));
        assert_eq!(window.take(99), (2, vec!['c', 'd', 'e', 'f', 'g']));
        assert_eq!(window.len(), 7);
    }

    #[test]
    fn what_is_kept_stays_before_what_goes() {
        let mut window = Window::default();
        "ab".chars().for_each(|item| window.push(item));
        window.keep();
        "cde".chars().for_each(|item| window.push(item));
        assert_eq!(window.take(4), (2, vec!['c', 'd']));
        window[0] = 'x';
        assert_eq!((window[0], window[1], window[4]), ('x', 'b', 'e'));
        assert_eq!(window.take_kept(), ['x', 'b']);
        assert_eq!(window.len(), 5);
    }
}
