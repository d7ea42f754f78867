//! Reads a PDF back through its structure tree, the way a screen reader does.
//!
//! Text comes from marked content by the fonts' own tables; an `ActualText` replaces what it covers
//! and a soft hyphen joins the halves of a word. Contents, bullets and pictures are left out, since
//! the words of the blocks leave them out too.

use lopdf::content::Content;
use lopdf::{Dictionary, Document, Object, ObjectId};
use std::collections::BTreeMap;

/// The words of the structure tree in order.
pub fn structure_words(bytes: &[u8]) -> Vec<String> {
    let reader = Reader::new(bytes);
    let mut text = String::new();
    reader.read(reader.document_element(), &mut text);
    text.replace('\u{ad}', "").split_whitespace().map(str::to_owned).collect()
}

/// The tags of the structure tree in order, indented by depth, with what tells them apart:
/// `TH Row`, `L Decimal`, `Figure alt=…`, `Link says=…`, `Span lang=en`.
pub fn structure_tags(bytes: &[u8]) -> Vec<String> {
    let reader = Reader::new(bytes);
    let mut tags = Vec::new();
    reader.list(reader.document_element(), 0, &mut tags);
    tags
}

/// What the words of the structure tree are, in their order, told as `html_text::outline` tells it.
/// The contents are left out: on the page they are chrome.
pub fn outline(bytes: &[u8]) -> Vec<String> {
    let reader = Reader::new(bytes);
    let mut lines = Vec::new();
    reader.outline(reader.document_element(), &mut lines);
    lines
}

/// The plain text of every element with this tag, in order.
pub fn texts_of(bytes: &[u8], tag: &str) -> Vec<String> {
    let reader = Reader::new(bytes);
    let mut texts = Vec::new();
    reader.collect(reader.document_element(), tag, &mut texts);
    texts
}

/// The names of elements, as their own tree has them, each with the name that its element has.
pub fn named_elements(bytes: &[u8]) -> Vec<(String, String)> {
    let reader = Reader::new(bytes);
    let root = reader.follow(reader.document.catalog().unwrap().get(b"StructTreeRoot").unwrap());
    let list = |node: &Dictionary, key: &[u8]| -> Vec<Object> {
        node.get(key).map(|kids| kids.as_array().unwrap().clone()).unwrap_or_default()
    };
    let Ok(tree) = root.as_dict().unwrap().get(b"IDTree") else { return Vec::new() };
    let leaves = list(reader.follow(tree).as_dict().unwrap(), b"Kids");
    let names = leaves.iter().flat_map(|leaf| list(reader.follow(leaf).as_dict().unwrap(), b"Names"));
    let names: Vec<Object> = names.collect();
    let element = |object: &Object| string(reader.follow(object).as_dict().unwrap().get(b"ID").unwrap());
    names.chunks(2).map(|pair| (string(&pair[0]), element(&pair[1]))).collect()
}

/// Whether every piece of marked content with a number is a child of exactly one element.
pub fn unclaimed_content(bytes: &[u8]) -> Vec<(ObjectId, i64)> {
    let reader = Reader::new(bytes);
    let mut counts: BTreeMap<(ObjectId, i64), usize> = reader.content.keys().map(|key| (*key, 0)).collect();
    reader.count(reader.document_element(), &mut counts);
    counts.into_iter().filter(|(_, count)| *count != 1).map(|(key, _)| key).collect()
}

/// Marked content with a soft hyphen before its end. Readers that join the word there lose the rest.
pub fn hyphens_within(bytes: &[u8]) -> Vec<String> {
    let texts = Reader::new(bytes).content.into_values();
    texts.filter(|text| text.trim_end_matches('\u{ad}').contains('\u{ad}')).collect()
}

/// All that each page shows, also what is no part of the structure: running lines and numbers.
pub fn shown_on_pages(bytes: &[u8]) -> Vec<String> {
    let document = Document::load_mem(bytes).expect("a PDF");
    let pages = document.get_pages().into_values();
    pages.map(|page| shown_on(&document, page, &mut |_| {})).collect()
}

