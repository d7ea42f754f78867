//! A statement for programs: what it says, in the terms of the W3C Data Privacy Vocabulary, as JSON-LD.
//!
//! Takes the facts of a notice and the public fields of the register, and gives a file that stands beside
//! the page. It reads no field that the statement may not show, and knows nothing of pages or templates.
//! The context is in the file itself, so that reading it needs no connection.

mod entities;
mod node;
mod process;
mod storage;
mod terms;

use crate::document::Head;
use crate::language::Language;
use crate::model::values::Localized;
use crate::model::words::Right;
use crate::model::{Party, Register};
use crate::notice::{NoticeFacts, Standing, add_once, public_projection};
use crate::schema::schema;
use node::{Node, link};
use serde_json::{Map, Value, json};

/// What a file is made from.
struct Graph<'a> {
    /// The register without any field that is not public.
    public: &'a Register,
    facts: &'a NoticeFacts<'a>,
    language: &'a Language,
    /// The parties that may be named, recipients first.
    parties: Vec<&'a Party>,
}

/// Writes the statement of `facts` as JSON-LD 1.1, ending in a line break; `head` is that of its page.
///
/// The same register gives the same bytes. Nodes are named relative to the address of the notice where
/// it has one, else to the address of the file.
pub fn write(head: &Head, register: &Register, facts: &NoticeFacts, language: &Language) -> String {
    let public = serde_json::from_value(public_projection(register, schema()));
    let public: Register = public.expect("a register without some of its fields is a register");
    let parties = named(register, &public, facts);
    let graph = Graph { public: &public, facts, language, parties };
    let mut nodes = vec![graph.notice(head), graph.controller()];
    nodes.extend(graph.authority());
    nodes.extend(graph.people());
    nodes.extend(graph.purposes());
    nodes.extend(graph.categories());
    nodes.extend(graph.recipients());
    nodes.extend(graph.transfers());
    nodes.extend(facts.activities.iter().filter_map(|(at, real)| graph.process(register, *at, real)));
    let whole = json!({ "@context": graph.context(), "@graph": nodes });
    serde_json::to_string_pretty(&whole).expect("a graph is plain data") + "\n"
}

/// The recipients, then the importers that are none; without those that are withheld.
fn named<'a>(register: &Register, public: &'a Register, facts: &NoticeFacts) -> Vec<&'a Party> {
    let importers = entities::transfers_of(facts).iter().filter_map(|transfer| transfer.importer.as_deref());
    let recipients = facts.recipients.iter().map(|recipient| recipient.party.id.as_str());
    // A party stands among the recipients once for each of its roles.
    let mut ids: Vec<&str> = Vec::new();
    recipients.chain(importers).for_each(|id| add_once(&mut ids, id));
    let shown = |id: &&str| register.party(id).is_some_and(|party| party.publish != Some(false));
    ids.into_iter().filter(shown).filter_map(|id| public.party(id)).collect()
}

impl<'a> Graph<'a> {
    fn context(&self) -> Value {
        let mut context = Map::new();
        context.insert("@version".to_owned(), json!(1.1));
        let address = self.facts.notice.and_then(|(_, notice)| notice.url.as_deref());
        address.into_iter().for_each(|url| drop(context.insert("@base".to_owned(), json!(url))));
        context.extend(terms::PREFIXES.map(|(prefix, address)| (prefix.to_owned(), json!(address))));
        Value::Object(context)
    }

    /// The statement itself: version, date, language, and that it is an example or a draft.
    fn notice(&self, head: &Head) -> Value {
        let notice = self.facts.notice.map(|(_, notice)| notice);
        let tag = self.language.tag();
        let rights = self.facts.rights.iter().map(|facts| facts.right);
        let complaint = self.public.controller.supervisory_authority.as_ref().map(|_| link("eu-gdpr:A77"));
        Node::named("", &["dpv:PrivacyNotice"])
            .with("dct:title", node::text(tag, &head.title))
            .with("dct:description", node::text(tag, &head.description))
            .list("rdfs:comment", head.stamps.iter().map(|stamp| node::text(tag, stamp)))
            .with("dct:language", json!(tag))
            .with("owl:versionInfo", notice.and_then(|n| n.version.as_ref()).map(|version| json!(version)))
            .with("dct:issued", notice.and_then(|n| n.date).map(|d| node::typed("xsd:date", &d.to_string())))
            .with("dct:identifier", json!(head.fingerprint))
            .with("dpv:hasDataController", link("#controller"))
            .list(
                "dpv:hasDataSubject",
                self.facts.people.iter().map(|group| link(&format!("#people-{}", group.id))),
            )
            .list("dpv:hasRight", rights_of(rights).into_iter().chain(complaint))
            .list("dpv:hasProcess", self.facts.activities.iter().map(|(_, a)| link(&process::id(&a.id))))
            .done()
    }

    /// A text for readers, with the language it is in.
    fn text(&self, text: &Localized) -> Option<Value> {
        let (words, tag) = text.best(self.language.tag(), self.public.first_language())?;
        Some(node::text(tag, words))
    }

    /// The name of an entry, or its id where nobody named it.
    fn name(&self, name: Option<&Localized>, id: &str) -> Value {
        name.and_then(|name| self.text(name)).unwrap_or_else(|| json!(id))
    }

    /// A country by its code, with its name; what follows `INT:` is an organisation.
    fn country(&self, code: &str, kind: &str) -> Value {
        let kind = if code.starts_with("INT:") { "dpv:InternationalOrganisation" } else { kind };
        Node::of(&[kind])
            .with("dct:identifier", json!(code))
            .with("dct:title", node::text(self.language.tag(), &self.language.country(code)))
            .done()
    }

    /// Whether a party has a node of its own.
    fn names(&self, id: &str) -> bool {
        self.parties.iter().any(|party| party.id == id)
    }
}

/// The terms of rights, each once.
fn rights_of(rights: impl Iterator<Item = Right>) -> Vec<Value> {
    let mut found: Vec<Value> = Vec::new();
    rights.for_each(|right| add_once(&mut found, link(terms::right(right))));
    found
}

/// Whether a right is there, and not only on a condition that nobody has told.
fn holds(standing: Standing) -> bool {
    standing != Standing::Depends
}
