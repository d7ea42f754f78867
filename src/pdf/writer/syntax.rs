//! The spelling of objects, straight into bytes: what there is a million of in a long document, the
//! nodes of its structure, is never a dictionary in memory.

use super::file::Id;
use lopdf::Object;
use lopdf::content::{Content, Operation};
use std::io::Write;

/// A whole number.
pub fn integer(out: &mut Vec<u8>, number: usize) {
    // Writing to a vector cannot fail.
    let _ = write!(out, "{number}");
}

/// A reference to an object, with a space before it.
pub fn reference(out: &mut Vec<u8>, id: Id) {
    out.push(b' ');
    integer(out, id.0 as usize);
    out.extend(b" 0 R");
}

/// A length with at most two decimals, with a space before it.
pub fn length(out: &mut Vec<u8>, length: f32) {
    let hundredths = (f64::from(length) * 100.0).round() as i64;
    let sign = if hundredths < 0 { "-" } else { "" };
    let (whole, part) = (hundredths.unsigned_abs() / 100, hundredths.unsigned_abs() % 100);
    let _ = match (part, part % 10) {
        (0, _) => write!(out, " {sign}{whole}"),
        (_, 0) => write!(out, " {sign}{whole}.{}", part / 10),
        _ => write!(out, " {sign}{whole}.{part:02}"),
    };
}

/// A text for people: plain when it is ASCII, else UTF-16.
pub fn text(out: &mut Vec<u8>, text: &str) {
    if text.is_ascii() {
        return string(out, text.as_bytes());
    }
    out.extend(b"<FEFF");
    text.encode_utf16().for_each(|unit| drop(write!(out, "{unit:04X}")));
    out.push(b'>');
}

/// Bytes as they are.
pub fn string(out: &mut Vec<u8>, bytes: &[u8]) {
    out.push(b'(');
    for byte in bytes {
        match byte {
            b'(' | b')' | b'\\' => out.extend([b'\\', *byte]),
            b'\r' => out.extend(b"\\r"),
            b'\n' => out.extend(b"\\n"),
            _ => out.push(*byte),
        }
    }
    out.push(b')');
}

/// Any object but a stream, as lopdf spells it: as the operand of an operator without a name.
pub fn object(object: Object) -> Vec<u8> {
    let operations = [Operation::new("", vec![object])];
    // A content without streams is written to memory, where nothing can fail.
    let mut bytes = Content { operations }.encode().unwrap_or_default();
    bytes.truncate(bytes.trim_ascii_end().len());
    bytes
}

#[cfg(test)]
mod tests {
    use super::{Id, length, object, reference, string, text};

    fn spelt(write: impl Fn(&mut Vec<u8>)) -> String {
        let mut out = Vec::new();
        write(&mut out);
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn lengths_have_two_decimals_at_most() {
        let lengths = [0.0, -0.001, 595.276, 12.5, -3.05, 841.896];
        let spelt: Vec<String> = lengths.into_iter().map(|l| spelt(|out| length(out, l))).collect();
        assert_eq!(spelt, [" 0", " 0", " 595.28", " 12.5", " -3.05", " 841.9"]);
    }

    #[test]
    fn strings_are_escaped_and_texts_say_when_they_are_utf_16() {
        assert_eq!(spelt(|out| string(out, b"a(b)\\c\n")), "(a\\(b\\)\\\\c\\n)");
        assert_eq!(spelt(|out| text(out, "Ge\u{ef}nd")), "<FEFF0047006500EF006E0064>");
        assert_eq!(spelt(|out| reference(out, Id(7))), " 7 0 R");
    }

    #[test]
    fn other_objects_are_spelt_by_lopdf() {
        let dictionary = lopdf::dictionary! { "Type" => "Catalog", "Count" => 2 };
        assert_eq!(object(dictionary.into()), b"<</Type/Catalog/Count 2>>");
    }
}
