//! Any text made safe for the three places where it lands: markup, addresses and the style sheet.
//!
//! What HTML allows nowhere is replaced: white-space controls by a space, others by U+FFFD.

/// Appends text so that it is read back as it is, between tags and in quoted attributes.
pub(super) fn push_text(out: &mut String, text: &str) {
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            c => out.push(allowed(c)),
        }
    }
}

/// Text as [`push_text`] writes it.
pub(super) fn text(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    push_text(&mut out, text);
    out
}

/// Appends an address for a quoted attribute; what no address may hold is percent-encoded.
pub(super) fn push_address(out: &mut String, address: &str) {
    for c in address.chars() {
        match c {
            ' ' | '"' | '<' | '>' | '\\' | '^' | '`' | '{' | '|' | '}' => {
                out.push_str(&format!("%{:02X}", u32::from(c)));
            }
            '&' => out.push_str("&amp;"),
            '\'' => out.push_str("&#39;"),
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
}

/// Text as a string of CSS, quoted; everything but letters, digits and spaces is written by number,
/// so that neither the string nor the style element can be closed from within.
pub(super) fn css_string(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars().map(allowed) {
        if c.is_alphanumeric() || c == ' ' {
            out.push(c);
        } else {
            out.push_str(&format!("\\{:x} ", u32::from(c)));
        }
    }
    out.push('"');
    out
}

/// The character itself where HTML allows it.
fn allowed(c: char) -> char {
    match c {
        '\t' | '\n' => c,
        c if c.is_control() && c.is_whitespace() => ' ',
        c if c.is_control() || is_noncharacter(c) => '\u{fffd}',
        c => c,
    }
}

fn is_noncharacter(c: char) -> bool {
    matches!(u32::from(c), 0xfdd0..=0xfdef) || u32::from(c) & 0xfffe == 0xfffe
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_closes_no_tag_and_no_quote() {
        assert_eq!(text(r#"<b a="1" c='2'>&amp;"#), "&lt;b a=&quot;1&quot; c=&#39;2&#39;&gt;&amp;amp;");
    }

    #[test]
    fn controls_leave_no_trace_but_the_space_they_were() {
        assert_eq!(text("a\u{b}b\u{85}c\rd\u{0}e\u{ffff}f\ng"), "a b c d\u{fffd}e\u{fffd}f\ng");
    }

    #[test]
    fn an_address_keeps_its_parts_and_loses_its_tricks() {
        let mut out = String::new();
        push_address(&mut out, "https://a.example/?b=1&c='\"><script>\n");
        assert_eq!(out, "https://a.example/?b=1&amp;c=&#39;%22%3E%3Cscript%3E");
    }

    #[test]
    fn a_string_of_css_cannot_be_left() {
        assert_eq!(css_string("a\"}</style>\\é"), r#""a\22 \7d \3c \2f style\3e \5c é""#);
    }
}
