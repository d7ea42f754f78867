//! What a PDF says about itself: catalog, title, language, dates, colours, identity.

use super::{failed, name, text};
use crate::document::Head;
use crate::pdf::PdfError;
use lopdf::{Document, Object, ObjectId, Stream, StringFormat, dictionary};
use sha2::{Digest, Sha256};

/// The program, as producer and as creator.
const PROGRAM: &str = "verantwoord";
/// A compact profile of sRGB, in the public domain.
const PROFILE: &[u8] = include_bytes!("../../../assets/icc/sRGB-v2-magic.icc");

/// Replaces catalog, information and identity.
pub fn add(
    document: &mut Document,
    head: &Head,
    structure: ObjectId,
    outline: Option<ObjectId>,
) -> Result<(), PdfError> {
    let id = document.trailer.get(b"Root").and_then(Object::as_reference).map_err(failed)?;
    let pages = document.get_dictionary(id).and_then(|old| old.get(b"Pages")).map_err(failed)?.clone();
    let metadata = dictionary! { "Type" => name("Metadata"), "Subtype" => name("XML") };
    let metadata = Stream::new(metadata, xmp(head).into_bytes()).with_compression(false);
    let mut catalog = dictionary! {
        "Type" => name("Catalog"),
        "Pages" => pages,
        "Lang" => text(&head.language),
        "MarkInfo" => dictionary! { "Marked" => true },
        "ViewerPreferences" => dictionary! { "DisplayDocTitle" => true },
        "StructTreeRoot" => structure,
        "Metadata" => document.add_object(metadata),
        "OutputIntents" => vec![output_intent(document)],
    };
    if let Some(outline) = outline {
        catalog.set("Outlines", outline);
        catalog.set("PageMode", name("UseOutlines"));
    }
    document.objects.insert(id, catalog.into());
    information(document, head)?;
    let identity = Object::String(identity(head), StringFormat::Hexadecimal);
    document.trailer.set("ID", vec![identity.clone(), identity]);
    Ok(())
}

fn output_intent(document: &mut Document) -> Object {
    let profile = Stream::new(dictionary! { "N" => 3 }, PROFILE.to_vec());
    let intent = dictionary! {
        "Type" => name("OutputIntent"),
        "S" => name("GTS_PDFA1"),
        "OutputConditionIdentifier" => text("sRGB"),
        "Info" => text("sRGB IEC61966-2.1"),
        "DestOutputProfile" => document.add_object(profile),
    };
    intent.into()
}

fn information(document: &mut Document, head: &Head) -> Result<(), PdfError> {
    let date = text(&format!("D:{}000000Z", head.date.0.format("%Y%m%d")));
    let information = dictionary! {
        "Title" => text(&head.title),
        "Creator" => text(PROGRAM),
        "Producer" => text(PROGRAM),
        "CreationDate" => date.clone(),
        "ModDate" => date,
    };
    let id = document.trailer.get(b"Info").and_then(Object::as_reference).map_err(failed)?;
    document.objects.insert(id, information.into());
    Ok(())
}

/// The identity of a document: what it was made from, which document, in which language. Statements
/// for two audiences share all of that; their titles differ.
fn identity(head: &Head) -> Vec<u8> {
    let source = format!("{}\n{:?}\n{}\n{}", head.fingerprint, head.kind, head.language, head.title);
    Sha256::digest(source.as_bytes())[..16].to_vec()
}

fn xmp(head: &Head) -> String {
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
