//! The pictures of whole documents: labels keep to their place, everything in a picture is in words
//! beside it, and a picture stays bounded however large the register.

mod common;

use common::whole::{judged, words};
use std::fmt::Write;
use verantwoord::document::DocumentKind;
use verantwoord::document::block::{Block, Section};
use verantwoord::document::figure::{Anchor, Figure, Paint, Shape};
use verantwoord::document::picture::Type;
use verantwoord::document::words as words_of;
use verantwoord::fonts::{Faces, House};
use verantwoord::register::{Loaded, read, read_texts};

const PEOPLE: [&str; 9] = [
    "Woningzoekenden",
    "Huurders",
    "Medebewoners en gezinsleden",
    "Bezoekers",
    "Sollicitanten",
    "Medewerkers",
    "Leveranciers en onderaannemers",
    "Omwonenden",
    "Bewindvoerders en gemachtigden",
];
const DATA: [&str; 11] = [
    "Naam en contactgegevens",
    "Inkomensgegevens en inkomensverklaringen",
    "Betalingen",
    "Gezondheid",
    "Camerabeelden",
    "Huishoudsamenstelling",
    "Woonruimteverdelingsgeschiedenis",
    "Strafbare feiten",
    "Gespreksverslagen",
    "Burgerservicenummer",
    "Verbruiksgegevens",
];
const PURPOSES: [&str; 16] = [
    "Toewijzen",
    "Huurovereenkomsten beheren",
    "Huur innen",
    "Repareren en onderhouden",
    "Klantcontact",
    "Beveiligen",
    "Betalingsachterstanden voorkomen",
    "Huurprijs vaststellen",
    "Personeelsadministratie voeren",
    "Verantwoording afleggen",
    "Overlast aanpakken",
    "Aansprakelijkheidsverzekeringskwesties afhandelen",
    "Woonfraude opsporen",
    "Wijkbijeenkomsten",
    "Energieverbruik vergelijken",
    "Archiveren",
];
const PARTIES: [(&str, &str); 10] = [
    ("Inschrijfbureau", "NL"),
    ("Administratiekantoor", "NL"),
    ("Bank", "NL"),
    ("Onderhoudsbedrijf", "DE"),
    ("Telefoniedienst", "GB"),
    ("Alarmcentrale", "BE"),
    ("Gerechtsdeurwaarderskantoor", "NL"),
    ("Woonruimtebemiddelingsplatform", "US"),
    ("Clouddienst", ""),
    ("Belastingdienst", "NL"),
];
const PERIODS: [(&str, &str); 8] = [
    ("Camerabeelden", "P4W"),
    ("Inschrijving", "P2Y"),
    ("Financiële administratie", "P7Y"),
    ("Huurovereenkomstdossiers en woningopnamerapporten", "P5Y"),
    ("Bouwdossier", "P20Y"),
    ("Archief", "indefinite"),
    ("Ideeënbus", ""),
    ("Gespreksverslagen", "P18M"),
];

