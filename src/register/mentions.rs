//! Which ids the files define and refer to, and which field stands at a place: what an editor asks.
//!
//! Reads the trees of the files along with the format. A file that cannot be read has no mentions;
//! nothing is judged, so an id that nothing defines is mentioned like any other.

use super::source::{Source, Sources};
use super::tree::{Form, View};
use crate::model::subject_kind;
use crate::schema::{Field, Kind, schema};
use std::ops::Range;

/// How an id is mentioned.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Use {
    /// The id of an entry itself.
    Defined,
    /// An id that an entry had before.
    Former,
    /// A reference from another entry.
    Referred,
}

/// An id in a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mention {
    /// The list that the entry stands in: `parties`, `data_categories.elements`.
    pub list: String,
    pub id: String,
    pub usage: Use,
    /// The number of the file among [`Sources::files`].
    pub file: usize,
    /// The bytes of the id in the file's text, without quotes.
    pub bytes: Range<usize>,
    /// What the entry is called, in the first language that it has a name in; of a definition only.
    pub name: Option<String>,
}

/// A field in a file.
#[derive(Debug, Clone)]
pub struct FieldAt {
    pub field: &'static Field,
    /// The bytes of its key.
    pub key: Range<usize>,
    /// The bytes of its value.
    pub value: Range<usize>,
}

impl Sources {
    /// Every id in every file, by file and place.
    pub fn mentions(&self) -> Vec<Mention> {
        let mut mentions = Vec::new();
        for (file, source) in self.files.iter().enumerate() {
            walk(source, &mut |seen| mentioned(source, file, seen, &mut mentions));
        }
        mentions
    }

    /// The innermost field whose key or value holds `byte`, or stands before it on the same line.
    pub fn field_at(&self, file: usize, byte: usize) -> Option<FieldAt> {
        let source = self.files.get(file)?;
        let line = source.line_and_column(byte).0;
        let mut found = None;
        walk(source, &mut |seen| {
            let Some(key) = seen.view.key_bytes() else { return };
            let value = seen.view.bytes();
            let within = key.start <= byte && byte <= value.end.max(key.end);
            let before = key.start <= byte && source.line_and_column(key.start).0 == line;
            if within || before {
                found = Some(FieldAt { field: seen.field, key, value });
            }
        });
        found
    }
}

impl Sources {
    /// The text of the scalar at `byte` of a file.
    pub fn word_at(&self, file: usize, byte: usize) -> Option<&str> {
        let mut view = self.files.get(file)?.root()?;
        let holds = |view: &View| view.bytes().start <= byte && byte <= view.bytes().end;
        while let Some(part) = view.children().find(holds) {
            view = part;
        }
        view.is_text().then(|| view.text())
    }
}

/// A field with its value, while a file is walked.
struct Seen<'a> {
    /// The list or block that holds it: `parties`, `data_categories.elements`.
    list: &'a str,
    field: &'static Field,
    view: View<'a>,
    /// The mapping that it stands in.
    parent: View<'a>,
}

/// Tells of every field that the format knows, parents before their parts.
fn walk<'a>(source: &'a Source, see: &mut dyn FnMut(&Seen<'_>)) {
    let root: Option<View<'a>> = source.root().filter(|root| source.sound && root.form() == Form::Mapping);
    for top in root.into_iter().flat_map(View::children) {
        let entity = top.key().and_then(|key| schema().entity(key));
        let Some(entity) = entity else { continue };
        each(top, |entry| group(&entity.key, &entity.fields, entry, see));
    }
}

fn group(list: &str, fields: &'static [Field], parent: View<'_>, see: &mut dyn FnMut(&Seen<'_>)) {
    if parent.form() != Form::Mapping {
        return;
    }
    for view in parent.children() {
        let Some(field) = fields.iter().find(|field| Some(field.key.as_str()) == view.key()) else {
            continue;
        };
        see(&Seen { list, field, view, parent });
        if field.ty.kind == Kind::Group {
            let within = format!("{list}.{}", field.key);
            each(view, |entry| group(&within, &field.fields, entry, see));
        }
    }
}

/// The entries of a list, or the one value.
fn each(view: View<'_>, mut visit: impl FnMut(View<'_>)) {
    match view.form() {
        Form::Sequence => view.children().for_each(visit),
        _ => visit(view),
    }
}

