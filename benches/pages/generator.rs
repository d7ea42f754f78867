//! One made-up register as two documents: records with a fact sheet for each activity, and the tables
//! and indexes of the same activities.
//!
//! Sections are made one at a time, as the program's own records are. Everything follows from the
//! number of an activity, so a size always gives the same document.

use verantwoord::document::block::{
    Block, Cell, Class, Fact, Inline, Link, List, Section, Table, Target, Tone,
};
use verantwoord::document::{Attachment, Chrome, DocumentKind, Head, Relationship};
use verantwoord::theme::Theme;

const WORDS: &[&str] = &[
    "huurovereenkomst",
    "klantcontact",
    "onderhoud",
    "woonruimteverdeling",
    "betalingsachterstand",
    "inkomenstoets",
    "overlast",
    "personeelsadministratie",
    "incasso",
    "warmtelevering",
    "leefbaarheid",
    "toegangsbeheer",
    "cameratoezicht",
    "wijkbeheer",
    "klachtenafhandeling",
    "nieuwsbrief",
    "archivering",
    "sollicitatie",
    "verzekering",
    "renovatie",
    "huurtoeslag",
    "servicekosten",
    "mutatieonderhoud",
    "energielabel",
    "bewonerscommissie",
    "geïnde huur",
];
const PEOPLE: &[&str] =
    &["huurders", "woningzoekenden", "medebewoners", "medewerkers", "sollicitanten", "omwonenden"];
const DATA: &[&str] = &[
    "naam en adres",
    "contactgegevens",
    "inkomensgegevens",
    "betaalgegevens",
    "burgerservicenummer",
    "gezinssamenstelling",
    "gespreksverslagen",
    "camerabeelden",
    "gezondheidsgegevens",
];
const BASES: &[&str] = &["overeenkomst", "wettelijke verplichting", "gerechtvaardigd belang", "toestemming"];
pub const DEPARTMENTS: &[&str] =
    &["Verhuur", "Klantcontact", "Vastgoed", "Financiën", "Personeel", "Wijkbeheer", "Juridische zaken"];
const PARTIES: usize = 40;

/// The labels of the thirty fields.
const FIELDS: &[&str] = &[
    "Omschrijving",
    "Doeleinden",
    "Stand",
    "Betrokkenen",
    "Categorieën gegevens",
    "Waarom niet minder",
    "Grondslagen",
    "Bijzondere gegevens",
    "Burgerservicenummer",
    "Identiteit vaststellen",
    "Bronnen",
    "Verplicht of niet",
    "Ontvangers",
    "Afspraken",
    "Doorgifte buiten de EER",
    "Bewaartermijn",
    "Beveiliging",
    "Toegang en systemen",
    "Aard van de verwerking",
    "Geautomatiseerde besluiten",
    "Profilering",
    "Kunstmatige intelligentie",
    "Direct marketing",
    "Verder gebruik",
    "Camera's",
    "Zwarte lijst",
    "Beperking van rechten",
    "Gegevensbeschermingseffectbeoordeling",
    "Onderhoud",
    "Aantekening",
];

/// A choice from a list that follows from two numbers alone.
fn pick<'l>(list: &[&'l str], activity: usize, nth: usize) -> &'l str {
    list[(activity.wrapping_mul(7919).wrapping_add(nth.wrapping_mul(104_729)) >> 3) % list.len()]
}

fn name(activity: usize) -> String {
    format!("Verwerking {} voor {}", activity + 1, pick(WORDS, activity, 0))
}

fn department(activity: usize) -> &'static str {
    DEPARTMENTS[activity % DEPARTMENTS.len()]
}

fn sentence(activity: usize, nth: usize) -> String {
    let word = |at| pick(WORDS, activity, 31 * nth + at);
    format!(
        "Wij gebruiken gegevens over {} van {} om {} en {} uit te voeren, en bewaren ze bij {}.",
        pick(DATA, activity, nth),
        pick(PEOPLE, activity, nth + 1),
        word(1),
        word(2),
        word(3)
    )
}

fn text(text: &str) -> Vec<Inline> {
    vec![Inline::Text(text.to_owned())]
}

fn paragraph(words: &str) -> Block {
    Block::Paragraph(text(words))
}

