//! The logo in the band: our own shapes as SVG, or our own pixels as PNG in the page itself.
//!
//! Nothing of the file that the organisation gave is in it but outlines, colours and pixels.

use super::escape;
use super::figure::number;
use super::markup::Markup;
use crate::model::logo::{Art, Logo, Outline, Stroke};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use std::fmt::Write;

/// The height to which a drawing is scaled, so that two decimals are fine enough.
const HEIGHT: f32 = 100.0;

impl Markup {
    /// Appends the logo on its plate, with the name of the organisation for who does not see it.
    pub fn logo(&mut self, logo: &Logo, name: &str) {
        let name = escape::text(name);
        self.raw("<p class=\"organisation logo\">");
        match &logo.art {
            Art::Outlines(outlines) => {
                let scale = HEIGHT / logo.height;
                let width = number(logo.width * scale);
                self.put(format_args!(
                    "<svg role=\"img\" aria-label=\"{name}\" viewBox=\"0 0 {width} {HEIGHT}\">"
                ));
                outlines.iter().for_each(|outline| self.outline(outline, scale));
                self.raw("</svg>");
            }
            Art::Pixels { columns, rows, rgb } => {
                let data = STANDARD.encode(crate::theme::logo::to_png(*columns, *rows, rgb));
                self.put(format_args!(
                    "<img alt=\"{name}\" width=\"{columns}\" height=\"{rows}\" src=\"data:image/png;base64,{data}\">"
                ));
            }
        }
        self.raw("</p>\n");
    }

    fn outline(&mut self, outline: &Outline, scale: f32) {
        let [red, green, blue] = outline.fill;
        let rule = if outline.even_odd { " fill-rule=\"evenodd\"" } else { "" };
        let path = path(&outline.strokes, scale);
        self.put(format_args!("<path fill=\"#{red:02x}{green:02x}{blue:02x}\"{rule} d=\"{path}\"/>"));
    }
}

fn path(strokes: &[Stroke], scale: f32) -> String {
    let mut path = String::new();
    let at = |x: f32, y: f32| format!("{} {}", number(x * scale), number(y * scale));
    for stroke in strokes {
        let _ = match *stroke {
            Stroke::Move(x, y) => write!(path, "M{}", at(x, y)),
            Stroke::Line(x, y) => write!(path, "L{}", at(x, y)),
            Stroke::Curve(a, b, to) => write!(path, "C{} {} {}", at(a.0, a.1), at(b.0, b.1), at(to.0, to.1)),
            Stroke::Close => write!(path, "Z"),
        };
    }
    path
}
