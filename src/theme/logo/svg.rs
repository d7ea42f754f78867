//! The shapes of an SVG as filled outlines.
//!
//! usvg resolves style sheets, references, basic shapes and transforms; lines become the outline
//! of what the pen covers. Nothing is fetched, and what a document cannot draw the same on a screen
//! and on paper is refused by its name.

use super::{LogoFault, plate};
use crate::model::logo::{Art, Logo, Outline, Stroke};
use usvg::roxmltree;
use usvg::tiny_skia_path::{Path, PathSegment, Rect, Transform};
use usvg::{FillRule, Group, Node, Options, PaintOrder, Tree};

/// The most strokes of the pen: enough for a coat of arms, little enough for every page.
const MOST_STROKES: usize = 20_000;

/// Elements that are refused wherever they stand, for usvg passes them over in silence.
const REFUSED: [&str; 8] =
    ["text", "image", "foreignObject", "script", "animate", "animateMotion", "animateTransform", "set"];

/// The logo in the bytes of an SVG.
pub(super) fn read(bytes: &[u8], digest: String) -> Result<Logo, LogoFault> {
    let broken = |_| LogoFault::Broken;
    let text = std::str::from_utf8(bytes).map_err(|_| LogoFault::Broken)?;
    let options = roxmltree::ParsingOptions { allow_dtd: true, ..Default::default() };
    let document = roxmltree::Document::parse_with_options(text, options).map_err(broken)?;
    let mut elements = document.descendants().filter(roxmltree::Node::is_element);
    if let Some(element) = elements.find(|element| REFUSED.contains(&element.tag_name().name())) {
        return Err(LogoFault::Holds(element.tag_name().name().to_owned()));
    }
    let tree = Tree::from_xmltree(&document, &Options::default()).map_err(|_| LogoFault::Broken)?;
    let mut drawing = Drawing::default();
    drawing.group(tree.root())?;
    drawing.logo((tree.size().width(), tree.size().height()), digest)
}

/// The outlines so far, each with the box it covers.
#[derive(Default)]
struct Drawing {
    outlines: Vec<(Outline, Rect)>,
    strokes: usize,
}

impl Drawing {
    fn group(&mut self, group: &Group) -> Result<(), LogoFault> {
        let holds = |name: &str| Err(LogoFault::Holds(name.to_owned()));
        if group.opacity().get() < 1.0 {
            return holds("opacity");
        }
        if group.blend_mode() != usvg::BlendMode::Normal {
            return holds("mix-blend-mode");
        }
        if group.mask().is_some() {
            return holds("mask");
        }
        if !group.filters().is_empty() {
            return holds("filter");
        }
        if group.clip_path().is_some_and(|clip| !spares(clip, group)) {
            return holds("clipPath");
        }
        group.children().iter().try_for_each(|node| match node {
            Node::Group(group) => self.group(group),
            Node::Path(path) => self.path(path),
            Node::Image(_) => holds("image"),
            Node::Text(_) => holds("text"),
        })
    }

    fn path(&mut self, path: &usvg::Path) -> Result<(), LogoFault> {
        if !path.is_visible() {
            return Ok(());
        }
        let placed = path.abs_transform();
        let fill = path.fill().map(|fill| -> Result<_, LogoFault> {
            let even_odd = fill.rule() == FillRule::EvenOdd;
            Ok((path.data().clone(), solid(fill.paint(), fill.opacity().get())?, even_odd))
        });
        let stroke = path.stroke().map(|stroke| -> Result<_, LogoFault> {
            let scale = placed.get_scale();
            let pen = stroke.to_tiny_skia();
            let dashed = pen.dash.as_ref().and_then(|dash| path.data().dash(dash, 1.0));
            let line = dashed.as_ref().unwrap_or(path.data());
            let covered = line.stroke(&pen, 4.0 * scale.0.max(scale.1).max(1.0)).ok_or(LogoFault::Broken)?;
            Ok((covered, solid(stroke.paint(), stroke.opacity().get())?, false))
        });
        let mut parts: Vec<_> = [fill, stroke].into_iter().flatten().collect::<Result<_, _>>()?;
        if path.paint_order() == PaintOrder::StrokeAndFill {
            parts.reverse();
        }
        parts.into_iter().try_for_each(|(path, fill, even_odd)| self.add(path, placed, fill, even_odd))
    }

    fn add(&mut self, path: Path, placed: Transform, fill: [u8; 3], even_odd: bool) -> Result<(), LogoFault> {
        let path = path.transform(placed).ok_or(LogoFault::Broken)?;
        self.strokes += path.len();
        if self.strokes > MOST_STROKES {
            return Err(LogoFault::TooFine);
        }
        let bounds = path.bounds();
        self.outlines.push((Outline { fill, even_odd, strokes: strokes(&path) }, bounds));
        Ok(())
    }

