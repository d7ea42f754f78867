//! Whether every `if` and `for` of a template has its end, and every end its beginning.
//!
//! The engine only says that the template ended too soon, at its last line; the line to mend is that of
//! the tag that has no end.

use super::lint::Fault;
use super::tags::{Tag, TagKind, line_of};

/// The first tag, in order, that does not close what is open, else the innermost that is never closed.
pub fn check(source: &str, tags: &[Tag]) -> Result<(), Fault> {
    let mut open: Vec<(&str, usize)> = Vec::new();
    for tag in tags.iter().filter(|tag| tag.kind == TagKind::Do) {
        let line = line_of(source, tag.whole.start);
        let word = source[tag.inner.clone()].split_whitespace().next().unwrap_or_default();
        match (word, open.last()) {
            ("if" | "for", _) => open.push((word, line)),
            ("endif", Some(("if", _))) | ("endfor", Some(("for", _))) => drop(open.pop()),
            ("endif" | "endfor", Some((begun, at))) => {
                let what =
                    format!("expected `{{% end{begun} %}}`, for the `{begun}` of line {at} is still open");
                return Err((line, what));
            }
            ("endif" | "endfor" | "else" | "elif", None) => {
                return Err((line, format!("`{word}` without a beginning: no `if` or `for` is open here")));
            }
            _ => {}
        }
    }
    match open.last() {
        None => Ok(()),
        Some((begun, line)) => Err((*line, format!("this `{begun}` has no `{{% end{begun} %}}`"))),
    }
}
