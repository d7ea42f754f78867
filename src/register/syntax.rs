//! An error of the YAML parser as a fault: the place, and in which way it is not YAML.

use super::build::DEPTH_LIMIT;
use super::fault::Fault;
use crate::finding::Arg;
use granit_parser::{ErrorKind, ScanError};
use std::ops::Range;

/// What stopped the parser in `text`.
pub fn fault(text: &str, error: &ScanError) -> Fault {
    let bytes = point(text, error.marker().byte_offset().unwrap_or(0));
    match error.kind() {
        ErrorKind::RecursionLimitExceeded => too_deep(bytes),
        ErrorKind::DirectiveDisallowed => Fault::of_file("directive", bytes, vec![("found", "%".into())]),
        kind => {
            let args = vec![("problem", problem(kind).into()), ("detail", Arg::Text(kind.to_string()))];
            Fault { code: "LOAD-001", bytes, other: None, args }
        }
    }
}

/// Values stand too deep in each other.
pub fn too_deep(bytes: Range<usize>) -> Fault {
    Fault::of_file("too-deep", bytes, vec![("limit", Arg::Number(DEPTH_LIMIT as u64))])
}

/// The mistakes that people make, each with a word; the rest is `other`, with the parser's own words.
fn problem(kind: &ErrorKind) -> &'static str {
    use ErrorKind as K;
    match kind {
        K::TabNotAllowed
        | K::TabInBlockIndentation
        | K::TabInIndentation
        | K::TabInPlainScalar
        | K::TabAtBlockScalarStart => "tab",
        K::UnclosedQuotedScalar | K::DocumentIndicatorInQuotedScalar => "unclosed-quote",
        K::InvalidTrailingSingleQuotedScalar | K::InvalidTrailingDoubleQuotedScalar => "text-after-quote",
        K::UnclosedFlowCollection { .. }
        | K::MisplacedFlowCollectionEnd
        | K::MismatchedFlowCollectionEnd { .. }
        | K::UnexpectedEofFlowSequence
        | K::UnexpectedEofFlowMapping
        | K::UnexpectedEofImplicitFlowMapping
        | K::ExpectedFlowMappingSeparator
        | K::ExpectedFlowSequenceSeparator
        | K::InvalidColonPlacement => "bracket",
        K::MappingValueNotAllowed | K::MappingKeyNotAllowed => "colon",
        K::SimpleKeyExpected | K::InvalidSimpleKey => "no-colon",
        K::InvalidIndentation
        | K::ExpectedBlockMappingKey
        | K::ExpectedBlockSequenceEntry
        | K::BlockSequenceEntryNotAllowed
        | K::InvalidBlockScalarIndent
        | K::InvalidQuotedScalarIndent
        | K::InvalidFlowScalarIndent => "indentation",
        K::UnexpectedCharacter { .. } | K::PlainScalarStartsWithDashFlowIndicator => "character",
        K::UnknownQuotedScalarEscape | K::InvalidQuotedScalarHexEscape | K::InvalidUnicodeEscape => "escape",
        _ => "other",
    }
}

/// The character at `at`, or the last written one before it at the end of a line or of the file.
pub fn point(text: &str, at: usize) -> Range<usize> {
    let mut at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    let here = text[at..].chars().next().filter(|c| !c.is_whitespace());
    let before = || text[..at].char_indices().rfind(|(_, c)| !c.is_whitespace());
    match here {
        Some(character) => at..at + character.len_utf8(),
        None => before().map_or(0..0, |(start, c)| start..start + c.len_utf8()),
    }
}
