//! Bytes become text, or a fault says which byte stands in the way.
//!
//! UTF-8 only, a byte order mark is passed over, and no characters that cannot be printed: control
//! characters would garble a terminal, and documents use a noncharacter as a mark of their own.

use super::fault::Fault;
use crate::finding::Arg;

/// The largest file that is read, in bytes. Ten thousand activities take 12 MB.
pub const SIZE_LIMIT: usize = 64 * 1024 * 1024;

/// The text of `bytes`, and what is wrong with it. Of a file that is too large no text is kept;
/// of one that is not UTF-8 the text is a best guess, for the message to show.
pub fn decode(bytes: Vec<u8>) -> (String, Option<Fault>) {
    if bytes.len() > SIZE_LIMIT {
        let limit = Arg::Number((SIZE_LIMIT / 1024 / 1024) as u64);
        return (String::new(), Some(Fault::of_file("too-large", 0..0, vec![("limit", limit)])));
    }
    if bytes.starts_with(&[0xFF, 0xFE]) || bytes.starts_with(&[0xFE, 0xFF]) {
        return (String::new(), Some(Fault::of_file("utf-16", 0..0, Vec::new())));
    }
    match String::from_utf8(bytes) {
        Ok(text) => {
            let text = text.strip_prefix('\u{FEFF}').map(str::to_owned).unwrap_or(text);
            let fault = first_refused(&text);
            (text, fault)
        }
        Err(error) => {
            let (at, bytes) = (error.utf8_error().valid_up_to(), error.as_bytes());
            (String::from_utf8_lossy(bytes).into_owned(), Some(not_utf8(bytes, at)))
        }
    }
}

/// Whether a register may not hold `character`.
pub fn is_refused(character: char) -> bool {
    match character {
        '\t' | '\n' => false,
        // A carriage return is only right before a line feed; see `first_refused`.
        '\u{FDD0}'..='\u{FDEF}' => true,
        _ => character.is_control() || u32::from(character) & 0xFFFE == 0xFFFE,
    }
}

fn first_refused(text: &str) -> Option<Fault> {
    // Only control bytes, and the first bytes of what lies from U+0080 to U+009F and from U+F000 on.
    let suspect = |byte: u8| byte < b' ' || byte == 0x7F || byte == 0xC2 || byte >= 0xEF;
    let is_line_end = |at: usize, c: char| c == '\r' && text.as_bytes().get(at + 1) == Some(&b'\n');
    let suspects = text.bytes().enumerate().filter(|(_, byte)| suspect(*byte)).map(|(at, _)| at);
    let (at, found) = suspects
        .filter_map(|at| text.get(at..).and_then(|rest| Some((at, rest.chars().next()?))))
        .find(|&(at, c)| is_refused(c) && !is_line_end(at, c))?;
    let shown = Arg::Text(format!("U+{:04X}", u32::from(found)));
    Some(Fault::of_file("control-character", at..at + found.len_utf8(), vec![("found", shown)]))
}

/// The first byte that is not UTF-8, at `at`; the replacement character stands there in the text.
fn not_utf8(bytes: &[u8], at: usize) -> Fault {
    let args = vec![
        ("found", Arg::Text(format!("0x{:02X}", bytes[at]))),
        ("byte", Arg::Number(at as u64 + 1)),
        ("line", Arg::Number(bytes[..at].iter().filter(|b| **b == b'\n').count() as u64 + 1)),
    ];
    Fault::of_file("not-utf-8", at..at + '\u{FFFD}'.len_utf8(), args)
}
