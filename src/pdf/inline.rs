//! Inlines into prose, with their nodes in the structure tree: those of links, badges, code, notes and
//! foreign passages are made here.

use super::fonts::Face;
use super::hyphen;
use super::page::LinkId;
use super::prose::{Note, Prose, RAISED, Style, TextStyle};
use super::structure::{NodeId, Role, SlotId, Tree};
use super::window::Window;
use crate::document::block::{Inline, Target, Tone};
use crate::document::words;
use crate::theme::Palette;
use hypher::Lang;

/// The most letters of a note at the foot of a page; a longer one stays in its text, in brackets.
const LONGEST: usize = 400;
/// What a note takes at least, in letters: three short ones share a line.
const LEAST: usize = 40;

/// A link with what is said about it to a reader who cannot see it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    pub target: Target,
    pub contents: String,
    pub node: NodeId,
}

/// Makes prose, with its nodes in the tree and its links in the list.
pub struct Composer<'a> {
    pub tree: &'a mut Tree,
    pub links: &'a mut Window<Link>,
    pub palette: &'a Palette,
    /// How many notes the document has so far.
    pub notes: &'a mut usize,
    /// How the notes of this text look at the foot, and how many letters of them go there; others stay
    /// in brackets.
    pub note_text: TextStyle,
    pub note_room: usize,
}

/// The node that text goes to, with its slot once it has one.
struct Place {
    node: NodeId,
    slot: Option<SlotId>,
    style: Style,
}

impl Composer<'_> {
    /// The inlines of a node as prose, their nodes and slots added under it in reading order.
    pub fn compose(
        &mut self,
        inlines: &[Inline],
        node: NodeId,
        text: TextStyle,
        language: Option<Lang>,
    ) -> Prose {
        let mut prose = Prose::default();
        let style = Style { language, ..Style::new(text) };
        self.add(inlines, &mut Place { node, slot: None, style }, &mut prose);
        let kept = prose.text.trim_end_matches([' ', '\n']).len();
        prose.text.truncate(kept);
        prose.spans.retain(|(start, _)| *start < kept);
        prose.space_notes();
        prose
    }

    fn add(&mut self, inlines: &[Inline], place: &mut Place, prose: &mut Prose) {
        for inline in inlines {
            match inline {
                Inline::Text(text) => self.add_text(text, place, prose),
                Inline::Strong(inner) => self.add_restyled(inner, Face::Bold, place, prose),
                Inline::Emphasis(inner) => self.add_restyled(inner, Face::Italic, place, prose),
                Inline::Break => prose.line_break(),
                // It leads to the section that it stands in.
                Inline::Anchor(_) => {}
                Inline::Code(text) => {
                    let style = code(place.style);
                    self.add_child(place, Role::Code, style, |composer, child| {
                        composer.add_text(text, child, prose);
                    });
                }
                Inline::Badge(tone, text) => {
                    let style = badge(place.style, *tone, self.palette);
                    self.add_child(place, Role::Span, style, |composer, child| {
                        composer.add_text(text, child, prose);
                    });
                }
                Inline::Abbreviation(short, meaning) => {
                    self.add_child(place, Role::Span, place.style, |composer, child| {
                        composer.tree.nodes[child.node.0].expansion = Some(meaning.as_str().into());
                        composer.add_text(short, child, prose);
                    });
                }
                Inline::Foreign(tag, inner) => {
                    let style = Style { language: hyphen::language(tag), ..place.style };
                    self.add_child(place, Role::Span, style, |composer, child| {
                        composer.tree.nodes[child.node.0].language = Some(tag.as_str().into());
                        composer.add(inner, child, prose);
                    });
                }
                Inline::Note(inner) => self.add_note(inner, place, prose),
                Inline::Link(link) => self.add_link(&link.target, &link.content, place, prose),
            }
        }
    }

    /// A note: its number here, its text at the foot, both at this place of the reading order.
    fn add_note(&mut self, note: &[Inline], place: &mut Place, prose: &mut Prose) {
        let letters = words::plain(note).chars().count();
        if letters > LONGEST || letters.max(LEAST) > self.note_room || place.style.link.is_some() {
            return self.add_in_place(note, place, prose);
        }
        self.note_room -= letters.max(LEAST);
        *self.notes += 1;
        let number = self.notes.to_string();
        prose.apart();
        let style = raised(place.style, prose.notes.len());
        self.add_child(place, Role::Reference, style, |composer, child| {
            composer.add_child(child, Role::Label, style, |composer, child| {
                composer.add_text(&number, child, prose);
            });
        });
        let style = Style { language: place.style.language, ..Style::new(self.note_text) };
        let (mut label, mut text) = (Prose::default(), Prose::default());
        self.add_child(place, Role::Note, style, |composer, child| {
            composer.add_child(child, Role::Label, style, |composer, child| {
                composer.add_text(&number, child, &mut label);
            });
            let room = std::mem::take(&mut composer.note_room);
            composer.add(note, child, &mut text);
            composer.note_room = room;
        });
        prose.notes.push(Note { number: *self.notes, label, text });
    }

    /// A note where it was written, in brackets.
    fn add_in_place(&mut self, note: &[Inline], place: &mut Place, prose: &mut Prose) {
        self.add_text(" (", place, prose);
        let room = std::mem::take(&mut self.note_room);
        self.add(note, place, prose);
        self.note_room = room;
        self.add_text(")", place, prose);
    }

    fn add_link(&mut self, target: &Target, content: &[Inline], place: &mut Place, prose: &mut Prose) {
        let mut style = place.style;
        style.link = Some(LinkId(self.links.len()));
        style.text.colour = self.palette.brand_text;
        self.add_child(place, Role::Link, style, |composer, child| {
            let contents = words::plain(content);
            composer.links.push(Link { target: target.clone(), contents, node: child.node });
            composer.add(content, child, prose);
        });
    }

    fn add_child(
        &mut self,
        place: &mut Place,
        role: Role,
        style: Style,
        add: impl FnOnce(&mut Self, &mut Place),
    ) {
        let node = self.tree.node(place.node, role);
        add(self, &mut Place { node, slot: None, style });
        // Text that follows the child comes after it among the children.
        place.slot = None;
    }

    fn add_restyled(&mut self, inner: &[Inline], face: Face, place: &mut Place, prose: &mut Prose) {
        let before = place.style.text.face;
        // There is no bold italic: bold says enough.
        if before != Face::Bold {
            place.style.text.face = face;
        }
        self.add(inner, place, prose);
        place.style.text.face = before;
    }

    fn add_text(&mut self, text: &str, place: &mut Place, prose: &mut Prose) {
        let slot = *place.slot.get_or_insert_with(|| self.tree.slot(place.node));
        prose.push(text, Style { slot: Some(slot), ..place.style });
    }
}

/// The number of a note in a text of a style.
fn raised(style: Style, note: usize) -> Style {
    let text = TextStyle { size: style.text.size * RAISED, ..style.text };
    Style { note: Some(note), ..Style::new(text) }
}

fn code(style: Style) -> Style {
    let text = TextStyle { face: Face::Mono, size: style.text.size * 0.9, ..style.text };
    Style { text, ..style }
}

fn badge(style: Style, tone: Tone, palette: &Palette) -> Style {
    let (_, ink) = palette.tone(tone);
    let size = (style.text.size * 0.85).min(9.5);
    let text = TextStyle { face: Face::Bold, size, colour: ink, ..style.text };
    Style { text, badge: Some(tone), link: None, ..style }
}
