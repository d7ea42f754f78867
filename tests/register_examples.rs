//! The two example registers read without a finding, and their values stand where they are written.

use std::path::Path;
use verantwoord::finding::Place;
use verantwoord::model::path;
use verantwoord::model::values::{Localized, Stated};
use verantwoord::register::{Loaded, read, read_texts};

fn example(name: &str) -> Loaded {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/registers").join(name);
    read_texts(vec![(name.to_owned(), std::fs::read(file).unwrap())])
}

#[test]
fn the_statement_of_jutphaas_is_read() {
    let loaded = example("example-jutphaas.yaml");
    assert_eq!(loaded.findings, []);
    let register = loaded.register;
    assert_eq!(register.display_name(), Some("Woonstichting Jutphaas"));
    assert_eq!(register.purposes.len(), 19);
    assert_eq!(register.activities[0].recipients.as_ref().unwrap().value().unwrap().len(), 5);
    assert_eq!(register.notices[0].date.unwrap().to_string(), "2018-05-24");
    assert_eq!(register.notices[0].version.as_deref(), Some("1.0"));
    assert_eq!(register.activities[0].transfers, None);
    let text = register.texts.security.unwrap();
    assert!(matches!(text, Localized::Plain(text) if text.starts_with("Wij hebben een strikt beleid")));
}

#[test]
fn the_complete_activity_is_read() {
    let loaded = example("example-activity.yaml");
    assert_eq!(loaded.findings, []);
    let activity = &loaded.register.activities[0];
    assert_eq!(activity.profiling, Some(Stated::None));
    assert_eq!(activity.nature.as_ref().unwrap().kinds, Some(Stated::None));
    assert_eq!(loaded.register.retention_schedules[2].owner.as_deref(), Some("hoofd financiën"));
    assert_eq!(loaded.register.rights.fee, Some(0.0));
    assert_eq!(loaded.register.controller.employees, Some(85));
    let Some(Stated::Some(countries)) = &loaded.register.parties[0].support_access_countries else {
        panic!("support access is stated");
    };
    assert_eq!(countries, &["IN"]);
}

#[test]
fn the_register_of_this_repository_is_read() {
    let loaded = read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("register")).unwrap();
    assert_eq!(loaded.findings, []);
    assert!(!loaded.register.activities.is_empty());
}

#[test]
fn a_folder_is_read_like_its_files() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/registers");
    let loaded = read(&folder).unwrap();
    let names: Vec<&str> = loaded.sources.files().iter().map(|file| file.name.as_str()).collect();
    assert!(names.is_sorted() && names.contains(&"voorbeeld/verwerkingen/woonservice.yaml"), "{names:?}");
    assert!(loaded.findings.iter().all(|finding| finding.code == "REF-002"), "{:?}", loaded.findings);
}

#[test]
fn values_stand_where_they_are_written() {
    let loaded = example("example-activity.yaml");
    let at = |place: Place| {
        let location = loaded.sources.locate(&place);
        (location.line, location.column, &loaded.sources.text(0)[location.bytes])
    };
    let owner = path::Path::entry("retention_schedules", 2).join("owner");
    assert_eq!(at(Place::Path(owner.clone())), (203, 12, "hoofd financiën"));
    assert_eq!(at(Place::Key(owner)), (203, 5, "owner"));
    let missing = path::Path::entry("retention_schedules", 2).join("statute").join("note");
    assert_eq!(at(Place::Path(missing)), (200, 5, "statute"));
    let entry = path::Path::entry("retention_schedules", 0);
    assert_eq!(at(Place::Path(entry.join("justification"))), (179, 5, "id: aanvraagdossier"));
    let nothing = path::Path::of("texts").join("security");
    assert_eq!(at(Place::Path(nothing)), (2, 1, "register"));
    let recipient = path::Path::entry("activities", 0).join("recipients").join(1).join("elements").join(1);
    assert_eq!(at(Place::Path(recipient)).2, "adres");
}

#[test]
fn the_whole_of_a_value_is_known_for_edits() {
    let text = "activities:\n- id: a\n  purposes:\n  - x\n  - \"ë\"\n  name: b\n- id: b\n  note: |\n    één\n    twee\n  aliases: [c]\n";
    let loaded = read_texts(vec![("a.yaml".to_owned(), text.as_bytes().to_vec())]);
    assert_eq!(loaded.findings, []);
    let whole = |path: path::Path| loaded.sources.value_bytes(&path).map(|(_, bytes)| &text[bytes]);
    let entry = path::Path::entry("activities", 1);
    assert_eq!(whole(path::Path::of("activities")), Some(&text[12..text.len() - 1]));
    assert_eq!(whole(path::Path::entry("activities", 0).join("purposes")), Some("- x\n  - \"ë\""));
    assert_eq!(whole(entry.join("note")), Some("één\n    twee"));
    assert_eq!(whole(entry.join("aliases")), Some("[c]"));
    assert_eq!(whole(entry.join("aliases").join(0)), Some("c"));
    assert_eq!(whole(entry.join("name")), None);
    let note = loaded.sources.locate(&Place::Path(entry.join("note")));
    assert_eq!((note.line, note.column, &text[note.bytes]), (8, 3, "note"));
}
