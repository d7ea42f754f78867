//! The four faces of the program, embedded in it and parsed once.

use super::{Face, Parsed, Unreadable, parse};
use std::sync::OnceLock;

/// Every face of ours, parsed, in the order of [`Face::ALL`].
pub(super) fn parsed() -> Result<&'static [Parsed; 4], Unreadable> {
    static FACES: OnceLock<Result<[Parsed; 4], Unreadable>> = OnceLock::new();
    FACES.get_or_init(parse_all).as_ref().map_err(|unreadable| *unreadable)
}

fn parse_all() -> Result<[Parsed; 4], Unreadable> {
    let [regular, bold, italic, mono] =
        Face::ALL.map(|face| parse(data(face), name(face)).ok_or(Unreadable(name(face))));
    Ok([regular?, bold?, italic?, mono?])
}

/// The whole font, as it ships.
fn data(face: Face) -> &'static [u8] {
    match face {
        Face::Regular => include_bytes!("../../assets/fonts/SourceSans3-Regular.ttf"),
        Face::Bold => include_bytes!("../../assets/fonts/SourceSans3-Bold.ttf"),
        Face::Italic => include_bytes!("../../assets/fonts/SourceSans3-It.ttf"),
        Face::Mono => include_bytes!("../../assets/fonts/SourceCodePro-Regular.ttf"),
    }
}

/// The name inside a PDF, one of our own: a subset is a changed font, and the licence keeps the name
/// *Source* for unchanged ones.
fn name(face: Face) -> &'static str {
    match face {
        Face::Regular => "VerantwoordSans-Regular",
        Face::Bold => "VerantwoordSans-Bold",
        Face::Italic => "VerantwoordSans-Italic",
        Face::Mono => "VerantwoordMono-Regular",
    }
}
