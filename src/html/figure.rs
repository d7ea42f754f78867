//! Figures as inline SVG with a name and a description, followed by their alternative.
//!
//! Colours are classes that set `color`, which the style sheet has shapes take over: so a picture
//! follows the theme into the dark and needs no style attributes.

use super::markup::Markup;
use super::{HtmlError, escape};
use crate::document::figure::{Anchor, Drawing, Figure, Paint, Shape};

/// A picture that is narrower needs no scrolling, and is not made much larger.
const SMALL: f32 = 300.0;

impl Markup {
    /// Appends a figure: title, picture, alternative.
    pub fn figure(&mut self, figure: &Figure) -> Result<(), HtmlError> {
        let id = &figure.id;
        for anchor in [id.clone(), format!("{id}-title")] {
            self.anchors.define(&anchor)?;
        }
        self.put(format_args!("<figure id=\"{id}\">\n<figcaption id=\"{id}-title\">"));
        self.escaped(&figure.title);
        self.put(format_args!(
            "</figcaption>\n<div class=\"scroll\" role=\"group\" tabindex=\"0\" aria-labelledby=\"{id}-title\">\n"
        ));
        let broad = match figure.narrow {
            Some(_) => "broad",
            None if figure.width < SMALL => "small",
            None => "only",
        };
        self.picture(figure, broad, "", (figure.width, figure.height), &figure.shapes)?;
        if let Some(Drawing { width, height, shapes }) = &figure.narrow {
            self.picture(figure, "narrow", "-narrow", (*width, *height), shapes)?;
        }
        self.raw("</div>\n");
        self.blocks(&figure.alternative)?;
        self.raw("</figure>\n");
        Ok(())
    }

    fn picture(
        &mut self,
        figure: &Figure,
        class: &str,
        end: &str,
        (width, height): (f32, f32),
        shapes: &[Shape],
    ) -> Result<(), HtmlError> {
        let (name, about) = (format!("{}-picture{end}", figure.id), format!("{}-about{end}", figure.id));
        self.anchors.define(&name)?;
        self.anchors.define(&about)?;
        self.put(format_args!(
            "<svg class=\"{class}\" role=\"img\" aria-labelledby=\"{name} {about}\" viewBox=\"0 0 {} {}\">\n",
            number(width),
            number(height)
        ));
        self.put(format_args!("<title id=\"{name}\">{}</title>\n", escape::text(&figure.title)));
        self.put(format_args!("<desc id=\"{about}\">{}</desc>\n", escape::text(&figure.description)));
        shapes.iter().for_each(|shape| self.shape(shape));
        self.raw("</svg>\n");
        Ok(())
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
            Shape::Band { x1, top1, bottom1, x2, top2, bottom2, paint } => self.put(format_args!(
                "<path class=\"{}\" d=\"M{} {}{}V{}{}Z\"/>\n",
                class(*paint),
                number(*x1),
                number(*top1),
                curve((*x1, *top1), (*x2, *top2)),
                number(*bottom2),
                curve((*x2, *bottom2), (*x1, *bottom1))
            )),
            Shape::Curve { x1, y1, x2, y2, width, paint } => self.put(format_args!(
                "<path class=\"{} line\" stroke-width=\"{}\" d=\"M{} {}{}\"/>\n",
                class(*paint),
                number(width.max(0.0)),
                number(*x1),
                number(*y1),
                curve((*x1, *y1), (*x2, *y2))
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

/// The rest of a path that goes from one point to the other like an S lying down.
fn curve((x1, y1): (f32, f32), (x2, y2): (f32, f32)) -> String {
    let half = number((x1 + x2) / 2.0);
    format!("C{half} {} {half} {} {} {}", number(y1), number(y2), number(x2), number(y2))
}

/// The class of the style sheet that gives a paint.
fn class(paint: Paint) -> String {
    match paint {
        Paint::Ink => "paint-ink".to_owned(),
        Paint::Muted => "paint-muted".to_owned(),
        Paint::Rule => "paint-rule".to_owned(),
        Paint::Brand => "paint-brand".to_owned(),
        Paint::Card => "paint-card".to_owned(),
        Paint::Band => "paint-band".to_owned(),
        Paint::Edge => "paint-edge".to_owned(),
        Paint::Accent => "paint-accent".to_owned(),
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
pub(super) fn number(length: f32) -> String {
    let length = if length.is_finite() { length } else { 0.0 };
    let fixed = format!("{length:.2}");
    let short = fixed.trim_end_matches('0').trim_end_matches('.');
    if short == "-0" { "0".to_owned() } else { short.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_side_starts_and_ends_level() {
        assert_eq!(curve((0.0, 1.0), (10.0, 5.0)), "C5 1 5 5 10 5");
    }

    #[test]
    fn numbers_are_short_and_finite() {
        let all = [1.0, 1.5, 0.126, -0.001, f32::NAN, f32::INFINITY, 100.0].map(number);
        assert_eq!(all, ["1", "1.5", "0.13", "0", "0", "0", "100"]);
    }
}
