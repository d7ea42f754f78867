//! The logo of an organisation: plain shapes or pixels, with nothing left of the file they came from.

/// A logo that can be drawn as it is.
#[derive(Debug, Clone, PartialEq)]
pub struct Logo {
    /// Its size; only the proportion counts.
    pub width: f32,
    pub height: f32,
    /// The colour of the plate on which most of it can be seen, red, green and blue in sRGB.
    pub plate: [u8; 3],
    pub art: Art,
    /// SHA-256 of the file, in lower-case hexadecimal.
    pub digest: String,
}

/// What a logo is drawn with.
#[derive(Debug, Clone, PartialEq)]
pub enum Art {
    /// Filled outlines, the first at the bottom.
    Outlines(Vec<Outline>),
    /// Rows of pixels from the top, three bytes each, what shines through taken from the plate.
    Pixels { columns: u32, rows: u32, rgb: Vec<u8> },
}

/// A filled outline, in the measures of its logo, from the top left.
#[derive(Debug, Clone, PartialEq)]
pub struct Outline {
    /// Red, green and blue in sRGB.
    pub fill: [u8; 3],
    /// Whether what is enclosed twice is left open.
    pub even_odd: bool,
    pub strokes: Vec<Stroke>,
}

/// A stroke of the pen along an outline.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Stroke {
    Move(f32, f32),
    Line(f32, f32),
    /// A cubic curve: two handles and its end.
    Curve((f32, f32), (f32, f32), (f32, f32)),
    Close,
}
