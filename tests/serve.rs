//! The preview over HTTP, as a browser and as others would ask: who is answered, what is shown, and
//! what comes of a save.

mod common;

use common::process::{Folder, build, files, program, write};
use common::whole::AS_OF;
use serde_json::Value;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, Stdio};
use std::time::Duration;
use verantwoord::serve::WORDS;
use verantwoord::templates::Templates;

const REGISTER: &str = r#"register: {languages: [nl, en]}
controller:
  legal_name: De Linde
purposes:
  - id: rent
    name: {nl: Huur innen, en: Collecting rent}
activities:
  - id: letting
    name: {nl: Verhuren, en: Letting}
    role: controller
    status: active
    purposes: [rent]
"#;
const FILE: &str = "register/register.yaml";
const PAGE: &str = "public/nl/privacyverklaring.html";

/// The program, serving a folder; ended with the test.
struct Server {
    child: Child,
    port: u16,
}

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.child.kill());
        drop(self.child.wait());
    }
}

impl Server {
    fn start(folder: &Folder) -> Self {
        let mut command = program(folder.path(), &["serve", "--as-of", AS_OF, "--language", "nl"]);
        let mut child = command.stdout(Stdio::piped()).spawn().unwrap();
        let mut said = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut said).unwrap();
        let port =
            said.split_once("127.0.0.1:").and_then(|(_, rest)| rest.split_once('/')).expect("an address").0;
        Self { port: port.parse().unwrap(), child }
    }

    fn connect(&self) -> TcpStream {
        let stream = TcpStream::connect(("127.0.0.1", self.port)).unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(120))).unwrap();
        stream
    }

    /// The answer to a request that is written out, `PORT` filled in: its head and its body.
    fn send(&self, request: &str) -> (String, String) {
        let mut stream = self.connect();
        let request = request.replace('\n', "\r\n").replace("PORT", &self.port.to_string());
        stream.write_all(request.as_bytes()).unwrap();
        let mut answer = Vec::new();
        drop(stream.read_to_end(&mut answer));
        let answer = String::from_utf8_lossy(&answer).into_owned();
        let (head, body) = answer.split_once("\r\n\r\n").unwrap_or((&answer, ""));
        (head.to_owned(), body.to_owned())
    }

    fn get(&self, path: &str) -> (String, String) {
        self.send(&format!("GET {path} HTTP/1.1\nHost: localhost:PORT\n\n"))
    }

    fn json(&self, path: &str) -> Value {
        serde_json::from_str(&self.get(path).1).unwrap()
    }

    fn status(&self, request: &str) -> String {
        self.send(request).0.split(' ').nth(1).unwrap_or_default().to_owned()
    }

    /// The events from now on.
    fn events(&self) -> BufReader<TcpStream> {
        let mut stream = self.connect();
        write!(stream, "GET /events HTTP/1.1\r\nHost: 127.0.0.1:{}\r\n\r\n", self.port).unwrap();
        BufReader::new(stream)
    }
}

/// The number in the next event.
fn next(events: &mut BufReader<TcpStream>) -> u64 {
    loop {
        let mut line = String::new();
        assert!(events.read_line(&mut line).expect("an event in time") > 0, "the stream ended");
        if let Some(number) = line.strip_prefix("data: ") {
            return number.trim().parse().unwrap();
        }
    }
}

fn served(name: &str) -> (Folder, Server) {
    let folder = Folder::new(name);
    write(&folder.join(FILE), REGISTER);
    let server = Server::start(&folder);
    (folder, server)
}

