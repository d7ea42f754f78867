//! `templates/VARIABLES.md` names every variable that a template can use, and no other.
//!
//! All documents of three registers are made and every view is looked at. Where the table differs,
//! the test says which lines to write; `CASES=write cargo test --test variables` writes them, and keeps
//! what was said of the variables that stay.

mod common;

use common::maximal::maximal;
use common::whole::{AS_OF, judged, shipped, words};
use serde_json::Value;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::{Arc, Mutex};
use verantwoord::history::History;
use verantwoord::register::{Loaded, read, read_texts};

const TABLE: &str = "templates/VARIABLES.md";
/// The fields of a `FactView`.
const FACT: [&str; 5] = ["key", "label", "marks", "lines", "state"];
const UNTOLD: &str = "TO BE WRITTEN";

/// What was seen of a value, over all views.
#[derive(Debug, Default)]
struct Shape {
    text: bool,
    number: bool,
    flag: bool,
    list: bool,
    /// Of what is in a list.
    items: Option<Box<Shape>>,
    /// Of a group, in the order of the view.
    fields: Vec<(String, Shape)>,
}

impl Shape {
    fn add(&mut self, value: &Value) {
        match value {
            Value::String(_) => self.text = true,
            Value::Number(_) => self.number = true,
            Value::Bool(_) => self.flag = true,
            Value::Array(items) => {
                self.list = true;
                items.iter().for_each(|item| self.items.get_or_insert_default().add(item));
            }
            Value::Object(map) => map.iter().for_each(|(key, value)| self.field(key).add(value)),
            Value::Null => {}
        }
    }

    fn field(&mut self, key: &str) -> &mut Self {
        let at = self.fields.iter().position(|(name, _)| name == key).unwrap_or_else(|| {
            self.fields.push((key.to_owned(), Self::default()));
            self.fields.len() - 1
        });
        &mut self.fields[at].1
    }

    /// In the words of a reader: "list of text".
    fn kind(&self) -> String {
        let seen = [(self.text, "text"), (self.number, "number"), (self.flag, "yes or no")];
        let mut kinds: Vec<String> =
            seen.iter().filter(|(is, _)| *is).map(|(_, kind)| (*kind).to_owned()).collect();
        if !self.fields.is_empty() {
            kinds.push(if self.is_fact() { "fact" } else { "group" }.to_owned());
        }
        if self.list {
            kinds.push(match self.items.as_ref().map(|items| items.kind()).as_deref() {
                None => "list, empty here".to_owned(),
                Some(one @ ("group" | "fact")) => format!("list of {one}s"),
                Some(of) => format!("list of {of}"),
            });
        }
        kinds.join(" or ")
    }

    /// Whether this is a field of the register as a fact, which the opening of the table explains.
    fn is_fact(&self) -> bool {
        self.fields.iter().map(|(name, _)| name.as_str()).eq(FACT)
    }

    /// Every variable with its kind; within a group or a list by the names that lead to it.
    fn variables(&self, before: &str, found: &mut Vec<(String, String)>) {
        if self.is_fact() {
            return;
        }
        for (key, shape) in &self.fields {
            let name = format!("{before}{key}");
            found.push((name.clone(), shape.kind()));
            shape.variables(&format!("{name}."), found);
            shape.items.iter().for_each(|items| items.variables(&format!("{name}[]."), found));
        }
    }
}

type Shapes = BTreeMap<String, Shape>;

/// What each template gets, by its path without the language.
fn shapes() -> Shapes {
    let shapes: Arc<Mutex<Shapes>> = Arc::default();
    let yaml = maximal().yaml.into_bytes();
    let full = read_texts(vec![("maximal.yaml".to_owned(), yaml)]);
    for loaded in [shipped(), read(Path::new("tests/registers/voorbeeld")).unwrap(), full] {
        watch(&loaded, &shapes);
    }
    Arc::into_inner(shapes).expect("nobody else looks").into_inner().unwrap()
}

fn watch(loaded: &Loaded, shapes: &Arc<Mutex<Shapes>>) {
    let seen = Arc::clone(shapes);
    let mut words = words();
    words.history = earlier();
    words.templates.observe(Box::new(move |file, view| {
        let template = file.split_once('/').map_or(file, |(_, template)| template);
        seen.lock().unwrap().entry(template.to_owned()).or_default().add(view);
    }));
    let judged = judged(loaded);
    let source = judged.source(&words);
    for which in source.documents() {
        source.sections(which).unwrap().for_each(|section| drop(section.unwrap()));
    }
}

/// A report of an earlier day with a gap that was solved since.
fn earlier() -> History {
    let report = r#"{"version": 1, "as_of": "2026-02-12", "findings":
        [{"code": "TRF-001", "severity": "error", "subject": "party:weg", "field": "country"}]}"#;
    let day = |day: &str| (format!("{day}.json"), report.replace("2026-02-12", day));
    History::read(&[day("2026-02-12"), day("2026-08-14")], AS_OF.parse().unwrap()).unwrap()
}

