//! The one form that both outputs are made of: sections of typed blocks.
//!
//! Templates become blocks once; the page and the PDF are written from the same blocks and so
//! cannot say different things. Nothing here knows about HTML or PDF.

use super::figure::Figure;

/// A part of a document under a heading.
#[derive(Debug, Clone, PartialEq)]
pub struct Section {
    pub class: Class,
    /// The anchor, unique in the document: `[a-z0-9-]+`.
    pub id: String,
    /// 1 for the title of the document, 2 for its chapters, at most one deeper than its parent.
    pub level: u8,
    pub heading: Vec<Inline>,
    pub blocks: Vec<Block>,
    pub sections: Vec<Section>,
}

/// How a section looks: a closed list, each with a style in the page and a layout in the PDF.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Class {
    /// Running text under a heading.
    Plain,
    /// The title with what matters first; its subsections stand beside it as a contact card.
    Hero,
    /// The summary: its subsections are short questions with an answer, two abreast.
    Brief,
    /// Holds cards: its subsections of class `Card` or `Goal`.
    Cards,
    /// A white card with any content.
    Card,
    /// A card for a purpose: an introduction and facts, shown two abreast.
    Goal,
    /// A fact sheet of one activity: facts in one column under small headings.
    Sheet,
    /// An entry that stands once: the same under a small heading, close to its neighbours.
    Entry,
    /// An index: words, each with links to the sheets that belong to it.
    Index,
    /// The verdict of a report in a coloured band.
    Verdict,
    /// Figures in a row: its subsections are a heading with a number.
    Figures,
    /// A table whose coloured cells carry the meaning together with their words.
    Heat,
    /// One finding: facts, with its severity as a badge.
    Finding,
    /// Lines to sign on.
    Sign,
}

impl Class {
    /// Every class with the word that templates use.
    pub const ALL: &'static [(&'static str, Self)] = &[
        ("plain", Self::Plain),
        ("hero", Self::Hero),
        ("brief", Self::Brief),
        ("cards", Self::Cards),
        ("card", Self::Card),
        ("goal", Self::Goal),
        ("sheet", Self::Sheet),
        ("entry", Self::Entry),
        ("index", Self::Index),
        ("verdict", Self::Verdict),
        ("figures", Self::Figures),
        ("heat", Self::Heat),
        ("finding", Self::Finding),
        ("sign", Self::Sign),
    ];

    /// The word that templates and style sheets use.
    pub fn word(self) -> &'static str {
        Self::ALL.iter().find(|(_, class)| *class == self).map_or("plain", |(word, _)| word)
    }
}

/// A piece of a section.
#[derive(Debug, Clone, PartialEq)]
pub enum Block {
    Paragraph(Vec<Inline>),
    List(List),
    /// Terms with their details: a definition list.
    Facts(Vec<Fact>),
    Table(Table),
    Callout(Callout),
    Figure(Figure),
}

/// A list with bullets, or numbered from `start`.
#[derive(Debug, Clone, PartialEq)]
pub struct List {
    pub start: Option<u64>,
    pub items: Vec<Vec<Block>>,
}

/// A term with its detail.
#[derive(Debug, Clone, PartialEq)]
pub struct Fact {
    pub term: Vec<Inline>,
    pub detail: Vec<Block>,
}

/// A table with a caption and one row of heads.
#[derive(Debug, Clone, PartialEq)]
pub struct Table {
    pub caption: Vec<Inline>,
    /// The share of each column in the width; as many as there are heads.
    pub weights: Vec<f32>,
    pub head: Vec<Vec<Inline>>,
    /// As many cells in each row as there are heads.
    pub rows: Vec<Vec<Cell>>,
    /// Whether the first cell of each row is the head of that row.
    pub row_heads: bool,
}

/// A cell of a table; `tone` colours it, words carry the meaning.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Cell {
    pub content: Vec<Inline>,
    /// A list with bullets below the content; most cells have none.
    pub items: Vec<Vec<Inline>>,
    pub tone: Option<Tone>,
}

impl Cell {
    /// A cell of text alone.
    pub fn plain(content: Vec<Inline>) -> Self {
        Self { content, ..Self::default() }
    }

    /// Its text, then its items, one by one.
    pub fn lines(&self) -> impl Iterator<Item = &Vec<Inline>> {
        std::iter::once(&self.content).chain(&self.items)
    }
}

/// A passage set apart, opened by a word that says why.
#[derive(Debug, Clone, PartialEq)]
pub struct Callout {
    pub kind: CalloutKind,
    /// The word that opens it, in the language of the document: "Let op".
    pub label: String,
    pub blocks: Vec<Block>,
}

/// The five kinds of callout, as GitHub's Markdown has them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CalloutKind {
    Note,
    Tip,
    Important,
    Warning,
    Caution,
}

/// Text within a paragraph, heading or cell.
#[derive(Debug, Clone, PartialEq)]
pub enum Inline {
    Text(String),
    Strong(Vec<Inline>),
    Emphasis(Vec<Inline>),
    /// An id, path or code: monospaced.
    Code(String),
    Link(Link),
    /// A short word on a coloured ground.
    Badge(Tone, String),
    /// A passage in another language than the document.
    Foreign(String, Vec<Inline>),
    /// A short form and what it stands for.
    Abbreviation(String, String),
    /// Where a passage comes from, as in *article 15 GDPR*: no part of its sentence. On a page it stands
    /// in brackets, on paper at the foot under a number. A name, such as a heading, has none.
    Note(Vec<Inline>),
    /// A line break within the paragraph or cell.
    Break,
    /// A place that links can lead to, without words of its own: for what has no heading.
    Anchor(String),
}

/// A link to a place in the document or outside it.
#[derive(Debug, Clone, PartialEq)]
pub struct Link {
    pub target: Target,
    pub content: Vec<Inline>,
}

/// Where a link goes. Links into the document are checked when it is complete.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Target {
    /// An anchor in the same document, without `#`.
    Anchor(String),
    /// An address that starts with `https:`, `mailto:` or `tel:`.
    Url(String),
}

/// The meaning of a colour. Each has a ground and an ink in the theme.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Tone {
    /// Severities, from heavy to light.
    Critical,
    High,
    Medium,
    Low,
    /// Answered, in order.
    Good,
    /// Nothing there.
    Quiet,
    /// Sensitive data and transfers outside the EEA.
    Accent,
}

impl Tone {
    /// Every tone with the word that templates use: `[kritiek](tone:critical)`.
    pub const ALL: &'static [(&'static str, Self)] = &[
        ("critical", Self::Critical),
        ("high", Self::High),
        ("medium", Self::Medium),
        ("low", Self::Low),
        ("good", Self::Good),
        ("quiet", Self::Quiet),
        ("accent", Self::Accent),
    ];

    /// The word that templates and style sheets use.
    pub fn word(self) -> &'static str {
        Self::ALL.iter().find(|(_, tone)| *tone == self).map_or("quiet", |(word, _)| word)
    }
}
