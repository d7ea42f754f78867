//! `serve`: the documents in a browser on this machine, made anew on every save.

use super::args::{RegisterArgs, ServeArgs};
use super::prepare::{Judged, Prepared, lines, prepare, templates, words};
use super::print::out;
use super::trouble::{self, Trouble};
use super::{CannotRun, Outcome, history, speech};
use crate::document::Source;
use crate::history::History;
use crate::language::Language;
use crate::model::values::Date;
use crate::notice::{Fingerprint, notices};
use crate::output::page;
use crate::reports::{Told, Why, json};
use crate::rules::waivers::Reported;
use crate::serve::{Broken, Edition, Page, Question, Site, serve};
use crate::theme::Theme;
use crate::trace::{Document, Documents, matching, normal};
use std::net::{Ipv4Addr, TcpListener};
use std::path::{Path, PathBuf};
use std::sync::Arc;

pub(super) fn run(args: &ServeArgs, speech: &Language) -> Result<Outcome, CannotRun> {
    let templates = templates(args.register.templates.as_deref())?;
    let language = words(&templates, args.language.as_deref().unwrap_or(speech.tag()))?.tag().to_owned();
    let read = crate::register::read(&args.register.register)?;
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, args.port))
        .map_err(|error| Trouble::new("trouble-port", &[("port", &args.port), ("reason", &error)]))?;
    let root = std::path::absolute(&args.register.register)?;
    let site = Site {
        watched: watched(&args.register),
        theme: Theme::of(&read.register.register.theme).unwrap_or_default(),
        folder: shown(&args.register.register),
        root: shown(&root),
        build: {
            let (args, language) = (args.register.clone(), language.clone());
            Box::new(move || edition(&args, &language))
        },
        words: templates,
        language,
    };
    let address = format!("http://{}/", listener.local_addr()?);
    out(&format!("{}\n", speech.with("serve-ready", &[("address", address.into())])));
    serve(&listener, site)?;
    Ok(Outcome::Done)
}

/// The folders whose files the documents are made from.
fn watched(args: &RegisterArgs) -> Vec<PathBuf> {
    let templates = args.templates.clone().unwrap_or_else(|| PathBuf::from("templates"));
    vec![args.register.clone(), templates, PathBuf::from("history")]
}

fn shown(path: &Path) -> String {
    path.to_string_lossy().replace('\\', "/").trim_end_matches('/').to_owned()
}

/// A register with all that its documents are made from.
struct Whole {
    prepared: Prepared,
    reported: Vec<Reported>,
    examined: Vec<(&'static str, usize)>,
    history: History,
    fingerprints: (Fingerprint, Fingerprint),
    language: String,
}

impl Whole {
    fn with<R>(&self, make: impl FnOnce(&Source) -> R) -> R {
        let notices = notices(&self.prepared.loaded.register);
        let judged = Judged { notices, reported: self.reported.clone(), examined: self.examined.clone() };
        make(&self.prepared.source(&judged, &self.history, &self.fingerprints))
    }

