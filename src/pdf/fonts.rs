//! The four faces of the documents, embedded in the program and parsed once.
//!
//! Inside a PDF they go by a name of our own: a subset is a changed font, and the licence keeps
//! the name *Source* for unchanged ones.

use super::PdfError;
use rustybuzz::{Direction, ShapePlan, script};
use std::sync::OnceLock;

/// A face by its task.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Face {
    Regular,
    Bold,
    Italic,
    Mono,
}

impl Face {
    pub const ALL: [Self; 4] = [Self::Regular, Self::Bold, Self::Italic, Self::Mono];

    /// The whole font, as it ships.
    pub fn data(self) -> &'static [u8] {
        match self {
            Self::Regular => include_bytes!("../../assets/fonts/SourceSans3-Regular.ttf"),
            Self::Bold => include_bytes!("../../assets/fonts/SourceSans3-Bold.ttf"),
            Self::Italic => include_bytes!("../../assets/fonts/SourceSans3-It.ttf"),
            Self::Mono => include_bytes!("../../assets/fonts/SourceCodePro-Regular.ttf"),
        }
    }

    /// The name inside a PDF.
    pub fn name(self) -> &'static str {
        match self {
            Self::Regular => "VerantwoordSans-Regular",
            Self::Bold => "VerantwoordSans-Bold",
            Self::Italic => "VerantwoordSans-Italic",
            Self::Mono => "VerantwoordMono-Regular",
        }
    }
}

/// A parsed face with the plan for shaping Latin text in it.
pub struct Parsed {
    pub face: rustybuzz::Face<'static>,
    pub plan: ShapePlan,
    pub units_per_em: f32,
}

/// Every face, parsed, in the order of [`Face::ALL`].
pub fn parsed() -> Result<&'static [Parsed; 4], PdfError> {
    static FACES: OnceLock<Result<[Parsed; 4], PdfError>> = OnceLock::new();
    FACES.get_or_init(parse_all).as_ref().map_err(PdfError::clone)
}

fn parse_all() -> Result<[Parsed; 4], PdfError> {
    let [regular, bold, italic, mono] = Face::ALL.map(parse);
    Ok([regular?, bold?, italic?, mono?])
}

fn parse(face: Face) -> Result<Parsed, PdfError> {
    let parsed = rustybuzz::Face::from_slice(face.data(), 0).ok_or(PdfError::Font(face.name()))?;
    let plan = ShapePlan::new(&parsed, Direction::LeftToRight, Some(script::LATIN), None, &[]);
    Ok(Parsed { units_per_em: parsed.units_per_em() as f32, face: parsed, plan })
}