/// A register of `count` activities with long Dutch compounds, in as many departments as asked.
fn register(count: usize, departments: usize) -> Loaded {
    let mut yaml = "register:\n  languages: [nl, en]\ncontroller:\n  legal_name: Proef\n".to_owned();
    let mut list = |key: &str, id: &str, names: &[&str], more: &dyn Fn(usize) -> String| {
        let _ = writeln!(yaml, "{key}:");
        for (at, name) in names.iter().enumerate() {
            let _ =
                write!(yaml, "  - id: {id}-{at}\n    name: {{nl: \"{name}\", en: \"{name}\"}}\n{}", more(at));
        }
    };
    let kind = |at: usize| match at {
        3 => "    elements: [{id: health, kind: health}]\n".to_owned(),
        7 => "    elements: [{id: crime, kind: criminal-offence}]\n".to_owned(),
        _ => String::new(),
    };
    let field = |key: &str, value: &str| match value {
        "" => String::new(),
        value => format!("    {key}: {value}\n"),
    };
    list("data_subjects", "people", &PEOPLE, &|_| String::new());
    list("data_categories", "data", &DATA, &kind);
    list("purposes", "purpose", &PURPOSES, &|_| String::new());
    list("parties", "party", &PARTIES.map(|(name, _)| name), &|at| field("country", PARTIES[at].1));
    list("retention_schedules", "period", &PERIODS.map(|(name, _)| name), &|at| {
        field("period", PERIODS[at].1)
    });
    yaml.push_str("activities:\n");
    for at in 0..count {
        let pick = |id: &str, most: usize, of: usize, step: usize| {
            let mut ids: Vec<String> =
                (0..most).map(|n| format!("{id}-{}", (at * step + n * (3 + step % 4)) % of)).collect();
            ids.sort();
            ids.dedup();
            ids.join(", ")
        };
        let recipients = pick("{party: party", at % 4, 10, 7).replace(", ", "}, ");
        let recipients = match recipients.as_str() {
            "" if at % 8 == 0 => String::new(),
            "" => "    recipients: none\n".to_owned(),
            some => format!("    recipients: [{some}}}]\n"),
        };
        let _ = write!(
            yaml,
            "  - id: activity-{at}\n    role: controller\n    department: Afdeling {}\n    \
             purposes: [{}]\n    data_subjects: [{}]\n    data_categories: [{}]\n{recipients}",
            at % departments,
            pick("purpose", 1 + at % 2, 16, 5),
            pick("people", 1 + at % 3, 9, 2),
            pick("data", 1 + at % 4, 11, 3),
        );
    }
    let loaded = read_texts(vec![("register.yaml".to_owned(), yaml.into_bytes())]);
    assert_eq!(loaded.findings, []);
    loaded
}

/// Every picture of the documents of some kinds, with the words of the section that it stands in.
fn pictures_of(loaded: &Loaded, kinds: &[DocumentKind]) -> Vec<(Figure, String)> {
    let (words, judged) = (words(), judged(loaded));
    let source = judged.source(&words);
    let mut found = Vec::new();
    for which in source.documents().into_iter().filter(|which| kinds.contains(&which.kind)) {
        for section in source.sections(which).unwrap() {
            collect(&section.unwrap(), &mut found);
        }
    }
    found
}

/// Those of the records and, where there are few findings, of the gap report.
fn pictures(loaded: &Loaded) -> Vec<(Figure, String)> {
    let few = loaded.register.activities.len() < 20 || loaded.register.register.version.is_some();
    let kinds: &[DocumentKind] =
        if few { &[DocumentKind::Records, DocumentKind::Gaps] } else { &[DocumentKind::Records] };
    pictures_of(loaded, kinds)
}

fn collect(section: &Section, found: &mut Vec<(Figure, String)>) {
    for block in &section.blocks {
        if let Block::Figure(figure) = block {
            found.push((figure.clone(), words_of::words(section).join(" ")));
        }
    }
    section.sections.iter().for_each(|inner| collect(inner, found));
}