fn link(words: &str, anchor: String) -> Inline {
    Inline::Link(Link { target: Target::Anchor(anchor), content: text(words) })
}

fn section(class: Class, id: &str, level: u8, heading: &str, blocks: Vec<Block>) -> Section {
    Section { class, id: id.to_owned(), level, heading: text(heading), blocks, sections: Vec::new() }
}

/// The register that both documents are made from, for programs.
fn register(count: usize) -> Attachment {
    let field = |activity, at| format!("    {:?}: {:?}", FIELDS[at], sentence(activity, at));
    let fields = |activity| (0..FIELDS.len()).map(|at| field(activity, at)).collect::<Vec<_>>().join(",\n");
    let activity = |at| format!("  {{\n    \"id\": {:?},\n{}\n  }}", name(at), fields(at));
    Attachment {
        name: "register.json".to_owned(),
        media_type: "application/json".to_owned(),
        description: "Het register waaruit dit document is gemaakt".to_owned(),
        relationship: Relationship::Source,
        bytes: format!("[\n{}\n]\n", (0..count).map(activity).collect::<Vec<_>>().join(",\n")).into_bytes(),
    }
}

/// The same as JSON-LD, a text with its language for each field, as the records carry it too.
fn linked(count: usize) -> Attachment {
    let field = |activity, at: usize| {
        let text = sentence(activity, at);
        format!(
            "      {:?}: {{\n        \"@language\": \"nl\",\n        \"@value\": {text:?}\n      }}",
            FIELDS[at]
        )
    };
    let fields = |activity| (0..FIELDS.len()).map(|at| field(activity, at)).collect::<Vec<_>>().join(",\n");
    let node = |at| format!("    {{\n      \"@id\": \"#activity-{at}\",\n{}\n    }}", fields(at));
    let nodes = (0..count).map(node).collect::<Vec<_>>().join(",\n");
    Attachment {
        name: "verwerkingsregister.jsonld".to_owned(),
        media_type: "application/ld+json".to_owned(),
        description: "Dit document voor programma's".to_owned(),
        relationship: Relationship::Data,
        bytes: format!("{{\n  \"@graph\": [\n{nodes}\n  ]\n}}\n").into_bytes(),
    }
}

/// What both documents say around their sections.
pub fn head(title: &str, count: usize) -> Head {
    Head {
        kind: DocumentKind::Records,
        language: "nl".to_owned(),
        title: format!("{title} van Woonstichting Voorbeeld"),
        description: "Alle verwerkingen.".to_owned(),
        organisation: "Woonstichting Voorbeeld".to_owned(),
        foot: "Stand op 1 november 2026 · 9f2c41ab".to_owned(),
        stamps: vec!["Voorbeeld".to_owned()],
        date: "2026-11-01".parse().expect("a date"),
        fingerprint: "9f2c41ab77d0e615".repeat(4),
        alternate: None,
        attachments: vec![register(count), linked(count)],
        chrome: Chrome {
            contents: "In dit document".to_owned(),
            skip: "Naar de inhoud".to_owned(),
            page_of: "pagina {page} van {pages}".to_owned(),
            contents_entry: "{title}, op pagina {page}".to_owned(),
            continued: "{title} (vervolg)".to_owned(),
        },
        theme: Theme::default(),
        logo: None,
        faces: Default::default(),
    }
}

/// The records: a title, a sheet for each activity, an entry for each party.
pub fn sheets(count: usize) -> impl Iterator<Item = Section> {
    let title = section(
        Class::Hero,
        "verwerkingsregister",
        1,
        "Verwerkingsregister",
        vec![paragraph("Alle verwerkingen waarvoor Woonstichting Voorbeeld verantwoordelijk is.")],
    );
    let opening = section(
        Class::Plain,
        "verwerkingen",
        2,
        "Verwerkingen",
        vec![paragraph("Een blad voor elke verwerking.")],
    );
    let parties = section(Class::Plain, "partijen", 2, "Partijen", Vec::new());
    let entries = (0..PARTIES).map(|party| {
        let facts = vec![Fact { term: text("Rol"), detail: vec![paragraph("verwerker, met overeenkomst")] }];
        section(
            Class::Entry,
            &format!("partij-{party}"),
            3,
            &format!("Partij {party}"),
            vec![Block::Facts(facts)],
        )
    });
    let front = [title, opening].into_iter();
    front.chain((0..count).map(sheet)).chain(std::iter::once(parties)).chain(entries)
}

