//! The things that processes refer to: controller, officer, authority, people, purposes, data, recipients
//! and transfers.

use super::Graph;
use super::node::{self, Node, link};
use super::terms;
use crate::model::blocks::{Address, Contact};
use crate::model::values::{Country, Stated};
use crate::model::words::DataClass;
use crate::model::{Party, Transfer};
use crate::notice::CategoryFacts;
use serde_json::{Value, json};

impl Graph<'_> {
    /// The organisation with every way to reach it, and its officer (art. 13(1)(a)-(b), 30(1)(a));
    /// `types` are what it is in the document.
    pub(super) fn controller(&self, types: &[&str]) -> Value {
        let controller = &self.register.controller;
        let addresses = [&controller.postal_address, &controller.visiting_address].into_iter().flatten();
        let general = [&controller.email, &controller.phone, &controller.website, &controller.contact_form];
        let contact = general.into_iter().flatten().map(|way| json!(way));
        let privacy = controller.privacy_contact.iter().map(|contact| self.contact(contact, &[]));
        let representative = controller.eu_representative.as_ref().and_then(Stated::value);
        Node::named("#controller", types)
            .with("dpv:hasName", self.register.display_name().map(|name| json!(name)))
            .list("dct:identifier", controller.kvk_number.iter().map(|number| json!(number)))
            .list("dpv:hasAddress", addresses.map(|address| self.address(address)))
            .list("dpv:hasCountry", controller.country.iter().map(|c| self.country(c, "dpv:Country")))
            .list("dpv:hasContact", contact.chain(privacy))
            .list("dpv:hasDataProtectionOfficer", self.officer())
            .list("dpv:hasRepresentative", representative.map(|c| self.contact(c, &["dpv:Representative"])))
            .list("dpv:hasAuthority", controller.supervisory_authority.iter().map(|_| link("#authority")))
            .done()
    }

    fn officer(&self) -> Option<Value> {
        let officer = self.register.controller.dpo.as_ref().filter(|dpo| dpo.appointed != Some(false))?;
        let ways: Vec<Value> =
            [&officer.email, &officer.phone].into_iter().flatten().map(|w| json!(w)).collect();
        let known = officer.appointed == Some(true) || officer.name.is_some() || !ways.is_empty();
        let node = Node::of(&["dpv:DataProtectionOfficer"])
            .with("dpv:hasName", officer.name.as_ref().map(|name| json!(name)))
            .list("dpv:hasEntity", officer.organisation.iter().map(|name| named("dpv:Organisation", name)))
            .list("dpv:hasContact", ways);
        known.then(|| node.done())
    }

    /// Where people can complain (art. 13(2)(d)).
    pub(super) fn authority(&self) -> Option<Value> {
        let authority = self.register.controller.supervisory_authority.as_ref()?;
        let ways = [&authority.complaint_url, &authority.phone].into_iter().flatten();
        let node = Node::named("#authority", &["dpv:DataProtectionAuthority"])
            .with("dpv:hasName", authority.name.as_ref().map(|name| json!(name)))
            .list("dpv:hasAddress", authority.address.iter().map(|address| self.address(address)))
            .list("dpv:hasContact", ways.map(|way| json!(way)));
        Some(node.done())
    }

    pub(super) fn contact(&self, contact: &Contact, types: &[&str]) -> Value {
        let ways = [&contact.email, &contact.phone, &contact.website].into_iter().flatten();
        Node::of(types)
            .with("dpv:hasName", contact.name.as_ref().map(|name| json!(name)))
            .list("dpv:hasAddress", contact.address.iter().map(|address| self.address(address)))
            .list("dpv:hasContact", ways.map(|way| json!(way)))
            .done()
    }

    /// An address on one line.
    fn address(&self, address: &Address) -> Value {
        let town = [&address.postal_code, &address.city].into_iter().flatten();
        let town = town.map(String::as_str).collect::<Vec<_>>().join(" ");
        let country = address.country.as_ref().map(|code| self.language.country(code));
        let parts =
            address.street.clone().into_iter().chain(Some(town).filter(|t| !t.is_empty())).chain(country);
        json!(parts.collect::<Vec<_>>().join(", "))
    }

    /// The groups of people with these ids.
    pub(super) fn people<'i>(&self, ids: impl IntoIterator<Item = &'i str>) -> Vec<Value> {
        let groups = ids.into_iter().filter_map(|id| self.register.data_subject_group(id));
        groups
            .map(|group| {
                let vulnerable = (group.vulnerable == Some(true)).then_some("dpv:VulnerableDataSubject");
                let types: Vec<&str> = std::iter::once("dpv:DataSubject").chain(vulnerable).collect();
                Node::named(&node::name("people", &group.id), &types)
                    .with("dct:title", self.name(group.name.as_ref(), &group.id))
                    .with("dct:description", group.description.as_ref().and_then(|text| self.text(text)))
                    .list("dct:hasPart", group.has_minors().then(|| Node::of(&["dpv:Child"]).done()))
                    .done()
            })
            .collect()
    }

    /// The purposes with these ids, a part with the purpose that it is a part of.
    pub(super) fn purposes<'i>(&self, ids: impl IntoIterator<Item = &'i str>) -> Vec<Value> {
        let purposes = ids.into_iter().filter_map(|id| self.register.purpose(id));
        purposes
            .map(|purpose| {
                Node::named(&node::name("purpose", &purpose.id), &["dpv:Purpose"])
                    .with("dct:title", self.name(purpose.name.as_ref(), &purpose.id))
                    .with("dct:description", purpose.description.as_ref().and_then(|text| self.text(text)))
                    .with("skos:broader", self.links("purpose", &purpose.parent).pop())
                    .done()
            })
            .collect()
    }

    /// A category of data with its elements; what is sensitive in law says so, as on the page.
    pub(super) fn category(&self, facts: &CategoryFacts) -> Value {
        let category = facts.category;
        let elements = facts.elements.iter().map(|facts| {
            let shown = facts.class.filter(|class| class.is_special() || *class == DataClass::Criminal);
            Node::named(&node::name("element", &facts.element.id), &types(shown.or(facts.element.class)))
                .with("dct:title", self.name(facts.element.name.as_ref(), &facts.element.id))
                .done()
        });
        let special = facts.has_special().then_some(DataClass::Special);
        Node::named(&node::name("data", &category.id), &types(category.class.or(special)))
            .with("dct:title", self.name(category.name.as_ref(), &category.id))
            .with("dct:description", category.description.as_ref().and_then(|text| self.text(text)))
            .list("dct:hasPart", elements)
            .done()
    }

    /// A party with the countries where it has the data; `types` are what it is in the document.
    pub(super) fn party(&self, party: &Party, types: &[&str]) -> Node {
        let countries = |list: &Option<Stated<Vec<Country>>>| -> Vec<Value> {
            let codes = list.iter().flat_map(Stated::entries);
            codes.map(|code| self.country(code, "dpv:Country")).collect()
        };
        let place = |kind: &str, countries: Vec<Value>| {
            (!countries.is_empty()).then(|| Node::of(&[kind]).list("dpv:hasCountry", countries).done())
        };
        let stored = place("dpv:StorageLocation", countries(&party.hosting_countries));
        let handled = place("dpv:ProcessingLocation", countries(&party.support_access_countries));
        Node::named(&node::name("party", &party.id), types)
            .with("dpv:hasName", self.name(party.name.as_ref(), &party.id))
            .with("dct:description", party.description.as_ref().and_then(|text| self.text(text)))
            .list("skos:example", party.examples.iter().filter_map(|text| self.text(text)))
            .list("dpv:hasCountry", party.country.iter().map(|code| self.country(code, "dpv:Country")))
            .list("dpv:hasStorageCondition", stored)
            .list("dpv:hasProcessingCondition", handled)
    }

    /// A transfer outside the EEA with its country and its tool in law (art. 13(1)(f), 30(1)(e)).
    pub(super) fn transfer(&self, transfer: &Transfer) -> Node {
        let country = transfer.country.as_ref().map(|code| self.country(code, "dpv:ThirdCountry"));
        let tool = transfer.mechanism.and_then(terms::transfer_tool).map(link);
        let copy = transfer.copy_available_at.as_ref().and_then(|text| self.text(text));
        Node::named(&node::name("transfer", &transfer.id), &["dpv:Process"])
            .with("dpv:hasProcessing", link("dpv:CrossBorderTransfer"))
            .with("dpv:hasDataExporter", link("#controller"))
            .list("dpv:hasDataImporter", self.links("party", &transfer.importer))
            .list("dpv:hasThirdCountry", country)
            .list("dpv:hasLegalBasis", tool)
            .with("dct:description", copy)
    }
}

/// A thing of which only its name is told.
pub(super) fn named(kind: &str, name: &str) -> Value {
    Node::of(&[kind]).with("dpv:hasName", json!(name)).done()
}

/// What data are by the class they have.
pub(super) fn types(class: Option<DataClass>) -> Vec<&'static str> {
    let special = class.is_some_and(DataClass::is_special);
    let mut types = vec![if special { "dpv:SpecialCategoryPersonalData" } else { "dpv:PersonalData" }];
    types.extend(class.and_then(terms::data_class));
    types
}
