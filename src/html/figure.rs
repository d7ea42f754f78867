//! Figures as inline SVG with a name and a description, followed by their alternative.
//!
//! Colours are classes that set `color`, which the style sheet has shapes take over: so a picture
//! follows the theme into the dark and needs no style attributes.

use super::markup::Markup;
use super::{HtmlError, escape};
use crate::document::figure::{Anchor, Figure, Paint, Shape};

impl Markup {
    /// Appends a figure: title, picture, alternative.
    pub fn figure(&mut self, figure: &Figure) -> Result<(), HtmlError> {
        let id = &figure.id;
        for anchor in [id.clone(), format!("{id}-title"), format!("{id}-picture"), format!("{id}-about")] {
            self.anchors.define(&anchor)?;
        }
        self.put(format_args!("<figure id=\"{id}\">\n<figcaption id=\"{id}-title\">"));
        self.escaped(&figure.title);
        self.put(format_args!(
            "</figcaption>\n<div class=\"scroll\" role=\"group\" tabindex=\"0\" aria-labelledby=\"{id}-title\">\n"
        ));
        self.picture(figure);
        self.raw("</div>\n");
        self.blocks(&figure.alternative)?;
        self.raw("</figure>\n");
        Ok(())
    }

    fn picture(&mut self, figure: &Figure) {
        let id = &figure.id;
        self.put(format_args!(
            "<svg role=\"img\" aria-labelledby=\"{id}-picture {id}-about\" viewBox=\"0 0 {} {}\">\n",
            number(figure.width),
            number(figure.height)
        ));
        self.put(format_args!("<title id=\"{id}-picture\">{}</title>\n", escape::text(&figure.title)));
        self.put(format_args!("<desc id=\"{id}-about\">{}</desc>\n", escape::text(&figure.description)));
        figure.shapes.iter().for_each(|shape| self.shape(shape));
        self.raw("</svg>\n");
    }

    fn shape(&mut self, shape: &Shape) {
        match shape {
            Shape::Rect { x, y, width, height, paint } => self.put(format_args!(
                "<rect class=\"{}\" x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\"/>\n",
                class(*paint),
                number(*x),
                number(*y),
                number(width.max(0.0)),
                number(height.max(0.0))
            )),
            Shape::Line { x1, y1, x2, y2, width, paint } => self.put(format_args!(
                "<line class=\"{}\" x1=\"{}\" y1=\"{}\" x2=\"{}\" y2=\"{}\" stroke-width=\"{}\"/>\n",
                class(*paint),
                number(*x1),
                number(*y1),
                number(*x2),
                number(*y2),
                number(width.max(0.0))
            )),
            Shape::Label { x, y, size, bold, anchor, paint, text } => self.put(format_args!(
                "<text class=\"{}{}\" x=\"{}\" y=\"{}\" font-size=\"{}\" text-anchor=\"{}\">{}</text>\n",
                class(*paint),
                if *bold { " bold" } else { "" },
                number(*x),
                number(*y),
                number(size.max(0.0)),
                end(*anchor),
                escape::text(text)
            )),
        }
    }
}

/// The class of the style sheet that gives a paint.
fn class(paint: Paint) -> String {
    match paint {
        Paint::Ink => "paint-ink".to_owned(),
        Paint::Muted => "paint-muted".to_owned(),
        Paint::Rule => "paint-rule".to_owned(),
        Paint::Brand => "paint-brand".to_owned(),
        Paint::Ground(tone) => format!("ground-{}", tone.word()),
        Paint::On(tone) => format!("on-{}", tone.word()),
    }
}

fn end(anchor: Anchor) -> &'static str {
    match anchor {
        Anchor::Start => "start",
        Anchor::Middle => "middle",
        Anchor::End => "end",
    }
}

/// A length in at most two decimals; what is no number is 0.
fn number(length: f32) -> String {
    let length = if length.is_finite() { length } else { 0.0 };
    let fixed = format!("{length:.2}");
    let short = fixed.trim_end_matches('0').trim_end_matches('.');
    if short == "-0" { "0".to_owned() } else { short.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_short_and_finite() {
        let all = [1.0, 1.5, 0.126, -0.001, f32::NAN, f32::INFINITY, 100.0].map(number);
        assert_eq!(all, ["1", "1.5", "0.13", "0", "0", "0", "100"]);
    }
}