/// What a page shows; `look` sees every operand.
fn shown_on(document: &Document, page: ObjectId, look: &mut impl FnMut(&Object)) -> String {
    let fonts = fonts(document, page);
    let (mut font, mut text) = (None, String::new());
    let mut replaced: Vec<bool> = Vec::new();
    for operation in &Content::decode(&document.get_page_content(page)).unwrap().operations {
        match operation.operator.as_str() {
            "BDC" => {
                let actual = operation.operands[1].as_dict().unwrap().get(b"ActualText").ok();
                text.extend(actual.map(string));
                replaced.push(actual.is_some());
            }
            "BMC" => replaced.push(false),
            "EMC" => drop(replaced.pop()),
            "Tj" | "TJ" if replaced.contains(&true) => {}
            "Tf" => font = fonts.get(operation.operands[0].as_name().unwrap()),
            "Tj" | "TJ" => text.push_str(&shown(&operation.operands[0], font.expect("a font"))),
            _ => {}
        }
        operation.operands.iter().for_each(&mut *look);
    }
    text
}

/// All that a PDF holds, without soft hyphens: what its pages show, inside and outside the
/// structure, joined over lines; and every string and stream of every object.
pub fn everything(bytes: &[u8]) -> String {
    let document = Document::load_mem(bytes).expect("a PDF");
    let mut text = String::new();
    for page in document.get_pages().into_values() {
        let mut strings = String::new();
        text += &shown_on(&document, page, &mut |operand| add_strings(operand, &mut strings));
        text += &strings;
    }
    text.push('\n');
    for object in document.objects.values().chain([&Object::Dictionary(document.trailer.clone())]) {
        add_strings(object, &mut text);
    }
    text.replace('\u{ad}', "")
}

/// Every string within an object, and a stream as text.
fn add_strings(object: &Object, text: &mut String) {
    match object {
        Object::String(..) => text.extend([string(object).as_str(), "\n"]),
        Object::Array(items) => items.iter().for_each(|item| add_strings(item, text)),
        Object::Dictionary(entries) => entries.iter().for_each(|(_, entry)| add_strings(entry, text)),
        Object::Stream(stream) => {
            stream.dict.iter().for_each(|(_, entry)| add_strings(entry, text));
            let content = stream.get_plain_content().unwrap_or_else(|_| stream.content.clone());
            text.extend([&*String::from_utf8_lossy(&content), "\n"]);
        }
        _ => {}
    }
}

struct Reader {
    document: Document,
    /// The text of marked content by page and number.
    content: BTreeMap<(ObjectId, i64), String>,
}

