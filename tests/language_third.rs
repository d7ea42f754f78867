//! A register in three languages: nine documents, each in its own words, with what the register
//! says in one language only marked as such.

mod common;

use common::pdf_text::{string, structure_tags, structure_words, texts_of};
use common::process::{Folder, build, files, write};
use lopdf::Document;
use std::collections::BTreeMap;

/// Thirty thousand tenants, an amount and days; the name of the activity is in Dutch only.
const REGISTER: &str = r#"
register: {languages: [nl, en, de], version: "3", last_reviewed: 2026-03-09}
controller: {legal_name: De Linde, country: "NL", employees: 1234}
data_subjects:
- id: tenants
  name: {nl: Huurders, en: Tenants, de: Mieter}
  kind: tenant
  approximate_number: 30000
data_categories:
- id: names
  name: {nl: Naam en titel, en: Name and title, de: Name und Titel}
  elements: [{id: name, name: {nl: Naam, en: Full name, de: Nachname}, kind: name}]
purposes: [{id: rent, name: {nl: Huur innen}}]
retention_schedules:
- id: two-years
  name: {nl: Huurdossier, en: Tenant file, de: Mietakte}
  period: P2Y
  starts_at: {event: end-of-tenancy}
activities:
- id: letting
  name: {nl: Woningen verhuren, en: Letting homes}
  role: controller
  status: active
  start_date: 2018-05-24
  purposes: [rent]
  data_subjects: [tenants]
  data_categories: [names]
  legal_bases: [{basis: contract, purposes: [rent]}]
  retention: [{data_categories: [names], schedule: two-years}]
rights: {channels: [email], fee: 4.5}
"#;

type Files = BTreeMap<String, Vec<u8>>;

fn built(name: &str) -> Files {
    let folder = Folder::new(name);
    write(&folder.join("register/register.yaml"), REGISTER);
    let ran = build(folder.path(), &[]);
    assert_eq!(ran.code, Some(0), "{}{}", ran.out, ran.err);
    files(&folder.join("output"))
}

fn html<'f>(files: &'f Files, name: &str) -> &'f str {
    let path = files.keys().find(|path| path.ends_with(&format!("/{name}.html")));
    let path = path.unwrap_or_else(|| panic!("no {name}.html in {:?}", files.keys()));
    std::str::from_utf8(&files[path]).unwrap()
}

fn pdf<'f>(files: &'f Files, name: &str) -> &'f [u8] {
    let path = files.keys().find(|path| path.ends_with(&format!("/{name}.pdf")));
    &files[path.unwrap_or_else(|| panic!("no {name}.pdf in {:?}", files.keys()))]
}

#[test]
fn three_languages_make_nine_documents() {
    let files = built("third-nine");
    let names =
        files.keys().map(String::as_str).filter(|path| path.ends_with(".html") || path.ends_with(".pdf"));
    let german: Vec<&str> = names.clone().filter(|path| path.contains("/de/")).collect();
    assert_eq!(names.count(), 18);
    assert_eq!(
        german,
        [
            "internal/de/maengelbericht.html",
            "internal/de/maengelbericht.pdf",
            "internal/de/verarbeitungsverzeichnis.html",
            "internal/de/verarbeitungsverzeichnis.pdf",
            "public/de/datenschutzerklaerung.html",
            "public/de/datenschutzerklaerung.pdf",
        ]
    );
    for name in ["datenschutzerklaerung", "verarbeitungsverzeichnis", "maengelbericht"] {
        assert!(html(&files, name).contains("<html lang=\"de\""), "{name}");
        let document = Document::load_mem(pdf(&files, name)).unwrap();
        assert_eq!(string(document.catalog().unwrap().get(b"Lang").unwrap()), "de", "{name}");
    }
}

#[test]
fn days_numbers_periods_and_articles_are_in_german() {
    let files = built("third-forms");
    let words = |name| structure_words(pdf(&files, name)).join(" ");
    let records = words("verarbeitungsverzeichnis");
    for said in [
        "24. Mai 2018",
        "30.000",
        "1.234",
        "2 Jahre ab dem Tag, an dem das Mietverhältnis geendet hat",
        "Vertrag",
    ] {
        assert!(records.contains(said), "{said} is not in {records}");
    }
    let gaps = words("maengelbericht");
    for said in ["22. November 2026", "DSGVO Art. 13 Abs. 2 lit. d", "So beheben Sie es:"] {
        assert!(gaps.contains(said), "{said} is not in {gaps}");
    }
    let statement = words("datenschutzerklaerung");
    for said in ["Was machen wir mit Ihren Daten?", "Sie dürfen", "Mieter", "4,50 €"] {
        assert!(statement.contains(said), "{said} is not in {statement}");
    }
}

/// A text without German is printed in the first language of the register, and says which that is.
#[test]
fn texts_without_german_are_dutch_and_marked() {
    let files = built("third-foreign");
    let statement = html(&files, "datenschutzerklaerung");
    assert!(statement.contains("lang=\"nl\" dir=\"auto\">Huur innen<"), "{statement}");
    assert!(!statement.contains("lang=\"nl\" dir=\"auto\">Mieter<"));
    let records = html(&files, "verarbeitungsverzeichnis");
    assert!(records.contains("lang=\"nl\" dir=\"auto\">Woningen verhuren<"), "{records}");
    for name in ["datenschutzerklaerung", "verarbeitungsverzeichnis"] {
        let tags = structure_tags(pdf(&files, name));
        assert!(tags.iter().any(|tag| tag.trim_start().starts_with("Span lang=nl")), "{name}: {tags:?}");
    }
}

/// No heading is that of another language. A single word can be the same in two languages, and a
/// text of the register that has no German is printed as it is.
#[test]
fn no_heading_is_left_in_another_language() {
    let files = built("third-headings");
    let headings = |name| {
        let of = |tag| texts_of(pdf(&files, name), tag);
        ["H1", "H2", "H3"].into_iter().flat_map(of).collect::<Vec<String>>()
    };
    let own = |text: &String| !text.trim().contains(' ') || REGISTER.contains(text.trim());
    for (german, others) in [
        ("datenschutzerklaerung", ["privacyverklaring", "privacy-statement"]),
        ("verarbeitungsverzeichnis", ["verwerkingsregister", "records-of-processing"]),
        ("maengelbericht", ["tekortenrapport", "gap-report"]),
    ] {
        let german = headings(german);
        for other in others.into_iter().flat_map(headings) {
            assert!(!german.contains(&other) || own(&other), "{other} is not German");
        }
        assert!(german.len() > 5, "{german:?}");
    }
}
