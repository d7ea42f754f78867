//! Words of the closed lists, and the names of the types for messages.

use super::{Check, Slot, hints};
use crate::finding::Arg;
use crate::register::fault::{Args, Fault, clip};
use crate::register::locate::target;
use crate::register::tree::View;
use crate::schema::{Kind, List, Type, schema};

/// Whether `word` stands in the closed list `list`.
pub fn has(list: &str, word: &str) -> bool {
    schema().lists[list].words.iter().any(|known| known.word == word)
}

/// What a field asks for, as a word: `list`, or the kind of its value.
pub fn expected(ty: &Type) -> &'static str {
    if ty.list { "list" } else { kind(&ty.kind) }
}

/// The kind of a single value, by its name among the `types` of the format.
pub fn kind(kind: &Kind) -> &'static str {
    match kind {
        Kind::Text => "text",
        Kind::Localized => "localized",
        Kind::Markdown => "markdown",
        Kind::Id => "id",
        Kind::Ref(_) => "ref",
        Kind::Enum(_) => "enum",
        Kind::Bool => "bool",
        Kind::Number => "number",
        Kind::Money => "money",
        Kind::Date => "date",
        Kind::Period => "period",
        Kind::Duration => "duration",
        Kind::Country => "country",
        Kind::Language => "language",
        Kind::Url => "url",
        Kind::Email => "email",
        Kind::Phone => "phone",
        Kind::Document => "document",
        Kind::Group => "group",
        Kind::Map => "map",
    }
}

impl<'a> Check<'a> {
    /// A word of the closed list with this name.
    pub(super) fn word(&mut self, slot: Slot<'_>, name: &str, value: View<'a>) {
        let (name, list) = schema().lists.get_key_value(name).expect("the format names only lists it has");
        let found = value.text();
        if list.words.iter().any(|word| word.word == found) {
            return;
        }
        let mut args: Args = vec![("key", slot.key.into()), ("found", clip(found).into())];
        args.push(("list", name.as_str().into()));
        args.extend(suggestion(list, found).map(|word| ("suggestion", word.into())));
        let allowed = list.words.iter().map(|word| Arg::Word(name, &word.word));
        args.push(("allowed", Arg::List(allowed.collect())));
        let bytes = target(self.source, value);
        self.report(Fault { code: "REF-013", bytes, other: None, args });
    }
}

/// The word whose article or code was written, as in `6(1)(f)`; else the nearest.
fn suggestion<'l>(list: &'l List, found: &str) -> Option<&'l str> {
    let cited = |name: &str| {
        list.words.iter().find(|word| word.attributes.get(name).is_some_and(|cited| cited == found.trim()))
    };
    let cited = cited("code").or_else(|| cited("article")).map(|word| word.word.as_str());
    cited.or_else(|| hints::among(found, list.words.iter().map(|word| (word.word.as_str(), &word.label))))
}
