//! The tokens of what stands in a tag: fields, texts, numbers, words and marks.

/// What a token is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TokenKind {
    /// A field, as in `activity.name`; or the name of a test or filter.
    Path,
    /// A word of the template language, as in `and`.
    Word,
    /// A quoted text.
    Text,
    Number,
    Mark,
}

/// A token with the byte where it begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Token<'a> {
    pub kind: TokenKind,
    pub text: &'a str,
    pub at: usize,
}

impl Token<'_> {
    /// The byte after the token.
    pub fn end(&self) -> usize {
        self.at + self.text.len()
    }
}

const WORDS: &[&str] = &[
    "if", "elif", "else", "endif", "for", "endfor", "include", "in", "is", "and", "or", "not", "true",
    "false",
];
const MARKS: &[&str] = &["==", "!=", "<=", ">=", "<", ">", "|", "(", ")", "[", "]", ",", "="];

/// The tokens of `inner`; or the byte of a character that templates may not use.
pub fn tokens(inner: &str) -> Result<Vec<Token<'_>>, (usize, String)> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(c) = inner[at..].chars().next() {
        if c.is_whitespace() {
            at += c.len_utf8();
            continue;
        }
        let token = token(inner, at, c).ok_or_else(|| (at, format!("`{c}` is not for templates")))?;
        at = token.end();
        found.push(token);
    }
    Ok(found)
}

fn token(inner: &str, at: usize, first: char) -> Option<Token<'_>> {
    let rest = &inner[at..];
    let length = |allowed: fn(char) -> bool| rest.find(|c| !allowed(c)).unwrap_or(rest.len());
    let (kind, length) = match first {
        '"' | '\'' => (TokenKind::Text, rest[1..].find(first)? + 2),
        _ if first.is_ascii_digit() => (TokenKind::Number, length(|c| c.is_ascii_digit())),
        _ if first.is_ascii_alphabetic() || first == '_' => {
            (TokenKind::Path, length(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '.')))
        }
        _ => (TokenKind::Mark, MARKS.iter().find(|mark| rest.starts_with(**mark))?.len()),
    };
    let text = &rest[..length];
    let kind = if WORDS.contains(&text) { TokenKind::Word } else { kind };
    Some(Token { kind, text, at })
}
