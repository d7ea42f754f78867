//! Inlines into prose: one normalised text with a style for each stretch of it.
//!
//! Text is joined before it is broken into lines, so that a line never breaks where only the style
//! changes. The nodes of links, badges, code and foreign passages are made here.

use super::fonts::Face;
use super::hyphen;
use super::page::LinkId;
use super::structure::{NodeId, Role, SlotId, Tree};
use super::window::Window;
use crate::document::block::{Inline, Target, Tone};
use crate::document::words;
use crate::theme::{Colour, Palette};
use hypher::Lang;

/// How running text looks; lengths in points.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct TextStyle {
    pub face: Face,
    pub size: f32,
    /// From baseline to baseline.
    pub leading: f32,
    pub colour: Colour,
}

/// How one stretch of prose looks and what it belongs to.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Style {
    pub text: TextStyle,
    pub slot: Option<SlotId>,
    pub language: Option<Lang>,
    pub link: Option<LinkId>,
    pub badge: Option<Tone>,
}

impl Style {
    /// Whether two stretches can stand in one run: how they hyphenate does not matter there.
    pub fn looks_like(&self, other: &Self) -> bool {
        Self { language: None, ..*self } == Self { language: None, ..*other }
    }
}

/// A text with its stretches: where each starts and how it looks.
#[derive(Debug, Default, Clone, PartialEq)]
pub struct Prose {
    pub text: String,
    pub spans: Vec<(usize, Style)>,
}

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
        let style = Style { text, slot: None, language, link: None, badge: None };
        self.add(inlines, &mut Place { node, slot: None, style }, &mut prose);
        let kept = prose.text.trim_end_matches([' ', '\n']).len();
        prose.text.truncate(kept);
        prose.spans.retain(|(start, _)| *start < kept);
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
                Inline::Note(inner) => self.add_in_place(inner, place, prose),
                Inline::Link(link) => self.add_link(&link.target, &link.content, place, prose),
            }
        }
    }

    /// A note where it was written, in brackets.
    fn add_in_place(&mut self, note: &[Inline], place: &mut Place, prose: &mut Prose) {
        self.add_text(" (", place, prose);
        self.add(note, place, prose);
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

impl Prose {
    /// A text in one style.
    pub fn plain(text: &str, style: Style) -> Self {
        let mut prose = Self::default();
        prose.push(text, style);
        prose
    }

    /// Adds text with white space folded; only a no-break space stays as it is.
    pub fn push(&mut self, text: &str, style: Style) {
        if self.spans.last().is_none_or(|(_, last)| *last != style) {
            self.spans.push((self.text.len(), style));
        }
        for character in text.chars() {
            match character {
                '\u{ad}' => {}
                '\u{a0}' | '\u{202f}' => self.text.push('\u{a0}'),
                _ if character.is_whitespace() => {
                    if !self.text.is_empty() && !self.text.ends_with([' ', '\n']) {
                        self.text.push(' ');
                    }
                }
                _ => self.text.push(character),
            }
        }
    }

    fn line_break(&mut self) {
        if self.text.ends_with(' ') {
            self.text.pop();
        }
        if !self.text.is_empty() {
            self.text.push('\n');
        }
    }
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
