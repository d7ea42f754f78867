//! Compiles and fills in templates: the one file that knows Tera.
//!
//! Escapes whatever is not [`Markup`], refuses values that would print as nothing, and turns
//! Tera's errors into ours.

use super::lint::{TESTS, prepare};
use super::markup::{Markup, escape};
use super::source::Files;
use super::{FactState, TemplateError};
use serde::{Serialize, Serializer};
use std::io::Write;
use tera::{Context, Delimiters, ErrorKind, Kwargs, State, Tera, TeraResult, Value};

/// All templates, compiled.
pub struct Engine(Tera);

impl Engine {
    /// Checks and compiles every `.md` file of a language folder but the rule pages, which are
    /// not templates. Gives every fault, not only the first.
    pub fn compile(files: &Files) -> Result<Self, Vec<TemplateError>> {
        let mut faults = Vec::new();
        let mut sources = Vec::new();
        for (name, text) in files.iter().filter(|(name, _)| is_template(name)) {
            match prepare(text) {
                Ok(source) => sources.push((name.as_str(), source)),
                Err((line, what)) => faults.push(TemplateError::at(name, line, what)),
            }
        }
        if !faults.is_empty() {
            return Err(faults);
        }
        let mut tera = strict().map_err(|error| vec![TemplateError::of("", error.to_string())])?;
        tera.add_raw_templates(sources).map_err(|error| vec![from_tera("", &error)])?;
        Ok(Self(tera))
    }

    /// Whether there is a template `name`, as in `nl/statement/rights.md`.
    pub fn has(&self, name: &str) -> bool {
        self.0.contains_template(name)
    }

    /// The Markdown of template `name` filled in with `view`, a struct.
    pub fn render(&self, name: &str, view: &impl Serialize) -> Result<String, TemplateError> {
        let value = Value::try_from_serializable(view).map_err(|error| from_tera(name, &error))?;
        if let Some((path, what)) = hollow(&value, String::new()) {
            return Err(TemplateError::of(name, format!("the view gives {what} at `{path}`")));
        }
        let context = Context::from_serialize(&value).map_err(|error| from_tera(name, &error))?;
        self.0.render(name, &context).map_err(|error| from_tera(name, &error))
    }
}

/// Whether a file is a template: Markdown in a language folder, rule pages excepted.
pub(super) fn is_template(name: &str) -> bool {
    name.ends_with(".md") && name.split('/').nth(1).is_some_and(|part| part != "rules")
}

/// Tera with our marks, our escape, and none but our tests and filters within reach.
fn strict() -> TeraResult<Tera> {
    let mut tera = Tera::new();
    // `{#` opens the attributes of a heading, so remarks are written `{! … !}`.
    tera.set_delimiters(Delimiters {
        comment_start: "{!".into(),
        comment_end: "!}".into(),
        ..Delimiters::default()
    })?;
    tera.autoescape_on([".md"]);
    tera.set_escape_fn(|text: &str, out: &mut dyn Write| out.write_all(escape(text).as_bytes()));
    tera.register_filter("checked", checked);
    tera.register_filter("truth", truth);
    tera.register_filter("list", list);
    tera.register_filter("printed", printed);
    for (at, name) in TESTS.iter().enumerate() {
        tera.register_test(*name, move |value: &Value, _: Kwargs, _: &State| is_state(value, TESTS[at]));
    }
    Ok(tera)
}

/// The value itself; an error for a field that does not exist.
fn checked(value: &Value, place: Kwargs, _: &State) -> TeraResult<Value> {
    expect(value, &place, !value.is_undefined(), "is not a field of the view")
}

/// A field alone in a condition: a yes or no, or a list that is empty or not.
fn truth(value: &Value, place: Kwargs, state: &State) -> TeraResult<Value> {
    let value = checked(value, place.clone(), state)?;
    let what = "is not a yes or no, nor a list; ask a fact with `is known`, a text with `==`";
    expect(&value, &place, value.is_bool() || value.is_array(), what)
}

/// What a loop goes through: a list, not the letters of a text.
fn list(value: &Value, place: Kwargs, state: &State) -> TeraResult<Value> {
    let value = checked(value, place.clone(), state)?;
    expect(&value, &place, value.is_array(), "is not a list to loop over")
}

/// What is printed: a text or a number, not a whole fact or list.
fn printed(value: &Value, place: Kwargs, state: &State) -> TeraResult<Value> {
    let value = checked(value, place.clone(), state)?;
    let what = "is not a text or a number; print the `.text` of a fact, and a list with a loop";
    expect(&value, &place, value.is_string() || value.is_number(), what)
}

fn expect(value: &Value, place: &Kwargs, holds: bool, what: &str) -> TeraResult<Value> {
    if holds {
        return Ok(value.clone());
    }
    Err(tera::Error::message(format!("`{}` {what}", place.must_get::<&str>("field")?)))
}

fn is_state(value: &Value, state: &str) -> TeraResult<bool> {
    let held = value.as_map().and_then(|map| map.get(&"state".into())).and_then(Value::as_str);
    let known = [FactState::Known, FactState::None, FactState::Unknown];
    match held.filter(|held| known.iter().any(|known| known.word() == *held)) {
        Some(held) => Ok(held == state),
        None => Err(tera::Error::message("this field is not a fact of the view")),
    }
}

/// The first value in a view that would print as nothing: null, or a text without a visible mark.
fn hollow(value: &Value, path: String) -> Option<(String, &'static str)> {
    if let Some(text) = value.as_str() {
        return text.trim().is_empty().then_some((path, "an empty text"));
    }
    if let Some(items) = value.as_array() {
        return items.iter().enumerate().find_map(|(at, item)| hollow(item, format!("{path}[{at}]")));
    }
    if let Some(map) = value.as_map() {
        let dot = if path.is_empty() { "" } else { "." };
        return map.iter().find_map(|(key, value)| hollow(value, format!("{path}{dot}{key}")));
    }
    (value.is_none() || value.is_undefined()).then_some((path, "null"))
}

fn from_tera(name: &str, error: &tera::Error) -> TemplateError {
    match error.kind() {
        ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => {
            TemplateError::at(report.filename(), report.span().start_line, report.message())
        }
        _ => TemplateError::of(name, error.to_string()),
    }
}

impl Serialize for Markup {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        // Within Tera the value passes as it is, marked safe; elsewhere it is a plain string.
        Value::safe_string(&self.0).serialize(serializer)
    }
}
