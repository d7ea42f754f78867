//! What the PDF of a document carries for programs: the records the register that they were made from,
//! and as JSON-LD what is beside their page and beside the statements; a statement what is beside its page.
//!
//! The register is in its canonical form, of which the fingerprint is taken, so it depends on neither
//! the order nor the names of files. Only documents that stay inside carry it.

use super::render::linked_data;
use crate::document::{Attachment, DocumentKind, Relationship, Source, Which};
use crate::model::canonical_json;
use crate::templates::TemplateError;

/// The files that the PDF of a document carries, in order.
pub fn attachments(source: &Source, which: Which) -> Result<Vec<Attachment>, TemplateError> {
    match which.kind {
        DocumentKind::Statement => Ok(vec![statement(source, which, Relationship::Alternative)?]),
        DocumentKind::Gaps => Ok(Vec::new()),
        DocumentKind::Records => {
            let mut all = vec![register(source, which)?, records(source, which)?];
            let documents = source.documents().into_iter();
            let statements = documents
                .filter(|other| other.kind == DocumentKind::Statement && other.language == which.language);
            for other in statements {
                all.push(statement(source, other, Relationship::Data)?);
            }
            Ok(all)
        }
    }
}

fn register(source: &Source, which: Which) -> Result<Attachment, TemplateError> {
    Ok(Attachment {
        name: "register.json".to_owned(),
        media_type: "application/json".to_owned(),
        description: source.templates.words(which.language)?.text("attachment-register"),
        relationship: Relationship::Source,
        bytes: canonical_json(source.register).into_bytes(),
    })
}

fn records(source: &Source, which: Which) -> Result<Attachment, TemplateError> {
    let words = source.templates.words(which.language)?;
    graph(source, which, words.text("attachment-records"), Relationship::Data)
}

fn statement(source: &Source, which: Which, relationship: Relationship) -> Result<Attachment, TemplateError> {
    let words = source.templates.words(which.language)?;
    let description = words.with("attachment-statement", &[("title", source.head(which)?.title.into())]);
    graph(source, which, description, relationship)
}

/// The JSON-LD of a document, under the name that it has beside the page.
fn graph(
    source: &Source,
    which: Which,
    description: String,
    relationship: Relationship,
) -> Result<Attachment, TemplateError> {
    let head = source.head(which)?;
    Ok(Attachment {
        name: head.alternate.clone().unwrap_or_default(),
        media_type: "application/ld+json".to_owned(),
        description,
        relationship,
        bytes: linked_data(source, which, &head)?,
    })
}