/// What the table says of each variable, by template and name.
fn told(table: &str) -> BTreeMap<(String, String), String> {
    let (mut found, mut template) = (BTreeMap::new(), String::new());
    for line in table.lines() {
        if let Some(name) = line.strip_prefix("### ") {
            name.trim_matches('`').clone_into(&mut template);
        }
        let cells: Vec<&str> = line.trim_matches('|').split(" | ").map(str::trim).collect();
        if let [name, _, said] = cells[..]
            && name.starts_with('`')
        {
            found.insert((template.clone(), name.trim_matches('`').to_owned()), said.to_owned());
        }
    }
    found
}

/// The tables as they must be. A variable that is new gets what is said of one with the same name
/// elsewhere, where that is the same everywhere.
fn written(shapes: &Shapes, told: &BTreeMap<(String, String), String>) -> String {
    let elsewhere = |name: &str| {
        let mut same = told.iter().filter(|((_, other), _)| other == name).map(|(_, said)| said);
        let first = same.next()?;
        same.all(|said| said == first).then_some(first)
    };
    let mut text = String::new();
    for folder in ["statement", "records", "gaps"] {
        text += &format!("\n## {folder}\n");
        for (template, shape) in shapes.iter().filter(|(name, _)| name.starts_with(&format!("{folder}/"))) {
            text += &format!("\n### `{template}`\n\n");
            let mut variables = Vec::new();
            shape.variables("", &mut variables);
            if variables.is_empty() {
                text += "No variables.\n";
                continue;
            }
            text += "| variable | type | what it holds |\n|---|---|---|\n";
            for (name, kind) in variables {
                let said = told.get(&(template.clone(), name.clone())).or_else(|| elsewhere(&name));
                text += &format!("| `{name}` | {kind} | {} |\n", said.map_or(UNTOLD, String::as_str));
            }
        }
    }
    text
}

#[test]
fn the_table_names_every_variable() {
    let shapes = shapes();
    let table = fs::read_to_string(TABLE).unwrap();
    let (opening, tables) = table.split_at(table.find("\n## statement").unwrap_or(table.len()));
    let expected = written(&shapes, &told(tables));
    if std::env::var_os("CASES").is_some_and(|word| word == "write") {
        common::process::write(Path::new(TABLE), format!("{opening}{expected}"));
        return;
    }
    let missing = difference(&expected, tables);
    let surplus = difference(tables, &expected);
    assert!(missing.is_empty(), "write in {TABLE}:\n{missing}\nand take out:\n{surplus}");
    assert!(surplus.is_empty(), "take out of {TABLE}:\n{surplus}");
    assert!(expected == tables, "{TABLE} is not in order; CASES=write puts it right");
    let untold: Vec<&str> = tables.lines().filter(|line| line.contains(UNTOLD)).collect();
    assert!(untold.is_empty(), "say in {TABLE} what these hold:\n{}", untold.join("\n"));
}

/// The lines of `one` that `other` has not, each under its template.
fn difference(one: &str, other: &str) -> String {
    let rows = |text: &str| {
        let mut template = String::new();
        let mut rows = Vec::new();
        for line in text.lines().filter(|line| line.starts_with("### ") || line.starts_with("| `")) {
            if line.starts_with("### ") {
                line.clone_into(&mut template);
            }
            rows.push(format!("{template}: {line}"));
        }
        rows
    };
    let there = rows(other);
    rows(one).into_iter().filter(|row| !there.contains(row)).map(|row| row + "\n").collect()
}

/// A template that another includes has the variables of that other.
#[test]
fn every_template_of_a_document_is_seen() {
    let shapes = shapes();
    let (mut names, mut texts) = (Vec::new(), String::new());
    for folder in ["statement", "records", "gaps"] {
        for entry in fs::read_dir(format!("templates/en/{folder}")).unwrap() {
            let path = entry.unwrap().path();
            names.push(format!("{folder}/{}", path.file_name().unwrap().to_string_lossy()));
            texts += &fs::read_to_string(path).unwrap();
        }
    }
    for name in names {
        let included = texts.contains(&format!("{{% include \"en/{name}\" %}}"));
        assert!(shapes.contains_key(&name) != included, "no register fills in {name}");
    }
}

#[test]
fn a_variable_more_or_less_is_named_with_its_line() {
    let shapes = |view: Value| {
        let mut shape = Shape::default();
        shape.add(&view);
        Shapes::from([("gaps/some.md".to_owned(), shape)])
    };
    let before = shapes(serde_json::json!({"count": 2, "rows": [{"name": "a"}]}));
    let said = [(("gaps/some.md".to_owned(), "count".to_owned()), "How many.".to_owned())];
    let table = written(&before, &BTreeMap::from(said));
    assert_eq!(told(&table)[&("gaps/some.md".to_owned(), "count".to_owned())], "How many.");
    let after = written(&shapes(serde_json::json!({"count": 2, "rows": [{"title": "a"}]})), &told(&table));
    let row = |name: &str| format!("### `gaps/some.md`: | `rows[].{name}` | text | {UNTOLD} |\n");
    assert_eq!(difference(&after, &table), row("title"));
    assert_eq!(difference(&table, &after), row("name"));
}
