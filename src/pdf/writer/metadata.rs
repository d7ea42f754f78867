//! What a PDF says about itself: title, language, dates, colours, identity.

use super::syntax::text;
use crate::document::Head;
use sha2::{Digest, Sha256};

/// The program, as producer and as creator.
const PROGRAM: &str = "verantwoord";
/// A compact profile of sRGB, in the public domain.
pub const PROFILE: &[u8] = include_bytes!("../../../assets/icc/sRGB-v2-magic.icc");
/// What pages mean by their colours, but for the profile.
pub const OUTPUT_INTENT: &[u8] = b"<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)\
    /Info(sRGB IEC61966-2.1)/DestOutputProfile";

/// The information dictionary.
pub fn information(out: &mut Vec<u8>, head: &Head) {
    out.extend(b"<</Title");
    text(out, &head.title);
    let date = date(head);
    let rest = format!("/Creator({PROGRAM})/Producer({PROGRAM})/CreationDate({date})/ModDate({date})>>");
    out.extend(rest.as_bytes());
}

/// The date of the document, at 00:00Z.
pub fn date(head: &Head) -> String {
    format!("D:{}000000Z", head.date.0.format("%Y%m%d"))
}

/// The identity of a document: what it was made from, which document, in which language. Statements
/// for two audiences share all of that; their titles differ.
pub fn identity(head: &Head) -> String {
    let source = format!("{}\n{:?}\n{}\n{}", head.fingerprint, head.kind, head.language, head.title);
    Sha256::digest(source.as_bytes())[..16].iter().map(|byte| format!("{byte:02X}")).collect()
}

/// The same in XMP, with the standards that the file follows.
pub fn xmp(head: &Head) -> String {
    let date = format!("{}T00:00:00Z", head.date.0.format("%Y-%m-%d"));
    include_str!("metadata.xmp")
        .replace("{program}", PROGRAM)
        .replace("{date}", &date)
        .replace("{language}", &escaped(&head.language))
        .replace("{title}", &escaped(&head.title))
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
