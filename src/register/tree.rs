//! One file's YAML as a tree of nodes, each with its bytes in the text.
//!
//! Built from the parser's events and kept flat: a node is followed by its descendants. Texts stay
//! in the file's text unless the notation changed them (escapes, folding). Says nothing of meaning.

use std::ops::Range;

/// How a node is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    Mapping,
    Sequence,
    /// Text without quotes on it, which YAML may read as another type.
    Plain,
    /// Text in quotes, or a block of text.
    Quoted,
}

/// A key or value: where it is written, and its text where that differs.
#[derive(Debug, Clone)]
struct Written {
    start: u32,
    end: u32,
    /// The place of its text in [`Tree::texts`], or [`AS_WRITTEN`].
    text: u32,
}

const AS_WRITTEN: u32 = u32::MAX;

#[derive(Debug, Clone)]
struct Node {
    form: Form,
    key: Option<Written>,
    value: Written,
    /// The number of the first node after this one and its descendants.
    next: u32,
}

/// The nodes of one file. Empty when the file holds nothing.
#[derive(Debug, Default)]
pub struct Tree {
    nodes: Vec<Node>,
    texts: Vec<Box<str>>,
}

impl Tree {
    /// The outermost value of the file whose text is `text`.
    pub fn root<'a>(&'a self, text: &'a str) -> Option<View<'a>> {
        (!self.nodes.is_empty()).then_some(View { tree: self, text, at: 0 })
    }

    /// The node with number `at`, as [`View::number`] gave it.
    pub fn view<'a>(&'a self, text: &'a str, at: u32) -> View<'a> {
        View { tree: self, text, at }
    }

    /// Opens a node; its bytes and last descendant follow with [`Tree::close`].
    pub(super) fn open(&mut self, form: Form, key: Option<Key>, bytes: Range<usize>) -> usize {
        let at = self.nodes.len();
        let value = self.written(bytes, None);
        let key = key.map(|key| self.written(key.bytes, key.text));
        self.nodes.push(Node { form, key, value, next: at as u32 + 1 });
        at
    }

    /// Adds a text; `text` is given when it differs from what is written.
    pub(super) fn scalar(
        &mut self,
        form: Form,
        key: Option<Key>,
        bytes: Range<usize>,
        text: Option<Box<str>>,
    ) {
        let at = self.open(form, key, bytes.clone());
        self.nodes[at].value = self.written(bytes, text);
    }

    /// Closes the mapping or list `at`, which ends at `end` or, when that is not given, with its last part.
    pub(super) fn close(&mut self, at: usize, end: Option<usize>) {
        let next = self.nodes.len();
        let last = self.nodes[at..].iter().map(|node| node.value.end).max().unwrap_or(0);
        self.nodes[at].next = next as u32;
        self.nodes[at].value.end = end.map_or(last, |end| end as u32);
    }

    fn written(&mut self, bytes: Range<usize>, text: Option<Box<str>>) -> Written {
        let place = text.map_or(AS_WRITTEN, |text| {
            self.texts.push(text);
            self.texts.len() as u32 - 1
        });
        Written { start: bytes.start as u32, end: bytes.end as u32, text: place }
    }
}

/// A key that waits for its value.
#[derive(Debug)]
pub(super) struct Key {
    pub bytes: Range<usize>,
    pub text: Option<Box<str>>,
}

/// A node of a tree, with the text it stands in.
#[derive(Debug, Clone, Copy)]
pub struct View<'a> {
    tree: &'a Tree,
    text: &'a str,
    at: u32,
}

impl<'a> View<'a> {
    /// How the value is written.
    pub fn form(self) -> Form {
        self.node().form
    }

    /// The number of the node in its tree.
    pub fn number(self) -> u32 {
        self.at
    }

    /// The text of a scalar; of a mapping or list, what is written.
    pub fn text(self) -> &'a str {
        self.words(&self.node().value)
    }

    /// The key, for a value in a mapping.
    pub fn key(self) -> Option<&'a str> {
        self.node().key.as_ref().map(|key| self.words(key))
    }

    /// The bytes of the key.
    pub fn key_bytes(self) -> Option<Range<usize>> {
        self.node().key.as_ref().map(Written::bytes)
    }

    /// The bytes of the value: with its quotes or brackets, without the mark of a block of text.
    pub fn bytes(self) -> Range<usize> {
        self.node().value.bytes()
    }

    /// Whether nothing is written, or only `~` or `null`.
    pub fn is_null(self) -> bool {
        self.form() == Form::Plain && matches!(self.text(), "" | "~" | "null" | "Null" | "NULL")
    }

    /// Whether this is a scalar with something in it.
    pub fn is_text(self) -> bool {
        matches!(self.form(), Form::Plain | Form::Quoted) && !self.is_null()
    }

    /// The values of a mapping or list, in order.
    pub fn children(self) -> impl Iterator<Item = View<'a>> {
        let end = self.node().next;
        let mut at = self.at + 1;
        std::iter::from_fn(move || {
            let child = (at < end).then_some(View { at, ..self })?;
            at = child.node().next;
            Some(child)
        })
    }

    /// The value of `key` in a mapping.
    pub fn get(self, key: &str) -> Option<View<'a>> {
        self.children().find(|child| child.key() == Some(key))
    }

    fn node(self) -> &'a Node {
        &self.tree.nodes[self.at as usize]
    }

    fn words(self, written: &'a Written) -> &'a str {
        match self.tree.texts.get(written.text as usize) {
            Some(text) => text,
            None => &self.text[written.bytes()],
        }
    }
}

impl Written {
    fn bytes(&self) -> Range<usize> {
        self.start as usize..self.end as usize
    }
}
