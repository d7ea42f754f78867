//! The search for the values that a sentence hangs on, by leaving out ever smaller parts.
//!
//! What can be left out whole without a change is not looked into. Where two parts change nothing
//! by themselves but do together, as when a party is named twice, both are looked into.

use super::documents::{Documents, Spot};
use super::origin::{Effect, is_tie};
use super::passage::Passage;
use super::without::parts;
use crate::document::Which;
use crate::model::Path;
use std::ops::ControlFlow;
use std::sync::atomic::{AtomicUsize, Ordering};

/// The most times that a document is made anew for one sentence. A sentence on everything, such as
/// a count of all activities, then names entries as a whole.
const MOST: usize = 400;

/// A search for one sentence.
pub struct Search<'d, 'a> {
    documents: &'d Documents<'a>,
    which: Which<'a>,
    spot: &'d Spot,
    /// How often the sentence stands in its section.
    count: usize,
    made: AtomicUsize,
}

/// What became of the sentence.
#[derive(Debug, Default)]
struct Fate {
    /// Passages in the same section and context.
    passages: usize,
    /// How often the sentence stands in the section, and whether in the same context.
    count: usize,
    there: bool,
}

impl<'d, 'a> Search<'d, 'a> {
    pub fn new(documents: &'d Documents<'a>, which: Which<'a>, spot: &'d Spot) -> Self {
        let mut search = Self { documents, which, spot, count: 0, made: AtomicUsize::new(0) };
        search.count = search.fate(&[]).count;
        search
    }

    /// The values that the sentence hangs on, each with what it does: those whose words it says come
    /// first, and values before what ties them together; else in the order of the register.
    pub fn causes(&self) -> Vec<(Path, Effect)> {
        let all = parts(self.documents.register(), &Path::default());
        let mut found = if self.changes(&[], &all) { self.search(&[], all) } else { Vec::new() };
        found.sort();
        found.dedup();
        let effect = |path: &Path| match self.fate(std::slice::from_ref(path)) {
            Fate { there: false, passages: 1.., .. } => Effect::Words,
            _ => Effect::Presence,
        };
        let mut causes: Vec<(Path, Effect)> = found.into_iter().map(|p| (p.clone(), effect(&p))).collect();
        causes.sort_by_key(|(path, effect)| (*effect, is_tie(path)));
        causes
    }

    /// The smallest parts of `set` that count, given that `around` is left out too: without both
    /// the sentence changes, without `around` alone it does not.
    fn search(&self, around: &[Path], set: Vec<Path>) -> Vec<Path> {
        if self.made.load(Ordering::Relaxed) > MOST {
            return set;
        }
        if let [path] = set.as_slice() {
            let below = parts(self.documents.register(), path);
            let inside = !below.is_empty() && self.changes(around, &below);
            return if inside { self.search(around, below) } else { set };
        }
        let (left, right) = set.split_at(set.len() / 2);
        let changes = rayon::join(|| self.changes(around, left), || self.changes(around, right));
        match changes {
            (true, true) => {
                let (mut found, more) = rayon::join(
                    || self.search(around, left.to_vec()),
                    || self.search(around, right.to_vec()),
                );
                found.extend(more);
                found
            }
            (true, false) => self.search(around, left.to_vec()),
            (false, true) => self.search(around, right.to_vec()),
            (false, false) => {
                let mut found = self.search(&joined(around, right), left.to_vec());
                found.extend(self.search(&joined(around, &found), right.to_vec()));
                found
            }
        }
    }

    /// Whether the sentence is not there, or says something else, without two sets of values.
    fn changes(&self, around: &[Path], set: &[Path]) -> bool {
        let fate = self.fate(&joined(around, set));
        !fate.there && fate.count < self.count
    }

    fn fate(&self, left_out: &[Path]) -> Fate {
        self.made.fetch_add(1, Ordering::Relaxed);
        let mut fate = Fate::default();
        self.documents.visit(self.which, left_out, &mut |passages| {
            let here: Vec<&Passage> = passages.iter().filter(|p| p.anchor == self.spot.anchor).collect();
            for passage in &here {
                let same = passage.context == self.spot.context;
                let says =
                    passage.sentences().into_iter().any(|part| passage.text[part] == self.spot.sentence);
                fate.passages += usize::from(same);
                fate.count += usize::from(says);
                fate.there |= same && says;
            }
            if here.is_empty() { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
        });
        fate
    }
}

fn joined(one: &[Path], other: &[Path]) -> Vec<Path> {
    one.iter().chain(other).cloned().collect()
}
