//! Where findings point: into a text that is there, at words.

use verantwoord::finding::{Finding, Place};
use verantwoord::register::Loaded;

/// Panics unless the finding, and the other place that it names, stand in a line and column that
/// exist and point at text, on one line. Only an empty text has nothing to point at.
pub fn assert_places(loaded: &Loaded, finding: &Finding) {
    for place in std::iter::once(&finding.place).chain(&finding.other) {
        assert_place(loaded, finding, place);
    }
}

fn assert_place(loaded: &Loaded, finding: &Finding, place: &Place) {
    let at = loaded.sources.locate(place);
    let Some(file) = at.file_index else {
        assert!(loaded.sources.files().is_empty(), "nowhere: {finding:?}");
        return;
    };
    assert_eq!(at.file, loaded.sources.files()[file].name, "{finding:?}");
    let text = loaded.sources.text(file);
    let pointed = text.get(at.bytes.clone()).unwrap_or_else(|| panic!("not in the text: {finding:?}"));
    let line = text.split('\n').nth(at.line - 1).unwrap_or_else(|| panic!("no such line: {finding:?}"));
    assert!((1..=line.chars().count() + 1).contains(&at.column), "{finding:?}");
    assert!(!pointed.contains('\n'), "{finding:?} {pointed:?}");
    assert!(!pointed.is_empty() || text.trim().is_empty(), "{finding:?}");
}