    fn findings(&self, reported: &[Reported]) -> Result<String, CannotRun> {
        Ok(json(&self.prepared.report(reported, self.prepared.templates.words(&self.language)?)))
    }
}

fn edition(args: &RegisterArgs, language: &str) -> Result<Edition, Broken> {
    let fault = |error: CannotRun| Broken { fault: said(&error, language), findings: None };
    let prepared = prepare(args, None::<Date>).map_err(fault)?;
    super::build::refuse_empty(&prepared, args).map_err(fault)?;
    let load = prepared.load_findings();
    if !load.is_empty() {
        let words = prepared.templates.words(language).map_err(|error| fault(error.into()))?;
        let report = prepared.report(&load, words);
        let listed = crate::reports::concise(&report);
        return Err(Broken { fault: listed.trim_end().to_owned(), findings: Some(json(&report)) });
    }
    let Judged { reported, examined, .. } = prepared.judge();
    let history = history::read(None, prepared.as_of).map_err(fault)?;
    let fingerprints = prepared.fingerprints();
    let language = language.to_owned();
    let whole = Arc::new(Whole { reported, examined, history, fingerprints, language, prepared });
    let findings = whole.findings(&whole.reported).map_err(fault)?;
    let pages = whole.with(pages).map_err(fault)?;
    let (makes, answers) = (whole.clone(), whole);
    Ok(Edition {
        pages,
        make: Box::new(move |path| makes.with(|source| made(source, path))),
        answer: Box::new(move |question| answers.with(|source| answer(&answers, source, question))),
        findings,
    })
}

/// Why nothing could be made, in the language of the page around the documents where we speak it.
fn said(error: &CannotRun, language: &str) -> String {
    trouble::say(error.as_ref(), &speech::speech(&[format!("--language={language}")]))
}

fn pages(source: &Source) -> Result<Vec<Page>, CannotRun> {
    let mut pages = Vec::new();
    for which in source.documents() {
        let (path, title) = (format!("{}.html", source.path(which)?), source.head(which)?.title);
        pages.push(Page { path, title, language: which.language.to_owned() });
    }
    Ok(pages)
}

fn made(source: &Source, path: &str) -> Result<String, String> {
    let which = source
        .documents()
        .into_iter()
        .find(|which| source.path(*which).is_ok_and(|own| path.strip_suffix(".html") == Some(own.as_str())));
    let which = which.ok_or_else(|| path.to_owned())?;
    page(source, which).map_err(|error| error.to_string())
}

/// The answer to a question as JSON; nothing where there is none.
fn answer(whole: &Whole, source: &Source, question: &Question) -> Option<String> {
    let documents = Documents::new(source).map_err(|faults| lines(&faults)).ok()?;
    let (Question::Why { page, .. } | Question::Told { page, .. }) = question;
    let document = documents.all().ok()?.into_iter().find(|document| document.page == *page)?;
    match question {
        Question::Why { anchor, text, at, .. } => why(whole, &documents, &document, (anchor, text, *at)),
        Question::Told { file, line, .. } => {
            let folder = format!("{}/", whole.prepared.folder());
            let name = file.strip_prefix(&folder).unwrap_or(file);
            let files = whole.prepared.loaded.sources.files();
            let file = files.iter().position(|source| source.name == name)?;
            let told = documents.told(document.which, &documents.values_on(file, *line));
            let told =
                told.iter().map(|spot| serde_json::json!({"anchor": spot.anchor, "sentence": spot.sentence}));
            Some(told.collect::<serde_json::Value>().to_string())
        }
    }
}

/// The origin of the sentence at character `at` of a text under an anchor; without an anchor, of the
/// first sentence of the page that says the text.
fn why(
    whole: &Whole,
    documents: &Documents,
    document: &Document,
    (anchor, text, at): (&str, &str, usize),
) -> Option<String> {
    let passages = documents.passages(document.which).ok()?;
    let (passage, number) = if anchor.is_empty() {
        let all =
            passages.iter().flat_map(|passage| (0..passage.sentences().len()).map(move |n| (passage, n)));
        let all: Vec<_> = all.collect();
        let texts: Vec<&str> =
            all.iter().map(|(passage, n)| &passage.text[passage.sentences()[*n].clone()]).collect();
        all[*matching(text, &texts).first()?]
    } else {
        let passage =
            passages.iter().find(|own| own.anchor == anchor && normal(&own.text) == normal(text))?;
        let byte = passage.text.char_indices().nth(at).map_or(passage.text.len(), |(byte, _)| byte);
        let sentences = passage.sentences();
        (
            passage,
            sentences.iter().position(|part| byte <= part.end).unwrap_or(sentences.len().checked_sub(1)?),
        )
    };
    let origin = documents.origin(document.which, passage, number)?;
    let told = Told { page: document.page.clone(), language: document.which.language.to_owned(), origin };
    let language = whole.prepared.templates.words(&whole.language).ok()?;
    Some(Why::of(whole.prepared.report(&whole.reported, language)).json_of(&told))
}
