//! A statement in the terms of the Data Privacy Vocabulary: real terms, whole references, the same facts as
//! the page, and nothing that needs a connection to be read.

mod common;

use common::html_text::{Piece, pieces};
use common::maximal::maximal;
use common::whole::{judged, shipped, words};
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use verantwoord::document::DocumentKind;
use verantwoord::dpv;
use verantwoord::output::render;
use verantwoord::register::{Loaded, read, read_texts};

const KNOWN: &str = include_str!("dpv/terms.txt");

/// Prefixes of the vocabulary; what other prefixes may stand before.
const CHECKED: [&str; 3] = ["dpv", "eu-gdpr", "pd"];
const OTHERS: [&str; 14] = [
    "dct:title",
    "dct:description",
    "dct:identifier",
    "dct:language",
    "dct:issued",
    "dct:hasPart",
    "owl:versionInfo",
    "rdf:value",
    "rdfs:comment",
    "skos:broader",
    "skos:example",
    "xsd:date",
    "xsd:duration",
    "xsd:anyURI",
];

fn complete() -> Loaded {
    read(Path::new("tests/registers/voorbeeld")).unwrap()
}

/// The shipped register, the complete one, and one with every field filled.
fn registers() -> [Loaded; 3] {
    let yaml = maximal().yaml.into_bytes();
    [shipped(), complete(), read_texts(vec![("maximal.yaml".to_owned(), yaml)])]
}

/// Every JSON-LD file of a register, by its path; written twice, to the same bytes.
fn graphs(loaded: &Loaded) -> BTreeMap<String, Value> {
    let (words, judged) = (words(), judged(loaded));
    let source = judged.source(&words);
    let documents = source.documents().into_iter().filter(|which| which.kind == DocumentKind::Statement);
    documents
        .map(|which| {
            let (head, facts) = (source.head(which).unwrap(), source.notice(which).unwrap());
            let language = source.templates.words(which.language).unwrap();
            let text = dpv::write_statement(&head, source.register, facts, language);
            assert_eq!(text, dpv::write_statement(&head, source.register, facts, language));
            (format!("{}.jsonld", source.path(which).unwrap()), serde_json::from_str(&text).unwrap())
        })
        .collect()
}

/// Every object in a value, with the value itself.
fn objects<'v>(value: &'v Value, found: &mut Vec<&'v Map<String, Value>>) {
    match value {
        Value::Object(map) => {
            found.push(map);
            map.values().for_each(|inner| objects(inner, found));
        }
        Value::Array(items) => items.iter().for_each(|item| objects(item, found)),
        _ => {}
    }
}

fn all_of(graph: &Value) -> Vec<&Map<String, Value>> {
    let mut found = Vec::new();
    objects(&graph["@graph"], &mut found);
    found
}

fn strings(value: Option<&Value>) -> Vec<&str> {
    match value {
        Some(Value::String(one)) => vec![one],
        Some(Value::Array(several)) => several.iter().filter_map(Value::as_str).collect(),
        _ => Vec::new(),
    }
}

/// What a list of nodes under `key` refers to or is, by id or else by type.
fn names<'v>(node: &'v Map<String, Value>, key: &str) -> Vec<&'v str> {
    let items = node.get(key).and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
    items.iter().filter_map(|item| item.get("@id").or(item.get("@type")).and_then(Value::as_str)).collect()
}

#[test]
fn every_term_is_one_of_the_vocabulary() {
    let mut used = BTreeSet::new();
    for loaded in registers() {
        for (path, graph) in graphs(&loaded) {
            for object in all_of(&graph) {
                let keys = object.keys().map(String::as_str).filter(|key| !key.starts_with('@'));
                let ids = strings(object.get("@id"))
                    .into_iter()
                    .filter(|id| !id.starts_with('#') && !id.is_empty());
                for term in keys.chain(ids).chain(strings(object.get("@type"))) {
                    let (prefix, _) = term.split_once(':').unwrap_or_else(|| panic!("{path}: {term}"));
                    let known = match CHECKED.contains(&prefix) {
                        true => KNOWN.lines().any(|line| line == term),
                        false => OTHERS.contains(&term),
                    };
                    assert!(
                        known,
                        "{path}: {term} is no term of the vocabulary; look it up, and see tests/dpv/README.md"
                    );
                    assert!(graph["@context"][prefix].is_string(), "{path}: {prefix} is not in the context");
                    used.insert(term.to_owned());
                }
            }
        }
    }
    assert!(used.len() > 90, "{}", used.len());
}