fn registers() -> Vec<(&'static str, Loaded)> {
    let folder = |path: &str| read(&std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap();
    vec![
        ("5", register(5, 1)),
        ("20", register(20, 1)),
        ("40", register(40, 4)),
        ("60", register(60, 5)),
        ("in wide letters", in_wide_letters(register(40, 4))),
        ("voorbeeld", folder("tests/registers/voorbeeld")),
        ("2018", folder("register")),
    ]
}

/// The same in the widest letters we have, as if an organisation had brought them.
fn in_wide_letters(mut loaded: Loaded) -> Loaded {
    let wide = || ("wide.ttf", include_bytes!("../assets/fonts/SourceCodePro-Regular.ttf").to_vec());
    loaded.register.register.faces = Faces { house: Some(House::read([wide(), wide(), wide()]).unwrap()) };
    loaded
}

/// The ground of a label: left, top, right, bottom.
fn ground(shape: &Shape, faces: Faces) -> Option<([f32; 4], &str)> {
    let Shape::Label { x, y, size, bold, anchor, text, .. } = shape else { return None };
    let width = Type { size: *size, bold: *bold, faces }.width(text);
    let left = match anchor {
        Anchor::Start => *x,
        Anchor::Middle => x - width / 2.0,
        Anchor::End => x - width,
    };
    Some(([left, y - size * 0.7, left + width, y + size * 0.2], text))
}

fn keeps_to_its_place(name: &str, (width, height): (f32, f32), shapes: &[Shape], faces: Faces) {
    let labels: Vec<_> = shapes.iter().filter_map(|shape| ground(shape, faces)).collect();
    for ([left, top, right, bottom], text) in &labels {
        let inside = *left >= -0.01 && *top >= -0.01 && *right <= width + 0.01 && *bottom <= height + 0.01;
        assert!(
            inside,
            "{name}: {text} leaves the picture: {left} {top} {right} {bottom} in {width} {height}"
        );
    }
    for (at, (one, text)) in labels.iter().enumerate() {
        for (other, second) in &labels[at + 1..] {
            let apart = one[2] <= other[0] + 0.01
                || other[2] <= one[0] + 0.01
                || one[3] <= other[1] + 0.01
                || other[3] <= one[1] + 0.01;
            assert!(apart, "{name}: {text} lies over {second}");
        }
    }
    for shape in shapes {
        if let Shape::Rect { x, y, width: wide, height: high, .. } = shape {
            let inside = *x >= -2.01 && *y >= -1.01 && x + wide <= width + 4.0 && y + high <= height + 2.0;
            assert!(inside && *wide >= 0.0 && *high >= 0.0, "{name}: {shape:?}");
        }
    }
}

#[test]
fn no_label_lies_over_another_or_leaves_its_picture() {
    let mut seen = 0;
    for (name, loaded) in registers() {
        let faces = loaded.register.register.faces;
        for (figure, _) in pictures(&loaded) {
            let name = format!("{name} {}", figure.id);
            keeps_to_its_place(&name, (figure.width, figure.height), &figure.shapes, faces);
            if let Some(narrow) = &figure.narrow {
                keeps_to_its_place(
                    &format!("{name} narrow"),
                    (narrow.width, narrow.height),
                    &narrow.shapes,
                    faces,
                );
                assert!(narrow.width <= 260.0);
            }
            seen += 1;
        }
    }
    assert!(seen > 30, "{seen} pictures");
}

#[test]
fn letters_are_large_enough_to_read() {
    for (figure, _) in pictures(&register(60, 5)) {
        for shape in &figure.shapes {
            let Shape::Label { size, .. } = shape else { continue };
            // 558 pixels is the least width of a picture on a screen: 31rem of 18 pixels.
            assert!(size * 558.0 / figure.width >= 9.0, "{size} in {}", figure.id);
        }
    }
}

#[test]
fn everything_in_a_picture_is_in_words_beside_it() {
    for (name, loaded) in registers() {
        for (figure, words) in pictures(&loaded) {
            for shape in &figure.shapes {
                let Shape::Label { text, paint, .. } = shape else { continue };
                // Years below bars are the scale; a letter after a number is its column.
                let scale = figure.id == "periods" && *paint == Paint::Muted;
                let part = text.split_whitespace().next().unwrap_or_default();
                let number: String = part.chars().take_while(char::is_ascii_digit).collect();
                let said = text.trim_end_matches(['-', '…']);
                // "Cijfers en 7 andere": the table names each of them.
                let said =
                    said.rsplit_once(" en ").filter(|_| said.ends_with("andere")).map_or(said, |s| s.0);
                let said =
                    said.rsplit_once(" and ").filter(|_| said.ends_with("others")).map_or(said, |s| s.0);
                let said = if figure.id == "subjects" && !number.is_empty() { &number } else { said };
                let key = figure.id == "subjects" && text.contains(": ");
                assert!(scale || key || words.contains(said), "{name} {}: {text}", figure.id);
            }
        }
    }
}

#[test]
fn the_same_register_gives_the_same_pictures() {
    let loaded = register(60, 5);
    assert_eq!(pictures(&loaded), pictures(&loaded));
}

#[test]
fn a_picture_is_bounded_and_departments_share_where_there_are_many() {
    let of = |count: usize, departments: usize| {
        let all = pictures(&register(count, departments));
        let flows = all.into_iter().filter(|(figure, _)| figure.id.starts_with("flow"));
        flows.map(|(figure, _)| figure).collect::<Vec<_>>()
    };
    // In two languages.
    assert_eq!(of(5, 1).len(), 2);
    assert_eq!(of(60, 5).len(), 10);
    assert_eq!(of(60, 1).len(), 2);
    assert_eq!(of(120, 30).len(), 24);
    for figure in of(120, 1) {
        assert!(
            figure.height < 560.0 && figure.shapes.len() < 3_000,
            "{} {}",
            figure.height,
            figure.shapes.len()
        );
    }
}

#[test]
fn sensitive_data_and_countries_outside_the_eea_are_marked_in_colour_and_words() {
    let all = pictures(&register(20, 1));
    let (flow, _) = all.iter().find(|(figure, _)| figure.id == "flow-1").unwrap();
    let accent = |wanted: &str| {
        let mut labels = flow.shapes.iter();
        labels.any(|s| matches!(s, Shape::Label { text, paint: Paint::Accent, .. } if text == wanted))
    };
    assert!(accent("gevoelig") && accent("buiten de EER"));
    assert!(flow.shapes.iter().any(|shape| matches!(shape, Shape::Curve { paint: Paint::Accent, .. })));
    assert!(flow.description.contains("Gezondheid") && flow.description.contains("Verenigde Staten"));
}

#[test]
fn bars_are_as_long_as_their_periods_and_what_is_unknown_has_none() {
    let all = pictures(&register(5, 1));
    let (bars, _) = all.iter().find(|(figure, _)| figure.id == "periods").unwrap();
    let lengths: Vec<f32> = bars
        .shapes
        .iter()
        .filter_map(|shape| match shape {
            Shape::Rect { width, paint: Paint::Brand, .. } => Some(*width),
            _ => None,
        })
        .collect();
    // 4 weeks, 18 months, 2, 5, 7 years; 20 years and without end broken off; nothing for unknown.
    let [weeks, months, two, five, seven, twenty, endless] = lengths[..] else { panic!("{lengths:?}") };
    assert!((five / two - 2.5).abs() < 0.01 && (seven / two - 3.5).abs() < 0.01, "{lengths:?}");
    assert!((months / two - 0.75).abs() < 0.01 && (weeks / seven - 28.0 / 2555.0).abs() < 0.001);
    assert!(twenty == seven && endless == seven);
    let unknown = |s: &&Shape| matches!(s, Shape::Label { text, .. } if text == "niet vastgelegd");
    assert_eq!(bars.shapes.iter().filter(unknown).count(), 1);
}

/// The labels of a page stand where the shapes say, in their order.
#[test]
fn the_page_places_labels_where_their_shapes_say() {
    let loaded = register(5, 1);
    let (words, judged) = (words(), judged(&loaded));
    let source = judged.source(&words);
    let which = source.documents().into_iter().find(|which| which.kind == DocumentKind::Records).unwrap();
    let sections: Vec<Section> = source.sections(which).unwrap().map(Result::unwrap).collect();
    let mut figures = Vec::new();
    sections.iter().for_each(|section| collect(section, &mut figures));
    let page = verantwoord::html::write(&source.head(which).unwrap(), sections.into_iter()).unwrap();
    let attribute = |element: &str, name: &str| -> f32 {
        element.split(&format!(" {name}=\"")).nth(1).unwrap().split('"').next().unwrap().parse().unwrap()
    };
    let placed: Vec<(f32, f32)> =
        page.split("<text ").skip(1).map(|text| (attribute(text, "x"), attribute(text, "y"))).collect();
    let narrow = |figure: &Figure| figure.narrow.clone().map(|drawing| drawing.shapes).unwrap_or_default();
    let shapes =
        figures.iter().flat_map(|(figure, _)| figure.shapes.clone().into_iter().chain(narrow(figure)));
    let wanted: Vec<(f32, f32)> = shapes
        .filter_map(|shape| match shape {
            Shape::Label { x, y, .. } => Some((x, y)),
            _ => None,
        })
        .collect();
    assert!(wanted.len() > 50 && placed.len() == wanted.len(), "{} {}", placed.len(), wanted.len());
    for ((x, y), (wanted_x, wanted_y)) in placed.into_iter().zip(wanted) {
        assert!((x - wanted_x).abs() < 0.01 && (y - wanted_y).abs() < 0.01, "{x} {y}");
    }
}
