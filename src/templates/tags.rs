//! Finds the tags of a template: `{{ print }}`, `{% do %}` and `{! remark !}`.
//!
//! Knows where a tag begins and ends, quoted strings included; not what may stand in it.

use std::ops::Range;

/// What a tag does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TagKind {
    Print,
    Do,
    Remark,
}

/// One tag of a template.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tag {
    pub kind: TagKind,
    /// The bytes from `{` to `}` inclusive.
    pub whole: Range<usize>,
    /// The bytes between the marks, without the `-` that eats white space.
    pub inner: Range<usize>,
    /// Whether a `-` eats white space at either side.
    pub eats: bool,
}

/// Every tag in order; or the place where a tag begins that never ends.
pub fn tags(source: &str) -> Result<Vec<Tag>, usize> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(start) = source[at..].find('{').map(|offset| at + offset) {
        at = start + 1;
        let (kind, close) = match source.as_bytes().get(start + 1) {
            Some(b'{') => (TagKind::Print, "}}"),
            Some(b'%') => (TagKind::Do, "%}"),
            Some(b'!') => (TagKind::Remark, "!}"),
            _ => continue,
        };
        let end = end(source, start + 2, close, kind != TagKind::Remark).ok_or(start)?;
        let (open_eats, close_eats) = (source[start + 2..end].starts_with('-'), source[..end].ends_with('-'));
        let inner = start + 2 + usize::from(open_eats)..end - usize::from(close_eats);
        let inner = inner.start..inner.end.max(inner.start);
        found.push(Tag { kind, whole: start..end + 2, inner, eats: open_eats || close_eats });
        at = end + 2;
    }
    Ok(found)
}

/// Where `close` begins, outside quoted strings if the tag has any.
fn end(source: &str, from: usize, close: &str, strings: bool) -> Option<usize> {
    let mut quote = None;
    for (offset, c) in source[from..].char_indices() {
        let here = from + offset;
        match quote {
            Some(open) if c == open => quote = None,
            Some(_) => {}
            None if source[here..].starts_with(close) => return Some(here),
            None if strings && matches!(c, '"' | '\'') => quote = Some(c),
            None => {}
        }
    }
    None
}

/// The line of a byte, from 1.
pub fn line_of(source: &str, at: usize) -> usize {
    1 + source.as_bytes()[..at.min(source.len())].iter().filter(|byte| **byte == b'\n').count()
}

#[cfg(test)]
mod tests {
    use super::{TagKind, tags};

    #[test]
    fn tags_end_where_they_end() {
        let source = "## {{ a }} {#{{ b.c }}}\n{% if x == \"%}\" -%}{! it's {{ no tag !}{#id}";
        let found: Vec<_> = tags(source).unwrap().into_iter().map(|t| (t.kind, &source[t.inner])).collect();
        let expected = [
            (TagKind::Print, " a "),
            (TagKind::Print, " b.c "),
            (TagKind::Do, " if x == \"%}\" "),
            (TagKind::Remark, " it's {{ no tag "),
        ];
        assert_eq!(found, expected);
        assert_eq!(tags("abc {{ x }"), Err(4));
    }
}