#[test]
fn only_this_machine_is_answered_and_only_what_there_is() {
    let (folder, server) = served("serve-guards");
    let (head, body) = server.get("/");
    for header in ["no-store", "nosniff", "no-referrer", "script-src 'self'", "frame-ancestors 'none'"] {
        assert!(head.contains(header), "{header}: {head}");
    }
    assert!(!head.to_lowercase().contains("access-control"), "{head}");
    assert!(
        body.contains("/shell.js")
            && body.contains("sandbox=\"allow-same-origin\"")
            && !body.contains("{serve-")
    );
    for (status, request) in [
        ("403", "GET / HTTP/1.1\nHost: verantwoord.example:PORT\n\n"),
        ("403", "GET / HTTP/1.1\nHost: localhost\n\n"),
        ("403", "GET /state.json HTTP/1.1\nHost: localhost:PORT\nSec-Fetch-Site: cross-site\n\n"),
        ("400", "GET / HTTP/1.1\n\n"),
        ("400", "GET http://localhost:PORT/ HTTP/1.1\nHost: localhost:PORT\n\n"),
        ("405", "POST / HTTP/1.1\nHost: localhost:PORT\n\n"),
        ("200", "GET / HTTP/1.1\nHost: [::1]:PORT\n\n"),
    ] {
        assert_eq!(server.status(request), status, "{request}");
    }
    for path in [
        "/../Cargo.toml",
        "/page/../register/register.yaml",
        "/page/..%2f..%2fetc%2fpasswd",
        "/register/register.yaml",
        "/page/",
    ] {
        assert!(server.get(path).0.starts_with("HTTP/1.1 404"), "{path}");
    }
    let (head, page) = server.get(&format!("/page/{PAGE}"));
    assert!(head.contains("sandbox allow-same-origin") && head.contains("default-src 'none'"), "{head}");
    assert_eq!(build(folder.path(), &[]).code, Some(0));
    let built = files(&folder.join("output"));
    assert!(page.as_bytes() == built[PAGE], "the page is what a build writes");
    for (path, bytes) in built.iter().filter(|(path, _)| path.ends_with(".html")) {
        let text = String::from_utf8_lossy(bytes);
        assert!(
            !text.contains("<script") && !text.contains("shell.js") && !text.contains("/events"),
            "{path}"
        );
    }
}

#[test]
fn a_save_is_told_and_shown_and_a_broken_register_leaves_the_last_page() {
    let (folder, server) = served("serve-save");
    let shown = || server.get(&format!("/page/{PAGE}")).1;
    assert!(shown().contains("De Linde"));
    let mut events = server.events();
    assert_eq!(next(&mut events), 1);
    write(&folder.join(FILE), REGISTER.replace("De Linde", "De Zonnedauw"));
    assert_eq!(next(&mut events), 2);
    assert!(shown().contains("De Zonnedauw"));
    write(&folder.join(FILE), REGISTER.replace("  legal_name:", " legal_name"));
    assert_eq!(next(&mut events), 3);
    let state = server.json("/state.json");
    assert!(state["fault"].as_str().unwrap().contains("register/register.yaml:"), "{state}");
    assert_eq!(state["findings"][0]["gate"], "load", "{state}");
    assert!(shown().contains("De Zonnedauw"));
    write(&folder.join(FILE), REGISTER);
    assert_eq!(next(&mut events), 4);
    let state = server.json("/state.json");
    assert_eq!((&state["fault"], state["pages"].as_array().unwrap().len()), (&Value::Null, 6), "{state}");
    assert!(state["findings"].as_array().unwrap().iter().any(|one| one["line"].is_number()), "{state}");
    assert!(shown().contains("De Linde"));
}

#[test]
fn a_sentence_leads_to_its_line_and_a_line_to_its_sentences() {
    let (_folder, server) = served("serve-why");
    let why = server.json(&format!("/why?page={PAGE}&text=De+Linde"));
    assert_eq!(
        (&why["register"][0]["file"], &why["register"][0]["line"]),
        (&FILE.into(), &3.into()),
        "{why}"
    );
    let anchor = why["anchor"].as_str().unwrap();
    let clicked = server.json(&format!("/why?page={PAGE}&anchor={anchor}&text=De%20Linde&at=4"));
    assert_eq!(clicked, why);
    let told = server.json(&format!("/told?page={PAGE}&file={FILE}&line=3"));
    assert!(told.as_array().unwrap().iter().any(|spot| spot["anchor"] == anchor), "{told}");
    assert_eq!(server.json("/why?page=nowhere&text=x"), Value::Null);
    assert_eq!(server.json(&format!("/told?page={PAGE}&file=../x&line=3")), Value::Null);
}

#[test]
fn the_shell_has_words_in_every_language() {
    let templates = Templates::load(None).unwrap_or_else(|faults| panic!("{faults:?}"));
    for tag in templates.languages() {
        for key in WORDS {
            assert!(templates.words(tag).unwrap().find(key).is_some(), "{tag}: {key}");
        }
    }
}
