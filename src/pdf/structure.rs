//! The structure tree: what each piece of text is, in reading order.
//!
//! Nodes and slots are made in the order of the document, before anything has a place. A slot is
//! where text of its node will stand; placed text fills it with marked content. So the reading
//! order never depends on columns or page breaks. What is complete can be taken out, so that the tree
//! of a long document never stands in memory as a whole.

use super::window::Window;

/// A node of the tree.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NodeId(pub usize);

/// A place for content among the children of a node.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SlotId(pub usize);

/// What a node is: the standard structure types in use, with what tells them apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    Document,
    Section,
    Division,
    Heading(u8),
    Paragraph,
    List(Numbering),
    Item,
    Label,
    Body,
    Table,
    Caption,
    Row,
    /// The head of a column, or else of a row.
    Head {
        column: bool,
    },
    Cell,
    Link,
    Span,
    Code,
    Figure,
    Contents,
    ContentsItem,
    Reference,
    Note,
}

/// How the items of a list are marked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Numbering {
    /// Terms with their details: the label is a text of its own.
    None,
    Disc,
    Decimal,
}

impl Role {
    /// The name of the structure type in a PDF.
    pub fn name(self) -> &'static str {
        match self {
            Self::Document => "Document",
            Self::Section => "Sect",
            Self::Division => "Div",
            Self::Heading(level) => ["H1", "H2", "H3", "H4", "H5", "H6"][usize::from(level.clamp(1, 6)) - 1],
            Self::Paragraph => "P",
            Self::List(_) => "L",
            Self::Item => "LI",
            Self::Label => "Lbl",
            Self::Body => "LBody",
            Self::Table => "Table",
            Self::Caption => "Caption",
            Self::Row => "TR",
            Self::Head { .. } => "TH",
            Self::Cell => "TD",
            Self::Link => "Link",
            Self::Span => "Span",
            Self::Code => "Code",
            Self::Figure => "Figure",
            Self::Contents => "TOC",
            Self::ContentsItem => "TOCI",
            Self::Reference => "Reference",
            Self::Note => "Note",
        }
    }
}

/// A child of a node.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kid {
    Node(NodeId),
    Slot(SlotId),
}

/// A node with its children in reading order.
#[derive(Debug, Clone, PartialEq)]
pub struct Node {
    pub role: Role,
    pub parent: NodeId,
    pub kids: Vec<Kid>,
    /// The language of this passage, when it is another than the document's.
    pub language: Option<Box<str>>,
    /// What a picture shows.
    pub alternative: Option<Box<str>>,
    /// What an abbreviation stands for.
    pub expansion: Option<Box<str>>,
}

/// The tree, its first node the document.
#[derive(Debug)]
pub struct Tree {
    pub nodes: Window<Node>,
    /// The node of each slot.
    pub slots: Window<NodeId>,
}

impl Tree {
    pub const ROOT: NodeId = NodeId(0);

    pub fn new() -> Self {
        let mut nodes = Window::default();
        nodes.push(Node::new(Self::ROOT, Role::Document));
        Self { nodes, slots: Window::default() }
    }

    /// Adds a node as the last child of its parent.
    pub fn node(&mut self, parent: NodeId, role: Role) -> NodeId {
        let id = NodeId(self.nodes.len());
        self.nodes.push(Node::new(parent, role));
        self.nodes[parent.0].kids.push(Kid::Node(id));
        id
    }

    /// Adds a place for content as the last child of a node.
    pub fn slot(&mut self, node: NodeId) -> SlotId {
        let id = SlotId(self.slots.len());
        self.slots.push(node);
        self.nodes[node.0].kids.push(Kid::Slot(id));
        id
    }

    /// What the text of a slot is.
    pub fn role(&self, slot: SlotId) -> Role {
        self.nodes[self.slots[slot.0].0].role
    }
}

impl Node {
    fn new(parent: NodeId, role: Role) -> Self {
        Self { role, parent, kids: Vec::new(), language: None, alternative: None, expansion: None }
    }
}
