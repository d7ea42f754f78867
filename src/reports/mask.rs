//! Lines of a file without the data of people that a rule found in them.

use super::Report;
use super::full::whole_lines;
use crate::rules::rule;
use std::borrow::Cow;
use std::ops::Range;

/// The lines that hold data of people: the file, and the bytes.
pub(super) struct Private(Vec<(usize, Range<usize>)>);

impl Private {
    /// Those of all findings, accepted ones included: any finding may point at the same line.
    pub fn of(report: &Report) -> Self {
        let found = report.reported.iter().map(|one| &one.finding);
        let found = found.filter(|finding| rule(finding.code).is_some_and(|rule| rule.private));
        let lines = found.filter_map(|finding| {
            let at = report.sources.locate(&finding.place);
            let file = at.file_index?;
            Some((file, whole_lines(report.sources.text(file), &at.bytes)))
        });
        Self(lines.collect())
    }

    /// `text`, the bytes `lines` of a file, with every number and address masked where one of the
    /// lines is private. It keeps its length, so that what points into it still does.
    pub fn masked<'a>(&self, file: usize, lines: Range<usize>, text: &'a str) -> Cow<'a, str> {
        let meets = |(of, bytes): &(usize, Range<usize>)| {
            *of == file && bytes.start < lines.end && lines.start < bytes.end
        };
        if self.0.iter().any(meets) { Cow::Owned(masked(text)) } else { Cow::Borrowed(text) }
    }
}

fn masked(text: &str) -> String {
    text.split_inclusive(char::is_whitespace).map(masked_word).collect()
}

/// A word with a digit or an at sign, its letters and digits each as many stars as it has bytes.
fn masked_word(word: &str) -> String {
    if !word.contains(|c: char| c.is_ascii_digit() || c == '@') {
        return word.to_owned();
    }
    let star = |c: char| if c.is_alphanumeric() { "*".repeat(c.len_utf8()) } else { c.to_string() };
    word.chars().map(star).collect()
}

#[cfg(test)]
mod tests {
    use super::masked;

    #[test]
    fn numbers_and_addresses_are_masked_and_the_length_stays() {
        let text = "  reason: Mevrouw X (123456782), NL12 BANK 0123 4567 89, josé@voorbeeld.nl of 06-12 34\n";
        let shown = masked(text);
        assert_eq!(
            shown,
            "  reason: Mevrouw X (*********), **** BANK **** **** **, *****@*********.** of **-** **\n"
        );
        assert_eq!(shown.len(), text.len());
    }
}
