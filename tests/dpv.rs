//! Statements and records in the terms of the Data Privacy Vocabulary: real terms, whole references, the same
//! facts as the page, and nothing that needs a connection to be read.

mod common;

use common::html_text::{Piece, pieces};
use common::maximal::{Mark, maximal, planted};
use common::whole::{judged, shipped, words};
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use verantwoord::document::DocumentKind;
use verantwoord::dpv;
use verantwoord::output::{attachments, render};
use verantwoord::register::{Loaded, read, read_texts};
use verantwoord::schema::schema;

const KNOWN: &str = include_str!("dpv/terms.txt");

/// Prefixes of the vocabulary; what other prefixes may stand before.
const CHECKED: [&str; 3] = ["dpv", "eu-gdpr", "pd"];
const OTHERS: [&str; 15] = [
    "dct:title",
    "dct:description",
    "dct:identifier",
    "dct:language",
    "dct:issued",
    "dct:modified",
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
    let documents = source.documents().into_iter().filter(|which| which.kind != DocumentKind::Gaps);
    documents
        .map(|which| {
            let head = source.head(which).unwrap();
            let language = source.templates.words(which.language).unwrap();
            let write = || match source.notice(which) {
                Some(facts) => dpv::write_statement(&head, source.register, facts, language),
                None => dpv::write_records(&head, source.register, language),
            };
            let text = write();
            assert_eq!(text, write());
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
    assert!(used.len() > 130, "{}", used.len());
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
    let nowhere = "\
        transfers: [{id: weg, importer: niemand}]\n\
        systems: [{id: pakket, supplier: niemand}]\n\
        purposes: [{id: deel, parent: geheel}]\n\
        activities:\n- {id: hulp, role: controller, purposes: [deel, elders], data_subjects: [elders], \
        data_categories: [elders], recipients: [{party: niemand}], transfers: [weg, elders], systems: [elders], \
        security_measures: [elders], arrangements: [elders], retention: [{schedule: elders}]}\n\
        - {id: werk, role: processor, clients: [{party: niemand, processing_categories: [Bellen]}]}\n";
    let dangling = read_texts(vec![("register.yaml".to_owned(), nowhere.as_bytes().to_vec())]);
    for (path, graph) in registers().iter().chain([&dangling]).flat_map(graphs) {
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
        let entry = rendered.manifest.files.iter().find(|entry| entry.path == file.path).unwrap();
        let wanted = entry.document != "gaps";
        let beside = file.path.replace(".html", ".jsonld");
        assert_eq!(rendered.files.iter().any(|other| other.path == beside), wanted, "{beside}");
        let name = beside.rsplit('/').next().unwrap();
        let link = format!("<link rel=\"alternate\" type=\"application/ld+json\" href=\"{name}\">");
        assert_eq!(text.matches("<link ").count(), usize::from(wanted), "{}", file.path);
        assert_eq!(text.contains(&link), wanted, "{}", file.path);
        assert!(pieces(text).iter().any(|piece| matches!(piece, Piece::Text { .. })));
        linked += usize::from(wanted);
    }
    let listed =
        rendered.manifest.files.iter().filter(|entry| entry.format == "jsonld" && entry.pages.is_none());
    assert_eq!(
        listed.map(|entry| entry.document.as_str()).collect::<Vec<_>>(),
        ["statement", "records", "statement", "records"]
    );
    assert_eq!(linked, 4);
}

#[test]
fn the_pdf_of_the_records_carries_what_is_beside_their_page() {
    let (loaded, words) = (complete(), words());
    let judged = judged(&loaded);
    let source = judged.source(&words);
    let beside = graphs(&loaded);
    for which in source.documents().into_iter().filter(|which| which.kind == DocumentKind::Records) {
        let carried = attachments(&source, which).unwrap();
        let names: Vec<&str> = carried.iter().map(|file| file.name.as_str()).collect();
        let own = format!("{}.jsonld", source.path(which).unwrap());
        assert_eq!(names[..2], ["register.json", own.rsplit('/').next().unwrap()]);
        assert_eq!(names.len(), 5, "{names:?}");
        assert_eq!(names.iter().collect::<BTreeSet<_>>().len(), 5, "{names:?}");
        assert_eq!(serde_json::from_slice::<Value>(&carried[1].bytes).unwrap(), beside[&own]);
        assert!(carried[1].description.contains("30"), "{}", carried[1].description);
    }
}

/// Parts of what art. 30 asks that the graph does not say, each with the reason.
const NOT_ASKED: [(&str, &str); 6] = [
    ("activities.clients.instructions_ref", "where the instructions are, beside for whom and what"),
    ("activities.recipients.reason", "why, beside to whom"),
    ("activities.retention.hold.reason", "why erasure waits, beside the period"),
    ("controller.dpo.decision_ref", "why there is an officer, beside who"),
    ("data_categories.elements.necessity", "why an element is needed, beside which"),
    ("parties.subprocessors.service", "what a sub-processor does for the one who engages it, beside who"),
];

#[test]
fn the_records_say_everything_that_article_30_asks() {
    let maximal = maximal();
    let loaded = read_texts(vec![("maximal.yaml".to_owned(), maximal.yaml.into_bytes())]);
    let graphs = graphs(&loaded);
    let asked = |mark: &&Mark| {
        let keys: Vec<&str> = mark.path.split('.').collect();
        let answers = (1..=keys.len()).filter_map(|depth| schema().field(&keys[..depth]));
        answers.into_iter().any(|field| field.answers.iter().any(|letter| letter.starts_with("30(")))
    };
    let marks: Vec<&Mark> = maximal.marks.iter().filter(asked).collect();
    assert!(marks.len() > 100, "{}", marks.len());
    let mut missing = BTreeSet::new();
    for (path, graph) in graphs.iter().filter(|(path, _)| path.starts_with("internal/")) {
        let tag = path.split('/').nth(1).unwrap();
        let text = graph.to_string();
        let said = planted(&text);
        let here = marks.iter().filter(|mark| mark.language.is_none_or(|language| language == tag));
        missing.extend(here.filter(|mark| !said.contains(mark.word.as_str())).map(|mark| mark.path.as_str()));
    }
    assert_eq!(missing, NOT_ASKED.iter().map(|(path, _)| *path).collect());
}

#[test]
fn records_say_who_does_what_for_whom() {
    let yaml = "\
        register: {languages: [de], version: '3'}\n\
        controller: {legal_name: De Wilg, dpo: {name: A. Bakker}}\n\
        parties:\n\
        - {id: vve, name: VvE, role: client, representative: {name: Gemachtigde}}\n\
        - {id: buur, name: Buur, role: joint-controller}\n\
        - {id: maker, name: Maker, role: processor, processing_agreement: {ref: VWO-1, signed: 2025-03-01, \
        expires: 2028-02-29}, subprocessors: [{party: kelder}]}\n\
        - {id: kelder, name: Kelder}\n- {id: los, name: Los}\n\
        arrangements: [{id: samen, name: Samen, kind: joint-controllers, parties: [buur]}]\n\
        systems: [{id: pakket, name: Pakket, supplier: maker}]\n\
        security_measures:\n- {id: slot, name: Slot, type: physical-security, detail: Kluis 3}\n\
        - {id: rollen, name: Rollen, type: access-control, applies_to_all: true}\n\
        activities:\n\
        - {id: hulp, name: Helfen, role: joint-controller, status: planned, arrangements: [samen], \
        recipients: [{party: maker}], systems: [pakket], security_measures: [slot], \
        dpia: {status: approved, ref: DPIA-1}}\n\
        - {id: werk, name: Arbeit, role: processor, clients: [{party: vve, processing_categories: [Buchen]}]}\n";
    let loaded = read_texts(vec![("register.yaml".to_owned(), yaml.as_bytes().to_vec())]);
    assert!(loaded.findings.is_empty(), "{:?}", loaded.findings);
    let graphs = graphs(&loaded);
    let paths: Vec<&str> =
        graphs.keys().map(String::as_str).filter(|path| path.starts_with("internal")).collect();
    assert_eq!(paths.len(), 1, "{paths:?}");
    let objects = all_of(&graphs[paths[0]]);
    let node =
        |id: &str| *objects.iter().find(|o| o.len() > 1 && o.get("@id") == Some(&Value::from(id))).unwrap();
    let types = |id: &str| strings(node(id).get("@type"));
    assert_eq!(types("#controller"), ["dpv:DataController", "dpv:DataProcessor"]);
    assert_eq!(types("#party-maker"), ["dpv:Recipient", "dpv:DataProcessor"]);
    assert_eq!(types("#party-kelder"), ["dpv:DataSubProcessor"]);
    assert_eq!(types("#party-vve"), ["dpv:DataController"]);
    assert_eq!(types("#party-los"), ["dpv:LegalEntity"]);
    assert_eq!(names(node("#party-maker"), "dpv:hasDataProcessor"), ["#party-kelder"]);
    assert_eq!(names(node("#party-maker"), "dpv:hasLegalMeasure"), ["dpv:ControllerProcessorAgreement"]);
    let own = node("#activity-hulp");
    assert_eq!(names(own, "dpv:hasDataController"), ["#controller"]);
    let joint = own["dpv:hasJointDataControllers"][0].as_object().unwrap();
    assert_eq!(names(joint, "dpv:hasDataController"), ["#controller", "#party-buur"]);
    assert_eq!(names(own, "dpv:hasActivityStatus"), ["dpv:ActivityPlanned"]);
    assert_eq!(names(own, "dpv:hasPhysicalMeasure"), ["#measure-slot"]);
    assert_eq!(names(own, "dpv:hasLegalMeasure"), ["#arrangement-samen"]);
    assert_eq!(names(own, "dpv:hasTechnicalOrganisationalMeasure"), ["#measures"]);
    assert_eq!(names(node("#measures"), "dct:hasPart"), ["#measure-rollen"]);
    assert_eq!(names(own, "dpv:isImplementedUsingTechnology"), ["#system-pakket"]);
    assert_eq!(names(own, "dpv:hasImpactAssessment"), ["dpv:DPIA"]);
    let work = node("#activity-werk");
    assert_eq!(names(work, "dpv:hasDataController"), ["#party-vve"]);
    assert_eq!(names(work, "dpv:hasDataProcessor"), ["#controller"]);
    assert_eq!(work["dpv:hasProcessing"][0]["dct:title"]["@value"], "Buchen");
    let whole = graphs[paths[0]].to_string();
    for said in ["A. Bakker", "Gemachtigde", "Kluis 3", "VWO-1", "2028-02-29", "DPIA-1", "\"de\""] {
        assert!(whole.contains(said), "{said}");
    }
}

#[test]
fn what_nobody_filled_gives_nothing() {
    let yaml = "activities: [{id: huur, name: Verhuren}]\n";
    let loaded = read_texts(vec![("register.yaml".to_owned(), yaml.as_bytes().to_vec())]);
    let graphs = graphs(&loaded);
    let nodes = graphs["internal/nl/verwerkingsregister.jsonld"]["@graph"].as_array().unwrap();
    let keys = |at: usize| nodes[at].as_object().unwrap().keys().map(String::as_str).collect::<Vec<_>>();
    assert_eq!(nodes.len(), 3, "{nodes:#?}");
    assert_eq!(keys(1), ["@id", "@type"]);
    // Some rights are there whatever else is known.
    assert_eq!(keys(2), ["@id", "@type", "dct:title", "dpv:hasDataController", "dpv:hasRight"]);
}
