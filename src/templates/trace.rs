//! From a line of filled-in Markdown back to the line of the template that it came from.

use super::tags::tags;

/// The line of `source`, from 1, whose own words stand in `shown` in the same order; of several,
/// the one with the most words.
pub fn line(source: &str, shown: &str) -> Option<usize> {
    let mut best = (0, None);
    for (at, line) in source.lines().enumerate() {
        let pieces = pieces(line);
        let length = pieces.iter().map(|piece| piece.trim().len()).sum();
        if length > best.0 && in_order(&pieces, shown) {
            best = (length, Some(at + 1));
        }
    }
    best.1
}

/// What stands outside the tags of a line.
fn pieces(line: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    let mut done = 0;
    for tag in tags(line).unwrap_or_default() {
        pieces.push(&line[done..tag.whole.start]);
        done = tag.whole.end;
    }
    pieces.push(&line[done..]);
    pieces
}

fn in_order(pieces: &[&str], shown: &str) -> bool {
    let mut rest = shown;
    pieces.iter().all(|piece| match rest.split_once(piece.trim()) {
        Some((_, after)) => {
            rest = after;
            true
        }
        None => false,
    })
}

#[cfg(test)]
mod tests {
    use super::line;

    #[test]
    fn a_line_is_found_by_its_own_words() {
        let source = "## {{ title }} {#x}\n\n| {{ a }} | {{ b }} |\nWij bewaren {{ a }} lang.\n";
        assert_eq!(line(source, "Wij bewaren 2 jaar lang."), Some(4));
        assert_eq!(line(source, "## Rechten {#x}"), Some(1));
        assert_eq!(line(source, "| 1 | 2 | 3 |"), Some(3));
        assert_eq!(line(source, "niets"), None);
    }
}
