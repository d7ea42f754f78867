//! What is answered, with the headers that keep it on this machine and out of other pages.

use super::request::Refusal;
use std::io::{self, Write};

/// What may happen on the page around the documents: its own script and style, its own server.
const SHELL_POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; \
     frame-src 'self'; font-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
/// What may happen on a document: nothing; no script even if there were one.
const PAGE_POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:; \
     base-uri 'none'; form-action 'none'; frame-ancestors 'self'; sandbox allow-same-origin";

/// An answer.
#[derive(Debug)]
pub struct Response {
    status: &'static str,
    kind: &'static str,
    policy: &'static str,
    body: Vec<u8>,
}

impl Response {
    /// A file of the shell, or data for it; `kind` is its media type.
    pub fn shell(kind: &'static str, body: impl Into<Vec<u8>>) -> Self {
        Self { status: "200 OK", kind, policy: SHELL_POLICY, body: body.into() }
    }

    /// A document.
    pub fn page(body: impl Into<Vec<u8>>) -> Self {
        Self { status: "200 OK", kind: "text/html; charset=utf-8", policy: PAGE_POLICY, body: body.into() }
    }

    /// That there is no such thing here, or why it cannot be made.
    pub fn failed(status: &'static str, why: &str) -> Self {
        let body = format!("{why}\n").into_bytes();
        Self { status, kind: "text/plain; charset=utf-8", policy: PAGE_POLICY, body }
    }

    /// Why a request is not answered; nothing to say when nobody is there.
    pub fn refused(refusal: Refusal) -> Option<Self> {
        let status = match refusal {
            Refusal::Malformed => "400 Bad Request",
            Refusal::Forbidden => "403 Forbidden",
            Refusal::Method => "405 Method Not Allowed",
            Refusal::TooLarge => "431 Request Header Fields Too Large",
            Refusal::Gone => return None,
        };
        Some(Self::failed(status, status))
    }

    /// Writes the answer; the connection is closed after it.
    pub fn write(&self, stream: &mut impl Write) -> io::Result<()> {
        let length = format!("Content-Length: {}\r\n", self.body.len());
        stream.write_all(head(self.status, self.kind, self.policy, &length).as_bytes())?;
        stream.write_all(&self.body)?;
        stream.flush()
    }
}

/// The head of a stream of events, which has no end.
pub fn events() -> String {
    head("200 OK", "text/event-stream", SHELL_POLICY, "")
}

fn head(status: &str, kind: &str, policy: &str, length: &str) -> String {
    let allow = if status.starts_with("405") { "Allow: GET\r\n" } else { "" };
    format!(
        "HTTP/1.1 {status}\r\nContent-Type: {kind}\r\n{length}{allow}Cache-Control: no-store\r\n\
         Content-Security-Policy: {policy}\r\nX-Content-Type-Options: nosniff\r\nReferrer-Policy: no-referrer\r\n\
         Cross-Origin-Resource-Policy: same-origin\r\nCross-Origin-Opener-Policy: same-origin\r\nConnection: close\r\n\r\n"
    )
}