#[test]
fn the_list_of_terms_is_in_order() {
    let lines: Vec<&str> = KNOWN.lines().collect();
    assert!(lines.is_sorted_by(|one, other| one < other));
}

#[test]
fn the_context_is_in_the_file() {
    for (path, graph) in registers().iter().flat_map(graphs) {
        let context = graph["@context"].as_object().unwrap_or_else(|| panic!("{path}"));
        assert_eq!(context["@version"], 1.1, "{path}");
        let keys: Vec<&str> = graph.as_object().unwrap().keys().map(String::as_str).collect();
        assert_eq!(keys, ["@context", "@graph"], "{path}");
        for object in all_of(&graph).iter().filter(|object| object.contains_key("@value")) {
            let tagged = object.contains_key("@language") != object.contains_key("@type");
            assert!(object.len() == 2 && tagged && object["@value"].is_string(), "{path}: {object:?}");
        }
    }
}

#[test]
fn every_reference_has_its_node() {
    for (path, graph) in registers().iter().flat_map(graphs) {
        let objects = all_of(&graph);
        let nodes = objects.iter().filter(|object| object.contains_key("@id") && object.len() > 1);
        let mut named = BTreeSet::new();
        for node in nodes {
            assert!(node.contains_key("@type"), "{path}: {node:?}");
            let id = node["@id"].as_str().unwrap();
            assert!(named.insert(id), "{path}: {id} is there twice");
        }
        for id in objects.iter().flat_map(|object| strings(object.get("@id"))) {
            assert!(!id.starts_with('#') || named.contains(id), "{path}: nothing is named {id}");
        }
    }
}

#[test]
fn every_activity_is_a_process_with_its_facts() {
    let loaded = complete();
    let (graphs, judged) = (graphs(&loaded), judged(&loaded));
    let (words, mut seen) = (words(), 0);
    let source = judged.source(&words);
    for which in source.documents().into_iter().filter(|which| which.kind == DocumentKind::Statement) {
        let graph = &graphs[&format!("{}.jsonld", source.path(which).unwrap())];
        let objects = all_of(graph);
        for (_, activity) in &source.notice(which).unwrap().activities {
            let id = format!("#activity-{}", activity.id);
            let node = objects
                .iter()
                .find(|node| node.len() > 1 && node.get("@id") == Some(&Value::from(id.as_str())));
            let node = node.unwrap_or_else(|| panic!("{id} is not there"));
            let of =
                |kind: &str, ids: &[String]| ids.iter().map(|i| format!("#{kind}-{i}")).collect::<Vec<_>>();
            assert_eq!(names(node, "dpv:hasPurpose"), of("purpose", &activity.purposes), "{id}");
            assert_eq!(names(node, "dpv:hasDataSubject"), of("people", &activity.data_subjects), "{id}");
            assert_eq!(names(node, "dpv:hasPersonalData"), of("data", &activity.data_categories), "{id}");
            assert!(
                names(node, "dpv:hasLegalBasis").iter().any(|basis| basis.starts_with("eu-gdpr:A6-1-")),
                "{id}"
            );
            assert!(names(node, "dpv:hasStorageCondition").contains(&"dpv:StorageDuration"), "{id}");
            let rights = names(node, "dpv:hasRight");
            assert!(
                ["A15", "A16", "A17", "A18"]
                    .iter()
                    .all(|r| rights.contains(&format!("eu-gdpr:{r}").as_str()))
            );
            seen += 1;
        }
    }
    assert!(seen > 60, "{seen}");
}

