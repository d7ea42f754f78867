//! verantwoord: from one register of personal-data processing, three documents that cannot disagree.
//!
//! The pipeline, downward only:
//! - [`schema`]: the register's format as data;
//! - [`model`]: the linked register as typed values;
//! - [`finding`]: what is reported about a register;
//! - [`register`]: files to model, every value with its place;
//! - [`notice`]: what each statement will say, as facts;
//! - [`language`]: words, dates, numbers and lists of a language;
//! - [`templates`]: templates filled in, and read by [`markdown`] into blocks;
//! - [`document`]: the documents as sections of blocks;
//! - [`html`]: a document as one self-contained page.

pub mod document;
pub mod finding;
pub mod html;
pub mod language;
pub mod markdown;
pub mod model;
pub mod notice;
pub mod register;
pub mod schema;
pub mod templates;
pub mod theme;