/// A fact sheet of thirty filled fields.
fn sheet(activity: usize) -> Section {
    let facts = FIELDS.iter().enumerate().map(|(at, label)| fact(activity, at, label)).collect();
    section(Class::Sheet, &format!("verwerking-{activity}"), 3, &name(activity), vec![Block::Facts(facts)])
}

fn fact(activity: usize, field: usize, label: &str) -> Fact {
    let detail = match field {
        0 | 5 | 29 => vec![paragraph(&sentence(activity, field))],
        1 | 4 | 16 => {
            let item =
                |at| vec![paragraph(pick(if field == 4 { DATA } else { WORDS }, activity, field + at))];
            vec![Block::List(List { start: None, items: (0..3).map(item).collect() })]
        }
        7 => vec![Block::Paragraph(vec![Inline::Badge(Tone::Accent, pick(DATA, activity, 7).to_owned())])],
        12 | 13 => {
            let party = |at: usize| (activity + 7 * at + field) % PARTIES;
            let one = |at| vec![link(&format!("Partij {}", party(at)), format!("partij-{}", party(at)))];
            (0..2).map(|at| Block::Paragraph(one(at))).collect()
        }
        _ => {
            let words =
                [pick(BASES, activity, field), pick(PEOPLE, activity, field), pick(WORDS, activity, field)];
            vec![paragraph(&format!("{}; {} en {}", words[0], words[1], words[2]))]
        }
    };
    let mut term = text(label);
    if field.is_multiple_of(5) {
        term.extend([Inline::Text(" ".to_owned()), Inline::Emphasis(text("art. 30(1)(b)"))]);
    }
    Fact { term, detail }
}

/// The index tables: a table of activities for each department, and an index of them by word.
pub fn tables(count: usize) -> impl Iterator<Item = Section> {
    let title = section(
        Class::Hero,
        "registers",
        1,
        "Overzicht van verwerkingen",
        vec![paragraph("Alle verwerkingen in tabellen.")],
    );
    let department = move |at: usize| {
        let id = format!("afdeling-{at}");
        section(Class::Plain, &id, 2, DEPARTMENTS[at], vec![Block::Table(table(at, count))])
    };
    std::iter::once(title)
        .chain((0..DEPARTMENTS.len()).map(department))
        .chain(std::iter::once_with(move || index(count)))
}

fn table(at: usize, count: usize) -> Table {
    let head = ["Verwerking", "Afdeling", "Grondslag", "Gegevens", "Ontvangers", "Bewaartermijn"];
    let cell = |content: Vec<Inline>| Cell::plain(content);
    let row = |activity: usize| {
        vec![
            cell(text(&name(activity))),
            cell(text(department(activity))),
            cell(text(pick(BASES, activity, 1))),
            cell(vec![Inline::Badge(Tone::Accent, pick(DATA, activity, 2).to_owned())]),
            cell(text(&format!("Partij {}, Partij {}", activity % PARTIES, (activity + 9) % PARTIES))),
            cell(text(&format!("{} jaar na {}", 1 + activity % 9, pick(WORDS, activity, 3)))),
        ]
    };
    Table {
        caption: text(&format!("Verwerkingen van {}", DEPARTMENTS[at])),
        weights: vec![3.0, 1.5, 2.0, 2.0, 2.0, 2.5],
        head: head.iter().map(|head| text(head)).collect(),
        rows: (at..count).step_by(DEPARTMENTS.len()).map(row).collect(),
        row_heads: true,
    }
}

fn index(count: usize) -> Section {
    let term = |word: &&str| {
        let here = (0..count).filter(|activity| pick(WORDS, *activity, 0) == *word);
        let to = |activity: usize| {
            let anchor = format!("afdeling-{}", activity % DEPARTMENTS.len());
            Block::Paragraph(vec![link(&name(activity), anchor)])
        };
        Fact { term: text(word), detail: here.map(to).collect() }
    };
    let terms = WORDS.iter().map(term).filter(|fact| !fact.detail.is_empty()).collect();
    section(Class::Index, "zoeken", 2, "Zoeken op woord", vec![Block::Facts(terms)])
}
