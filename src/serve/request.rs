//! The bytes of a request as a path with parameters, or why they are refused.
//!
//! Strict: what a browser does not send is not guessed at. A page elsewhere can make a browser ask
//! here under another name (DNS rebinding), so the name that is asked for has to be ours.

use std::io::Read;

/// The longest head of a request, in bytes.
const LONGEST: usize = 16 * 1024;

/// A request that may be answered.
#[derive(Debug, PartialEq, Eq)]
pub struct Request {
    /// Decoded, with its leading `/`.
    pub path: String,
    query: Vec<(String, String)>,
}

/// Why a request is not answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    Malformed,
    /// Another host, or a page of another site.
    Forbidden,
    Method,
    TooLarge,
    /// Nothing came.
    Gone,
}

impl Request {
    /// Reads the head of a request; `port` is ours.
    pub fn read(stream: &mut impl Read, port: u16) -> Result<Self, Refusal> {
        Self::parse(&head(stream)?, port)
    }

    /// The value of a parameter, empty when it is not there.
    pub fn query(&self, name: &str) -> &str {
        self.query.iter().find(|(own, _)| own == name).map_or("", |(_, value)| value.as_str())
    }

    fn parse(head: &str, port: u16) -> Result<Self, Refusal> {
        let mut lines = head.split("\r\n");
        let first: Vec<&str> = lines.next().unwrap_or_default().split(' ').collect();
        let [method, target, version] = first[..] else { return Err(Refusal::Malformed) };
        let headers: Option<Vec<(String, &str)>> = lines.map(header).collect();
        let headers = headers.ok_or(Refusal::Malformed)?;
        let all =
            |name: &'static str| headers.iter().filter(move |(own, _)| own == name).map(|(_, value)| *value);
        let hosts: Vec<&str> = all("host").collect();
        let [host] = hosts[..] else { return Err(Refusal::Malformed) };
        let foreign = all("sec-fetch-site").any(|site| !matches!(site, "same-origin" | "none"));
        if !is_ours(host, port) || foreign {
            return Err(Refusal::Forbidden);
        }
        if !matches!(version, "HTTP/1.1" | "HTTP/1.0") {
            return Err(Refusal::Malformed);
        }
        if method != "GET" {
            return Err(Refusal::Method);
        }
        let body =
            all("content-length").any(|length| length != "0") || all("transfer-encoding").next().is_some();
        let plain = target.starts_with('/') && target.bytes().all(|byte| byte.is_ascii_graphic());
        if body || !plain {
            return Err(Refusal::Malformed);
        }
        let (path, query) = target.split_once('?').unwrap_or((target, ""));
        let pair = |pair: &str| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            Some((decoded(name, true)?, decoded(value, true)?))
        };
        let query: Option<Vec<_>> = query.split('&').filter(|one| !one.is_empty()).map(pair).collect();
        match (decoded(path, false), query) {
            (Some(path), Some(query)) => Ok(Self { path, query }),
            _ => Err(Refusal::Malformed),
        }
    }
}

fn head(stream: &mut impl Read) -> Result<String, Refusal> {
    let mut bytes = Vec::new();
    let mut part = [0; 2048];
    loop {
        if let Some(end) = bytes.windows(4).position(|four| four == b"\r\n\r\n") {
            bytes.truncate(end);
            return String::from_utf8(bytes).map_err(|_| Refusal::Malformed);
        }
        if bytes.len() > LONGEST {
            return Err(Refusal::TooLarge);
        }
        match stream.read(&mut part) {
            Ok(1..) if bytes.contains(&0) => return Err(Refusal::Malformed),
            Ok(0) | Err(_) => return Err(if bytes.is_empty() { Refusal::Gone } else { Refusal::Malformed }),
            Ok(length) => bytes.extend_from_slice(&part[..length]),
        }
    }
}

/// The name of a header in small letters, and its value.
fn header(line: &str) -> Option<(String, &str)> {
    let (name, value) = line.split_once(':')?;
    let token = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
    let named = !name.is_empty() && name.bytes().all(token);
    named.then(|| (name.to_ascii_lowercase(), value.trim()))
}