#[test]
fn words_of_the_register_become_terms_of_the_law() {
    let yaml = "\
        controller: {legal_name: De Wilg, email: info@dewilg.example, dpo: {appointed: true, email: fg@dewilg.example}}\n\
        parties:\n- {id: maker, name: Maker, role: processor, country: US}\n- {id: geheim, name: Stil, publish: false}\n\
        transfers: [{id: naar-maker, importer: maker, country: US, mechanism: standard-contractual-clauses}]\n\
        data_categories: [{id: zorg, name: Zorg, elements: [{id: rolstoel, name: Rolstoel, kind: health}]}]\n\
        retention_schedules: [{id: kort, name: Kort, period: P4W}]\n\
        purposes: [{id: helpen, name: Helpen}]\n\
        activities:\n- id: hulp\n  name: Helpen\n  role: controller\n  purposes: [helpen]\n  data_categories: [zorg]\n  \
        legal_bases: [{basis: consent, purposes: [helpen]}]\n  \
        special_conditions: [{class: special-health, condition: explicit-consent}]\n  \
        recipients: [{party: maker}, {party: geheim}]\n  transfers: [naar-maker]\n  \
        retention: [{data_categories: [zorg], schedule: kort}]\n";
    let loaded = read_texts(vec![("register.yaml".to_owned(), yaml.as_bytes().to_vec())]);
    assert!(loaded.findings.is_empty(), "{:?}", loaded.findings);
    let graphs = graphs(&loaded);
    let graph = &graphs["public/nl/privacyverklaring.jsonld"];
    let objects = all_of(graph);
    let node =
        |id: &str| *objects.iter().find(|o| o.len() > 1 && o.get("@id") == Some(&Value::from(id))).unwrap();
    let process = node("#activity-hulp");
    assert_eq!(names(process, "dpv:hasLegalBasis"), ["eu-gdpr:A6-1-a", "eu-gdpr:A9-2-a"]);
    assert_eq!(names(process, "dpv:hasRecipient"), ["#party-maker"]);
    assert_eq!(names(process, "dpv:hasProcess"), ["#transfer-naar-maker"]);
    assert_eq!(
        names(process, "dpv:hasRight"),
        ["A15", "A16", "A17", "A18", "A20", "A7-3"].map(|r| format!("eu-gdpr:{r}"))
    );
    assert_eq!(names(node("#transfer-naar-maker"), "dpv:hasLegalBasis"), ["eu-gdpr:A46-2-c"]);
    assert_eq!(strings(node("#party-maker").get("@type")), ["dpv:Recipient", "dpv:DataProcessor"]);
    assert_eq!(
        strings(node("#element-rolstoel").get("@type")),
        ["dpv:SpecialCategoryPersonalData", "pd:Health"]
    );
    let whole = graph.to_string();
    assert!(whole.contains("\"P28D\"") && whole.contains("fg@dewilg.example"));
    assert!(!whole.contains("geheim") && !whole.contains("Stil"));
}

#[test]
fn a_page_links_the_file_beside_it() {
    let (loaded, words) = (shipped(), words());
    let judged = judged(&loaded);
    let rendered = render(&judged.source(&words)).unwrap();
    let mut linked = 0;
    for file in rendered.files.iter().filter(|file| file.path.ends_with(".html")) {
        let text = std::str::from_utf8(&file.bytes).unwrap();
        let public = file.path.starts_with("public/");
        let beside = file.path.replace(".html", ".jsonld");
        assert_eq!(rendered.files.iter().any(|other| other.path == beside), public, "{beside}");
        let name = beside.rsplit('/').next().unwrap();
        let link = format!("<link rel=\"alternate\" type=\"application/ld+json\" href=\"{name}\">");
        assert_eq!(text.matches("<link ").count(), usize::from(public), "{}", file.path);
        assert_eq!(text.contains(&link), public, "{}", file.path);
        assert!(pieces(text).iter().any(|piece| matches!(piece, Piece::Text { .. })));
        linked += usize::from(public);
    }
    let listed = rendered.manifest.files.iter().filter(|entry| entry.format == "jsonld");
    assert_eq!(listed.filter(|entry| entry.document == "statement" && entry.pages.is_none()).count(), linked);
    assert_eq!(linked, 2);
}
