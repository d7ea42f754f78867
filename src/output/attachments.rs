//! What the PDF of a document carries for programs: the records the register that they were made
//! from, and with it the statements as JSON-LD; a statement the same in JSON-LD as beside its page.
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
            let mut all = vec![register(source, which)?];
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

fn statement(source: &Source, which: Which, relationship: Relationship) -> Result<Attachment, TemplateError> {
    let head = source.head(which)?;
    let words = source.templates.words(which.language)?;
    let path = source.path(which)?;
    Ok(Attachment {
        name: format!("{}.jsonld", path.rsplit('/').next().unwrap_or(&path)),
        media_type: "application/ld+json".to_owned(),
        description: words.with("attachment-statement", &[("title", head.title.clone().into())]),
        relationship,
        bytes: linked_data(source, which, &head)?,
    })
}
