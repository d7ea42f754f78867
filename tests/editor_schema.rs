//! The JSON Schema for editors, held against the registers that the reader accepts and refuses.

mod common;

use boon::{Compiler, SchemaIndex, Schemas};
use common::process::{Folder, files, run, write};
use serde_json::Value;
use std::path::{Path, PathBuf};
use verantwoord::register::read_texts;
use verantwoord::schema::{Field, schema};

/// The schema in `language`, as the program prints it.
fn printed(language: &str) -> Value {
    let ran = run(Path::new("."), &["schema", "--language", language]);
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    serde_json::from_str(&ran.out).unwrap()
}

/// A compiled schema.
struct Judge(Schemas, SchemaIndex);

impl Judge {
    fn new(language: &str) -> Self {
        let (mut schemas, mut compiler) = (Schemas::new(), Compiler::new());
        compiler.add_resource("register.json", printed(language)).unwrap();
        let index = compiler.compile("register.json", &mut schemas).unwrap();
        Self(schemas, index)
    }

    /// What the schema says against a YAML text; nothing when it is content.
    fn against(&self, text: &str) -> Option<String> {
        let value: Value = serde_yaml::from_str(text).unwrap();
        self.0.validate(&value, self.1).err().map(|error| format!("{error:#}"))
    }
}

/// Every YAML file of every register that the reader accepts.
fn accepted() -> Vec<(String, String)> {
    let mut all = Vec::new();
    for folder in ["register", "tests/registers", "tests/registers/voorbeeld"] {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
        let yaml = |name: &str| Path::new(name).extension().is_some_and(|ending| ending == "yaml");
        let texts = files(&root).into_iter().filter(|(name, _)| yaml(name));
        all.extend(
            texts.map(|(name, bytes)| (format!("{folder}/{name}"), String::from_utf8(bytes).unwrap())),
        );
    }
    all
}

#[test]
fn nothing_that_the_reader_accepts_is_refused() {
    for language in ["nl", "en", "de"] {
        let judge = Judge::new(language);
        for (name, text) in accepted() {
            assert_eq!(judge.against(&text), None, "{name} in {language}");
        }
    }
}

#[test]
fn the_register_of_init_fits_the_schema_beside_it() {
    let folder = Folder::new("schema-init");
    let ran = run(folder.path(), &["init", "--as-of", "2026-11-22"]);
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    let written = files(&folder.join("register"));
    let beside: Value = serde_json::from_slice(&written["verantwoord.schema.json"]).unwrap();
    assert_eq!(beside, printed("nl"));
    let judge = Judge::new("nl");
    for (name, bytes) in written.iter().filter(|(name, _)| name.ends_with(".yaml")) {
        let text = String::from_utf8(bytes.clone()).unwrap();
        assert!(text.starts_with("# yaml-language-server: $schema=verantwoord.schema.json\n"), "{name}");
        assert_eq!(judge.against(&text), None, "{name}");
    }
}

/// Files that the reader refuses for the type, word, key, id, day, period or country in them.
const REFUSED: &[&str] = &[
    "- a list",
    "activities: none",
    "activities: {id: a}",
    "activities: [{name: No id}]",
    "activities: [{id: Rent}]",
    "activities: [{id: a, name: [x]}]",
    "activities: [{id: a, name: {dutch: x}}]",
    "activities: [{id: a, name: \"\"}]",
    "activities: [{id: a, role: controler}]",
    "activities: [{id: a, roel: controller}]",
    "activities: [{id: a, purposes: rent}]",
    "activities: [{id: a, start_date: 24-05-2018}]",
    "activities: [{id: a, start_date: 2018-13-01}]",
    "activities: [{id: a, nature: {core: maybe}}]",
    "activities: [{id: a, review_interval: 1 year}]",
    "activities: [{id: a, automated_decisions: geen}]",
    "activities: [{id: a, legal_bases: [contract]}]",
    "activities: [{id: a, legal_bases: [{basis: 6(1)(b)}]}]",
    "retention_schedules: [{id: a, period: P}]",
    "parties: [{id: a, country: EU}]",
    "parties: [{id: a, country: nl}]",
    "controller: {employees: many}",
    "controller: [x]",
    "register: {languages: nl}",
    "register: {languages: [dutch]}",
    "register: {example: \"true\"}",
    "rights: {fee: free}",
    "holidays: []",
    "register:",
];

#[test]
fn what_the_reader_refuses_for_its_type_is_refused() {
    let judge = Judge::new("en");
    for text in REFUSED {
        let loaded = read_texts(vec![("a.yaml".to_owned(), (*text).into())]);
        assert!(!loaded.findings.is_empty(), "the reader accepts {text}");
        assert!(judge.against(text).is_some(), "the schema accepts {text}");
    }
}

/// Files with what the format leaves free or allows in more than one form.
const ALLOWED: &[&str] = &[
    "x_own: {any: [thing]}\nactivities: [{id: a, x_own: 1}]",
    "activities: [{id: a, name: 2026, version: 3}]",
    "activities: [{id: 2026, name: {nl: x, fy: y, x_own: z}}]",
    "activities: [{id: a, automated_decisions: none, transfers: []}]",
    "parties: [{id: a, country: \"INT: Europol\", hosting_countries: none}]",
    "retention_schedules: [{id: a, period: P1Y6M}, {id: b, period: indefinite}]",
];

#[test]
fn what_is_free_is_allowed() {
    let judge = Judge::new("en");
    for text in ALLOWED {
        let loaded = read_texts(vec![("a.yaml".to_owned(), (*text).into())]);
        assert!(loaded.findings.is_empty(), "the reader refuses {text}: {:?}", loaded.findings);
        assert_eq!(judge.against(text), None, "{text}");
    }
}

#[test]
fn every_field_and_word_is_explained() {
    for (language, public) in [("nl", "Openbaar"), ("en", "Public"), ("de", "Öffentlich")] {
        let printed = printed(language);
        for entity in &schema().entities {
            let shown = &printed["properties"][&entity.key];
            assert_eq!(shown["title"], entity.label[language].as_str(), "{}", entity.key);
            let fields = if entity.list { &shown["items"]["properties"] } else { &shown["properties"] };
            entity.fields.iter().for_each(|field| explained(field, &fields[&field.key], language, public));
        }
    }
}

fn explained(field: &Field, shown: &Value, language: &str, public: &str) {
    assert_eq!(shown["description"], field.help[language].as_str(), "{}", field.key);
    let hover = shown["markdownDescription"].as_str().unwrap();
    assert!(hover.contains(&field.help[language]) && !hover.contains('⟦'), "{hover}");
    assert_eq!(hover.contains(&format!("{public}:")), field.public, "{}", field.key);
}

#[test]
fn an_unknown_language_is_refused() {
    let ran = run(Path::new("."), &["schema", "--language", "fr"]);
    assert_eq!((ran.code, ran.out.as_str()), (Some(2), ""));
    assert_eq!(ran.err, "verantwoord: there are no texts in “fr”; there are en, nl, de\n");
}

#[test]
fn init_leaves_alone_what_is_there() {
    let folder = Folder::new("init-full");
    write(&folder.join("register/own.yaml"), "activities: []\n");
    let before = files(folder.path());
    let ran = run(folder.path(), &["init"]);
    assert_eq!(ran.code, Some(2));
    assert!(ran.err.contains("register is not empty"), "{}", ran.err);
    let ran = run(folder.path(), &["init", "register/own.yaml"]);
    assert!(ran.err.contains("is not a folder"), "{}", ran.err);
    assert_eq!(files(folder.path()), before);
    let none: PathBuf = folder.join("new");
    assert!(!none.exists());
}
