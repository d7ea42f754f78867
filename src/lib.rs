//! verantwoord: from one register of personal-data processing, three documents that cannot disagree.
//!
//! The pipeline, downward only:
//! - [`schema`]: the register's format as data;
//! - [`model`]: the linked register as typed values;
//! - [`finding`]: what is reported about a register;
//! - [`register`]: files to model, every value with its place;
//! - [`notice`]: what each statement will say, as facts;
//! - [`reference`]: the law as data, with source and date;
//! - [`plain`]: how plain a Dutch text is, as counts;
//! - [`rules`]: register, facts and a day to findings;
//! - [`edit`]: changes to the text of a file that keep every byte around them;
//! - [`history`]: the findings of earlier reports;
//! - [`fonts`]: the faces of the documents, and how wide a text is;
//! - [`language`]: words, dates, numbers and lists of a language;
//! - [`templates`]: templates filled in, and read by [`markdown`] into blocks;
//! - [`document`]: the three documents as sections of blocks;
//! - [`html`], [`pdf`]: a document as one self-contained page, or as tagged PDF;
//! - [`dpv`]: statements and records in the terms of the Data Privacy Vocabulary, for programs;
//! - [`editor`]: the format of a register as a JSON Schema;
//! - [`trace`]: from a sentence back to the lines it hangs on;
//! - [`reports`]: findings as text for people and programs;
//! - [`lsp`]: the register in an editor, as a language server;
//! - [`output`]: all documents as files, swapped in whole;
//! - [`serve`]: all documents in a browser, made anew on every save;
//! - [`cli`]: the commands; the only place that reads the clock.

pub mod cli;
pub mod document;
pub mod dpv;
pub mod edit;
pub mod editor;
pub mod finding;
pub mod fonts;
pub mod history;
pub mod html;
pub mod language;
pub mod lsp;
pub mod markdown;
pub mod model;
pub mod notice;
pub mod output;
pub mod pdf;
pub mod plain;
pub mod reference;
pub mod register;
pub mod reports;
pub mod rules;
pub mod schema;
pub mod serve;
pub mod templates;
pub mod theme;
pub mod trace;