    /// The drawing without empty space around it. What lies outside the canvas was never seen.
    fn logo(mut self, canvas: (f32, f32), digest: String) -> Result<Logo, LogoFault> {
        let (width, height) = canvas;
        let outside =
            |b: &Rect| b.right() <= 0.0 || b.bottom() <= 0.0 || b.left() >= width || b.top() >= height;
        self.outlines.retain(|(_, bounds)| !outside(bounds));
        let boxes = || self.outlines.iter().map(|(_, bounds)| bounds);
        let left = boxes().map(Rect::left).fold(f32::MAX, f32::min);
        let top = boxes().map(Rect::top).fold(f32::MAX, f32::min);
        let right = boxes().map(Rect::right).fold(f32::MIN, f32::max);
        let bottom = boxes().map(Rect::bottom).fold(f32::MIN, f32::max);
        if right - left <= 0.0 || bottom - top <= 0.0 {
            return Err(LogoFault::Empty);
        }
        let slack = 0.02 * width.max(height);
        if left < -slack || top < -slack || right > width + slack || bottom > height + slack {
            return Err(LogoFault::Holds("viewBox".to_owned()));
        }
        let areas =
            self.outlines.iter().map(|(outline, b)| (outline.fill, f64::from(b.width() * b.height())));
        let plate = plate(areas);
        let mut outlines: Vec<Outline> = self.outlines.into_iter().map(|(outline, _)| outline).collect();
        let all = outlines.iter_mut().flat_map(|outline| &mut outline.strokes);
        all.for_each(|stroke| *stroke = moved(*stroke, (left, top)));
        let (width, height) = (right - left, bottom - top);
        Ok(Logo { width, height, plate, art: Art::Outlines(outlines), digest })
    }
}

/// A paint of one colour.
fn solid(paint: &usvg::Paint, opacity: f32) -> Result<[u8; 3], LogoFault> {
    let refused = match paint {
        _ if opacity < 1.0 => "opacity",
        usvg::Paint::Color(colour) => return Ok([colour.red, colour.green, colour.blue]),
        usvg::Paint::LinearGradient(_) => "linearGradient",
        usvg::Paint::RadialGradient(_) => "radialGradient",
        usvg::Paint::Pattern(_) => "pattern",
    };
    Err(LogoFault::Holds(refused.to_owned()))
}

/// Whether a clip path cuts nothing off: a rectangle around the whole group, as drawing programs
/// put it around what they export.
fn spares(clip: &usvg::ClipPath, group: &Group) -> bool {
    let [Node::Path(path)] = clip.root().children() else { return false };
    if clip.clip_path().is_some() || path.data().len() != 5 || !is_box(path.data()) {
        return false;
    }
    let placed = group.abs_transform().pre_concat(clip.transform()).pre_concat(path.abs_transform());
    let Some(frame) = path.data().clone().transform(placed).map(|path| path.bounds()) else { return false };
    let inner = group.abs_stroke_bounding_box();
    let slack = 0.01 * frame.width().max(frame.height());
    frame.left() <= inner.left() + slack
        && frame.top() <= inner.top() + slack
        && frame.right() >= inner.right() - slack
        && frame.bottom() >= inner.bottom() - slack
}

/// Whether every corner of a path is a corner of its box.
fn is_box(path: &Path) -> bool {
    let bounds = path.bounds();
    path.points().iter().all(|point| {
        [bounds.left(), bounds.right()].contains(&point.x)
            && [bounds.top(), bounds.bottom()].contains(&point.y)
    })
}

fn strokes(path: &Path) -> Vec<Stroke> {
    let mut pen = (0.0, 0.0);
    let strokes = path.segments().map(|segment| {
        let (stroke, end) = match segment {
            PathSegment::MoveTo(to) => (Stroke::Move(to.x, to.y), (to.x, to.y)),
            PathSegment::LineTo(to) => (Stroke::Line(to.x, to.y), (to.x, to.y)),
            PathSegment::QuadTo(handle, to) => {
                let third = |from: f32, handle: f32| from + (handle - from) * 2.0 / 3.0;
                let first = (third(pen.0, handle.x), third(pen.1, handle.y));
                let second = (third(to.x, handle.x), third(to.y, handle.y));
                (Stroke::Curve(first, second, (to.x, to.y)), (to.x, to.y))
            }
            PathSegment::CubicTo(first, second, to) => {
                let curve = Stroke::Curve((first.x, first.y), (second.x, second.y), (to.x, to.y));
                (curve, (to.x, to.y))
            }
            PathSegment::Close => (Stroke::Close, pen),
        };
        pen = end;
        stroke
    });
    strokes.collect()
}