fn mentioned(source: &Source, file: usize, seen: &Seen<'_>, mentions: &mut Vec<Mention>) {
    let (list, usage) = match &seen.field.ty.kind {
        Kind::Id if seen.field.key == "id" => (seen.list, Use::Defined),
        Kind::Id => (seen.list, Use::Former),
        Kind::Ref(list) => (list.as_str(), Use::Referred),
        _ if seen.list == "accepted_gaps" && seen.field.key == "subject" => {
            mentions.extend(subject(source, file, seen.view));
            return;
        }
        _ => return,
    };
    each(seen.view, |value| {
        let a_word = seen.field.ty.or_none && value.text() == "none";
        if value.is_text() && !a_word {
            let name = if usage == Use::Defined { name(seen.parent) } else { None };
            let (id, bytes) = (value.text().to_owned(), unquoted(&source.text, value.bytes()));
            mentions.push(Mention { list: list.to_owned(), id, usage, file, bytes, name });
        }
    });
}

/// The id in the subject of an accepted gap, as in `activity:rent`.
fn subject(source: &Source, file: usize, value: View<'_>) -> Option<Mention> {
    let (kind, id) = value.text().split_once(':')?;
    let entity = schema().entities.iter().find(|entity| subject_kind(&entity.key) == Some(kind))?;
    let written = unquoted(&source.text, value.bytes());
    let bytes = written.end.checked_sub(id.len())?..written.end;
    let exact = source.text.get(bytes.clone()) == Some(id);
    let list = entity.key.clone();
    exact.then(|| Mention { list, id: id.to_owned(), usage: Use::Referred, file, bytes, name: None })
}

fn name(entry: View<'_>) -> Option<String> {
    let name = entry.get("name").or_else(|| entry.get("legal_name"))?;
    let name = if name.form() == Form::Mapping { name.children().next()? } else { name };
    name.is_text().then(|| name.text().to_owned())
}

/// The bytes between the quotes, where there are any.
fn unquoted(text: &str, bytes: Range<usize>) -> Range<usize> {
    let quoted = text[bytes.clone()].starts_with(['"', '\'']) && bytes.len() >= 2;
    if quoted { bytes.start + 1..bytes.end - 1 } else { bytes }
}

#[cfg(test)]
mod tests {
    use super::{Mention, Use};
    use crate::register::read_texts;

    const TEXT: &str = "parties:\n  - id: police\n    name: {nl: Politie, en: Police}\n    aliases: [cops]\n\
        activities:\n  - id: \"rent\"\n    name: Rent\n    recipients: [{party: police}]\n    transfers: none\n\
        data_categories:\n  - id: file\n    elements: [{id: mail}]\n\
        accepted_gaps:\n  - {rule: RET-005, subject: 'activity:rent'}\n";

    fn told(mention: &Mention) -> String {
        let (list, id, name) = (&mention.list, &mention.id, mention.name.as_deref().unwrap_or("-"));
        assert_eq!(&TEXT[mention.bytes.clone()], id);
        format!("{list} {id} {:?} {name}", mention.usage)
    }

    #[test]
    fn every_id_is_mentioned_with_its_place() {
        let loaded = read_texts(vec![("a.yaml".to_owned(), TEXT.as_bytes().to_vec())]);
        let mentions = loaded.sources.mentions();
        let told: Vec<String> = mentions.iter().map(told).collect();
        let expected = [
            "parties police Defined Politie",
            "parties cops Former -",
            "activities rent Defined Rent",
            "parties police Referred -",
            "data_categories file Defined -",
            "data_categories.elements mail Defined -",
            "activities rent Referred -",
        ];
        assert_eq!(told, expected);
        assert!(mentions.iter().all(|mention| mention.usage != Use::Former || mention.id == "cops"));
    }

    #[test]
    fn the_innermost_field_is_found_from_its_key_its_value_and_behind_it() {
        let loaded = read_texts(vec![("a.yaml".to_owned(), TEXT.as_bytes().to_vec())]);
        let key = |needle: &str| {
            let byte = TEXT.find(needle).unwrap() + 1;
            loaded.sources.field_at(0, byte).map(|at| at.field.key.clone())
        };
        assert_eq!(key("recipients").as_deref(), Some("recipients"));
        assert_eq!(key("party: police").as_deref(), Some("party"));
        assert_eq!(key("olice}]").as_deref(), Some("party"));
        assert_eq!(key("one\ndata").as_deref(), Some("transfers"));
        assert_eq!(key("arties").as_deref(), None);
    }
}
