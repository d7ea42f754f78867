//! Why a sentence stands in a document: the lines of the register that it hangs on, the line of its
//! template, and the rules that look at those values.
//!
//! Nothing is recorded while a document is made, so a build costs and says the same as ever. When
//! somebody asks, the document is made again with values of the register left out: those without
//! which the sentence is not there, or says something else, are its origin. So a value that only
//! decides whether a sentence is told is found as well as one whose words are in it.
//! Knows nothing of the command line or of a browser.

mod causes;
mod closest;
mod documents;
mod origin;
mod passage;
mod sentence;
mod without;

pub use closest::{closest, matching, normal};
pub use documents::{Document, Documents, Spot};
pub use origin::{Effect, Line, Origin, TemplateLine};
pub use passage::Passage;
pub use sentence::sentences;
