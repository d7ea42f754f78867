//! The documents of a register as passages: as they are, and as they would be without some values.

use super::causes::Search;
use super::origin::{self, Effect, Line, Origin, TemplateLine};
use super::passage::{Passage, passages};
use super::without::{parts, without};
use crate::document::{Source, Which};
use crate::finding::Place;
use crate::model::Path;
use crate::notice::notices;
use crate::templates::{Marks, TemplateError, Templates};
use serde_json::Value;
use std::ops::{ControlFlow, Range};

/// A sentence of a document, by where it stands.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Spot {
    /// The section.
    pub anchor: String,
    /// The term of a detail, the head of the row of a cell; else empty.
    pub context: String,
    pub sentence: String,
}

/// A document by the path of its page below the output folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document<'a> {
    pub which: Which<'a>,
    /// As in `public/nl/privacyverklaring.html`.
    pub page: String,
}

/// The documents of a register, to be asked where a sentence comes from.
pub struct Documents<'a> {
    source: &'a Source<'a>,
    register: Value,
    marked: Templates,
    marks: Marks,
}

impl<'a> Documents<'a> {
    /// Takes what the documents are made from. Fails as loading the templates does.
    pub fn new(source: &'a Source<'a>) -> Result<Self, Vec<TemplateError>> {
        let (marked, marks) = source.templates.marked()?;
        let register = serde_json::to_value(source.register).expect("a register is plain data");
        Ok(Self { source, register, marked, marks })
    }

    /// Every document, statements first.
    pub fn all(&self) -> Result<Vec<Document<'a>>, TemplateError> {
        let page = |which| Ok(Document { which, page: format!("{}.html", self.source.path(which)?) });
        self.source.documents().into_iter().map(page).collect()
    }

    /// What a document says, in reading order.
    pub fn passages(&self, which: Which<'a>) -> Result<Vec<Passage>, TemplateError> {
        let source = Source { templates: &self.marked, ..copy(self.source) };
        let mut all = Vec::new();
        for section in source.sections(which)? {
            all.extend(passages(&section?));
        }
        Ok(all)
    }

    /// Where sentence number `sentence` of a passage comes from.
    pub fn origin(&self, which: Which<'a>, passage: &Passage, sentence: usize) -> Option<Origin> {
        let part = passage.sentences().get(sentence)?.clone();
        let spot = Spot {
            anchor: passage.anchor.clone(),
            context: passage.context.clone(),
            sentence: passage.text[part.clone()].to_owned(),
        };
        let causes = Search::new(self, which, &spot).causes();
        let lines = causes.into_iter().map(|(path, effect)| self.line(path, effect)).collect();
        let templates = self.templates(passage, sentence);
        Some(origin::origin(self.source, which, spot, lines, templates))
    }

    /// The lines of templates that sentence number `sentence` of a passage was made from; none for
    /// what stands in a picture.
    pub fn templates(&self, passage: &Passage, sentence: usize) -> Vec<TemplateLine> {
        let marks = passage.sentences().get(sentence).map(|part| passage.marks_of(part)).unwrap_or_default();
        let lines = marks.into_iter().filter_map(|mark| self.marks.line(mark));
        lines.map(|(file, line)| self.template(file, line)).collect()
    }

    /// The sentences of a document that hang on the values at `paths`, one by one, in reading order.
    pub fn told(&self, which: Which<'a>, paths: &[Path]) -> Vec<Spot> {
        let before = self.spots(which, &[]);
        let mut hang = vec![false; before.len()];
        for path in paths {
            let after = self.spots(which, std::slice::from_ref(path));
            for (at, spot) in before.iter().enumerate() {
                hang[at] |= is_changed(spot, &before, &after);
            }
        }
        before.into_iter().zip(hang).filter(|(_, hangs)| *hangs).map(|(spot, _)| spot).collect()
    }

    /// The single values that stand on a line of a file of the register, by its place among them.
    pub fn values_on(&self, file: usize, line: usize) -> Vec<Path> {
        let mut found = Vec::new();
        let mut left = vec![Path::default()];
        while let Some(path) = left.pop() {
            let below = parts(&self.register, &path);
            if !below.is_empty() {
                left.extend(below);
            } else if !path.0.is_empty() {
                let at = self.source.findings.sources.locate(&Place::Path(path.clone()));
                found.extend((at.file_index == Some(file) && at.line == line).then_some(path));
            }
        }
        found.sort();
        found
    }

    /// The register as JSON.
    pub(super) fn register(&self) -> &Value {
        &self.register
    }

    /// Shows the passages of a document as it would be without some values, section by section.
    pub(super) fn visit(
        &self,
        which: Which<'a>,
        left_out: &[Path],
        visit: &mut dyn FnMut(Vec<Passage>) -> ControlFlow<()>,
    ) {
        let Some(register) = without(&self.register, left_out) else { return };
        let notices = notices(&register);
        let source = Source { register: &register, notices: &notices, ..copy(self.source) };
        let Some(which) = same(self.source, which, &source) else { return };
        let Ok(sections) = source.sections(which) else { return };
        for section in sections.flatten() {
            if visit(passages(&section)).is_break() {
                return;
            }
        }
    }

    fn spots(&self, which: Which<'a>, left_out: &[Path]) -> Vec<Spot> {
        let mut spots = Vec::new();
        self.visit(which, left_out, &mut |passages| {
            for passage in passages {
                let Passage { anchor, context, text, .. } = &passage;
                spots.extend(passage.sentences().into_iter().map(|part| Spot {
                    anchor: anchor.clone(),
                    context: context.clone(),
                    sentence: text[part].to_owned(),
                }));
            }
            ControlFlow::Continue(())
        });
        spots
    }

    fn line(&self, path: Path, effect: Effect) -> Line {
        let sources = self.source.findings.sources;
        let at = sources.locate(&Place::Path(path.clone()));
        let bytes = at.file_index.map(|file| (file, line_around(sources.text(file), at.bytes.start)));
        let text = bytes.as_ref().map(|(file, bytes)| sources.text(*file)[bytes.clone()].to_owned());
        let text = text.unwrap_or_default();
        let (file, line, column) = (at.file, at.line, at.column);
        Line { path: path.to_string(), file, line, column, text, bytes, effect, steps: path }
    }

    fn template(&self, file: &str, line: usize) -> TemplateLine {
        let text = self.source.templates.raw(file).and_then(|text| text.lines().nth(line - 1));
        TemplateLine { file: file.to_owned(), line, text: text.unwrap_or_default().trim().to_owned() }
    }
}

