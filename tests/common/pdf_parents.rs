//! The way from the content of a PDF to its structure, held against the way from the structure down.

use lopdf::{Dictionary, Document, Object, ObjectId};
use std::collections::BTreeMap;

/// An element's content: the number of a piece of marked content on a page, or an annotation.
type Content = (ObjectId, Option<i64>);

/// Everything in which the two ways differ; and how many pieces of content were looked at.
pub fn disagreements(bytes: &[u8]) -> (Vec<String>, usize) {
    let document = Document::load_mem(bytes).expect("a PDF");
    let root = document.catalog().unwrap().get_deref(b"StructTreeRoot", &document).unwrap();
    let root = root.as_dict().unwrap();
    let mut down = BTreeMap::new();
    for kid in root.get(b"K").unwrap().as_array().unwrap() {
        let kid = kid.as_reference().unwrap();
        descend(&document, kid, root_id(&document), &mut down);
    }
    let mut keys = BTreeMap::new();
    let tree = root.get(b"ParentTree").unwrap().as_reference().unwrap();
    leaves(&document, tree, &mut keys);
    let (mut wrong, looked_at) = (Vec::new(), down.len());
    for page in document.get_pages().into_values() {
        let up = up(&document, page, &keys);
        for (content, element) in up {
            if down.remove(&content) != Some(element) {
                wrong.push(format!("{content:?} says it belongs to {element:?}"));
            }
        }
    }
    wrong.extend(down.into_iter().map(|(content, element)| format!("{element:?} claims {content:?}")));
    (wrong, looked_at)
}

fn root_id(document: &Document) -> ObjectId {
    document.catalog().unwrap().get(b"StructTreeRoot").unwrap().as_reference().unwrap()
}

/// Notes the content of an element and those below it; each says who its parent is.
fn descend(document: &Document, id: ObjectId, parent: ObjectId, down: &mut BTreeMap<Content, ObjectId>) {
    let element = document.get_dictionary(id).expect("an element");
    assert_eq!(element.get(b"P").and_then(Object::as_reference).unwrap(), parent, "the parent of {id:?}");
    let home = element.get(b"Pg").and_then(Object::as_reference).ok();
    for kid in element.get(b"K").and_then(Object::as_array).unwrap() {
        let content = match kid {
            Object::Reference(kid) => {
                descend(document, *kid, id, down);
                continue;
            }
            Object::Integer(number) => (home.expect("a page"), Some(*number)),
            Object::Dictionary(kid) if kid.has_type(b"MCR") => {
                (page(kid), Some(kid.get(b"MCID").and_then(Object::as_i64).unwrap()))
            }
            Object::Dictionary(kid) => (kid.get(b"Obj").and_then(Object::as_reference).unwrap(), None),
            other => panic!("no child: {other:?}"),
        };
        assert!(down.insert(content, id).is_none(), "{content:?} is claimed twice");
    }
}

fn page(kid: &Dictionary) -> ObjectId {
    kid.get(b"Pg").and_then(Object::as_reference).unwrap()
}

/// The entries of a number tree, whose keys count up within the limits of their leaves.
fn leaves(document: &Document, id: ObjectId, keys: &mut BTreeMap<i64, Object>) {
    let node = document.get_dictionary(id).unwrap();
    if let Ok(kids) = node.get(b"Kids") {
        let kids = kids.as_array().unwrap().iter();
        return kids.for_each(|kid| leaves(document, kid.as_reference().unwrap(), keys));
    }
    let limits = node.get(b"Limits").unwrap().as_array().unwrap();
    let [first, last] = [0, 1].map(|at| limits[at].as_i64().unwrap());
    let mut count = 0;
    for (at, pair) in node.get(b"Nums").unwrap().as_array().unwrap().chunks(2).enumerate() {
        let key = pair[0].as_i64().unwrap();
        assert_eq!(key, first + at as i64);
        assert!(keys.insert(key, pair[1].clone()).is_none());
        count += 1;
    }
    assert_eq!(first + count - 1, last);
}

/// What a page and its annotations say of their elements.
fn up(document: &Document, page: ObjectId, keys: &BTreeMap<i64, Object>) -> Vec<(Content, ObjectId)> {
    let dictionary = document.get_dictionary(page).unwrap();
    let key = dictionary.get(b"StructParents").and_then(Object::as_i64).unwrap();
    let elements = document.dereference(&keys[&key]).unwrap().1.as_array().unwrap();
    let numbered = (0..).zip(elements);
    let mut found: Vec<(Content, ObjectId)> =
        numbered.map(|(number, element)| ((page, Some(number)), element.as_reference().unwrap())).collect();
    let annotations = dictionary.get(b"Annots").and_then(Object::as_array).map_or(&[][..], Vec::as_slice);
    for annotation in annotations {
        let id = annotation.as_reference().unwrap();
        let annotation = document.get_dictionary(id).unwrap();
        assert_eq!(annotation.get(b"P").and_then(Object::as_reference).unwrap(), page);
        let key = annotation.get(b"StructParent").and_then(Object::as_i64).unwrap();
        found.push(((id, None), keys[&key].as_reference().unwrap()));
    }
    found
}
