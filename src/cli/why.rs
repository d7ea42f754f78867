//! `why`: tells where a sentence of a document comes from.

use super::args::{WhyArgs, WhyFormat};
use super::prepare::prepare;
use super::print::out;
use super::{CannotRun, Outcome, history};
use crate::language::Language;
use crate::reports::{Report, Told, Why};
use crate::trace::{Document, Documents, Passage, closest, matching};

/// The most sentences of a place that are told in full, and the most that are listed.
const TOLD: usize = 8;
const LISTED: usize = 20;

/// A page with what it says.
struct Page<'a> {
    document: Document<'a>,
    passages: Vec<Passage>,
}

/// A sentence by its page, its passage there and its number in that.
#[derive(Clone, Copy)]
struct Found<'p, 'a> {
    page: &'p Page<'a>,
    passage: &'p Passage,
    number: usize,
}

impl<'p> Found<'p, '_> {
    fn text(self) -> &'p str {
        &self.passage.text[self.passage.sentences()[self.number].clone()]
    }

    /// `public/nl/privacyverklaring.html#bewaren`.
    fn place(self) -> String {
        format!("{}#{}", self.page.document.page, self.passage.anchor)
    }
}

pub(super) fn run(args: &WhyArgs, language: &Language) -> Result<Outcome, CannotRun> {
    let prepared = prepare(&args.register, None)?;
    super::build::refuse_empty(&prepared, &args.register)?;
    if !prepared.load_findings().is_empty() {
        return Err(language.text("why-unreadable").into());
    }
    let judged = prepared.judge();
    let history = history::read(None, prepared.as_of)?;
    let fingerprints = prepared.fingerprints();
    let source = prepared.source(&judged, &history, &fingerprints);
    let documents = Documents::new(&source).map_err(|faults| super::prepare::lines(&faults))?;
    let pages = pages(&documents, args.language.as_deref())?;
    let (found, all_of_place) = find(&pages, args, language)?;
    let tell = if all_of_place { found.len() <= TOLD } else { found.len() == 1 };
    if !tell && args.format == WhyFormat::Text {
        out(&listed(&found, language));
        return Ok(Outcome::Done);
    }
    let told: Vec<Told> =
        found.iter().take(TOLD.max(LISTED)).filter_map(|one| told(&documents, *one)).collect();
    print(args, prepared.report(&judged.reported, language), &told);
    Ok(Outcome::Done)
}

fn print(args: &WhyArgs, report: Report, told: &[Told]) {
    let why = Why::of(report);
    out(&match args.format {
        WhyFormat::Text => why.text(told),
        WhyFormat::Json => why.json(told),
    });
}

fn told(documents: &Documents, found: Found) -> Option<Told> {
    let which = found.page.document.which;
    Some(Told {
        page: found.page.document.page.clone(),
        language: which.language.to_owned(),
        origin: documents.origin(which, found.passage, found.number)?,
    })
}

fn pages<'a>(documents: &Documents<'a>, language: Option<&str>) -> Result<Vec<Page<'a>>, CannotRun> {
    let mut pages = Vec::new();
    for document in documents.all()? {
        if language.is_none_or(|asked| asked == document.which.language) {
            pages.push(Page { passages: documents.passages(document.which)?, document });
        }
    }
    Ok(pages)
}

/// The sentences that are meant, and whether a place was named rather than a sentence.
fn find<'p, 'a>(
    pages: &'p [Page<'a>],
    args: &WhyArgs,
    language: &Language,
) -> Result<(Vec<Found<'p, 'a>>, bool), CannotRun> {
    let mut sentences = all(pages);
    if let Some(within) = &args.within {
        sentences = at_place(pages, sentences, within, language)?;
    } else if args.what.contains('#') || named(pages, &args.what).next().is_some() {
        return Ok((at_place(pages, sentences, &args.what, language)?, true));
    }
    let texts: Vec<&str> = sentences.iter().map(|found| found.text()).collect();
    let found: Vec<Found> = matching(&args.what, &texts).into_iter().map(|at| sentences[at]).collect();
    if !found.is_empty() {
        return Ok((found, false));
    }
    let near = closest(&args.what, &texts, 3);
    let near: Vec<String> = near.iter().map(|sentence| format!("\n  {sentence}")).collect();
    let key = if near.is_empty() { "why-nothing" } else { "why-closest" };
    Err(format!("{}{}", language.text(key), near.concat()).into())
}

fn all<'p, 'a>(pages: &'p [Page<'a>]) -> Vec<Found<'p, 'a>> {
    let passages = pages.iter().flat_map(|page| page.passages.iter().map(move |passage| (page, passage)));
    let found = passages.flat_map(|(page, passage)| {
        (0..passage.sentences().len()).map(move |number| Found { page, passage, number })
    });
    found.collect()
}

/// The pages that `name` is the path, the file or the name of: `privacyverklaring`,
/// `public/nl/privacyverklaring.html`.
fn named<'p, 'a>(pages: &'p [Page<'a>], name: &'p str) -> impl Iterator<Item = &'p Page<'a>> {
    let wanted = name.replace('\\', "/");
    let wanted = wanted.strip_suffix(".html").or(wanted.strip_suffix(".pdf")).unwrap_or(&wanted).to_owned();
    pages.iter().filter(move |page| {
        let own = page.document.page.trim_end_matches(".html");
        let end = wanted.strip_suffix(own).map(|before| before.is_empty() || before.ends_with('/'));
        end.unwrap_or(false) || own.rsplit('/').next() == Some(wanted.as_str())
    })
}

/// Those of `sentences` at `PAGE#anchor`, or on the whole page.
fn at_place<'p, 'a>(
    pages: &'p [Page<'a>],
    sentences: Vec<Found<'p, 'a>>,
    place: &str,
    language: &Language,
) -> Result<Vec<Found<'p, 'a>>, CannotRun> {
    let (page, anchor) = place.split_once('#').unwrap_or((place, ""));
    let wanted: Vec<&str> = named(pages, page).map(|page| page.document.page.as_str()).collect();
    if wanted.is_empty() {
        let known: Vec<&str> = pages.iter().map(|page| page.document.page.as_str()).collect();
        let places = [("page", page.into()), ("pages", known.join(", ").into())];
        return Err(language.with("why-no-page", &places).into());
    }
    let here = |found: &Found| wanted.contains(&found.page.document.page.as_str());
    let found: Vec<Found> = sentences.into_iter().filter(here).collect();
    let at: Vec<Found> =
        found.iter().copied().filter(|found| anchor.is_empty() || found.passage.anchor == anchor).collect();
    if at.is_empty() {
        let distance = |one: &&Found| strsim::damerau_levenshtein(&one.passage.anchor, anchor);
        let near = found.iter().min_by_key(distance).map_or("", |found| found.passage.anchor.as_str());
        let places = [("anchor", anchor.into()), ("near", near.into()), ("page", page.into())];
        return Err(language.with("why-no-anchor", &places).into());
    }
    Ok(at)
}

/// The sentences with their places, to choose from.
fn listed(found: &[Found], language: &Language) -> String {
    let count = found.len() as u64;
    let mut text = format!("{}\n", language.with("why-several", &[("count", count.into())]));
    for one in found.iter().take(LISTED) {
        text.push_str(&format!("  {}\n    {}\n", one.place(), one.text()));
    }
    if found.len() > LISTED {
        let more = (found.len() - LISTED) as u64;
        text.push_str(&format!("  {}\n", language.with("why-more", &[("count", more.into())])));
    }
    text
}
