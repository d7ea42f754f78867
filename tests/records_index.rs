//! The records of a register of sixty activities: whatever an auditor looks up is in an index, with
//! a link to each of its sheets.

mod common;

use common::whole::{judged, words};
use std::collections::{BTreeMap, BTreeSet};
use verantwoord::document::block::{Block, Class, Inline, Section, Target};
use verantwoord::document::words::plain;
use verantwoord::document::{DocumentKind, Which};
use verantwoord::register::{Loaded, read_texts};

const ACTIVITIES: usize = 60;
const BASES: [&str; 3] = ["contract", "legal-obligation", "consent"];
const COUNTRIES: [(&str, &str, &str); 4] = [
    ("NL", "Nederland", "Netherlands"),
    ("IN", "India", "India"),
    ("US", "Verenigde Staten", "United States"),
    ("DE", "Duitsland", "Germany"),
];

/// Which activities belong to which word of an index.
type Expected = BTreeMap<String, BTreeSet<String>>;

/// Sixty activities over seven processors, four countries, five categories, three bases and six
/// owners; every tenth has ended, every seventh is done for a client.
fn register() -> Loaded {
    let mut yaml = String::from("register: {languages: [nl, en]}\nparties:\n");
    for at in 0..7 {
        let code = COUNTRIES[at % 4].0;
        yaml += &format!("  - {{id: party-{at}, name: Verwerker {at}, role: processor, country: \"{code}\"");
        yaml += if at == 0 { ", subprocessors: [{party: party-under}]}\n" } else { "}\n" };
    }
    yaml += "  - {id: party-under, name: Onderaannemer, role: sub-processor, country: \"DE\"}\n";
    yaml += "  - {id: client, name: Opdrachtgever, role: client}\ndata_categories:\n";
    (0..5).for_each(|at| yaml += &format!("  - {{id: category-{at}, name: Soort {at}}}\n"));
    yaml += "purposes: [{id: purpose, name: Doel}]\nactivities:\n";
    for at in 0..ACTIVITIES {
        let role = if at % 7 == 3 { "processor" } else { "controller" };
        let status = if at % 10 == 9 { "ended" } else { "active" };
        yaml += &format!("  - id: activity-{at}\n    name: {{nl: \"Werk {at}\", en: \"Work {at}\"}}\n");
        yaml += &format!("    role: {role}\n    status: {status}\n    owner: Hoofd {}\n", at % 6);
        yaml += &format!("    purposes: [purpose]\n    data_categories: [category-{}]\n", at % 5);
        yaml += &format!("    legal_bases: [{{basis: {}}}]\n", BASES[at % 3]);
        yaml += &format!("    recipients: [{{party: party-{}}}]\n", at % 7);
        yaml += if role == "processor" { "    clients: [{party: client}]\n" } else { "" };
    }
    let loaded = read_texts(vec![("sixty.yaml".to_owned(), yaml.into_bytes())]);
    assert_eq!(loaded.findings, []);
    loaded
}

fn sections(loaded: &Loaded, language: &str) -> Vec<Section> {
    let (words, judged) = (words(), judged(loaded));
    let source = judged.source(&words);
    let which = Which { kind: DocumentKind::Records, language, notice: None };
    source.sections(which).unwrap().map(Result::unwrap).collect()
}

/// The words of an index, each with the anchors that it links to.
fn index(sections: &[Section], id: &str) -> Expected {
    let section = sections.iter().find(|section| section.id == id).unwrap();
    assert_eq!((section.class, section.level), (Class::Index, 3));
    let facts = section.blocks.iter().filter_map(|block| match block {
        Block::Facts(facts) => Some(facts),
        _ => None,
    });
    facts.flatten().map(|fact| (plain(&fact.term), fact.detail.iter().flat_map(anchors).collect())).collect()
}

fn anchors(block: &Block) -> Vec<String> {
    let Block::Paragraph(inlines) = block else { return Vec::new() };
    let target = |inline: &Inline| match inline {
        Inline::Link(link) => match &link.target {
            Target::Anchor(anchor) => Some(anchor.clone()),
            Target::Url(_) => None,
        },
        _ => None,
    };
    inlines.iter().filter_map(target).collect()
}

fn expected(terms: impl Fn(usize) -> Vec<String>) -> Expected {
    let mut all = Expected::new();
    for at in 0..ACTIVITIES {
        for term in terms(at) {
            all.entry(term).or_default().insert(format!("activity-activity-{at}"));
        }
    }
    all
}

fn countries(at: usize, english: bool) -> Vec<String> {
    let name = |(_, nl, en): (&str, &str, &str)| (if english { en } else { nl }).to_owned();
    let own = name(COUNTRIES[(at % 7) % 4]);
    // The first processor engages another, in Germany.
    let under = at.is_multiple_of(7).then(|| name(COUNTRIES[3]));
    std::iter::once(own).chain(under).collect()
}

