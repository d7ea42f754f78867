//! The preview: documents in a browser on this machine, made anew on every save, with findings and
//! the origin of each sentence beside them.
//!
//! - `request`, `response`: as much of HTTP/1.1 as a browser on the same machine needs;
//! - `edition`: what is shown, and the last that could be shown while the register is broken;
//! - `watch`: when a file was saved;
//! - `shell`: the page around the documents, the only one with a script;
//! - `server`: who gets what.
//!
//! Nothing here reads a file for a browser: a path is looked up among the pages that there are, and
//! each page is byte for byte what a build writes. Only the standard library is used: the requests
//! are those of one browser, and every line that parses one can be read here.

mod edition;
mod request;
mod response;
mod server;
mod shell;
mod watch;

pub use edition::{Broken, Edition, Page, Question};
pub use server::{Site, serve};
pub use shell::WORDS;