/// Whether a host is this machine, by a name that no other site can have, and our port.
fn is_ours(host: &str, port: u16) -> bool {
    let name = host.strip_suffix(&format!(":{port}")).or((port == 80).then_some(host));
    name.is_some_and(|name| name.eq_ignore_ascii_case("localhost") || matches!(name, "127.0.0.1" | "[::1]"))
}

/// A percent-encoded text; `+` is a space in a query. Nothing for what is not UTF-8.
fn decoded(text: &str, query: bool) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        bytes.push(match byte {
            b'%' => {
                let pair = [rest.next()?, rest.next()?];
                let digits =
                    std::str::from_utf8(&pair).ok().filter(|d| d.bytes().all(|b| b.is_ascii_hexdigit()))?;
                u8::from_str_radix(digits, 16).ok()?
            }
            b'+' if query => b' ',
            byte => byte,
        });
    }
    String::from_utf8(bytes).ok()
}

#[cfg(test)]
mod tests {
    use super::{Refusal, Request};

    fn asked(text: &str) -> Result<Request, Refusal> {
        Request::read(&mut text.replace('\n', "\r\n").as_bytes(), 4242)
    }

    #[test]
    fn a_request_of_a_browser_is_read() {
        let request =
            asked("GET /why?text=de+bank%21&at=3 HTTP/1.1\nHost: localhost:4242\nAccept: */*\n\n").unwrap();
        assert_eq!(
            (request.path.as_str(), request.query("text"), request.query("at")),
            ("/why", "de bank!", "3")
        );
        assert_eq!(request.query("page"), "");
        for host in ["127.0.0.1:4242", "[::1]:4242", "LOCALHOST:4242"] {
            assert!(asked(&format!("GET / HTTP/1.1\nhost: {host}\n\n")).is_ok(), "{host}");
        }
    }

    #[test]
    fn other_names_and_other_sites_are_refused() {
        let hosts = [
            "evil.example:4242",
            "localhost",
            "localhost:80",
            "127.0.0.1.evil.example:4242",
            "localhost:42421",
            "",
        ];
        for host in hosts {
            assert_eq!(
                asked(&format!("GET / HTTP/1.1\nHost: {host}\n\n")),
                Err(Refusal::Forbidden),
                "{host}"
            );
        }
        let cross = asked("GET / HTTP/1.1\nHost: localhost:4242\nSec-Fetch-Site: cross-site\n\n");
        assert_eq!(cross, Err(Refusal::Forbidden));
    }

    #[test]
    fn what_is_no_plain_request_is_refused() {
        for text in [
            "GET / HTTP/1.1\n\n",
            "GET / HTTP/1.1\nHost: localhost:4242\nHost: localhost:4242\n\n",
            "GET http://localhost:4242/ HTTP/1.1\nHost: localhost:4242\n\n",
            "GET /%zz HTTP/1.1\nHost: localhost:4242\n\n",
            "GET /%ff HTTP/1.1\nHost: localhost:4242\n\n",
            "GET / HTTP/2\nHost: localhost:4242\n\n",
            "GET / HTTP/1.1\nHost: localhost:4242\nContent-Length: 3\n\nabc",
            "GET / HTTP/1.1\nHost: localhost:4242\n folded: x\n\n",
            "GET  / HTTP/1.1\nHost: localhost:4242\n\n",
            "GET / HTTP/1.1\nHost: localhost:4242\n",
        ] {
            assert_eq!(asked(text), Err(Refusal::Malformed), "{text}");
        }
        assert_eq!(asked("POST / HTTP/1.1\nHost: localhost:4242\n\n"), Err(Refusal::Method));
        let long = format!("GET / HTTP/1.1\nHost: localhost:4242\nX: {}\n\n", "x".repeat(20_000));
        assert_eq!(asked(&long), Err(Refusal::TooLarge));
        assert_eq!(asked(""), Err(Refusal::Gone));
    }
}
