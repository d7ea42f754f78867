//! Labels that fit: a text broken over a few lines of a given width, and cut where it is longer.
//!
//! A line ends after a word. Only a word wider than a whole line is broken, where its language allows
//! that; what does not fit at all ends in an ellipsis, and its picture says the whole name elsewhere.

use crate::fonts::{Face, Faces};
use hypher::Lang;

/// The size of labels, in points.
pub const SIZE: f32 = 8.75;

/// What the labels of a picture are set in, and how long words of their language are broken.
#[derive(Debug, Clone, Copy)]
pub struct Letters {
    /// For labels, and for names that matter.
    pub plain: Type,
    pub strong: Type,
    pub patterns: Option<Lang>,
}

/// Letters of a size, in points.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Type {
    pub size: f32,
    pub bold: bool,
    pub faces: Faces,
}

impl Letters {
    /// The letters of a document in `faces`, in the language of a tag.
    pub fn new(faces: Faces, tag: &str) -> Self {
        let code: Option<[u8; 2]> = tag.as_bytes().get(..2).and_then(|code| code.try_into().ok());
        let plain = Type { size: SIZE, bold: false, faces };
        Self { plain, strong: Type { bold: true, ..plain }, patterns: code.and_then(Lang::from_iso) }
    }
}

impl Type {
    /// The width of a text on one line, in points.
    pub fn width(self, text: &str) -> f32 {
        self.faces.width(if self.bold { Face::Bold } else { Face::Regular }, text) * self.size
    }

    /// `text` on at most `most` lines that are each at most `room` points wide.
    pub fn lines(self, text: &str, room: f32, most: usize, patterns: Option<Lang>) -> Vec<String> {
        let mut rest = text.split_whitespace().collect::<Vec<_>>().join(" ");
        let mut lines = Vec::new();
        while !rest.is_empty() && lines.len() < most {
            if self.width(&rest) <= room {
                lines.push(rest);
                break;
            }
            if lines.len() + 1 == most {
                lines.push(self.cut(&rest, room));
                break;
            }
            let (line, left) = self.broken(&rest, room, patterns);
            lines.push(line);
            rest = left;
        }
        lines
    }

    /// What fits of a text with an ellipsis after it: whole words, or letters where no word fits.
    fn cut(self, text: &str, room: f32) -> String {
        let fits = |end: usize| {
            let kept = text[..end].trim_end_matches(|c: char| !c.is_alphanumeric() && c != ')');
            let line = format!("{kept}…");
            (!kept.is_empty() && self.width(&line) <= room).then_some(line)
        };
        let words = text.match_indices(' ').rev().find_map(|(end, _)| fits(end));
        let letters = || text.char_indices().rev().find_map(|(end, _)| fits(end));
        words.or_else(letters).unwrap_or_else(|| "…".to_owned())
    }

    /// A first line, and what is left for the next.
    fn broken(self, text: &str, room: f32, patterns: Option<Lang>) -> (String, String) {
        let whole = text.match_indices(' ').rev().find(|(end, _)| self.width(&text[..*end]) <= room);
        if let Some((end, _)) = whole {
            return (text[..end].to_owned(), text[end + 1..].to_owned());
        }
        let word = text.split(' ').next().unwrap_or(text);
        for end in breaks(word, patterns).into_iter().rev() {
            let hyphen = if word[..end].ends_with(['-', '/']) { "" } else { "-" };
            let line = format!("{}{hyphen}", &word[..end]);
            if self.width(&line) <= room {
                return (line, text[end..].to_owned());
            }
        }
        // Nothing in the word allows a break: the line takes the letters that fit, at least one.
        let first = text.chars().next().map_or(0, char::len_utf8);
        let ends = text.char_indices().map(|(end, _)| end).filter(|end| *end > 0);
        let end = ends.take_while(|end| self.width(&text[..*end]) <= room).last().unwrap_or(first);
        (text[..end].to_owned(), text[end..].to_owned())
    }
}

/// Where a word may be broken: after its own hyphens, and between syllables.
fn breaks(word: &str, patterns: Option<Lang>) -> Vec<usize> {
    let own = word.match_indices(['-', '/']).map(|(at, _)| at + 1).filter(|at| *at < word.len());
    let mut all: Vec<usize> = own.collect();
    if let (Some(patterns), true) = (patterns, word.chars().all(char::is_alphabetic)) {
        let mut at = 0;
        for syllable in hypher::hyphenate_bounded(word, patterns, 4, 4) {
            at += syllable.len();
            all.push(at);
        }
        all.retain(|at| *at < word.len());
    }
    all
}

#[cfg(test)]
mod tests {
    use super::{Faces, Type};
    use hypher::Lang;

    const TYPE: Type = Type { size: 9.0, bold: false, faces: Faces { house: None } };

    fn lines(text: &str, room: f32) -> Vec<String> {
        let lines = TYPE.lines(text, room, 2, Some(Lang::Dutch));
        assert!(lines.iter().all(|line| TYPE.width(line) <= room), "{lines:?}");
        lines
    }

    #[test]
    fn a_label_is_broken_and_cut_between_words() {
        assert_eq!(lines("Naam en adres", 90.0), ["Naam en adres"]);
        assert_eq!(lines("Inschrijfgegevens en urgentie", 72.0), ["Inschrijfgegevens", "en urgentie"]);
        assert_eq!(lines("Naam, adres, telefoon en e-mail en meer", 60.0), ["Naam, adres,", "telefoon en…"]);
    }

    #[test]
    fn a_word_wider_than_a_line_is_broken_as_its_language_does() {
        let broken = lines("Aansprakelijkheidsverzekering", 80.0);
        assert!(broken[0].ends_with('-') && broken.len() == 2, "{broken:?}");
        assert_eq!(broken.concat().replace('-', ""), "Aansprakelijkheidsverzekering");
    }

    #[test]
    fn what_cannot_be_broken_is_cut() {
        let cut = lines(&"X".repeat(80), 40.0);
        assert!(cut.len() == 2 && cut[1].ends_with('…'), "{cut:?}");
        assert_eq!(lines("", 40.0), Vec::<String>::new());
    }
}
