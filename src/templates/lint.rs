//! The small language that templates may use, and how it is made strict before it is compiled.
//!
//! A misspelt field in a condition would be false in silence, so every field in a condition is
//! checked while rendering; all that is not in this language is refused at the start. A tag alone
//! on a line takes its line with it, so that a loop leaves no empty line in a table.

use super::expression::{Token, TokenKind, tokens};
use super::nesting;
use super::tags::{Tag, TagKind, line_of, tags};

/// A fault in a template: its line and what was expected.
pub type Fault = (usize, String);

/// The tests that a condition may ask of a fact.
pub const TESTS: &[&str] = &["known", "none", "unknown"];

/// The source as it is compiled: same lines, conditions checked, lonely tags without their line.
pub fn prepare(source: &str) -> Result<String, Fault> {
    let found = found(source)?;
    let prepared = rewritten(source, &found)?;
    nesting::check(source, &found)?;
    Ok(prepared)
}

fn found(source: &str) -> Result<Vec<Tag>, Fault> {
    tags(source).map_err(|at| (line_of(source, at), "this tag is never closed".to_owned()))
}

fn rewritten(source: &str, found: &[Tag]) -> Result<String, Fault> {
    let mut out = String::with_capacity(source.len() + 64);
    let mut done = 0;
    for tag in found {
        out.push_str(&source[done..tag.whole.start]);
        let inner = rewrite(&source[tag.inner.clone()], tag.kind)
            .map_err(|(offset, what)| (line_of(source, tag.inner.start + offset), what))?;
        done = tag.whole.end;
        let open = &source[tag.whole.start..tag.inner.start];
        let close = &source[tag.inner.end..tag.whole.end];
        if let Some(end) = lonely(source, tag) {
            // The line break moves into the tag: later lines keep their numbers.
            out.truncate(out.trim_end_matches([' ', '\t']).len());
            out.push_str(&format!("{open}{inner}\n{close}"));
            done = end;
        } else {
            out.push_str(&format!("{open}{inner}{close}"));
        }
    }
    out.push_str(&source[done..]);
    Ok(out)
}

/// For a tag that does not print and stands alone on its line: the start of the next line.
fn lonely(source: &str, tag: &Tag) -> Option<usize> {
    let before = source[..tag.whole.start].rsplit('\n').next().unwrap_or_default();
    let rest = &source[tag.whole.end..];
    let (after, _) = rest.split_once('\n')?;
    let alone = before.trim().is_empty() && after.trim().is_empty();
    (alone && tag.kind != TagKind::Print && !tag.eats).then(|| tag.whole.end + after.len() + 1)
}

/// Checks what stands in a tag and adds the checks; a fault comes with its byte in `inner`.
fn rewrite(inner: &str, kind: TagKind) -> Result<String, (usize, String)> {
    if kind == TagKind::Remark {
        return Ok(inner.to_owned());
    }
    let tokens = tokens(inner)?;
    let texts: Vec<&str> = tokens.iter().map(|token| token.text).collect();
    let expected = |what: &str| Err((tokens.first().map_or(0, |token| token.at), what.to_owned()));
    match (kind, texts.as_slice()) {
        (TagKind::Print, [_]) if tokens[0].kind == TokenKind::Path => {
            Ok(insert(inner, &[("printed", tokens[0])]))
        }
        (TagKind::Print, [_, "|", "length"]) if tokens[0].kind == TokenKind::Path => {
            Ok(insert(inner, &[("checked", tokens[0])]))
        }
        (TagKind::Print, _) => expected("expected `{{ field }}` or `{{ list | length }}`, nothing else"),
        (_, ["else" | "endif" | "endfor"]) => Ok(inner.to_owned()),
        (_, ["include", _]) if tokens[1].kind == TokenKind::Text => Ok(inner.to_owned()),
        (_, ["for", _, "in", _]) if tokens[3].kind == TokenKind::Path => {
            Ok(insert(inner, &[("list", tokens[3])]))
        }
        (_, ["if" | "elif", _, ..]) => condition(inner, &tokens[1..]),
        (_, ["for", ..]) => expected("expected `{% for item in list %}`"),
        _ => expected("expected if, elif, else, endif, for, endfor or include \"file\""),
    }
}

/// Adds to every field of a condition the check that it exists, and that a field alone is a yes
/// or no, or a list.
fn condition(inner: &str, tokens: &[Token]) -> Result<String, (usize, String)> {
    let mut checks = Vec::new();
    for (at, token) in tokens.iter().enumerate() {
        let before = at.checked_sub(1).map_or("", |before| tokens[before].text);
        let after = tokens.get(at + 1).map_or("", |after| after.text);
        let fault = |what: String| Err((token.at, what));
        match token.kind {
            TokenKind::Path if before == "|" && token.text == "length" => {}
            TokenKind::Path if before == "|" => {
                return fault(format!("`| {}` is not for templates; only `| length` is", token.text));
            }
            TokenKind::Path if asked(tokens, at) && TESTS.contains(&token.text) => {}
            TokenKind::Path if asked(tokens, at) => {
                return fault(format!(
                    "`is {}` is not a test; expected is {}",
                    token.text,
                    TESTS.join(", is ")
                ));
            }
            TokenKind::Path => checks.push((check(before, after), *token)),
            TokenKind::Mark if ["[", "]", ","].contains(&token.text) => {
                return fault(format!("`{}` is not for conditions", token.text));
            }
            _ => {}
        }
    }
    Ok(insert(inner, &checks))
}