fn moved(stroke: Stroke, (left, top): (f32, f32)) -> Stroke {
    let by = |(x, y): (f32, f32)| (x - left, y - top);
    match stroke {
        Stroke::Move(x, y) => Stroke::Move(x - left, y - top),
        Stroke::Line(x, y) => Stroke::Line(x - left, y - top),
        Stroke::Curve(first, second, end) => Stroke::Curve(by(first), by(second), by(end)),
        Stroke::Close => Stroke::Close,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn svg(inner: &str) -> Result<Logo, LogoFault> {
        let text = format!("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 40 20'>{inner}</svg>");
        read(text.as_bytes(), String::new())
    }

    fn outlines(inner: &str) -> Vec<Outline> {
        match svg(inner).unwrap_or_else(|fault| panic!("{inner}: {fault:?}")).art {
            Art::Outlines(outlines) => outlines,
            Art::Pixels { .. } => panic!("pixels"),
        }
    }

    #[test]
    fn shapes_styles_and_references_become_outlines() {
        let all = outlines(
            "<style>.a{fill:#0d5657}</style><defs><path id='p' d='M0 0H4V4Z'/></defs>\
             <rect class='a' width='40' height='20'/><circle cx='9' cy='9' r='3' fill='red'/>\
             <use href='#p' x='10' style='fill:#fff;fill-rule:evenodd'/>",
        );
        let fills: Vec<_> = all.iter().map(|outline| outline.fill).collect();
        assert_eq!(fills, [[0x0d, 0x56, 0x57], [0xff, 0, 0], [0xff; 3]]);
        assert!(all[2].even_odd && !all[0].even_odd);
        assert_eq!(all[2].strokes[0], Stroke::Move(10.0, 0.0));
    }

    #[test]
    fn a_line_becomes_what_the_pen_covers() {
        let logo = svg("<path d='M10 10H30' stroke='#000' stroke-width='4' fill='none'/>").unwrap();
        assert_eq!((logo.width, logo.height), (20.0, 4.0));
    }

    #[test]
    fn what_cannot_be_drawn_is_named() {
        let rect = "<rect width='9' height='9'";
        for (inner, name) in [
            ("<text>De Wilg</text>".to_owned(), "text"),
            ("<image href='file:///etc/passwd' width='9' height='9'/>".to_owned(), "image"),
            ("<script>alert(1)</script>".to_owned(), "script"),
            ("<foreignObject/>".to_owned(), "foreignObject"),
            (format!("{rect}><animate/></rect>"), "animate"),
            (format!("{rect} opacity='.5'/>"), "opacity"),
            (format!("{rect} fill-opacity='.5'/>"), "opacity"),
            (format!("<g style='mix-blend-mode:multiply'>{rect}/></g>"), "mix-blend-mode"),
            (format!("<mask id='m'>{rect} fill='#fff'/></mask><g mask='url(#m)'>{rect}/></g>"), "mask"),
            (
                format!("<clipPath id='c'><circle r='5'/></clipPath><g clip-path='url(#c)'>{rect}/></g>"),
                "clipPath",
            ),
            (
                format!(
                    "<filter id='f'><feGaussianBlur stdDeviation='2'/></filter>{rect} filter='url(#f)'/>"
                ),
                "filter",
            ),
            (
                format!(
                    "<linearGradient id='l'><stop stop-color='red'/><stop offset='1'/></linearGradient>\
                     {rect} fill='url(#l)'/>"
                ),
                "linearGradient",
            ),
            ("<rect x='30' width='30' height='9'/>".to_owned(), "viewBox"),
        ] {
            assert_eq!(svg(&inner), Err(LogoFault::Holds(name.to_owned())), "{inner}");
        }
    }

    #[test]
    fn a_frame_around_all_cuts_nothing() {
        let frame = "<clipPath id='c'><path d='M0 0h40v20H0z'/></clipPath>";
        assert_eq!(
            outlines(&format!("{frame}<g clip-path='url(#c)'><circle cx='9' cy='9' r='5'/></g>")).len(),
            1
        );
    }

    #[test]
    fn nothing_too_much_and_bombs_are_refused() {
        assert_eq!(svg(""), Err(LogoFault::Empty));
        assert_eq!(svg("<rect x='90' width='9' height='9'/>"), Err(LogoFault::Empty));
        assert_eq!(svg(&"<path d='M0 0h4v4z'/>".repeat(6000)), Err(LogoFault::TooFine));
        let lines: String = (1..40)
            .map(|n| {
                let last = n - 1;
                format!("<g id='g{n}'><use href='#g{last}'/><use href='#g{last}'/></g>")
            })
            .collect();
        let bomb = format!("<defs><path id='g0' d='M0 0h4v4z'/>{lines}</defs><use href='#g39'/>");
        assert!(svg(&bomb).is_err());
        assert_eq!(read(b"<svg", String::new()), Err(LogoFault::Broken));
        let deep = format!("{}<path d='M0 0h4v4z'/>{}", "<g>".repeat(5000), "</g>".repeat(5000));
        assert!(svg(&deep).is_err());
    }
}
