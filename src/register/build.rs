//! Events of the YAML parser become a [`Tree`], and what a register may not use is refused.
//!
//! A register is plain YAML: one document of mappings, lists and texts. Anchors, aliases, merge
//! keys, tags and directives are refused with their place, so that nothing is ever expanded.

use super::fault::{Args, Fault, clip};
use super::source::first_line;
use super::syntax;
use super::tree::{Form, Key, Tree};
use crate::finding::Arg;
use granit_parser::{Event, Options, Parser, ScalarStyle, Span, StructureStyle};
use std::ops::Range;

/// How deep values may stand in each other; the format itself goes to about ten.
pub const DEPTH_LIMIT: usize = 32;

/// The tree of `text`, and all that is wrong with it as YAML. With a fault the tree may be partial.
pub fn build(text: &str) -> (Tree, Vec<Fault>) {
    let mut builder =
        Builder { text, tree: Tree::default(), faults: Vec::new(), open: Vec::new(), documents: 0 };
    for event in Parser::new_from_str_with_options(text, options()) {
        let step = match event {
            Ok((event, span)) => builder.event(event, span),
            Err(error) => {
                builder.faults.push(syntax::fault(text, &error));
                Step::Stop
            }
        };
        if let Step::Stop = step {
            break;
        }
    }
    (builder.tree, builder.faults)
}

fn options() -> Options {
    let mut options = granit_parser::options! {
        disallow_directives: true,
        emit_unresolved_aliases: true,
        emit_anchor_events: true,
        flow_nesting_limit: DEPTH_LIMIT,
        block_nesting_limit: DEPTH_LIMIT,
    };
    options.set_emit_comments(false);
    options
}

/// Whether the rest of the file can still be read.
enum Step {
    On,
    Stop,
}

/// A mapping or list that is not closed yet.
struct Open {
    at: usize,
    /// The key that waits for its value; `None` in a list, and in a mapping that waits for a key.
    key: Option<Key>,
    form: Form,
    flow: bool,
}

struct Builder<'a> {
    text: &'a str,
    tree: Tree,
    faults: Vec<Fault>,
    open: Vec<Open>,
    documents: usize,
}

impl<'a> Builder<'a> {
    fn event(&mut self, event: Event<'a>, span: Span) -> Step {
        let bytes = span.byte_range().expect("a parser on text gives byte offsets");
        if let (Some(tag), Some(_)) = (span.tag_span().and_then(|tag| tag.byte_range()), event.tag()) {
            self.refuse("tag", tag);
        }
        match event {
            Event::DocumentStart(..) => return self.document(bytes),
            Event::Anchor(..) => self.refuse("anchor", bytes),
            Event::Alias(..) | Event::UnresolvedAlias(..) => return self.alias(bytes),
            Event::MappingStart(style, ..) => return self.start(Form::Mapping, style, bytes),
            Event::SequenceStart(style, ..) => return self.start(Form::Sequence, style, bytes),
            Event::MappingEnd | Event::SequenceEnd => self.end(&bytes),
            Event::Scalar(text, style, ..) => self.scalar(&text, style, bytes),
            _ => {}
        }
        Step::On
    }

    fn document(&mut self, bytes: Range<usize>) -> Step {
        self.documents += 1;
        if self.documents == 1 {
            return Step::On;
        }
        self.refuse("several-documents", bytes);
        Step::Stop
    }

    fn alias(&mut self, bytes: Range<usize>) -> Step {
        self.refuse("alias", bytes.clone());
        self.scalar("", ScalarStyle::DoubleQuoted, bytes);
        Step::On
    }

    fn start(&mut self, form: Form, style: StructureStyle, bytes: Range<usize>) -> Step {
        if self.waits_for_key() {
            self.refuse("not-a-text-key", syntax::point(self.text, bytes.start));
            return Step::Stop;
        }
        if self.open.len() >= DEPTH_LIMIT {
            self.faults.push(syntax::too_deep(syntax::point(self.text, bytes.start)));
            return Step::Stop;
        }
        let flow = style == StructureStyle::Flow;
        let bytes = if flow { bytes } else { self.with_hyphen(form, bytes) };
        let key = self.open.last_mut().and_then(|open| open.key.take());
        let at = self.tree.open(form, key, bytes);
        self.open.push(Open { at, key: None, form, flow });
        Step::On
    }

    /// A list that is not indented under its key is reported from behind its first hyphen on.
    fn with_hyphen(&self, form: Form, bytes: Range<usize>) -> Range<usize> {
        let line = self.text[..bytes.start].rfind('\n').map_or(0, |end| end + 1);
        let before = &self.text[line..bytes.start];
        let under_key = self.open.last().is_some_and(|open| open.form == Form::Mapping);
        if form == Form::Sequence && under_key && before.trim() == "-" {
            return bytes.start - before.trim_start().len()..bytes.end;
        }
        bytes
    }

    fn end(&mut self, bytes: &Range<usize>) {
        if let Some(open) = self.open.pop() {
            self.tree.close(open.at, open.flow.then_some(bytes.end));
        }
    }

    fn scalar(&mut self, text: &str, style: ScalarStyle, bytes: Range<usize>) {
        let written = &self.text[bytes.clone()];
        let plain = style == ScalarStyle::Plain;
        // A value that is not written comes as `~` without bytes.
        let text = if plain && written.is_empty() { "" } else { text };
        let bytes = if plain { bytes } else { bytes.start..bytes.start + written.trim_end().len() };
        let differs = (text != &self.text[bytes.clone()]).then(|| Box::from(text));
        // What is written was looked through before; escapes can still hide something.
        if differs.is_some() && text.chars().any(super::guard::is_refused) {
            self.refuse("control-character", bytes.clone());
        }
        if self.waits_for_key() {
            self.key(text, plain, bytes, differs);
            return;
        }
        let form = if plain { Form::Plain } else { Form::Quoted };
        let key = self.open.last_mut().and_then(|open| open.key.take());
        self.tree.scalar(form, key, bytes, differs);
    }

    fn key(&mut self, text: &str, plain: bool, bytes: Range<usize>, differs: Option<Box<str>>) {
        if plain && text == "<<" {
            self.refuse("merge-key", bytes.clone());
        } else if text.trim().is_empty() {
            self.refuse("not-a-text-key", syntax::point(self.text, bytes.start));
        }
        if let Some(open) = self.open.last_mut() {
            open.key = Some(Key { bytes, text: differs });
        }
    }

    fn waits_for_key(&self) -> bool {
        self.open.last().is_some_and(|open| open.form == Form::Mapping && open.key.is_none())
    }

    fn refuse(&mut self, problem: &'static str, bytes: Range<usize>) {
        let bytes = first_line(self.text, bytes);
        let found = clip(&self.text[bytes.clone()]);
        let args: Args = vec![("problem", problem.into()), ("found", Arg::Text(found))];
        self.faults.push(Fault { code: "LOAD-003", bytes, other: None, args });
    }
}