/// A child of an element.
enum Kid<'d> {
    Element(&'d Dictionary),
    Content(ObjectId, i64),
    Annotation(&'d Dictionary),
}

impl Reader {
    fn new(bytes: &[u8]) -> Self {
        let document = Document::load_mem(bytes).expect("a PDF");
        let mut content = BTreeMap::new();
        for page in document.get_pages().into_values() {
            read_page(&document, page, &mut content);
        }
        Self { document, content }
    }

    fn document_element(&self) -> &Dictionary {
        let root = self.follow(self.document.catalog().unwrap().get(b"StructTreeRoot").unwrap());
        let kids = self.follow(root.as_dict().unwrap().get(b"K").unwrap());
        self.follow(&kids.as_array().unwrap()[0]).as_dict().unwrap()
    }

    fn follow<'d>(&'d self, object: &'d Object) -> &'d Object {
        self.document.dereference(object).expect("a reference that leads somewhere").1
    }

    fn kids<'d>(&'d self, element: &'d Dictionary) -> Vec<Kid<'d>> {
        let Ok(kids) = element.get(b"K") else { return Vec::new() };
        let kids = match self.follow(kids) {
            Object::Array(kids) => kids.iter().collect(),
            one => vec![one],
        };
        let home = || element.get(b"Pg").and_then(Object::as_reference).expect("a page");
        kids.into_iter()
            .map(|kid| match self.follow(kid) {
                Object::Integer(number) => Kid::Content(home(), *number),
                Object::Dictionary(kid) if kid.has_type(b"MCR") => {
                    let page = kid.get(b"Pg").and_then(Object::as_reference).unwrap();
                    Kid::Content(page, kid.get(b"MCID").and_then(Object::as_i64).unwrap())
                }
                Object::Dictionary(kid) if kid.has_type(b"OBJR") => {
                    Kid::Annotation(self.follow(kid.get(b"Obj").unwrap()).as_dict().unwrap())
                }
                Object::Dictionary(kid) => Kid::Element(kid),
                other => panic!("no child: {other:?}"),
            })
            .collect()
    }

    /// Whether an element refers to a note: the contents refer by links.
    fn is_number(&self, element: &Dictionary) -> bool {
        let label = |kid: &Kid| matches!(kid, Kid::Element(inner) if tag(inner) == "Lbl");
        tag(element) == "Reference" && self.kids(element).iter().any(label)
    }

    fn attribute(&self, element: &Dictionary, key: &[u8]) -> Option<String> {
        let attributes = self.follow(element.get(b"A").ok()?).as_dict().ok()?;
        Some(String::from_utf8_lossy(attributes.get(key).ok()?.as_name().ok()?).into_owned())
    }

    /// Adds the text of an element. Blocks are set apart; within a paragraph nothing is.
    fn read(&self, element: &Dictionary, text: &mut String) {
        let tag = tag(element);
        // The number of a note stands for the note, which follows it.
        if matches!(tag, "TOC" | "Figure") || self.is_number(element) {
            return;
        }
        let start = text.len();
        let bullets = tag == "L" && self.attribute(element, b"ListNumbering").as_deref() != Some("None");
        let inline = matches!(tag, "Span" | "Link" | "Code" | "Note");
        if !inline {
            // A list in a cell comes after the text of that cell, not in it.
            text.push('\n');
        }
        for kid in self.kids(element) {
            match kid {
                Kid::Content(page, number) => text.push_str(&self.content[&(page, number)]),
                Kid::Element(item) if bullets => {
                    for part in self.kids(item) {
                        if let Kid::Element(part) = part
                            && self::tag(part) != "Lbl"
                        {
                            self.read(part, text);
                        }
                    }
                }
                Kid::Element(label) if tag == "Note" && self::tag(label) == "Lbl" => {}
                Kid::Element(inner) => self.read(inner, text),
                Kid::Annotation(_) => {}
            }
        }
        if tag == "Note" {
            let note = text.split_off(start);
            let end = if note.ends_with(' ') { ") " } else { ")" };
            text.extend([" (", note.trim(), end]);
        }
        if !inline {
            text.push('\n');
        }
    }

    fn list(&self, element: &Dictionary, depth: usize, tags: &mut Vec<String>) {
        let mut line = format!("{}{}", "  ".repeat(depth), tag(element));
        for key in [b"Scope".as_slice(), b"ListNumbering"] {
            line.extend(self.attribute(element, key).map(|value| format!(" {value}")));
        }
        for (key, word) in [(b"Alt".as_slice(), "alt"), (b"Lang", "lang"), (b"ID", "id")] {
            line.extend(element.get(key).ok().map(|value| format!(" {word}={}", string(value))));
        }
        let kids = self.kids(element);
        let says = kids.iter().find_map(|kid| match kid {
            Kid::Annotation(annotation) => Some(string(annotation.get(b"Contents").unwrap())),
            _ => None,
        });
        line.extend(says.map(|says| format!(" says={says}")));
        tags.push(line);
        for kid in kids {
            if let Kid::Element(inner) = kid {
                self.list(inner, depth + 1, tags);
            }
        }
    }

    fn outline(&self, element: &Dictionary, lines: &mut Vec<String>) {
        let tag = tag(element);
        if tag == "TOC" {
            return;
        }
        if let Some(told) = self.told(tag, element) {
            let mut text = String::new();
            match element.get(b"Alt") {
                Ok(shown) => text.push_str(&string(shown)),
                Err(_) if told.ends_with(": ") => self.read(element, &mut text),
                Err(_) => {}
            }
            let line = format!("{told}{}", text.replace('\u{ad}', ""));
            lines.push(line.split_whitespace().collect::<Vec<_>>().join(" "));
        }
        for kid in self.kids(element) {
            if let Kid::Element(inner) = kid {
                self.outline(inner, lines);
            }
        }
    }

    /// How the outline tells of an element; with a colon when its text follows.
    fn told(&self, tag: &str, element: &Dictionary) -> Option<String> {
        let said = |key: &[u8]| element.get(key).ok().map(string);
        let parent = || self.follow(element.get(b"P").unwrap()).as_dict().unwrap();
        let of_facts = |list: &Dictionary| self.attribute(list, b"ListNumbering").as_deref() == Some("None");
        Some(match tag {
            "H1" | "H2" | "H3" | "H4" | "H5" | "H6" | "Caption" | "TD" => {
                format!("{}: ", tag.to_ascii_lowercase())
            }
            "L" => match self.attribute(element, b"ListNumbering").as_deref() {
                Some("None") => "dl".to_owned(),
                Some("Decimal") => "ol".to_owned(),
                _ => "ul".to_owned(),
            },
            "Lbl"
                if self::tag(parent()) == "LI"
                    && of_facts(self.follow(parent().get(b"P").unwrap()).as_dict().unwrap()) =>
            {
                "term: ".to_owned()
            }
            "Table" => "table".to_owned(),
            "TR" => "tr".to_owned(),
            "TH" => {
                let column = self.attribute(element, b"Scope").as_deref() == Some("Column");
                format!("head of {}: ", if column { "col" } else { "row" })
            }
            "Link" => "link: ".to_owned(),
            "Figure" => "picture: ".to_owned(),
            "Note" => "note: ".to_owned(),
            "Span" => match (said(b"E"), said(b"Lang")) {
                (Some(meaning), _) => format!("short for {meaning}: "),
                (_, Some(language)) => format!("in {language}: "),
                _ => return None,
            },
            _ => return None,
        })
    }

    fn collect(&self, element: &Dictionary, wanted: &str, texts: &mut Vec<String>) {
        if tag(element) == wanted {
            let mut text = String::new();
            self.read(element, &mut text);
            texts.push(text.replace('\u{ad}', "").split_whitespace().collect::<Vec<_>>().join(" "));
        }
        for kid in self.kids(element) {
            if let Kid::Element(inner) = kid {
                self.collect(inner, wanted, texts);
            }
        }
    }

    fn count(&self, element: &Dictionary, counts: &mut BTreeMap<(ObjectId, i64), usize>) {
        for kid in self.kids(element) {
            match kid {
                Kid::Content(page, number) => *counts.entry((page, number)).or_default() += 1,
                Kid::Element(inner) => self.count(inner, counts),
                Kid::Annotation(_) => {}
            }
        }
    }
}

fn tag(element: &Dictionary) -> &str {
    std::str::from_utf8(element.get(b"S").and_then(Object::as_name).expect("a tag")).unwrap()
}

/// A text string: UTF-16 with its mark, or plain.
pub fn string(object: &Object) -> String {
    let bytes = object.as_str().expect("a string");
    match bytes {
        [0xFE, 0xFF, units @ ..] => utf16(units),
        _ => bytes.iter().map(|byte| char::from(*byte)).collect(),
    }
}

fn utf16(bytes: &[u8]) -> String {
    let units: Vec<u16> = bytes.chunks(2).map(|pair| u16::from_be_bytes([pair[0], pair[1]])).collect();
    String::from_utf16(&units).expect("UTF-16")
}

/// An open stretch of marked content.
struct Stretch {
    number: Option<i64>,
    replaced: bool,
}

fn read_page(document: &Document, page: ObjectId, texts: &mut BTreeMap<(ObjectId, i64), String>) {
    let fonts = fonts(document, page);
    let content = Content::decode(&document.get_page_content(page)).unwrap();
    let mut open: Vec<Stretch> = Vec::new();
    let mut font = None;
    for operation in &content.operations {
        match operation.operator.as_str() {
            "BDC" => open.push(begin(&operation.operands[1], &open, page, texts)),
            "BMC" => open.push(Stretch { number: None, replaced: false }),
            "EMC" => drop(open.pop().expect("marked content that was begun")),
            "Tf" => font = fonts.get(operation.operands[0].as_name().unwrap()),
            "Tj" | "TJ" => {
                let shown = shown(&operation.operands[0], font.expect("a font"));
                if let Some(number) = open.iter().rev().find_map(|stretch| stretch.number)
                    && !open.iter().any(|stretch| stretch.replaced)
                {
                    texts.get_mut(&(page, number)).unwrap().push_str(&shown);
                }
            }
            _ => {}
        }
    }
    assert!(open.is_empty(), "marked content that is not ended");
}

fn begin(
    properties: &Object,
    open: &[Stretch],
    page: ObjectId,
    texts: &mut BTreeMap<(ObjectId, i64), String>,
) -> Stretch {
    let properties = properties.as_dict().expect("properties");
    let number = properties.get(b"MCID").and_then(Object::as_i64).ok();
    if let Some(number) = number {
        assert!(texts.insert((page, number), String::new()).is_none(), "a number used twice");
    }
    let actual = properties.get(b"ActualText").ok().map(string);
    let outer = open.iter().rev().find_map(|stretch| stretch.number).or(number);
    if let (Some(actual), Some(number)) = (&actual, outer) {
        texts.get_mut(&(page, number)).unwrap().push_str(actual);
    }
    Stretch { number, replaced: actual.is_some() }
}

/// The texts of the glyphs of each font of a page.
fn fonts(document: &Document, page: ObjectId) -> BTreeMap<Vec<u8>, BTreeMap<u16, String>> {
    let fonts = document.get_page_fonts(page).unwrap();
    let table = |font: &Dictionary| {
        let table = document.dereference(font.get(b"ToUnicode").unwrap()).unwrap().1;
        to_unicode(&String::from_utf8_lossy(&table.as_stream().unwrap().get_plain_content().unwrap()))
    };
    fonts.into_iter().map(|(name, font)| (name, table(font))).collect()
}

fn to_unicode(table: &str) -> BTreeMap<u16, String> {
    let hex = |word: &str| -> Vec<u8> {
        let digits = word.trim_matches(['<', '>']);
        (0..digits.len() / 2).map(|at| u8::from_str_radix(&digits[2 * at..2 * at + 2], 16).unwrap()).collect()
    };
    let code = |word: &str| hex(word).iter().fold(0u16, |code, byte| code << 8 | u16::from(*byte));
    let mut texts = BTreeMap::new();
    let mut size = 0;
    for line in table.lines() {
        let words: Vec<&str> = line.split_inclusive('>').map(str::trim).filter(|w| !w.is_empty()).collect();
        match words.as_slice() {
            _ if line.contains("beginbfchar") => size = 2,
            _ if line.contains("beginbfrange") => size = 3,
            _ if line.contains("endbf") => size = 0,
            [from, text] if size == 2 => {
                texts.insert(code(from), utf16(&hex(text)));
            }
            [from, to, text] if size == 3 => {
                let (first, last) = (code(from), code(to));
                let start = utf16(&hex(text)).chars().next().map_or(0, u32::from);
                for at in first..=last {
                    let text = char::from_u32(start + u32::from(at - first)).unwrap();
                    texts.insert(at, if first == last { utf16(&hex(text_of(&words))) } else { text.into() });
                }
            }
            _ => {}
        }
    }
    texts
}

fn text_of<'w>(words: &[&'w str]) -> &'w str {
    words[2]
}

fn shown(operand: &Object, font: &BTreeMap<u16, String>) -> String {
    let strings: Vec<&Object> = match operand {
        Object::Array(parts) => parts.iter().collect(),
        one => vec![one],
    };
    let mut text = String::new();
    for part in strings {
        if let Object::String(bytes, _) = part {
            for pair in bytes.chunks(2) {
                let code = u16::from_be_bytes([pair[0], pair[1]]);
                text.push_str(font.get(&code).unwrap_or_else(|| panic!("glyph {code} has no text")));
            }
        }
    }
    text
}
