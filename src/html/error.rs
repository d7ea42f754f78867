//! Why a document cannot be written as a page: faults of its links and anchors, by name.

/// A fault in a document that would make a page with dead or unsafe links.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum HtmlError {
    #[error("a link goes to #{anchor}, but nothing in the document has that anchor")]
    DeadLink { anchor: String },
    #[error("the anchor #{id} is used more than once")]
    DuplicateId { id: String },
    #[error("the anchor {id:?} is not made of a-z, 0-9 and hyphens only")]
    MalformedId { id: String },
    #[error("the address {address:?} does not start with https:, mailto: or tel:")]
    ForbiddenAddress { address: String },
    #[error("a document has one title, a section of level 1; this one has {found}")]
    Titles { found: usize },
}
