//! The server: listens on this machine only, answers `GET`, and tells browsers of each save.

use super::edition::{Broken, Edition, Question, Shown};
use super::request::Request;
use super::response::{Response, events};
use super::{shell, watch};
use crate::templates::Templates;
use crate::theme::Theme;
use std::io::Write;
use std::net::{TcpListener, TcpStream};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::Duration;

/// The most connections at once; a browser uses six.
const MOST: usize = 64;
/// How long a browser may take over a request or an answer.
const PATIENCE: Duration = Duration::from_secs(10);
/// How often a stream of events shows that it is still there.
const BEAT: Duration = Duration::from_secs(15);

/// What is served.
pub struct Site {
    /// The folders that hold what the documents are made from.
    pub watched: Vec<PathBuf>,
    /// Makes the documents from what the folders hold now.
    pub build: Box<dyn Fn() -> Result<Edition, Broken> + Send + Sync>,
    /// The words of the page around the documents, and the tag of its language.
    pub words: Templates,
    pub language: String,
    pub theme: Theme,
    /// The register folder as it is shown, and in full for an editor.
    pub folder: String,
    pub root: String,
}

/// Serves until the program is ended. `listener` is bound to this machine only.
pub fn serve(listener: &TcpListener, site: Site) -> std::io::Result<()> {
    let port = listener.local_addr()?.port();
    let (site, shown) = (Arc::new(site), Arc::new(Shown::default()));
    let first = watch::stamp(&site.watched);
    shown.take((site.build)());
    {
        let (site, shown) = (site.clone(), shown.clone());
        thread::spawn(move || rebuild(&site, &shown, first));
    }
    let open = Arc::new(AtomicUsize::new(0));
    for stream in listener.incoming().filter_map(Result::ok) {
        let (site, shown, open) = (site.clone(), shown.clone(), open.clone());
        if open.fetch_add(1, Ordering::SeqCst) >= MOST {
            open.fetch_sub(1, Ordering::SeqCst);
            continue;
        }
        thread::spawn(move || {
            // A browser that goes away in the middle is no fault of ours.
            let _gone = answer(stream, port, &site, &shown);
            open.fetch_sub(1, Ordering::SeqCst);
        });
    }
    Ok(())
}

/// Makes the documents anew after every save.
fn rebuild(site: &Site, shown: &Shown, mut last: watch::Stamp) {
    loop {
        last = watch::next(&site.watched, &last);
        shown.take((site.build)());
    }
}

fn answer(mut stream: TcpStream, port: u16, site: &Site, shown: &Shown) -> std::io::Result<()> {
    stream.set_read_timeout(Some(PATIENCE))?;
    stream.set_write_timeout(Some(PATIENCE))?;
    match Request::read(&mut stream, port) {
        Ok(request) if request.path == "/events" => follow(stream, shown),
        Ok(request) => response(&request, site, shown).write(&mut stream),
        Err(refusal) => Response::refused(refusal).map_or(Ok(()), |response| response.write(&mut stream)),
    }
}

/// Tells of each save until the browser is gone.
fn follow(mut stream: TcpStream, shown: &Shown) -> std::io::Result<()> {
    stream.write_all(events().as_bytes())?;
    let mut seen = shown.view().number;
    stream.write_all(format!("data: {seen}\n\n").as_bytes())?;
    loop {
        let number = shown.wait(seen, BEAT);
        let said = if number == seen { ":\n\n".to_owned() } else { format!("data: {number}\n\n") };
        stream.write_all(said.as_bytes())?;
        stream.flush()?;
        seen = number;
    }
}

fn response(request: &Request, site: &Site, shown: &Shown) -> Response {
    let json = |body: String| Response::shell("application/json", body);
    let Some(language) = site.words.language(&site.language) else {
        return Response::failed("500 Internal Server Error", &site.language);
    };
    match request.path.as_str() {
        "/" => Response::shell("text/html; charset=utf-8", shell::markup(language)),
        "/shell.css" => Response::shell("text/css; charset=utf-8", shell::sheet(&site.theme)),
        "/shell.js" => Response::shell("text/javascript; charset=utf-8", shell::SCRIPT),
        "/regular.woff2" => Response::shell("font/woff2", shell::REGULAR),
        "/bold.woff2" => Response::shell("font/woff2", shell::BOLD),
        "/state.json" => json(shell::state(&shown.view(), language, &site.folder, &site.root)),
        "/why" | "/told" => json(shown.answer(&question(request)).unwrap_or_else(|| "null".to_owned())),
        path => match path.strip_prefix("/page/").and_then(|path| shown.page(path)) {
            Some(Ok(page)) => Response::page(page.as_bytes()),
            Some(Err(fault)) => Response::failed("500 Internal Server Error", &fault),
            None => Response::failed("404 Not Found", "404 Not Found"),
        },
    }
}

fn question(request: &Request) -> Question {
    let text = |name: &str| request.query(name).to_owned();
    let number = |name: &str| request.query(name).parse().unwrap_or(0);
    if request.path == "/told" {
        return Question::Told { page: text("page"), file: text("file"), line: number("line") };
    }
    Question::Why { page: text("page"), anchor: text("anchor"), text: text("text"), at: number("at") }
}