/// The bytes of the line that a byte is on, without its indent and what ends it.
fn line_around(text: &str, at: usize) -> Range<usize> {
    let start = text[..at].rfind('\n').map_or(0, |end| end + 1);
    let line = text[start..].lines().next().unwrap_or_default();
    let indent = line.len() - line.trim_start().len();
    start + indent..start + line.trim_end().len().max(indent)
}

/// Whether a sentence that was there before is not, or says something else. One of which only the
/// surroundings changed is still there.
fn is_changed(spot: &Spot, before: &[Spot], after: &[Spot]) -> bool {
    let count = |all: &[Spot]| {
        all.iter().filter(|other| (&other.anchor, &other.sentence) == (&spot.anchor, &spot.sentence)).count()
    };
    !after.contains(spot) && count(after) < count(before)
}

fn copy<'a>(source: &'a Source<'a>) -> Source<'a> {
    Source {
        register: source.register,
        notices: source.notices,
        templates: source.templates,
        as_of: source.as_of,
        fingerprint: source.fingerprint,
        public_fingerprint: source.public_fingerprint,
        concept: source.concept,
        findings: source.findings,
    }
}

/// The document of `other` that is the same as one of `source`: of the same notice, if it has one.
fn same<'s>(source: &Source, which: Which<'s>, other: &Source) -> Option<Which<'s>> {
    let Some(at) = which.notice else { return Some(which) };
    let id = |source: &Source, at: usize| {
        source.notices.get(at).map(|facts| facts.notice.map(|(_, n)| n.id.clone()))
    };
    let own = id(source, at)?;
    let found = (0..other.notices.len()).find(|at| id(other, *at).as_ref() == Some(&own))?;
    Some(Which { notice: Some(found), ..which })
}
