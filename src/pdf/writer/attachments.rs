//! Files within the file, as PDF/A-3 has them: each with what it is to the document.

use super::batch::Writer;
use super::file::{Id, deflated};
use super::metadata::date;
use super::syntax::{reference, text};
use crate::document::{Attachment, Head, Relationship};
use crate::pdf::PdfError;
use std::io::Write;

/// Entries of the catalog and of its names; empty when there is nothing attached.
#[derive(Default)]
pub struct Attached {
    pub names: Vec<u8>,
    pub list: Vec<u8>,
}

/// Writes the attachments of a document.
pub fn add<W: Write>(head: &Head, writer: &mut Writer<W>) -> Result<Attached, PdfError> {
    if head.attachments.is_empty() {
        return Ok(Attached::default());
    }
    let mut found: Vec<(&Attachment, Id)> = Vec::new();
    for attachment in &head.attachments {
        found.push((attachment, file(attachment, &date(head), writer)?));
    }
    let mut attached = Attached { names: b"/EmbeddedFiles<</Names[".to_vec(), list: b"/AF[".to_vec() };
    found.iter().for_each(|(_, id)| reference(&mut attached.list, *id));
    found.sort_by(|(one, _), (other, _)| one.name.cmp(&other.name));
    for (attachment, id) in found {
        text(&mut attached.names, &attachment.name);
        reference(&mut attached.names, id);
    }
    attached.names.extend(b"]>>");
    attached.list.extend(b"]");
    Ok(attached)
}

fn file<W: Write>(attachment: &Attachment, date: &str, writer: &mut Writer<W>) -> Result<Id, PdfError> {
    let (id, content) = (writer.file.id(), writer.file.id());
    // In a name, a slash is written as its number.
    let media_type = attachment.media_type.replace('/', "#2F").replace('+', "#2B");
    let entries = format!(
        "/Type/EmbeddedFile/Subtype/{media_type}/Filter/FlateDecode\
         /Params<</Size {}/CreationDate({date})/ModDate({date})>>",
        attachment.bytes.len()
    );
    writer.file.stream(content, entries.as_bytes(), &deflated(&[&attachment.bytes]))?;
    let relationship = match attachment.relationship {
        Relationship::Source => "Source",
        Relationship::Data => "Data",
        Relationship::Alternative => "Alternative",
    };
    let out = writer.object(id);
    out.extend(format!("<</Type/Filespec/AFRelationship/{relationship}/F").as_bytes());
    text(out, &attachment.name);
    out.extend(b"/UF");
    text(out, &attachment.name);
    out.extend(b"/Desc");
    text(out, &attachment.description);
    out.extend(b"/EF<</F");
    reference(out, content);
    out.extend(b"/UF");
    reference(out, content);
    out.extend(b">>>>");
    Ok(id)
}