/// Whether the token at `at` is the name of a test, after `is` or `is not`.
fn asked(tokens: &[Token], at: usize) -> bool {
    let before: Vec<&str> = tokens[..at].iter().rev().take(2).map(|token| token.text).collect();
    matches!(before.as_slice(), ["is", ..] | ["not", "is"])
}

fn check(before: &str, after: &str) -> &'static str {
    let compared = |mark: &str| ["==", "!=", "<", ">", "<=", ">=", "in", "|", "is"].contains(&mark);
    if compared(before) || compared(after) || after == "not" { "checked" } else { "truth" }
}

/// Adds a check after each of some fields; it is told the name of the field for its message.
fn insert(text: &str, checks: &[(&str, Token)]) -> String {
    let mut out = text.to_owned();
    for (check, field) in checks.iter().rev() {
        out.insert_str(field.end(), &format!(" | {check}(field=\"{}\")", field.text));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{found, prepare, rewritten};

    /// A piece of a template, which need not be whole.
    fn piece(source: &str) -> String {
        rewritten(source, &found(source).unwrap()).unwrap()
    }

    #[test]
    fn every_field_of_a_condition_is_checked() {
        for (source, expected) in [
            ("{% if not a.b %}", "{% if not a.b | truth(field=\"a.b\") %}"),
            ("{% if c == \"x\" %}", "{% if c | checked(field=\"c\") == \"x\" %}"),
            ("{% elif d is not known %}", "{% elif d | checked(field=\"d\") is not known %}"),
            ("{% if e | length > 0 %}", "{% if e | checked(field=\"e\") | length > 0 %}"),
            ("{% if (a) %}", "{% if (a | truth(field=\"a\")) %}"),
            ("{% if \"x\" not in b %}", "{% if \"x\" not in b | checked(field=\"b\") %}"),
            ("{% if a or b %}", "{% if a | truth(field=\"a\") or b | truth(field=\"b\") %}"),
            ("{{ a.b }}", "{{ a.b | printed(field=\"a.b\") }}"),
            ("{{- a | length -}}", "{{- a | checked(field=\"a\") | length -}}"),
        ] {
            assert_eq!(piece(source), expected);
        }
    }

    #[test]
    fn a_tag_alone_on_a_line_takes_the_line_with_it() {
        let source = "| a |\n  {% if x == 1 %}\n| b |\n{% endif %}  \n{! remark !}\n| b |\n";
        let expected =
            "| a |\n{% if x | checked(field=\"x\") == 1 \n%}| b |\n{% endif \n%}{! remark \n!}| b |\n";
        assert_eq!(piece(source), expected);
        assert_eq!(piece("a {% endfor %}\nb"), "a {% endfor %}\nb");
    }

    #[test]
    fn what_would_lose_text_in_silence_is_refused_with_its_line() {
        for (bad, word) in [
            ("x\n{{ a | safe }}", "nothing else"),
            ("\n{{ a | default(value=1) }}", "nothing else"),
            ("\n{{ a or b }}", "nothing else"),
            ("\n{{ a if b else c }}", "nothing else"),
            ("\n{{ a ~ b }}", "`~`"),
            ("\n{{ a?.b }}", "`?`"),
            ("\n{{ a[0] }}", "nothing else"),
            ("\n{{ throw(message=\"x\") }}", "nothing else"),
            ("\n{{ }}", "nothing else"),
            ("\n{% if a is defined %}", "is known, is none, is unknown"),
            ("\n{% if a is not odd %}", "is known, is none, is unknown"),
            ("\n{% if a | default(value=1) %}", "only `| length`"),
            ("\n{% set a = 1 %}", "expected if"),
            ("\n{% raw %}", "expected if"),
            ("\n{% filter upper %}", "expected if"),
            ("\n{% for a in b if c %}", "expected `{% for"),
            ("\n{% for a, b in c %}", "expected `{% for"),
            ("\n{% for a in \"abc\" %}", "expected `{% for"),
            ("\n{% include a %}", "expected if"),
            ("\n{% if a", "never closed"),
        ] {
            let (line, what) = prepare(bad).unwrap_err();
            assert_eq!(line, 2, "{bad}");
            assert!(what.contains(word), "{bad}: {what}");
        }
    }
}