#[test]
fn whatever_is_looked_up_is_in_its_index() {
    let loaded = register();
    for (language, english) in [("nl", false), ("en", true)] {
        let sections = sections(&loaded, language);
        let party = |at: usize| {
            let mut all = vec![format!("Verwerker {}", at % 7)];
            all.extend(at.is_multiple_of(7).then(|| "Onderaannemer".to_owned()));
            all.extend((at % 7 == 3).then(|| "Opdrachtgever".to_owned()));
            all
        };
        let bases = if english {
            ["contract", "legal obligation", "consent"]
        } else {
            ["overeenkomst", "wettelijke verplichting", "toestemming"]
        };
        assert_eq!(index(&sections, "index-name"), expected(|_| vec!["W".to_owned()]));
        assert_eq!(index(&sections, "index-party"), expected(party));
        assert_eq!(index(&sections, "index-country"), expected(|at| countries(at, english)));
        assert_eq!(index(&sections, "index-category"), expected(|at| vec![format!("Soort {}", at % 5)]));
        assert_eq!(index(&sections, "index-basis"), expected(|at| vec![bases[at % 3].to_owned()]));
        assert_eq!(index(&sections, "index-owner"), expected(|at| vec![format!("Hoofd {}", at % 6)]));
    }
}

#[test]
fn every_link_of_an_index_has_a_sheet() {
    let sections = sections(&register(), "nl");
    let sheets: BTreeSet<&str> =
        sections.iter().filter(|s| s.class == Class::Sheet).map(|s| s.id.as_str()).collect();
    assert_eq!(sheets.len(), ACTIVITIES);
    for section in sections.iter().filter(|section| section.class == Class::Index) {
        let linked: BTreeSet<String> = index(&sections, &section.id).into_values().flatten().collect();
        assert_eq!(linked.iter().map(String::as_str).collect::<BTreeSet<_>>(), sheets, "{}", section.id);
    }
}

/// From the contents to the chapter, from there to an index, and from a word to its sheet.
#[test]
fn a_sheet_is_three_steps_away() {
    let sections = sections(&register(), "nl");
    let chapter = sections.iter().find(|section| section.id == "opzoeken").unwrap();
    assert_eq!(chapter.level, 2, "the contents list chapters");
    let mut linked = Vec::new();
    for block in &chapter.blocks {
        if let Block::List(list) = block {
            linked.extend(list.items.iter().flatten().flat_map(anchors));
        }
    }
    let indexes = sections.iter().filter(|section| section.class == Class::Index);
    assert_eq!(linked, indexes.map(|section| section.id.clone()).collect::<Vec<_>>());
}

/// The value as JSON, each entry with the key of its list and its id.
fn ids(register: &verantwoord::model::Register) -> Vec<(String, String)> {
    let whole = serde_json::to_value(register).unwrap();
    let lists = whole.as_object().unwrap().iter().filter_map(|(key, value)| Some((key, value.as_array()?)));
    let entries = lists.flat_map(|(key, list)| list.iter().map(move |entry| (key, entry)));
    entries.filter_map(|(key, entry)| Some((key.clone(), entry["id"].as_str()?.to_owned()))).collect()
}

/// The public entries of a statement by what its facts name, with the start of their anchors.
fn published(facts: &verantwoord::notice::NoticeFacts) -> BTreeSet<String> {
    let mut anchors = BTreeSet::new();
    anchors.extend(facts.activities.iter().map(|(_, activity)| format!("activity-{}", activity.id)));
    anchors.extend(facts.purposes.iter().map(|purpose| format!("purpose-{}", purpose.purpose.id)));
    anchors.extend(facts.categories.iter().map(|category| format!("category-{}", category.category.id)));
    let named = facts.recipients.iter().filter(|recipient| recipient.party.publish != Some(false));
    anchors.extend(named.map(|recipient| format!("party-{}", recipient.party.id)));
    let schedules = facts.retention.iter().filter_map(|retention| retention.schedule);
    anchors.extend(schedules.map(|schedule| format!("period-{}", schedule.id)));
    if let verantwoord::notice::Outside::Transfers { transfers, .. } = &facts.outside {
        anchors.extend(transfers.iter().map(|transfer| format!("transfer-{}", transfer.id)));
    }
    anchors
}

#[test]
fn every_id_is_an_anchor_in_the_records_and_in_the_statement_where_it_is_published() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/registers/voorbeeld");
    for loaded in [verantwoord::register::read(&folder).unwrap(), common::whole::shipped()] {
        let (words, judged) = (words(), judged(&loaded));
        let source = judged.source(&words);
        for which in source.documents() {
            let wanted: BTreeSet<String> = match (which.kind, source.notice(which)) {
                (DocumentKind::Statement, Some(facts)) => published(facts),
                (DocumentKind::Records, _) => {
                    let of = |(list, id): &(String, String)| match list.as_str() {
                        "activities" => format!("activity-{id}"),
                        list => format!("{}-entry-{id}", list.replace('_', "-")),
                    };
                    ids(&loaded.register).iter().map(of).collect()
                }
                _ => continue,
            };
            assert!(wanted.len() > 10, "{which:?}");
            let head = source.head(which).unwrap();
            // Both writers refuse a page with a link that leads nowhere or an anchor that is there twice.
            let page =
                verantwoord::html::write(&head, source.sections(which).unwrap().map(Result::unwrap)).unwrap();
            let missing: Vec<&String> =
                wanted.iter().filter(|anchor| !page.contains(&format!("id=\"{anchor}\""))).collect();
            assert_eq!(missing, [""; 0], "{which:?}");
        }
    }
}
