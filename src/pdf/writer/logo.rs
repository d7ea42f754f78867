//! The logo as operations of a page: outlines as they are, pixels as one image of the document.

use super::operations::{point, rgb};
use super::up;
use crate::model::logo::{Art, Logo, Outline, Stroke};
use crate::pdf::page::Placed;
use crate::theme::Colour;
use printpdf::{
    LinePoint, Op, PaintMode, Polygon, PolygonRing, Pt, WindingOrder, XObjectId, XObjectTransform,
};

/// The name of the image in the resources of the pages.
pub const IMAGE: &str = "Logo";

/// The operations that draw a logo where it stands.
pub fn operations(placed: &Placed) -> Vec<Op> {
    match &placed.logo.art {
        Art::Outlines(outlines) => outlines.iter().flat_map(|outline| filled(outline, placed)).collect(),
        Art::Pixels { .. } => {
            let transform = XObjectTransform {
                translate_x: Some(Pt(placed.x)),
                translate_y: Some(Pt(up(placed.y + placed.height))),
                scale_x: Some(placed.width),
                scale_y: Some(placed.height),
                no_auto_scale: true,
                ..XObjectTransform::default()
            };
            vec![Op::UseXobject { id: XObjectId(IMAGE.to_owned()), transform }]
        }
    }
}

/// The dictionary of the image of a logo of pixels, without its length, and the pixels: RGB without a
/// mask, for they hold the plate already.
pub fn image(logo: &Logo) -> Option<(String, &[u8])> {
    let Art::Pixels { columns, rows, rgb } = &logo.art else { return None };
    let kind = "/Type/XObject/Subtype/Image/ColorSpace/DeviceRGB/BitsPerComponent 8/Filter/FlateDecode";
    Some((format!("{kind}/Width {columns}/Height {rows}"), rgb))
}

/// The box of a logo on the page: left, foot, right, top.
pub fn bounds(placed: &Placed) -> [f32; 4] {
    let Placed { x, y, width, height, .. } = *placed;
    [x, up(y + height), x + width, up(y)]
}

fn filled(outline: &Outline, placed: &Placed) -> [Op; 2] {
    let [red, green, blue] = outline.fill;
    let winding_order = if outline.even_odd { WindingOrder::EvenOdd } else { WindingOrder::NonZero };
    let polygon = Polygon { rings: rings(&outline.strokes, placed), mode: PaintMode::Fill, winding_order };
    [Op::SetFillColor { col: rgb(Colour(red, green, blue)) }, Op::DrawPolygon { polygon }]
}

/// The closed rings of an outline.
fn rings(strokes: &[Stroke], placed: &Placed) -> Vec<PolygonRing> {
    let scale = placed.width / placed.logo.width;
    let at = |(x, y): (f32, f32), handle| point(placed.x + x * scale, placed.y + y * scale, handle);
    let mut rings: Vec<Vec<LinePoint>> = Vec::new();
    for stroke in strokes {
        if let Stroke::Move(x, y) = *stroke {
            rings.push(vec![at((x, y), false)]);
        }
        let Some(ring) = rings.last_mut() else { continue };
        match *stroke {
            Stroke::Line(x, y) => ring.push(at((x, y), false)),
            Stroke::Curve(first, second, end) => {
                ring.extend([at(first, true), at(second, true), at(end, false)]);
            }
            Stroke::Move(..) | Stroke::Close => {}
        }
    }
    rings.into_iter().filter(|points| points.len() > 2).map(|points| PolygonRing { points }).collect()
}
