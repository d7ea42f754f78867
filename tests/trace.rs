//! From a sentence back to its origin, and from a line of the register to its sentences.

mod common;

use common::process::{Folder, run, write};
use common::whole::{self, AS_OF};
use serde_json::Value;
use std::collections::BTreeMap;
use std::path::Path;
use verantwoord::document::DocumentKind;
use verantwoord::document::words::words;
use verantwoord::finding::Place;
use verantwoord::trace::Documents;

const REGISTER: &str = r#"register: {languages: [nl, en]}
controller:
  legal_name: De Linde
  dpo: {appointed: false}
data_categories:
  - id: contact
    name: {nl: Naam en adres, en: Name and address}
purposes:
  - id: rent
    name: {nl: Huur innen, en: Collecting rent}
parties:
  - id: bank
    name: {nl: De bank, en: The bank}
retention_schedules:
  - id: tax
    period: P7Y
    starts_at: {event: end-of-tenancy}
activities:
  - id: letting
    name: {nl: Verhuren, en: Letting}
    role: controller
    status: active
    purposes: [rent]
    data_categories: [contact]
    recipients:
      - {party: bank}
    retention:
      - data_categories: [contact]
        schedule: tax
"#;

fn why(folder: &Folder, arguments: &[&str]) -> Value {
    let ran = run(folder.path(), &[&["why", "--as-of", AS_OF, "--format", "json"], arguments].concat());
    assert_eq!(ran.code, Some(0), "{}{}", ran.out, ran.err);
    serde_json::from_str(&ran.out).unwrap()
}

/// The lines of the first sentence, as `line: effect`.
fn lines(answer: &Value) -> BTreeMap<u64, String> {
    let lines = answer["sentences"][0]["register"].as_array().unwrap().iter();
    lines.map(|line| (line["line"].as_u64().unwrap(), line["effect"].as_str().unwrap().to_owned())).collect()
}

#[test]
fn a_sentence_tells_the_lines_it_hangs_on() {
    let folder = Folder::new("trace-sentence");
    write(&folder.join("register/register.yaml"), REGISTER);
    // A word decided by a closed list, far from the text that it chooses.
    let officer = why(&folder, &["Wij hebben geen functionaris gegevensbescherming aangewezen."]);
    assert_eq!(lines(&officer), BTreeMap::from([(4, "words".to_owned())]));
    assert!(
        officer["sentences"][0]["rules"].as_array().unwrap().iter().any(|rule| rule["code"] == "NOT-003"),
        "{officer}"
    );
    let template = &officer["sentences"][0]["templates"][0];
    assert_eq!(template["file"], "templates/nl/statement/contact.md");
    assert!(template["text"].as_str().unwrap().starts_with("Wij hebben geen functionaris"), "{template}");
    // A period: its own line, and what ties it to the purpose.
    let kept =
        lines(&why(&folder, &["--language", "en", "--in", "privacy-statement#brief-retention", "7 years"]));
    assert_eq!(kept.get(&16).map(String::as_str), Some("words"), "{kept:?}");
    assert!(kept.contains_key(&29), "{kept:?}");
    assert!(!kept.contains_key(&14), "{kept:?}");
}

#[test]
fn what_no_value_changes_is_from_the_template() {
    let folder = Folder::new("trace-fixed");
    write(&folder.join("register/register.yaml"), REGISTER);
    let ran = run(
        folder.path(),
        &["why", "--as-of", AS_OF, "U mag altijd een klacht indienen bij de toezichthouder."],
    );
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    assert!(ran.out.contains("templates/nl/statement/contact.md:"), "{}", ran.out);
    assert!(!ran.out.contains("register/register.yaml"), "{}", ran.out);
}

#[test]
fn what_is_nowhere_is_answered_with_what_is_near() {
    let folder = Folder::new("trace-nowhere");
    write(&folder.join("register/register.yaml"), REGISTER);
    let ask = |what: &str| run(folder.path(), &["why", "--as-of", AS_OF, what]);
    let ran = ask("U mag een klacht indienen bij de rechter");
    assert_eq!(ran.code, Some(2));
    assert!(ran.err.contains("\n  U mag altijd een klacht indienen bij de toezichthouder."), "{}", ran.err);
    assert_eq!(
        ask("privacyverklaring#contcat").err.lines().next().unwrap().rsplit_once('#').unwrap().1,
        "contact?"
    );
    assert!(ask("verklaring#contact").err.contains("public/nl/privacyverklaring.html"));
    assert!(ask("de").out.contains("public/nl/privacyverklaring.html#"));
}

/// Where a document is made with marks, it says the same, and every text of it has its template.
#[test]
fn marks_change_no_word_and_leave_no_text_without_a_line() {
    let (built_in, folder) =
        (whole::words(), Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/registers/voorbeeld"));
    let loaded = verantwoord::register::read(&folder).unwrap();
    let judged = whole::judged(&loaded);
    let source = judged.source(&built_in);
    let documents = Documents::new(&source).unwrap();
    for document in documents.all().unwrap() {
        let sections = source.sections(document.which).unwrap().map(Result::unwrap);
        let said: Vec<String> = sections.flat_map(|section| words(&section)).collect();
        let passages = documents.passages(document.which).unwrap();
        let marked: Vec<&str> = passages.iter().flat_map(|passage| passage.text.split_whitespace()).collect();
        assert!(marked == said, "{} differs", document.page);
        if document.which.kind != DocumentKind::Statement {
            // Pictures of the records are drawn, not written in a template.
            continue;
        }
        let lost = passages.iter().filter(|p| documents.templates(p, 0).is_empty()).count();
        assert!(
            lost * 20 <= passages.len(),
            "{}: {lost} of {} without a line",
            document.page,
            passages.len()
        );
    }
}

/// The way back: from a line of the register to the sentences that hang on it.
#[test]
fn a_line_tells_the_sentences_that_hang_on_it() {
    let folder = Folder::new("trace-back");
    write(&folder.join("register/register.yaml"), REGISTER);
    let (built_in, loaded) = (whole::words(), verantwoord::register::read(&folder.join("register")).unwrap());
    let judged = whole::judged(&loaded);
    let source = judged.source(&built_in);
    let documents = Documents::new(&source).unwrap();
    let values = documents.values_on(0, 16);
    let paths: Vec<String> = values.iter().map(ToString::to_string).collect();
    assert_eq!(paths, ["retention_schedules[0].period"]);
    let statement = documents.all().unwrap().remove(0).which;
    let told = documents.told(statement, &values);
    assert!(!told.is_empty() && told.iter().all(|spot| spot.sentence.contains("7 jaar")), "{told:?}");
    let at = loaded.sources.locate(&Place::Path(values[0].clone()));
    assert_eq!((at.line, at.column), (16, 13));
}
