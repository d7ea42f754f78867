//! Places between the editor and the register: URIs and paths, UTF-16 positions and bytes.

use super::protocol::{Position, Range};
use crate::register::Source;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

/// The path of a `file:` URI; `None` for any other.
pub fn path(uri: &str) -> Option<PathBuf> {
    let rest = uri.strip_prefix("file://")?;
    // Between the slashes may stand a host, of which only this machine is known.
    let rest = rest.strip_prefix("localhost").unwrap_or(rest);
    let text = decoded(rest.starts_with('/').then_some(rest)?)?;
    let drive = text.as_bytes().get(2) == Some(&b':');
    Some(PathBuf::from(if drive { &text[1..] } else { &text[..] }))
}

/// The `file:` URI of an absolute path.
pub fn uri(path: &Path) -> String {
    let text = path.to_string_lossy().replace('\\', "/");
    let mut uri = String::from(if text.starts_with('/') { "file://" } else { "file:///" });
    for byte in text.bytes() {
        match byte {
            b'/' | b'-' | b'.' | b'_' | b'~' | b':' => uri.push(char::from(byte)),
            byte if byte.is_ascii_alphanumeric() => uri.push(char::from(byte)),
            byte => drop(write!(uri, "%{byte:02X}")),
        }
    }
    uri
}

fn decoded(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        bytes.push(match byte {
            b'%' => (digit(rest.next()?)? << 4) | digit(rest.next()?)?,
            byte => byte,
        });
    }
    String::from_utf8(bytes).ok()
}

fn digit(byte: u8) -> Option<u8> {
    char::from(byte).to_digit(16).map(|digit| digit as u8)
}

/// The range of `bytes` in a file.
pub fn range(source: &Source, bytes: std::ops::Range<usize>) -> Range {
    Range { start: position(source, bytes.start), end: position(source, bytes.end) }
}

fn position(source: &Source, byte: usize) -> Position {
    let line = source.line_and_column(byte).0;
    let start = source.text[..byte].rfind('\n').map_or(0, |at| at + 1);
    let units = source.text[start..byte].encode_utf16().count();
    Position { line: line as u32 - 1, character: units as u32 }
}

/// The byte at a position; past the end of its line, that end.
pub fn byte(text: &str, position: Position) -> usize {
    let before = text.split_inclusive('\n').take(position.line as usize).map(str::len).sum::<usize>();
    let line = text[before..].lines().next().unwrap_or_default();
    let mut units = position.character as usize;
    for (at, letter) in line.char_indices() {
        if units < letter.len_utf16() {
            return before + at;
        }
        units -= letter.len_utf16();
    }
    before + line.len()
}

#[cfg(test)]
mod tests {
    use super::{Position, byte, path, uri};
    use std::path::{Path, PathBuf};

    #[test]
    fn a_path_comes_back_from_its_uri() {
        for text in ["/home/ada/register/a.yaml", "/srv/Privé register/één.yaml", "/a%b#c.yaml"] {
            assert_eq!(path(&uri(Path::new(text))), Some(PathBuf::from(text)), "{text}");
        }
        assert_eq!(path("file:///c%3A/register/a.yaml"), Some(PathBuf::from("c:/register/a.yaml")));
        assert_eq!(path("https://example.org/a.yaml"), None);
        assert_eq!(path("file:///a%zz"), None);
    }

    #[test]
    fn characters_count_in_utf_16() {
        let text = "één: \u{1F3E0} huis\nb: c\n";
        let at = |line, character| &text[byte(text, Position { line, character })..];
        assert_eq!(at(0, 8), "huis\nb: c\n");
        assert_eq!(at(1, 3), "c\n");
        assert_eq!(at(0, 99), "\nb: c\n");
        assert_eq!(at(9, 0), "");
    }
}
