//! What a field can hold, read from notations such as `list of ref parties or none`.

/// The kind of a single value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kind {
    Text,
    Localized,
    Markdown,
    Id,
    /// The id of an entry of the named entity, or of `data_categories.elements`.
    Ref(String),
    /// A word of the named closed list.
    Enum(String),
    Bool,
    Number,
    Money,
    Date,
    Period,
    Duration,
    Country,
    Language,
    Url,
    Email,
    Phone,
    Document,
    /// Fields that belong together; they stand in `Field::fields`, for blocks too.
    Group,
    /// Names with a text each.
    Map,
}

/// The whole type of a field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Type {
    pub kind: Kind,
    pub list: bool,
    /// The word `none` is allowed instead.
    pub or_none: bool,
    /// The word `indefinite` is allowed instead.
    pub or_indefinite: bool,
}

impl Type {
    /// Reads a notation of `fields.yaml`. Panics on an unknown one: the file is ours and tested.
    pub fn read(notation: &str) -> Self {
        let (rest, or_none) = strip(notation, " or none");
        let (rest, or_indefinite) = strip(rest, " or indefinite");
        let single = rest.strip_prefix("list of ");
        Self { kind: kind(single.unwrap_or(rest)), list: single.is_some(), or_none, or_indefinite }
    }
}

fn strip<'a>(text: &'a str, suffix: &str) -> (&'a str, bool) {
    text.strip_suffix(suffix).map_or((text, false), |rest| (rest, true))
}

fn kind(word: &str) -> Kind {
    match word.split_once(' ') {
        Some(("ref", entity)) => return Kind::Ref(entity.to_owned()),
        Some(("enum", list)) => return Kind::Enum(list.to_owned()),
        Some(("block", _)) => return Kind::Group,
        Some(("map", _)) => return Kind::Map,
        _ => {}
    }
    match word {
        "text" => Kind::Text,
        "localized" => Kind::Localized,
        "markdown" => Kind::Markdown,
        "id" => Kind::Id,
        "bool" => Kind::Bool,
        "number" => Kind::Number,
        "money" => Kind::Money,
        "date" => Kind::Date,
        "period" => Kind::Period,
        "duration" => Kind::Duration,
        "country" => Kind::Country,
        "language" => Kind::Language,
        "url" => Kind::Url,
        "email" => Kind::Email,
        "phone" => Kind::Phone,
        "document" => Kind::Document,
        "group" => Kind::Group,
        other => panic!("fields.yaml: unknown type `{other}`"),
    }
}
