//! What the PDF says about itself, and where its links and its outline lead.

mod common;

use common::pdf_text::string;
use common::sample;
use lopdf::{Dictionary, Document, Object, ObjectId};
use verantwoord::document::{Attachment, Head, Relationship};
use verantwoord::pdf;

fn read(head: &Head) -> Document {
    let pdf = pdf::write(head, sample::sections().into_iter()).unwrap();
    Document::load_mem(&pdf.bytes).unwrap()
}

fn dictionary(document: &Document, id: ObjectId) -> &Dictionary {
    document.get_dictionary(id).unwrap()
}

fn reference(dictionary: &Dictionary, key: &[u8]) -> ObjectId {
    dictionary.get(key).and_then(Object::as_reference).unwrap()
}

/// The page that a named destination leads to, counted from one.
fn page_of(document: &Document, destination: &Object) -> u32 {
    let name = destination.as_str().unwrap();
    let names = document.catalog().unwrap().get_deref(b"Names", document).unwrap().as_dict().unwrap();
    let place = place_of(document, dictionary(document, reference(names, b"Dests")), name).unwrap();
    let page = place[0].as_reference().unwrap();
    document.get_pages().into_iter().find(|(_, id)| *id == page).unwrap().0
}

/// Looks a name up the way a reader does: by the limits of each leaf.
fn place_of<'d>(document: &'d Document, node: &'d Dictionary, name: &[u8]) -> Option<&'d [Object]> {
    if let Ok(kids) = node.get(b"Kids") {
        let kids =
            kids.as_array().unwrap().iter().map(|kid| dictionary(document, kid.as_reference().unwrap()));
        let within = |kid: &&Dictionary| {
            let limits = kid.get(b"Limits").unwrap().as_array().unwrap();
            limits[0].as_str().unwrap() <= name && name <= limits[1].as_str().unwrap()
        };
        return place_of(
            document,
            {
                let mut kids = kids;
                kids.find(within)?
            },
            name,
        );
    }
    let names = node.get(b"Names").unwrap().as_array().unwrap();
    let mut pairs = names.chunks(2).map(|pair| (pair[0].as_str().unwrap(), pair[1].as_array().unwrap()));
    pairs.find(|(key, _)| *key == name).map(|(_, place)| place.as_slice())
}

#[test]
fn title_language_dates_and_program_are_those_of_the_head() {
    let document = read(&sample::head("en"));
    let info = dictionary(&document, reference(&document.trailer, b"Info"));
    let said = |key: &[u8]| string(info.get(key).unwrap());
    assert_eq!(said(b"Title"), "Privacy statement of Example Housing");
    assert_eq!(said(b"Producer"), "verantwoord");
    assert_eq!(said(b"Creator"), "verantwoord");
    assert_eq!(said(b"CreationDate"), "D:20261101000000Z");
    assert_eq!(string(document.catalog().unwrap().get(b"Lang").unwrap()), "en");
    assert_eq!(document.version, "1.7");
}

#[test]
fn the_metadata_agrees_and_escapes_the_title() {
    let head = Head { title: "Wie & wat <nu>".to_owned(), ..sample::head("nl") };
    let document = read(&head);
    let stream = document.get_object(reference(document.catalog().unwrap(), b"Metadata")).unwrap();
    let xmp = String::from_utf8(stream.as_stream().unwrap().content.clone()).unwrap();
    assert!(xmp.contains("Wie &amp; wat &lt;nu&gt;</rdf:li>"), "{xmp}");
    assert!(xmp.contains("<xmp:CreateDate>2026-11-01T00:00:00Z<"));
    assert!(xmp.contains("<pdfuaid:part>1<") && xmp.contains("<pdfaid:conformance>A<"));
    assert!(xmp.contains("<pdfaid:part>3<"));
}

#[test]
fn the_identity_follows_from_the_source_the_kind_and_the_language() {
    let identity = |head: &Head| read(head).trailer.get(b"ID").unwrap().clone();
    let head = sample::head("nl");
    let other = Head { fingerprint: "00".to_owned(), ..head.clone() };
    assert_eq!(identity(&head), identity(&head));
    assert_ne!(identity(&head), identity(&other));
    assert_ne!(identity(&head), identity(&sample::head("en")));
}

#[test]
fn every_entry_of_the_contents_leads_to_the_page_it_names() {
    let document = read(&sample::head("nl"));
    let annotations =
        document.get_pages().into_values().flat_map(|page| document.get_page_annotations(page).unwrap());
    let mut entries = 0;
    for annotation in annotations.filter(|annotation| annotation.has(b"Dest")) {
        let says = string(annotation.get(b"Contents").unwrap());
        if let Some((_, number)) = says.split_once(", op pagina ") {
            assert_eq!(page_of(&document, annotation.get(b"Dest").unwrap()).to_string(), number, "{says}");
            entries += 1;
        }
    }
    assert!(entries >= 12, "{entries} entries");
}

#[test]
fn links_go_to_addresses_as_they_are() {
    let document = read(&sample::head("nl"));
    let annotations =
        document.get_pages().into_values().flat_map(|page| document.get_page_annotations(page).unwrap());
    let address = |annotation: &Dictionary| {
        let action = annotation.get(b"A").ok()?.as_dict().ok()?;
        Some(string(action.get(b"URI").ok()?))
    };
    let addresses: Vec<String> = annotations.filter_map(address).collect();
    assert!(addresses.contains(&"mailto:privacy@woonstichting-voorbeeld.example".to_owned()));
    assert!(addresses.contains(&"https://autoriteitpersoonsgegevens.nl/".to_owned()));
}

#[test]
fn the_outline_holds_chapters_with_their_sections_beneath() {
    let document = read(&sample::head("nl"));
    let root = dictionary(&document, reference(document.catalog().unwrap(), b"Outlines"));
    let mut item = dictionary(&document, reference(root, b"First"));
    let mut titles = vec![string(item.get(b"Title").unwrap())];
    let mut beneath = Vec::new();
    while item.has(b"Next") {
        item = dictionary(&document, reference(item, b"Next"));
        titles.push(string(item.get(b"Title").unwrap()));
        if item.has(b"First") {
            let first = dictionary(&document, reference(item, b"First"));
            beneath.push(string(first.get(b"Title").unwrap()));
        }
    }
    assert_eq!(titles[..2], ["Wat doen wij met uw gegevens?", "In het kort"]);
    assert_eq!(titles.len(), 13, "the title and twelve chapters");
    assert_eq!(beneath[0], "U zoekt een woning");
}

#[test]
fn a_document_carries_its_attachments_as_they_are() {
    let attachment = |name: &str, relationship, bytes: &[u8]| Attachment {
        name: name.to_owned(),
        media_type: "application/json".to_owned(),
        description: "Het register, geïnd (als \"gegevens\")".to_owned(),
        relationship,
        bytes: bytes.to_vec(),
    };
    let attachments = vec![
        attachment("register.json", Relationship::Source, &b"{\"naam\": \"huur\"}\n".repeat(500)),
        attachment("privacy (bewoners).jsonld", Relationship::Alternative, b""),
    ];
    let document = read(&Head { attachments: attachments.clone(), ..sample::head("nl") });
    let catalog = document.catalog().unwrap();
    let names = catalog.get_deref(b"Names", &document).unwrap().as_dict().unwrap();
    let files = names.get(b"EmbeddedFiles").unwrap().as_dict().unwrap().get(b"Names").unwrap();
    let named: Vec<String> = files.as_array().unwrap().iter().step_by(2).map(string).collect();
    assert_eq!(named, ["privacy (bewoners).jsonld", "register.json"], "in the order of names");
    let list = catalog.get(b"AF").unwrap().as_array().unwrap();
    assert_eq!(list.len(), 2);
    for (file, expected) in list.iter().zip(&attachments) {
        let file = dictionary(&document, file.as_reference().unwrap());
        let said = |key: &[u8]| string(file.get(key).unwrap());
        assert_eq!((said(b"F"), said(b"UF")), (expected.name.clone(), expected.name.clone()));
        assert_eq!(said(b"Desc"), expected.description);
        let relationship = format!("{:?}", expected.relationship);
        assert_eq!(file.get(b"AFRelationship").unwrap().as_name().unwrap(), relationship.as_bytes());
        let embedded = reference(file.get(b"EF").unwrap().as_dict().unwrap(), b"F");
        let stream = document.get_object(embedded).unwrap().as_stream().unwrap();
        assert_eq!(stream.dict.get(b"Subtype").unwrap().as_name().unwrap(), b"application/json");
        assert_eq!(stream.decompressed_content().unwrap(), expected.bytes);
        let size = stream.dict.get(b"Params").unwrap().as_dict().unwrap().get(b"Size").unwrap();
        assert_eq!(size.as_i64().unwrap(), expected.bytes.len() as i64);
    }
}
